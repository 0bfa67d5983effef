import { Button } from '@mantine/core'
import { pageRanges, type ReleaseLook, type withheldReasons } from '../../domain/index.ts'
import { caseworkStyles } from '../casework/index.ts'
import { Notice, TextField } from '../components/index.ts'
import type { ChosenFile } from './chosen-file.ts'
import { LeaveOut } from './leave-out.tsx'
import styles from './release.module.css'
import { withheldRows } from './release-words.ts'

/** Pages that a person marked to be left out, and why. */
export interface Mark {
	pages: string
	reason: WithheldReason
}
export type WithheldReason = (typeof withheldReasons)[number]

export interface Item extends ChosenFile {
	pages: string
	look: ReleaseLook
	/** Not carried out yet: the file is made anew without them. */
	marks: Mark[]
	/** What was left out when it was made anew, by the page numbers of the file before. */
	leftOut: { reason: WithheldReason; numbers: number[] }[]
	/** What the file was called that it was made anew from. */
	madeFrom?: string
}

/** A file that is to go: what it goes out as, what was found in it, its pages, and what can be done about it. */
export function FileItem({
	item,
	goesAs,
	onPages,
	onMarks,
	onMakeAnew,
	busy,
	onRemove,
}: {
	item: Item
	goesAs: string
	onPages: (pages: string) => void
	onMarks: (marks: Mark[]) => void
	onMakeAnew: () => void
	busy: boolean
	onRemove: () => void
}) {
	const { look } = item
	const clean = look.hidden.length === 0 && !look.problem
	return (
		<div className={styles.item}>
			<p>
				{item.madeFrom ? (
					<>
						<strong>{goesAs}</strong>, made anew from {item.madeFrom} and saved
					</>
				) : (
					<>
						<strong>{item.name}</strong>, goes out as {goesAs}
					</>
				)}
			</p>
			{clean ? (
				<p>
					Nothing was found in it that cannot be seen on its pages.
					{item.madeFrom ? '' : ' Making it anew from pictures of its pages is surer still, and stamps each page.'}
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
							<p>Made anew from pictures of its pages, it holds none of this.</p>
						</>
					) : null}
				</Notice>
			)}
			{item.leftOut.length > 0 ? (
				<ul className={caseworkStyles.says}>
					{item.leftOut.map(({ reason, numbers }) => (
						<li key={reason}>
							Left out: {numbers.length === 1 ? 'page' : 'pages'} {pageRanges(numbers)} (
							{withheldRows.find((row) => row.reason === reason)?.label.toLowerCase()})
						</li>
					))}
				</ul>
			) : (
				<LeaveOut goesAs={goesAs} pages={look.pages} marks={item.marks} onMarks={onMarks} />
			)}
			<div className={styles.actions}>
				<TextField
					id={`pages-${item.sha256.slice(0, 12)}`}
					label={`Pages of ${goesAs}`}
					inputMode="numeric"
					maxLength={4}
					width="short"
					value={item.pages}
					onChange={({ currentTarget }) => onPages(currentTarget.value)}
				/>
				{item.madeFrom && item.marks.length === 0 ? null : (
					<Button
						variant="default"
						loading={busy}
						onClick={onMakeAnew}
						aria-label={`${item.marks.length > 0 ? 'Make it anew without these pages' : 'Make it anew from pictures'}: ${goesAs}`}
					>
						{item.marks.length > 0 ? 'Make it anew without these pages' : 'Make it anew from pictures'}
					</Button>
				)}
				<Button variant="default" onClick={onRemove} aria-label={`Take it out: ${item.name}`}>
					Take it out
				</Button>
			</div>
		</div>
	)
}
