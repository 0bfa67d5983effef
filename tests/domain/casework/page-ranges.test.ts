import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageRanges, readPageRanges } from '../../../domain/index.ts'

it('pages written out and read back are the same pages, each once and in order', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }), (numbers) => {
			const read = readPageRanges(pageRanges(numbers), 300)
			expect(read).toEqual({ numbers: [...new Set(numbers)].sort((one, other) => one - other) })
		}),
	)
})

it('what names no page of the file is told in a sentence', () => {
	expect(readPageRanges('3-5, 9', 12)).toEqual({ numbers: [3, 4, 5, 9] })
	expect(readPageRanges('3 – 5; 4', 12)).toEqual({ numbers: [3, 4, 5] })
	expect(pageRanges([9, 3, 4, 5])).toBe('3-5, 9')
	for (const text of ['', ' , ', 'all', '5-3', '0', '3-', '-3', '1.5']) {
		expect(readPageRanges(text, 12), text).toHaveProperty('problem')
	}
	expect(readPageRanges('12-13', 12)).toEqual({ problem: 'The file has 12 pages, so there is no page 13' })
})
