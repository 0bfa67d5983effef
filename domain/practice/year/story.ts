import type { DraftContent } from '../../contract.ts'
import type { Role } from '../../people.ts'
import type { Answers, RequestFields } from '../../request.ts'
import type { CaseFigures } from '../../summary/case-figures.ts'
import { seededNumbers } from '../../summary/sample-year.ts'
import { daysFrom, onOrAfter } from './year-days.ts'
import { bodyFor, invented, type Pick } from './year-people.ts'
import type { StepCommand, YearDoing, YearStep } from './year-step.ts'

/** Chapter 3A came into force on this day: no request of the sample year is older. */
const inForce = '2026-01-12'

/** What is logged of a paper. */
export type Paper = PartOf<DraftContent, 'clientReference' | 'receivedAt' | 'fields' | 'answers'>
type PartOf<Of, Names extends keyof Of> = { -readonly [Name in Names]: Of[Name] }

/** One request of the year as it is played: its figures give the story, seeded numbers the rest. */
export class Story {
	readonly steps: YearStep[] = []
	readonly figures: CaseFigures
	readonly next: () => number
	readonly pick: Pick
	readonly #index: number
	#minute = 0
	#last = ''

	constructor(figures: CaseFigures, index: number, seed: number) {
		this.figures = figures
		this.#index = index
		this.next = seededNumbers(seed * 1000 + index)
		this.pick = (list) => list[Math.floor(this.next() * list.length)]!
	}

	/** Adds a step on a working day; never before the one before it. */
	on(date: string, by: Role, doing: YearDoing): void {
		const day = onOrAfter(date < this.#last ? this.#last : date)
		this.#minute = day === this.#last ? this.#minute + 7 : 9 * 60 + Math.floor(this.next() * 90)
		this.#last = day
		const minute = Math.min(this.#minute, 23 * 60 + 50)
		const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
		this.steps.push({ at: `${day}T${time}`, request: this.#index, by, doing })
	}

	give(date: string, by: Role, command: StepCommand): void {
		this.on(date, by, { does: 'command', command })
	}

	letter(date: string, by: Role, kind: Extract<YearDoing, { does: 'letter' }>['kind']): void {
		this.on(date, by, { does: 'letter', kind, method: this.pick(['secure-email', 'email', 'post'] as const) })
	}

	get received(): string {
		const { receivedOn } = this.figures
		return receivedOn < inForce ? inForce : receivedOn
	}

	/** The asker and the paper, as every kind of request has them. */
	paper(asker: CaseFigures['asker'], fields: RequestFields, answers: Answers) {
		const { client, channel } = this.figures
		const body = bodyFor(asker, this.pick)
		const officer = invented(this.pick)
		const received = this.received
		const content: Paper = {
			clientReference: `PR-${1000 + client}`,
			receivedAt:
				this.next() < 0.8
					? `${String(8 + Math.floor(this.next() * 10)).padStart(2, '0')}:${this.pick(['05', '17', '32', '48'])}`
					: '',
			fields: {
				receivedOn: received,
				requestDate: daysFrom(received, -Math.floor(this.next() * 3)),
				...(channel !== 'not_recorded' && { channel }),
				askingBody: body.name,
				askingBodyType: body.type,
				requesterName: officer.name,
				requesterRank: this.pick(['DC', 'PC', 'DS', 'DC']),
				requesterEmail: officer.email(body.host),
				policeReference: `${10_000 + Math.floor(this.next() * 80_000)}/${this.#index + 1}/26`,
				...fields,
			},
			answers,
		}
		return { content, recipient: officer.email(body.host) }
	}

	time(day: string): void {
		const { staffMinutes } = this.figures
		if (staffMinutes !== 'not_recorded')
			this.give(day, 'administrator', { name: 'work.record-staff-time', input: { band: staffMinutes } })
	}

	close(day: string, outcome: Extract<StepCommand, { name: 'close.close' }>['input']['outcome'], note: string): void {
		this.give(day, 'clinical_lead', { name: 'close.close', input: { outcome, note } })
	}
}
