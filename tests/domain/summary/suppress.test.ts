import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	type CaseFigures,
	type Figures,
	type Profile,
	periodOf,
	publishedCells,
	randomYear,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'

const year = periodOf('calendar', 2026)
const published = (cases: CaseFigures[], profile: Profile, floor?: number) =>
	suppress(summarise(cases, year), profile, { floor })
const section = (table: ReturnType<typeof published>, id: string) => table.sections.find((one) => one.id === id)!
const cell = (table: ReturnType<typeof published>, id: string, key: string) =>
	section(table, id).cells.find((one) => one.key === key)!

/** A register of so many plain requests under the Act, of which some differ. */
function register(size: number, differing: number, change: Partial<CaseFigures>): CaseFigures[] {
	const [plain] = sampleYear(1, 1)
	const base: CaseFigures = { ...plain!, lane: 'vir', receivedOn: '2026-05-05', asker: 'police_force' }
	return Array.from({ length: size }, (_, at) => (at < differing ? { ...base, ...change } : base))
}

describe('a year with few requests', () => {
	const words: [number, Record<Profile, string>][] = [
		[0, { internal: 'No requests were', funder: 'No requests were', public: 'No requests were' }],
		[1, { internal: '1 request was', funder: 'Fewer than 5 requests', public: 'Fewer than 10 requests' }],
		[4, { internal: '4 requests were', funder: 'Fewer than 5 requests', public: 'Fewer than 10 requests' }],
		[5, { internal: '5 requests were', funder: '5 requests were', public: 'Fewer than 10 requests' }],
		[9, { internal: '9 requests were', funder: '10 requests were', public: 'Fewer than 10 requests' }],
		[10, { internal: '10 requests were', funder: '10 requests were', public: '10 requests were' }],
		[12, { internal: '12 requests were', funder: '10 requests were', public: '10 requests were' }],
	]
	test.each(words)('%i requests', (size, expected) => {
		for (const profile of ['internal', 'funder', 'public'] as const) {
			const table = published(register(size, 0, {}), profile)
			expect(table.sentence).toContain(expected[profile])
			expect(table.sentence.endsWith('received in 2026.')).toBe(true)
			if (profile === 'public' && size < 10) expect(table.sections).toEqual([])
		}
	})

	test('in public nothing but the sentence is told of 1 to 9 requests', () => {
		const table = published(register(7, 2, { lane: 'emergency' }), 'public')
		expect(publishedCells(table).every(({ cell: one }) => one.suppressed)).toBe(true)
		expect(table.headlines).toEqual([])
	})

	test('a funder sees a small year as hidden throughout, zeros too', () => {
		const table = published(register(3, 1, { lane: 'emergency' }), 'funder')
		expect(table.received.text).toBe('<5')
		for (const one of table.sections) {
			for (const { suppressed, reason } of one.cells) expect([suppressed, reason]).toEqual([true, 'small-or-none'])
		}
	})
})

describe('the floor', () => {
	test('can be raised and never lowered', () => {
		expect(published(sampleYear(2), 'public', 3).floor).toBe(10)
		expect(published(sampleYear(2), 'funder', 0).floor).toBe(5)
		expect(published(sampleYear(2), 'public', 15).floor).toBe(15)
		expect(published(sampleYear(2), 'funder', 7).floor).toBe(10)
		expect(published(sampleYear(2), 'internal', 50).floor).toBe(0)
	})

	test('every number given is rounded, and none from 1 to one under the floor', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.integer({ min: 0, max: 300 }),
				fc.constantFrom('funder' as const, 'public' as const),
				fc.constantFrom(undefined, 10, 20),
				(seed, size, profile, floor) => {
					const table = published(randomYear(seed, size), profile, floor)
					for (const { cell: one } of publishedCells(table)) {
						expect(one.suppressed).toBe(one.value === null)
						expect(one.reason === '').toBe(one.value !== null)
						if (one.value === null) continue
						expect(one.value % 5).toBe(0)
						expect(one.value === 0 || one.value >= table.floor).toBe(true)
						expect(one.text).toBe(String(one.value))
					}
				},
			),
			{ numRuns: 60 },
		)
	})
})

describe('a table with a hidden number', () => {
	test('never hides it alone beside a total that is given', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.integer({ min: 5, max: 300 }),
				fc.constantFrom('funder' as const, 'public' as const),
				(seed, size, profile) => {
					const table = published(randomYear(seed, size), profile)
					for (const { cells, total } of table.sections) {
						if (total.suppressed) continue
						expect(cells.filter(({ suppressed }) => suppressed).length).not.toBe(1)
					}
					for (const cross of table.crossTables) {
						const rows = section(table, cross.rows).cells
						const columns = section(table, cross.columns).cells
						const lines = [
							...cross.cells.map((line, at) => ({ line, total: rows[at]! })),
							...columns.map((total, at) => ({ line: cross.cells.map((row) => row[at]!), total })),
						]
						for (const { line, total } of lines) {
							// Beside zeros alone a number is its total over again.
							if (total.suppressed || line.every(({ suppressed, value }) => suppressed || value === 0)) continue
							expect(line.filter(({ suppressed }) => suppressed).length).not.toBe(1)
						}
					}
				},
			),
			{ numRuns: 60 },
		)
	})

	test('hides the next smallest with it', () => {
		const cases = [
			...register(40, 0, { notice: 'in_time' }),
			...register(20, 20, { notice: 'withheld' }),
			...register(13, 13, { notice: 'not_yet' }),
			...register(3, 3, { notice: 'not_given' }),
		].map((one, at) => (at < 40 ? { ...one, notice: 'in_time' as const } : one))
		const table = published(cases, 'public')
		expect(cell(table, 'notice', 'not_given').reason).toBe('small')
		expect(cell(table, 'notice', 'not_yet').reason).toBe('protects')
		expect(cell(table, 'notice', 'withheld').value).toBe(20)
	})

	test('hides a zero with its total', () => {
		const none = register(60, 60, { challenged: 'no', response: 'none' })
		const three = none.map((one, at) =>
			at < 3 ? { ...one, challenged: 'yes' as const, challengeResult: 'withdrawn' as const } : one,
		)
		const table = published(three, 'public')
		for (const one of section(table, 'challenge_result').cells) expect(one.value).toBeNull()
		expect(section(published(none, 'public'), 'challenge_result').cells.map(({ value }) => value)).toEqual([
			0, 0, 0, 0, 0, 0,
		])
	})

	test('gives no percentage of a hidden part, nor of fewer than 20', () => {
		for (let seed = 1; seed <= 20; seed++) {
			for (const one of published(randomYear(seed, 20 * seed), 'public').sections) {
				for (const { percent, value } of one.cells) {
					if (percent === null) continue
					expect(value).not.toBeNull()
					expect(one.total.value).toBeGreaterThanOrEqual(20)
					expect(percent).toBeGreaterThanOrEqual(0)
					expect(percent).toBeLessThanOrEqual(100)
				}
			}
		}
	})
})

