import type { Answers } from '../request.ts'
import authorityFile from './authority.json' with { type: 'json' }
import {
	type Authority,
	type AuthorityRow,
	type AuthoritySituation,
	type AuthorityStanding,
	authoritySchema,
} from './authority-schema.ts'
import { type BodyType, bodyTypeOf } from './body-types.ts'
import { tablesInUse } from './tables-in-use.ts'

/** The table of ranks and grades, the situations and the requesters, as `authority.json` has them. */
export const builtInAuthority: Authority = authoritySchema.parse(authorityFile)

/** A table made ready: patterns compiled, situations by id. */
interface Ready {
	rows: readonly { row: AuthorityRow; patterns: readonly RegExp[] }[]
	situations: ReadonlyMap<string, AuthoritySituation>
}

const made = new WeakMap<Authority, Ready>()

function ready(table: Authority): Ready {
	const known = made.get(table)
	if (known) return known
	const now: Ready = {
		rows: table.rows.map((row) => ({ row, patterns: row.rankPatterns.map((pattern) => new RegExp(pattern)) })),
		situations: new Map(table.situations.map((situation) => [situation.id, situation])),
	}
	made.set(table, now)
	return now
}

/** The table that proposals are drawn from now. */
export function authorityInUse(): Authority {
	return tablesInUse().authority ?? builtInAuthority
}

/** What is known about an approval. Every part may be left out; `bodyType` takes any word of `body-types.ts`. */
export interface ApprovalFacts {
	/** Rank or grade as written. */
	rank?: string
	name?: string
	bodyType?: string
	approverIsRequester?: string
	approvalShown?: string
	/** ISO dates, empty when not known. */
	approvalDate?: string
	requestDate?: string
	/** Which came first when both share a date: `before`, `after` or `unknown`. */
	sameDayOrder?: string
}

/** How an approval stands against `authority.json`. */
export interface ApproverStanding {
	/**
	 * The answer `approver_standing` (COUN-04): the level of whoever is shown as approver. It is
	 * `unknown` where nobody is shown; COUN-04 then turns on `approval_shown` alone.
	 */
	standing: AuthorityStanding | 'unknown'
	/** The level and the order of the dates (COUN-05) together: the lower of the two. */
	overall: AuthorityStanding | 'unknown'
	band?: AuthorityRow['band']
	/** Id of the row that matched the rank. */
	row?: string
	/** Ids of the situations that apply. */
	situations: AuthoritySituation['id'][]
	/** Why `overall` stands as it does. */
	why: string
	/** What to ask the police; `null` when nothing need be asked. */
	ask: string | null
}

/** The text that rank patterns are tested against: `matching` in `authority.json`. */
export function normaliseRank(rank: string): string {
	return rank
		.toLowerCase()
		.replace(/[./()[\]{}]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/ ?\b\d{3,}$/, '')
		.trim()
}

/** No rank is longer: patterns, which a pack may bring, are never run over more. */
const longestRank = 120

/** The first row for this kind of body whose patterns match the rank; `undefined` for an empty rank. */
export function authorityRow(
	rank: string,
	bodyType: BodyType | undefined,
	table: Authority = authorityInUse(),
): AuthorityRow | undefined {
	const text = normaliseRank(rank).slice(0, longestRank)
	return ready(table).rows.find(
		({ row, patterns }) =>
			row.bodyTypes.some((type) => type === 'any' || type === bodyType) &&
			patterns.some((pattern) => pattern.test(text)),
	)?.row
}

const order: readonly AuthorityStanding[] = ['not-shown', 'unclear', 'shown']

function lowest(parts: readonly { standing: AuthorityStanding }[]): AuthorityStanding | 'unknown' {
	return order.find((standing) => parts.some((part) => part.standing === standing)) ?? 'unknown'
}

/** "Authorised by supervisor" gives no level (AUTH-S2). */
const noLevel = /\b(supervisors?|supervisory|supervising|line manager)\b/i

