import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageText } from '../../../documents/read/layout/page-text.ts'
import { normaliseTicks, readSymbols } from '../../../documents/read/tick-boxes.ts'

const piece = (text: string, x: number, base: number, size = 10) => ({
	text,
	x0: x,
	x1: x + text.length * size * 0.5,
	base,
	size,
})

describe('text from pieces and their places', () => {
	test('no word is lost or said twice, wherever it stands', () => {
		const words = fc.array(
			fc.record({
				x: fc.integer({ min: 20, max: 540 }),
				row: fc.integer({ min: 1, max: 40 }),
				size: fc.constantFrom(8, 10, 12),
			}),
			{ maxLength: 60 },
		)
		fc.assert(
			fc.property(words, (places) => {
				const pieces = places.map(({ x, row, size }, index) => piece(`w${index}`, x, row * 17, size))
				const out = pageText(pieces).split(/\s+/).join('')
				const expected = pieces.reduce((sum, { text }) => sum + text.length, 0)
				expect(out.length).toBe(expected)
				for (const { text } of pieces) expect(out).toContain(text)
			}),
			{ numRuns: 300 },
		)
	})

	test('a label that wraps is joined to one label, a new label begins a row', () => {
		const text = pageText([
			piece('Why we believe you', 50, 100),
			piece('She told us on the telephone that she has been a client of yours since', 170, 100),
			piece('hold information', 50, 112),
			piece('the spring of last year.', 170, 112),
			piece('Officer', 50, 130),
			piece('DS Penllyn', 170, 130),
		])
		expect(text.split(/\n+/).map((line) => line.replace(/ {3,}/g, ' | '))).toEqual([
			'Why we believe you hold information | She told us on the telephone that she has been a client of yours since the spring of last year.',
			'Officer | DS Penllyn',
		])
	})

	test('a hint in small type under a label, boxes that wrap, and an address broken by its cell', () => {
		const text = pageText([
			piece('Information asked for', 50, 100),
			piece('Be specific.', 50, 110, 7),
			piece('Only the entries of May', 200, 100),
			piece('Needed for', 50, 140),
			piece('prevention of crime [X]', 200, 140),
			piece('prosecution of the present', 340, 140),
			piece('offenders [ ]', 200, 153),
			piece('Email', 50, 180),
			piece('r.mccready@northmoor.police.exa', 200, 180),
			piece('mple', 200, 193),
			piece('A line that shows how far to the right the text of this page has been set', 50, 230),
		])
		expect(text.split(/\n+/).map((line) => line.replace(/ {3,}/g, ' | '))).toEqual([
			'Information asked for | Only the entries of May',
			'Be specific.',
			'Needed for | prevention of crime [X] | prosecution of the present offenders [ ]',
			'Email | r.mccready@northmoor.police.example',
			'A line that shows how far to the right the text of this page has been set',
		])
	})

	test('rows that stand as close as lines stay rows', () => {
		const rows = ['Name', 'Rank', 'Date', 'Telephone']
		const text = pageText(
			rows.flatMap((label, i) => [piece(label, 50, 100 + 12 * i), piece(`value ${i}`, 150, 100 + 12 * i)]),
		)
		expect(text).toBe('Name        value 0\nRank        value 1\nDate        value 2\nTelephone   value 3')
	})

	test('a line of prose with a gap does not pull the next line into a cell', () => {
		const text = pageText([
			piece('Name of data subject: Merrin Colebatch', 50, 100),
			piece('DOB: 04/05/1987', 270, 100),
			piece('Role: victim witness or a', 380, 100),
			piece('suspect', 50, 113),
		])
		expect(text).toBe('Name of data subject: Merrin Colebatch   DOB: 04/05/1987   Role: victim witness or a\nsuspect')
	})

	test('raised letters join their word', () => {
		expect(pageText([piece('on 3', 50, 100), piece('rd', 70.5, 96, 6), piece(' February', 77, 100)])).toBe(
			'on 3rd February',
		)
	})
})

describe('tick boxes', () => {
	test.each([
		['☒ given ☐ withheld', '[X] given [ ] withheld'],
		['☑ given  □ withheld', '[X] given  [ ] withheld'],
		['✓ yes ✗ no', '[X] yes [X] no'],
		['[x] given [] not [_] withheld [ X ]', '[X] given [ ] not [ ] withheld [X]'],
		['■ victim □ witness', '[X] victim [ ] witness'],
		['■ first point', '■ first point'],
		['\uf0fe given \uf0a8 withheld \uf0b7 point', '[X] given [ ] withheld • point'],
		['(X) a victim ( ) a witness', '[X] a victim [ ] a witness'],
		['points (v), (w) and (x)', 'points (v), (w) and (x)'],
		['costs [2] and [link](x)', 'costs [2] and [link](x)'],
	])('%s', (text, read) => {
		expect(normaliseTicks(text)).toBe(read)
	})

	test('letters of symbol fonts are read by their font', () => {
		expect(readSymbols('þ', 'ABCDEF+Wingdings-Regular')).toBe('[X]')
		expect(readSymbols('£', 'Wingdings 2')).toBe('[ ]')
		expect(readSymbols('o', 'ZapfDingbats')).toBe('[ ]')
		expect(readSymbols('£50', 'Arial')).toBe('£50')
	})
})
