import type { Figures } from './figures.ts'
import type { PublishedCell, PublishedSection, PublishedTable } from './published.ts'
import { crossTables, type Profile, profiles, sectionOf, sections as specs } from './sections.ts'
import { finished, floorOf, middleStep, suppress, withPercents } from './suppress.ts'

/**
 * Adds up the published tables of several services. Files of the internal profile carry true numbers: their
 * sums are suppressed for `profile` like any other year. Files that are suppressed already are added up as
 * printed, and a sum with a hidden part is hidden: nothing comes out that was not given by the services.
 */

/** Why files cannot be added up, in a sentence. */
export class CannotPool extends Error {}

function same<T>(tables: readonly PublishedTable[], what: string, of: (table: PublishedTable) => T): T {
	const [first, ...rest] = tables.map((table) => JSON.stringify(of(table)))
	if (rest.some((one) => one !== first)) throw new CannotPool(`The files are not alike: ${what} differs between them.`)
	return of(tables[0]!)
}

/** True counts of services that gave internal files, added up. */
function pooledFigures(tables: readonly PublishedTable[]): Figures {
	const add = (of: (table: PublishedTable) => PublishedCell) =>
		tables.reduce((sum, table) => sum + (of(table).value ?? 0), 0)
	const { kind, year, years } = tables[0]!.period
	const sectionIn = (table: PublishedTable, id: string) => table.sections.find((section) => section.id === id)
	const startMonth = kind === 'financial' ? 4 : 1
	// A year without requests has no sections: it adds nothing.
	const sum = (id: string, at: number) =>
		tables.reduce((total, table) => total + (sectionIn(table, id)?.cells[at]?.value ?? 0), 0)
	const counts = Object.fromEntries(specs.map(({ id, cells }) => [id, cells.map((_, at) => sum(id, at))]))
	// The public profile's one line is worked out from the full list of wishes.
	const wishes = counts.wishes!
	const keys = sectionOf('wishes').cells.map(([key]) => key)
	const known = wishes.reduce(
		(total, count, at) => total + (['unknown', 'died', 'cannot_be_found'].includes(keys[at]!) ? 0 : count),
		0,
	)
	const all = wishes.reduce((total, count) => total + count, 0)
	return {
		period: { kind, year, years, startMonth },
		packs: [...new Set(tables.flatMap(({ packs }) => packs))].sort(),
		received: add(({ received }) => received),
		openAtStart: add(({ openAtStart }) => openAtStart),
		openAtEnd: add(({ openAtEnd }) => openAtEnd),
		byYear:
			years === 1
				? [add(({ received }) => received)]
				: Array.from({ length: years }, (_, at) =>
						tables.reduce((total, table) => total + (table.byYear[at]?.value ?? 0), 0),
					),
		counts: { ...counts, wishes_known: [known, all - known] },
		crossed: Object.fromEntries(
			crossTables.map(({ id, rows, columns }) => [
				id,
				sectionOf(rows).cells.map((_, row) =>
					sectionOf(columns).cells.map((_, column) =>
						tables.reduce(
							(total, table) =>
								total + (table.crossTables.find((one) => one.id === id)?.cells[row]?.[column]?.value ?? 0),
							0,
						),
					),
				),
			]),
		),
		internal: {
			clients: 0,
			forces: [],
			months: [],
			measures: {},
			breaches: tables.reduce((total, { internal }) => total + (internal?.breaches ?? 0), 0),
			nearMisses: tables.reduce((total, { internal }) => total + (internal?.nearMisses ?? 0), 0),
		},
		services: tables.reduce((total, { services }) => total + services, 0),
	}
}

function sumOf(cells: readonly (PublishedCell | undefined)[]): PublishedCell {
	const first = cells.find((cell) => cell !== undefined)!
	const hidden = cells.some((cell) => cell?.value == null)
	const value = hidden ? null : cells.reduce((sum, cell) => sum + cell!.value!, 0)
	return {
		...first,
		text: value === null ? 'not shown' : String(value),
		value,
		suppressed: hidden,
		reason: hidden ? 'part-hidden' : '',
		percent: null,
	}
}

/** Sums of tables that were suppressed before, one service's hidden number hiding the sum. */
function pooledPrinted(tables: readonly PublishedTable[], floor: number): PublishedTable {
	const withSections = tables.filter(({ sections }) => sections.length > 0)
	const shape = withSections[0] ?? tables[0]!
	const empty = tables.filter(({ sections, received }) => sections.length === 0 && received.value === 0)
	// A year told in one sentence hides every number; an empty one adds none.
	const told = tables.length - withSections.length - empty.length
	const hides: (PublishedCell | undefined)[] = told > 0 ? [undefined] : []
	const received = sumOf(tables.map((table) => table.received))
	const sections = shape.sections.map((section): PublishedSection => {
		const mine = withSections.map((table) => table.sections.find(({ id }) => id === section.id)!)
		const summed = {
			...section,
			total: sumOf([...mine.map(({ total }) => total), ...hides]),
			cells: section.cells.map((_, at) => sumOf([...mine.map(({ cells }) => cells[at]), ...hides])),
			middle: '',
		}
		return withPercents({ ...summed, middle: summed.steps > 0 ? middleStep(summed, floor) : '' }, shape.profile)
	})
	return finished({
		...shape,
		floor,
		services: tables.reduce((total, { services }) => total + services, 0),
		packs: [...new Set(tables.flatMap(({ packs }) => packs))].sort(),
		sentence:
			received.value === null
				? `The number of all requests received in ${shape.period.label} is not shown.`
				: `${received.value} requests were received in ${shape.period.label}, by ${tables.length} services.`,
		received,
		openAtStart: sumOf(tables.map(({ openAtStart }) => openAtStart)),
		openAtEnd: sumOf(tables.map(({ openAtEnd }) => openAtEnd)),
		byYear: shape.byYear.map((_, at) => sumOf([...withSections.map(({ byYear }) => byYear[at]), ...hides])),
		sections,
		crossTables: [],
		internal: null,
	})
}

/**
 * The sum of several services' tables of one period.
 *
 * @param profile who the sum is for; files that were suppressed for an audience can only be added up for it
 * @throws CannotPool when the files are of different periods, profiles or versions, or fewer than two
 */
export function pool(
	tables: readonly PublishedTable[],
	profile: Profile = 'public',
	options: { floor?: number } = {},
): PublishedTable {
	if (tables.length < 2) throw new CannotPool('At least two files are needed to add services up.')
	same(tables, 'the period', ({ period: { kind, year, years } }) => ({ kind, year, years }))
	const given = same(tables, 'the audience', (table) => table.profile)
	if (given === 'internal') return suppress(pooledFigures(tables), profile, options)
	if (given !== profile) {
		throw new CannotPool(
			`The files were made for the audience “${given}” and can only be added up for it: ${profiles.join(', ')} are told apart.`,
		)
	}
	const floor = same(tables, 'the smallest number shown', (table) => table.floor)
	if (options.floor !== undefined && floorOf(profile, options.floor) > floor) {
		throw new CannotPool('The smallest number shown can be raised only where the files carry true numbers.')
	}
	return pooledPrinted(tables, floor)
}
