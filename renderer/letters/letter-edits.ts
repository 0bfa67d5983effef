import type { Letter, LetterBlock } from '../../domain/index.ts'

/** Changes to a letter in hand. Each gives a new letter and leaves the old one as it was. */

/** A block whose composed words a person changed. */
export function isEdited(block: LetterBlock): boolean {
	return block.composedText !== undefined && block.composedText !== block.text
}

function withBlock(letter: Letter, id: string, change: (block: LetterBlock) => LetterBlock): Letter {
	return { ...letter, blocks: letter.blocks.map((block) => (block.id === id ? change(block) : block)) }
}

/** New words for a block. Composed words are kept beside them; writing the same words again undoes the mark. */
export function editBlock(letter: Letter, id: string, text: string): Letter {
	return withBlock(letter, id, (block) => {
		if ('person' in block.source) return { ...block, text }
		const { composedText, ...rest } = block
		const composed = composedText ?? block.text
		return text === composed ? { ...rest, text } : { ...rest, text, composedText: composed }
	})
}

/** The composed words again. */
export function restoreBlock(letter: Letter, id: string): Letter {
	return withBlock(letter, id, (block) => {
		const { composedText, ...rest } = block
		return composedText === undefined ? block : { ...rest, text: composedText }
	})
}

export function removeBlock(letter: Letter, id: string): Letter {
	return { ...letter, blocks: letter.blocks.filter((block) => block.id !== id) }
}

/** Puts a block at a place, counted from 0: how a removed one comes back. */
export function insertBlock(letter: Letter, at: number, block: LetterBlock): Letter {
	return { ...letter, blocks: [...letter.blocks.slice(0, at), block, ...letter.blocks.slice(at)] }
}

/** Moves a block up (-1) or down (1); at the end of the letter it stays where it is. */
export function moveBlock(letter: Letter, id: string, by: -1 | 1): Letter {
	const from = letter.blocks.findIndex((block) => block.id === id)
	const to = from + by
	const block = letter.blocks[from]
	if (!block || to < 0 || to >= letter.blocks.length) return letter
	return insertBlock(removeBlock(letter, id), to, block)
}

/** Adds an empty paragraph of a person's own after a block; at the end when there is no such block. */
export function addParagraph(letter: Letter, afterId: string, personId: string): { letter: Letter; id: string } {
	const taken = new Set(letter.blocks.map((block) => block.id))
	let number = 1
	while (taken.has(`OWN-${number}`)) number += 1
	const id = `OWN-${number}`
	const after = letter.blocks.findIndex((block) => block.id === afterId)
	const at = after < 0 ? letter.blocks.length : after + 1
	return { letter: insertBlock(letter, at, { id, source: { person: personId }, text: '' }), id }
}

/**
 * A letter brought up to date: the blocks of a fresh composition in their order, with the words that a
 * person had changed, and a person's own paragraphs after the block that they followed.
 */
export function bringUpToDate(current: Letter, fresh: Letter): Letter {
	const before = new Map(current.blocks.map((block) => [block.id, block]))
	const blocks: LetterBlock[] = fresh.blocks.map((block) => {
		const own = before.get(block.id)
		return own && isEdited(own) ? { ...block, text: own.text, composedText: block.text } : block
	})
	for (const [at, block] of current.blocks.entries()) {
		if (!('person' in block.source)) continue
		const previous = current.blocks
			.slice(0, at)
			.reverse()
			.find((each) => blocks.some(({ id }) => id === each.id))
		const place = previous ? blocks.findIndex(({ id }) => id === previous.id) + 1 : 0
		blocks.splice(place, 0, block)
	}
	return { ...current, blocks }
}

/** What bringing a letter up to date would add and take away, as ids of blocks. */
export function differences(current: Letter, next: Letter): { added: LetterBlock[]; gone: LetterBlock[] } {
	const [had, has] = [new Set(current.blocks.map(({ id }) => id)), new Set(next.blocks.map(({ id }) => id))]
	return {
		added: next.blocks.filter(({ id }) => !had.has(id)),
		gone: current.blocks.filter(({ id }) => !has.has(id)),
	}
}
