import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	missingFacts,
	periodLabel,
	periodOf,
	sampleYear,
	summarise,
	suppress,
	whoAsksWell,
} from '../../../domain/index.ts'

const [plain] = sampleYear(1, 1)
const on = (receivedOn: string, closedOn = '') => ({ ...plain!, receivedOn, closedOn })

describe('the year', () => {
	test('a financial year runs from 1 April to 31 March, an own year from its month', () => {
		const cases = ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map((day) => on(day))
		expect(summarise(cases, periodOf('financial', 2026)).received).toBe(2)
		expect(summarise(cases, periodOf('calendar', 2026)).received).toBe(2)
		expect(summarise(cases, periodOf('own', 2026, 1, 3)).received).toBe(2)
	})

	test('pooled years are counted one by one too', () => {
		const cases = ['2024-06-01', '2025-06-01', '2025-07-01', '2026-06-01', '2027-01-01'].map((day) => on(day))
		const figures = summarise(cases, periodOf('calendar', 2024, 3))
		expect(figures.received).toBe(4)
		expect(figures.byYear).toEqual([1, 2, 1])
		const own = summarise(cases, periodOf('own', 2024, 3, 7))
		expect(own.byYear).toEqual([1, 2, 1])
	})

	test('open at the start and at the end', () => {
		const cases = [
			on('2025-11-01'),
			on('2025-11-01', '2026-01-01'),
			on('2025-11-01', '2025-12-31'),
			on('2026-02-01', '2026-12-31'),
			on('2026-02-01', '2027-01-01'),
			on('2027-02-01'),
		]
		const figures = summarise(cases, periodOf('calendar', 2026))
		expect([figures.openAtStart, figures.openAtEnd]).toEqual([2, 2])
	})

	test('a request without a day, or with one outside the calendar, is in no year', () => {
		expect(summarise([on(''), on('soon')], periodOf('calendar', 2026)).received).toBe(0)
		expect(() => summarise([], periodOf('calendar', 2026, 4))).toThrow()
		expect(() => summarise([], { kind: 'own', year: 2026, years: 1, startMonth: 13 })).toThrow()
	})

	test('is named by years and nothing finer', () => {
		expect(periodLabel(periodOf('calendar', 2026))).toBe('2026')
		expect(periodLabel(periodOf('financial', 2026))).toBe('financial year 2026/27')
		expect(periodLabel(periodOf('own', 2099, 3, 9))).toBe('own years 2099/00 to 2101/02')
	})
})

describe('time', () => {
	test('the median and the range of true days are in the internal report alone', () => {
		const cases = [1, 3, 4, 8, 20, 4, 4, 4, 4, 40].map((firstReplyDays) => ({ ...on('2026-05-01'), firstReplyDays }))
		const figures = summarise(cases, periodOf('calendar', 2026))
		const middle = (profile: 'internal' | 'public') =>
			suppress(figures, profile).sections.find(({ id }) => id === 'first_reply')!.middle
		expect(middle('internal')).toBe('4 working days (from 1 to 40)')
		expect(middle('public')).not.toContain('40')
		const few = summarise(cases.slice(0, 9), periodOf('calendar', 2026))
		expect(suppress(few, 'internal').sections.find(({ id }) => id === 'first_reply')!.middle).toBe('4 working days')
	})
})

test('what was narrowed is told by how much of what was asked for was not given', () => {
	const scope = (scopeAsked: number, scopeGiven: number) => ({
		...on('2026-05-01'),
		lane: 'vir' as const,
		scopeAsked,
		scopeGiven,
	})
	const figures = summarise(
		[scope(10, 10), scope(10, 12), scope(10, 5), scope(10, 4), scope(0, 0)],
		periodOf('calendar', 2026),
	)
	expect(figures.counts.scope).toEqual([2, 1, 1, 1])
	expect(figures.internal.measures.scope!.median).toBe(25)
})

test('every request falls into one cell of each table of its population', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 80 }), (seed, size) => {
			const { counts, received } = summarise(sampleYear(seed, size), periodOf('calendar', 2026))
			for (const id of ['lane', 'asker', 'channel', 'versions', 'first_reply', 'close', 'staff_time']) {
				expect(counts[id]!.reduce((sum, count) => sum + count, 0)).toBe(received)
			}
		}),
		{ numRuns: 40 },
	)
})

test('what is missing is named for a person who can still record it', () => {
	const whole = {
		...on('2026-05-01', '2026-06-01'),
		lane: 'vir' as const,
		asker: 'police_force' as const,
		channel: 'email' as const,
		approval: 'not_shown' as const,
		dateRange: 'no' as const,
		notice: 'withheld' as const,
		spokenTo: 'yes' as const,
		challenged: 'no' as const,
		response: 'none' as const,
		unconfirmedFindings: 0,
	}
	expect(missingFacts(whole)).toEqual([])
	expect(missingFacts({ ...whole, response: 'undecided', unconfirmedFindings: 2 })).toEqual([
		'findings that nobody has confirmed',
		'what was decided',
	])
	expect(missingFacts({ ...whole, lane: 'compelled', response: 'undecided' })).toEqual([])
})

test('who asks well: what each force’s requests showed, over three years', () => {
	const ask = (receivedOn: string, force: string, thingsShown: number) => ({
		...on(receivedOn),
		lane: 'vir' as const,
		force,
		thingsShown,
		thingsAsked: 10,
	})
	const found = whoAsksWell(
		[
			ask('2024-05-01', 'Kent Police', 2),
			ask('2026-05-01', 'Kent Police', 6),
			ask('2026-06-01', 'Kent Police', 8),
			ask('2020-05-01', 'Essex Police', 6),
		],
		periodOf('calendar', 2026),
	)
	expect(found).toEqual([
		{
			force: 'Kent Police',
			requests: 3,
			years: [
				{ label: '2024', requests: 1, shown: 20 },
				{ label: '2025', requests: 0, shown: null },
				{ label: '2026', requests: 2, shown: 70 },
			],
		},
	])
})
