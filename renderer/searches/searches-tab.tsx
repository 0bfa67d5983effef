import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { britishDate, currentVersion, placesLeft, placeWords, roleRefusal, searchPlaces } from '../../domain/index.ts'
import { caseworkStyles, Part, RecordedBy, Recorder } from '../casework/index.ts'
import { Notice, StatusTag } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { ConcludeForm } from './conclude-form.tsx'
import { PlaceForm } from './place-form.tsx'
import { type Conclusion, conclusionWords, foundWords, type Place } from './search-words.ts'

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
	const lookedBefore = subject.work.searches.some(({ at }) => at < since)
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
				{lookedBefore ? (
					<p>
						What is asked for has changed since, so each place is looked in again. Earlier lines are in the{' '}
						<Link href={paths.request(subject.id, 'history')}>history</Link>.
					</p>
				) : null}
				<ul className={caseworkStyles.entries}>
					{searchPlaces.map((place) => {
						const found = lookedIn(place)
						return (
							<li key={place}>
								<div className={caseworkStyles.line}>
									<p>
										<strong>{capital(placeWords[place])}</strong>{' '}
										{found ? (
											<StatusTag tone={found.result === 'found' ? 'info' : 'plain'}>
												{foundWords[found.result]}
											</StatusTag>
										) : (
											<StatusTag>Not yet</StatusTag>
										)}
									</p>
									{looking === place || refused ? null : (
										<LookButton
											id={`look-${place}`}
											label={`${found ? 'Record another look' : 'Record'}: ${placeWords[place]}`}
											text={found ? 'Record another look' : 'Record'}
											onClick={() => setLooking(place)}
										/>
									)}
								</div>
								{found ? (
									<>
										<p>
											By {found.lookedBy} on {britishDate(found.on)}
											{found.terms ? `. Looked for: ${found.terms}` : ''}
										</p>
										<RecordedBy inHand={inHand} entry={found} />
									</>
								) : null}
								{looking === place ? <PlaceForm inHand={inHand} place={place} onClose={() => close(place)} /> : null}
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
		<Button id={id} variant="default" size="compact-md" aria-label={label} onClick={onClick}>
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
