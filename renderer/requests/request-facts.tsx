import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { currentVersion, type FieldName, fieldNames } from '../../domain/index.ts'
import { announce, TextField } from '../components/index.ts'
import { FieldInput } from '../log-request/field-input.tsx'
import classes from '../log-request/field-row.module.css'
import { fieldWords } from '../log-request/field-words.ts'
import { sayField } from '../log-request/say-field.ts'
import type { CaseInHand } from './use-case.ts'

/** What was logged, line by line; each line can be put right, and what it said before stays on record. */
export function RequestFacts({ inHand }: { inHand: CaseInHand }) {
	const [changing, setChanging] = useState<FieldName>()
	const { fields } = currentVersion(inHand.view.case)
	return (
		<section aria-labelledby="facts-title">
			<Title order={2} size="h3" id="facts-title" mt="xl" mb="xs">
				What was logged
			</Title>
			{fieldNames.map((name) =>
				changing === name ? (
					<ChangeFact key={name} name={name} inHand={inHand} onDone={() => setChanging(undefined)} />
				) : (
					<div key={name} className={classes.closed}>
						<span className={classes.term} id={`fact-${name}-term`}>
							{fieldWords[name].label}
						</span>
						<span className={fields[name] ? classes.value : classes.quiet}>{sayField(name, fields[name])}</span>
						<Button
							variant="subtle"
							size="compact-md"
							aria-describedby={`fact-${name}-term`}
							onClick={() => setChanging(name)}
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
	const [value, setValue] = useState(now)
	const [reason, setReason] = useState('')
	const [stale, setStale] = useState(false)
	return (
		<form
			className={classes.open}
			onSubmit={async (event) => {
				event.preventDefault()
				if (value === now) return onDone()
				const result = await inHand.run('request.change-fields', {
					changes: { [name]: value },
					evidence: {},
					reason: reason.trim(),
				})
				if (result.ok) {
					announce(`${fieldWords[name].label}: saved`)
					onDone()
				} else setStale(result.refusal.code === 'stale')
			}}
		>
			{stale && (
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
				onChange={setValue}
				onBodyType={() => undefined}
			/>
			<TextField
				id={`fact-${name}-reason`}
				label="Why it changes (you may leave this empty)"
				width="wide"
				mt="sm"
				maxLength={1000}
				value={reason}
				onChange={(event) => setReason(event.currentTarget.value)}
			/>
			<Group mt="sm">
				<Button type="submit" size="compact-md" loading={inHand.busy}>
					Save
				</Button>
				<Button variant="default" size="compact-md" onClick={onDone}>
					Cancel
				</Button>
			</Group>
		</form>
	)
}
