import { RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { type Conclusion, conclusionWords } from './search-words.ts'

/** What came of looking everywhere. What was destroyed says when, and under which schedule. */
export function ConcludeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'search.conclude',
		id: 'conclude',
		start: { result: '' as Conclusion | '', scheduleReference: '', destroyedOn: '' },
		problems: ({ result, scheduleReference, destroyedOn }) => ({
			result: result ? undefined : 'Choose what came of it',
			scheduleReference:
				result !== 'destroyed-under-policy' || scheduleReference.trim()
					? undefined
					: 'Write down which schedule of the policy it was destroyed under',
			destroyedOn:
				!result.startsWith('destroyed') || destroyedOn ? undefined : 'Enter the date on which it was destroyed',
		}),
		given: ({ result, scheduleReference, destroyedOn }) => {
			const destroyed = result.startsWith('destroyed')
			return {
				result: result as Conclusion,
				scheduleReference: destroyed ? scheduleReference.trim() : '',
				destroyedOn: destroyed ? destroyedOn : '',
			}
		},
		said: 'The search is concluded',
		onDone: onClose,
	})
	const { result } = form.values
	return (
		<RecordForm form={form} label="Conclude the search" saveLabel="Conclude the search" onCancel={onClose}>
			<ChoiceField
				{...form.choice('result')}
				label="What came of it?"
				choices={(Object.keys(conclusionWords) as Conclusion[]).map((value) => ({
					value,
					label: conclusionWords[value],
				}))}
			/>
			{result === 'destroyed-under-policy' || result === 'destroyed-after-request' ? (
				<>
					<TextField
						{...form.text('scheduleReference')}
						label="Schedule of the policy"
						hint={result === 'destroyed-after-request' ? 'You may leave this empty' : undefined}
						maxLength={200}
					/>
					<DateField {...form.date('destroyedOn')} label="When was it destroyed?" />
				</>
			) : null}
		</RecordForm>
	)
}
