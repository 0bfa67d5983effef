import type { Item, LaidCross, LaidTable, Layout } from './layout.ts'
import { blockers, unlimited } from './network.ts'
import type { HiddenReason } from './published.ts'

/**
 * Which numbers are given and which are hidden, for one profile. Rules (section 2 of the annual
 * summary's reference): numbers from 1 to one under the floor are hidden; a zero is hidden with its
 * total; a hidden number never stands alone in its table. Then every hidden number is audited: if what is
 * printed would let a reader narrow it, the printed number that costs the report least is hidden too,
 * until nothing can be narrowed. Where more had to be hidden in a short table, or a pair, the whole table is
 * hidden without telling which number is small: otherwise a reader who knows these rules could tell why.
 */
export type Given = '' | HiddenReason

/** Numbers are rounded to this outside the internal profile. */
export const rounding = 5

/** Tables of so few numbers, printed zeros aside, leave so few possibilities that what is hidden last tells about the rest. */
const shortTable = 4

/** The printed form of a number that is given. */
export function rounded(value: number): number {
	return rounding * Math.round(value / rounding)
}

/** Least and most that a number printed as `value` can be: it was rounded, and is not under the floor. */
export function printedRange(value: number, floor: number): { low: number; high: number } {
	if (value === 0) return { low: 0, high: 0 }
	return { low: Math.max(floor, value - 2), high: value + 2 }
}

/** What a reader who knows these rules knows about a number. */
function known(item: Item, given: Given, floor: number): { low: number; high: number } {
	if (given === '') return printedRange(item.value === 0 ? 0 : rounded(item.value), floor)
	if (given === 'small') return { low: 1, high: floor - 1 }
	if (given === 'small-or-none') return { low: 0, high: floor - 1 }
	// One that protects another is known not to be small, unless its whole table is hidden.
	if (given === 'protects' && item.value >= floor) return { low: floor, high: unlimited }
	return { low: 0, high: unlimited }
}

/**
 * @param floor smallest number that may be given, from 1
 * @returns for each number of the layout whether it is given, or why not
 */
