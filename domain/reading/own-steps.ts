import type { AnswerName } from '../request.ts'
import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/** What the service's own note says that it has done already. */
const steps: readonly (readonly [AnswerName, string, RegExp])[] = [
	[
		'requester_verified',
		'yes',
		/\b(?:rang|phoned|called|telephoned|spoke to|checked with|got through to|via|through)\b[^.]{0,80}\b(?:101|switchboard|control room|force|station)\b[\s\S]{0,140}?\b(?:confirmed|verified|they (?:said|have|do have)|there is an?|is genuine|exists|put (?:me )?through)\b|\b(?:confirmed|verified) (?:(?:his|her|their|the officer's) (?:identity|details)|(?:with|via|through) (?:101|the switchboard))/i,
	],
	[
		'requester_verified',
		'no',
		/\b(?:I|we) (?:have |had )?(?:not|NOT) (?:yet )?(?:checked|verified|confirmed) (?:that |who )(?:he|she|they)\b|(?:^|[.;:([] ?)not (?:yet )?(?:been )?(?:rung|called|phoned|verified|checked|confirmed)\b|\b(?:have not|haven'?t|hasn'?t|not yet|did not|didn'?t|unable to|could not|couldn't|no one has) (?:\w+ )?(?:verif|check(?:ed)? (?:who|his|her|the|him|them|up on) ?|confirm(?:ed)? (?:who|his|her) (?:identity|is|he|she)|ring(?:ing)? back|rung back|called back)/i,
	],
	[
		'records_preserved',
		'yes',
		/\b(?:(?<!\b(?:an?|the|our|their|be|kept in|in) )(?:have |has |had )?(?:locked|secured|sealed|set aside|preserved|ring-?fenced|locked away)\b[^.;]{0,30}\b(?:cabinet|files?|notes|records|drawer|account)|(?:shredded|destroyed|deleted|altered|changed) nothing|(?:not to|nobody (?:is to|should|may)|no[- ]one (?:is to|should|may)) (?:alter|remove|change|destroy|shred|delete|touch|move|throw)\b|nothing (?:has been|was|is to be) (?:shredded|destroyed|deleted|altered))\b/i,
	],
	[
		'supervisor_consulted',
		'yes',
		/\b(?:clinical (?:lead|director|manager)|supervisor|service (?:lead|manager)|safeguarding lead|lead counsellor|manager)\)?[^.]{0,30}\b(?:was|were|has been|have been|is) (?:\w+ )?(?:told|informed|rung|phoned|e-?mailed|consulted|notified|briefed)\b|\b(?:told|spoke to|spoken to|informed|passed to|rang|phoned|emailed|discussed with|consulted|let|raised with|advised)\b[^.]{0,40}\b(?:clinical (?:lead|director|manager)|supervisor|service (?:lead|manager)|safeguarding lead|lead counsellor|manager)\b/i,
	],
	[
		'legal_advice_taken',
		'yes',
		/\b(?:rang|phoned|called|spoke to|emailed|contacted|took advice from)\b[^.]{0,40}\b(?:solicitor|insurer|legal helpline|lawyer)\b(?![^.]{0,20}\bsaid (?:he|she) acts)/i,
	],
	[
		'client_contacted',
		'yes',
		/\b(?:I|we) (?:have )?(?:rang|phoned|called|spoke to|spoken to|told|contacted)\b[^.]{0,20}\b(?:the client|our client)\b/i,
	],
]

/** Answers about the service's own steps, from its note of a call or a visit. */
export function ownStepsOf(paper: Paper): Map<AnswerName, Candidate> {
	const found = new Map<AnswerName, Candidate>()
	if (!paper.note) return found
	const { body } = paper.top
	const text = body.text.replace(/\n/g, ' ')
	for (const [name, value, pattern] of steps) {
		const match = pattern.exec(text)
		if (
			match &&
			!found.has(name) &&
			!/\b(?:he|she|officer|caller) (?:said|had|has|would)[^.]{0,20}$/i.test(
				text.slice(Math.max(0, match.index - 30), match.index),
			)
		)
			found.set(name, {
				value,
				confidence: 'high',
				passage: body,
				start: match.index,
				end: match.index + match[0].length,
			})
	}
	return found
}
