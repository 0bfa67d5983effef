import { Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { type DraftContent, type FieldName, fieldNames } from '../../domain/index.ts'
import { TextField } from '../components/index.ts'
import type { Candidates } from './candidates.ts'
import { isDecided } from './draft-content.ts'
import classes from './field-row.module.css'
import { FieldRow, fieldId } from './field-row.tsx'
import { fieldWords, groupTitles, isRequired } from './field-words.ts'
import type { DraftEdits } from './use-draft.ts'

const groups = (['arrival', 'asker', 'asked', 'approval'] as const).map((group) => ({
	group,
	names: fieldNames.filter((name) => fieldWords[name].group === group),
}))

/** What one asks a caller for, beyond the five things that are needed. */
const askedOnPhone: ReadonlySet<FieldName> = new Set([
	'requesterRank',
	'requesterNumber',
	'requesterPhone',
	'policeReference',
])

/** Names of the page's controls in the order in which they stand, the service's own reference among them. */
const order: string[] = groups.flatMap(({ names }) =>
	names.flatMap((name) => (name === 'personNamed' ? [name, 'clientReference'] : [name])),
)

/**
 * Goes to the first open control after this one; to the button that logs when none is left. Where the paper
 * gives two values, focus goes to the question and not to an answer: Enter alone must choose none of them.
 *
 * @param afterAll all that the paper says was accepted in one go: a guess, which Enter would accept too, is then
 *   shown as a whole first
 */
export function focusNextOpen(after: string, afterAll = false): void {
	requestAnimationFrame(() => {
		const rest = order.slice(order.indexOf(after) + 1)
		for (const name of rest) {
			const id = fieldId(name)
			const guess = afterAll ? document.getElementById(`${id}-guess`) : null
			const control = document.getElementById(`${id}-choices`) ?? guess ?? document.getElementById(id)
			const settled = control instanceof HTMLInputElement && name === 'clientReference' && control.value !== ''
			if (control && !settled) {
				control.focus({ preventScroll: true })
				control.scrollIntoView({ block: 'nearest' })
				return
			}
		}
		document.getElementById('log-this-request')?.focus()
	})
}

interface Props {
	content: DraftContent
	candidates: Candidates
	edits: DraftEdits
	/** Papers were read, so silence means "not found". */
	read: boolean
	focused: string | undefined
	/** ISO date. */
	today: string
	onFocusName: (name: string) => void
	/** Messages by control, after somebody tried to log. */
	errors: Partial<Record<string, string>>
}

/** The fields of a request, grouped and in order, with what the papers suggest for each. */
export function FieldsPane({ content, candidates, edits, read, focused, today, onFocusName, errors }: Props) {
	const [open, setOpen] = useState<ReadonlySet<FieldName>>(new Set())

	const onOpen = useCallback((name: FieldName, opened: boolean) => {
		setOpen((before) => {
			if (before.has(name) === opened) return before
			const next = new Set(before)
			if (opened) next.add(name)
			else next.delete(name)
			return next
		})
	}, [])
	const onChangeWanted = useCallback(
		(name: FieldName, opened: boolean) => {
			onOpen(name, opened)
			const active = document.activeElement?.id
			if (opened && active === `${fieldId(name)}-change`)
				requestAnimationFrame(() => document.getElementById(fieldId(name))?.focus())
		},
		[onOpen],
	)
	const onSettled = useCallback(
		(name: FieldName) => {
			onOpen(name, false)
			focusNextOpen(name)
		},
		[onOpen],
	)

	return (
		<>
			{groups.map(({ group, names }) => (
				<section key={group} aria-label={groupTitles[group]}>
					<Title order={2} size="h3" mt="lg" mb={4}>
						{groupTitles[group]}
					</Title>
					{names.map((name) => (
						// biome-ignore lint/a11y/noStaticElementInteractions: only follows where the focus is
						<div key={name} onFocus={() => onFocusName(name)}>
							<FieldRow
								name={name}
								value={content.fields[name]}
								decided={isDecided(content, name)}
								candidates={candidates[name]}
								required={isRequired(name)}
								open={open.has(name)}
								focused={focused === name}
								read={read}
								wanted={isRequired(name) || (content.how === 'phone' && askedOnPhone.has(name))}
								error={errors[name]}
								today={name === 'receivedOn' ? today : undefined}
								edits={edits}
								onOpen={onChangeWanted}
								onSettled={onSettled}
							/>
							{name === 'receivedOn' && (
								<div className={classes.open}>
									<TextField
										id={fieldId('receivedAt')}
										label="Time it reached you, if known"
										hint="Like 16:55"
										width="short"
										inputMode="numeric"
										maxLength={5}
										error={errors.receivedAt}
										value={content.receivedAt}
										onChange={(event) => {
											const receivedAt = event.currentTarget.value
											edits.change((before) => ({ ...before, receivedAt }))
										}}
									/>
								</div>
							)}
							{name === 'personNamed' && (
								<div className={classes.open}>
									<TextField
										id={fieldId('clientReference')}
										label={
											<>
												Your own reference or initials for the person
												<span className={classes.needed}> (needed)</span>
											</>
										}
										hint="For this register only. It is never printed in a letter to police"
										width="medium"
										maxLength={100}
										error={errors.clientReference}
										value={content.clientReference}
										onChange={(event) => {
											const clientReference = event.currentTarget.value
											edits.change((before) => ({ ...before, clientReference }))
										}}
										onKeyDown={(event) => {
											if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
											event.preventDefault()
											focusNextOpen('clientReference')
										}}
									/>
								</div>
							)}
						</div>
					))}
				</section>
			))}
		</>
	)
}
