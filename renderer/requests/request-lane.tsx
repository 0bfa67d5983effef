import { courtLaneReason, lanes, laneWords, roleWords, whoMayChangeLane } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { Dialog, MomentText, Notice, SelectField, TextAreaField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import classes from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

/** Puts a request in another lane. The reason and the lane it was in stay on record. */
export function ChangeLane({ inHand, opened, onClose }: { inHand: CaseInHand; opened: boolean; onClose: () => void }) {
	return (
		<Dialog opened={opened} onClose={onClose} title="Change the lane" closesOutside={false}>
			<LaneForm inHand={inHand} onClose={onClose} />
		</Dialog>
	)
}

function LaneForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { person } = useSession()
	const { lane: now } = inHand.view.case
	const form = useRecordForm({
		inHand,
		name: 'request.change-lane',
		id: 'lane',
		start: { lane: now, reason: '' },
		problems: ({ lane, reason }) => ({
			lane: lane === now ? 'Choose another lane than the one it is in' : undefined,
			reason: reason.trim() ? undefined : 'Say why, in a few words',
		}),
		given: ({ lane, reason }) => ({ lane, reason: reason.trim() }),
		said: 'The lane is changed',
		onDone: onClose,
	})
	const mayNot = !whoMayChangeLane(now, form.values.lane).includes(person.role)
	return (
		<RecordForm
			form={form}
			label="Handle it as something else"
			bare
			saveLabel={mayNot ? undefined : 'Change the lane'}
			cancelLabel={mayNot ? 'Close' : undefined}
			onCancel={onClose}
		>
			<p>
				The lane says which rules the request belongs to, and which letters there are. What it was before stays on
				record.
			</p>
			<SelectField
				{...form.text('lane')}
				label="Lane"
				width="wide"
				data={lanes.map((lane) => ({ value: lane, label: laneWords[lane].title }))}
			/>
			{mayNot ? (
				<Notice tone="warn" title={`Only the ${roleWords.clinical_lead} can do this`} live>
					{courtLaneReason} Tell them what you have seen.
				</Notice>
			) : (
				<TextAreaField {...form.text('reason')} label="Why?" minRows={2} maxLength={1000} />
			)}
		</RecordForm>
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
