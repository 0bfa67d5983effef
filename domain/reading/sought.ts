import type { Candidate } from './candidate.ts'
import type { LabelKind } from './labels.ts'
import type { Paper } from './paper.ts'
import { cut, join, type Passage } from './passage.ts'
import type { Sentence } from './sentences.ts'
import { credibilityWords } from './statement-context.ts'

const recordWords =
	'(?:counsell?ing|therapy|therapeutic|session|case|client|clinical|treatment|patient|written|process|contact|assessment|support|medical|mental health)? ?(?:notes?|records?|files?|entries|entry|correspondence|reports?|documents?|documentation|material|paperwork|summar(?:y|ies)|history|diar(?:y|ies)|letters?|emails?|texts?|messages?)'
const thing = new RegExp(
	`\\b(?:${recordWords}|what (?:she|he|they|[A-Z]\\w+) (?:said|told|disclosed|mentioned|described)|information|details?|dates?|concerns?|pages?|passages?|visits?|part|words?|times?|reports?|comment|payments?|days on|cop(?:y|ies)|(?:personal )?data|few lines|line with|how (?:often|many|long)|which counsell?or|whatever your|if (?:she|he|they|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:is|was|has|had|attend\\w*|came|comes|goes)|what (?:she|he|they) (?:was|is|were|has|have|had)|description|account|complaint|chronology|everything|anything|contact number|address|whereabouts|phone number|telephone number|next of kin|name|names|nicknames?|confirmation|confirm|attendance|appointments?|whether|answers?)\\b`,
	'i',
)
/** Words that ask; what follows them is what is asked for. */
const ask = new RegExp(
	`\\b(?:${[
		"(?:please|kindly|could (?:you|we)|can (?:you|we)|would you|will you|grateful if you (?:could|would)|obliged if you (?:could|would)|appreciate it if you (?:could|would)|asking (?:you|that you|us|whether you|if you)|ask (?:you|that you|whether you)|(?:(?:require|request|need|want|like|expect|invite|oblige)s?d?|inviting|requesting|requiring) (?:you|that you|us|the service)|required|requested|ordered|directed|obliged|must|shall|hereby|asked|that|do)(?:,? (?:therefore|now|also|please|just|either|kindly|legally|voluntarily|by agreement|by this order|be able to|be (?:willing|prepared|happy|kind enough|so kind as) to|be so good as to|as a matter of urgency|urgently))?(?:,? (?:by|before|on or before|(?:not|no) later than|within) [^.;:]{2,60}?)?,? (?:to )?(?:arrange (?:to|for)|forward|provide|supply|send|disclose|release|produce|let (?:me|us) have|let (?:me|us) know|write(?: (?:me|us))?|draft|prepare|give|hand over|share|furnish|confirm|tell (?:me|us)|state|e-?mail|copy|return|file|serve|bring|lodge|make available|look (?:out|for)|deliver|attend)(?: (?:to )?(?:me|us|police|the police|the court|this office|my office|across|over|him|them|with you|with|the coroner|the applicant|both parties|all parties|a constable|(?:the )?(?:child|children|claimant|applicant|respondent|defendant|mother|father|court|parties)(?:'s|s')? (?:solicitors?|guardian)|the (?:solicitors?|guardian) for the \\w+|the solicitors?))?",
		"(?:i|we|he|she|they|police|officer|caller|court|coroner)(?: am| are| is|'m|'re)?(?: would| should|'d)?(?: now| therefore| also| only| just| hereby| formally| urgently| simply| writing to| looking to)* (?:like|request|requests|requesting|require|requires|requiring|need|needs|want|wants|wanted|seek|seeks|seeking|ask|asks|asking|asked|after|wish|wishes)(?: (?:to (?:see|have|obtain|request|ask|receive|review|view|inspect|collect|know|be (?:given|sent|provided with))|for|us for|you for|to ask for|sight of|access to|from you))*",
		'(?:grateful|obliged|thankful) (?:for|to (?:receive|have|see))|(?:formal )?(?:request|application|requests|enquiry) (?:is )?(?:for|to obtain)|(?:disclosure|production|provision|release) of|(?:it |that )?would (?:greatly |really )?(?:assist|help)(?: \\w+){0,3} (?:to have|if (?:you|we) (?:could|would|had))|would be (?:helped|assisted) by|(?:directed|instructed|asked|tasked|told) (?:me|us) to (?:obtain|get|secure|collect)|if you (?:request|ask for|get|obtain)|access to|sight of|to produce|and (?:to )?(?:produce|bring|lodge)(?: with you)?|to bring(?: with you)?|to search for|to disclose|what (?:we|i) (?:need|want|ask for)(?: is)?|asking for|asks for|asked (?:\\w+ ){0,4}for|(?:to|writing to|wish to|like to) ask for|wants|want|would like to see|produce to the court|could (?:i|we) (?:please )?have|if you could ask your counsellor for|(?:that would|would) (?:help|assist)(?: us)? is|(?:information|material) (?:sought|requested|required|wanted|needed) is|asked your counsell?or for',
	].join('|')})\\b`,
	'gi',
)
/** "Need a number for her": haste leaves out who asks. */
const telegraphic =
	/^(?:(?:urgent(?:ly)?|just|pls|also|hi|evening|morning|afternoon)[,.:! -]+)*(?:need|needing|require|want|after|looking for)(?: (?:to know|urgently|asap))? (?=\S)/i
