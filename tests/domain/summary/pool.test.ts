import { describe, expect, test } from 'vitest'
import {
	CannotPool,
	type Figures,
	NotATable,
	type Profile,
	type PublishedTable,
	periodOf,
	pool,
	readPublishedTable,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'
import { publishedJsonSchema } from '../../../domain/summary/json-schema.ts'
import schema from '../../../domain/summary/schema.json' with { type: 'json' }

const year = periodOf('calendar', 2026)
const one = sampleYear(7, 240)
const other = sampleYear(21, 150)
const tableOf = (cases: ReturnType<typeof sampleYear>, profile: Profile, floor?: number) =>
	suppress(summarise(cases, year), profile, { floor })

describe('the JSON of a table', () => {
	test.each(['internal', 'funder', 'public'] as const)('%s: is read back as it was', (profile) => {
		const table = tableOf(one, profile)
		expect(readPublishedTable(JSON.stringify(table))).toEqual(table)
	})

	test('has its schema beside it', () => {
		expect(schema).toEqual(JSON.parse(JSON.stringify(publishedJsonSchema())))
	})

	const changed = (change: (table: PublishedTable) => unknown) => {
		const table = structuredClone(tableOf(one, 'public'))
		change(table)
		return () => readPublishedTable(JSON.stringify(table))
	}
	test('is refused with the reason when it is none', () => {
		expect(() => readPublishedTable('{')).toThrow('not a JSON file')
		expect(() => readPublishedTable('{}')).toThrow('not an annual summary')
		expect(changed((table) => Object.assign(table, { version: 2 }))).toThrow('format version 2')
		expect(changed((table) => Object.assign(table, { note: 'more' }))).toThrow('does not fit its schema')
		expect(changed((table) => Object.assign(table.received, { value: -5 }))).toThrow(NotATable)
	})

	test('is refused when it gives what it says is hidden, or a number that is too small', () => {
		const lane = (table: PublishedTable) => table.sections.find(({ id }) => id === 'lane')!.cells[1]!
		expect(changed((table) => Object.assign(lane(table), { value: 6 }))).toThrow('both given and hidden')
		expect(
			changed((table) => Object.assign(lane(table), { value: 5, text: '5', suppressed: false, reason: '' })),
		).toThrow('smaller than the smallest number shown')
		expect(
			changed((table) => Object.assign(lane(table), { value: 11, text: '11', suppressed: false, reason: '' })),
		).toThrow('not rounded')
	})
})

describe('services added up', () => {
	const together = (figures: (cases: typeof one) => Figures) => figures([...one, ...other])

	test.each(['funder', 'public'] as const)('true numbers are added and then suppressed for %s', (profile) => {
		const sum = pool([tableOf(one, 'internal'), tableOf(other, 'internal')], profile)
		const direct = suppress(
			together((cases) => summarise(cases, year)),
			profile,
		)
		expect(sum.services).toBe(2)
		expect(sum.received).toEqual(direct.received)
		expect(sum.sections).toEqual(direct.sections)
		expect(sum.crossTables).toEqual(direct.crossTables)
	})

	test('suppressed numbers are added as printed, and a hidden part hides the sum', () => {
		const tables = [tableOf(one, 'public'), tableOf(other, 'public')]
		const sum = pool(tables, 'public')
		for (const section of sum.sections) {
			const parts = tables.map(({ sections }) => sections.find(({ id }) => id === section.id)!)
			section.cells.forEach((cell, at) => {
				const values = parts.map(({ cells }) => cells[at]!.value)
				expect(cell.value).toBe(values.includes(null) ? null : values[0]! + values[1]!)
				expect(cell.reason).toBe(cell.value === null ? 'part-hidden' : '')
			})
		}
		expect(readPublishedTable(JSON.stringify(sum))).toEqual(sum)
	})

	test('a service that tells its year in one sentence hides every sum but its own zero', () => {
		const small = pool([tableOf(one, 'public'), tableOf(sampleYear(2, 4), 'public')], 'public')
		expect(small.received.value).toBeNull()
		expect(small.shown).toBe(0)
		const none = pool([tableOf(one, 'public'), tableOf([], 'public')], 'public')
		expect(none.received.value).toBe(240)
		expect(none.sections.map(({ cells }) => cells.map(({ value }) => value))).toEqual(
			tableOf(one, 'public').sections.map(({ cells }) => cells.map(({ value }) => value)),
		)
	})

	test('files that are not alike are refused', () => {
		expect(() => pool([tableOf(one, 'public')], 'public')).toThrow(CannotPool)
		expect(() => pool([tableOf(one, 'public'), tableOf(other, 'funder')], 'public')).toThrow('audience')
		expect(() => pool([tableOf(one, 'funder'), tableOf(other, 'funder')], 'public')).toThrow('funder')
		const later = suppress(summarise(sampleYear(3, 90, 2027), periodOf('calendar', 2027)), 'public')
		expect(() => pool([tableOf(one, 'public'), later], 'public')).toThrow('period')
		expect(() => pool([tableOf(one, 'public'), tableOf(other, 'public', 20)], 'public')).toThrow('smallest number')
	})

	test('empty years add up to an empty year', () => {
		expect(pool([tableOf([], 'internal'), tableOf([], 'internal')], 'public').sentence).toBe(
			'No requests were received in 2026.',
		)
	})
})
