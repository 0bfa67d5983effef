import type { FieldName } from '../request.ts'
import { emailsOf, phonesOf } from './asker-contacts.ts'
import type { Candidate } from './candidate.ts'
import { numberNear } from './number-near.ts'
import type { Paper } from './paper.ts'
import { type Found, personCandidate, rankFromBoxes } from './requester.ts'
import { selfTold } from './self-told.ts'
import { wholeName } from './whole-name.ts'

/** Candidates for the fields of whoever asks, from the people who may be asking, the likeliest first. */
export function requesterFieldsOf(
	paper: Paper,
	people: readonly Found[],
): readonly (readonly [FieldName, readonly (Candidate | undefined)[]])[] {
	const details = rankFromBoxes(paper.main.boxes, 'requester')
	const [person, rival] = people
	const named = person && personCandidate(person, 'name')
	const number = person && personCandidate(person, 'number')
	const own = selfTold(paper)
	const near = number?.value || details.number || own.number || !person ? undefined : numberNear(paper, person.name)
	const rank = person && personCandidate(person, 'rank')
	return [
		[
			'requesterName',
			[
				named && { ...named, value: wholeName(named.value, paper) },
				rival && { ...personCandidate(rival, 'name')!, confidence: 'low' },
			],
		],
		['requesterRank', [rank, details.rank, rank || details.rank ? undefined : own.rank]],
		['requesterNumber', [number, details.number, number || details.number ? undefined : own.number, near]],
		['requesterEmail', emailsOf(paper, person)],
		['requesterPhone', phonesOf(paper, person)],
	]
}
