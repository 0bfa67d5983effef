import { type Payload, staffTimeBands } from '../../domain/index.ts'
import { caseworkStyles, Part, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, SummaryList, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { timeWords } from './work-words.ts'

type Band = Payload<'work.staff-time'>['band']
type Unit = Payload<'work.scope-counted'>['unit']

/** For the year's figures: how much was asked for and given, and what it cost the service. */
export function Measures({ inHand }: { inHand: CaseInHand }) {
	const { scope, staffTime } = inHand.view.case.work
	const said = (count: number | null) => (count === null ? 'not counted' : String(count))
	return (
		<Part title="For the year’s figures">
			<SummaryList
				rows={[
					{
						key: 'scope',
						term: `Asked for and given${inHand.view.case.versions.length > 1 ? ', last count' : ''}`,
						value: scope ? `${said(scope.asked)} ${scope.unit} asked for, ${said(scope.given)} given` : 'not counted',
					},
					{ key: 'time', term: 'Staff time', value: staffTime ? timeWords[staffTime] : 'not recorded' },
				]}
			/>
			<div className={caseworkStyles.row}>
				<Recorder name="work.record-scope" label="Count what was asked for" what="To count what was asked for">
					{(close) => <ScopeForm inHand={inHand} onClose={close} />}
				</Recorder>
				<Recorder name="work.record-staff-time" label="Record staff time">
					{(close) => <TimeForm inHand={inHand} onClose={close} />}
				</Recorder>
			</div>
		</Part>
	)
}

function ScopeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const { scope } = inHand.view.case.work
	const count = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null)
	const wrong = (text: string) => (text.trim() !== '' && count(text) === null ? 'Enter a whole number' : undefined)
	const form = useRecordForm({
		inHand,
		name: 'work.record-scope',
		id: 'scope',
		start: {
			unit: (scope?.unit ?? 'appointments') as Unit,
			asked: scope?.asked?.toString() ?? '',
			given: scope?.given?.toString() ?? '',
		},
		problems: ({ asked, given }) => ({ asked: wrong(asked), given: wrong(given) }),
		given: ({ unit, asked, given }) => ({ unit, asked: count(asked), given: count(given) }),
		said: 'Counted',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Count what was asked for and given" saveLabel="Save the count" onCancel={onClose}>
			<ChoiceField
				{...form.choice('unit')}
				label="Counted in"
				choices={[
					{ value: 'appointments', label: 'Appointments' },
					{ value: 'months', label: 'Months' },
				]}
				inline
			/>
			<div className={caseworkStyles.pair}>
				<TextField {...form.text('asked')} label="Asked for" inputMode="numeric" width="short" maxLength={5} />
				<TextField {...form.text('given')} label="Given" inputMode="numeric" width="short" maxLength={5} />
			</div>
		</RecordForm>
	)
}

function TimeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'work.record-staff-time',
		id: 'time',
		start: { band: (inHand.view.case.work.staffTime ?? '') as Band | '' },
		problems: ({ band }) => ({ band: band ? undefined : 'Choose how long it took' }),
		given: ({ band }) => ({ band: band as Band }),
		said: 'Recorded',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Record staff time" saveLabel="Save" onCancel={onClose}>
			<ChoiceField
				{...form.choice('band')}
				label="How much staff time did this request take, in all?"
				choices={staffTimeBands.map((value) => ({ value, label: timeWords[value] }))}
			/>
		</RecordForm>
	)
}
