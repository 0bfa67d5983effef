import type { CaseFacts } from './facts.ts'
import { paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/**
 * What to do while officers stand at the door with a warrant: printed and kept beside the telephone, sent to
 * nobody (letters reference, section 8: no letter, an on-the-spot sheet; PACE 1984 section 21 for the record).
 */
export function warrantSheetBlocks(facts: CaseFacts): LetterBlock[] {
	const line = (id: string, text: string) => paragraph(id, text, 'field')
	return [
		paragraph('WS-1', 'Stay calm and be polite. Do not obstruct, and do not argue about what may be taken.'),
		paragraph('WS-2', 'Do this now', 'heading'),
		paragraph('WS-2a', 'Ring the insurer or a solicitor while the officers are there.', 'option'),
		paragraph('WS-2b', 'Ask to see the warrant and for a copy of it. Read exactly what it names.', 'option'),
		paragraph('WS-2c', 'Say that what is kept here was told in confidence, and that you are taking advice.', 'option'),
		paragraph(
			'WS-2d',
			'Hand over nothing that the warrant does not name. Do not explain or summarise notes.',
			'option',
		),
		paragraph(
			'WS-2e',
			'Ask for a record of everything that is taken, and for copies: section 21 of the Police and Criminal Evidence Act 1984.',
			'option',
		),
		paragraph('WS-2f', 'Destroy, move and change nothing.', 'option'),
		paragraph('WS-3', 'Write down', 'heading'),
		line('WS-3a', 'Who came: names, ranks, numbers, force'),
		line('WS-3b', 'Court, who signed the warrant, its seal and its date'),
		line('WS-3c', 'What it names'),
		line('WS-3d', 'Arrived at, left at'),
		line('WS-3e', 'What was taken, and who counted it'),
		line('WS-3f', 'Whom you rang, and when'),
		paragraph('WS-4', `Afterwards: record it under ${facts.reference} the same day.`),
	]
}

export function warrantSheetNotYet({ lane, answers }: CaseFacts): string | undefined {
	return lane === 'compelled' && answers.instrument === 'warrant'
		? undefined
		: 'The paper in hand is not recorded as a warrant.'
}
