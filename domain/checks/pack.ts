import { packSchema } from './pack-schema.ts'
import pack20260112 from './packs/2026-01-12.json' with { type: 'json' }
import type { RulePack } from './types.ts'

/** Every pack there is, earliest first. A pack is never edited once it shipped: a change is a new file here. */
export const allPacks: readonly RulePack[] = [packSchema.parse(pack20260112)].sort((a, b) =>
	a.inForceFrom.localeCompare(b.inForceFrom),
)

/**
 * The pack in force on the day a request was received.
 *
 * A request received before the first pack's date gets the first pack: Chapter 3A was not in force
 * then, and the findings are still the best questions to ask. An empty date gets the newest pack.
 *
 * @param receivedOn ISO date, YYYY-MM-DD; a longer ISO time is read by its date
 */
export function packFor(receivedOn: string): RulePack {
	const day = receivedOn.slice(0, 10)
	const inForce = day === '' ? allPacks.at(-1) : allPacks.findLast((pack) => pack.inForceFrom <= day)
	return inForce ?? allPacks[0]!
}
