import { describe, expect, test } from 'vitest'
import { periodOf, randomYear, sampleYear, summarise, suppress } from '../../../domain/index.ts'
import type { Figures } from '../../../domain/summary/figures.ts'
import { layOut } from '../../../domain/summary/layout.ts'
import { loadSolver, promised, ranges, readerModel } from './reader.ts'

/**
 * Random registers per profile. The full proof is `SUMMARY_TABLES=1000`, with every hidden number of each; the
 * usual run looks at some of them, others in each register.
 */
const wanted = Number(process.env.SUMMARY_TABLES ?? 150)
const share = process.env.SUMMARY_TABLES ? 1 : 5
const sizes = [10, 11, 13, 16, 20, 26, 33, 45, 60, 85, 120, 180, 260, 400]

const solver = await loadSolver()

/** Numbers that a reader can narrow further than is promised, and how many programs were solved to find them. */
function narrowed(figures: Figures, profile: 'funder' | 'public', floor?: number) {
	const table = suppress(figures, profile, { floor })
	const { items } = layOut(figures, profile)
	const found: string[] = []
	let solved = 0
	// A reader who knows the rules knows all that any other reader knows, and more.
	const model = readerModel([table], true)
	// A number that is not small itself promises nothing: it is hidden for another's sake.
	const hidden = [...model.cells]
		.filter(([name, cell]) => cell.suppressed && items.get(name.slice(3))!.value < table.floor)
		.filter((_, at) => (at + figures.received) % share === 0)
	for (const { name, low, high } of ranges(
		solver,
		model,
		hidden.map(([name]) => name),
	)) {
		const band = promised(model.cells.get(name)!, table.floor)
		solved += 2
		if (low > band.low + 1e-6 || high < band.high - 1e-6) found.push(`${name}: ${low} to ${high}`)
	}
	return { found, solved }
}

describe.each(['funder', 'public'] as const)('%s: no reader can narrow a hidden number below the floor', (profile) => {
	test(`${wanted} random registers`, { timeout: 3_600_000 }, () => {
		const found: string[] = []
		let solved = 0
		for (let seed = 1; seed <= wanted; seed++) {
			const years = seed % 7 === 0 ? 3 : 1
			const size = sizes[seed % sizes.length]!
			const cases = Array.from({ length: years }, (_, at) => randomYear(seed + at, Math.ceil(size / years), 2026 + at))
			const figures = summarise(cases.flat(), periodOf('calendar', 2026, years))
			const result = narrowed(figures, profile, seed % 11 === 0 ? 15 : undefined)
			solved += result.solved
			found.push(...result.found.map((line) => `register ${seed}, ${line}`))
		}
		if (process.env.SUMMARY_TABLES) console.log(`${profile}: ${wanted} registers, ${solved} linear programs`)
		expect(solved).toBeGreaterThan(wanted)
		expect(found).toEqual([])
	})

	test('years of a likely shape', () => {
		for (const requests of [5, 12, 24, 60, 240]) {
			const figures = summarise(sampleYear(requests, requests), periodOf('calendar', 2026))
			expect(narrowed(figures, profile).found).toEqual([])
		}
	})
})

test('the solver finds what hiding by size alone would give away', () => {
	const table = suppress(summarise(sampleYear(11, 60), periodOf('calendar', 2026)), 'public')
	const section = table.sections.find(({ id }) => id === 'versions')!
	const given = { suppressed: false, reason: '' as const }
	const cells = [
		{ ...section.cells[0]!, ...given, value: 55 },
		{ ...section.cells[1]!, ...given, value: 0 },
		{ ...section.cells[2]!, suppressed: true, reason: 'small' as const, value: null },
	]
	const received = { ...table.received, ...given, value: 60 }
	const careless = { ...table, received, sections: [{ ...section, cells, total: received }], openAtEnd: received }
	expect(ranges(solver, readerModel([careless]), ['t0_versions/more'])).toEqual([
		{ name: 't0_versions/more', low: 1, high: 9 },
	])
	const exact = { ...careless, rounding: 1 }
	expect(ranges(solver, readerModel([exact]), ['t0_versions/more'])).toEqual([
		{ name: 't0_versions/more', low: 5, high: 5 },
	])
})
