import { Button, Group } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { TimelineRow } from '../../domain/index.ts'
import { type FieldError, focusField, MomentText, Notice, RefusalNotice } from '../components/index.ts'
import styles from './casework.module.css'
import { useDetail } from './detail-visit.tsx'
import { tellsDetail } from './tells-detail.ts'
import type { RecordForm as Form } from './use-record-form.ts'

/**
 * The outside of a form that records one thing: what is wrong, what others did meanwhile, the fields,
 * and the buttons. Its first field takes focus when it opens.
 */
export function RecordForm<Values>({
	form,
	label,
	saveLabel,
	cancelLabel = 'Cancel',
	onCancel,
	danger = false,
	quiet = false,
	bare = false,
	children,
}: {
	form: Form<Values>
	/** Says which form this is, for a screen reader. */
	label: string
	/** Without one there is nothing to save: the form only says why. */
	saveLabel?: string
	cancelLabel?: string
	onCancel?: () => void
	danger?: boolean
	/** It is not what the page is for: its button is drawn like the others. */
	quiet?: boolean
	/** In a dialog, which has an outside of its own. */
	bare?: boolean
	children: ReactNode
}) {
	const box = useRef<HTMLFormElement>(null)
	// A form that was opened by a button takes focus; one that stands on its page leaves it where it is.
	const opened = useRef(onCancel !== undefined)
	useEffect(() => {
		if (opened.current) box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
	}, [])
	return (
		<form ref={box} onSubmit={form.submit} noValidate aria-label={label} className={bare ? undefined : styles.form}>
			<Said form={form} />
			{form.restored ? <p className={styles.quiet}>What you typed here before, and did not save, is back.</p> : null}
			<div className={styles.fields}>{children}</div>
			<Group mt="lg">
				{saveLabel ? (
					<Button
						type="submit"
						variant={quiet ? 'default' : undefined}
						loading={form.busy}
						color={danger ? 'red' : undefined}
					>
						{saveLabel}
					</Button>
				) : null}
				{onCancel ? (
					<Button
						variant="default"
						onClick={() => {
							form.forget()
							onCancel()
						}}
					>
						{cancelLabel}
					</Button>
				) : null}
			</Group>
		</form>
	)
}

/** Why nothing was saved; it takes focus, so that nobody looks for it. */
function Said<Values>({ form: { errors, attempt, refusal, meanwhile } }: { form: Form<Values> }) {
	const box = useRef<HTMLDivElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: each attempt takes focus again
	useEffect(() => {
		if (refusal || meanwhile || errors.length > 0) {
			box.current?.focus({ preventScroll: true })
			box.current?.scrollIntoView?.({ block: 'nearest' })
		}
	}, [attempt, refusal, meanwhile === undefined, errors.length > 0])
	return (
		<div ref={box} tabIndex={-1} className={styles.said}>
			<ToPutRight errors={errors} />
			<RefusalNotice refusal={refusal} />
			{meanwhile ? (
				<Notice tone="warn" title="Somebody changed this request while the form was open" live>
					<ul>
						{meanwhile.map((row) => (
							<Change key={row.seq} row={row} />
						))}
					</ul>
					<p>Nothing was saved over it. What you wrote is still below: save it again, or cancel.</p>
				</Notice>
			) : null}
		</div>
	)
}

function Change({ row }: { row: TimelineRow }) {
	const folded = useDetail()?.open === false && tellsDetail(row)
	return (
		<li>
			{row.actorName}, <MomentText at={row.at} />: {row.says} {folded ? null : row.detail}
		</li>
	)
}

function ToPutRight({ errors }: { errors: FieldError[] }) {
	if (errors.length === 0) return null
	return (
		<Notice tone="alert" title="There is a problem" live>
			<ul>
				{errors.map(({ field, message }) => (
					<li key={field}>
						<a
							href={`#${field}`}
							onClick={(event) => {
								event.preventDefault()
								focusField(field)
							}}
						>
							{message}
						</a>
					</li>
				))}
			</ul>
		</Notice>
	)
}
