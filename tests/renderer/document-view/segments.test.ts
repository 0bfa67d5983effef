import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flatten } from '../../../renderer/document-view/flatten.ts'
import { segmentsOf } from '../../../renderer/document-view/segments.ts'
import { aPaper } from '../a-case.ts'

it('marks the quote where it stands', () => {
	expect(segmentsOf('one two three', [{ start: 4, end: 7, quote: 'two' }])).toEqual([
		{ text: 'one ', marked: false },
		{ text: 'two', marked: true },
		{ text: ' three', marked: false },
	])
})

it('looks for a quote that has moved, and leaves out one that is not there', () => {
	expect(segmentsOf('one two', [{ start: 0, end: 3, quote: 'two' }]).at(-1)).toEqual({ text: 'two', marked: true })
	expect(segmentsOf('one two', [{ start: 0, end: 3, quote: 'six' }])).toEqual([{ text: 'one two', marked: false }])
	expect(segmentsOf('one', [{ start: 2, end: 99, quote: '' }])).toEqual([{ text: 'one', marked: false }])
})

it('never changes the text, and marks exactly what the marks cover', () => {
	const text = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
	fc.assert(
		fc.property(text, fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 6 }), (text, ends) => {
			const marks = ends.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), quote: '' }))
			const segments = segmentsOf(text, marks)
			expect(segments.map((each) => each.text).join('')).toBe(text)
			const good = marks.filter(({ start, end }) => start < end && end <= text.length)
			let at = 0
			for (const segment of segments) {
				for (let unit = at; unit < at + segment.text.length; unit += 1)
					expect(good.some(({ start, end }) => start <= unit && unit < end)).toBe(segment.marked)
				at += segment.text.length
			}
		}),
		{ numRuns: 200 },
	)
})

it('names attachments as evidence does', () => {
	const inner = aPaper([]).read
	if (!inner) throw new Error('a paper has text')
	const outer = { ...inner, name: 'outer.eml', attachments: [{ ...inner, name: 'form.pdf', attachments: [inner] }] }
	expect(flatten(outer).map(({ path }) => path)).toEqual([
		'outer.eml',
		'outer.eml > form.pdf',
		'outer.eml > form.pdf > request.txt',
	])
})