export function hide(layout: Layout, floor: number): ReadonlyMap<string, Given> {
	const { network, at, items, tables, tablesOf, crosses, groupsOf, byEdge } = layout
	const given = new Map<string, Given>()
	/** Tables of which nothing is given, so that a reader cannot tell small numbers from others. */
	const blank = new Set<string>()
	const crossOf = new Map(crosses.map((cross) => [cross.id, cross]))
	const isGiven = (item: Item) => given.get(item.id) === ''

	const set = (item: Item, how: Given) => {
		given.set(item.id, how)
		const open = how !== 'small' && how !== 'small-or-none' && how !== '' && blank.has(item.home)
		const limits = open ? { low: 0, high: unlimited } : known(item, how, floor)
		network.low[item.edge] = limits.low
		network.high[item.edge] = limits.high
	}

	const blankCross = (cross: LaidCross, how: HiddenReason) => {
		blank.add(cross.id)
		const [rows, columns] = [tables.get(cross.rows)!.items, tables.get(cross.columns)!.items]
		for (const [row, line] of cross.items.entries()) {
			for (const [column, item] of line.entries()) {
				// Under a printed zero there is nothing to hide.
				const none = [rows[row]!, columns[column]!].some((total) => isGiven(total) && total.value === 0)
				set(item, none ? '' : how)
				network.low[item.edge] = 0
				network.high[item.edge] = unlimited
			}
		}
	}
	const dependents = (id: string, how: HiddenReason) => {
		for (const table of tablesOf.get(id) ?? []) blankTable(table, how)
	}
	const blankTable = (table: LaidTable, how: HiddenReason) => {
		blank.add(table.id)
		for (const item of table.items) {
			set(item, how)
			dependents(item.id, how === 'small-or-none' ? how : 'total-hidden')
		}
		for (const { item } of groupsOf.get(table.id) ?? []) {
			set(item, how === 'small-or-none' ? how : 'total-hidden')
			dependents(item.id, how === 'small-or-none' ? how : 'total-hidden')
		}
		for (const cross of crosses) {
			if (cross.rows === table.id || cross.columns === table.id) blankCross(cross, 'total-hidden')
		}
	}
	/** Numbers under the floor and zeros look alike once the total is left out; larger ones may stay. */
	const withoutTotal = (table: LaidTable) => {
		const leadsOn = table.items.some(({ id }) => tablesOf.has(id))
		if (!leadsOn) return blankTable(table, 'total-hidden')
		for (const item of table.items) {
			if (item.value >= floor) continue
			set(item, 'small-or-none')
			dependents(item.id, 'small-or-none')
		}
		for (const cross of crosses) if (cross.columns === table.id) blankCross(cross, 'total-hidden')
	}
	const hideOne = (item: Item) => {
		if (item.kind === 'crossed') return blankCross(crossOf.get(item.home)!, 'protects')
		if (item.kind === 'root') {
			set(item, 'protects')
			for (const table of tablesOf.get('received') ?? []) withoutTotal(table)
			return
		}
		if (item.kind === 'group') {
			set(item, 'total-hidden')
			for (const table of tablesOf.get(item.id) ?? []) withoutTotal(table)
			return
		}
		if (item.value === 0 || !isGiven(item)) return blankTable(tables.get(item.home)!, 'protects')
		set(item, 'protects')
		dependents(item.id, 'total-hidden')
		for (const cross of crosses) {
			if (cross.rows === item.home || cross.columns === item.home) hideLine(cross, item, 'total-hidden')
		}
	}
	/** The row or column of a cross-table that adds up to `total`. */
	const lineOf = (cross: LaidCross, total: Item): Item[] => {
		const rows = tables.get(cross.rows)!.items
		const row = rows.findIndex(({ id }) => id === total.id)
		if (row !== -1) return cross.items[row]!
		const column = tables.get(cross.columns)!.items.findIndex(({ id }) => id === total.id)
		return cross.items.map((line) => line[column]!)
	}
	const hideLine = (cross: LaidCross, total: Item, how: HiddenReason) => {
		if (blank.has(cross.id)) return
		for (const item of lineOf(cross, total)) if (isGiven(item)) set(item, how)
	}

	/**
	 * What hiding a number costs the report: the given numbers that are lost with it. A cross-table goes
	 * first of all, the number of all requests as late as may be.
	 */
	const cost = (item: Item): number => {
		if (item.kind === 'crossed') return 0
		const lost = new Set<string>()
		const table = (id: string) => {
			for (const one of tables.get(id)?.items ?? []) {
				if (isGiven(one)) lost.add(one.id)
				below(one.id)
			}
			for (const group of groupsOf.get(id) ?? []) below(group.item.id)
		}
		const below = (id: string) => {
			for (const { id: under } of tablesOf.get(id) ?? []) table(under)
		}
		if (item.kind === 'root' || item.kind === 'group') {
			for (const { id, items: rows } of tablesOf.get(item.id) ?? []) {
				if (!rows.some((row) => tablesOf.has(row.id))) table(id)
			}
			return lost.size + (item.kind === 'root' ? 10 : 1)
		}
		if (item.kind === 'cell' && (item.value === 0 || !isGiven(item))) table(item.home)
		else below(item.id)
		return lost.size + 1
	}
	const cheapest = (candidates: Item[]): Item | undefined =>
		candidates
			.map((item) => ({ item, cost: cost(item) }))
			.sort((a, b) => a.cost - b.cost || a.item.value - b.item.value || a.item.edge - b.item.edge)[0]?.item

	// Small numbers, and zeros with their totals.
	const start = (id: string) => {
		const total = items.get(id)!
		for (const table of tablesOf.get(id) ?? []) {
			if (!isGiven(total)) {
				blankTable(
					table,
					given.get(id) === 'small' || given.get(id) === 'small-or-none' ? 'small-or-none' : 'total-hidden',
				)
				continue
			}
			for (const item of table.items) {
				set(item, item.value > 0 && item.value < floor ? 'small' : '')
				start(item.id)
			}
			for (const { item, members } of groupsOf.get(table.id) ?? []) {
				// A group is given when its given members show that it is not small: that it is hidden then tells nothing.
				const large = members.some((member) => isGiven(member) && member.value >= floor)
				const none = members.every((member) => isGiven(member) && member.value === 0)
				set(item, large || none ? '' : 'total-hidden')
				start(item.id)
			}
		}
	}
	const root = items.get('received')!
	set(root, root.value > 0 && root.value < floor ? 'small' : '')
	start('received')
	for (const cross of crosses) {
		const [rows, columns] = [tables.get(cross.rows)!.items, tables.get(cross.columns)!.items]
		for (const [row, line] of cross.items.entries()) {
			for (const [column, item] of line.entries()) {
				const totals = [rows[row]!, columns[column]!]
				if (blank.has(cross.id)) continue
				if (totals.some((total) => given.get(total.id) === 'small' || given.get(total.id) === 'small-or-none')) {
					set(item, 'small-or-none')
				} else if (!totals.every(isGiven)) set(item, 'total-hidden')
				else set(item, item.value > 0 && item.value < floor ? 'small' : '')
			}
		}
	}

	/**
	 * A reader who knows that the next smallest number goes with a hidden one knows that it is no larger than
	 * those that are given beside it.
	 */
	const boundProtecting = () => {
		for (const table of tables.values()) {
			if (blank.has(table.id)) continue
			const beside = table.items.filter((item) => isGiven(item) && item.value > 0)
			const most = Math.min(unlimited, ...beside.map((item) => network.high[item.edge]!))
			for (const item of table.items) {
				if (given.get(item.id) === 'protects' && item.value <= most) network.high[item.edge] = most
			}
		}
	}

	/** A hidden number never stands alone: the next smallest goes with it, or the total of all. */
	const accompany = (): boolean => {
		let changed = false
		for (const table of tables.values()) {
			const total = items.get(table.population)!
			if (blank.has(table.id) || !isGiven(total) || table.items.filter((item) => !isGiven(item)).length !== 1) continue
			const others = table.items.filter((item) => isGiven(item) && item.value > 0)
			const next = cheapest(total.kind === 'root' ? [...others, total] : others)
			// Of two numbers that are both hidden neither is said to be the small one: that both are would show.
			const pair = table.items.length === 2 && !table.items.some(({ id }) => tablesOf.has(id))
			if (next && (next.kind === 'root' || !pair)) hideOne(next)
			else blankTable(table, 'protects')
			changed = true
		}
		for (const cross of crosses) {
			for (const total of [...tables.get(cross.rows)!.items, ...tables.get(cross.columns)!.items]) {
				if (blank.has(cross.id) || !isGiven(total)) continue
				const line = lineOf(cross, total)
				if (line.filter((item) => !isGiven(item)).length !== 1) continue
				const next = line.filter((item) => isGiven(item) && item.value > 0).sort((a, b) => a.value - b.value)[0]
				if (next) set(next, 'protects')
				else blankCross(cross, 'protects')
				changed = true
			}
		}
		return changed
	}

	/** The first printed numbers that let a reader narrow a hidden one: loosen the cheapest of them. */
	const loosen = (): boolean => {
		let changed = false
		boundProtecting()
		for (const item of items.values()) {
			if (isGiven(item) || item.value >= floor) continue
			const least = given.get(item.id) === 'small' ? 1 : 0
			for (const target of [floor - 1, least]) {
				for (;;) {
					const cut = blockers(network, at, item.edge, target)
					if (!cut) break
					const printed = cut
						.flatMap((edge) => byEdge.get(edge) ?? [])
						.filter((one) => {
							if (blank.has(one.home) && one.kind !== 'group') return false
							return isGiven(one) || given.get(one.id) !== 'total-hidden'
						})
					const own = items.get(item.id)!
					const next = cheapest(printed) ?? (blank.has(own.home) ? undefined : own)
					if (!next) throw new Error(`${item.id} cannot be protected`)
					const table = tables.get(next.home)
					const parts = table?.items.filter((one) => !isGiven(one) || one.value > 0).length ?? 0
					const short = table && parts <= shortTable && !table.items.some(({ id }) => tablesOf.has(id))
					// One number more hidden in a short table would tell why it had to be: the whole table is hidden.
					if (short && next.kind === 'cell' && next.home === item.home) blankTable(table, 'protects')
					else hideOne(next)
					boundProtecting()
					changed = true
				}
			}
		}
		return changed
	}

	while (accompany() || loosen());
	return given
}
