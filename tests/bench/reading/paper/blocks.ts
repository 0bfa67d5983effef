/** A document before it is put into a format: what stands on the paper, in reading order. */
export type Block =
	| { kind: 'marking'; text: string }
	| { kind: 'title'; text: string }
	| { kind: 'subtitle'; text: string }
	| { kind: 'section'; text: string }
	/** A labelled value; an empty value is an empty box. */
	| { kind: 'row'; label: string; value: string; guidance?: string }
	| { kind: 'ticks'; label: string; options: { text: string; on: boolean }[]; tail?: string }
	| { kind: 'para'; text: string }
	| { kind: 'lines'; lines: string[]; right?: boolean }
	| { kind: 'small'; text: string }

/** How a ticked and an empty box look. */
export interface TickStyle {
	on: string
	off: string
	/** The box stands after its words. */
	after: boolean
}

export const plainTicks: TickStyle[] = [
	{ on: '[X]', off: '[ ]', after: false },
	{ on: '[x]', off: '[  ]', after: false },
	{ on: '(X)', off: '( )', after: false },
	{ on: '[X]', off: '[ ]', after: true },
]

/** These need a font with the glyphs. */
export const glyphTicks: TickStyle[] = [
	{ on: '☒', off: '☐', after: false },
	{ on: '☑', off: '☐', after: false },
	{ on: '☒', off: '☐', after: true },
	{ on: '✓', off: '☐', after: true },
	{ on: '✔', off: '□', after: false },
]

export function ticksText(block: Extract<Block, { kind: 'ticks' }>, style: TickStyle, gap = '   '): string {
	const boxes = block.options.map(({ text, on }) => {
		const box = on ? style.on : style.off
		return style.after ? `${text} ${box}` : `${box} ${text}`
	})
	return [boxes.join(gap), block.tail ?? ''].filter(Boolean).join(gap)
}
