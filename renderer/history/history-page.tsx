import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AppEvents, VerifyResult } from '../../domain/index.ts'
import { useAppEvent, useCommand, useQuery } from '../bridge.ts'
import { MomentText, Notice, PageHeading, RefusalNotice } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { DailySeal } from './daily-seal.tsx'
import { ForAnAuditor } from './for-an-auditor.tsx'
import { LastCheck } from './last-check.tsx'
import { Refused } from './refused.tsx'
import { SignYear } from './sign-year.tsx'

/** "1,204 entries". */
function entryCount(count: number): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}`
}

/** The journal as a whole: whether every entry still fits the one before, and its seal for the records. */
export default function HistoryPage() {
	const isLead = useSession().person.role === 'clinical_lead'
	const verify = useCommand('history.verify')
	const { value: checks, reload, replace } = useQuery('history.checks', {})
	const [result, setResult] = useState<VerifyResult>()
	const run = async () => {
		const answer = await verify.run({})
		setResult(answer.ok ? answer.value : undefined)
		reload()
	}
	return (
		<>
			<PageHeading>History</PageHeading>
			<p>
				Every change is an entry with a name and a time: a request logged, an answer changed, a letter sent. Entries are
				only ever added. Each carries a fingerprint of the one before, so one that was altered or taken out would show.
			</p>
			<p>What happened to one request is on that request’s own page, under History.</p>
			<DailySeal />
			<h2>Check the history</h2>
			<p>
				Reads the whole register: every page of its file, every entry, what this computer noted outside it, and every
				kept document. It takes a minute or more for a large register.
			</p>
			{checks && result?.ok !== false ? <LastCheck checks={checks} /> : null}
			<Button onClick={run} loading={verify.busy}>
				Check the whole history
			</Button>
			{verify.busy ? <Progress /> : null}
			<RefusalNotice refusal={verify.refusal} />
			{result ? <Outcome result={result} isLead={isLead} /> : null}
			{checks ? <SignYear checks={checks} onSigned={replace} /> : null}
			{isLead ? <Refused /> : null}
			{isLead ? <ForAnAuditor /> : null}
		</>
	)
}

/** The first thing that does not fit; a damage of the file as such belongs to no entry. */
function firstBadSays({ seq, says }: NonNullable<VerifyResult['firstBad']>): string {
	return seq > 0 ? `Entry ${seq.toLocaleString('en-GB')} is the first that does not fit: ${says}` : says
}

function Outcome({ result, isLead }: { result: VerifyResult; isLead: boolean }) {
	return (
		<Notice
			tone={result.ok ? 'good' : 'alert'}
			title={
				result.ok ? `${entryCount(result.entries)}, each fits the one before` : 'The history does not fit together'
			}
			live
		>
			{result.ok ? (
				<p>
					Checked <MomentText at={result.checkedAt} />.
				</p>
			) : (
				<>
					<p>{result.firstBad ? firstBadSays(result.firstBad) : `Not all of the ${entryCount(result.entries)} fit.`}</p>
					<p>
						{isLead
							? 'Change nothing more in the register. Keep your backups and the folder of the register as they are, and find out what happened with whoever looks after your computers.'
							: 'Tell your clinical lead. Change nothing more in the register, and keep your backups.'}
					</p>
				</>
			)}
		</Notice>
	)
}

/** What the check is reading now. */
function Progress() {
	const [progress, setProgress] = useState<AppEvents['progress']>()
	useAppEvent('progress', setProgress)
	if (!progress) return null
	return (
		<p role="status">
			Step {progress.done + 1} of {progress.total}: {progress.says}.
		</p>
	)
}
