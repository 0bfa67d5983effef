/** What letters are made of. See `reference` rules in each letter's own file. */

export const letterKinds = [
	'acknowledgement',
	'challenge',
	'fix-list',
	'client',
	'disclosure',
	'decline',
	'nothing-held',
	'compelled-holding',
	'client-receipt',
	'neutral-holding',
	'child-sheet',
	'client-order',
	'withdrawal-note',
	'warrant-sheet',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Where a block's words come from. A finding's block goes when the finding goes. */
export type BlockSource = { finding: string; also?: string[] } | { template: string } | { person: string }

export interface LetterBlock {
	/** Stable within the letter: paragraph id, with the finding where it has one ("CH-5/VIR-03"). */
	id: string
	source: BlockSource
	text: string
	/**
	 * Drawn as a heading, list item, tick-box line, or fill-in line; a paragraph when missing. An `enclosure` is the
	 * heading of what goes with the letter: it and all that follows stand on a page of their own, after the signature.
	 */
	shape?: 'heading' | 'item' | 'option' | 'field' | 'enclosure'
	/** The composed words, kept when a person changed them. */
	composedText?: string
}

export interface Addressee {
	name: string
	/** Lines under the name: rank and number, unit or body, address or email. */
	lines: string[]
}

export interface Letter {
	kind: LetterKind
	addressee: Addressee
	/** Reference lines under the date: "Our reference", "Your reference". */
	references: { label: string; value: string }[]
	/** The heading over the text; never names a client in a letter to police. */
	subject: string
	salutation: string
	blocks: LetterBlock[]
	closing: string
	/** Why the letter must not be made now, in a sentence that says what clears it. */
	blockedBecause?: string
	/** Who may sign and send it. */
	signs: ('administrator' | 'therapist' | 'clinical_lead')[]
}

/** The blocks that stand over the signature, and those that are enclosed. */
export function splitLetter({ blocks }: Pick<Letter, 'blocks'>): { text: LetterBlock[]; enclosed: LetterBlock[] } {
	const at = blocks.findIndex(({ shape }) => shape === 'enclosure')
	return at === -1 ? { text: blocks, enclosed: [] } : { text: blocks.slice(0, at), enclosed: blocks.slice(at) }
}
