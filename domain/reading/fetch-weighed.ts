import { bodyOfAddress } from './asker.ts'
import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/*
 * The police have sent the client for the notes: told from three things near one another. Somebody is asked to act, the act
 * is to get what the service holds, and what is got is to be passed to the police.
 */

const asksOfYou =
	/\b(?:(?:would|could|can|will|might|won't) you|would you mind|please|(?:need|want|would like|'d like|ask(?:ing)?|get) you to|you(?:'d| would)? (?:could|can|should|might|would|just|only|need|have|want|get|ask|may|do)|if (?:you|it'?s you)\b|do something for me|best if you|best thing|for you to|easiest|save (?:us|me|time)|your best bet|once you)\b/i
const gets =
	/\b(?:ask(?:ed|ing)?|g[eo]t(?:ting)?|print(?:ed|ing)?|collect(?:ed|ing)?|br(?:ing|ought)|pick(?:ed|ing)? (?:it |them )?up|request(?:ed|ing)?|put(?:ting)? in|pop(?:ped|ping)? in|ring|copy|photograph|photos?|obtain(?:ed|ing)?|fetch(?:ed|ing)?|download(?:ed)?|apply|order|screenshot|subject access|write down|have (?:it|them)|send (?:you|off))\b/i
const records =
	/\b(?:notes?|pages?|records?|files?|print(?:-?out)?s?|cop(?:y|ies)|entries|paperwork|sessions?|everything|the lot|(?:it|them) all|all of (?:it|them)|(?:what(?:ever)?|anything) (?:they|she|he|you|was)(?:'ve| have| has|'s)? ?(?:got|have|hold|holds|said|told|written|wrote|kept)?|counselling|therapy|stuff|get (?:it|them) yourself|diary|journal)\b/i
const passesOn =
	/\b(?:br(?:ing|ought)|hand(?:ing)?|drop(?:ping)?|sen[dt](?:ing)?|e-?mail(?:ing)?|forward(?:ing)?|pass(?:ing)?|show(?:ing)?|giv(?:e|ing)|text(?:ing)?|post(?:ing)?|upload(?:ing)?|scan(?:ning)?|leav(?:e|ing)|whatsapp(?:ing)?|take|let (?:me|us) have|get (?:it|them|that) to|pop)\b[^.;]{0,40}\b(?:me|us|station|front (?:desk|counter|office)|counter|police|officer|her|him|over|along|in|on|round)\b/i
const spared =
	/\b(?:you|she|he|they) (?:do|does|did) ?(?:not|n't) (?:need|have) to\b|\b(?:no need|need not|needn't|rather than|instead of)\b|\b(?:not|n't|never) (?:\w+ )?ask(?:ing|ed)? (?:you|her|him|them|the client)\b/i
/** A statement, a telephone, clothing: the police ask people to bring those in too. */
const otherThings =
	/\b(?:bring|hand in|drop off|with) (?:\w+ ){0,2}?your (?:phone|passport|id|clothes|clothing|laptop|bank)\b|\bsign (?:it|your)\b/i

const police =
	/\b(?:police|officer|detective|oic|(?:the |my )?(?:d[cs]|pc|ds) ?[\p{Lu}\d]?|constable|sergeant|investigator|cps|she|he|they)\b/iu
const tells =
	/\b(?:says?|said|tells?|told|wants?|wanted|ask(?:s|ed|ing)?|needs?|suggest(?:s|ed)?|reckons?|thinks?|advis\w+|supposed|expects?|has (?:to|asked))\b/i
const iGet =
	/\b(?:(?:I|me|we)\b[^.;]{0,40}\b(?:ask|get|request|obtain|collect|have|fetch|apply|put in)|(?:her|him|them|client)\b[^.;]{0,30}\b(?:to )(?:ask|get|request|obtain|collect|fetch))\b/i
const theRecords =
	/\b(?:(?:my|her|his|their|the|all of my|your) (?:own |whole |full |counselling |therapy )*(?:notes?|records?|files?|sessions?))\b/i
const toThem =
	/\b(?:br(?:ing|ought)|hand|drop|send|e-?mail|forward|pass|give|post|upload|scan|take)\b[^.;]{0,30}\b(?:(?:it|them|these|those|copies|a copy|all) (?:\w+ )?(?:to|in|on|over|at|along)|to (?:her|him|them|the police|the station|the officer))\b/i

/** A doubtful "yes" where the police have sent the client for the notes, by their own message or as it is told. */
export function fetchWeighed(paper: Paper): Candidate | undefined {
	if (paper.fromClient) {
		const units = paper.main.sentences
		for (const [index, { passage }] of units.entries()) {
			const around = units
				.slice(index, index + 3)
				.map((unit) => unit.passage.text)
				.join(' ')
				.replace(/’/g, "'")
			if (around.length > 1500 || spared.test(passage.text) || otherThings.test(around)) continue
			if (asksOfYou.test(around) && gets.test(passage.text) && records.test(around) && passesOn.test(around))
				return { value: 'yes', confidence: 'low', passage, why: 'The person is asked to bring what is in the records.' }
		}
	}
	const top = paper.top
	if (
		!paper.note &&
		(!top.from || bodyOfAddress(top.from.address) !== undefined || /police|courts?\./i.test(top.from.address))
	)
		return undefined
	const ofClient =
		paper.note !== undefined ||
		/\bmy (?:\w+ ){0,2}(?:notes|records|file|sessions|counsell\w+|officer|case)\b/i.test(top.body.text)
	if (!ofClient) return undefined
	for (const [index, { passage }] of top.sentences.entries()) {
		const { text } = passage
		const around = `${text} ${top.sentences[index + 1]?.passage.text ?? ''}`
		if (around.length > 1500 || spared.test(text)) continue
		if (police.test(text) && tells.test(text) && iGet.test(text) && theRecords.test(text) && toThem.test(around))
			return {
				value: 'yes',
				confidence: 'low',
				passage,
				why: 'It is told that police want the client to get the notes.',
			}
	}
	return undefined
}
