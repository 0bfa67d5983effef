import { workingDaysBetween } from '../../working-days.ts'
import type { Case } from '../case.ts'
import { currentVersion } from '../case.ts'
import { compared, type Doing, firstOf, inFuture, type Refused, type Rule, refuseIf } from './doing.ts'
import { stillOpen } from './open.ts'

const hasDied = (subject: Case) => currentVersion(subject).answers.client_died === 'yes'

/** Once the client has died, nobody is prompted to reach them (journey J10). */
function living(subject: Case): Refused {
	return refuseIf(
		hasDied(subject),
		'The record says that the client has died. If that is wrong, change that answer first.',
	)
}

/** Whether the notice firewall (B1) lets the client be told. */
function noticeOpen(subject: Case): boolean {
	const notice = currentVersion(subject).answers.victim_notice ?? 'unknown'
	return notice === 'yes' || (subject.noticeCleared !== undefined && notice !== 'withheld')
}

/** Only routes that the client confirmed, and the truth about which attempts were not. */
export const contactRule: Rule<'client.record-contact'> = (subject, { on, method }, doing) =>
	firstOf(
		stillOpen(subject),
		living(subject),
		inFuture(on, doing, 'The date of the attempt'),
		refuseIf(
			method === 'through-police' && !noticeOpen(subject),
			'The police are asked to pass on a sealed letter only where the client may be told: record first that they have had written notice, or let the clinical lead clear it.',
		),
		refuseIf(
			currentVersion(subject).answers.order_restricts_telling === 'yes',
			'An order or an official warning limits what the client may be told. Take advice before anybody tries to reach them.',
		),
	)

/** What still lacks before a client may be said not to be found (journey J9; figures from the settings). */
export function untraceableLacks(
	subject: Case,
	settings: Pick<
		Doing['settings'],
		'untraceableAttempts' | 'untraceableMethods' | 'untraceableWorkingDays' | 'serviceNation'
	>,
): string[] {
	const safe = subject.work.contacts.filter((attempt) => attempt.safe && attempt.result !== 'reached')
	const methods = new Set(safe.map(({ method }) => method))
	const days = safe.map(({ on }) => on).sort()
	const nation = settings.serviceNation === 'unknown' ? 'ew' : settings.serviceNation
	const first = days[0]
	const last = days.at(-1)
	const span = first && last ? workingDaysBetween(first, last, nation) : 0
	const lacks: string[] = []
	const { untraceableAttempts: attempts, untraceableMethods: ways, untraceableWorkingDays: span_ } = settings
	if (safe.length < attempts) lacks.push(`${safe.length} of ${attempts} safe attempts are recorded`)
	if (methods.size < ways) lacks.push(`they use ${methods.size} of ${ways} different safe methods`)
	if (span < span_) lacks.push(`they span ${span} of ${span_} working days`)
	return lacks
}

export const untraceableRule: Rule<'client.record-untraceable'> = (subject, _input, { settings }) => {
	const reached = subject.work.contacts.some(({ result }) => result === 'reached')
	const lacks = untraceableLacks(subject, settings)
	return firstOf(
		stillOpen(subject),
		living(subject),
		refuseIf(reached, 'It is recorded that the client was reached, so they cannot be recorded as not to be found.'),
		refuseIf(lacks.length > 0, `It is too early to record that the client cannot be found: ${lacks.join('; ')}.`),
	)
}

export const wishesRule: Rule<'client.record-wishes'> = (subject, { heardOn, identityKnownBy }, doing) =>
	firstOf(
		stillOpen(subject),
		living(subject),
		inFuture(heardOn, doing, 'The day on which you heard it'),
		refuseIf(!identityKnownBy.trim(), 'Write down how you knew that it was the client.'),
	)

/** Permission counts only when it was confirmed back: by signature, or read back to a second person (journey J5). */
export const permissionRule: Rule<'client.record-permission'> = (subject, input, { actor, today }) => {
	const capacity = subject.work.capacity.at(-1)
	const { child } = subject.work
	const second = compared(input.secondPerson)
	return firstOf(
		stillOpen(subject),
		living(subject),
		refuseIf(!input.scope.trim(), 'Write down what the client agrees may be shared.'),
		refuseIf(!input.recipient.trim(), 'Write down with whom the client agrees that it may be shared.'),
		refuseIf(
			input.confirmedBy === 'read-back' && (second === '' || second === compared(actor.name)),
			'A permission by word of mouth is read back to the client by two people. Write down who the second one was.',
		),
		refuseIf(input.expires !== '' && input.expires < today, 'The day on which the permission ends has passed already.'),
		refuseIf(
			capacity?.standing === 'lacks' && !['attorney', 'deputy'].includes(capacity.speaksForClient),
			'The record says that the client lacks capacity for this decision, and that no attorney or deputy speaks for them. They cannot give permission now; the clinical lead decides in their best interests.',
		),
		refuseIf(
			child?.competence === 'not-competent' && ['nobody', 'child'].includes(child.speaksForChild),
			'The record says that the child is not competent to decide this, and nobody is recorded who can speak for them.',
		),
	)
}

