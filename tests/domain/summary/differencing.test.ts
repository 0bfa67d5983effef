import { describe, expect, test } from 'vitest'
import {
	differencingRisk,
	type Period,
	type Profile,
	type PublishedTable,
	periodOf,
	randomYear,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'
import { layOut } from '../../../domain/summary/layout.ts'
import { loadSolver, type ReaderModel, ranges, readerModel } from './reader.ts'

const wanted = Number(process.env.SUMMARY_PAIRS ?? 15)
const tableOf = (cases: ReturnType<typeof sampleYear>, period: Period, profile: Profile = 'public', floor?: number) =>
	suppress(summarise(cases, period), profile, { floor })
const year2026 = periodOf('calendar', 2026)

describe('an earlier export', () => {
	const cases = sampleYear(7)
	const table = tableOf(cases, year2026)

	test('of the same numbers is no risk', () => {
		expect(differencingRisk(table, [tableOf(cases, year2026)])).toBeUndefined()
	})

	test('of the same year with one request more is refused, and the sentence names the number', () => {
		const more = [...cases, ...cases.filter(({ challengeResult }) => challengeResult === 'court').slice(0, 8)]
		const risk = differencingRisk(tableOf(more, year2026), [table])
		expect(risk).toMatch(
			/^2026 was already exported, and the register has changed since\. “.+” was .+ and would now be /,
		)
	})

	test('for another audience, or with another floor, is refused', () => {
		expect(differencingRisk(tableOf(cases, year2026, 'funder'), [table])).toContain('already exported for the public')
		expect(differencingRisk(tableOf(cases, year2026, 'public', 15), [table])).toContain('10 as the smallest number')
	})

	test('of a period that shares months is refused', () => {
		expect(differencingRisk(tableOf(cases, periodOf('financial', 2025)), [table])).toContain('in common')
		expect(differencingRisk(tableOf(cases, periodOf('calendar', 2025, 3)), [table])).toContain('in common')
		expect(differencingRisk(tableOf(cases, periodOf('own', 2025, 1, 9)), [table])).toContain('in common')
	})

	test('of another year is no risk, nor is an internal one', () => {
		expect(differencingRisk(tableOf(sampleYear(3, 240, 2027), periodOf('calendar', 2027)), [table])).toBeUndefined()
		expect(differencingRisk(table, [tableOf(cases.slice(1), year2026, 'internal')])).toBeUndefined()
		expect(differencingRisk(tableOf(cases.slice(1), year2026, 'internal'), [table])).toBeUndefined()
	})

	test('that told a small year in one sentence may be pooled with the years around it', () => {
		const small = sampleYear(3, 6, 2024)
		const all = [...small, ...sampleYear(4, 30, 2025), ...sampleYear(5, 40, 2026)]
		const pooled = tableOf(all, periodOf('calendar', 2024, 3))
		expect(pooled.byYear[0]!.reason).toBe('small')
		expect(differencingRisk(pooled, [tableOf(small, periodOf('calendar', 2024))])).toBeUndefined()
		const plain = all.map((one) => ({ ...one, lane: 'vir' as const }))
		const grown = tableOf(
			[...sampleYear(6, 9, 2024).map((one) => ({ ...one, lane: 'vir' as const })), ...plain],
			periodOf('calendar', 2024, 3),
		)
		expect(grown.byYear[0]!.reason).not.toBe('small')
		expect(differencingRisk(grown, [tableOf(small, periodOf('calendar', 2024))])).toContain('in common')
	})
})

/** The equations of several tables, and that a year told by itself is a year of the pooled table. */
function together(tables: PublishedTable[], links: [string, string][]): ReaderModel {
	const model = readerModel(tables, true)
	const place = (name: string) => model.names.indexOf(name)
	model.equations.push(
		...links.map(([one, other]): [number, 1 | -1][] => [
			[place(one), 1],
			[place(other), -1],
		]),
	)
	return model
}

const solver = await loadSolver()

describe.each(['funder', 'public'] as const)('%s: consecutive exports that are allowed', (profile) => {
	test('single years told in a sentence, then pooled, narrow nothing', { timeout: 3_600_000 }, () => {
		let allowed = 0
		let refused = 0
		const found: string[] = []
		for (let seed = 1; seed <= wanted; seed++) {
			const sizes = [seed % 12, (seed * 7) % 45, (seed * 5) % 13]
			const years = sizes.map((size, at) => randomYear(seed * 10 + at, size, 2024 + at))
			const period = periodOf('calendar', 2024, 3)
			const figures = summarise(years.flat(), period)
			const pooled = suppress(figures, profile)
			const before = years
				.map((cases, at) => tableOf(cases, periodOf('calendar', 2024 + at), profile))
				.filter(({ received }) => received.reason === 'small' || received.value === 0)
				.filter((_, at) => seed % 3 !== at)
			if (differencingRisk(pooled, before) !== undefined) {
				refused += 1
				continue
			}
			allowed += 1
			if (pooled.sections.length === 0) continue
			const sentences = before.map((table) => ({ ...table, sections: [], crossTables: [] }))
			const links = pooled.byYear.length
				? sentences.map((table, at): [string, string] => [
						`t${at + 1}_received`,
						`t0_by_year/${table.period.year - 2024}`,
					])
				: []
			const model = together([pooled, ...sentences], links)
			const { items } = layOut(figures, profile)
			const hidden = [...model.cells].filter(([name, cell]) => {
				if (!cell.suppressed) return false
				return !name.startsWith('t0_') || items.get(name.slice(3))!.value < pooled.floor
			})
			for (const { name, low, high } of ranges(
				solver,
				model,
				hidden.map(([one]) => one),
			)) {
				// What a year's own sentence told stays told: that it had none, or at least one.
				const sentence = links.find(([, other]) => other === name)?.[0]
				if (sentence && model.cells.get(sentence)!.value === 0) continue
				const told = sentence !== undefined
				const least = told || model.cells.get(name)!.reason === 'small' ? 1 : 0
				if (low > least + 1e-6 || high < pooled.floor - 1 - 1e-6) found.push(`pair ${seed}, ${name}: ${low} to ${high}`)
			}
		}
		if (process.env.SUMMARY_PAIRS) console.log(`${profile}: ${allowed} allowed, ${refused} refused`)
		expect(allowed).toBeGreaterThan(0)
		expect(found).toEqual([])
	})

	test('a register that changed between two exports is let through only when nothing printed changed', {
		timeout: 3_600_000,
	}, () => {
		let refused = 0
		for (let seed = 1; seed <= wanted; seed++) {
			const cases = randomYear(seed, 20 + 5 * (seed % 40))
			const before = tableOf(cases.slice(0, -1 - (seed % 9)), year2026, profile)
			const after = tableOf(cases, year2026, profile)
			if (differencingRisk(after, [before]) === undefined) {
				expect(JSON.stringify(after)).toBe(JSON.stringify(before))
			} else refused += 1
		}
		expect(refused).toBeGreaterThan(0)
	})
})
