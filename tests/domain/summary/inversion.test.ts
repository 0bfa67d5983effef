import { expect, test } from 'vitest'
import { hide, rounded } from '../../../domain/summary/hiding.ts'
import type { Item, Layout } from '../../../domain/summary/layout.ts'
import { edgesAtNodes, emptyNetwork, newEdge, newNode } from '../../../domain/summary/network.ts'

/**
 * The strongest reader: one who knows the rules to the letter and runs them over every table that could have
 * been. Two tables that are printed alike cannot be told apart; so every value that a hidden number's label
 * allows must occur among the tables that are printed like it.
 */

/** One table and its total. */
function oneTable(values: readonly number[]): Layout {
	const network = emptyNetwork()
	const [start, end] = [newNode(network), newNode(network)]
	const total = values.reduce((sum, value) => sum + value, 0)
	const rows = values.map(
		(value, at): Item => ({ id: `t/${at}`, kind: 'cell', home: 't', edge: newEdge(network, start, end, value), value }),
	)
	const root: Item = { id: 'received', kind: 'root', home: '', edge: newEdge(network, end, start, total), value: total }
	const table = { id: 't', population: 'received', items: rows }
	const all = [...rows, root]
	return {
		network,
		at: edgesAtNodes(network),
		items: new Map(all.map((item) => [item.id, item])),
		tables: new Map([['t', table]]),
		tablesOf: new Map([['received', [table]]]),
		crosses: [],
		groupsOf: new Map(),
		byEdge: new Map(all.map((item) => [item.edge, item])),
	}
}

function printed(values: readonly number[], floor: number): string[] {
	const given = hide(oneTable(values), floor)
	const show = (id: string, value: number) => given.get(id) || String(rounded(value))
	const total = values.reduce((sum, value) => sum + value, 0)
	return [show('received', total), ...values.map((value, at) => show(`t/${at}`, value))]
}

/** Every table of so many numbers up to `most`, by how it is printed. */
function printings(cells: number, most: number, floor: number): Map<string, number[][]> {
	const groups = new Map<string, number[][]>()
	const each = (values: number[]) => {
		if (values.length < cells) {
			for (let value = 0; value <= most; value++) each([...values, value])
			return
		}
		const key = printed(values, floor).join('|')
		const found = groups.get(key)
		if (found) found.push(values)
		else groups.set(key, [values])
	}
	each([])
	return groups
}

/** Hidden numbers that the strongest reader narrows below what their label says. */
function narrowed(cells: number, most: number, floor: number): { checked: number; found: string[] } {
	const found: string[] = []
	let checked = 0
	for (const [key, tables] of printings(cells, most, floor)) {
		// Tables near the end of what was run through have companions beyond it.
		if (tables.some((values) => values.some((value) => value > most - 2 * floor))) continue
		key
			.split('|')
			.slice(1)
			.forEach((label, at) => {
				if (/^\d+$/.test(label)) return
				checked += 1
				const values = new Set(tables.map((one) => one[at]!))
				const all = label === 'small' ? Array.from({ length: floor - 1 }, (_, index) => index + 1) : []
				const small = Math.min(...values) < floor
				const open = Math.min(...values) <= 1 && Math.max(...values) >= floor - 1
				if (!all.every((value) => values.has(value)) || (small && !open)) found.push(`${key} (${at}): ${[...values]}`)
			})
	}
	return { checked, found }
}

test.each([
	[2, 40, 5],
	[3, 24, 5],
	[2, 60, 10],
])('of %i numbers up to %i, with %i as the smallest shown', (cells, most, floor) => {
	const { checked, found } = narrowed(cells, most, floor)
	expect(checked).toBeGreaterThan(10)
	expect(found).toEqual([])
})
