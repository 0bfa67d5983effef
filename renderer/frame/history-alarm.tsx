import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useCommand } from '../bridge.ts'
import { Notice, RefusalNotice, TextAreaField } from '../components/index.ts'
import { useSession } from '../session.tsx'

/** Stands over every page while the history is not the one that was noted, until the clinical lead has looked into it. */
export function HistoryAlarm() {
	const { status, person } = useSession()
	const [reason, setReason] = useState('')
	const [missing, setMissing] = useState(false)
	const [done, setDone] = useState(false)
	const acknowledge = useCommand('history.acknowledge')
	const alarm = status.historyAlarm
	if (!alarm || done) return null
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		setMissing(!reason.trim())
		if (!reason.trim()) return
		const answer = await acknowledge.run({ reason })
		if (answer.ok) setDone(true)
	}
	return (
		<Notice tone="alert" title="The history is not as this computer noted it" live>
			<p>{alarm.says}</p>
			<p>
				This happens when an older copy of the register was put in its place, or when somebody changed its file outside
				this app. Keep the folder and your backups as they are, and find out what happened before you rely on the
				register.
			</p>
			{person.role === 'clinical_lead' ? (
				<form onSubmit={submit} noValidate>
					<TextAreaField
						id="alarm-reason"
						label="What did you find out?"
						hint="It is entered in the history, and this warning goes."
						value={reason}
						onChange={(event) => setReason(event.currentTarget.value)}
						maxLength={1000}
						error={missing ? 'Write down what you found out' : undefined}
					/>
					<RefusalNotice refusal={acknowledge.refusal} />
					<Button type="submit" mt="sm" loading={acknowledge.busy}>
						I have looked into it
					</Button>
				</form>
			) : (
				<p>Tell your clinical lead now.</p>
			)}
		</Notice>
	)
}
