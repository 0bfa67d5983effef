import type { Standing } from '../checks/types.ts'
import type { DocumentProblem, Evidence } from '../document.ts'
import type { Entry, linkRelations, sendMethods, waitingFor } from '../entries.ts'
import type { Letter } from '../letters/types.ts'
import type { AnswerName, Answers, FieldName, Lane, RequestFields } from '../request.ts'
import { applyCasework, stopUnfinished } from './apply-casework.ts'
import { type Casework, emptyCasework, isCaseworkEntry } from './casework.ts'
import { aboutUs, answersSettledBy } from './settled-answers.ts'

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

/** One change to a sealed version, numbered: version 1 becomes 1.1, and what it said before stays readable. */
export interface Revision {
	/** Counted from 1 within its version. */
	number: number
	by: string
	at: string
	seq: number
	reason: string
	fields: Partial<Record<FieldName, { before: string; after: string }>>
	answers: Partial<Record<AnswerName, { before: string; after: string }>>
	lane?: { before: Lane; after: Lane }
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
	/** What was changed after it was sealed; missing while nothing was. */
	revisions?: Revision[]
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
	/** Sentences that seem to confirm somebody as a client, and that the clinical lead let pass. */
	allowed?: { sentences: string[]; reason: string; by: string; at: string }[]
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
	laneHistory: { from: Lane; lane: Lane; reason: string; by: string; at: string }[]
	versions: CaseVersion[]
	letters: CaseLetter[]
	notes: { noteId: string; text: string; by: string; at: string }[]
	links: { other: string; relation: (typeof linkRelations)[number]; by: string; at: string }[]
	waiting: (typeof waitingFor)[number]
	/** ISO instant since when it has been their turn; a new letter starts it again. */
	waitingSince: string
	noticeCleared?: { reason: string; by: string; at: string }
	safeContact: { standing: 'confirmed' | 'none_safe' | 'unknown'; route: string; mustNotKnow: string }
	/** The client, the decision, the release, the work. */
	work: Casework
	loggedAt: string
	changedAt: string
	/** Sequence number of the last entry about this request: a page that holds an older one is stale. */
	lastSeq: number
	/** The last entry that changed what pages show: one that saw this is not stale, whatever was saved as a file since. */
	changedSeq: number
}

/** The version in hand: the latest. */
export function currentVersion(subject: Case): CaseVersion {
	const last = subject.versions.at(-1)
	if (!last) throw new Error('a case always has a version')
	return last
}

function newVersion(
	entry: Entry<'request.logged' | 'request.version-added'>,
	number: number,
	confirmed: CaseVersion['confirmed'] = {},
): CaseVersion {
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
		confirmed,
	}
}

/** What was confirmed on the version before and goes over to the new one. */
function carriedOver(subject: Case, carried: readonly string[]): CaseVersion['confirmed'] {
	const { confirmed } = currentVersion(subject)
	return Object.fromEntries(Object.entries(confirmed).filter(([check]) => carried.includes(check)))
}

function withVersion(subject: Case, change: (version: CaseVersion) => CaseVersion): Case {
	return { ...subject, versions: [...subject.versions.slice(0, -1), change(currentVersion(subject))] }
}

/** From what to what, by name: only where it differs. */
function differences<Name extends string>(
	before: Partial<Record<Name, string>>,
	after: Partial<Record<Name, string>>,
): Partial<Record<Name, { before: string; after: string }>> {
	const names = Object.keys(after) as Name[]
	return Object.fromEntries(
		names
			.filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
			.map((name) => [name, { before: before[name] ?? '', after: after[name] ?? '' }]),
	) as Partial<Record<Name, { before: string; after: string }>>
}

