import type { Box } from './boxes.ts'
import type { Candidate } from './candidate.ts'
import { type LabelKind, labelKind } from './labels.ts'
import { looseSoughtOf } from './loose-sought.ts'
import type { Paper, Sheet } from './paper.ts'
import { cut, join, type Passage } from './passage.ts'
import { askedOutright, isOutright, withContext } from './questions.ts'
import { askedBefore } from './reply-words.ts'
import type { Sentence } from './sentences.ts'

const recordWords =
	'(?:counsell?ing|therapy|therapeutic|session|case|client|clinical|treatment|patient|written|process|contact|assessment|support|medical|mental health)? ?(?:notes?|records?|files?|entries|entry|correspondence|reports?|documents?|documentation|material|paperwork|summar(?:y|ies)|history|diar(?:y|ies)|letters?|emails?|texts?|messages?)'
const thing = new RegExp(
	`\\b(?:${recordWords}|what (?:she|he|they|[A-Z]\\w+) (?:said|told|disclosed|mentioned|described)|information|details?|dates?|concerns?|pages?|passages?|visits?|part|words?|times?|reports?|comment|payments?|days on|cop(?:y|ies)|(?:personal )?data|few lines|line with|how (?:often|many|long)|which counsell?or|whatever your|if (?:she|he|they|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:is|was|has|had|attend\\w*|came|comes|goes)|what (?:she|he|they) (?:was|is|were|has|have|had)|description|account|complaint|chronology|everything|anything|contact number|address|whereabouts|phone number|telephone number|next of kin|name|names|nicknames?|confirmation|confirm|attendance|appointments?|sessions?|meetings?|whether|whatever|which \\w+|days|(?:intake|referral|assessment|risk|consent) (?:forms?|assessments?)|all of (?:them|it|those)|nothing|did (?:she|he|they|[A-Z]\\w+)|what time|(?:mobile|phone|telephone) (?:no\\.?|number)|answers?)\\b`,
	'i',
)
/** Records by their name. */
const recordsNamed = new RegExp(`\\b(?:(?:her|his|their|your|my|the|those|any|ur) )?${recordWords}\\b`, 'i')
/** Words that ask; what follows them is what is asked for. */
const ask = new RegExp(
	`\\b(?:${[
		"(?:please|kindly|pls|could (?:you|we|u)|can (?:you|we|u)|would you|will you|(?:grateful|obliged|glad|pleased|delighted|thankful|happy|appreciate it|helpful|kind|help(?: me| us)?(?: a lot)?|assist(?: me| us)?) if (?:you|u|your \\w+) (?:could|would|can|were (?:able )?to|might|are able to)|hop(?:e|ing) (?:that )?you (?:can|could|will|would|might|may)|asking (?:you|that you|us|whether you|if you)|ask (?:you|that you|whether you)|(?:(?:require|request|need|want|like|expect|invite|oblige)s?d?|inviting|requesting|requiring) (?:you|that you|us|the service)|required|requested|ordered|directed|obliged|must|shall|hereby|asked|that|do)(?:,? (?:therefore|now|also|please|just|either|kindly|legally|voluntarily|by agreement|by this order|be able to|be (?:willing|prepared|happy|kind enough|so kind as) to|be so good as to|as a matter of urgency|urgently))?(?:,? (?:by|before|on or before|(?:not|no) later than|within) (?:[^.;:]|[.:](?=\\d)){2,60}?)?,? (?:to )?(?:arrange (?:to|for)|forward|provide|supply|send|disclose|release|produce|let (?:me|us) have|let (?:me|us) know|write(?: (?:me|us))?|draft|prepare|give|hand over|share|furnish|confirm|tell (?:me|us)|state|e-?mail|copy|return|file|serve|bring|lodge|make available|look (?:out|for|at|in|through|up)|check|search|print(?: (?:off|out))?|type(?: (?:out|up))?|list|pull (?:out|together|off)|dig out|run off|find|read|go through|pick out|extract|photocopy|scan|gather|collate|put together|set (?:out|down)|jot down|identify|indicate|answer|say|see (?=if|whether)|consider (?:providing|sending|letting)|disclose|deliver|attend)(?: (?:to )?(?:me|us|police|the police|the court|this office|my office|across|over|him|them|with you|with|the coroner|the applicant|both parties|all parties|a constable|(?:the )?(?:child|children|claimant|applicant|respondent|defendant|mother|father|court|parties)(?:'s|s')? (?:solicitors?|guardian)|the (?:solicitors?|guardian) for the \\w+|the solicitors?))?",
		'(?:would|could|can|will|might|please) (?:you )?(?:please |kindly )?(?:ask|get|have) (?:(?:her|him|them|(?:your|the|ur) )?\\w* ?){1,2}(?:to |for )(?:(?:print|copy|give|send|let|write|hand|show|provide|e-?mail|run|dig)(?: (?:you|me|us|out|off|over|down))*)?',
		"(?:i|we|he|she|they|police|officer|caller|court|coroner)(?: am| are| is|'m|'re|'s)?(?: would| should|'d)?(?: now| therefore| also| only| just| hereby| formally| urgently| simply| writing to| looking to)* (?:like|request|requests|requesting|require|requires|requiring|need|needs|want|wants|wanted|seek|seeks|seeking|ask|asks|asking|asked|after|wish|wishes)(?: (?:to (?:see|have|obtain|request|ask|receive|review|view|inspect|collect|know|be (?:given|sent|provided with))|for|us for|you for|to ask for|sight of|access to|from you))*",
		"(?:grateful|obliged|thankful|glad) (?:for|of|to (?:receive|have|see|know|be (?:sent|told|given)))|if (?:you|your service) (?:do )?(?:hold|have|keep)(?=[^.;?]{5,120}\\b(?:may|could|can|please|would|grateful|let (?:me|us))\\b)|(?:(?:may|might|can|could) (?:i|we) (?:please )?(?:have|see|get|be (?:sent|given|told)|ask (?:you )?for))|(?:what|all|the only thing|everything) (?:i|we)(?: am| are|'m|'re)? (?:just |only |really |actually )*(?:need|want|after|looking for|asking for|seeking|interested in|hoping for|would like)(?: (?:to (?:know|see|have|ask)|from you))?(?: is| are)?|(?:d[csi]|pc|ps|dci|det\\w*|sgt|insp\\w*|officer|sergeant|inspector|constable|investigator|lawyer|prosecutor|counsel|team|unit|cps|defence|force) (?:[a-z][\\w'-]+ ){0,3}?(?:would (?:be grateful for|like(?: to (?:see|have|know|receive|ask for|obtain))?)|needs?(?: to (?:see|know|have))?|wants?(?: to (?:see|know|have))?|requires?|requests?|seeks?|is (?:seeking|asking for|after)|has (?:asked|requested)(?: (?:me|us))?(?: (?:for|to (?:get|obtain|ask (?:you )?for)))?|wishes to (?:see|have|obtain))|(?:the|our|my|this) request (?:is|was) (?:for|to (?:see|have|know))|if (?:you|u) (?:request|ask|get|obtain) (?:(?:the|your|ur) )?(?:counsell?or|therapist|service|them|notes)? ?for|(?:formal )?(?:request|application|requests|enquiry) (?:is )?(?:for|to obtain)|(?:disclosure|production|provision|release|sight|access|copies|a copy) (?:is|are) (?:now |hereby |therefore )?(?:sought|requested|required|asked for|wanted)(?: by us)? (?:of|to)|(?:my|our|the|this) (?:request|enquiry|interest|question) is (?:confined|limited|restricted) to|(?:it|that) is (?=[^.;?]{5,120} (?:that )?(?:would (?:tell|help|show|settle|assist|answer)|i am|we are|i'm|we're|he is|she is) (?:after|asking for|looking for))|(?:disclosure|production|provision|release) of|(?:it |that )?would (?:greatly |really )?(?:assist|help)(?: \\w+){0,3} (?:to (?:have|know|see)|if (?:you|we) (?:could|would|had))|would be (?:helped|assisted) by|(?:directed|instructed|asked|tasked|told|requested|required)(?: by [^.;,]{2,40}?(?: \\([^()]{2,120}\\))?| (?:me|us)| that i)? (?:to )?(?:obtain|get|secure|collect|request|recover|seek|ask (?:you )?for)|if you (?:request|ask for|get|obtain)|access to|sight of|to produce|and (?:to )?(?:produce|bring|lodge)(?: with you)?|to bring(?: with you)?|to search for|to disclose|what (?:we|i) (?:need|want|ask for)(?: is)?|asking for|asks for|asked (?:\\w+ ){0,4}for|(?:to|writing to|wish to|like to) ask for|wants|want|would like to see|produce to the court|could (?:i|we) (?:please )?have|if you could ask your counsellor for|(?:that would|would) (?:help|assist)(?: us)? is|(?:information|material) (?:sought|requested|required|wanted|needed) is|asked your counsell?or for|[a-z][\\w'-]{1,30} would (?:\\w+ )?like (?:us|me|him|her|them) to (?:have|see|know|receive|get)",
	].join('|')})\\b`,
	'gi',
)
/** "Need a number for her": haste leaves out who asks. */
const telegraphic =
	/^(?:(?:urgent(?:ly)?|just|pls|also|hi|evening|morning|afternoon)[,.:! -]+)*(?:(?:need|needing|require|want|after|looking for)(?: (?:to know|urgently|asap))?|(?:send|forward|provide|supply|let (?:me|us) have|give (?:me|us))(?: (?:over|across|me|us))?) (?=\S)/i