export const withdrawRule: Rule<'client.withdraw-permission'> = ({ work }) => {
	const last = work.permissions.at(-1)
	return firstOf(
		refuseIf(work.disposed !== undefined, 'What this request said has been disposed of.'),
		refuseIf(!last, 'No permission is recorded, so there is none to take back.'),
		refuseIf(last?.withdrawn !== undefined, 'The permission has been taken back already.'),
	)
}

export const policeFormRule: Rule<'client.record-police-form'> = (subject, { signedOn }, doing) =>
	firstOf(stillOpen(subject), inFuture(signedOn, doing, 'The date of the signature'))

export const capacityRule: Rule<'client.record-capacity'> = (subject, input, doing) =>
	firstOf(
		stillOpen(subject),
		living(subject),
		inFuture(input.on, doing, 'The day of the assessment'),
		refuseIf(
			!input.decision.trim(),
			'Write down which decision this is about: capacity is for one decision at one time.',
		),
		refuseIf(!input.assessedBy.trim(), 'Write down who assessed it.'),
		refuseIf(!input.why.trim(), 'Write down why.'),
		refuseIf(
			(input.speaksForClient === 'attorney' || input.speaksForClient === 'deputy') && !input.documentSeen.trim(),
			'Write down which document you saw, and whether it is for health and welfare or for property.',
		),
		refuseIf(
			input.speaksForClient === 'best-interests' && doing.actor.role !== 'clinical_lead',
			'A note that something is in the client’s best interests is the clinical lead’s to write.',
		),
		refuseIf(
			input.revisitOn !== '' && input.revisitOn <= input.on,
			'The day to look at it again must be after the day of the assessment.',
		),
	)

/** Whole years from one ISO date to another. */
export function ageOn(dateOfBirth: string, date: string): number {
	const years = Number(date.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
	return date.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** The 18th birthday; empty where the date of birth is not known. Born on 29 February: on 1 March. */
export function eighteenthBirthday(dateOfBirth: string): string {
	if (!dateOfBirth) return ''
	const year = Number(dateOfBirth.slice(0, 4)) + 18
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
	return dateOfBirth.endsWith('-02-29') && !leap ? `${year}-03-01` : `${year}${dateOfBirth.slice(4)}`
}

/** The day on which a client who is recorded as a child turned 18; empty while they have not. */
export function turnedAdultOn({ work }: Case, today: string): string {
	const birthday = eighteenthBirthday(work.child?.dateOfBirth ?? '')
	return birthday && birthday <= today ? birthday : ''
}

export const childRule: Rule<'client.record-child'> = (subject, input, doing) => {
	const { requestDate, receivedOn } = currentVersion(subject).fields
	const asked = requestDate || receivedOn || doing.today
	return firstOf(
		stillOpen(subject),
		living(subject),
		inFuture(input.dateOfBirth, doing, 'The date of birth'),
		refuseIf(
			input.dateOfBirth !== '' && ageOn(input.dateOfBirth, asked) >= 18,
			'By this date of birth the client was 18 or over when the request was made, so they are not recorded as a child.',
		),
		refuseIf(
			input.competence !== 'not-assessed' && !input.reasons.trim(),
			'Write down why the child is, or is not, competent to speak for themselves here.',
		),
		refuseIf(
			input.competence !== 'not-assessed' && doing.actor.role === 'administrator',
			'Whether a child is competent is for a therapist or the clinical lead to record.',
		),
	)
}

export const diedRule: Rule<'client.record-died'> = (subject, { on }, doing) =>
	firstOf(stillOpen(subject), inFuture(on, doing, 'The date of death'))

/** A parent is never addressed by default, and never while it is open whether they are under suspicion (B4). */
export const letterDecidedRule: Rule<'client.decide-letter'> = (subject, { to, name }, { today }) => {
	const { answers } = currentVersion(subject)
	return firstOf(
		stillOpen(subject),
		living(subject),
		refuseIf(to !== 'client' && !name.trim(), 'Write down the name of the person who is written to.'),
		refuseIf(
			to === 'parent' && turnedAdultOn(subject, today) !== '',
			'The client is 18 or over now, so no letter about them goes to a parent or carer. It goes to them.',
		),
		refuseIf(
			to === 'parent' && (answers.parent_under_suspicion ?? 'unknown') === 'unknown',
			'Record first whether a parent or carer is the person under investigation or lives with them.',
		),
	)
}

export const receiptChoiceRule: Rule<'client.choose-receipt'> = (subject) =>
	firstOf(
		refuseIf(subject.work.disposed !== undefined, 'What this request said has been disposed of.'),
		living(subject),
	)
