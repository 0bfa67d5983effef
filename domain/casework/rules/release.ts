import { type Case, currentVersion } from '../case.ts'
import { type Release, unfinishedReleases } from '../casework.ts'
import { conditionsOfUse } from '../lists.ts'
import { requestContains } from '../recipient.ts'
import { mayGive } from './decision.ts'
import { compared, type Doing, firstOf, type Refused, type Rule, refuseIf } from './doing.ts'
import { awaitsReview } from './emergency.ts'
import { notDisposed, stillOpen } from './open.ts'

/** A service's own name for a file that goes out: reference, number, and nothing about a person. */
const neutralName = /^\d{4}-\d{3,}-\d{2,3}\.pdf$/

export function neutralFileName(reference: string, place: number): string {
	return `${reference}-${String(place).padStart(2, '0')}.pdf`
}

function releaseOf(subject: Case, releaseId: string): Release | undefined {
	return subject.work.releases.find((release) => release.releaseId === releaseId)
}

const notThere = 'This release is not part of the request.'

/** Nothing is prepared without a decision, and nothing goes where the request does not say (journey J12). */
export const prepareRule: Rule<'release.prepare'> = (subject, input, doing) => {
	const { fields, answers } = currentVersion(subject)
	const othersRemoved = input.withheld.some(({ reason, pages }) => reason === 'other-people' && pages > 0)
	return firstOf(
		stillOpen(subject),
		refuseIf(awaitsReview(subject), 'The review of the emergency comes first.'),
		mayGive(subject, doing),
		refuseIf(
			unfinishedReleases(subject.work).length > 0,
			'Another release is prepared and not finished. Finish or stop it first.',
		),
		refuseIf(
			!requestContains(input.recipient, fields, doing.documentTexts),
			'The request does not contain this address. Look at it again and type the address as it stands there; a release goes to no other.',
		),
		refuseIf(
			input.items.some(({ hidden }) => hidden > 0),
			'A file holds something that cannot be seen on its pages. Make it anew without that; until then it does not go out.',
		),
		refuseIf(
			input.items.some(({ name }) => !neutralName.test(name)),
			'A file name must be the request’s reference and a number, and must not name anybody.',
		),
		refuseIf(new Set(input.items.map(({ name }) => name)).size !== input.items.length, 'Two files have the same name.'),
		refuseIf(
			input.conditions.some((condition) => !conditionsOfUse.some(({ id }) => id === condition)),
			'One of the conditions is not on the list.',
		),
		refuseIf(input.conditions.length === 0, 'Choose at least one condition of use: nothing goes out without any.'),
		refuseIf(
			(answers.contains_third_parties ?? 'unknown') === 'unknown' && !othersRemoved,
			'Say first whether what was prepared holds anything about other people.',
		),
		refuseIf(
			answers.contains_third_parties === 'yes' && !othersRemoved && answers.redaction_logged !== 'yes',
			'It holds something about other people, and no such pages are recorded as kept back.',
		),
		refuseIf(
			subject.work.decision?.decision === 'short-statement' && input.clientSawIt === 'offered',
			'A short statement is one that the client has seen. Record whether they read it, declined to, or could not safely be asked.',
		),
	)
}

/** The step after is allowed only while everything behind the release still holds. */
function stillHolds(subject: Case, release: Release, doing: Pick<Doing, 'today'>): Refused {
	return firstOf(
		stillOpen(subject),
		mayGive(subject, doing),
		refuseIf(
			release.prepared.version !== subject.versions.length,
			'A new version of the request has come since this was prepared. Prepare it again.',
		),
		refuseIf(
			(subject.work.decision?.seq ?? 0) > release.prepared.seq,
			'Something else has been decided since this was prepared. Prepare it again.',
		),
	)
}

/** The second person: not the one who prepared it; everything typed from the request, not from memory. */
export const checkRule: Rule<'release.check'> = (subject, input, doing) => {
	const release = releaseOf(subject, input.releaseId)
	if (!release) return notThere
	const { items, recipient, by } = release.prepared
	const pages = items.reduce((sum, item) => sum + item.pages, 0)
	return firstOf(
		stillHolds(subject, release, doing),
		refuseIf(release.state === 'checked', 'This release has been checked already.'),
		refuseIf(release.state === 'sealed', 'This release has gone out and is sealed.'),
		refuseIf(release.state === 'stopped', 'This release was stopped. Prepare it again.'),
		refuseIf(by === doing.actor.id, 'You prepared this release. A second person has to open and check it.'),
		refuseIf(
			compared(input.clientReference) !== compared(subject.clientReference),
			'The client reference that you typed is not the one of this request. It cannot be released. Look at both again.',
		),
		refuseIf(
			compared(input.recipient) !== compared(recipient),
			'The address that you typed is not the one that this was prepared for. It cannot be released. Look at the request again, and stop the release if the prepared address is wrong.',
		),
		refuseIf(
			input.pagesCounted !== pages,
			`You counted ${input.pagesCounted} ${input.pagesCounted === 1 ? 'page' : 'pages'}; ${pages} were prepared. It cannot be released.`,
		),
		refuseIf(
			input.sha256.length !== items.length || items.some(({ sha256 }, place) => sha256 !== input.sha256[place]),
			'The files that were opened are not the ones that were prepared. It cannot be released.',
		),
	)
}

/** What is entered once the bundle exists: by the clinical lead, and only after the check. */
export function sealRule(
	subject: Case,
	input: { releaseId: string; method: string; passphraseSentBy: string },
	doing: Pick<Doing, 'today' | 'actor'>,
): Refused {
	const release = releaseOf(subject, input.releaseId)
	if (!release) return notThere
	const sameWay =
		(input.method === 'hand' && input.passphraseSentBy === 'in-person') ||
		(input.method === 'tracked-post' && input.passphraseSentBy === 'post')
	return firstOf(
		refuseIf(doing.actor.role !== 'clinical_lead', 'The clinical lead seals a release.'),
		stillHolds(subject, release, doing),
		refuseIf(release.state === 'prepared', 'A second person has to open and check this release before it is sealed.'),
		refuseIf(release.state === 'sealed', 'This release has gone out and is sealed.'),
		refuseIf(release.state === 'stopped', 'This release was stopped. Prepare it again.'),
		refuseIf(
			release.checked?.by === release.prepared.by,
			'The same person prepared and checked this release. A second person has to check it.',
		),
		refuseIf(sameWay, 'The passphrase goes another way than the bundle does. Choose a different way for one of them.'),
	)
}

export const stopRule: Rule<'release.stop'> = (subject, { releaseId }) => {
	const release = releaseOf(subject, releaseId)
	return firstOf(
		notDisposed(subject),
		refuseIf(!release, notThere),
		refuseIf(release?.state === 'sealed', 'This release has gone out. It cannot be called back.'),
		refuseIf(release?.state === 'stopped', 'This release is stopped already.'),
	)
}

export const receiptRule: Rule<'release.record-receipt'> = (subject, { releaseId, on }, { today }) => {
	const release = releaseOf(subject, releaseId)
	return firstOf(
		notDisposed(subject),
		refuseIf(!release, notThere),
		refuseIf(release?.state !== 'sealed', 'This release has not gone out, so there is no receipt for it.'),
		refuseIf(release?.receipt !== undefined, 'The receipt is recorded already.'),
		refuseIf(on > today, 'The date of the receipt is in the future.'),
		refuseIf(on < (release?.sealed?.at.slice(0, 10) ?? ''), 'The date of the receipt is before the day it went out.'),
	)
}