const negated = /\b(?:not|n't|no longer|never|nor|rather than|instead of|without)\b[^.;:]{0,40}$/i

export interface Sought {
	candidate: Candidate
	/** The words that say what is wanted, with the negated ones ("We do not ask for any notes"). */
	passage: Passage
	boxed: boolean
}

const lead =
	/^(?:\(?\d{1,2}[.)] |within (?:the next )?\w+ (?:\w+ )?days(?: of (?:the date of )?this \w+)?,? |a |the |us |me |you |with |to me |to us |of |that |to police |police |to |for |:|,|;|-|\s|hold |please |also |then )+/i
const dateTail =
	/,? ?\b(?:by|no later than|within|on or before)\b (?=[^.]{0,40}(?:\d|day\b|tomorrow|return|end of|close of|week|hour|month)).{0,60}$|,? ?\b(?:at your earliest|as soon as|asap|urgently|by return)\b.{0,60}$/i
const openers =
	/^(?:please|kindly|could you|can you|we|i|he|she|wants?|asked|asking|would like|request(?:ing)?|require)\b/i

/** What follows if it is not done. */
const orElse =
	/,? ?\b(?:failing which|or (?:else|we|i) (?:will|shall|may)|otherwise (?:we|i)|in default of which|and in default)\b.*$/i

function shorten(text: string): string {
	let out = text.replace(/\s+/g, ' ').trim().replace(orElse, '')
	if (
		dateTail.test(out) &&
		out.search(dateTail) > 25 &&
		!/\bbetween\b|\bfrom \d/i.test(out.slice(out.search(dateTail)))
	)
		out = out.replace(dateTail, '')
	out = out.replace(/[\s.;:,]+$/, '').replace(/\bwe hold\b|\byou (?:may |might )?(?:currently )?hold\b/i, 'held')
	return out.charAt(0).toUpperCase() + out.slice(1)
}

const limit = 420

function within(passage: Passage): Passage {
	if (passage.text.length <= limit) return passage
	const stop = passage.text.slice(0, limit).lastIndexOf('. ')
	return cut(passage, 0, stop > 80 ? stop + 1 : limit)
}

/** How much a sentence asks for something: what is asked, its weight and where it begins. */
function asking(passage: Passage, extra: number, after = ''): { weight: number; start: number } | undefined {
	const text = passage.text
	let best: { weight: number; start: number } | undefined
	const opening = telegraphic.exec(text)
	if (opening && (thing.exec(text.slice(opening[0].length))?.index ?? 99) < 60)
		best = { weight: extra + 4, start: opening[0].length }
	for (const match of text.matchAll(ask)) {
		const end = match.index + match[0].length
		const object = text.slice(end, end + 220)
		// What is wanted stands in the list below.
		if (/^[^.;]{0,60}:$/.test(text.slice(end)) && after !== '' && thing.test(after)) {
			const weight = extra + 5 + (/\b(?:counsell?ing|therapy|session|notes?|records?|file)\b/i.test(after) ? 2 : 0)
			if (!best || weight > best.weight) best = { weight, start: text.length }
			continue
		}
		const found = thing.exec(object)
		if (!found || found.index > 120) continue
		// "Could I have this by Friday": what is wanted was said before.
		if (
			/^ ?(?:this|it|these|them|that|your (?:reply|response|answer)|a (?:reply|response))\b(?=[ ,.;?!]*(?:$|by\b|within|please|back|before|as soon|asap|on \w+day|in the next|today|tomorrow))/i.test(
				object,
			)
		)
			continue
		if (
			/\ball (?:that )?$/i.test(text.slice(Math.max(0, match.index - 12), match.index)) ||
			(/^(?:that|do|must|shall|asked|required|requested)\b/i.test(match[0]) &&
				/\b(?:rather|so|we|police|officers?|i)\s*$/i.test(text.slice(Math.max(0, match.index - 10), match.index)) &&
				!/^must/i.test(match[0]))
		)
			continue
		if (
			negated.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
			negated.test(`${match[0]} `.slice(0, 30).replace(ask, ''))
		)
			continue
		let weight = extra + 3 - found.index / 60
		if (/\bsatisfied|\blikely to be\b/i.test(text.slice(Math.max(0, match.index - 40), match.index))) weight -= 4
		if (/\b(?:counsell?ing|therapy|session|notes?|records?|file)\b/i.test(object)) weight += 2
		if (/^(?:please|kindly|could you|would you|what|to produce|grateful)/i.test(match[0])) weight += 1
		if (
			/\b(?:in writing|(?:let (?:me|us)|to) know(?! (?:if|whether|which|when|what|how|who|where|the|on|any)\b)|acknowledg|confirm (?:receipt|safe|that you)|contact me|call me|get in touch|questions|form|your (?:reply|response|policy)|quote|reference)\b/i.test(
				match[0] + object.slice(0, 50),
			) &&
			!/\b(?:notes|records|sessions?)\b/i.test(object)
		)
			weight -= 3
		if (/\b(?:consent|copy of this|covering|this (?:form|letter|request|order))\b/i.test(object.slice(0, 40)))
			weight -= 2
		if (!best || weight > best.weight) best = { weight, start: end }
	}
	return best
}

/** What an earlier request asked for is not asked for now. */
const replacing =
	/\b(?:replaces?|supersedes?|in place of|instead of|withdraws?) (?:my|our|the) (?:\w+ ){0,2}(?:request|form|letter|e-?mail)\b/i

/** The name of a form. */
const formHead = /^(?:[\p{L}-]+ ){0,3}(?:request|application) (?:for|to)\b[^.]*$/iu

/** Boxes that say other things: what a person consents to, or how the answer will be kept, is not what is asked for. */
const aboutOther: ReadonlySet<LabelKind> = new Set<LabelKind>([
	'superseded',
	'consent',
	'recipient',
	'handling',
	'views',
	'notice',
	'approver',
	'otherMeans',
	'presumption',
	'proportionality',
	'defence',
	'voluntary',
])

/** What is asked for, best first. */
export function soughtOf(paper: Paper): Sought[] {
	const found: (Sought & { weight: number })[] = []
	for (const sheet of paper.request) {
		const share = sheet === paper.main ? 0 : -4
		for (const box of sheet.boxes) {
			if ((box.kind !== 'info' && box.kind !== 'questions') || box.value.text.length < 6) continue
			if (/^\[/.test(box.value.text) && !/\[X\]/.test(box.value.text)) continue
			const value = within(box.value)
			let from = 0
			const opened = openers.test(value.text) ? asking(value, 0) : undefined
			if (opened && opened.start < 90) from = opened.start
			const text = value.text.slice(from).replace(lead, '')
			found.push({
				weight: 20 + share + (box.kind === 'info' ? 0 : 0.5) + Math.min(2, value.text.length / 60),
				boxed: true,
				passage: box.value,
				candidate: {
					value: shorten(text || value.text),
					confidence: 'low',
					passage: value,
					why: 'Shortened from the text.',
				},
			})
		}
		const { sentences } = sheet
		for (const [index, sentence] of sentences.entries()) {
			const { passage, box, ticked } = sentence
			if (
				ticked ||
				(box?.kind !== undefined && aboutOther.has(box.kind)) ||
				passage.text.length > 900 ||
				passage.text === passage.text.toUpperCase() ||
				(index < 3 && formHead.test(passage.text)) ||
				replacing.test(passage.text)
			)
				continue
			const asked = asking(passage, (box ? -1 : 0) + share - index / 200, sentences[index + 1]?.passage.text)
			if (!asked || asked.weight < 1.2) continue
			let value = cut(passage, asked.start)
			// A list that follows a colon is part of what is asked.
			const list: Passage[] = []
			if (/[:]$|^$/.test(value.text))
				for (let next = index + 1; next < sentences.length && next < index + 6; next++) {
					const item = sentences[next]!
					if (list.length > 0 && !/^(?:[•·*-]|\(?\w{1,2}[.)])/.test(item.passage.text)) break
					list.push(item.passage)
				}
			const next = sentences[index + 1]
			const more =
				next &&
				next.paragraph === sentence.paragraph &&
				/^(?:only|no other|names only|nothing else|we do not|i do not|not the|no session|just|this includes|including|specifically|in particular|for the period|these should)\b/i.test(
					next.passage.text,
				)
					? [next.passage]
					: []
			value = within(join([value, ...list, ...more]))
			const text = value.text.replace(lead, '')
			if (text.length < 8) continue
			found.push({
				weight: asked.weight,
				boxed: false,
				passage: join([passage, ...list, ...more]),
				candidate: { value: shorten(text), confidence: 'low', passage: value, why: 'Shortened from the text.' },
			})
		}
	}
	const best = found.sort((a, b) => b.weight - a.weight)
	return best.length > 0 ? best : paper.request.flatMap(({ sentences }) => sentences.flatMap(questionIn))
}

/** In a hurry nobody says please: "Where might she be?", "If anybody knows of a friend ring me". */
const hurried =
	/\bif (?:you|anybody|anyone|someone|any of (?:you|your \w+)) (?:knows?|has|have|can think)(?: of| about| where| who)? (?=\S)/i
const asksOf = /\b(?:where|who|whom|when|which|know|seen|address|number|contact|friends?|relatives?|place)\b/i

function questionIn({ passage, ticked, box }: Sentence): Sought[] {
	if (ticked || box) return []
	const { text } = passage
	const offer = hurried.exec(text)
	const open = /\?["')]*$/.test(text) && asksOf.test(text)
	if (!open && !(offer && asksOf.test(text.slice(offer.index)))) return []
	const value = offer ? cut(passage, offer.index + offer[0].length) : passage
	const short = value.text.replace(
		/,? ?\b(?:please|pls|could you|can you) (?:phone|ring|call|contact|get in touch|let me)\b.*$/i,
		'',
	)
	return [
		{
			boxed: false,
			passage,
			candidate: { value: shorten(short), confidence: 'low', passage: value, why: 'Shortened from the text.' },
		},
	]
}

/** Words that limit or refuse; what they govern is not asked for. */
const leftOut =
	/(?:,? ?\b(?:and|but) )?\b(?:(?:do|does|did|are|is|am|will|would) not|don't|doesn't|isn't|aren't|not (?:asking|seeking|requesting|require|the|for|to|a|any|what)|no (?:other|session|need|notes|records|content|more)|nothing (?:else|more)|rather than|instead of|without|in place of|excluding|other than|except)\b[^.;,]*/gi
const everything =
	/\b(?:(?:any and )?all(?: of)?(?: the| her| his| their| your| such| available| relevant| of the| of her| of his| of their)?|any and all|(?:the |her |his |their |your )?(?:full|entire|complete|whole|total)|complete set of|everything|copies of all|every)(?: (?:and )?(?:\w+[ ,]){0,6}?)? ?(?:(?:counsell?ing|therapy|session|case|clinical|client) )?(?:notes?|records?|files?|history|correspondence|documents?|documentation|material|information|paperwork|data|copy|set|disclosure)\b/i
const everythingHeld =
	/\beverything (?:you|that you|held|we|in the|on (?:her|his|their|file))|\b(?:whole|entire|complete|full) (?:thing|lot|file|record|set|counselling|therapy|notes|copy)|\ball (?:you|that you|of it) (?:hold|have)|\bin (?:full|their entirety|its entirety)\b|\bany (?:and all )?(?:notes|records|documents|material|information)(?:,? (?:and|or|notes|records|documents|correspondence|material))* (?:that )?(?:you (?:may |might )?(?:hold|have)|held|relating to (?:her|him|them)|(?:about|concerning|regarding) (?:her|him|them|the above))(?! (?:which|that) (?:mention|record|relate|refer))|\b(?:notes|records|file) from (?:the )?(?:start|beginning|first (?:contact|session|appointment)) (?:to|until)/i
/** "All" of something narrow is no whole file. */
const narrow =
	/\b(?:all|any|every|full) (?:the |of the |her |such )?(?:references?|mentions?|entries (?:that|which|mention|relat)|parts?|passages|dates|appointment (?:dates|times)|appointments|attendance|names?|notes? (?:that|which) (?:mention|refer|record)|contact details)\b/i
const furtherLimits =
	/\b(?:insofar as|so far as|in so far as|to the extent|only (?:where|those|the|so far|insofar)|limited to (?:the )?(?:entries|notes|parts|passages|references|sessions)|(?:that|which) (?:mention|record|refer|relate to|deal with|describe|concern)\w*)\b/i

/** The words that ask, without what is expressly left out. */
export function wanted(text: string): string {
	return text.replace(leftOut, ' ')
}

/** Whether all records, or the full notes, are wanted. */
export function wholeFileOf(paper: Paper, sought: readonly Sought[]): Candidate | undefined {
	for (const { passage, boxed } of sought.slice(0, boxedFirst(sought) ? 3 : 5)) {
		if (boxedFirst(sought) && !boxed) continue
		const text = wanted(passage.text)
		const match = everything.exec(text) ?? everythingHeld.exec(text)
		if (
			!match ||
			(narrow.test(match[0]) && !everythingHeld.test(text)) ||
			(narrow.test(text.slice(Math.max(0, match.index - 2), match.index + 40)) && furtherLimits.test(text))
		)
			continue
		if (
			furtherLimits.test(text.slice(match.index, match.index + match[0].length + 60)) &&
			!/\b(?:relate|relating|concern)/i.test(text.slice(match.index, match.index + match[0].length + 40))
		)
			continue
		const at = passage.text.indexOf(match[0])
		return { value: 'yes', confidence: 'high', passage, ...(at >= 0 && { start: at, end: at + match[0].length }) }
	}
	return paper.sentences.length > 0 ? undefined : undefined
}

function boxedFirst(sought: readonly Sought[]): boolean {
	return sought[0]?.boxed === true
}

const freeText =
	/\b(?:note(?:s|d)?|recorded|written down|mention(?:s|ed) (?:of|in)|passages?|lines about|wording|parts? of|records?|files?|entries|entry|correspondence|reports?|summar(?:y|ies)|extracts?|letters?|session content|documents?|documentation|material|assessments?|disclosures? (?:made|she|he)|what (?:she|he|they|(?:(?:Ms|Mrs|Miss|Mr|Mx)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:said|told|disclosed|described|mentioned)|account|anything (?:she|he|they)|everything|recordings?|diar(?:y|ies)|history)\b/i
const closed =
	/\b(?:(?:current |home |any current |last known |new )?address|phone numbers?|telephone numbers?|mobile numbers?|contact (?:details|numbers?)|next of kin|emergency contact|whereabouts|names?(?: only| or nicknames?)?|nicknames?|names? of|dates? (?:of|on which|only|she|he|they|when|and times?)|(?:appointment|attendance|session) (?:dates|times)|on (?:what|which) dates?|(?:first|last|next) (?:attend\w*|appointment|session|date|seen)|whether (?:or not )?(?:she|he|they|the person|(?-i:\p{Lu})\p{L}+) (?:is|was|has|have|attend\w*|first|ever|did|still|had)|yes or no|closed questions?|one-line|in (?:a|one) (?:single )?(?:line|sentence|word)|is (?:she|he|they|this person) (?:a |still )|did (?:she|he|they) attend|when did|how many (?:\w+ )?(?:sessions|appointments|times|visits|occasions)|(?:a )?(?:number|date|name|yes or no) (?:only|and no more|and nothing more)|confirm(?:ation)? (?:of |that |whether |if |the dates? )?(?:attend|the date|she|he|they|dates?))\b/iu

/** Whether answering would mean taking something from the session notes. */
export function excessOf(sought: readonly Sought[], questionsBoxed: boolean): Candidate | undefined {
	const top = sought[0]
	if (!top) return undefined
	const text = wanted(top.passage.text)
	const whole = top.passage.text
	const closedMatch = closed.exec(text)
	const saysNoNotes =
		/\b(?:not|no|n't)\b[^.;]{0,40}\b(?:session |counselling |any |the )?(?:notes|records|content)\b|\b(?:names|dates|contact details|address) only\b|\bone[- ](?:line|word) answer\b|\byes or no\b/i.test(
			whole,
		)
	// "We would like to check whether she has made things up" says why, and is no closed question.
	const motive =
		credibilityWords.test(whole) ||
		/\b(?:check|establish|assess|find out|determine|see|learn) (?:whether|if)\b/i.test(whole)
	if (closedMatch && !motive && (!freeText.test(text) || saysNoNotes || (questionsBoxed && !freeText.test(text)))) {
		return {
			value: 'no',
			confidence: 'low',
			passage: top.passage,
			why: 'Only closed questions, names, dates or contact details are asked for.',
		}
	}
	return { value: 'yes', confidence: 'low', passage: top.passage, why: 'It would have to be taken from session notes.' }
}
