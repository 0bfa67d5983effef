import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import {
	conditionsOfUse,
	currentVersion,
	type Input,
	neutralFileName,
	pageRanges,
	readPageRanges,
	type withheldReasons,
} from '../../domain/index.ts'
import { caseworkStyles, RecordForm, useRecordForm } from '../casework/index.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { announce, ChoiceField, FieldGroup, Notice, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { forget, lookAt, readChosen, rebuilt } from './chosen-file.ts'
import { FileItem, type Item } from './file-item.tsx'
import styles from './release.module.css'
import type { FilesInMemory } from './release-tab.tsx'
import { pagesInWords, sawWords, withheldRows } from './release-words.ts'

type Saw = Input<'release.prepare'>['clientSawIt']

const wholeNumber = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined)

type CountName = `count-${(typeof withheldReasons)[number]}`
const countOf = (reason: (typeof withheldReasons)[number]): CountName => `count-${reason}`
const withheldStart = Object.fromEntries(withheldRows.map(({ reason }) => [countOf(reason), ''])) as Record<
	CountName,
	string
>

/** The pages of a file that were marked, by reason; a page that was marked twice counts under its first reason. */
function leftOutOf({ marks, leftOut, look }: Item): Item['leftOut'] {
	if (marks.length === 0) return leftOut
	const taken = new Set<number>()
	return withheldRows.flatMap(({ reason }) => {
		const numbers = marks
			.filter((mark) => mark.reason === reason)
			.flatMap((mark) => {
				const read = readPageRanges(mark.pages, look.pages)
				return 'numbers' in read ? read.numbers : []
			})
			.filter((page) => !taken.has(page))
		for (const page of numbers) taken.add(page)
		return numbers.length > 0 ? [{ reason, numbers: [...new Set(numbers)] }] : []
	})
}

