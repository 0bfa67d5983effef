import { askerKinds, type CaseFigures, challengeGrounds, figureValues } from './case-figures.ts'

/** A stream of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = state
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}

type Weights<Value extends string> = Partial<Record<Value, number>>

const forces = ['Avon and Somerset Police', 'Greater Manchester Police', 'Kent Police', 'West Midlands Police']

function isoDay(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Invented requests of one year, the same for the same seed: about as many of each kind as a large
 * centre may see.
 *
 * @param requests how many, 240 unless given
 * @param year calendar year in which they arrive
 */
export function sampleYear(seed: number, requests = 240, year = 2026): CaseFigures[] {
	const next = seededNumbers(seed)
	const pick = <Value extends string>(weights: Weights<Value>): Value => {
		const entries = Object.entries(weights) as [Value, number][]
		let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
		for (const [value, weight] of entries) {
			left -= weight
			if (left < 0) return value
		}
		return entries.at(-1)![0]
	}
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
	const firstDay = Date.UTC(year, 0, 1) / 86_400_000
	return Array.from({ length: requests }, (_, at): CaseFigures => {
		const received = firstDay + whole(0, 364)
		const lane = pick<CaseFigures['lane']>({
			vir: 82,
			emergency: 3,
			compelled: 6,
			compelled_pending: 2,
			other_uk_regime: 3,
			other_request: 4,
		})
		const asker = pick<CaseFigures['asker']>({
			police_force: 84,
			national_police: 6,
			service_police: 2,
			complaints_body: 2,
			contractor: 2,
			other: 2,
			not_recorded: 2,
		})
		const approval = pick<CaseFigures['approval']>({ at_receipt: 34, later: 21, not_shown: 36, unclear: 9 })
		const held = next() > 0.06
		const challenged = lane === 'vir' && held && next() < 0.62 ? 'yes' : 'no'
		const challengeResult = pick<CaseFigures['challengeResult']>({
			withdrawn: 22,
			narrowed: 31,
			rejustified: 24,
			court: 3,
			no_reply: 14,
			waiting: 6,
		})
		const answered = challenged === 'yes' && challengeResult !== 'no_reply' && challengeResult !== 'waiting'
		const response = held
			? pick<CaseFigures['response']>({ full: 8, part: 22, summary: 18, factual_answer: 9, none: 36, undecided: 7 })
			: 'not_held'
		const gave = ['full', 'part', 'summary', 'factual_answer'].includes(response)
		const scopeAsked = gave && next() < 0.9 ? whole(4, 40) : null
		const closeDays = response === 'undecided' ? null : whole(4, 75)
		const yes = (share: number) => pick<'yes' | 'no' | 'unclear'>({ yes: share, no: 92 - share, unclear: 8 })
		const stated = (share: number) =>
			pick<'stated' | 'not_stated' | 'unclear'>({ stated: share, not_stated: 94 - share, unclear: 6 })
		const excepted = (share: number) =>
			pick<CaseFigures['reason']>({ stated: share, exception: 3, not_stated: 91 - share, unclear: 6 })
		return {
			requestId: `sample-${at + 1}`,
			reference: `${year}-${String(at + 1).padStart(4, '0')}`,
			receivedOn: isoDay(received),
			closedOn: closeDays === null ? '' : isoDay(received + Math.round((closeDays * 7) / 5)),
			client: whole(1, Math.max(1, Math.round(requests * 0.8))),
			force: asker === 'police_force' ? forces[whole(0, forces.length - 1)]! : '',
			versions: pick({ 1: 70, 2: 25, 3: 5 }) === '1' ? 1 : whole(2, 3),
			lane,
			asker,
			channel: pick({ email: 74, post: 12, phone: 6, portal: 5, visit: 2, not_recorded: 1 }),
			approval,
			rankBand: pick({
				below_ci: 30,
				ci: 34,
				above_ci: 9,
				acting: 5,
				equivalent_stated: 4,
				equivalent_not_stated: 8,
				not_recorded: 10,
			}),
			approvalDated: pick({ in_time: 64, after: 14, not_recorded: 22 }),
			written: stated(88),
			described: stated(80),
			reason: excepted(66),
			handling: excepted(41),
			lineOfEnquiry: yes(52),
			necessity: yes(47),
			proportionality: yes(33),
			probativeValue: yes(24),
			excessRisk: yes(58),
			otherMeans: yes(21),
			presumption: yes(12),
			dateRange: yes(38),
			wholeFile: yes(55),
			credibilityOnly: yes(22),
			notice: pick({
				in_time: 30,
				after: 9,
				given_undated: 8,
				not_yet: 14,
				withheld: 4,
				not_given: 17,
				not_recorded: 18,
			}),
			spokenTo: pick({ yes: 68, no: 22, not_recorded: 10 }),
			wishes: pick({
				agree_all: 12,
				agree_part: 20,
				short_statement: 16,
				nothing: 24,
				advice_first: 8,
				unknown: 16,
				died: 1,
				cannot_be_found: 3,
			}),
			age: pick({ adult: 86, child: 9, not_recorded: 5 }),
			capacity: pick({ has: 88, lacks: 3, not_recorded: 9 }),
			acknowledged: next() < 0.93 ? 'yes' : 'no',
			challenged,
			grounds: challenged === 'yes' ? challengeGrounds.filter(() => next() < 0.4) : [],
			lesserOffered: pick({ yes: 48, no: 40, not_recorded: 12 }),
			challengeResult: challenged === 'yes' ? challengeResult : 'waiting',
			response,
			firstReplyDays: next() < 0.96 ? whole(0, 14) : null,
			policeAnswerDays: answered && next() < 0.95 ? whole(2, 34) : null,
			closeDays,
			scopeAsked,
			scopeGiven: scopeAsked === null ? null : response === 'full' ? scopeAsked : whole(1, scopeAsked),
			staffMinutes: pick({
				under_30: 8,
				'30_to_60': 18,
				'60_to_120': 30,
				'120_to_240': 22,
				over_240: 12,
				not_recorded: 10,
			}),
			emergencyReview: lane === 'emergency' ? pick({ on_time: 70, late: 15, not_done: 15 }) : 'not_needed',
			breaches: next() < 0.01 ? 1 : 0,
			nearMisses: next() < 0.03 ? 1 : 0,
			unconfirmedFindings: next() < 0.05 ? whole(1, 6) : 0,
			thingsShown: whole(2, 14),
			thingsAsked: 14,
			pack: '2026-01-12',
		}
	})
}

