import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import {
	britishDate,
	currentVersion,
	type Payload,
	placesLeft,
	placeWords,
	roleRefusal,
	searchPlaces,
} from '../../domain/index.ts'
import { caseworkStyles, Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateField, Notice, StatusTag, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

type Place = (typeof searchPlaces)[number]
type Found = Payload<'search.recorded'>['result']
type Conclusion = Payload<'search.concluded'>['result']

const foundWords: Record<Found, string> = {
	found: 'Something was found',
	nothing: 'Nothing was found',
	'not-a-place-we-use': 'We do not use such a place',
}
const conclusionWords: Record<Conclusion, string> = {
	held: 'Something within the request is held',
	'not-held': 'Nothing within the request is held',
	'destroyed-under-policy': 'It was destroyed under the policy, before the request arrived',
	'destroyed-after-request': 'It was destroyed after the request arrived',
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The checklist of places, who looked in each and when, and what came of it all. */
export function SearchesTab({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const since = currentVersion(subject).loggedAt
	const left = placesLeft(subject)
	const { searchConclusion } = subject.work
	const [looking, setLooking] = useState<Place>()
	const { person } = useSession()
	const refused = roleRefusal('search.record', person.role)
	const close = (place: Place) => {
		setLooking(undefined)
		// The button comes back in the form's place, and takes focus again.
		requestAnimationFrame(() => document.getElementById(`look-${place}`)?.focus())
	}
	const lookedIn = (place: Place) =>
		subject.work.searches.filter((search) => search.place === place && search.at >= since).at(-1)
	return (
		<>
			<Part title="Places looked in">
				<p>
					“We hold nothing” is only as good as the looking behind it. Each place needs a line: who looked, when, and
					with which words. The lines themselves never leave this computer.
				</p>
				<p>
					<StatusTag tone={left.length === 0 ? 'good' : 'info'}>
						{left.length === 0
							? 'Every place has a line'
							: `${searchPlaces.length - left.length} of ${searchPlaces.length} places`}
					</StatusTag>
				</p>
				<ul className={caseworkStyles.entries}>
					{searchPlaces.map((place) => {
						const found = lookedIn(place)
						return (
							<li key={place}>
								<p>
									<strong>{capital(placeWords[place])}</strong>{' '}
									{found ? (
										<StatusTag tone={found.result === 'found' ? 'info' : 'plain'}>{foundWords[found.result]}</StatusTag>
									) : (
										<StatusTag>Not yet</StatusTag>
									)}
								</p>
								{found ? (
									<>
										<p>
											{found.by}, {britishDate(found.on)}
											{found.terms ? `. Looked for: ${found.terms}` : ''}
										</p>
										<RecordedBy inHand={inHand} entry={found} />
									</>
								) : null}
								{looking === place ? (
									<PlaceForm inHand={inHand} place={place} onClose={() => close(place)} />
								) : refused ? null : (
									<LookButton
										id={`look-${place}`}
										label={`${found ? 'Record another look' : 'Record'}: ${placeWords[place]}`}
										text={found ? 'Record another look' : 'Record'}
										onClick={() => setLooking(place)}
									/>
								)}
							</li>
						)
					})}
				</ul>
			</Part>
			<Part title="What came of it">
				{searchConclusion ? (
					<>
						<p>
							<StatusTag tone={searchConclusion.result === 'destroyed-after-request' ? 'alert' : 'info'}>
								{conclusionWords[searchConclusion.result]}
							</StatusTag>
						</p>
						{searchConclusion.scheduleReference || searchConclusion.destroyedOn ? (
							<p>
								{searchConclusion.scheduleReference ? `Schedule: ${searchConclusion.scheduleReference}. ` : ''}
								{searchConclusion.destroyedOn ? `Destroyed on ${britishDate(searchConclusion.destroyedOn)}.` : ''}
							</p>
						) : null}
						<p>
							<RecordedBy inHand={inHand} entry={searchConclusion} />
						</p>
						<AfterConclusion inHand={inHand} result={searchConclusion.result} />
					</>
				) : null}
				{left.length > 0 ? (
					<p>Still to record before this can be concluded: {left.map((place) => placeWords[place]).join(', ')}.</p>
				) : (
					<Recorder
						name="search.conclude"
						label={searchConclusion ? 'Conclude it anew' : 'Conclude the search'}
						what="To conclude the search"
					>
						{(close) => <ConcludeForm inHand={inHand} onClose={close} />}
					</Recorder>
				)}
			</Part>
		</>
	)
}

function LookButton({ id, label, text, onClick }: { id: string; label: string; text: string; onClick: () => void }) {
	return (
		<Button id={id} variant="default" size="compact-md" mt="xs" aria-label={label} onClick={onClick}>
			{text}
		</Button>
	)
}

/** "Nothing held" in its two forms, with what each of them costs. */
function AfterConclusion({ inHand, result }: { inHand: CaseInHand; result: Conclusion }) {
	const { case: subject } = inHand.view
	const confirms = currentVersion(subject).answers.confirm_client_status === 'yes'
	if (result === 'held') return null
	if (result === 'destroyed-after-request') {
		return (
			<Notice tone="alert" title="Stop: this is an incident">
				<p>
					Something was destroyed after the request arrived. Write no letter. Ring the insurer or a solicitor first.
				</p>
				<p>
					<Link href={paths.request(subject.id, 'work')}>Record the incident</Link>
				</p>
			</Notice>
		)
	}
	return (
		<Notice title="Two ways to say it">
			<ul>
				<li>
					<strong>Without confirming anything</strong> (the usual way): the letter says the same whether something is
					held or not. What it costs: the police may go on to seek an order for something that is not there.
				</li>
				<li>
					<strong>“We do not hold material within the request”</strong>: only if the clinical lead decided that the
					asker may be told whether the person is or was a client.{' '}
					{confirms ? 'That is decided.' : 'That is not decided.'}
				</li>
			</ul>
			<p>
				<Link href={paths.request(subject.id, confirms ? 'letters' : 'decision')}>
					{confirms ? 'Go to the letters' : 'Go to the decision'}
				</Link>
			</p>
		</Notice>
	)
}

function PlaceForm({ inHand, place, onClose }: { inHand: CaseInHand; place: Place; onClose: () => void }) {
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

function ConcludeForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
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
