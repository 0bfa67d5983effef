import { type LabelKind, labelWords } from './labels.ts'
import type { Paper } from './paper.ts'
import { cut } from './passage.ts'
import { listAfter, type Sought, shorten, within } from './sought.ts'

/*
 * What is sought, where no asking word with its object is found: the sentence or box with the most to show for it, by
 * nouns of records, words of asking, who is spoken to, and where it stands. Always a guess.
 */

const asks =
	/\b(?:please|kindly|could|would|may|might|can you|want\w*|need\w*|like|ask\w*|seek\w*|sought|request\w*|requir\w*|after|hop(?:e|ing)|grateful|glad|value|interested in|confined|limited|trouble you|help|assist|let (?:me|us)|give|send|tell|show)\b/i
const nouns =
	/\b(?:notes?|records?|entr(?:y|ies)|file|pages?|lines?|passages?|sentences?|letters?|list|register|diary|dates?|times?|names?|addresses?|numbers?|forms?|copy|copies|extracts?|summary|report|answers?|account|drawings?|sketch\w*|e-?mails?|messages|attendance|appointments?|sessions?|register|column|whatever|anything (?:you|we|s?he|they)|what (?:you|we|s?he|they) (?:wrote|said|put|told|have|had))\b/i
const facts =
	/\b(?:whether|if (?:s?he|they)|what (?:s?he|they)|when (?:s?he|they)|who|anything|any (?:mention|note|record|page)|about|on which|at which)\b/i
const toYou = /\b(?:you|your|yours|the service|counsell?or|therapist)\b/i
/** A question put to the records rather than to a person. */
const ofRecords =
	/\b(?:do|does|did|might|may|would|could|is|are|was|were|has|have) (?:there|your|the|her|his|any(?:thing)?)\b[^.;?]{0,60}\?/i
/** Said about the case, the person or the dealing, not asked. */
const told =
	/\b(?:I am|we are) (?:the|a|an) \w+|\b(?:investigat\w+|arrest\w*|charged|interviewed|suspects?|told (?:me|us)|says that|denies|approv\w+|authori[sz]\w+|destroy\w*|retain\w*|stored|kept (?:on|in|until|for)|notice|consent|voluntar\w+|obliged to|under no|not have to|object\w*|presumption|proportionate|necess\w+|thank|sorry|apolog\w+|hesitate|contact me|reply|respond|yours|regards|attached|enclosed|confidential)\b/i
const imperative =
	/^(?:(?:please|kindly|so|and|just|now) ,?)?(?:run|pull|dig|look|find|send|give|show|tell|let|copy|print|type|write|list|pick|share|hand|post|email|forward|supply|provide)\b/i
const otherKinds: ReadonlySet<LabelKind> = new Set<LabelKind>([
	'superseded',
	'consent',
	'handling',
	'views',
	'notice',
	'approver',
	'voluntary',
	'reply',
	'defence',
	'recipient',
	'requester',
])
/** A label under which the thing wanted stands. */
const wantedLabel = /\b(?:request\w*|wanted|sought|needed|required|asked for|item|ask)\b/i

/** The likeliest sentence or box that says what is wanted; at most two. */
export function looseSoughtOf(paper: Paper): Sought[] {
	const found: (Sought & { weight: number })[] = []
	for (const sheet of paper.request) {
		for (const box of sheet.boxes) {
			if (box.kind !== undefined || !wantedLabel.test(labelWords(box.label.text))) continue
			const list = box.value.text === '' ? listAfter(sheet, box) : undefined
			if (list) found.push({ ...list, weight: 5 })
			if (box.value.text.length < 12) continue
			if (!nouns.test(box.value.text)) continue
			const passage = within(box.value)
			found.push({
				weight: 5,
				boxed: true,
				passage: box.value,
				candidate: { value: shorten(passage.text), confidence: 'low', passage, why: 'By its label.' },
			})
		}
		for (const [index, { passage, box, ticked }] of sheet.sentences.entries()) {
			const { text } = passage
			if (ticked || text.length < 15 || text.length > 500 || (box?.kind !== undefined && otherKinds.has(box.kind)))
				continue
			let weight = -index / 200
			if (nouns.test(text)) weight += 2
			if (asks.test(text)) weight += 1.5
			if (facts.test(text)) weight += 1
			if (toYou.test(text)) weight += 0.5
			if (ofRecords.test(text)) weight += 2
			if (imperative.test(text)) weight += 1.5
			if (/\?$/.test(text)) weight += 0.5
			if (told.test(text)) weight -= 2
			if (/\b(?:not|\w+n't|no|never)\b/i.test(text)) weight -= 0.5
			if (weight < 3.5) continue
			const short = cut(within(passage), 0)
			found.push({
				weight,
				boxed: false,
				passage,
				candidate: {
					value: shorten(short.text),
					confidence: 'low',
					passage: short,
					why: 'The sentence that most looks like it.',
				},
			})
		}
	}
	return found.sort((a, b) => b.weight - a.weight).slice(0, 2)
}
