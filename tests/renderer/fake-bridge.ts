import {
	type AppEventName,
	type AppEvents,
	type CommandName,
	defaultOwnChoices,
	defaultSettings,
	type Input,
	lanes,
	type Output,
	type OwnChoices,
	type Refusal,
	type RequestRow,
	type Result,
	type Settings,
	type ThresholdBridge,
	type VaultStatus,
	waitingFor,
} from '../../domain/index.ts'

/** Stands in for the app behind `window.threshold` in tests of the pages. Never part of the product. */

type Answers = { [Name in CommandName]?: (input: Input<Name>) => Result<Output<Name>> | Promise<Result<Output<Name>>> }

export interface FakeBridge extends ThresholdBridge {
	/** Commands given so far, in order. Bytes are copied, because pages overwrite secrets after use. */
	given: { name: CommandName; input: unknown }[]
	/** Has the app tell the page something. */
	tell: <Name extends AppEventName>(name: Name, event: AppEvents[Name]) => void
	/** Changes how a command is answered from now on. */
	answer: (answers: Answers) => void
}

export const yes = <T>(value: T): Result<T> => ({ ok: true, value })
export const no = (refusal: Refusal): Result<never> => ({ ok: false, refusal })

const today = '2026-02-06'

export const openStatus: VaultStatus = {
	state: 'open',
	person: { id: '018f0000-0000-7000-8000-000000000001', name: 'Asha Merrow', role: 'clinical_lead' },
	serviceName: 'Harbour Lane Counselling',
	waitSeconds: 0,
	people: 1,
	appVersion: '0.1.0',
	today,
}
export const lockedStatus: VaultStatus = { state: 'locked', waitSeconds: 0, people: 1, appVersion: '0.1.0', today }
export const firstRunStatus: VaultStatus = { ...lockedStatus, state: 'first-run', people: 0 }

export const someSettings: Settings = {
	...defaultSettings,
	serviceName: 'Harbour Lane Counselling',
	address: '4 Harbour Lane\nExmouth',
	phone: '01632 960 111',
	signatoryName: 'Asha Merrow',
	signatoryRole: 'Clinical lead',
}

function copied(input: unknown): unknown {
	if (input instanceof Uint8Array) return new Uint8Array(input)
	if (input === null || typeof input !== 'object') return input
	if (Array.isArray(input)) return input.map(copied)
	return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, copied(value)]))
}

const bodies = [
	'Devon and Cornwall Police',
	'Avon and Somerset Police',
	'West Mercia Police',
	'Crown Prosecution Service',
]
const people = ['DC Rowan Pell', 'DS Imogen Tarrant', 'PC Callum Weir', 'DC Priya Nand']

/** Invented rows of the register: the same for the same count. */
export function someRows(count: number): RequestRow[] {
	return Array.from({ length: count }, (_, index): RequestRow => {
		const number = count - index
		const day = new Date(Date.UTC(2026, 1, 6) - index * 86_400_000 * (count > 400 ? 0.1 : 2))
		const received = day.toISOString().slice(0, 10)
		const next = new Date(day.getTime() + 14 * 86_400_000).toISOString().slice(0, 10)
		const lane = index === 1 ? 'compelled' : index % 7 === 3 ? 'emergency' : index % 5 === 4 ? 'other_request' : 'vir'
		const nextDateIs = lane === 'compelled' ? 'court' : index % 3 === 0 ? 'police' : index % 3 === 1 ? 'ours' : ''
		return {
			id: `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
			reference: `R-2026-${String(number).padStart(4, '0')}`,
			clientReference: `HL-${1000 + ((index * 37) % 800)}`,
			receivedOn: received,
			askingBody: bodies[index % bodies.length] ?? '',
			requester: people[index % people.length] ?? '',
			policeReference: `50/${10000 + index}/26`,
			lane: lanes.includes(lane) ? lane : 'vir',
			waiting: waitingFor[index % waitingFor.length] ?? 'us',
			nextDate: nextDateIs ? next : '',
			nextDateIs,
			notShown: lane === 'vir' ? (index * 5) % 13 : 0,
			asked: lane === 'vir' ? 14 : 0,
			changedAt: `${received}T16:55:00Z`,
			version: index % 6 === 2 ? 2 : 1,
		}
	})
}

/** The list command over rows in memory, as the register would answer it. */
export function listOf(rows: RequestRow[]): NonNullable<Answers['request.list']> {
	return ({ text, lane, waiting, sort, direction, offset, limit }) => {
		const words = text.toLowerCase()
		const key = { received: 'receivedOn', changed: 'changedAt' }[sort as string] ?? sort
		const found = rows
			.filter((row) => !lane || row.lane === lane)
			.filter((row) => !waiting || row.waiting === waiting)
			.filter((row) => !words || JSON.stringify(row).toLowerCase().includes(words))
			.sort((a, b) => {
				const one = String(a[key as keyof RequestRow])
				const other = String(b[key as keyof RequestRow])
				return direction === 'up' ? one.localeCompare(other) : other.localeCompare(one)
			})
		return yes({ rows: found.slice(offset, offset + limit), total: found.length, all: rows.length })
	}
}

/** A bridge over an open vault without requests; `answers` replace or add what it answers. */
export function fakeBridge(answers: Answers = {}): FakeBridge {
	let settings = someSettings
	let own = defaultOwnChoices
	const table: Answers = {
		'vault.status': () => yes(openStatus),
		'settings.read': () => yes(settings),
		'settings.change': ({ changes }) => {
			settings = { ...settings, ...changes }
			return yes(settings)
		},
		'packs.contents': () => yes([]),
		'own.read': () => yes(own),
		'own.change': ({ changes }) => {
			own = { ...own, ...(changes as Partial<OwnChoices>) }
			return yes(own)
		},
		'recent.list': () => yes([]),
		'recent.note': () => yes(null),
		'draft.list': () => yes([]),
		'request.list': listOf([]),
		...answers,
	}
	const handlers: { name: AppEventName; handler: (event: never) => void }[] = []
	const bridge: FakeBridge = {
		given: [],
		call: async (name, input) => {
			bridge.given.push({ name, input: copied(input) })
			const give = table[name] as ((input: unknown) => Result<Output<typeof name>>) | undefined
			if (!give) return no({ code: 'failed', message: `The stand-in has no answer to ${name}.` })
			return give(input)
		},
		on: (name, handler) => {
			const entry = { name, handler: handler as (event: never) => void }
			handlers.push(entry)
			return () => {
				handlers.splice(handlers.indexOf(entry), 1)
			}
		},
		tell: (name, event) => {
			for (const entry of [...handlers]) if (entry.name === name) entry.handler(event as never)
		},
		answer: (more) => Object.assign(table, more),
	}
	return bridge
}
