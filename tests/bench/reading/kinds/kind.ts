import type { Case } from '../case.ts'
import type { Random } from '../random.ts'
import type { Truth } from '../truth.ts'
import type { Pools } from '../words/pools.ts'

/** A file and its record, before it is given an id. */
export interface Made {
	bytes: Uint8Array
	/** With its ending. */
	fileName: string
	password?: string
	scan?: boolean
	/** The record; the kind gives its title. */
	truth: Omit<Truth, 'title'>
}

/** One kind of document that reaches a service. */
export interface Kind {
	id: string
	title: string
	make(random: Random, pools: Pools): Promise<Made>
}

/** A file name as people give it, which says little. */
export function fileName(c: Case, ending: string): string {
	const safe = c.reference.replace(/[^A-Za-z0-9]+/g, '-')
	return `${c.random.pick([`VIR ${safe}`, `request_${safe}`, `${safe}`, `letter ${c.asked}`, 'scan0001', 'Document1', `FW ${safe}`])}.${ending}`
}
