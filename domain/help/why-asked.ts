import { answersBehind } from '../casework/answers-behind.ts'
import type { Basis, Check, RulePack } from '../checks/types.ts'
import type { AnswerName } from '../request.ts'

/** A check that reads an answer, and what it rests on. */
export interface ReasonAsked {
	check: string
	title: string
	basis: Basis
	source: string
	url: string | null
	/** How surely the source was read, as a sentence. */
	sure: string
}

const sureWords: Record<Check['confidence'], string> = {
	'verified-statute': 'The text was read.',
	'secondary-only': 'Known from reports. Not checked against the text.',
	'good-practice-source': 'From published guidance or practice; not a rule of law.',
	inference: 'Our reading. For a lawyer to confirm.',
	unsourced: 'No source was read. For a lawyer to confirm.',
}

/** The checks of a pack for which this answer is asked, in the pack's order; none for an answer that only sorts or records. */
export function reasonsAsked(name: AnswerName, pack: RulePack): ReasonAsked[] {
	return pack.checks
		.filter((check) => answersBehind(check.id, pack).includes(name))
		.map(({ id, title, basis, source, sourceUrl, confidence }) => ({
			check: id,
			title,
			basis,
			source,
			url: sourceUrl,
			sure: sureWords[confidence],
		}))
}
