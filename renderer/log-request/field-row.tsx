import { Button } from '@mantine/core'
import { type KeyboardEvent, memo, type ReactNode, useState } from 'react'
import type { FieldName } from '../../domain/index.ts'
import { announce, StatusTag } from '../components/index.ts'
import { type Candidate, papersDiffer, saidByPaper } from './candidates.ts'
import { FieldInput } from './field-input.tsx'
import classes from './field-row.module.css'
import { fieldWords } from './field-words.ts'
import { sayField } from './say-field.ts'
import type { DraftEdits } from './use-draft.ts'

/** The id of a field's control on the page. */
export function fieldId(name: string): string {
	return `log-${name}`
}

interface Props {
	name: FieldName
	/** As decided; undefined while nobody settled it. */
	value: string | undefined
	decided: boolean
	candidates: Candidate[] | undefined
	required: boolean
	/** Kept open although it is settled: a person is changing it. */
	open: boolean
	focused: boolean
	/** Papers were read, so silence means "not found". */
	read: boolean
	/** Open even where nothing is known yet. */
	wanted: boolean
	error?: string
	/** Today's date (ISO), offered with one press where the paper does not say. */
	today?: string
	edits: DraftEdits
	onOpen: (name: FieldName, open: boolean) => void
	/** Settled by Enter or a button: on to the next thing. */
	onSettled: (name: FieldName) => void
}

/**
 * One field: settled ones as a line with "Change", open ones as a control with what the paper suggests.
 * Enter accepts what stands in the control.
 */
export const FieldRow = memo(function FieldRow(props: Props) {
	const {
		name,
		value,
		decided,
		candidates,
		required,
		open,
		focused,
		read,
		wanted,
		error,
		today,
		edits,
		onOpen,
		onSettled,
	} = props
	const [noDate, setNoDate] = useState<string>()
	const words = fieldWords[name]
	const id = fieldId(name)
	const said = saidByPaper(candidates)
	const guess = !said && candidates?.length === 1 ? candidates[0] : undefined
	const several = !said && (candidates?.length ?? 0) > 1
	const differ = several && papersDiffer(candidates)
	const offered = decided ? undefined : (said ?? guess)
	// What the app filled in itself (the day of a call, who asked for the earlier version) stands like a settled value.
	const filled = !decided && Boolean(value) && !candidates?.length
	const silent = !decided && !value && !candidates?.length

	if (!open && (((decided || filled) && (value || !required)) || (silent && !wanted))) {
		return (
			<div className={classes.closed} data-focused={focused || undefined}>
				<span className={classes.term} id={`${id}-term`}>
					{words.label}
				</span>
				<span className={value ? classes.value : classes.quiet}>
					{decided || filled ? sayField(name, value) : read ? 'Not found in the paper' : 'Not filled in'}
				</span>
				<Button
					id={`${id}-change`}
					variant="subtle"
					size="compact-md"
					aria-describedby={`${id}-term`}
					onClick={() => onOpen(name, true)}
				>
					{decided || filled ? 'Change' : 'Fill in'}
				</Button>
			</div>
		)
	}

	const shown = decided ? (value ?? '') : (offered?.value ?? value ?? '')
	const accept = (chosen: Candidate) => {
		edits.decide(name, chosen.value, chosen.evidence)
		announce(`${words.label}: ${sayField(name, chosen.value)}, accepted`)
		onSettled(name)
	}
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
		if (!(event.target instanceof HTMLElement) || event.target.closest('button')) return
		// Only what stands in a control is accepted by Enter; a question or a note that has focus is being read.
		if (event.target.tabIndex < 0) return
		// Enter belongs to an open list of names, and to a passage that somebody is writing.
		if (event.target.getAttribute('aria-expanded') === 'true' && event.target.getAttribute('aria-activedescendant'))
			return
		if (words.kind === 'passage' && !offered) return
		event.preventDefault()
		if (offered) accept(offered)
		else if (decided || filled) onSettled(name)
	}
	const label: ReactNode = (
		<>
			{words.label}
			{required && <span className={classes.needed}> (needed)</span>}
		</>
	)
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Enter in a control accepts it; the buttons do the same
		<div className={classes.open} onKeyDown={onKeyDown}>
			<div className={offered ? classes.suggested : undefined}>
				<FieldInput
					id={id}
					name={name}
					label={label}
					hint={words.hint}
					error={error}
					value={shown}
					onChange={(next) => {
						onOpen(name, true)
						edits.decide(name, next)
					}}
					onBodyType={(type) => edits.decide('askingBodyType', type)}
					onNoDate={setNoDate}
				/>
			</div>
			{noDate && (
				<div className={classes.status}>
					<Button
						variant="default"
						size="compact-md"
						onClick={() => {
							edits.change((before) => ({
								...before,
								note: [before.note, `${words.label}, as the paper gives it: ${noDate}`].filter(Boolean).join('\n'),
							}))
							edits.decide(name, '')
							setNoDate(undefined)
							announce(`Kept as a note: ${noDate}`)
							onSettled(name)
						}}
					>
						{`The paper does say ${noDate}: keep that as a note`}
					</Button>
				</div>
			)}
			{silent && today && (
				<div className={classes.status}>
					<Button
						variant="default"
						size="compact-md"
						onClick={() => {
							edits.decide(name, today)
							onSettled(name)
						}}
					>
						{`Today, ${sayField(name, today)}`}
					</Button>
				</div>
			)}
			{offered && (
				<div className={classes.status} id={said ? undefined : `${id}-guess`} tabIndex={said ? undefined : -1}>
					<StatusTag tone={said ? 'info' : 'warn'}>
						{offered.value === '' ? 'The paper is not clear' : said ? 'The paper says this' : 'Our best guess'}
					</StatusTag>
					{offered.value !== '' && (
						<Button
							variant="default"
							size="compact-md"
							onClick={() => accept(offered)}
							aria-label={`Accept: ${words.label}`}
						>
							Accept
						</Button>
					)}
					{!required && (
						<Button
							variant="subtle"
							size="compact-md"
							aria-label={`I don’t know: ${words.label}`}
							onClick={() => {
								edits.decide(name, '')
								onSettled(name)
							}}
						>
							I don’t know
						</Button>
					)}
					{offered.why && <span className={classes.quiet}>{offered.why}</span>}
				</div>
			)}
			{several && !decided && (
				<fieldset id={`${id}-choices`} className={classes.choices} tabIndex={-1}>
					<legend>{differ ? 'The papers differ. Which is it?' : 'The paper gives more than one. Which is it?'}</legend>
					{candidates?.map((each) => (
						<Button
							key={each.value}
							variant="default"
							size="compact-md"
							className={classes.choice}
							onClick={() => accept(each)}
						>
							{sayField(name, each.value)}
							{differ ? <span className={classes.from}> in {each.paper}</span> : null}
						</Button>
					))}
				</fieldset>
			)}
			{(decided || filled) && (
				<div className={classes.status}>
					<Button
						variant="default"
						size="compact-md"
						onClick={() => onSettled(name)}
						aria-label={`Done: ${words.label}`}
					>
						Done
					</Button>
					{Boolean(candidates?.length) && (
						<Button
							variant="subtle"
							size="compact-md"
							aria-label={`Show what the paper suggests: ${words.label}`}
							onClick={() => {
								edits.reopen(name)
								onOpen(name, false)
							}}
						>
							What the paper suggests
						</Button>
					)}
				</div>
			)}
		</div>
	)
})
