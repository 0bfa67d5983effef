import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Letter, LetterBlock } from '../../../domain/index.ts'
import { sourceInWords } from '../../../renderer/letters/block-source.ts'
import {
	addParagraph,
	bringUpToDate,
	differences,
	editBlock,
	insertBlock,
	isEdited,
	moveBlock,
	removeBlock,
	restoreBlock,
} from '../../../renderer/letters/letter-edits.ts'
import { pagesOf } from '../../../renderer/letters/pages.ts'
import { viewOf, withChallenge } from '../a-case.ts'

const challenge = viewOf(withChallenge()).case.letters[0]?.letter as Letter
const ids = (letter: Letter) => letter.blocks.map(({ id }) => id)
const fromFinding = challenge.blocks.find(({ source }) => 'finding' in source) as LetterBlock

describe('editing a letter', () => {
	it('keeps the composed words beside a person’s own, and marks the block', () => {
		const edited = editBlock(challenge, fromFinding.id, 'My words')
		const block = edited.blocks.find(({ id }) => id === fromFinding.id)
		expect(block).toMatchObject({ text: 'My words', composedText: fromFinding.text, source: fromFinding.source })
		expect(block && isEdited(block)).toBe(true)
		expect(restoreBlock(edited, fromFinding.id)).toEqual(challenge)
		expect(editBlock(edited, fromFinding.id, fromFinding.text)).toEqual(challenge)
	})

	it('removes and brings back at the same place', () => {
		const at = ids(challenge).indexOf(fromFinding.id)
		expect(insertBlock(removeBlock(challenge, fromFinding.id), at, fromFinding)).toEqual(challenge)
	})

	it('moves without losing anything', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(challenge.blocks.length - 1), fc.constantFrom(-1 as const, 1 as const))),
				(moves) => {
					let letter = challenge
					for (const [at, by] of moves) letter = moveBlock(letter, challenge.blocks[at]?.id ?? '', by)
					expect([...ids(letter)].sort()).toEqual([...ids(challenge)].sort())
				},
			),
			{ numRuns: 50 },
		)
		expect(moveBlock(challenge, ids(challenge)[0] ?? '', -1)).toEqual(challenge)
	})

	it('adds paragraphs of a person’s own with ids that are free', () => {
		const one = addParagraph(challenge, fromFinding.id, 'somebody')
		const two = addParagraph(one.letter, one.id, 'somebody')
		expect(new Set(ids(two.letter)).size).toBe(two.letter.blocks.length)
		expect(ids(two.letter).indexOf(two.id)).toBe(ids(two.letter).indexOf(fromFinding.id) + 2)
		const own = two.letter.blocks.find(({ id }) => id === two.id)
		expect(
			own && isEdited(editBlock(two.letter, two.id, 'words').blocks.find(({ id }) => id === two.id) as LetterBlock),
		).toBe(false)
	})
})

describe('bringing a letter up to date', () => {
	it('drops what is no longer found, adds what is new, keeps a person’s words', () => {
		const own = addParagraph(challenge, fromFinding.id, 'somebody')
		const written = editBlock(editBlock(own.letter, own.id, 'Please ring.'), fromFinding.id, 'Other words')
		const last = challenge.blocks.at(-1) as LetterBlock
		const added: LetterBlock = { id: 'CH-5/NEW', source: { finding: 'VIR-02' }, text: 'New' }
		const fresh = { ...challenge, blocks: [...challenge.blocks.filter(({ id }) => id !== last.id), added] }
		const next = bringUpToDate(written, fresh)
		expect(ids(next)).not.toContain(last.id)
		expect(ids(next)).toContain('CH-5/NEW')
		expect(next.blocks.find(({ id }) => id === fromFinding.id)).toMatchObject({
			text: 'Other words',
			composedText: fromFinding.text,
		})
		expect(ids(next).indexOf(own.id)).toBe(ids(next).indexOf(fromFinding.id) + 1)
		expect(differences(written, next)).toMatchObject({ added: [added], gone: [last] })
	})

	it('changes nothing where nothing changed', () => {
		expect(bringUpToDate(challenge, challenge)).toEqual(challenge)
	})
})

describe('the source of a block', () => {
	it('names the finding, the standard wording, or the person', () => {
		const { findings } = viewOf(withChallenge())
		expect(sourceInWords(fromFinding, findings)).toMatch(/^From finding [A-Z]+-\d+: \S/)
		expect(sourceInWords({ id: 'CH-1', source: { template: 'CH-1' }, text: '' }, findings)).toBe('Standard wording')
		expect(sourceInWords({ id: 'OWN-1', source: { person: 'x' }, text: '' }, findings)).toBe('Your own words')
	})
})

describe('pages of a letter', () => {
	it('hold every piece once and in order, and no more than there is room for', () => {
		const height = fc.integer({ min: 1, max: 400 })
		fc.assert(
			fc.property(fc.array(height, { minLength: 1, maxLength: 40 }), (heights) => {
				const pages = pagesOf(
					heights,
					heights.map(() => ({})),
					500,
				)
				expect(pages.flat()).toEqual(heights.map((_, at) => at))
				for (const page of pages) expect(page.reduce((sum, at) => sum + (heights[at] ?? 0), 0)).toBeLessThanOrEqual(500)
			}),
			{ numRuns: 100 },
		)
	})

	it('never leave a heading alone at the foot', () => {
		expect(pagesOf([400, 50, 200], [{}, { keepWithNext: true }, {}], 500)).toEqual([[0], [1, 2]])
	})

	it('begin anew with what is enclosed', () => {
		expect(pagesOf([100, 50, 100], [{}, { keepWithNext: true, startsPage: true }, {}], 500)).toEqual([[0], [1, 2]])
	})
})
