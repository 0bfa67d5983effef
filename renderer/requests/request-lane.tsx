import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { courtLaneReason, lanes, laneWords, roleWords, whoMayChangeLane } from '../../domain/index.ts'
import { announce, Dialog, MomentText, Notice, RefusalNotice, SelectField, TextAreaField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import classes from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

const form = z.object({
	lane: z.enum(lanes),
	reason: z.string().trim().min(1, 'Say why, in a few words').max(1000, 'Keep the reason under 1,000 characters'),
})

/** Puts a request in another lane. The reason and the lane it was in stay on record. */
export function ChangeLane({ inHand, opened, onClose }: { inHand: CaseInHand; opened: boolean; onClose: () => void }) {
	const { person } = useSession()
	const { lane: now } = inHand.view.case
	const {
		register,
		handleSubmit,
		reset,
		watch,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: { lane: now, reason: '' } })
	const able = whoMayChangeLane(now, watch('lane'))
	const mayNot = !able.includes(person.role)

	const save = handleSubmit(async (values) => {
		const result = await inHand.run('request.change-lane', values)
		if (!result.ok) return
		announce(`Lane changed: ${laneWords[values.lane].title}`)
		reset({ lane: values.lane, reason: '' })
		onClose()
	})
	return (
		<Dialog opened={opened} onClose={onClose} title="Change the lane" closesOutside={false}>
			<form onSubmit={save} noValidate>
				<RefusalNotice refusal={inHand.refusal} />
				<p>
					The lane says which rules the request belongs to, and which letters there are. What it was before stays on
					record.
				</p>
				<SelectField
					id="lane"
					label="Lane"
					width="wide"
					data={lanes.map((lane) => ({ value: lane, label: laneWords[lane].title }))}
					error={errors.lane?.message}
					{...register('lane')}
				/>
				{mayNot ? (
					<Notice tone="warn" title={`Only the ${roleWords.clinical_lead} can do this`} live>
						{courtLaneReason} Tell them what you have seen.
					</Notice>
				) : (
					<TextAreaField id="lane-reason" label="Why?" error={errors.reason?.message} mt="md" {...register('reason')} />
				)}
				<Group mt="lg">
					{!mayNot && (
						<Button type="submit" loading={inHand.busy}>
							Change the lane
						</Button>
					)}
					<Button variant="default" onClick={onClose}>
						{mayNot ? 'Close' : 'Cancel'}
					</Button>
				</Group>
			</form>
		</Dialog>
	)
}

/** The lanes that a request was in before, each with why it left and who said so. */
export function LaneHistory({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, people } = inHand.view
	if (subject.laneHistory.length === 0) return null
	return (
		<details>
			<summary>Handled otherwise before</summary>
			<ul className={classes.lanes}>
				{subject.laneHistory.map(({ from, lane, reason, by, at }) => (
					<li key={`${at} ${lane}`}>
						From “{laneWords[from].title}” to “{laneWords[lane].title}”: {reason}
						<br />
						<span className={classes.quiet}>
							{people[by] ?? 'Somebody'}, <MomentText at={at} />
						</span>
					</li>
				))}
			</ul>
		</details>
	)
}
