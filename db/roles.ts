import { type Role, roleWords } from '../domain/index.ts'
import type { Ledger, Person } from './ledger.ts'
import { Refused } from './refusals.ts'

/** "the clinical lead", "a therapist or the clinical lead". */
function rolesInWords(roles: readonly Role[]): string {
	return roles
		.map((role) => (role === 'clinical_lead' ? `the ${roleWords[role]}` : `a ${roleWords[role]}`))
		.join(' or ')
}

/**
 * Refuses a person whose role may not do a thing, and says who can.
 *
 * @param why a sentence, where the reason is not plain from the thing itself
 */
export function requireRole(
	ledger: Ledger,
	person: Person,
	roles: readonly Role[],
	why = 'Your role does not allow this.',
): void {
	if (roles.includes(person.role)) return
	const able = ledger.people().filter(({ role, standing }) => standing === 'active' && roles.includes(role))
	const names = able.length > 0 ? ` (${able.map(({ name }) => name).join(', ')})` : ''
	throw new Refused('role', `${why} Ask ${rolesInWords(roles)}${names}.`)
}
