import { Button } from '@mantine/core'
import type { Letter, LetterBlock } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'
import { bringUpToDate, differences } from './letter-edits.ts'
import classes from './letters.module.css'

function Blocks({ says, blocks }: { says: string; blocks: LetterBlock[] }) {
	if (blocks.length === 0) return null
	return (
		<>
			<p>{says}</p>
			<ul>
				{blocks.map((block) => (
					<li key={block.id}>{block.text}</li>
				))}
			</ul>
		</>
	)
}

interface Props {
	letter: Letter
	/** The letter as it would be composed today. */
	fresh: Letter
	onTake: (next: Letter) => void
	onClose: () => void
}

/** What a letter lacks, and what it says too much, beside today's findings. */
export function LetterComparison({ letter, fresh, onTake, onClose }: Props) {
	const next = bringUpToDate(letter, fresh)
	const { added, gone } = differences(letter, next)
	const same = added.length + gone.length === 0
	return (
		<Notice live title="Compared with today’s findings">
			<Blocks says="Not in the letter yet:" blocks={added} />
			<Blocks says="In the letter, but no longer found:" blocks={gone} />
			<p>
				{same
					? 'The letter has a block for everything, and no block too many.'
					: 'Bringing it up to date keeps your own paragraphs and the words that you changed.'}
			</p>
			<div className={classes.bar}>
				{!same && (
					<Button size="compact-md" onClick={() => onTake(next)}>
						Bring it up to date
					</Button>
				)}
				<Button variant="default" size="compact-md" onClick={onClose}>
					Close
				</Button>
			</div>
		</Notice>
	)
}
