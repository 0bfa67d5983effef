import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/* What an asker claims or asks of the client, told from families of words where no known phrase says it. */

const asksOfYou =
	/\b(?:(?:would|could|can|will|might) you|please|(?:need|want|would like|'d like|ask(?:ing)?|get) you to|you (?:could|can|should|might|would)|if you (?:could|can|would)|do something for me|best if you)\b/i
const getsThem =
	/\b(?:ask|get|print(?:ed)?|collect|bring|pick(?:ing)? up|request|copy|photograph|obtain|fetch|download|show|hand|drop|forward|take|screenshot|send|grab)\b/i
const theirRecords =
	/\b(?:notes?|pages?|records?|files?|print-?outs?|copies|copy|entries|paperwork|what (?:you|was) (?:said|told|written)|sessions?|diary|journal)\b/i
const toPolice =
	/\b(?:bring|hand|drop|send|e-?mail|forward|pass|show|give|text|post|let (?:me|us) have|upload|take)\b[^.;]{0,30}\b(?:it|them|those|these|copies|a copy|along|in|over|me|us|the station|to me|to us|with you)\b/i

/** A doubtful "yes" where the police's own message to the client asks that the client get the records and bring them. */
export function fetchWeighed(paper: Paper): Candidate | undefined {
	if (!paper.fromClient) return undefined
	const units = paper.main.sentences
	for (const [index, { passage }] of units.entries()) {
		const around = units
			.slice(index, index + 3)
			.map((unit) => unit.passage.text)
			.join(' ')
		if (
			asksOfYou.test(passage.text) &&
			getsThem.test(passage.text) &&
			theirRecords.test(passage.text) &&
			toPolice.test(around)
		)
			return { value: 'yes', confidence: 'low', passage, why: 'The person is asked to bring what is in the records.' }
	}
	return undefined
}

const entitles =
	/\b(?:entitle\w*|authority|right to|basis|permission|power|justif\w*|grounds?|footing|all (?:that )?(?:i|we|you) need|enough|sufficient|nothing (?:further|more|else)|no need (?:for|to))\b/i
const rests =
	/\b(?:comes?|arises?|rests?|derives?|flows?|stems?|lies|is found|found|through|thanks to|by way of|provid\w+|giv(?:es|en|ing)|means|therefore|so|because|as|since|is)\b/i
const agreed =
	/\b(?:(?:his|her|their|the|signed|written|a|general|attached|enclosed|victim'?s?|client'?s?|complainant'?s?) )+(?:consent|mandate|waiver|declaration|form of authority|authority form|signature|permission)\b/i
const notRelied =
	/\b(?:not|\w+n't|never|no longer|rather than|nor|without|instead of|regardless)\b[^.;]{0,40}\b(?:rel(?:y|ies|ying|ied)|consent|basis|mandate)\b|\bconsent\b[^.;]{0,30}\b(?:is not|isn't|does not|not (?:our|the|a))\b|^I (?:agree|consent|give|authorise)\b|\bmy (?:own )?(?:records|notes|consent)\b|\b(?:does not|did not) (?:consent|want)\b/i

/** A doubtful "yes" where what entitles the asker is said to come of a consent. */
export function consentWeighed(paper: Paper): Candidate | undefined {
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		if (
			ticked ||
			box?.kind === 'superseded' ||
			box?.kind === 'consent' ||
			box?.kind === 'notice' ||
			box?.kind === 'views'
		)
			continue
		if (text.length > 300 || notRelied.test(text) || text.endsWith('?')) continue
		const entitled = entitles.exec(text)
		const consent = agreed.exec(text)
		if (!entitled || !consent || Math.abs(entitled.index - consent.index) > 110) continue
		const between = text.slice(
			Math.min(entitled.index, consent.index),
			Math.max(entitled.index + entitled[0].length, consent.index + consent[0].length),
		)
		if (rests.test(between) && /\b(?:my|our|we|i|police|us|notes|records|see|release|disclos\w*|request)\b/i.test(text))
			return { value: 'yes', confidence: 'low', passage, why: 'What entitles the asker is said to come of a consent.' }
	}
	return undefined
}
