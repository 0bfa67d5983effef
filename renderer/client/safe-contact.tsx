import type { Case } from '../../domain/index.ts'
import { Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, StatusTag, SummaryList, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

const standingWords: Record<Case['safeContact']['standing'], string> = {
	confirmed: 'The client confirmed a way that is safe',
	none_safe: 'There is no safe way at present',
	unknown: 'Not known yet',
}

/** How the client can be reached without danger, as they said themselves. A therapist or the clinical lead records it. */
export function SafeContact({ inHand }: { inHand: CaseInHand }) {
	const { safeContact } = inHand.view.case
	return (
		<Part title="A safe way to reach the client">
			<p>
				<StatusTag tone={safeContact.standing === 'confirmed' ? 'good' : 'warn'}>
					{standingWords[safeContact.standing]}
				</StatusTag>
			</p>
			{(safeContact.route || safeContact.mustNotKnow) && (
				<SummaryList
					rows={[
						{ key: 'route', term: 'The way', value: safeContact.route || 'not written down' },
						{ key: 'not', term: 'Who must not learn of it', value: safeContact.mustNotKnow || 'nobody named' },
					]}
				/>
			)}
			<Recorder
				name="client.record-safe-contact"
				label={safeContact.standing === 'unknown' ? 'Record a safe way' : 'Change it'}
				what="To record a safe way"
			>
				{(close) => <ContactForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function ContactForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'client.record-safe-contact',
		id: 'contact',
		start: inHand.view.case.safeContact,
		problems: ({ standing, route }) => ({
			route: standing !== 'confirmed' || route.trim() ? undefined : 'Write down the way that the client confirmed',
		}),
		given: ({ standing, route, mustNotKnow }) => ({
			standing,
			route: route.trim(),
			mustNotKnow: mustNotKnow.trim(),
		}),
		said: 'Safe contact recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record a safe way" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('standing')}
				label="What did the client say?"
				choices={(['confirmed', 'none_safe'] as const).map((value) => ({ value, label: standingWords[value] }))}
				unknownValue="unknown"
				unknownLabel={standingWords.unknown}
			/>
			<TextAreaField
				{...form.text('route')}
				label="The way, in the client’s words"
				hint="Which number or address, when, and what may be said. A first contact says no more than “please ring me”"
				minRows={2}
				maxLength={1000}
			/>
			<TextAreaField
				{...form.text('mustNotKnow')}
				label="Who must not learn of it"
				hint="People who may open post, answer the phone or see a screen"
				minRows={2}
				maxLength={1000}
			/>
		</RecordForm>
	)
}
