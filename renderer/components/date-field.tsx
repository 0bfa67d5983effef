import { Checkbox, TextInput } from '@mantine/core'
import { type ClipboardEvent, type FocusEvent, useEffect, useRef, useState } from 'react'
import styles from './date-field.module.css'
import { type DateParts, datePartsFromPaste, datePartsOf, noDate, readDateParts } from './dates.ts'
import { FieldGroup, type FieldWords } from './field.tsx'

const boxes = [
	{ part: 'day', label: 'Day', letters: 2 },
	{ part: 'month', label: 'Month', letters: 9 },
	{ part: 'year', label: 'Year', letters: 4 },
] as const

/**
 * A date in three boxes. Answers with ISO (YYYY-MM-DD), or '' while there is no date; `problem` says in a
 * sentence why what was typed is no date, and is also shown beside the boxes once they are left.
 * A whole date may be pasted into any box. The first box has the field's `id`.
 */
export function DateField({
	id,
	label,
	hint,
	error,
	value,
	onChange,
	unknown,
	onUnknown,
	unknownLabel = 'I don’t know',
}: FieldWords & {
	value: string
	/** `typed` is what stands in the boxes, where that is no date: "31 2 2026". */
	onChange: (iso: string, problem?: string, typed?: string) => void
	/** With `onUnknown`, a tick box "I don't know" stands under the boxes. */
	unknown?: boolean
	onUnknown?: (unknown: boolean) => void
	unknownLabel?: string
}) {
	const [parts, setParts] = useState<DateParts>(() => datePartsOf(value))
	const [left, setLeft] = useState(false)
	const told = useRef(value)
	const group = useRef<HTMLDivElement>(null)

	// A value that came from elsewhere (a suggestion accepted, a form reset) replaces what the boxes show.
	useEffect(() => {
		if (value === told.current) return
		told.current = value
		setParts(datePartsOf(value))
		setLeft(false)
	}, [value])

	const reading = readDateParts(parts)
	const problem = left && reading.kind === 'problem' ? reading : undefined
	const shown = error ?? problem?.message

	const take = (next: DateParts) => {
		setParts(next)
		const read = readDateParts(next)
		const iso = read.kind === 'date' ? read.iso : ''
		told.current = iso
		if (read.kind !== 'problem') onChange(iso)
		else onChange(iso, read.message, [next.day, next.month, next.year].filter(Boolean).join(' '))
		if (read.kind !== 'blank' && unknown) onUnknown?.(false)
	}
	const paste = (event: ClipboardEvent) => {
		const pasted = datePartsFromPaste(event.clipboardData.getData('text'))
		if (!pasted) return
		event.preventDefault()
		take(pasted)
	}

	const leave = (event: FocusEvent) => {
		if (!group.current?.contains(event.relatedTarget)) setLeft(true)
	}

	return (
		<FieldGroup id={`${id}-group`} label={label} hint={hint ?? 'For example, 6 2 2026'} error={shown}>
			<div className={styles.boxes} ref={group}>
				{boxes.map(({ part, label: name, letters }, index) => (
					<TextInput
						key={part}
						id={index === 0 ? id : `${id}-${part}`}
						label={name}
						inputMode={part === 'month' ? 'text' : 'numeric'}
						autoComplete="off"
						maxLength={letters}
						value={parts[part]}
						onChange={(event) => take({ ...parts, [part]: event.currentTarget.value })}
						error={Boolean(error) || problem?.part === part}
						onPaste={paste}
						onBlur={leave}
						className={part === 'day' ? styles.day : part === 'month' ? styles.month : styles.year}
					/>
				))}
			</div>
			{onUnknown ? (
				<Checkbox
					className={styles.unknown}
					label={unknownLabel}
					checked={unknown ?? false}
					onChange={(event) => {
						const chosen = event.currentTarget.checked
						if (chosen) take(noDate)
						setLeft(false)
						onUnknown(chosen)
					}}
				/>
			) : null}
		</FieldGroup>
	)
}