function levelSituations(facts: ApprovalFacts): AuthoritySituation['id'][] {
	const { rank = '', name = '', approvalShown = 'unknown' } = facts
	const named = name.trim() !== ''
	const ranked = rank.trim() !== ''
	const found: AuthoritySituation['id'][] = []
	if (approvalShown === 'no' && named === ranked) found.push('AUTH-S1')
	else if (named !== ranked || (approvalShown === 'yes' && !named) || noLevel.test(`${rank} ${name}`)) {
		found.push('AUTH-S2')
	}
	if (facts.approverIsRequester === 'yes') found.push('AUTH-S5')
	return found
}

function dateSituations(facts: ApprovalFacts): AuthoritySituation['id'][] {
	const { approvalDate = '', requestDate = '', sameDayOrder = 'unknown' } = facts
	if (approvalDate === '') return ['AUTH-S6']
	if (requestDate === '') return []
	if (approvalDate > requestDate) return ['AUTH-S3']
	if (approvalDate < requestDate || sameDayOrder === 'before') return []
	return sameDayOrder === 'after' ? ['AUTH-S3'] : ['AUTH-S4']
}

/**
 * The standing of the approver shown on a request (source: `authority.json`, code as reported; the
 * Act has no rank rule). Rows are tried in order for the asking body, then situations apply; the
 * lower standing wins. No result blocks anything: it adds a question.
 */
export function approverStanding(facts: ApprovalFacts): ApproverStanding {
	const table = authorityInUse()
	const row = authorityRow(facts.rank ?? '', bodyTypeOf(facts.bodyType ?? ''), table)
	const nobody = !row && (facts.name ?? '').trim() === ''
	const onLevel = levelSituations(facts)
	if (nobody && onLevel.length === 0) {
		return {
			standing: 'unknown',
			overall: 'unknown',
			situations: [],
			why: 'Nothing is recorded about approval yet.',
			ask: null,
		}
	}
	const unseen = onLevel.includes('AUTH-S1')
	const situations = unseen ? onLevel : [...onLevel, ...dateSituations(facts)]
	const partsOf = (ids: readonly AuthoritySituation['id'][]) => [
		...(row ? [row] : []),
		...ids.map((id) => ready(table).situations.get(id)!),
	]
	const parts = partsOf(situations)
	const overall = lowest(parts)
	const deciding = parts.filter((part) => part.standing === overall)
	const asks = [...new Set(deciding.flatMap((part) => part.ask ?? []))]
	return {
		standing: unseen && nobody ? 'unknown' : lowest(partsOf(onLevel)),
		overall,
		...(row && { band: row.band, row: row.id }),
		situations,
		why: [...new Set(deciding.map((part) => part.why))].join(' '),
		ask: asks.length > 0 ? asks.join(' ') : null,
	}
}

/** Bodies with ranks or grades of their own under each law; rows shared by several bodies need only one of them. */
const bodiesUnder: Readonly<Record<string, readonly BodyType[]>> = {
	ew: ['territorial', 'nca', 'iopc', 'contractor'],
	service_police: ['rnp', 'rmp', 'rafp', 'spcc'],
}

/** More exact words about an approval than the check's own. */
export interface ApprovalDetail {
	why: string
	ask: string
}

/**
 * What the table (`authority.json`, or a pack's own) says about the level that the answers give, where that is more exact than the
 * check's own wording: the row whose standing is the one that a person confirmed, or the situation
 * that the approver is the asker. `undefined` where neither explains the confirmed standing.
 */
export function approvalDetail(answers: Answers, table: Authority = builtInAuthority): ApprovalDetail | undefined {
	const { approver_standing: confirmed, approver_rank: rank = '', jurisdiction = '' } = answers
	if (confirmed !== 'unclear' && confirmed !== 'not-shown') return undefined
	const rows = [...(bodiesUnder[jurisdiction] ?? []), undefined].map((type) => authorityRow(rank, type, table))
	// The police's own ranks stand first: one that they have at another level does not explain what was confirmed.
	const known = rows.find((row) => row !== undefined && row.band !== 'unrecognised') ?? rows.find(Boolean)
	const found = known?.standing === confirmed ? known : undefined
	const self = ready(table).situations.get('AUTH-S5')!
	const parts = [found, answers.approver_is_requester === 'yes' && self.standing === confirmed ? self : undefined]
	const told = parts.filter((part) => part !== undefined)
	if (told.length === 0) return undefined
	return { why: told.map((part) => part.why).join(' '), ask: told.flatMap((part) => part.ask ?? []).join(' ') }
}
