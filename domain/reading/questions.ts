import type { Paper } from './paper.ts'
import { join } from './passage.ts'
import type { Sentence } from './sentences.ts'
import { type Asked, type Sought, shorten, within } from './sought.ts'

/* What is sought where nobody says "please send": a question put outright, and what a request points back to. */

/** A question about the person: whether she came, when he left. */
const aboutThem =
	/\b(?:did|does|do|was|were|is|has|had|have) (?:s?he|they|(?:the|this|your|any|either|both|each) (?:\w+ ){0,3}|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?-i:\p{Lu})[\p{L}'-]+(?: (?-i:\p{Lu})[\p{L}'-]+){0,2})\b|\b(?:when|what time|on what|which|how (?:many|often|long)|who|where|what) (?:\w+ ){0,4}(?:did|was|were|is|has|had|does)\b/iu
/** What such a question turns on. */
const ofService =
	/\b(?:with you|sees?|saw|(?:to|at|by|from) (?:your|the) (?:service|centre|clinic|office|premises)|here|appointments?|sessions?|attend\w*|kept?|cancel\w*|turn(?:ed)? up|arriv\w*|leave|left|seen|see you|came|come|mention\w*|say|said|tell|told|speak|spoke|talk\w*|describ\w*|name[ds]?|disclos\w*|contact|address|numbers?|start\w*|began|begin|end(?:ed)?|notes?|records?|counsell\w+|hold|have)\b/i
/** Words that announce it. */
const announces =
	/\b(?:(?:one|two|three|four|a|the|this|my|our|only|following|these|single|simple|closed|short) (?:\w+ ){0,3}(?:questions?|things?|points?|enquiry|matters?)|(?:we|i|he|she|they) (?:ask|want|need|would like|put|wish)s?|wants? to know|to know|all i need|answer)\b/i
/** A question in courtesy, or one that the paper puts to itself. */
const idle =
	/^["']?(?:(?:could|can|may|might|would|will|shall) (?:i|we|you)\b|(?:why|how) (?:do|did|are|is|have) (?:we|i|you)\b|is (?:it|this|that|there)\b|what (?:will|do|does|if|about)\b|are you|do you have any (?:questions|quer)|who (?:has|will|can|is)\b|must|does (?:he|she) know)/i

/** Whether a text is a question about the person that the service is to answer. */
export const isOutright = (text: string): boolean =>
	/\?["')\]]{0,2}$/.test(text) &&
	text.length >= 20 &&
	!idle.test(text) &&
	!text.startsWith('"') &&
	aboutThem.test(text) &&
	ofService.test(text)

/** A question put outright, weighed as what is asked for. */
export function askedOutright(sentence: Sentence, before: Sentence | undefined, extra: number): Asked | undefined {
	const { text } = sentence.passage
	if (!isOutright(text)) return undefined
	const led = before?.paragraph === sentence.paragraph && announces.test(before.passage.text)
	return { weight: extra + (led ? 6 : 2.4), start: 0 }
}

/** What can only be understood with what stands before it: "those two entries", "that line", "about that". */
const pointsBack =
	/\b(?:(?:those|these) (?:\w+ ){0,2}[a-z]+s\b|(?:that|this|the same) (?:\w+ )?(?:day|date|evening|night|morning|afternoon|line|lines|note|entry|session|appointment|visit|meeting|occasion|page|part|passage|point|conversation|subject|topic|man|name|matter|period|time)|(?:about|of|on|to) (?:that|this|it|them|those|these)\b(?= ?[,.;?]|$| and\b))/i
const date = /\b\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[/.]\d)/i
const records =
	/\b(?:notes?|records?|sessions?|appointments?|entries|counsell\w+|came|told|spoke|talked|said|mention\w*|whether)\b/i

/** The same request with the sentences that it points back to, for a person to choose. */
export function withContext(first: Sought, paper: Paper): Sought | undefined {
	const { text } = first.passage
	if (!pointsBack.test(text) || date.test(first.candidate.value)) return undefined
	for (const { sentences } of paper.request) {
		const at = sentences.findIndex(({ passage }) => text.startsWith(passage.text))
		if (at < 1) continue
		const near = sentences.slice(Math.max(0, at - 4), at).filter(({ passage: { text: words } }) => words.length < 400)
		const before =
			near.findLast(({ passage }) => date.test(passage.text) && records.test(passage.text)) ??
			near.findLast(({ passage }) => date.test(passage.text)) ??
			near.findLast(({ passage }) => records.test(passage.text))
		if (!before) return undefined
		const passage = within(join([before.passage, first.passage]))
		return {
			boxed: false,
			passage: first.passage,
			candidate: {
				value: shorten(passage.text),
				confidence: 'low',
				passage,
				why: 'With the words that it points back to.',
			},
		}
	}
	return undefined
}
