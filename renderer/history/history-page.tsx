import { Button } from '@mantine/core'
import { useState } from 'react'
import type { VerifyResult } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { MomentText, Notice, PageHeading, RefusalNotice } from '../components/index.ts'
import styles from './history.module.css'

/** "1,204 entries". */
function entryCount(count: number): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}`
}

/** The journal as a whole: whether every entry still fits the one before, and its seal for the records. */
export default function HistoryPage() {
	const verify = useCommand('history.verify')
	const [result, setResult] = useState<VerifyResult>()
	const run = async () => {
		const answer = await verify.run({})
		setResult(answer.ok ? answer.value : undefined)
	}
	return (
		<>
			<PageHeading>History</PageHeading>
			<p>
				Every change is an entry with a name and a time: a request logged, an answer changed, a letter sent. Entries are
				only ever added. Each carries a fingerprint of the one before, so one that was altered or taken out would show.
			</p>
			<p>What happened to one request is on that request’s own page, under History.</p>
			<Button onClick={run} loading={verify.busy}>
				Check the whole history
			</Button>
			<RefusalNotice refusal={verify.refusal} />
			{result ? <Outcome result={result} /> : null}
		</>
	)
}

function Outcome({ result }: { result: VerifyResult }) {
	return (
		<>
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
						<p>
							{result.firstBad
								? `Entry ${result.firstBad.seq.toLocaleString('en-GB')} is the first that does not fit: ${result.firstBad.says}`
								: `Not all of the ${entryCount(result.entries)} fit.`}
						</p>
						<p>Tell your clinical lead. Change nothing more in the register, and keep your backups.</p>
					</>
				)}
			</Notice>
			{result.ok ? (
				<>
					<h2>The seal</h2>
					<p>
						Copy this line into your supervision book. If anybody changes an earlier entry, the seal at that entry will
						be a different one.
					</p>
					<p className={styles.seal}>
						Entry {result.entries.toLocaleString('en-GB')} · {result.seal}
					</p>
				</>
			) : null}
		</>
	)
}
