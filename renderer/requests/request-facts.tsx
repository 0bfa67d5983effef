import { Button, Group, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { currentVersion, type FieldName, fieldNames } from '../../domain/index.ts'
import { caseworkStyles, OffenceDetail, useBegunForms, useDetail, useKeptForm } from '../casework/index.ts'
import { announce, TextField } from '../components/index.ts'
import { FieldInput } from '../log-request/field-input.tsx'
import classes from '../log-request/field-row.module.css'
import { fieldWords } from '../log-request/field-words.ts'
import { sayField } from '../log-request/say-field.ts'
import page from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

/** Lines that repeat the paper's own words, and so may tell what is said to have happened. */
const wordsOfPaper: ReadonlySet<FieldName> = new Set(['informationSought'])
const formOf = (name: FieldName) => `fact-${name}`

/** What was logged, line by line; each line can be put right, and what it said before stays on record. */
export function RequestFacts({ inHand }: { inHand: CaseInHand }) {
	const begun = useBegunForms()
	const detail = useDetail()
	const [changing, setChanging] = useState<FieldName | undefined>(() =>
		fieldNames.find((name) => begun.includes(formOf(name))),
	)
	const { fields } = currentVersion(inHand.view.case)
	const change = (name: FieldName) => {
		// Whoever changes the words has to read them.
		if (wordsOfPaper.has(name) && detail?.open === false) detail.setOpen(true)
		setChanging(name)
	}
	const close = (name: FieldName) => {
		setChanging(undefined)
		// The button comes back in the form’s place, and takes focus again.
		requestAnimationFrame(() => document.getElementById(`${formOf(name)}-change`)?.focus())
	}
	return (
		<section aria-labelledby="facts-title" className={page.logged}>
			<Title order={2} size="h3" id="facts-title" mt="xl" mb="xs">
				What was logged
			</Title>
			{fieldNames.map((name) =>
				changing === name ? (
					<ChangeFact key={name} name={name} inHand={inHand} onDone={() => close(name)} />
				) : (
					<div key={name} className={`${classes.closed} ${page.fact}`}>
						<span className={classes.term} id={`fact-${name}-term`}>
							{fieldWords[name].label}
						</span>
						<span className={fields[name] ? classes.value : classes.quiet}>
							{wordsOfPaper.has(name) && fields[name] ? (
								<OffenceDetail what="what is asked for">{sayField(name, fields[name])}</OffenceDetail>
							) : (
								sayField(name, fields[name])
							)}
						</span>
						<Button
							id={`${formOf(name)}-change`}
							variant="subtle"
							size="compact-md"
							aria-describedby={`fact-${name}-term`}
							onClick={() => change(name)}
						>
							Change
						</Button>
					</div>
				),
			)}
		</section>
	)
}

function ChangeFact({ name, inHand, onDone }: { name: FieldName; inHand: CaseInHand; onDone: () => void }) {
	const now = currentVersion(inHand.view.case).fields[name] ?? ''
	const { values, setValues, restored, forget } = useKeptForm(formOf(name), { value: now, reason: '', from: now })
	const { value, reason, from } = values
	const close = () => {
		forget()
		onDone()
	}
	const box = useRef<HTMLFormElement>(null)
	useEffect(() => {
		box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
	}, [])
	const [noDate, setNoDate] = useState<string>()
	const [tried, setTried] = useState(false)
	const theirs = from !== now
	return (
		<form
			ref={box}
			className={`${classes.open} ${page.fact}`}
			onSubmit={async (event) => {
				event.preventDefault()
				setTried(true)
				// What is no date is not taken for an empty line.
				if (noDate !== undefined) return
				if (value === now) return close()
				const result = await inHand.run('request.change-fields', {
					changes: { [name]: value },
					evidence: {},
					reason: reason.trim(),
				})
				if (result.ok) {
					announce(`${fieldWords[name].label}: saved`)
					close()
				}
			}}
		>
			{restored ? <p className={caseworkStyles.quiet}>What you typed here before, and did not save, is back.</p> : null}
			{theirs && (
				<p role="alert">
					It was changed meanwhile and now says “{sayField(name, now)}”. What you typed is still here: save it again to
					use it.
				</p>
			)}
			<FieldInput
				id={`fact-${name}`}
				name={name}
				label={fieldWords[name].label}
				hint={fieldWords[name].hint}
				value={value}
				onChange={(next) => setValues((before) => ({ ...before, value: next }))}
				onBodyType={() => undefined}
				onNoDate={setNoDate}
				error={
					tried && noDate !== undefined ? `“${noDate}” is no date in the calendar. Put it right, or cancel` : undefined
				}
			/>
			<TextField
				id={`fact-${name}-reason`}
				label="Why it changes (you may leave this empty)"
				width="wide"
				mt="sm"
				maxLength={1000}
				value={reason}
				onChange={({ currentTarget }) => setValues((before) => ({ ...before, reason: currentTarget.value }))}
			/>
			<Group mt="sm">
				<Button type="submit" size="compact-md" loading={inHand.busy}>
					Save
				</Button>
				<Button variant="default" size="compact-md" onClick={close}>
					Cancel
				</Button>
			</Group>
		</form>
	)
}
