import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { LetterBlock as Block } from '../../domain/index.ts'
import { StatusTag } from '../components/index.ts'
import { isEdited } from './letter-edits.ts'
import classes from './letters.module.css'
import type { BlockEdits } from './use-block-edits.ts'

interface Props {
	block: Block
	/** Where its words come from. */
	source: string
	/** Counted from 1, for those who hear the page. */
	place: number
	first: boolean
	last: boolean
	sealed: boolean
	/** Just added: open it for writing. */
	startOpen: boolean
	edits: BlockEdits
}

/** One block of a letter: its words, where they come from, and what can be done with it. */
export const LetterBlock = memo(function LetterBlock({
	block,
	source,
	place,
	first,
	last,
	sealed,
	startOpen,
	edits,
}: Props) {
	const [writing, setWriting] = useState(startOpen)
	const edit = useRef<HTMLButtonElement>(null)
	const { id, text, shape } = block
	const edited = isEdited(block)
	const name = `block ${place}`

	const done = () => {
		setWriting(false)
		requestAnimationFrame(() => edit.current?.focus())
	}
	const onKeyDown = (event: KeyboardEvent) => {
		if (sealed || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
		event.preventDefault()
		edits.move(id, event.key === 'ArrowUp' ? -1 : 1)
	}
	return (
		<li className={classes.block} onKeyDown={onKeyDown} id={`letter-${id}`}>
			<p className={classes.source}>
				<span>{source}</span>
				{edited && <StatusTag tone="warn">Edited</StatusTag>}
			</p>
			{writing && !sealed ? (
				<Textarea
					className={classes.written}
					aria-label={`Words of ${name}`}
					autosize
					minRows={2}
					autoFocus
					value={text}
					onChange={(event) => edits.edit(id, event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === 'Escape') {
							event.stopPropagation()
							done()
						}
					}}
				/>
			) : (
				<p className={`${classes.words} ${shape === 'heading' || shape === 'enclosure' ? classes.heading : ''}`}>
					{text || '(nothing written yet)'}
				</p>
			)}
			{!sealed && (
				<div className={classes.actions}>
					<Button
						ref={edit}
						variant="subtle"
						size="compact-md"
						onClick={() => (writing ? done() : setWriting(true))}
						aria-label={writing ? `Done with ${name}` : `Edit ${name}`}
					>
						{writing ? 'Done' : 'Edit'}
					</Button>
					<Button
						variant="subtle"
						size="compact-md"
						disabled={first}
						onClick={() => edits.move(id, -1)}
						aria-label={`Move ${name} up`}
					>
						Up
					</Button>
					<Button
						variant="subtle"
						size="compact-md"
						disabled={last}
						onClick={() => edits.move(id, 1)}
						aria-label={`Move ${name} down`}
					>
						Down
					</Button>
					<Button variant="subtle" size="compact-md" onClick={() => edits.remove(id)} aria-label={`Remove ${name}`}>
						Remove
					</Button>
					{edited && (
						<Button
							variant="subtle"
							size="compact-md"
							onClick={() => edits.restore(id)}
							aria-label={`Bring back the first words of ${name}`}
						>
							First words
						</Button>
					)}
					<Button
						variant="subtle"
						size="compact-md"
						onClick={() => edits.addAfter(id)}
						aria-label={`Add below ${name}: a new paragraph`}
					>
						Add below
					</Button>
				</div>
			)}
		</li>
	)
})
