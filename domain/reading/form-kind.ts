import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import { cut } from './passage.ts'

const formTitle =
	/\b(?:victim information|third[- ]party material|(?:request|application) (?:to|for|from) (?:a )?third part(?:y|ies)|tpm\w?\b|vir\b(?! \d{2})|counselling information|npcc|information about a victim|cais am wybodaeth)\b/i
const oldForm =
	/\b(?:dp ?\d{1,2}\b|section 29|schedule 2|data protection act|personal data to the police|exemption|crime and taxation|s\.? ?29\(3\))\b/i

/** Whether it is on a form of the police's own for these requests. */
export function formOf(paper: Paper): Candidate {
	for (const sheet of paper.request) {
		const known = sheet.boxes.filter(({ kind, value }) => kind !== undefined && value.text !== '').length
		if (known < 5 || paper.note) continue
		const heading = sheet.blocks.slice(0, 9)
		const text = heading
			.map((block) => (block.type === 'box' ? `${block.box.label.text} ${block.box.value.text}` : block.passage.text))
			.join(' | ')
		const old = oldForm.test(text.replace(/\bpolice, crime, sentencing and courts act\b/gi, ''))
		const title = heading.find((block) =>
			formTitle.test(block.type === 'box' ? block.box.label.text : block.passage.text),
		)
		if (title && !old)
			return {
				value: 'yes',
				confidence: 'high',
				passage: title.type === 'box' ? title.box.label : cut(title.passage, 0, 160),
			}
	}
	return { value: 'no', confidence: 'low', why: 'It is not on a standard request form.' }
}
