import type { Pair } from './box-pairs.ts'
import type { Block } from './boxes.ts'
import { findDates } from './dates.ts'
import { type LabelKind, labelWords, type Section } from './labels.ts'
import { findPeople } from './people.ts'
import { optionsOf } from './ticks.ts'

/** "From", on a memorandum, is whoever writes it; "Name and rank" where a form speaks of its approval is whoever approves. */
export function kindInPlace({ kind, label, value }: Pair, section: Section | undefined): LabelKind | undefined {
	const words = labelWords(label.text)
	if (kind === 'force' && words === 'from') {
		const named = findPeople(value.text).some(({ name }) => name.includes(' '))
		return named && !/^[^,]{0,60}@/.test(value.text) ? 'requester' : kind
	}
	if (kind === 'requester' && section === 'approver' && /^(?:name|rank)\b/.test(words)) return 'name'
	if (kind === 'sentBy' && words === 'by') {
		if (findPeople(value.text).some(({ rank, name }) => rank !== '' && name !== ''))
			return section === 'approver' ? 'approver' : 'requester'
		if (findDates(value.text)[0]?.start === 0) return 'reply'
	}
	return kind
}

/** "Why is it needed?" is about need where another box has the reason. */
export function neededWhy(block: Block, _place: number, blocks: readonly Block[]): Block {
	if (block.type !== 'box' || block.box.kind !== 'reason' || !/\bneed/.test(labelWords(block.box.label.text)))
		return block
	const other = blocks.some(
		(each) =>
			each.type === 'box' &&
			each !== block &&
			(each.box.kind === 'reason' || each.box.kind === 'reasonAndLine') &&
			!/\bneed/.test(labelWords(each.box.label.text)),
	)
	const named = blocks.some((each) => each.type === 'box' && each.box.kind === 'necessity')
	return other && !named ? { type: 'box', box: { ...block.box, kind: 'necessity' } } : block
}

/** "[ ] Within 48 hours [X] Routine": of the times that a form offers only the one that is ticked is meant. */
export function tickedTime(block: Block): Block {
	if (block.type !== 'box' || block.box.kind !== 'reply') return block
	const options = optionsOf(block.box.value)?.options ?? []
	const ticked = options.filter((option) => option.ticked)
	if (options.length < 2 || ticked.length !== 1) return block
	const value = ticked[0]!.passage
	return { type: 'box', box: { ...block.box, value, lines: [value] } }
}

/** "When", among the first boxes of a form with nothing but a date in it, says when it was made; elsewhere, when it is wanted. */
export function datedWhen(block: Block, place: number): Block {
	if (block.type !== 'box' || block.box.kind !== 'reply') return block
	const { label, value, section } = block.box
	const date = labelWords(label.text) === 'when' ? findDates(value.text)[0] : undefined
	const wantedBy = /^(?:by|before|within|no(?:t)? later|on or before)\b/i.test(value.text)
	if (date && section === 'approver' && !wantedBy) return { type: 'box', box: { ...block.box, kind: 'approvalDate' } }
	if (place > 8) return block
	// A message pad has who it is for, when it came and from whom.
	if (
		date &&
		place < 5 &&
		/^(?:\w+day|mon|tues?|weds?|thurs?|fri|sat|sun)?,? ?$/i.test(value.text.slice(0, date.start)) &&
		!wantedBy
	)
		return { type: 'box', box: { ...block.box, kind: 'requestDate' } }
	const alone =
		date && /^(?:on )?(?:\w+day,? )?$/i.test(value.text.slice(0, date.start)) && date.end >= value.text.length - 6
	return alone ? { type: 'box', box: { ...block.box, kind: 'requestDate' } } : block
}
