import type { Payload } from '../../domain/index.ts'
import { Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, StatusTag } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

type How = Payload<'client.receipt-choice'>['how']

const howWords: Record<How, string> = {
	paper: 'On paper',
	'read-aloud': 'Read to them',
	'kept-here': 'Kept here for them',
	'not-at-all': 'Not at all',
}

/** How the client would like the plain record of who asked and what happened. "Not at all" is respected. */
export function ReceiptChoice({ inHand }: { inHand: CaseInHand }) {
	const { receiptChoice } = inHand.view.case.work
	return (
		<Part title="A plain record for the client">
			<p>
				At the end the client can have one page that says who asked, what was shared and who decided. Ask how they would
				like it.
			</p>
			{receiptChoice ? (
				<p>
					<StatusTag tone="info">{howWords[receiptChoice]}</StatusTag>
				</p>
			) : null}
			<Recorder
				name="client.choose-receipt"
				label={receiptChoice ? 'They would like it otherwise' : 'Record how they would like it'}
				what="To record how the client would like it"
			>
				{(close) => <ReceiptForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function ReceiptForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.choose-receipt',
		id: 'receipt',
		start: { how: (inHand.view.case.work.receiptChoice ?? '') as How | '' },
		problems: ({ how }) => ({ how: how ? undefined : 'Choose how the client would like it' }),
		given: ({ how }) => ({ how: how as How }),
		said: 'Recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="How the client would like the record" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('how')}
				label="How would the client like it?"
				choices={(Object.keys(howWords) as How[]).map((value) => ({ value, label: howWords[value] }))}
			/>
		</RecordForm>
	)
}
