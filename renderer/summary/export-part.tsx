import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ExportKind, SummaryInput } from '../../domain/index.ts'
import { call, useCommand } from '../bridge.ts'
import { announce, Notice, RefusalNotice, TextField } from '../components/index.ts'
import { ProgressBar } from './progress-bar.tsx'
import styles from './summary.module.css'

const kinds: readonly { as: ExportKind; label: string }[] = [
	{ as: 'pdf', label: 'Save the report (PDF)' },
	{ as: 'xlsx', label: 'Save as Excel' },
	{ as: 'csv', label: 'Save as CSV' },
	{ as: 'json', label: 'Save as JSON' },
]

/** Buttons that save the summary as a file; while one is on its way it can be cancelled. */
export function ExportPart({
	input,
	blocked,
	onSaved,
}: {
	input: SummaryInput
	/** An earlier export could be subtracted from this one: nothing may leave. */
	blocked: boolean
	onSaved: () => void
}) {
	const run = useCommand('summary.export')
	const [audience, setAudience] = useState('')
	const [saved, setSaved] = useState('')
	const save = async (as: ExportKind) => {
		setSaved('')
		const answer = await run.run({ ...input, as, audience: input.profile === 'funder' ? audience.trim() : '' })
		if (!answer.ok || !answer.value.saved) return
		setSaved(answer.value.path ?? 'the folder that you chose')
		onSaved()
	}
	const stop = () => {
		announce('Stopping the export.')
		call('summary.stop-export', {})
	}
	return (
		<>
			{input.profile === 'funder' ? (
				<TextField
					id="summary-funder"
					label="Name of the funder"
					hint="Printed on the report. Leave it empty to print “a funder”."
					maxLength={200}
					value={audience}
					onChange={(event) => setAudience(event.currentTarget.value)}
				/>
			) : null}
			<div className={styles.buttons}>
				{kinds.map(({ as, label }) => (
					<Button
						key={as}
						variant={as === 'pdf' ? 'filled' : 'default'}
						onClick={() => save(as)}
						disabled={blocked || run.busy}
					>
						{label}
					</Button>
				))}
			</div>
			{run.busy ? (
				<div className={styles.running}>
					<ProgressBar label="Making the file" />
					<Button variant="default" onClick={stop}>
						Cancel
					</Button>
				</div>
			) : null}
			<RefusalNotice refusal={run.refusal} />
			{saved ? (
				<Notice tone="good" title="Saved" live>
					<p>{saved}</p>
					<p>It is entered in the history, and later summaries are compared with it.</p>
				</Notice>
			) : null}
		</>
	)
}
