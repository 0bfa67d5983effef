import { describe, expect, it } from 'vitest'
import { formulas } from './formulas.ts'
import { read, request, textPaper } from './papers.ts'

const tests = [
	'necessity_stated',
	'proportionality_stated',
	'spv_stated',
	'presumption_addressed',
	'essential_stated',
	'other_means_addressed',
	'less_intrusive_stated',
	'line_of_enquiry_stated',
	'holds_basis_stated',
	'handling_stated',
] as const

const yes = (answers: Record<string, string>) => tests.filter((name) => answers[name] === 'yes')

const boxes = [
	'Why do you believe the information is held?',
	'Reasonable line of enquiry',
	'Necessity',
	'Proportionality',
	'Substantial probative value',
	'Presumption',
	'Why is access essential?',
	'Other means considered',
	'How the information will be dealt with',
]

const form = (label: string, words: string) =>
	textPaper(`Victim Information Request

Requesting officer: DC 4410 Rhys Penhaligon
Force: Gwent Police
Date of request: 4 March 2026
Crime reference: 2600041234
Full name of victim: Ms Tamara Oakenshaw
Information requested: The notes of her session on 12 January 2026
${boxes.map((each) => `${each}: ${each === label ? words : ''}`).join('\n')}
Authorising officer:
`)

describe('a formula is never a statement', () => {
	it.each(formulas)('in a message: %s', (words) => {
		expect(yes(read(request(words)))).toEqual([])
	})

	it.each(formulas)('in a form: %s', (words) => {
		for (const label of boxes) expect({ label, yes: yes(read(form(label, words))) }).toEqual({ label, yes: [] })
	})

	it('all of them together', () => {
		expect(yes(read(request(formulas.slice(0, 45).join(' '))))).toEqual([])
		expect(yes(read(request(formulas.join('\n\n'))))).toEqual([])
	})
})
