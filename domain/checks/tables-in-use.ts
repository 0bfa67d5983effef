import type { RulePack } from './types.ts'

/**
 * The ranks and asking bodies that proposals are drawn from: reading a paper, filling in a form. Findings never
 * look here: they are worked out with the tables of their own pack. One set for a process, put in place when a
 * vault opens; what is missing stands as it is built in.
 */
export type ProposalTables = Pick<RulePack, 'authority' | 'bodies'>

let inUse: ProposalTables = {}

export function tablesInUse(): ProposalTables {
	return inUse
}

/** @param tables those of the newest pack in force; nothing at all puts back what is built in */
export function putTablesInUse(tables: ProposalTables = {}): void {
	inUse = tables
}
