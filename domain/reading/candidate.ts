import type { Suggestion } from '../document.ts'
import { evidenceOf, type Passage } from './passage.ts'

/** A value with the place that shows it. */
export interface Candidate {
	value: string
	confidence: 'high' | 'low'
	passage?: Passage
	start?: number
	end?: number
	why?: string
}

/** A value with the words of a passage that a pattern found. */
export function matched(
	value: string,
	confidence: Candidate['confidence'],
	passage: Passage,
	{ index, 0: { length } }: RegExpExecArray,
): Candidate {
	return { value, confidence, passage, start: index, end: index + length }
}

/** The suggestion of a candidate for a field or an answer. */
export function suggestionOf(field: string, { value, confidence, passage, start, end, why }: Candidate): Suggestion {
	const evidence = passage && evidenceOf(passage, start, end)
	return { field, value, confidence, ...(evidence && { evidence }), ...(why && { why }) }
}

/** Candidates of one field: the best first, each value once, at most `limit`. */
export function suggestionsOf(field: string, candidates: readonly (Candidate | undefined)[], limit = 2): Suggestion[] {
	const seen = new Set<string>()
	const out: Suggestion[] = []
	for (const candidate of candidates) {
		if (!candidate || candidate.value === '') continue
		const key = candidate.value.toLowerCase().replace(/\s+/g, '')
		if (seen.has(key)) continue
		seen.add(key)
		// Two suggestions cannot both be sure.
		out.push(suggestionOf(field, out.length > 0 ? { ...candidate, confidence: 'low' } : candidate))
		if (out.length === limit) break
	}
	return out
}
