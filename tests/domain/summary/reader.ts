import loadHighs from 'highs'
import type { PublishedCell, PublishedTable } from '../../../domain/index.ts'

/**
 * What a reader of published tables can write down: one unknown for each number, with the least and the
 * most that its printed form allows, and one equation for each table that adds up. It is built from the
 * published table alone and shares no code with what made it.
 */
export interface ReaderModel {
	names: string[]
	low: number[]
	high: number[]
	/** Sums that are equal: numbers on the left (+1) and on the right (-1), by their places in `names`. */
	equations: [place: number, factor: 1 | -1][][]
	cells: Map<string, PublishedCell>
}

/** `kerckhoffs`: the reader knows the rules too, so that a number hidden to protect another is not small. */
export function readerModel(tables: readonly PublishedTable[], kerckhoffs = false): ReaderModel {
	const model: ReaderModel = { names: [], low: [], high: [], equations: [], cells: new Map() }
	const places = new Map<string, number>()
	const place = (name: string) => {
		const known = places.get(name)
		if (known !== undefined) return known
		places.set(name, model.names.length)
		model.names.push(name)
		model.low.push(0)
		model.high.push(Number.POSITIVE_INFINITY)
		return model.names.length - 1
	}
	tables.forEach((table, number) => {
		const prefix = `t${number}_`
		const half = (table.rounding - 1) / 2
		const add = (name: string, cell: PublishedCell, alone: boolean) => {
			const at = place(prefix + name)
			let [low, high] = [0, Number.POSITIVE_INFINITY]
			if (cell.value !== null) {
				low = cell.value === 0 ? 0 : Math.max(table.profile === 'internal' ? 0 : table.floor, cell.value - half)
				high = cell.value === 0 ? 0 : cell.value + half
			} else if (cell.reason === 'small') [low, high] = [1, table.floor - 1]
			else if (cell.reason === 'small-or-none') high = table.floor - 1
			else if (kerckhoffs && cell.reason === 'protects' && !alone) low = table.floor
			model.low[at] = Math.max(model.low[at]!, low)
			model.high[at] = Math.min(model.high[at]!, high)
			model.cells.set(prefix + name, cell)
			return at
		}
		const equal = (total: number, parts: number[]) =>
			model.equations.push([[total, -1], ...parts.map((part): [number, 1] => [part, 1])])
		const received = add('received', table.received, false)
		if (table.byYear.length > 0) {
			const blank = table.byYear.every(({ reason }) => reason === 'protects')
			equal(
				received,
				table.byYear.map((cell, at) => add(`by_year/${at}`, cell, blank)),
			)
		}
		for (const section of table.sections) {
			const blank = section.cells.every(({ reason }) => reason === 'protects')
			const parts = section.cells.map((cell) => add(`${section.id}/${cell.key}`, cell, blank))
			// A total that is a number of another table is read there.
			const group = section.population.includes('+')
			equal(group ? add(section.population, section.total, blank) : place(prefix + section.population), parts)
			for (const { key, cells } of section.groups) {
				equal(
					place(`${prefix}${section.id}+${key}`),
					cells.map((cell) => place(`${prefix}${section.id}/${cell}`)),
				)
			}
		}
		for (const cross of table.crossTables) {
			const rows = table.sections.find(({ id }) => id === cross.rows)!
			const columns = table.sections.find(({ id }) => id === cross.columns)!
			const places = cross.cells.map((line, row) =>
				line.map((cell, column) => add(`${cross.id}/${row}/${column}`, cell, true)),
			)
			rows.cells.forEach(({ key }, row) => {
				equal(place(`${prefix}${rows.id}/${key}`), places[row]!)
			})
			columns.cells.forEach(({ key }, column) => {
				equal(
					place(`${prefix}${columns.id}/${key}`),
					places.map((line) => line[column]!),
				)
			})
		}
	})
	return model
}

/** What a hidden number must be able to be, as far as any reader can tell. */
export function promised(cell: PublishedCell, floor: number): { low: number; high: number } {
	return { low: cell.reason === 'small' ? 1 : 0, high: floor - 1 }
}

/** How far a reader can narrow a number. */
export interface Narrowing {
	name: string
	low: number
	high: number
}

export type Solver = Awaited<ReturnType<typeof loadSolver>>

/** The model in CPLEX LP format, with every number in the objective so that columns keep their order. */
function modelText(model: ReaderModel): string {
	const sum = (terms: [number, number][]) => terms.map(([at, factor]) => `${factor < 0 ? '-' : '+'} x${at}`).join(' ')
	const bounds = (_: string, at: number) =>
		` ${model.low[at]} <= x${at}${Number.isFinite(model.high[at]!) ? ` <= ${model.high[at]}` : ''}`
	return [
		'Minimize',
		` o: ${model.names.map((_, at) => `0 x${at}`).join(' + ')}`,
		'Subject To',
		...model.equations.map((terms, at) => ` e${at}: ${sum(terms)} = 0`),
		'Bounds',
		...model.names.map(bounds),
		'End',
	].join('\n')
}

/** Least and most that each named number can be while everything printed holds. */
export function ranges(solver: Solver, model: ReaderModel, names: Iterable<string>): Narrowing[] {
	const place = new Map(model.names.map((name, at) => [name, at]))
	return solver.withModel({ format: 'lp', data: modelText(model) }, (program) => {
		program.options.set('output_flag', false)
		const end = (at: number, sense: 1 | -1) => {
			program.changeColCost(at, sense)
			program.run()
			const status = program.getModelStatus()
			const value = program.getObjectiveValue() * sense
			program.changeColCost(at, 0)
			if (status === solver.constants.modelStatus.optimal) return value
			if (status === solver.constants.modelStatus.infeasible) throw new Error('what is printed contradicts itself')
			return sense * Number.NEGATIVE_INFINITY
		}
		return [...names].map((name) => {
			const at = place.get(name)!
			return { name, low: end(at, 1), high: end(at, -1) }
		})
	})
}

export const loadSolver = () => loadHighs()
