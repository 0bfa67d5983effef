import type { Standing } from '../checks/types.ts'
import type { DocumentProblem, Evidence } from '../document.ts'
import type { Entry, linkRelations, sendMethods, waitingFor } from '../entries.ts'
import type { Letter } from '../letters/types.ts'
import type { AnswerName, Answers, FieldName, Lane, RequestFields } from '../request.ts'

/** A kept original: the bytes are in the vault, unchanged. */
export interface CaseDocument {
	documentId: string
	name: string
	mediaType: string
	bytes: number
	sha256: string
	problem?: DocumentProblem
	readBy?: 'text' | 'ocr'
}

/** One version of what was asked; a revised request is the next version, never an edit of the last. */
export interface CaseVersion {
	/** Counted from 1. */
	number: number
	loggedAt: string
	loggedBy: string
	fields: RequestFields
	answers: Answers
	proposed: AnswerName[]
	evidence: Partial<Record<FieldName | AnswerName, Evidence[]>>
	documents: CaseDocument[]
	pack: string
	/** Findings that a person confirmed, with the standing that was confirmed. */
	confirmed: Record<string, { standing: Standing; by: string; at: string }>
}

export interface CaseLetter {
	letterId: string
	letter: Letter
	state: 'draft' | 'sent' | 'discarded'
	/** The version of the request that it was composed for. */
	version: number
	startedAt: string
	startedBy: string
	changedAt: string
	sentOn?: string
	method?: (typeof sendMethods)[number]
	sha256?: string
	sealedBy?: string
	/** The entry that sealed it. */
	sealSeq?: number
}

/** A request and everything that happened to it, built from its entries and from nothing else. */
export interface Case {
	id: string
	reference: string
	clientReference: string
	receivedAt: string
	lane: Lane
	laneHistory: { lane: Lane; reason: string; by: string; at: string }[]
	versions: CaseVersion[]
	letters: CaseLetter[]
	notes: { noteId: string; text: string; by: string; at: string }[]
	links: { other: string; relation: (typeof linkRelations)[number]; by: string; at: string }[]
	waiting: (typeof waitingFor)[number]
	noticeCleared?: { reason: string; by: string; at: string }
	safeContact: { standing: 'confirmed' | 'none_safe' | 'unknown'; route: string; mustNotKnow: string }
	loggedAt: string
	changedAt: string
	/** Sequence number of the last entry about this request: a page that holds an older one is stale. */
	lastSeq: number
}

/** The version in hand: the latest. */
export function currentVersion(subject: Case): CaseVersion {
	const last = subject.versions.at(-1)
	if (!last) throw new Error('a case always has a version')
	return last
}

function newVersion(entry: Entry<'request.logged' | 'request.version-added'>, number: number): CaseVersion {
	const { fields, answers, proposed, evidence, documents, pack } = entry.payload
	return {
		number,
		loggedAt: entry.at,
		loggedBy: entry.actor,
		fields,
		answers,
		proposed,
		evidence,
		documents,
		pack,
		confirmed: {},
	}
}

function withVersion(subject: Case, change: (version: CaseVersion) => CaseVersion): Case {
	return { ...subject, versions: [...subject.versions.slice(0, -1), change(currentVersion(subject))] }
}

function withLetter(subject: Case, letterId: string, change: (letter: CaseLetter) => CaseLetter): Case {
	return {
		...subject,
		letters: subject.letters.map((letter) => (letter.letterId === letterId ? change(letter) : letter)),
	}
}

/** Who waits for whom once a letter of this kind has gone. */
function waitingAfter(kind: Letter['kind'], before: Case['waiting']): Case['waiting'] {
	if (kind === 'challenge' || kind === 'fix-list') return 'police'
	if (kind === 'client') return 'client'
	if (kind === 'compelled-holding') return 'court'
	return before
}