const negated = /(?:\b(?:not|no longer|never|nor|rather than|instead of|without)|n't)\b[^.;:]{0,40}$/i

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

/** What is sought as it is proposed: a capital, no last stop, without the day for the reply. */
export function shorten(text: string): string {
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

/** The first sentences of a passage, so many as fit. */
export function within(passage: Passage): Passage {
	if (passage.text.length <= limit) return passage
	const stop = passage.text.slice(0, limit).lastIndexOf('. ')
	return cut(passage, 0, stop > 80 ? stop + 1 : limit)
}

/** One of several things, one below the other. */
const listed = /^(?:[•·*-] ?|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] )/i

/** What police may do, not what they do: "DI Khan is entitled to ask for the records". */
const mayAsk = /\b(?:entitled|allowed|free|right|power|powers|permitted|able)(?: to)? ?$/i
const nothingAsked =
	/^ ?(?:[.;)]|,? ?(?:and|or|but)\b|(?:it|this|that|them|these|those) (?:as|because|since|in order|so that|so as|to)\b)/i
/** Somebody else was told to give something. */
const toOther =
	/\b(?:ordered|directed|told|asked|required|instructed) (?:the|an?|his|her|their) (?!service|counsell|centre|charity|clinic|provider|practice|respondent|witness)(?:[\w'-]+ ){1,4}?to (?:produce|provide|give|send|supply|disclose|release)\b/i
/** What is asked was said before: "copy out those words", "give the date and not the note". */
const pointsBack =
	/^ ?(?:(?:out|up|me|us|over) )*(?:(?:those|that|these|this|them|it)(?: (?:words?|lines?|parts?|passages?|entry|entries|dates?|answers?))?(?= ?(?:$|[.,;?!]|and (?:no|not|nothing)\b|only|please|back\b|over\b|by\b|to\b))|the \w+ (?:and (?:not|no)|only)\b)/i

/** "Your records for her, in full, are needed": what is wanted stands before the word that asks. */
const needed =
	/^([^.;:]{8,160}?),? (?:is|are) (?:now |therefore |hereby |urgently |also )?(?:needed|required|requested|wanted|sought)\b(?! (?:for|because|as|to|so|in order))/i

export interface Asked {
	weight: number
	start: number
	/** It only points back to what was asked before it. */
	back?: boolean
}

/** How much a sentence asks for something: what is asked, its weight and where it begins. */
function asking(passage: Passage, extra: number, after = '', told = false): Asked | undefined {
	const text = passage.text
	let best: Asked | undefined
	const opening = telegraphic.exec(text)
	if (opening && (thing.exec(text.slice(opening[0].length))?.index ?? 99) < 60)
		best = { weight: extra + 4, start: opening[0].length }
	const passive = needed.exec(text)
	if (passive && thing.test(passive[1]!) && recordsNamed.test(passive[1]!) && !negated.test(passive[1]!))
		best = { weight: extra + 3, start: 0 }
	for (const match of text.matchAll(ask)) {
		const end = match.index + match[0].length
		const object = text.slice(end, end + 220)
		// What is wanted stands in the list below.
		const rest = text.slice(end)
		if (
			after !== '' &&
			thing.test(after) &&
			(/^[^.;]{0,60}:$/.test(rest) || (listed.test(after) && /^[^.;:?!]{0,60}$/.test(rest) && !thing.test(rest)))
		) {
			const weight = extra + 5 + (/\b(?:counsell?ing|therapy|session|notes?|records?|file)\b/i.test(after) ? 2 : 0)
			if (!best || weight > best.weight) best = { weight, start: text.length }
			continue
		}
		const found = thing.exec(object)
		if (!found || found.index > 120) continue
		// "To ask for and anything wider did not": nothing is asked here. "We need it as the school has no record": why.
		if (nothingAsked.test(object)) continue
		// "The court ordered the hospital to produce its records": that was somebody else.
		if (toOther.test(text.slice(Math.max(0, match.index - 60), end))) continue
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
		if (told && askedBefore.test(text.slice(Math.max(0, match.index - 120), end))) continue
		// "The inspector has sight of all such letters": nobody asks.
		if (
			/^(?:sight of|access to)/i.test(match[0]) &&
			/(?<!\bto )\b(?:has|have|had|with|without|restricted|limited)\s*$/i.test(
				text.slice(Math.max(0, match.index - 14), match.index),
			)
		)
			continue
		if (mayAsk.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
		let weight = extra + 3 - found.index / 60
		if (/\bsatisfied|\blikely to be\b/i.test(text.slice(Math.max(0, match.index - 40), match.index))) weight -= 4
		if (/\b(?:counsell?ing|therapy|session|notes?|records?|file)\b/i.test(object)) weight += 2
		if (/^(?:please|kindly|could you|would you|what|to produce|grateful)/i.test(match[0])) weight += 1
		if (
			/\b(?:in writing|(?:let (?:me|us)|to) know(?! (?:if|whether|which|when|what|how|who|where|the|on|any|is|are|did|was|about)\b)|acknowledg|confirm (?:receipt|safe|that you)|contact me|call me|get in touch|questions|(?<!intake |referral |assessment |risk )form|your (?:reply|response|policy)|quote|reference)\b/i.test(
				match[0] + object.slice(0, 50),
			) &&
			!/\b(?:notes|records|sessions?)\b/i.test(object)
		)
			weight -= 3
		if (/\b(?:consent|copy of this|covering|this (?:form|letter|request|order))\b/i.test(object.slice(0, 40)))
			weight -= 2
		// The client is asked to ask: that is what is wanted, whoever else wants to see it.
		if (/^if (?:you|u) ask/i.test(match[0])) weight += 2.5
		if (!best || weight > best.weight) best = { weight, start: end, back: pointsBack.test(object) }
	}
	return best
}

/** A sentence that only narrows the one before it. */
const narrowing =
	/\band (?:not (?:the|a|any)|no (?:others?|more|other \w+))\b|\b(?:nothing (?:else|more)|no other entries)\b/i

/** The last sentence of a label. */
const lastOf = (text: string): string => text.slice(text.lastIndexOf('. ') + 1).trim()
/** A name, a day or a place of this case: no question that is printed on every form. */
const ofCase = /\b(?:Mr|Mrs|Ms|Miss|Mx) \p{Lu}|\b(?:with|to|see|saw) you\b|\b\d{1,2} \p{Lu}\p{L}{2,}|\d\/\d/u

/** A second question behind the first. */
const followsOn = /^(?:and |if so,? |did|does|do|was|were|is|has|had|when|what|who|which|at what|how)\b.*\?$/i

/** Nothing stands in a box, or in two columns of labels the next label stands where its value would be. */
const hasNoAnswer = ({ value }: Box): boolean =>
	value.text.length < 6 ||
	(value.text.length < 60 && /\?$|^[A-Z]?\d{1,2}[.)]? \p{Lu}/u.test(value.text) && labelKind(value.text) !== undefined)

/** The items of a list that stands, line by line, under a label. */
export function listAfter(sheet: Sheet, box: Box): Sought | undefined {
	const items: Passage[] = []
	const from = sheet.blocks.findIndex((block) => block.type === 'box' && block.box === box) + 1
	for (const block of sheet.blocks.slice(from, from + 8)) {
		if (block.type === 'box' || !listed.test(block.passage.text)) break
		items.push(block.passage)
	}
	const passage = within(join(items))
	if (!thing.test(passage.text)) return undefined
	return {
		boxed: true,
		passage,
		candidate: { value: shorten(passage.text), confidence: 'low', passage, why: 'Shortened from the text.' },
	}
}

/** The first sentences of the text under a box that is empty itself. */
function textAfter(sheet: Sheet, box: Box): Sought | undefined {
	const below = sheet.blocks[sheet.blocks.findIndex((block) => block.type === 'box' && block.box === box) + 1]
	if (below?.type === 'line') return listAfter(sheet, box)
	if (below?.type !== 'text') return undefined
	const [from, to] = [below.passage.at[0]!, below.passage.at.at(-1)!]
	const own = sheet.sentences.filter(
		({ passage: { at, leaves } }) => leaves[0] === below.passage.leaves[0] && at[0]! >= from && at[0]! <= to,
	)
	const [first, second] = own.map(({ passage }) => passage)
	if (!first || !thing.test(first.text)) return undefined
	const passage =
		second && (narrowing.test(second.text) || /\bonly\b/i.test(second.text)) ? join([first, second]) : first
	return {
		boxed: true,
		passage,
		candidate: { value: shorten(passage.text), confidence: 'low', passage, why: 'Shortened from the text.' },
	}
}

const themselves = /\b(all|any|some|copies|each|both) of (?:them|it|those)\b/i

/** "All of them": the things that the sentence before it names. */
function named(text: string, before: string): string {
	const things = themselves.test(text) ? recordsNamed.exec(before)?.[0] : undefined
	return things ? text.replace(themselves, (_, how: string) => `${how} of ${things.trim()}`) : text
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

/** Few words say little without the time that another box limits them to. */
function withSpan(text: string, { boxes }: Sheet): string {
	const span = boxes.find(({ kind, value }) => kind === 'period' && /\d/.test(value.text) && value.text.length < 60)
	return !span || /\d/.test(text) || text.split(' ').length > 6 ? text : `${text} (${span.value.text})`
}

/** What is asked for, best first. */
export function soughtOf(paper: Paper): Sought[] {
	const found: (Sought & { weight: number })[] = []
	for (const sheet of paper.request) {
		const share = sheet === paper.main ? 0 : -4
		for (const box of sheet.boxes) {
			// A question of the letter itself, taken for a label: "Did she see anyone on 17 March?"
			const asks = (box.kind === undefined || !aboutOther.has(box.kind)) && isOutright(lastOf(box.label.text))
			if (asks && ofCase.test(box.label.text)) {
				const passage = within(join([box.label, box.value]))
				const candidate = { value: shorten(passage.text), confidence: 'low' as const, passage, why: 'The question.' }
				found.push({ weight: 5 + share, boxed: false, passage, candidate })
			}
			if (box.kind !== 'info' && box.kind !== 'questions') continue
			const below = hasNoAnswer(box) ? textAfter(sheet, box) : undefined
			if (below) found.push({ ...below, weight: 19 + share })
			if (box.value.text.length < 6 || hasNoAnswer(box)) continue
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
					value: withSpan(shorten(text || value.text), sheet),
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
			const extra = (box ? -1 : 0) + share - index / 200
			const asked =
				asking(passage, extra, sentences[index + 1]?.passage.text, paper.kind === 'revised') ??
				askedOutright(sentence, sentences[index - 1], extra)
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
				(/^(?:only|no other|(?:a )?yes or no|no (?:notes|content|more)|that is (?:all|the only)|(?:a|the) (?:date|time|name)s?\.|names only|nothing (?:else|more|from|before)|we do not|i do not|not the|no session|just|this includes|including|specifically|in particular|for the period|these should|(?:an?|the) (?:\w+ )?(?:summary|extract|line|name|date|copy|note) (?:\w+ ){0,2}(?:only|would (?:do|suffice|be (?:enough|fine)))|(?:an?|the) \w+ only|contact details only|look only|if s?he did)\b/i.test(
					next.passage.text,
				) ||
					(next.passage.text.length < 120 && narrowing.test(next.passage.text)) ||
					(passage.text.endsWith('?') && followsOn.test(next.passage.text)))
					? [next.passage]
					: []
			value = within(join([value, ...list, ...more]))
			const text = named(value.text.replace(lead, ''), sentences[index - 1]?.passage.text ?? '')
			if (text.length < 8) continue
			found.push({
				weight: asked.weight - (asked.back ? 2.5 : 0),
				boxed: false,
				passage: join([passage, ...list, ...more]),
				candidate: { value: shorten(text), confidence: 'low', passage: value, why: 'Shortened from the text.' },
			})
		}
	}
	const best: Sought[] = found.sort((a, b) => b.weight - a.weight)
	const fuller = best[0] && !best[0].boxed ? withContext(best[0], paper) : undefined
	if (fuller) best.splice(1, 0, fuller)
	if (best.length > 0) return best
	const put = paper.request.flatMap(({ sentences }) => sentences.flatMap(questionIn))
	return put.length > 0 ? put : looseSoughtOf(paper)
}

/** In a hurry nobody says please: "Where might she be?", "If anybody knows of a friend ring me". */
const hurried =
	/\bif (?:you|anybody|anyone|someone|any of (?:you|your \w+)) (?:knows?|has|have|can think)(?: of| about| where| who)? (?=\S)/i
const asksOf =
	/\b(?:did|has|was|is|does|had) (?:s?he|they|(?:the|this) (?:person|client)|(?-i:\p{Lu})\p{L}+)\b|\b(?:where|who|whom|when|which|know|seen|address|number|contact|friends?|relatives?|place)\b/iu

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
