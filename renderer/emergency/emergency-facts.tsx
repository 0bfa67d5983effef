import type { Input } from '../../domain/index.ts'
import { caseworkStyles } from '../casework/index.ts'
import { ChoiceField, TextAreaField, TextField } from '../components/index.ts'
import { sixQuestions } from './six-questions.ts'

export type EmergencyFacts = Omit<Input<'emergency.save'>, 'requestId' | 'expectedSeq'>

export const noFacts: EmergencyFacts = {
	whoIsAtRisk: '',
	whatIsFeared: '',
	howSoon: '',
	minimumThatHelps: '',
	whoIsAsking: '',
	calledBack: 'unknown',
	calledBackOn: '',
	calledBackAt: '',
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

/** What can be kept now: a time that is still being typed is left out until it is one. */
export function keepable(facts: EmergencyFacts): EmergencyFacts {
	return timeOfDay.test(facts.calledBackAt) ? facts : { ...facts, calledBackAt: '' }
}

/** The six questions. None of them has to be answered. */
export function EmergencyFactsFields({
	facts,
	onChange,
}: {
	facts: EmergencyFacts
	onChange: (facts: EmergencyFacts) => void
}) {
	const set = (change: Partial<EmergencyFacts>) => onChange({ ...facts, ...change })
	const timeWrong = facts.calledBackAt !== '' && !timeOfDay.test(facts.calledBackAt)
	return (
		<div className={caseworkStyles.fields}>
			{sixQuestions.map(({ name, label, hint }, index) => (
				<TextAreaField
					key={name}
					id={`emergency-${name}`}
					label={`${index + 1}. ${label}`}
					hint={hint}
					minRows={1}
					maxLength={1000}
					value={facts[name]}
					onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
				/>
			))}
			<ChoiceField
				id="emergency-calledBack"
				label="6. Did you ring back on a number that you found yourself?"
				hint="The force’s switchboard, or 101: never the number that the caller gave"
				value={facts.calledBack}
				onChange={(value) => set({ calledBack: value as EmergencyFacts['calledBack'] })}
				choices={[
					{ value: 'yes', label: 'Yes' },
					{ value: 'no', label: 'No' },
					{ value: 'unknown', label: 'Not yet, or not known' },
				]}
				inline
			/>
			{facts.calledBack === 'yes' ? (
				<div className={caseworkStyles.pair}>
					<TextField
						id="emergency-calledBackOn"
						label="Which number?"
						hint="Like 101"
						maxLength={100}
						value={facts.calledBackOn}
						onChange={({ currentTarget }) => set({ calledBackOn: currentTarget.value })}
					/>
					<TextField
						id="emergency-calledBackAt"
						label="At what time?"
						hint="Like 16:55"
						width="short"
						maxLength={5}
						error={timeWrong ? 'Write the time with hours and minutes, like 16:55' : undefined}
						value={facts.calledBackAt}
						onChange={({ currentTarget }) => set({ calledBackAt: currentTarget.value })}
					/>
				</div>
			) : null}
		</div>
	)
}
