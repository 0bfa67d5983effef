import { Button } from '@mantine/core'
import { useState } from 'react'
import { periodOf, type SummaryInput } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { Notice, PageHeading, RefusalNotice } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { ChecklistPart } from './checklist-part.tsx'
import { EarlierPart } from './earlier-part.tsx'
import { ExportPart } from './export-part.tsx'
import { NothingReceived } from './nothing-received.tsx'
import { PreviewPart } from './preview-part.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { SettingsPart, type SummarySettings } from './settings-part.tsx'
import styles from './summary.module.css'
import { WhoAsksWellPart } from './who-asks-well-part.tsx'

/** The year for a board, a funder or the public: who it is for comes first, and decides what may be told. */
export default function SummaryPage() {
	const { status } = useSession()
	const thisYear = Number(status.today.slice(0, 4))
	const [settings, setSettings] = useState<SummarySettings>(() => ({
		profile: 'public',
		period: periodOf('calendar', thisYear - 1),
		floor: 0,
	}))
	const [asGiven, setAsGiven] = useState(false)
	const { profile, period, floor } = settings
	const input: SummaryInput = { profile, period, ...(floor > 0 && { floor }), ...(asGiven && { asGiven }) }
	const { value: preview, refusal, loading, reload } = useQuery('summary.preview', input)
	const change = (next: SummarySettings) => {
		setAsGiven(false)
		setSettings(next)
	}
	return (
		<>
			<PageHeading>Annual summary</PageHeading>
			<SettingsPart value={settings} thisYear={thisYear} onChange={change} />
			<RefusalNotice refusal={refusal} />
			{loading ? (
				<div className={styles.running}>
					<ProgressBar label="Counting the register" patience={500} />
				</div>
			) : null}
			{preview ? (
				<>
					<NothingReceived
						period={period}
						years={preview.otherYears}
						onChoose={(year) => change({ ...settings, period: periodOf('calendar', year) })}
					/>
					<h2>Before you export</h2>
					<ChecklistPart preview={preview} />
					{preview.riskSentence ? (
						<Notice tone="alert" title="This summary cannot be exported as it is" live>
							<p>{preview.riskSentence}</p>
							{preview.givenOut ? (
								<Button variant="default" onClick={() => setAsGiven(true)}>
									Use the numbers given out before
								</Button>
							) : null}
						</Notice>
					) : null}
					{asGiven ? (
						<Notice title="These are the numbers given out before">What was recorded since is not in them.</Notice>
					) : null}
					<ExportPart input={input} blocked={Boolean(preview.riskSentence)} onSaved={reload} />
					<h2 className={styles.part}>Preview</h2>
					<p>
						{preview.table.profile === 'internal'
							? 'Every number is given.'
							: `${preview.table.shown} numbers are given and ${preview.table.hidden} are hidden. What you see is all that leaves.`}
					</p>
					<PreviewPart table={preview.table} earlierTables={preview.earlierTables} />
					{preview.whoAsksWell ? (
						<>
							<h2 className={styles.part}>Who asks well</h2>
							<WhoAsksWellPart forces={preview.whoAsksWell} />
						</>
					) : null}
					<h2 className={styles.part}>Exported before</h2>
					<EarlierPart exports={preview.earlierExports} />
				</>
			) : null}
		</>
	)
}
