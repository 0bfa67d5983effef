import type { Figures } from './figures.ts'
import { edgesAtNodes, emptyNetwork, type Network, newEdge, newNode } from './network.ts'
import { crossTables, inProfile, type Profile, type SectionSpec, sections } from './sections.ts'

/** A number that may be published: an edge of the network. */
export interface Item {
	/** `received`, `lane/vir`, `response+held`, `by_year/0`, `asker_by_lane/0/3`. */
	id: string
	kind: 'root' | 'cell' | 'group' | 'crossed'
	/** The table that it stands in; for a group the section whose cells it adds up. */
	home: string
	edge: number
	value: number
}

/** A table of the layout: its items, and the number that they add up to. */
export interface LaidTable {
	id: string
	population: string
	items: Item[]
}

export interface LaidCross {
	id: string
	rows: string
	columns: string
	items: Item[][]
}

/** The published tables of a profile laid out as one network, with the true numbers flowing through it. */
export interface Layout {
	network: Network
	at: number[][]
	items: ReadonlyMap<string, Item>
	tables: ReadonlyMap<string, LaidTable>
	/** Tables by what they add up to. */
	tablesOf: ReadonlyMap<string, LaidTable[]>
	crosses: LaidCross[]
	/** Groups by the section whose cells they add up. */
	groupsOf: ReadonlyMap<string, { item: Item; members: Item[] }[]>
	byEdge: ReadonlyMap<number, Item>
}

/** Lays out what a profile may publish. Tables of one population stand one behind the other. */
export function layOut(figures: Figures, profile: Profile): Layout {
	const network = emptyNetwork()
	const items = new Map<string, Item>()
	const tables = new Map<string, LaidTable>()
	const tablesOf = new Map<string, LaidTable[]>()
	const groupsOf = new Map<string, { item: Item; members: Item[] }[]>()
	const byEdge = new Map<number, Item>()
	const crosses: LaidCross[] = []
	const mine = sections.filter((section) => inProfile(section, profile))
	const specs = new Map(mine.map((section) => [section.id, section]))
	const crossed = profile === 'public' ? [] : crossTables

	const item = (id: string, kind: Item['kind'], home: string, from: number, to: number, value: number): Item => {
		const made = { id, kind, home, edge: newEdge(network, from, to, value), value }
		items.set(id, made)
		byEdge.set(made.edge, made)
		return made
	}
	const table = (id: string, population: string, rows: Item[]) => {
		const made = { id, population, items: rows }
		tables.set(id, made)
		tablesOf.set(population, [...(tablesOf.get(population) ?? []), made])
	}

	/** The tables of a population from `start` on, and a way from the last one to `end`. */
	const stages = (population: string, start: number, value: number, end: number) => {
		let cursor = start
		for (const section of mine) {
			if (section.population !== population || crossed.some(({ rows }) => rows === section.id)) continue
			cursor = stage(section, cursor)
		}
		newEdge(network, cursor, end, value)
	}

	const stage = (section: SectionSpec, start: number): number => {
		const end = newNode(network)
		const counts = figures.counts[section.id]!
		const cross = crossed.find(({ columns }) => columns === section.id)
		const heads = section.cells.map(() => (cross ? newNode(network) : start))
		if (cross) {
			const rows = specs.get(cross.rows)!
			const rowItems = rows.cells.map(([key], row) => {
				const middle = newNode(network)
				const made = item(`${rows.id}/${key}`, 'cell', rows.id, start, middle, figures.counts[rows.id]![row]!)
				return { made, middle }
			})
			table(
				rows.id,
				rows.population,
				rowItems.map(({ made }) => made),
			)
			crosses.push({
				id: cross.id,
				rows: cross.rows,
				columns: cross.columns,
				items: rowItems.map(({ middle }, row) =>
					heads.map((head, column) =>
						item(
							`${cross.id}/${row}/${column}`,
							'crossed',
							cross.id,
							middle,
							head,
							figures.crossed[cross.id]![row]![column]!,
						),
					),
				),
			})
		}
		const groups = (section.groups ?? []).map((group) => ({ ...group, node: newNode(network) }))
		const rows = section.cells.map(([key], at) => {
			const id = `${section.id}/${key}`
			const value = counts[at]!
			const last = groups.find(({ cells }) => cells.includes(key))?.node ?? end
			if (!mine.some(({ population }) => population === id))
				return item(id, 'cell', section.id, heads[at]!, last, value)
			const inside = newNode(network)
			const made = item(id, 'cell', section.id, heads[at]!, inside, value)
			stages(id, inside, value, last)
			return made
		})
		table(section.id, section.population, rows)
		groupsOf.set(
			section.id,
			groups.map(({ key, cells, node }) => {
				const members = rows.filter(({ id }) => cells.some((cell) => id === `${section.id}/${cell}`))
				const value = members.reduce((sum, member) => sum + member.value, 0)
				const id = `${section.id}+${key}`
				const inside = newNode(network)
				const made = item(id, 'group', section.id, node, inside, value)
				stages(id, inside, value, end)
				return { item: made, members }
			}),
		)
		return end
	}

	const start = newNode(network)
	let afterYears = start
	if (figures.byYear.length > 1) {
		const end = newNode(network)
		const year = (value: number, at: number) => item(`by_year/${at}`, 'cell', 'by_year', start, end, value)
		table('by_year', 'received', figures.byYear.map(year))
		afterYears = end
	}
	const last = newNode(network)
	stages('received', afterYears, figures.received, last)
	item('received', 'root', '', last, start, figures.received)
	return { network, at: edgesAtNodes(network), items, tables, tablesOf, crosses, groupsOf, byEdge }
}
