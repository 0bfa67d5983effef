/**
 * Published numbers as a reader may combine them. Every table adds up to its population, and the
 * population is a number of another table; laid one behind the other, tables form a network through
 * which the requests flow, each number being an edge with the least and the most that its printed form
 * allows. What a reader can work out about one number is how far its edge can be moved while all other
 * edges stay within what is printed. Edges are whole numbers, so the answer is exact: it is what linear
 * and integer programming give (max-flow min-cut; every extreme point of a flow is integral).
 */
export interface Network {
	nodes: number
	/** Edge `i` runs from `from[i]` to `to[i]`. */
	from: number[]
	to: number[]
	/** The true numbers: a flow that keeps every limit. */
	flow: number[]
	low: number[]
	high: number[]
}

export const unlimited = 1_000_000_000

export function emptyNetwork(): Network {
	return { nodes: 0, from: [], to: [], flow: [], low: [], high: [] }
}

export function newNode(network: Network): number {
	network.nodes += 1
	return network.nodes - 1
}

/** Adds an edge and returns its number. */
export function newEdge(network: Network, from: number, to: number, flow: number): number {
	network.from.push(from)
	network.to.push(to)
	network.flow.push(flow)
	network.low.push(0)
	network.high.push(unlimited)
	return network.flow.length - 1
}

/** Edges at each node: what a search walks along. Build it once; limits may change, edges may not. */
export function edgesAtNodes({ nodes, from, to }: Network): number[][] {
	const at: number[][] = Array.from({ length: nodes }, () => [])
	for (let edge = 0; edge < from.length; edge++) {
		at[from[edge]!]!.push(edge)
		at[to[edge]!]!.push(edge)
	}
	return at
}

/**
 * Whether a reader must allow for `edge` being `target`.
 *
 * @returns undefined when the number can be `target`; otherwise the edges whose limits stand in the
 *   way: loosening none of them can help, loosening one of them may
 */
export function blockers(network: Network, at: number[][], edge: number, target: number): number[] | undefined {
	const { from, to, low, high } = network
	const flow = network.flow.slice()
	let left = Math.abs(target - flow[edge]!)
	const up = target > flow[edge]!
	// More through the edge must come back round from its end to its start, and the other way about.
	const source = up ? to[edge]! : from[edge]!
	const sink = up ? from[edge]! : to[edge]!
	const room = (along: number, node: number) =>
		from[along] === node ? high[along]! - flow[along]! : flow[along]! - low[along]!
	while (left > 0) {
		const cameBy = new Int32Array(network.nodes).fill(-1)
		const reached = new Uint8Array(network.nodes)
		reached[source] = 1
		const queue = [source]
		for (let head = 0; head < queue.length && !reached[sink]; head++) {
			const node = queue[head]!
			for (const along of at[node]!) {
				if (along === edge) continue
				const next = from[along] === node ? to[along]! : from[along]!
				if (reached[next] || room(along, node) <= 0) continue
				reached[next] = 1
				cameBy[next] = along
				queue.push(next)
			}
		}
		if (!reached[sink]) {
			const cut: number[] = []
			for (let along = 0; along < from.length; along++) {
				if (along !== edge && reached[from[along]!] !== reached[to[along]!]) cut.push(along)
			}
			return cut
		}
		let push = left
		for (let node = sink; node !== source; ) {
			const along = cameBy[node]!
			const before = from[along] === node ? to[along]! : from[along]!
			push = Math.min(push, room(along, before))
			node = before
		}
		for (let node = sink; node !== source; ) {
			const along = cameBy[node]!
			const before = from[along] === node ? to[along]! : from[along]!
			flow[along] = flow[along]! + (from[along] === before ? push : -push)
			node = before
		}
		left -= push
	}
	return undefined
}
