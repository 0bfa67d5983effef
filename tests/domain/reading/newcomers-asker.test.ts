import { expect, test } from 'vitest'
import { asked } from './newcomers-asker.ts'
import { people } from './newcomers-people.ts'
import { read } from './papers.ts'

test.each([...asked, ...people])('$title', ({ document, says }) => {
	expect(read(document)).toMatchObject(says)
})
