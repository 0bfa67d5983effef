import type { Block, Box } from './boxes.ts'
import { monthWords } from './dates.ts'
import { cut, join, type Passage } from './passage.ts'
import { optionsOf } from './ticks.ts'

/** A sentence of running text or of a box, with the box that it stands in. */
export interface Sentence {
	passage: Passage
	box?: Box
	/** It is the wording printed beside a ticked box, not something written for this case. */
	ticked: boolean
	/** Sentences of one paragraph or box share a number. */
	paragraph: number
}

const abbreviation =
	/(?:\b(?:mr|mrs|ms|mx|dr|prof|rev|st|no|nos|ref|tel|ext|inc|incl|e\.g|i\.e|etc|viz|approx|d\.o\.b|dob|det|insp|sgt|supt|con|ch|sq|ldr|capt|maj|lt|cdr|col|hon|v|vs|para|paras|sch|s|ss|reg|art|op|co|ltd|p|pp|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inst|ult)|\b(?-i:\p{Lu}))\.$/iu

/** Characters of a sentence: what goes on without an end is cut at a space, so that no rule reads a page as one sentence. */
const longest = 3000

function shortEnough(passage: Passage): Passage[] {
	const parts: Passage[] = []
	let rest = passage
	while (rest.text.length > longest) {
		const space = rest.text.lastIndexOf(' ', longest)
		const end = space > 0 ? space : longest
		parts.push(cut(rest, 0, end))
		rest = cut(rest, end)
	}
	return [...parts, rest]
}

/** The sentences of a passage. Abbreviations, initials and figures do not end one. */
function sentencesOf(passage: Passage): Passage[] {
	const found: Passage[] = []
	let begin = 0
	for (const match of passage.text.matchAll(/[.!?]["')\]]{0,2}(?= )/g)) {
		const end = match.index + match[0].length
		const before = passage.text.slice(Math.max(begin, end - 12), end)
		const next = passage.text.slice(end + 1, end + 3)
		// "Before 6 Jan. Need whatever": a month that stands behind its day ends a sentence where a word with a capital follows.
		const dated = /\d(?:st|nd|rd|th)? (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i.test(before)
		if (
			match[0].startsWith('.') &&
			!(dated && /^\p{Lu}/u.test(next)) &&
			// "You may say no. Nothing follows.": a number has figures behind it.
			!(/ no\.$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next)) &&
			abbreviation.test(before.replace(/["')\]]+$/, ''))
		)
			continue
		// The number of a paragraph is not a sentence.
		const opening = passage.text.slice(Math.max(begin, end - 24), end)
		if (
			/\b(?:that|following|to)[:,]? \(?(?:\d{1,2}|[a-z])[.)]$/i.test(opening) ||
			(end - begin < 6 && /^\(?(?:\d{1,2}|[a-z])[.)]$/i.test(opening))
		)
			continue
		// In haste, what follows a question begins small; after a full stop that is no new sentence.
		if (/^\p{Ll}/u.test(next) && !/^[!?]{2}|\?$/.test(passage.text.slice(end - 2, end))) continue
		found.push(cut(passage, begin, end))
		begin = end + 1
	}
	found.push(cut(passage, begin))
	return found.flatMap(shortEnough).filter(({ text }) => text !== '')
}

/** Words that no sentence ends with: it goes on in the next line, whatever parts the two. */
const dangling = new RegExp(
	`(?:\\b(?:the|an?|of|to|by|at|in|on|for|from|with|and|or|between|until|which|who|whose|that|her|his|their|my|our|your|Mr|Mrs|Ms|Mx|Miss|Dr|Prof)|,|\\d{1,2}(?:st|nd|rd|th)? (?:${monthWords}))$`,
	'i',
)

/** Running text that a narrow column or a page broke in the middle of a sentence, made whole. */
function mended(blocks: readonly Block[]): Block[] {
	const whole: Block[] = []
	let parts: Passage[] = []
	const flush = () => {
		if (parts.length > 0) whole.push({ type: 'text', passage: join(parts) })
		parts = []
	}
	for (const block of blocks) {
		const last = parts.at(-1)
		const goesOn =
			last !== undefined &&
			block.type === 'text' &&
			last.text.length > 40 &&
			dangling.test(last.text.slice(-40)) &&
			/^[\p{L}\d"'(]/u.test(block.passage.text)
		if (!goesOn) flush()
		if (block.type === 'text') parts.push(block.passage)
		else whole.push(block)
	}
	flush()
	return whole
}

/** Every sentence of a message's blocks, in order; of tick boxes only the ticked ones. */
export function sentencesIn(blocks: readonly Block[]): Sentence[] {
	return mended(blocks).flatMap((block, paragraph) => {
		// "The intrusion is kept small: a few lines": what stands before the colon is half of the sentence.
		const spoken =
			block.type === 'box' &&
			!block.box.label.text.endsWith('?') &&
			(/\b(?:is|are|was|were|has|have|must|will|can|may)\b/i.test(block.box.label.text) ||
				/^(?:\(?\d{1,2}[.)] ?)?(?:we|i|you) (?:\w+ ){0,3}(?:ask|need|want|seek|request|require|like)\b/i.test(
					block.box.label.text,
				)) &&
			block.box.value.text !== ''
		const parts =
			block.type === 'box' ? [spoken ? join([block.box.label, block.box.value]) : block.box.value] : [block.passage]
		const box = block.type === 'box' ? block.box : undefined
		return parts.flatMap((part) => {
			const options = optionsOf(part)
			if (!options) return sentencesOf(part).map((passage) => ({ passage, box, ticked: false, paragraph }))
			return [
				...sentencesOf(options.before).map((passage) => ({ passage, box, ticked: false, paragraph })),
				...options.options
					.filter(({ ticked }) => ticked)
					.flatMap((option) =>
						sentencesOf(option.passage).map((passage) => ({ passage, box, ticked: true, paragraph })),
					),
				...sentencesOf(options.after).map((passage) => ({ passage, box, ticked: false, paragraph })),
			]
		})
	})
}
