import { Checkbox } from '@mantine/core'
import {
	article6Bases,
	article9Conditions,
	type decisionKinds,
	groundsToDepart,
	type Input,
	isDisclosing,
	schedule1Conditions,
} from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, Notice, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { BasisHint } from './basis-hint.tsx'
import { ladder } from './propose-form.tsx'

type Kind = (typeof decisionKinds)[number]
type Ground = Input<'decision.make'>['ground']

/** The clinical lead's decision with its bases, ground and reasons. Bases are asked only where something is given. */
export function DecideForm({
	inHand,
	onClose,
	proposed,
}: {
	inHand: CaseInHand
	onClose: () => void
	/** The last proposal: chosen at first, and easily changed. */
	proposed?: Kind
}) {
	const form = useRecordForm({
		inHand,
		name: 'decision.make',
		id: 'decide',
		start: {
			decision: (proposed ?? '') as Kind | '',
			article6: '',
			article9: '',
			schedule1: '',
			ground: '' as Ground,
			reasons: '',
			confirmStatus: false,
			covers: '',
		},
		problems: (values) => {
			const gives = values.decision !== '' && isDisclosing(values.decision)
			const need = (condition: boolean, words: string) => (gives && !condition ? words : undefined)
			return {
				decision: values.decision ? undefined : 'Choose what is decided',
				covers: need(values.covers.trim() !== '', 'Write down what is given'),
				article6: need(values.article6 !== '', 'Choose the Article 6 basis for sharing'),
				article9: need(values.article9 !== '', 'Choose the Article 9 condition as well'),
				schedule1: need(
					!needsSchedule1(values.article9) || values.schedule1 !== '',
					'Choose the condition from Schedule 1 that goes with substantial public interest',
				),
				ground: need(values.ground !== '', 'Choose the ground for departing from confidence'),
				reasons: values.reasons.trim() ? undefined : 'Write down the reasons',
			}
		},
		given: (values) => {
			const gives = values.decision !== '' && isDisclosing(values.decision)
			return {
				decision: values.decision as Kind,
				article6: gives ? values.article6 : '',
				article9: gives ? values.article9 : '',
				schedule1: gives && needsSchedule1(values.article9) ? values.schedule1 : '',
				ground: gives ? values.ground : '',
				reasons: values.reasons.trim(),
				confirmStatus: values.confirmStatus,
				covers: gives ? values.covers.trim() : '',
			}
		},
		said: 'The decision is recorded',
		onDone: onClose,
	})
	const { decision, article9 } = form.values
	const gives = decision !== '' && isDisclosing(decision)
	return (
		<RecordForm form={form} label="Record the decision" saveLabel="Record the decision" onCancel={onClose}>
			<ChoiceField
				{...form.choice('decision')}
				label="What is decided?"
				hint={
					proposed
						? 'What was proposed is chosen. Change it if you decide otherwise: both stay in the history'
						: undefined
				}
				choices={ladder}
			/>
			{gives ? (
				<>
					<TextAreaField
						{...form.text('covers')}
						label="What is given?"
						hint="Which questions, pages or dates of the final request. A letter names it from here"
						minRows={2}
						maxLength={4000}
					/>
					<Notice>
						Two laws apply side by side. Data protection law asks for an Article 6 basis and an Article 9 condition; the
						duty of confidence asks for a ground of its own.
					</Notice>
					<ChoiceField
						{...form.choice('article6')}
						label="Article 6: the basis for sharing"
						hint="Consent is not on the list: it is not the basis on which police ask"
						choices={article6Bases.map((basis) => ({
							value: basis.id,
							label: basis.title,
							hint: <BasisHint basis={basis} />,
						}))}
					/>
					<ChoiceField
						{...form.choice('article9')}
						label="Article 9: the condition for special category data"
						hint="What is said in counselling is special category data, so a condition is needed as well"
						choices={article9Conditions.map((condition) => ({
							value: condition.id,
							label: condition.title,
							hint: <BasisHint basis={condition} />,
						}))}
					/>
					{needsSchedule1(article9) ? (
						<ChoiceField
							{...form.choice('schedule1')}
							label="Data Protection Act 2018, Schedule 1: the condition that goes with it"
							choices={schedule1Conditions.map((condition) => ({
								value: condition.id,
								label: condition.title,
								hint: <BasisHint basis={condition} />,
							}))}
						/>
					) : null}
					<ChoiceField
						{...form.choice('ground')}
						label="The ground for departing from confidence"
						choices={groundsToDepart.map((ground) => ({
							value: ground.id,
							label: ground.title,
							hint: <BasisHint basis={ground} />,
						}))}
					/>
				</>
			) : null}
			<TextAreaField
				{...form.text('reasons')}
				label="Reasons"
				hint="So that somebody who reads this in a year understands it. Nothing of what is said in counselling"
				maxLength={4000}
			/>
			<Checkbox
				label="The asker may be told whether the person is or was a client"
				description="Leave this unticked unless you have decided to. Letters then neither confirm nor deny it."
				checked={form.values.confirmStatus}
				onChange={(event) => form.set('confirmStatus', event.currentTarget.checked)}
			/>
		</RecordForm>
	)
}

function needsSchedule1(article9: string): boolean {
	return article9Conditions.find(({ id }) => id === article9)?.needsSchedule1 === true
}
