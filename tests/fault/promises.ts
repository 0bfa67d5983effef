import { parseLogSeal } from '../../db/log-seal.ts'
import type { VaultKeeper } from '../../db/vault.ts'
import type { Draft } from '../../domain/index.ts'
import { done } from '../db/plain-world.ts'

interface SavedDraft {
	/** Notes of which one must be there: the last that was answered for, and any that was tried after it. */
	notes: string[]
	papers: number
	/** Logging it was tried: then a request with this client reference may stand in its place. */
	orRequest?: string
}

/** Entries of an exported journal: number and hash. */
export async function journalOf(keeper: VaultKeeper): Promise<Map<number, string>> {
	const journal = await keeper.journalExport()
	if (!journal.ok) throw new Error('the journal could not be exported')
	const lines = Buffer.from(journal.value.bytes).toString().split('\n').slice(1, -2)
	return new Map(lines.map((line, index) => [index + 1, JSON.parse(line).h as string]))
}

/** What a vault has answered for as saved, and whether it is there afterwards. */
export class Promises {
	/** Number of an entry, and its hash or the first twenty digits of it. */
	readonly entries: Map<number, string>
	readonly drafts = new Map<string, SavedDraft>()

	constructor(entries: ReadonlyMap<number, string> = new Map()) {
		this.entries = new Map(entries)
	}

	/** The head of the journal was just answered for. */
	head(keeper: VaultKeeper): void {
		const seal = parseLogSeal(keeper.seal())
		if (seal && seal.seq > 0) this.entries.set(seal.seq, seal.digits.toLowerCase())
	}

	/** What does not hold in an open vault, as sentences: the history, every entry, every draft. */
	async broken(keeper: VaultKeeper): Promise<string[]> {
		const verified = await done(keeper, 'history.verify', {})
		const broken = verified.ok ? [] : [`the history does not hold: ${verified.firstBad?.says}`]
		const there = await journalOf(keeper)
		for (const [seq, digits] of this.entries) {
			if (!there.get(seq)?.startsWith(digits)) broken.push(`entry ${seq} is gone`)
		}
		for (const [draftId, { notes, papers, orRequest }] of this.drafts) {
			const draft = await keeper.perform('draft.open', { draftId })
			if (draft.ok) {
				const saved = draft.value as Draft
				if (!notes.includes(saved.content.note)) broken.push('a draft is older than what was saved')
				if (saved.papers.length < papers) broken.push('a draft lacks a paper')
			} else if (!orRequest || (await requestsNamed(keeper, orRequest)) !== 1) {
				broken.push('a draft is gone')
			}
		}
		return broken
	}
}

/** Requests that the search by text finds. */
export async function requestsNamed(keeper: VaultKeeper, text: string): Promise<number> {
	const everything = { sort: 'reference', direction: 'up', offset: 0, limit: 10 } as const
	return (await done(keeper, 'request.list', { ...everything, text })).rows.length
}