/** What goes, what is kept back, to whom, and on which conditions. */
export function PrepareForm({
	inHand,
	files,
	onClose,
}: {
	inHand: CaseInHand
	files: FilesInMemory
	onClose: () => void
}) {
	const { case: subject } = inHand.view
	const { fields } = currentVersion(subject)
	const [items, setItems] = useState<Item[]>([])
	const [reading, setReading] = useState(false)
	const [refused, setRefused] = useState<string[]>([])
	const bad = items.filter(({ look }) => look.hidden.length > 0 || look.problem)
	const form = useRecordForm({
		inHand,
		name: 'release.prepare',
		id: 'prepare',
		start: {
			files: '',
			recipient: '',
			...withheldStart,
			withheld: '',
			conditions: conditionsOfUse.map(({ id }) => id).join(' '),
			clientSawIt: '' as Saw | '',
		},
		problems: (values) => ({
			files:
				items.length === 0
					? 'Choose the files that are to go'
					: bad.length > 0
						? 'Make the files anew that cannot go as they are, or take them out'
						: items.some(({ pages }) => !wholeNumber(pages))
							? 'Enter how many pages each file has'
							: items.some(({ marks }) => marks.length > 0)
								? 'Make the files anew without the pages that you marked, or keep those pages'
								: undefined,
			withheld: withheldRows.some(({ reason }) => {
				const text = values[countOf(reason)]
				return text.trim() !== '' && wholeNumber(text) === undefined
			})
				? 'Enter the pages that are kept back as whole numbers'
				: undefined,
			recipient: values.recipient.trim() ? undefined : 'Type the recipient’s address as it stands on the request',
			conditions: values.conditions ? undefined : 'Choose at least one condition of use',
			clientSawIt: values.clientSawIt ? undefined : 'Choose whether the client has seen it',
		}),
		given: ({ recipient, clientSawIt, conditions, ...counts }) => ({
			items: items.map(({ bytes, sha256, pages, look }, index) => ({
				name: neutralFileName(subject.reference, index + 1),
				pages: wholeNumber(pages) ?? 0,
				bytes: bytes.length,
				sha256,
				hidden: look.hidden.reduce((sum, { count }) => sum + count, 0),
			})),
			withheld: [
				...items.flatMap(({ leftOut }, index) =>
					leftOut.map(({ reason, numbers }) => ({
						reason,
						pages: numbers.length,
						ranges: `${neutralFileName(subject.reference, index + 1)}: ${pageRanges(numbers)}`,
					})),
				),
				...withheldRows.flatMap(({ reason }) => {
					const pages = wholeNumber(counts[countOf(reason)])
					return pages ? [{ reason, pages }] : []
				}),
			],
			recipient: recipient.trim(),
			conditions: conditions.split(' '),
			clientSawIt: clientSawIt as Saw,
		}),
		said: 'The release is prepared. A second person checks it next.',
		onDone: () => {
			for (const item of items) files.set(item.sha256, item)
			onClose()
		},
	})

	const add = async (chosen: File[]) => {
		setReading(true)
		const read = await readChosen(chosen)
		const sentences = [...read.refused]
		const next: Item[] = []
		for (const file of read.chosen) {
			if ([...items, ...next].some(({ sha256 }) => sha256 === file.sha256)) {
				sentences.push(`${file.name} is chosen already.`)
				continue
			}
			const look = await lookAt(file)
			if ('message' in look) {
				forget([file])
				sentences.push(`${file.name}: ${look.message}`)
			} else next.push({ ...file, look, pages: look.pages > 0 ? String(look.pages) : '', marks: [], leftOut: [] })
		}
		setRefused(sentences)
		setItems((before) => [...before, ...next])
		setReading(false)
		if (next.length > 0) announce(`${next.length} ${next.length === 1 ? 'file' : 'files'} added`)
	}
	const makeAnew = async (item: Item, goesAs: string) => {
		setReading(true)
		const leftOut = leftOutOf(item)
		const made = await rebuilt(
			item,
			goesAs,
			subject.reference,
			leftOut.flatMap(({ numbers }) => numbers),
		)
		if (made && 'message' in made) setRefused([made.message])
		else if (made) {
			const look = await lookAt(made)
			if ('message' in look) setRefused([look.message])
			else {
				const pages = look.pages > 0 ? String(look.pages) : item.pages
				const fresh: Item = { ...made, look, pages, marks: [], leftOut, madeFrom: item.madeFrom ?? item.name }
				setItems((before) => before.map((each) => (each === item ? fresh : each)))
				forget([item])
				announce(`${goesAs} is made anew and saved`)
			}
		}
		setReading(false)
	}
	const remove = (item: Item) => {
		forget([item])
		setItems((before) => before.filter((each) => each !== item))
		document.getElementById('prepare-files')?.focus()
	}
	const chosen = form.values.conditions.split(' ')
	const total = items.reduce((sum, { pages }) => sum + (wholeNumber(pages) ?? 0), 0)
	return (
		<RecordForm form={form} label="Prepare a release" saveLabel="Hand it to the second person" onCancel={onClose}>
			<div id="prepare-files" tabIndex={-1}>
				<FieldGroup
					id="prepare-files-group"
					label="What is to go?"
					hint="PDF files that you made for this. Only the pages that the final request names go: leave the others out here, each with a reason, or before you choose the file. What is covered over is not gone until the file is made anew"
					error={form.errors.find(({ field }) => field === 'prepare-files')?.message}
				>
					<div className={styles.drop}>
						<DropPlace
							name="Choose the files"
							words="Drop the pages here"
							kinds="PDF"
							button="Choose the files"
							several
							accept="application/pdf,.pdf"
							onFiles={(chosen) => void add(chosen)}
							busy={reading}
						/>
					</div>
				</FieldGroup>
				{refused.length > 0 ? (
					<Notice tone="alert" live>
						<ul>
							{refused.map((sentence) => (
								<li key={sentence}>{sentence}</li>
							))}
						</ul>
					</Notice>
				) : null}
				{items.map((item, index) => (
					<FileItem
						key={item.sha256}
						item={item}
						goesAs={neutralFileName(subject.reference, index + 1)}
						onPages={(pages) =>
							setItems((before) => before.map((each) => (each.sha256 === item.sha256 ? { ...each, pages } : each)))
						}
						onMarks={(marks) =>
							setItems((before) => before.map((each) => (each.sha256 === item.sha256 ? { ...each, marks } : each)))
						}
						onMakeAnew={() => void makeAnew(item, neutralFileName(subject.reference, index + 1))}
						busy={reading}
						onRemove={() => remove(item)}
					/>
				))}
				{items.length > 0 ? <p>{pagesInWords(total)} in all.</p> : null}
			</div>
			<FieldGroup
				id="prepare-withheld-group"
				label="How many more pages were kept back, and why?"
				hint="Those that you took out before you chose the files. The reason and the number, never the content. Leave a line empty where none were"
				error={form.errors.find(({ field }) => field === 'prepare-withheld')?.message}
			>
				<div className={caseworkStyles.pair} id="prepare-withheld">
					{withheldRows.map(({ reason, label }) => (
						<TextField
							key={reason}
							id={`withheld-${reason}`}
							label={label}
							inputMode="numeric"
							maxLength={4}
							width="short"
							value={form.values[countOf(reason)]}
							onChange={({ currentTarget: { value } }) => form.set(countOf(reason), value)}
						/>
					))}
				</div>
			</FieldGroup>
			<TextField
				{...form.text('recipient')}
				label="The recipient’s address"
				hint={`Type it from the request, not from memory or an address book. It goes to no address that the request does not contain${fields.requesterName ? `. The person asking is ${[fields.requesterRank, fields.requesterName].filter(Boolean).join(' ')}` : ''}`}
				width="wide"
				maxLength={300}
			/>
			<FieldGroup
				id="prepare-conditions"
				label="On which conditions?"
				error={form.errors.find(({ field }) => field === 'prepare-conditions')?.message}
			>
				<div className={styles.conditions}>
					{conditionsOfUse.map(({ id, says }) => (
						<Checkbox
							key={id}
							label={says}
							checked={chosen.includes(id)}
							onChange={({ currentTarget: { checked } }) =>
								form.set(
									'conditions',
									conditionsOfUse
										.map((each) => each.id)
										.filter((each) => (each === id ? checked : chosen.includes(each)))
										.join(' '),
								)
							}
						/>
					))}
				</div>
			</FieldGroup>
			<ChoiceField
				{...form.choice('clientSawIt')}
				label="Has the client seen it?"
				choices={(['read', 'offered', 'declined', 'not-safe'] as const).map((value) => ({
					value,
					label: sawWords[value],
				}))}
			/>
		</RecordForm>
	)
}
