import { threat } from './order-words.ts'
import type { Sheet } from './paper.ts'
import type { Passage } from './passage.ts'

const requires =
	/\b(?:you(?: are|'re| and each of you are)? (?:hereby |therefore |now |accordingly |by law )*(?:required|obliged)\b|you must\b|(?:i|we|the (?:[\p{L}']+ ){1,4}?|which) ?(?:hereby |formally |therefore |accordingly |now )*requires? (?:you|your)\b|is (?:hereby )?required to\b)[^.;]{0,200}\b(?:provide|produce|supply|give|disclose|send|furnish|state|answer|deliver|submit|make available|let (?:me|us) have)\b/iu
const cited =
	/\b(?:sections?|s\.?|paragraphs?|para\.?|schedule|sch\.?|regulations?|reg\.?|article|rule) ?\d+\w*(?:\(\w+\))*/i
const act = /\b(?:[\p{L}',()]+ ){1,8}?(?:act|order|regulations|measure) (?:19|20)\d\d\b/giu
/** Acts that give nobody a power to require a counselling service's records, however they are cited, and Acts that name offences. */
const givesNone =
	/\b(?:police, crime|data protection|gdpr|criminal procedure|police and criminal evidence|children act|care act|crime and disorder|human rights|domestic abuse|equality|mental (?:capacity|health)|access to health|freedom of information|victims|criminal injuries|modern slavery|offences|against the person|theft act|fraud act|harassment|serious crime|public order|bail act|misuse of drugs|firearms)\b/i
const offenceNamed = /\b(?:contrary to|offences? (?:under|of|contrary)|charged|convicted|allegation)\b/i
const sanction =
	/\b(?:offence|penalt(?:y|ies)|fined?|liable|summary conviction|prosecut\w+|contempt|enforce\w*|criminal proceedings)\b/i

const powerIn = (text: string): boolean =>
	cited.test(text) &&
	!offenceNamed.test(text) &&
	[...text.matchAll(act)].some(([name]) => !givesNone.test(name)) &&
	!givesNone.test(text)

/**
 * The sentence by which a body that has a power under an Act uses it: it requires, and either cites the section
 * itself or stands in a paper that does and that says what follows if it is not done. What an asker may do later
 * requires nothing, and an Act that gives no such power makes no duty.
 */
export function statutoryOf(sheet: Sheet): Passage | undefined {
	const passages = sheet.blocks.flatMap((block) =>
		block.type === 'box' ? [block.box.label, block.box.value] : [block.passage],
	)
	const power = passages.some(({ text }) => text.length < 600 && powerIn(text) && !threat.test(text))
	if (!power) return undefined
	const consequence = sheet.sentences.some(({ passage }) => sanction.test(passage.text))
	const found = sheet.sentences.find(
		({ passage: { text } }) =>
			requires.test(text) && !threat.test(text) && !givesNone.test(text) && (consequence || powerIn(text)),
	)
	return found?.passage
}