function change(subject: Case, entry: Entry): Case {
	switch (entry.kind) {
		case 'request.version-added':
			return {
				...subject,
				lane: entry.payload.lane,
				versions: [...subject.versions, newVersion(entry, subject.versions.length + 1)],
				waiting: 'us',
			}
		case 'request.fields-changed':
			return withVersion(subject, (version) => ({
				...version,
				fields: { ...version.fields, ...entry.payload.changes },
				evidence: { ...version.evidence, ...entry.payload.evidence },
			}))
		case 'request.client-reference-changed':
			return { ...subject, clientReference: entry.payload.clientReference }
		case 'request.answers-changed':
			return withVersion(subject, (version) => ({
				...version,
				answers: { ...version.answers, ...entry.payload.changes },
				proposed: version.proposed.filter(
					(name) => !(name in entry.payload.changes) || entry.payload.derived?.includes(name),
				),
				evidence: { ...version.evidence, ...entry.payload.evidence },
			}))
		case 'request.lane-changed':
			return {
				...subject,
				lane: entry.payload.lane,
				laneHistory: [
					...subject.laneHistory,
					{ lane: entry.payload.lane, reason: entry.payload.reason, by: entry.actor, at: entry.at },
				],
			}
		case 'request.linked':
			return {
				...subject,
				links: [...subject.links, { ...entry.payload, by: entry.actor, at: entry.at }],
			}
		case 'request.waiting':
			return { ...subject, waiting: entry.payload.for }
		case 'document.added':
			return withVersion(subject, (version) => ({ ...version, documents: [...version.documents, entry.payload] }))
		case 'findings.confirmed':
			return withVersion(subject, (version) => ({
				...version,
				proposed: version.proposed.filter((name) => !entry.payload.answers?.includes(name)),
				confirmed: {
					...version.confirmed,
					...Object.fromEntries(
						entry.payload.findings.map(({ check, standing }) => [check, { standing, by: entry.actor, at: entry.at }]),
					),
				},
			}))
		case 'client.notice-cleared':
			return { ...subject, noticeCleared: { reason: entry.payload.reason, by: entry.actor, at: entry.at } }
		case 'client.safe-contact':
			return { ...subject, safeContact: entry.payload }
		case 'letter.started':
			return {
				...subject,
				letters: [
					...subject.letters,
					{
						letterId: entry.payload.letterId,
						letter: entry.payload.letter,
						state: 'draft',
						version: subject.versions.length,
						startedAt: entry.at,
						startedBy: entry.actor,
						changedAt: entry.at,
					},
				],
			}
		case 'letter.edited':
			return withLetter(subject, entry.payload.letterId, (letter) => ({
				...letter,
				letter: entry.payload.letter,
				changedAt: entry.at,
			}))
		case 'letter.discarded':
			return withLetter(subject, entry.payload.letterId, (letter) => ({
				...letter,
				state: 'discarded',
				changedAt: entry.at,
			}))
		case 'letter.sent':
			return {
				...withLetter(subject, entry.payload.letterId, (letter) => ({
					...letter,
					letter: entry.payload.letter,
					state: 'sent',
					sentOn: entry.payload.sentOn,
					method: entry.payload.method,
					sha256: entry.payload.sha256,
					sealedBy: entry.actor,
					sealSeq: entry.seq,
					changedAt: entry.at,
				})),
				waiting: waitingAfter(entry.payload.letter.kind, subject.waiting),
			}
		case 'note.added':
			return { ...subject, notes: [...subject.notes, { ...entry.payload, by: entry.actor, at: entry.at }] }
		default:
			return subject
	}
}

/**
 * The case after one more of its entries. `subject` is undefined for the first, which must be
 * `request.logged`. Pure: the same entries give the same case.
 */
export function applyEntry(subject: Case | undefined, entry: Entry): Case {
	if (entry.kind === 'request.logged') {
		if (subject) throw new Error('a request is logged once')
		return {
			id: entry.subject,
			reference: entry.payload.reference,
			clientReference: entry.payload.clientReference,
			receivedAt: entry.payload.receivedAt,
			lane: entry.payload.lane,
			laneHistory: [],
			versions: [newVersion(entry, 1)],
			letters: [],
			notes: [],
			links: [],
			waiting: 'us',
			safeContact: { standing: 'unknown', route: '', mustNotKnow: '' },
			loggedAt: entry.at,
			changedAt: entry.at,
			lastSeq: entry.seq,
		}
	}
	if (!subject) throw new Error('the first entry of a case is request.logged')
	return { ...change(subject, entry), changedAt: entry.at, lastSeq: entry.seq }
}

/** A case from all its entries in order. */
export function buildCase(entries: Entry[]): Case {
	let subject: Case | undefined
	for (const entry of entries) subject = applyEntry(subject, entry)
	if (!subject) throw new Error('no entries')
	return subject
}
