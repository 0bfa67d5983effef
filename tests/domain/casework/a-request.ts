import {
	type Answers,
	applyEntry,
	buildCase,
	type Case,
	type CaseworkCommand,
	type Doing,
	defaultSettings,
	type Entry,
	type EntryKind,
	type Given,
	type Lane,
	type Payload,
	type RequestFields,
	type Role,
	refusalOf,
	type Settings,
	workOf,
} from '../../../domain/index.ts'

/** A request and the people around it, for the rules of casework. Everybody is invented. */

const requestId = '0195d000-0000-7000-8000-000000000001'
const personId = (last: number) => `0195d000-0000-7000-8000-0000000001${String(last).padStart(2, '0')}`

export interface Person {
	id: string
	name: string
	role: Role
}
export const admin: Person = { id: personId(1), name: 'Joss Penhallow', role: 'administrator' }
export const therapist: Person = { id: personId(2), name: 'Imke Sandover', role: 'therapist' }
export const lead: Person = { id: personId(3), name: 'Maren Oldcastle', role: 'clinical_lead' }
export const otherLead: Person = { id: personId(4), name: 'Tobiah Wrenfield', role: 'clinical_lead' }
export const people = [admin, therapist, lead, otherLead] as const

export const askerEmail = 'p.hallworthy-mott@avon.police.example'
export const fields: RequestFields = {
	receivedOn: '2026-02-06',
	requestDate: '2026-02-05',
	channel: 'email',
	askingBody: 'Avon and Somerset Police',
	askingBodyType: 'territorial',
	requesterName: 'Priya Hallworthy-Mott',
	requesterRank: 'DC',
	requesterEmail: askerEmail,
	policeReference: '5226/004417/26',
	personNamed: 'Elowen Trask-Pennyfeather',
	informationSought: 'All counselling records',
}
export const pageHash = 'ab'.repeat(32)

/** A request that moves on by commands and entries, with a clock of its own. */
export class World {
	subject: Case
	entries: Entry[] = []
	day = '2026-02-09'
	settings: Settings
	#id = 1000

	constructor({
		lane = 'vir',
		answers = {},
		more = {},
		settings = {},
	}: {
		lane?: Lane
		answers?: Answers
		more?: RequestFields
		settings?: Partial<Settings>
	} = {}) {
		this.settings = { ...defaultSettings, ...settings }
		const entry = this.#entry('request.logged', admin, {
			reference: '2026-001',
			clientReference: 'LC-118',
			receivedAt: '16:55',
			fields: { ...fields, ...more },
			answers: { instrument: 'request', ...answers },
			proposed: [],
			evidence: {},
			documents: [],
			pack: '2026-01-12',
			lane,
		})
		this.entries.push(entry)
		this.subject = buildCase([entry])
	}

	newId = () => `0195d000-0000-7000-8000-${String(this.#id++).padStart(12, '0')}`

	#entry<Kind extends EntryKind>(kind: Kind, by: Person, payload: Payload<Kind>): Entry {
		const seq = this.entries.length + 1
		return {
			seq,
			id: this.newId(),
			at: `${this.day}T10:00:${String(seq % 60).padStart(2, '0')}.000Z`,
			actor: by.id,
			role: by.role,
			kind,
			subject: requestId,
			payload,
		} as Entry
	}

	/** An entry that another command of the app would make. */
	enter<Kind extends EntryKind>(kind: Kind, payload: Payload<Kind>, by: Person = admin): void {
		const entry = this.#entry(kind, by, payload)
		this.entries.push(entry)
		this.subject = applyEntry(this.subject, entry)
	}

	answer(changes: Answers): void {
		this.enter('request.answers-changed', { changes, evidence: {}, reason: '' })
	}

	doing(by: Person): Doing {
		return { actor: by, today: this.day, settings: this.settings, documentTexts: [] }
	}

	/** Gives a command: the refusal, or nothing when it was done. */
	try<Name extends CaseworkCommand>(by: Person, name: Name, input: Given<Name>): string | undefined {
		const doing = this.doing(by)
		const refusal = refusalOf(name, this.subject, input, doing)
		if (refusal) return refusal
		for (const { kind, payload } of workOf(name)(this.subject, input, doing, this.newId)) {
			this.enter(kind, payload as never, by)
		}
		return undefined
	}

	/** Gives a command that must be done. */
	do<Name extends CaseworkCommand>(by: Person, name: Name, input: Given<Name>): void {
		const refusal = this.try(by, name, input)
		if (refusal) throw new Error(`${name}: ${refusal}`)
	}

	/** A new version of the request, as logging one enters it. */
	newVersion(
		changes: RequestFields = {},
		answers: Answers = {},
		lane: Lane = this.subject.lane,
		carried: string[] = [],
	) {
		const last = this.subject.versions.at(-1)!
		this.enter('request.version-added', {
			fields: { ...last.fields, ...changes },
			answers: { ...last.answers, ...answers },
			proposed: [],
			evidence: {},
			documents: [],
			pack: '2026-01-12',
			lane,
			carried,
		})
	}
}

export const permission: Given<'client.record-permission'> = {
	scope: 'Dates of attendance in March 2025',
	recipient: 'Avon and Somerset Police',
	expires: '',
	confirmedBy: 'read-back',
	secondPerson: 'Joss Penhallow',
}

export const disclose: Given<'decision.make'> = {
	decision: 'extract',
	article6: '6-1-ea-annex-1-5',
	article9: '9-2-g',
	schedule1: 'sch-1-10',
	ground: 'public_interest',
	reasons: 'The final request names two sessions, and no smaller step is enough.',
	confirmStatus: false,
	covers: 'Notes of 3 and 10 March 2025',
}

export const toGo: Given<'release.prepare'> = {
	items: [{ name: '2026-001-01.pdf', pages: 2, bytes: 20_000, sha256: pageHash, hidden: 0 }],
	withheld: [{ reason: 'other-people', pages: 1 }],
	recipient: askerEmail,
	conditions: ['this-investigation'],
	clientSawIt: 'read',
}

export function check(releaseId: string): Given<'release.check'> {
	return { releaseId, clientReference: 'lc-118', recipient: askerEmail, pagesCounted: 2, sha256: [pageHash] }
}
