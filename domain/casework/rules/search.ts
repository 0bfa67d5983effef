import { type Case, currentVersion } from '../case.ts'
import { searchPlaces } from '../casework-entries.ts'
import { placeWords } from '../casework-words.ts'
import { firstOf, inFuture, type Rule, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

/** Places of the checklist that nobody has looked in for the version in hand (journey J11). */
export function placesLeft(subject: Case): (typeof searchPlaces)[number][] {
	const since = currentVersion(subject).loggedAt
	const looked = new Set(subject.work.searches.filter(({ at }) => at >= since).map(({ place }) => place))
	return searchPlaces.filter((place) => !looked.has(place))
}

export const searchRule: Rule<'search.record'> = (subject, { on }, doing) =>
	firstOf(
		stillOpen(subject),
		inFuture(on, doing, 'The day of looking'),
		refuseIf(
			(currentVersion(subject).fields.receivedOn ?? '') > on,
			'The day of looking is before the request arrived. Look again for this request.',
		),
	)

export const concludeRule: Rule<'search.conclude'> = (subject, input, doing) => {
	const left = placesLeft(subject)
	const since = currentVersion(subject).loggedAt
	const found = subject.work.searches.some(({ at, result }) => at >= since && result === 'found')
	const received = currentVersion(subject).fields.receivedOn ?? ''
	const destroyed = input.result === 'destroyed-under-policy' || input.result === 'destroyed-after-request'
	return firstOf(
		stillOpen(subject),
		refuseIf(
			left.length > 0,
			`Not every place has been looked in yet. Still to record: ${left.map((place) => placeWords[place]).join(', ')}.`,
		),
		refuseIf(input.result === 'held' && !found, 'No place is recorded where something was found.'),
		refuseIf(input.result === 'not-held' && found, 'A place is recorded where something was found.'),
		refuseIf(
			input.result === 'destroyed-under-policy' && !input.scheduleReference.trim(),
			'Write down which schedule of the policy it was destroyed under.',
		),
		refuseIf(destroyed && input.destroyedOn === '', 'Write down when it was destroyed.'),
		inFuture(input.destroyedOn, doing, 'The date of destroying'),
		refuseIf(
			input.result === 'destroyed-under-policy' && received !== '' && input.destroyedOn >= received,
			'It was destroyed on or after the day on which the request arrived. Record it as destroyed after the request: that is an incident, and legal advice comes first.',
		),
	)
}