describe('rows of their own', () => {
	test('emergency, compelled, not held, died and wishes unknown', () => {
		const cases = [
			...register(10, 10, { lane: 'emergency' }),
			...register(11, 11, { lane: 'compelled' }),
			...register(12, 12, { response: 'not_held', challenged: 'no', wishes: 'died' }),
			...register(13, 13, { wishes: 'unknown', response: 'none', challenged: 'no' }),
			...register(14, 14, { wishes: 'nothing', response: 'none', challenged: 'yes', challengeResult: 'no_reply' }),
		]
		const table = published(cases, 'internal')
		expect(cell(table, 'lane', 'emergency').value).toBe(10)
		expect(cell(table, 'lane', 'compelled').value).toBe(11)
		expect(cell(table, 'response', 'not_held').value).toBe(12)
		expect(cell(table, 'wishes', 'died').value).toBe(12)
		expect(cell(table, 'wishes', 'unknown').value).toBe(13)
		expect(cell(table, 'wishes', 'nothing').value).toBe(14)
		// The rate of challenges: of what was held, and of requests under the Act alone.
		expect(section(table, 'challenge').total.value).toBe(27)
		expect(cell(table, 'challenge', 'challenged').percent).toBe(52)
	})

	test('what has no outcome yet is left out of rates', () => {
		const cases = [
			...register(30, 30, { response: 'none', challenged: 'no' }),
			...register(10, 10, { response: 'undecided', challenged: 'no' }),
		]
		expect(cell(published(cases, 'internal'), 'response', 'none').percent).toBe(100)
		expect(cell(published(cases, 'internal'), 'response', 'undecided').percent).toBeNull()
	})
})

describe('what a profile leaves out', () => {
	const text = (profile: Profile) => JSON.stringify(published(sampleYear(5), profile))

	test('in public: no cross-tables, no age, capacity or single wishes; one line for the client’s voice', () => {
		const table = published(sampleYear(5), 'public')
		expect(table.crossTables).toEqual([])
		const ids = table.sections.map(({ id }) => id)
		for (const id of ['wishes', 'age', 'capacity', 'spoken_to', 'emergency_review']) expect(ids).not.toContain(id)
		expect(table.sections.filter(({ heading }) => heading === 'The client’s voice').map(({ id }) => id)).toEqual([
			'wishes_known',
		])
	})

	test.each(['funder', 'public'] as const)('%s: no force, reference, day or month', (profile) => {
		const said = text(profile)
		expect(said).not.toMatch(/Police"|Greater Manchester|Kent|West Midlands|Avon/)
		expect(said).not.toMatch(/\d{4}-\d{2}/)
		expect(said).not.toMatch(/sample-\d/)
		expect(said).not.toMatch(/\b(January|February|April|June|July|August|September|October|November|December)\b/)
		expect(published(sampleYear(5), profile).internal).toBeNull()
	})

	test('only the internal report has clients, forces, months and the service’s own events', () => {
		const table = published(sampleYear(5), 'internal')
		expect(table.internal?.forces.length).toBeGreaterThan(0)
		expect(table.internal?.clients).toBeGreaterThan(0)
		expect(table.hidden).toBe(0)
	})
})

test('the same register and settings give the same table', () => {
	for (const profile of ['internal', 'funder', 'public'] as const) {
		const make = () => JSON.stringify(published(sampleYear(9), profile))
		expect(make()).toBe(make())
	}
})

test('nothing is said that the word for it does not allow', () => {
	for (const profile of ['internal', 'funder', 'public'] as const) {
		const said = JSON.stringify(published(sampleYear(9), profile)).toLowerCase()
		expect(said).not.toContain('anonym')
		expect(said).not.toContain('unlawful')
	}
	expect(published(sampleYear(9), 'public').notes.join(' ')).toContain('Numbers under 10 are not shown')
})

test('a comparison with the Home Office’s figure always carries its caveat', () => {
	const table = published(sampleYear(7), 'public')
	const compared = table.headlines.filter(({ compare }) => compare)
	expect(compared.map(({ id }) => id)).toEqual(['date_range', 'credibility'])
	for (const { compare } of compared) expect(compare).toContain('Not like for like: the Home Office looked at 139')
})

test('figures stay true counts: every table adds up to its population', () => {
	const figures: Figures = summarise(randomYear(3, 500), year)
	const table = suppress(figures, 'internal')
	for (const { cells, total } of table.sections) {
		expect(cells.reduce((sum, { value }) => sum + value!, 0)).toBe(total.value)
	}
})
