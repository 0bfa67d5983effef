import { randomBytes } from 'node:crypto'
import type { Surroundings } from '../../db/surroundings.ts'
import type { VaultKeeper } from '../../db/vault.ts'
import type { CaseView, CommandName, DraftContent, IncomingDocument, Input, Output } from '../../domain/index.ts'

export const serviceName = 'Larkfield Counselling'
export const personName = 'Maren Oldcastle'
export const goodPassphrase = 'wicker planet dovetail umbrella sorrel'
export const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** A clock that tests set; it moves on by a millisecond with every look. */
export class Clock {
	ms = Date.UTC(2026, 1, 6, 16, 55)
	now = () => this.ms++
	pass(seconds: number): void {
		this.ms += seconds * 1000
	}
}

/** Reads any bytes as text: what real reading does is the documents room's own matter. */
async function readAsText(bytes: Uint8Array, name: string): Promise<IncomingDocument> {
	const text = new TextDecoder().decode(bytes)
	return { name, mediaType: 'text/plain', pages: [{ number: 1, text }], text, attachments: [], readBy: 'text' }
}

/** A world with a set clock and stretching that costs nothing. Nothing but tests may lower the costs. */
export function quickWorld(
	clock: { now(): number; ms: number } = new Clock(),
	more: Partial<Surroundings> = {},
): Surroundings {
	const cheap = { m: 64, t: 1, p: 1 }
	return {
		now: clock.now,
		monotonic: () => clock.ms,
		bootId: '0195d000-0000-7000-8000-000000000000',
		random: randomBytes,
		appVersion: '0.1.0',
		localTime: (now) => {
			const iso = new Date(now).toISOString()
			return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
		},
		read: readAsText,
		suggest: () => [],
		stopReading: () => {},
		noteError: (code) => {
			throw new Error(`an error that nobody foresaw: ${code}`)
		},
		costs: { cost: cheap, floor: cheap },
		reserveBytes: 0,
		...more,
	}
}

/** Calls a command and expects it to be done. */
export async function done<Name extends CommandName>(
	keeper: VaultKeeper,
	name: Name,
	input: Input<Name>,
): Promise<Output<Name>> {
	const result = await keeper.perform(name, input)
	if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`)
	return result.value as Output<Name>
}

/** What a person typed about an ordinary police request. */
export function content(more: Partial<DraftContent> = {}): DraftContent {
	return {
		how: 'text',
		clientReference: 'LC-118',
		receivedAt: '16:55',
		fields: {
			receivedOn: '2026-02-06',
			requestDate: '2026-02-05',
			channel: 'email',
			askingBody: 'Avon and Somerset Police',
			askingBodyType: 'territorial',
			requesterName: 'Priya Hallworthy-Mott',
			requesterRank: 'DC',
			policeReference: '5226/004417/26',
			personNamed: 'Elowen Trask-Pennyfeather',
			informationSought: 'All counselling records',
			replyBy: '2026-02-09',
			// One that arrived on another day was made on that day.
			...(more.fields?.receivedOn && { requestDate: more.fields.receivedOn }),
			...more.fields,
		},
		answers: { instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', whole_file_requested: 'yes' },
		decided: ['receivedOn', 'askingBody', 'requesterName', 'informationSought', 'instrument'],
		evidence: {},
		laneReason: '',
		note: '',
		step: '',
		...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'fields')),
	}
}

/** What every change to a request says: which one, and the last entry that the page has seen. */
export function on(view: CaseView): { requestId: string; expectedSeq: number } {
	return { requestId: view.case.id, expectedSeq: view.case.lastSeq }
}
