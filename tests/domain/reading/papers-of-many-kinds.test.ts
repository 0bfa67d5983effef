import { expect, test } from 'vitest'
import { routeLane } from '../../../domain/index.ts'
import { read } from './papers.ts'
import { examples } from './papers-of-many-kinds.ts'

test.each(examples)('$title', ({ document, lane, says }) => {
	const found = read(document)
	expect(found).toMatchObject(says)
	expect(routeLane(found)).toBe(lane)
})
