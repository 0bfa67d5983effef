import { Button } from '@mantine/core'
import { useState } from 'react'
import { readPageRanges } from '../../domain/index.ts'
import { caseworkStyles } from '../casework/index.ts'
import { SelectField, TextField } from '../components/index.ts'
import type { Mark, WithheldReason } from './file-item.tsx'
import styles from './release.module.css'
import { withheldRows } from './release-words.ts'

/** Marks pages of a file to be left out, each with a reason: everything else is kept. */
export function LeaveOut({
	goesAs,
	pages,
	marks,
	onMarks,
}: {
	goesAs: string
	/** How many the file has; 0 when that is not known. */
	pages: number
	marks: Mark[]
	onMarks: (marks: Mark[]) => void
}) {
	const [typed, setTyped] = useState('')
	const [reason, setReason] = useState<WithheldReason | ''>('')
	const [tried, setTried] = useState(false)
	const read = readPageRanges(typed, pages)
	const problem = 'problem' in read ? read.problem : undefined
	const id = `leave-${goesAs}`
	const add = () => {
		setTried(true)
		if (problem || !reason) return
		onMarks([...marks, { pages: typed.trim(), reason }])
		setTyped('')
		setReason('')
		setTried(false)
		document.getElementById(id)?.focus()
	}
	return (
		<details open={marks.length > 0 || undefined} className={styles.leave}>
			<summary>Leave pages out of {goesAs}</summary>
			<p>
				Every page that you do not name here is kept. The reason and the page numbers go on record, and never what
				stands on the pages.
			</p>
			{marks.length > 0 ? (
				<ul className={caseworkStyles.entries}>
					{marks.map((mark) => (
						<li key={`${mark.pages} ${mark.reason}`}>
							Pages {mark.pages}: {withheldRows.find((row) => row.reason === mark.reason)?.label.toLowerCase()}{' '}
							<Button
								variant="subtle"
								size="compact-md"
								onClick={() => onMarks(marks.filter((each) => each !== mark))}
								aria-label={`Keep them after all: pages ${mark.pages}`}
							>
								Keep them after all
							</Button>
						</li>
					))}
				</ul>
			) : null}
			<div className={styles.marks}>
				<TextField
					id={id}
					label={`Pages of ${goesAs} to leave out`}
					hint="Like 3-5, 9"
					maxLength={200}
					value={typed}
					error={tried ? problem : undefined}
					onChange={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<SelectField
					id={`${id}-reason`}
					label="Why?"
					hint="One reason for these pages"
					value={reason}
					error={tried && !reason ? 'Choose why' : undefined}
					onChange={({ currentTarget }) => setReason(currentTarget.value as WithheldReason | '')}
					data={[
						{ value: '', label: 'Choose' },
						...withheldRows.map((row) => ({ value: row.reason, label: row.label })),
					]}
				/>
			</div>
			<Button variant="default" size="compact-md" mt="sm" onClick={add}>
				Mark these pages
			</Button>
		</details>
	)
}
