import { useState } from 'react'
import type { Release } from '../../domain/index.ts'
import { caseworkStyles } from '../casework/index.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { announce, FieldGroup, Notice, StatusTag } from '../components/index.ts'
import { forget, readChosen } from './chosen-file.ts'
import type { FilesInMemory } from './release-tab.tsx'

/** The same files once more: a file counts only when its hash is the one on the list. */
export function MatchingFiles({
	release,
	files,
	hint,
	error,
	onChange,
}: {
	release: Release
	files: FilesInMemory
	hint: string
	error?: string
	/** Told after files were added; how many of the list are there. */
	onChange: (there: number) => void
}) {
	const { items } = release.prepared
	const [reading, setReading] = useState(false)
	const [strange, setStrange] = useState<string[]>([])
	const there = items.filter(({ sha256 }) => files.has(sha256)).length
	const add = async (chosen: File[]) => {
		setReading(true)
		const read = await readChosen(chosen)
		const others: string[] = [...read.refused]
		for (const file of read.chosen) {
			if (items.some(({ sha256 }) => sha256 === file.sha256)) files.set(file.sha256, file)
			else {
				forget([file])
				others.push(`${file.name} is not one of the files that were prepared.`)
			}
		}
		setStrange(others)
		setReading(false)
		const now = items.filter(({ sha256 }) => files.has(sha256)).length
		announce(`${now} of ${items.length} files are the ones that were prepared`)
		onChange(now)
	}
	return (
		<div>
			<FieldGroup id="same-files-group" label="The same files" hint={hint} error={error}>
				<div className={caseworkStyles.row}>
					<DropPlace
						name="Choose the files"
						words="Drop the same files here"
						kinds="PDF"
						button="Choose the files"
						several
						accept="application/pdf,.pdf"
						onFiles={(chosen) => void add(chosen)}
						busy={reading}
					/>
					<StatusTag tone={there === items.length ? 'good' : 'info'}>
						{there} of {items.length} {items.length === 1 ? 'is' : 'are'} here and the same
					</StatusTag>
				</div>
			</FieldGroup>
			{strange.length > 0 ? (
				<Notice tone="alert" title="A file does not fit the list" live>
					<ul>
						{strange.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</Notice>
			) : null}
		</div>
	)
}
