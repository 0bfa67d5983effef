import {
	addWorkingDays,
	type Case,
	currentVersion,
	dateText,
	type Nation,
	type PackShelf,
	type RequestRow,
	type Settings,
	standingCounts,
} from '../../domain/index.ts'
import { findingsOf } from '../findings.ts'

type NextDate = Pick<RequestRow, 'nextDate' | 'nextDateIs'>
const noDate: NextDate = { nextDate: '', nextDateIs: '' }

function isDate(text: string): boolean {
	return text !== '' && dateText.safeParse(text).success
}

/** The day by which the service aims to write: its own promise, no legal period. */
function ourDate(receivedOn: string, settings: Settings): string {
	if (!isDate(receivedOn)) return ''
	const nation: Nation = settings.serviceNation === 'unknown' ? 'ew' : settings.serviceNation
	return addWorkingDays(receivedOn, settings.replyWorkingDays, nation)
}

/**
 * The date to keep an eye on. In the compelled lanes it is the court's. Otherwise, while the service
 * is to act, the earlier of its own date and the one that police ask for; while others are to act, the
 * one that police ask for, which is never overdue (journey J1).
 */
function nextDateOf(subject: Case, settings: Settings): NextDate {
	const { fields } = currentVersion(subject)
	const replyBy = isDate(fields.replyBy ?? '') ? (fields.replyBy ?? '') : ''
	if (subject.waiting === 'nobody') return noDate
	if (subject.lane === 'compelled' || subject.lane === 'compelled_pending') {
		return replyBy ? { nextDate: replyBy, nextDateIs: 'court' } : noDate
	}
	const ours = subject.waiting === 'us' ? ourDate(fields.receivedOn ?? '', settings) : ''
	if (replyBy && (!ours || replyBy < ours)) return { nextDate: replyBy, nextDateIs: 'police' }
	return ours ? { nextDate: ours, nextDateIs: 'ours' } : noDate
}

/** A request as the list shows it. */
export function requestRow(subject: Case, settings: Settings, packs: PackShelf): RequestRow {
	const { fields } = currentVersion(subject)
	const { asked, notShown } = standingCounts(findingsOf(subject, packs))
	return {
		id: subject.id,
		reference: subject.reference,
		clientReference: subject.clientReference,
		receivedOn: fields.receivedOn ?? '',
		askingBody: fields.askingBody ?? '',
		requester: [fields.requesterRank, fields.requesterName].filter(Boolean).join(' '),
		policeReference: fields.policeReference ?? '',
		lane: subject.lane,
		waiting: subject.waiting,
		...nextDateOf(subject, settings),
		notShown,
		asked,
		changedAt: subject.changedAt,
		version: subject.versions.length,
	}
}

/** References as they are compared: without case, spaces and punctuation. */
export function referenceKey(reference: string): string {
	return reference
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
}
