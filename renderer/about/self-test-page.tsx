import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { SelfTest, SelfTestResult } from '../../domain/index.ts'
import { useCommand, useQuery } from '../bridge.ts'
import { Loading, MomentText, Notice, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import styles from './about.module.css'

const outcomeWords = { passed: 'As promised', failed: 'Not as promised', off: 'Not in this start' } as const
const outcomeTones = { passed: 'good', failed: 'alert', off: 'plain' } as const

/** "0 connections since 09:14", and every promise about this computer as it was found just now. */
export default function SelfTestPage() {
	const { value: test, refusal, reload } = useQuery('self-test.run', {})
	const saving = useCommand('self-test.save')
	const [said, setSaid] = useState('')
	const save = async (as: 'txt' | 'json') => {
		setSaid('')
		const answer = await saving.run({ as })
		if (answer.ok && answer.value.saved)
			setSaid('The report is saved. It names nobody and holds nothing of the register.')
	}
	return (
		<div className={styles.page}>
			<PageHeading>Self-test</PageHeading>
			<p>
				Threshold promises that nothing leaves this computer and that nothing lies on its disk in the clear. Here it
				looks at itself, now: it reads its settings back where they are in force, and tries the ways out.
			</p>
			{refusal ? <RefusalNotice refusal={refusal} /> : null}
			{!test && !refusal ? <Loading>Looking…</Loading> : null}
			{test ? <Outcome test={test} /> : null}
			<Group mt="md">
				<Button variant="default" onClick={reload}>
					Look again
				</Button>
				<Button variant="default" loading={saving.busy} onClick={() => save('txt')}>
					Save the report as text
				</Button>
				<Button variant="default" loading={saving.busy} onClick={() => save('json')}>
					Save the report as JSON
				</Button>
			</Group>
			<RefusalNotice refusal={saving.refusal} />
			{said ? (
				<Notice tone="good" live>
					{said}
				</Notice>
			) : null}
			<h2>What this does not show</h2>
			<p>
				The test is the app’s own word. It cannot see what other programs or the system itself send, or what bad
				software on this computer does. To see it from outside, watch the network while Threshold runs.
			</p>
		</div>
	)
}

function Outcome({ test }: { test: SelfTest }) {
	const failed = test.results.filter(({ outcome }) => outcome === 'failed').length
	const clean = failed === 0 && test.connections === 0
	return (
		<>
			<Notice
				tone={clean ? 'good' : 'alert'}
				title={`${test.connections.toLocaleString('en-GB')} ${test.connections === 1 ? 'connection' : 'connections'} since the app started`}
			>
				<p>
					Started <MomentText at={test.startedAt} />, looked at <MomentText at={test.at} />.{' '}
					{refusedWords(test.refused)}
				</p>
				{failed > 0 ? <p>{failedWords(failed)}</p> : null}
			</Notice>
			<ul className={styles.results} aria-label="What was looked at">
				{test.results.map((result) => (
					<Result key={result.id} result={result} />
				))}
			</ul>
		</>
	)
}

function refusedWords(refused: number): string {
	if (refused === 0) return 'Nothing asked for an address outside the app.'
	const times = refused === 1 ? 'Once' : `${refused.toLocaleString('en-GB')} times`
	return `${times} an address outside the app was asked for and refused: this test itself tries some.`
}

function failedWords(failed: number): string {
	const what = failed === 1 ? 'One promise is' : `${failed} promises are`
	return `${what} not kept on this computer. Save the report and give it to whoever looks after your computers.`
}

function Result({ result: { title, outcome, found } }: { result: SelfTestResult }) {
	return (
		<li>
			<p className={styles.result}>
				<StatusTag tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</StatusTag> <strong>{title}</strong>
			</p>
			<p className={styles.found}>{found}</p>
		</li>
	)
}
