import { holdingParts } from './acknowledgement.ts'
import type { CaseFacts } from './facts.ts'
import type { LetterBlock } from './types.ts'

/**
 * The neutral holding form for other regimes and other askers: the acknowledgement without a word of
 * Chapter 3A (letters reference, "Neutral holding form").
 */
export function neutralHoldingBlocks(facts: CaseFacts): LetterBlock[] {
	const parts = holdingParts(facts)
	return [parts.received, ...parts.neither, parts.looking, ...parts.callBack, parts.dates, parts.contact]
}
