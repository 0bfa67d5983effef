import { kindOfLabel } from './box-labels.ts'
import type { Block, Box } from './boxes.ts'
import { weakLabelKind } from './label-score.ts'
import type { LabelKind } from './labels.ts'
import { cut, type Passage } from './passage.ts'
import { findPeople } from './people.ts'

/*
 * The declaration at the end of many forms is a table with a column for whoever asks and one for whoever approves: the
 * first row names the two, each row below has a value for both.
 */

/** What a row has of each of the two. */
const ofBoth: ReadonlySet<LabelKind | undefined> = new Set<LabelKind | undefined>([
	'name',
	'rank',
	'number',
	'grade',
	'signed',
	'date',
	'time',
	'email',
	'phone',
	undefined,
])

/** The two parts of a value that a gap on the page keeps apart. */
function halves(passage: Passage): [Passage, Passage] | undefined {
	for (let place = 1; place < passage.at.length; place++) {
		const [before, next] = [passage.at[place - 1], passage.at[place]]
		const leaf = passage.leaves[place]
		if (before === undefined || next === undefined || leaf === undefined) continue
		const gap = leaf.text.slice(before + 1, next)
		if (next - before > 3 && gap.trim() === '' && !gap.includes('\n'))
			return [cut(passage, 0, place), cut(passage, place)]
	}
	return undefined
}

/** Who the right-hand column is of, where a box holds no value but the heading of that column. */
function rightHand({ kind, value }: Box): 'requester' | 'approver' | undefined {
	if ((kind !== 'requester' && kind !== 'approver') || value.text.length > 110) return undefined
	const words = value.text.replace(/\([^)]*\)/g, '').trim()
	const other = kindOfLabel(words) ?? weakLabelKind(words)
	return (other === 'requester' || other === 'approver') &&
		other !== kind &&
		!findPeople(words).some(({ name }) => name)
		? other
		: undefined
}

/** Blocks in which the rows of a table for two people are boxes of the one and boxes of the other. */
export function inTwoHands(blocks: readonly Block[]): Block[] {
	const out: Block[] = []
	let hands: readonly ['requester' | 'approver', 'requester' | 'approver'] | undefined
	for (const block of blocks) {
		if (block.type !== 'box') {
			hands = undefined
			out.push(block)
			continue
		}
		const { box } = block
		const right = rightHand(box)
		if (right) {
			hands = [right === 'approver' ? 'requester' : 'approver', right]
			continue
		}
		const parts = hands && ofBoth.has(box.kind) ? halves(box.value) : undefined
		if (!hands || !parts) {
			hands = undefined
			out.push(block)
			continue
		}
		for (const [place, section] of hands.entries()) {
			const value = parts[place]!
			out.push({ type: 'box', box: { ...box, section, value, lines: [value] } })
		}
	}
	return out
}
