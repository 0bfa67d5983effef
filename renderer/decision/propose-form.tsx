import { decisionKinds, decisionWords } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

type Kind = (typeof decisionKinds)[number]

export const ladder = decisionKinds.map((value) => ({
	value,
	label: decisionWords[value].title,
	hint: decisionWords[value].explains,
}))

/** What a therapist, who knows the client, thinks is right. It goes to the clinical lead. */
export function ProposeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: (kind?: Kind) => void }) {
	const form = useRecordForm({
		inHand,
		name: 'decision.propose',
		id: 'propose',
		start: { decision: '' as Kind | '', reasons: '' },
		problems: ({ decision, reasons }) => ({
			decision: decision ? undefined : 'Choose what you propose',
			reasons: reasons.trim() ? undefined : 'Write down why you propose this',
		}),
		given: ({ decision, reasons }) => ({ decision: decision as Kind, reasons: reasons.trim() }),
		said: 'The proposal is recorded',
		onDone: () => onClose(form.values.decision || undefined),
	})
	return (
		<RecordForm form={form} label="Propose a decision" saveLabel="Save the proposal" onCancel={() => onClose()}>
			<ChoiceField {...form.choice('decision')} label="What do you propose?" choices={ladder} />
			<TextAreaField
				{...form.text('reasons')}
				label="Why?"
				hint="What the request shows and does not show, and what the client wants. Nothing of what is said in counselling"
				maxLength={4000}
			/>
		</RecordForm>
	)
}