/** Notes a change to the version in hand. Answers that followed from another change belong to that one. */
function withRevision(
	subject: Case,
	entry: Entry<'request.fields-changed' | 'request.answers-changed' | 'request.lane-changed'>,
): Case {
	return withVersion(subject, (version) => {
		const fields = entry.kind === 'request.fields-changed' ? differences(version.fields, entry.payload.changes) : {}
		const answers =
			entry.kind === 'request.answers-changed'
				? differences(
						version.answers,
						Object.fromEntries(
							Object.entries(entry.payload.changes).filter(([name]) => !aboutUs.has(name as AnswerName)),
						) as Answers,
					)
				: {}
		const lane =
			entry.kind === 'request.lane-changed' && entry.payload.lane !== subject.lane
				? { before: subject.lane, after: entry.payload.lane }
				: undefined
		const revisions = version.revisions ?? []
		const last = revisions.at(-1)
		if (!lane && Object.keys(fields).length + Object.keys(answers).length === 0) return version
		if (last && entry.kind === 'request.answers-changed' && followed(entry)) {
			return {
				...version,
				revisions: [...revisions.slice(0, -1), { ...last, answers: { ...last.answers, ...answers } }],
			}
		}
		const { actor: by, at, seq } = entry
		const { reason } = entry.payload
		const revision = { number: revisions.length + 1, by, at, seq, reason, fields, answers, ...(lane && { lane }) }
		return { ...version, revisions: [...revisions, revision] }
	})
}

/** Whether all that changed followed from another change. */
function followed({ payload: { changes, derived = [] } }: Entry<'request.answers-changed'>): boolean {
	return Object.keys(changes).every((name) => derived.includes(name as AnswerName))
}

