import { Button } from '@mantine/core'
import type { ReleaseLook } from '../../domain/index.ts'
import { caseworkStyles } from '../casework/index.ts'
import { Notice, TextField } from '../components/index.ts'
import type { ChosenFile } from './chosen-file.ts'

export interface Item extends ChosenFile {
	pages: string
	look: ReleaseLook
}

/** A file that is to go: what it goes out as, what was found in it, its pages, and what can be done about it. */
export function FileItem({
	item,
	goesAs,
	onPages,
	onMakeAnew,
	busy,
	onRemove,
}: {
	item: Item
	goesAs: string
	onPages: (pages: string) => void
	onMakeAnew: () => void
	busy: boolean
	onRemove: () => void
}) {
	const { look } = item
	const clean = look.hidden.length === 0 && !look.problem
	return (
		<div className={caseworkStyles.part} style={{ marginBlockStart: '1rem' }}>
			<p>
				<strong>{item.name}</strong>, goes out as {goesAs}
			</p>
			{clean ? (
				<p>
					Nothing was found in it that cannot be seen on its pages. Making it anew from pictures of its pages is surer
					still, and stamps each page.
				</p>
			) : (
				<Notice tone="alert" title="It cannot go out as it is" live>
					{look.problem ? <p>{look.problem}</p> : null}
					{look.hidden.length > 0 ? (
						<>
							<p>It holds what cannot be seen on its pages:</p>
							<ul>
								{look.hidden.map(({ what, count }) => (
									<li key={what}>
										{what}
										{count > 1 ? ` (${count})` : ''}
									</li>
								))}
							</ul>
						</>
					) : null}
				</Notice>
			)}
			<div className={caseworkStyles.row} style={{ alignItems: 'end' }}>
				<TextField
					id={`pages-${item.sha256.slice(0, 12)}`}
					label={`Pages of ${goesAs}`}
					inputMode="numeric"
					maxLength={4}
					width="short"
					value={item.pages}
					onChange={({ currentTarget }) => onPages(currentTarget.value)}
				/>
				<Button
					variant="default"
					loading={busy}
					onClick={onMakeAnew}
					aria-label={`Make it anew from pictures: ${goesAs}`}
				>
					Make it anew from pictures
				</Button>
				<Button variant="default" onClick={onRemove} aria-label={`Take it out: ${item.name}`}>
					Take it out
				</Button>
			</div>
		</div>
	)
}
