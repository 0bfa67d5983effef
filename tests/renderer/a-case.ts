import {
	type Answers,
	assess,
	buildCase,
	type CaseView,
	caseFacts,
	composeLetter,
	currentVersion,
	type Draft,
	type DraftDocument,
	type Entry,
	type EntryKind,
	type Evidence,
	letterAvailability,
	type Payload,
	packFor,
	type RequestFields,
	type Suggestion,
	standingSentence,
	tasksFor,
	timelineRow,
	withEvidence,
} from '../../domain/index.ts'
import { openStatus, someSettings } from './fake-bridge.ts'

/** An invented request and an invented draft, for tests of the pages. */

const me = openStatus.person?.id ?? ''
const { today } = openStatus

export function anId(number: number): string {
	return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

export const requestId = anId(100)
export const letterId = anId(200)

export function anEntry<Kind extends EntryKind>(seq: number, kind: Kind, payload: Payload<Kind>): Entry {
	return {
		seq,
		id: anId(1000 + seq),
		at: '2026-02-06T16:55:00Z',
		actor: me,
		role: 'clinical_lead',
		kind,
		subject: requestId,
		payload,
	} as unknown as Entry
}

export const paperText =
	'Dear Service Manager,\nWe ask for all counselling records held.\nReply by 13 February 2026.\nDC 21877 Callum Booth-Larkin, West Midlands Police'

/** Where words stand in the invented paper. */
export function place(quote: string): Evidence {
	const start = paperText.indexOf(quote)
	return { document: 'request.txt', page: 1, start, end: start + quote.length, quote }
}

const fields: RequestFields = {
	receivedOn: '2026-02-06',
	askingBody: 'West Midlands Police',
	askingBodyType: 'territorial',
	requesterName: 'Callum Booth-Larkin',
	requesterRank: 'DC',
	personNamed: 'Isolde Cartwheel-Amin',
	informationSought: 'All counselling records held',
	policeReference: '20/118842/26',
}

const answers: Answers = {
	instrument: 'request',
	jurisdiction: 'ew',
	service_nation: 'ew',
	requester_authorised: 'yes',
	recipient_counselling: 'yes',
	client_role: 'victim_or_at_risk',
	in_writing: 'yes',
	info_described: 'yes',
	reason_stated: 'no',
	handling_stated: 'no',
	whole_file_requested: 'yes',
	date_range_stated: 'no',
	approval_shown: 'no',
}

/** The entries of the invented request, logged and not yet looked at. */
export function loggedEntries(changes: Answers = {}): Entry[] {
	const all = { ...answers, ...changes }
	return [
		anEntry(1, 'request.logged', {
			reference: 'R-2026-0001',
			clientReference: 'LK-0417',
			receivedAt: '16:55',
			fields,
			answers: all,
			proposed: ['reason_stated', 'handling_stated'],
			evidence: { whole_file_requested: [place('all counselling records held')] },
			documents: [
				{
					documentId: anId(300),
					name: 'request.txt',
					mediaType: 'text/plain',
					bytes: paperText.length,
					sha256: 'ab'.repeat(32),
					readBy: 'text',
				},
			],
			pack: '2026-01-12',
			lane: 'vir',
		}),
	]
}

/** The page's view of these entries, worked out as the register does it. */
export function viewOf(entries: Entry[]): CaseView {
	const subject = buildCase(entries)
	const version = currentVersion(subject)
	const pack = packFor(version.fields.receivedOn ?? today)
	const findings = withEvidence(assess(version.answers, pack), version.evidence, pack)
	const facts = caseFacts({ case: subject, findings, settings: someSettings, today })
	return {
		case: subject,
		findings,
		unconfirmed: findings
			.filter(
				({ check, kind, standing }) =>
					(kind === 'police-request' || kind === 'routing') && version.confirmed[check]?.standing !== standing,
			)
			.map(({ check }) => check),
		standing: standingSentence(findings),
		tasks: tasksFor(subject, findings, letterAvailability(facts), { today, settings: someSettings }),
		timeline: entries.map((entry) => timelineRow(entry, { [me]: 'Asha Merrow' })),
		people: { [me]: 'Asha Merrow' },
		row: {
			id: requestId,
			reference: subject.reference,
			clientReference: subject.clientReference,
			receivedOn: version.fields.receivedOn ?? '',
			askingBody: version.fields.askingBody ?? '',
			requester: version.fields.requesterName ?? '',
			policeReference: version.fields.policeReference ?? '',
			lane: subject.lane,
			waiting: subject.waiting,
			nextDate: '2026-02-20',
			nextDateIs: 'ours',
			notShown: 0,
			asked: 14,
			changedAt: subject.changedAt,
			version: subject.versions.length,
		},
		alike: [],
		letters: letterAvailability(facts),
	}
}

/** The entries with every finding confirmed and a challenge letter started. */
export function withChallenge(): Entry[] {
	const entries = loggedEntries()
	const { findings } = viewOf(entries)
	entries.push(
		anEntry(2, 'findings.confirmed', { findings: findings.map(({ check, standing }) => ({ check, standing })) }),
	)
	const now = viewOf(entries)
	const letter = composeLetter(
		'challenge',
		caseFacts({ case: now.case, findings: now.findings, settings: someSettings, today }),
	)
	entries.push(anEntry(3, 'letter.started', { letterId, letter }))
	return entries
}

/** A paper of a draft, read, with these suggestions. */
export function aPaper(suggestions: Suggestion[], changes: Partial<DraftDocument> = {}): DraftDocument {
	return {
		documentId: anId(300),
		name: 'request.txt',
		mediaType: 'text/plain',
		bytes: paperText.length,
		sha256: 'ab'.repeat(32),
		readBy: 'text',
		read: {
			name: 'request.txt',
			mediaType: 'text/plain',
			pages: [{ number: 1, text: paperText }],
			text: paperText,
			attachments: [],
			readBy: 'text',
		},
		suggestions,
		...changes,
	}
}

/** A draft as it is started, with these papers. */
export function aDraft(papers: DraftDocument[] = [], how: Draft['content']['how'] = 'documents'): Draft {
	return {
		draftId: anId(400),
		startedAt: '2026-02-06T16:55:00Z',
		changedAt: '2026-02-06T16:55:00Z',
		title: '',
		documents: papers.length,
		papers,
		content: {
			how,
			clientReference: '',
			receivedAt: '',
			fields: {},
			answers: {},
			decided: [],
			evidence: {},
			laneReason: '',
			note: '',
			step: '',
		},
	}
}
