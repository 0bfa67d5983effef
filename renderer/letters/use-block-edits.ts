import { useMemo, useRef } from 'react'
import type { Letter, LetterBlock } from '../../domain/index.ts'
import { announce } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { addParagraph, editBlock, moveBlock, removeBlock, restoreBlock } from './letter-edits.ts'

export interface BlockEdits {
	edit: (id: string, text: string) => void
	restore: (id: string) => void
	remove: (id: string) => void
	move: (id: string, by: -1 | 1) => void
	addAfter: (id: string) => void
}

/**
 * What can be done with the blocks of a letter, each said aloud where it cannot be seen. The object stays
 * the same while the letter changes, so that only the block in hand is drawn again.
 * @param onRemoved gets a removed block and its place, for bringing it back
 * @param onAdded gets the id of a new paragraph, for opening it
 */
export function useBlockEdits(
	letter: Letter,
	setLetter: (change: (before: Letter) => Letter) => void,
	onRemoved: (removed: { block: LetterBlock; at: number }) => void,
	onAdded: (id: string) => void,
): BlockEdits {
	const { person } = useSession()
	const latest = useRef(letter)
	latest.current = letter
	return useMemo<BlockEdits>(() => {
		const placeOf = (id: string) => latest.current.blocks.findIndex((block) => block.id === id)
		return {
			edit: (id, text) => setLetter((before) => editBlock(before, id, text)),
			restore: (id) => {
				setLetter((before) => restoreBlock(before, id))
				announce('The first words are back')
			},
			remove: (id) => {
				const at = placeOf(id)
				const block = latest.current.blocks[at]
				if (!block) return
				onRemoved({ block, at })
				setLetter((before) => removeBlock(before, id))
				announce('Block removed. You can bring it back.')
				requestAnimationFrame(() => document.getElementById('letter-undo')?.focus())
			},
			move: (id, by) => {
				const to = placeOf(id) + by
				setLetter((before) => moveBlock(before, id, by))
				announce(`Moved to place ${Math.max(0, Math.min(to, latest.current.blocks.length - 1)) + 1}`)
			},
			addAfter: (id) => {
				const next = addParagraph(latest.current, id, person.id)
				onAdded(next.id)
				setLetter(() => next.letter)
			},
		}
	}, [setLetter, onRemoved, onAdded, person.id])
}