/** "1", or "1.2" once something of version 1 was changed twice after it was sealed. */
export function versionInWords({ number, revisions = [] }: Pick<CaseVersion, 'number' | 'revisions'>): string {
	return revisions.length > 0 ? `${number}.${revisions.length}` : String(number)
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

/** Whose turn it is after an entry of casework. */
function waitingAfterWork(entry: Entry, before: Case['waiting']): Case['waiting'] {
	if (entry.kind === 'work.challenge-answered') {
		const { result } = entry.payload
		return result === 'court' ? 'court' : result === 'no-reply' ? before : 'us'
	}
	if (entry.kind === 'client.wishes-recorded' || entry.kind === 'client.untraceable-recorded') {
		return before === 'client' ? 'us' : before
	}
	if (entry.kind === 'close.closed') return 'nobody'
	if (entry.kind === 'close.reopened') return 'us'
	return before
}

function change(subject: Case, entry: Entry): Case {
	if (isCaseworkEntry(entry)) {
		return {
			...subject,
			work: applyCasework(subject.work, entry, subject.versions.length),
			waiting: waitingAfterWork(entry, subject.waiting),
		}
	}
	switch (entry.kind) {
		case 'request.version-added': {
			const confirmed = carriedOver(subject, entry.payload.carried)
			return {
				...subject,
				lane: entry.payload.lane,
				versions: [...subject.versions, newVersion(entry, subject.versions.length + 1, confirmed)],
				waiting: 'us',
				work: stopUnfinished(
					{
						...subject.work,
						decision: undefined,
						searchConclusion: undefined,
						approvalDates: undefined,
						courtPaper: undefined,
					},
					'new-version',
					entry,
				),
			}
		}
		case 'request.fields-changed':
			return withVersion(withRevision(subject, entry), (version) => ({
				...version,
				fields: { ...version.fields, ...entry.payload.changes },
				evidence: { ...version.evidence, ...entry.payload.evidence },
			}))
		case 'request.client-reference-changed':
			return { ...subject, clientReference: entry.payload.clientReference }
		case 'request.answers-changed':
			return withVersion(withRevision(subject, entry), (version) => ({
				...version,
				answers: { ...version.answers, ...entry.payload.changes },
				proposed: version.proposed.filter(
					(name) => !(name in entry.payload.changes) || entry.payload.derived?.includes(name),
				),
				evidence: { ...version.evidence, ...entry.payload.evidence },
			}))
		case 'request.lane-changed':
			return {
				...withRevision(subject, entry),
				lane: entry.payload.lane,
				work: stopUnfinished(subject.work, 'lane-changed', entry),
				laneHistory: [
					...subject.laneHistory,
					{
						from: subject.lane,
						lane: entry.payload.lane,
						reason: entry.payload.reason,
						by: entry.actor,
						at: entry.at,
					},
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
		case 'letter.mentions-allowed': {
			const { letterId, sentences, reason } = entry.payload
			return withLetter(subject, letterId, (letter) => ({
				...letter,
				allowed: [...(letter.allowed ?? []), { sentences, reason, by: entry.actor, at: entry.at }],
			}))
		}
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

/** Entries after which the silence is counted anew, even while it stays the same party's turn. */
const startsWaitingAgain: ReadonlySet<string> = new Set(['letter.sent', 'request.waiting', 'work.challenge-answered'])

/** The answers that an entry settles, on the version in hand. */
function withSettledAnswers(subject: Case, entry: Entry): Case {
	const settled = answersSettledBy(entry)
	const names = Object.keys(settled) as AnswerName[]
	if (names.length === 0) return subject
	return withVersion(subject, (version) => ({
		...version,
		answers: { ...version.answers, ...settled },
		proposed: version.proposed.filter((name) => !names.includes(name)),
	}))
}

/** What follows whichever entry said that the client has died, or that this was wrong. */
function withDeath(subject: Case, entry: Entry): Case {
	const died = currentVersion(subject).answers.client_died === 'yes'
	if (died) return { ...subject, work: stopUnfinished(subject.work, 'client-died', entry) }
	return subject.work.died ? { ...subject, work: { ...subject.work, died: undefined } } : subject
}

/**
 * A request whose entries were disposed of: its reference and nothing else. It follows from that one
 * entry alone, so that it is the same with the earlier ones and without them.
 */
function disposedCase(entry: Entry<'close.disposal-done'>): Case {
	return {
		id: entry.subject,
		reference: entry.payload.reference,
		clientReference: '',
		receivedAt: '',
		lane: 'other_request',
		laneHistory: [],
		versions: [
			{
				number: 1,
				loggedAt: entry.at,
				loggedBy: '',
				fields: {},
				answers: {},
				proposed: [],
				evidence: {},
				documents: [],
				pack: '',
				confirmed: {},
			},
		],
		letters: [],
		notes: [],
		links: [],
		waiting: 'nobody',
		waitingSince: entry.at,
		safeContact: { standing: 'unknown', route: '', mustNotKnow: '' },
		work: applyCasework(emptyCasework, entry, 1),
		loggedAt: entry.at,
		changedAt: entry.at,
		lastSeq: entry.seq,
		changedSeq: entry.seq,
	}
}

/**
 * The case after one more of its entries. `subject` is undefined for the first, which must be
 * `request.logged`. Pure: the same entries give the same case.
 */
export function applyEntry(subject: Case | undefined, entry: Entry): Case {
	if (entry.kind === 'close.disposal-done') return disposedCase(entry)
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
			waitingSince: entry.at,
			work: emptyCasework,
			safeContact: { standing: 'unknown', route: '', mustNotKnow: '' },
			loggedAt: entry.at,
			changedAt: entry.at,
			lastSeq: entry.seq,
			changedSeq: entry.seq,
		}
	}
	if (!subject) throw new Error('the first entry of a case is request.logged')
	const after = withDeath(withSettledAnswers(change(subject, entry), entry), entry)
	const turned = after.waiting !== subject.waiting || startsWaitingAgain.has(entry.kind)
	return {
		...after,
		...(turned && { waitingSince: entry.at }),
		changedAt: entry.at,
		lastSeq: entry.seq,
		changedSeq: after === subject ? subject.changedSeq : entry.seq,
	}
}

/** True when a page that last saw the entry `seenSeq` shows less than there is. */
export function pageIsStale(subject: Case, seenSeq: number): boolean {
	return seenSeq < subject.changedSeq || seenSeq > subject.lastSeq
}

/** A case from all its entries in order. */
export function buildCase(entries: Entry[]): Case {
	let subject: Case | undefined
	for (const entry of entries) subject = applyEntry(subject, entry)
	if (!subject) throw new Error('no entries')
	return subject
}
