import type { Input, Output } from '../../domain/index.ts'
import { historyChecks } from '../history-checks.ts'
import { Refused } from '../refusals.ts'
import { signedYears, signYear } from '../year-signature.ts'
import type { VaultRoom } from './room.ts'
import { secondPerson, slotOfSecond } from './second-person.ts'
import { ownSlot } from './secrets.ts'
import { clear } from './tries.ts'

/** Signs the history for a year that is over: the clinical lead, and an administrator who types theirs. */
export async function signTheYear(
	room: VaultRoom,
	{ year, passphrase, secondId, secondPassphrase }: Input<'history.sign-year'>,
): Promise<Output<'history.sign-year'>> {
	try {
		const { vault, register, person } = room.openOrRefuse()
		const { ledger } = register
		const { now, localTime } = room.surroundings
		if (year >= Number(localTime(now()).date.slice(0, 4)))
			throw new Refused('state', `The year ${year} is not over yet.`)
		if (signedYears(ledger).some((signed) => signed.year === year)) {
			throw new Refused('exists', `The year ${year} has been signed off already.`)
		}
		const second = secondPerson(room, secondId)
		if (second.role !== 'administrator') {
			throw new Refused('state', 'The year is signed by the clinical lead and an administrator.', {
				fields: ['secondId'],
			})
		}
		const mine = await ownSlot(room, passphrase)
		try {
			const theirs = await slotOfSecond(room, second, secondPassphrase)
			try {
				ledger.save(() => {
					const head = ledger.journal.head()
					ledger.witness?.checkpoint(ledger.db, head, 'year')
					const on = { year, signedAt: new Date(now()).toISOString() }
					const payload = signYear(vault.set.vaultId, head, on, [
						{ personId: person.id, pairs: mine.pairs },
						{ personId: second.id, pairs: theirs.pairs },
					])
					ledger.append({ kind: 'history.year-signed', subject: '', payload }, { id: person.id, role: person.role })
				})
			} finally {
				clear(theirs)
			}
		} finally {
			clear(mine)
		}
		ledger.witness?.anchor(ledger.journal.head())
		return historyChecks(register.desk(person))
	} finally {
		passphrase.fill(0)
		secondPassphrase.fill(0)
	}
}
