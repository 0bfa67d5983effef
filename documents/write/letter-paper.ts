import type { Letter, LetterBlock } from '../../domain/index.ts'

/** A letter with what surrounds it on paper. Dates are in British words already. */
export interface LetterPaper {
	letter: Letter
	letterhead: { name: string; lines: string[] }
	signatory: { name: string; role: string }
	/** "6 February 2026" */
	date: string
	/** Printed small at the foot: the journal's seal at the time, or empty. */
	seal: string
	/** A practice vault's letters say so on every page. */
	notReal: boolean
}

/**
 * Blocks with the numbers of their points: they are numbered through the letter, so that a reply can name them, and
 * anew in what is enclosed.
 */
export function numbered(blocks: readonly LetterBlock[]): { block: LetterBlock; point?: number }[] {
	let point = 0
	return blocks.map((block) => {
		if (block.shape !== 'item') return { block }
		point += 1
		return { block, point }
	})
}

/** A neutral file name without extension: never a person's name. */
export function letterFileName(reference: string, kind: Letter['kind']): string {
	return `${reference}-${kind}`.replace(/[^A-Za-z0-9-]+/g, '-')
}