/**
 * Invented requests with every value drawn at random, and a different leaning each time: for tests that
 * must meet numbers of every size.
 */
export function randomYear(seed: number, requests: number, year = 2026): CaseFigures[] {
	const next = seededNumbers(seed)
	const leanings = new Map<string, number[]>()
	const draw = <Value>(name: string, values: readonly Value[]): Value => {
		let weights = leanings.get(name)
		if (!weights) {
			weights = values.map(() => next() ** (1 + 6 * next()))
			leanings.set(name, weights)
		}
		let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
		const at = weights.findIndex((weight) => {
			left -= weight
			return left < 0
		})
		return values[at === -1 ? values.length - 1 : at]!
	}
	const days = [null, 0, 2, 4, 8, 15, 30, 70]
	const virOnly = next() < 0.5
	return sampleYear(seed, requests, year).map((sample) => {
		const drawn = Object.fromEntries(
			Object.entries(figureValues).map(([name, values]) => [name, draw(name, values as readonly string[])]),
		) as Pick<CaseFigures, keyof typeof figureValues>
		const scopeAsked = draw('scopeAsked', [null, 10])
		return {
			...sample,
			...drawn,
			lane: virOnly && next() < 0.93 ? 'vir' : drawn.lane,
			asker: draw('asker', askerKinds),
			versions: draw('versions', [1, 2, 3]),
			grounds: challengeGrounds.filter((ground) => draw(ground, [true, false])),
			firstReplyDays: draw('firstReplyDays', days),
			policeAnswerDays: draw('policeAnswerDays', days),
			closeDays: draw('closeDays', days),
			scopeAsked,
			scopeGiven: scopeAsked === null ? null : draw('scopeGiven', [0, 4, 7, 10]),
		}
	})
}
