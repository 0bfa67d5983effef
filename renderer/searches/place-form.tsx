import { useEffect, useRef } from 'react'
import { placeWords } from '../../domain/index.ts'
import { caseworkStyles, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import { type Found, foundWords, type Place } from './search-words.ts'

/** One line of the checklist: who looked in a place, when, for which words, and what was there. */
export function PlaceForm({ inHand, place, onClose }: { inHand: CaseInHand; place: Place; onClose: () => void }) {
	const { status, person } = useSession()
	const box = useRef<HTMLDivElement>(null)
	const form = useRecordForm({
		inHand,
		name: 'search.record',
		id: `search-${place}`,
		start: { on: status.today, by: person.name, terms: '', result: '' as Found | '' },
		problems: ({ on, by, result }) => ({
			result: result ? undefined : 'Choose what was found',
			on: on ? undefined : 'Enter the day of looking',
			by: by.trim() ? undefined : 'Write down who looked',
		}),
		given: ({ on, by, terms, result }) => ({ place, on, by: by.trim(), terms: terms.trim(), result: result as Found }),
		said: `Recorded: ${placeWords[place]}`,
		onDone: onClose,
	})
	useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), [])
	return (
		<div ref={box}>
			<RecordForm form={form} label={`Record a look in ${placeWords[place]}`} saveLabel="Save" onCancel={onClose}>
				<ChoiceField
					{...form.choice('result')}
					label={`What was found in ${placeWords[place]}?`}
					choices={(Object.keys(foundWords) as Found[]).map((value) => ({ value, label: foundWords[value] }))}
				/>
				<div className={caseworkStyles.pair}>
					<DateField {...form.date('on')} label="When?" />
					<TextField {...form.text('by')} label="Who looked?" maxLength={200} />
				</div>
				<TextField
					{...form.text('terms')}
					label="Looked for which words? (you may leave this empty)"
					hint="Names, spellings, dates, references"
					width="wide"
					maxLength={1000}
				/>
			</RecordForm>
		</div>
	)
}
