import { allPacks } from '../checks/pack.ts'
import type { RulePack } from '../checks/types.ts'
import type { PackContent } from './pack-file.ts'

/** Pack and version as a request records them for ever: the id alone for version 1. */
export function packRef({ id, version }: Pick<PackContent, 'id' | 'version'>): string {
	return version === 1 ? id : `${id}/${version}`
}

/** Id and version of what `packRef` wrote. */
export function partsOf(ref: string): { id: string; version: number } {
	const [id = '', version = '1'] = ref.split('/')
	return { id, version: Number(version) }
}

/** A published pack as requests are assessed by it. */
export function rulePack(content: PackContent): RulePack {
	const { inForceFrom, title, checks, words, authority, bodies: asking } = content
	return { id: packRef(content), inForceFrom, title, checks, words, authority, bodies: asking }
}

/** The packs that a service has: those that are built in and those that it accepted. */
export interface PackShelf {
	/** In the order in which they came. */
	all: readonly RulePack[]
	/** The pack in force on the day of receipt (ISO, or empty for the newest), as `packFor` for those built in. */
	packFor(receivedOn: string): RulePack
	/** The pack that a request recorded, or `undefined` for one that is not here. */
	packOf(ref: string): RulePack | undefined
}

/** A correction of a pack stands in its place from the correction's own day on. */
function corrected(pack: RulePack, inForce: readonly RulePack[]): boolean {
	const { id, version } = partsOf(pack.id)
	return inForce.some((other) => partsOf(other.id).id === id && partsOf(other.id).version > version)
}

/** @param accepted in the order in which they were accepted; of two from the same day the later one is in force */
export function shelfOf(accepted: readonly RulePack[] = []): PackShelf {
	const all = [...allPacks, ...accepted]
	const byRef = new Map(all.map((pack) => [pack.id, pack]))
	const byDay = [...all].sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom))
	return {
		all,
		packOf: (ref) => byRef.get(ref),
		packFor(receivedOn) {
			const day = receivedOn.slice(0, 10)
			const inForce = day === '' ? byDay : byDay.filter((pack) => pack.inForceFrom <= day)
			return inForce.findLast((pack) => !corrected(pack, inForce)) ?? byDay[0]!
		},
	}
}

/** The packs that are built in, and no other. */
export const builtInShelf: PackShelf = shelfOf()
