import type { Candidate } from './candidate.ts'
import { groundKinds } from './labels.ts'
import type { Paper, Sheet } from './paper.ts'
import { cut, type Passage } from './passage.ts'
import { optionsOf } from './ticks.ts'

const formTitle =
	/\b(?:victim information|third[- ]party (?:material|enquiry|inquiry|request|information)|(?:request|application|enquiry|inquiry|asking) (?:to|for|from|of) (?:an? )?(?:third part(?:y|ies)|therap\w+|counsell\w+)|asking an? (?:\w+ ){0,2}(?:provider|service|counsell\w+)|tpm\w?\b|vir\b(?! \d{2})|counselling information|npcc|(?:information|enquiry|inquiry|request|asking|form) (?:\w+ ){0,3}?(?:about|concerning|on|regarding) an? (?:victim|complainant)|cais am wybodaeth)\b|\bvir[-_ ]/i
const oldForm =
	/\b(?:dp ?\d{1,2}\b|section 29|schedule 2|data protection act|personal data to the police|exemption|crime and taxation|s\.? ?29\(3\))\b/i
/** A form's own number: "618C", "DU/7 (rev. 9)", "template T-44". */
const formCode =
	/\b(?:form|template|pro-?forma) (?:no\.? ?)?[\p{Lu}\d]{1,5}(?:[-/ ]?[\p{Lu}\d]{1,6}){0,2}\b|\b\p{Lu}{1,4}[-/]\d{1,4}\b|\b\d{2,4}\p{Lu}\b|\b\p{Lu}{2,5}\d{2,4}\p{Lu}?\b/u

const thisAct = /\bpolice, crime, sentencing and courts act\b/gi

interface Titled {
	passage: Passage
	text: string
	/** What stands in the box, where the title is the label of one or its value. */
	old: boolean
}

function titleOf(sheet: Sheet): Titled | undefined {
	const heading = sheet.blocks.slice(0, 9)
	const shown = (block: (typeof heading)[number]) =>
		block.type === 'box' ? `${block.box.label.text} ${block.box.value.text}` : block.passage.text
	const whole = heading.map(shown).join(' | ')
	const block = heading.find((each) =>
		each.type === 'box'
			? formTitle.test(each.box.label.text) ||
				(/^form\b/i.test(each.box.label.text) && formTitle.test(each.box.value.text))
			: each.passage.text.length < 260 && formTitle.test(each.passage.text.slice(0, 160)),
	)
	if (!block) return undefined
	return {
		passage: block.type === 'box' ? block.box.label : cut(block.passage, 0, 160),
		text: whole,
		old: oldForm.test(whole.replace(thisAct, '')),
	}
}

/** What a form of these requests asks and no letter or older form has as boxes of its own. */
const ownQuestions: ReadonlySet<string | undefined> = new Set([
	...groundKinds,
	'views',
	'notice',
	'noticeDate',
	'voluntary',
	'handling',
])

/** Whether it is on a form of the police's own for these requests. */
export function formOf(paper: Paper): Candidate {
	for (const sheet of paper.request) {
		if (paper.note) continue
		const known = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '').length
		const title = titleOf(sheet)
		if (!title || title.old) continue
		// A form is told by its boxes; one that is written out in numbered paragraphs, by its number.
		if (known >= 5 || (known >= 3 && formCode.test(title.text)))
			return { value: 'yes', confidence: 'high', passage: title.passage }
	}
	// A form without a title that is known: told by what it asks.
	for (const sheet of paper.note ? [] : paper.request) {
		const filled = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '')
		const own = new Set(filled.map(({ kind }) => kind).filter((kind) => ownQuestions.has(kind)))
		const head = sheet.blocks
			.slice(0, 9)
			.map((block) => (block.type === 'box' ? block.box.label.text : block.passage.text))
		const edges = [
			...head,
			...sheet.blocks.slice(-4).map((block) => (block.type === 'box' ? block.box.label.text : block.passage.text)),
		]
		const printed =
			formCode.test(edges.join(' | ')) || sheet.boxes.filter(({ value }) => optionsOf(value) !== undefined).length >= 3
		if (!printed || edges.some((text) => /^dear\b|\bmemo(?:randum)?\b/i.test(text))) continue
		if (own.size < 5 || filled.length < 9 || oldForm.test(head.join(' | ').replace(thisAct, ''))) continue
		const why = 'It has the boxes of a form for these requests.'
		return { value: 'yes', confidence: 'low', passage: filled[0]!.label, why }
	}
	return { value: 'no', confidence: 'low', why: 'It is not on a standard request form.' }
}
