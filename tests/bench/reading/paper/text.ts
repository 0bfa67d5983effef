import type { Block, TickStyle } from './blocks.ts'
import { ticksText } from './blocks.ts'

function wrap(text: string, width: number): string {
	if (width === 0) return text
	const lines: string[] = []
	for (const line of text.split('\n')) {
		let current = ''
		for (const word of line.split(' ')) {
			if (current && current.length + word.length + 1 > width) {
				lines.push(current)
				current = word
			} else current = current ? `${current} ${word}` : word
		}
		lines.push(current)
	}
	return lines.join('\n')
}

export interface TextStyle {
	ticks: TickStyle
	/** Columns at which text is broken; 0: never. */
	width: number
	/** How a label stands before its value. */
	rows: 'colon' | 'below' | 'padded' | 'dotted'
}

/** Blocks as plain text, the way forms arrive in messages and print-outs. */
export function asText(blocks: Block[], style: TextStyle): string {
	const out: string[] = []
	const row = (label: string, value: string, guidance?: string) => {
		const bareLabel = label.replace(/[:?]$/, (mark) => (mark === '?' ? '?' : ''))
		if (guidance) out.push(wrap(`(${guidance})`, style.width))
		if (style.rows === 'below') out.push(`${label}`, wrap(value || ' ', style.width), '')
		else if (style.rows === 'padded') out.push(wrap(`${bareLabel.padEnd(28)} ${value}`, 0))
		else if (style.rows === 'dotted')
			out.push(wrap(`${bareLabel} ${'.'.repeat(Math.max(3, 30 - bareLabel.length))} ${value}`, 0))
		else out.push(wrap(`${bareLabel}: ${value}`, style.width))
	}
	for (const block of blocks) {
		if (block.kind === 'marking') out.push(`[${block.text}]`, '')
		else if (block.kind === 'title') out.push(block.text.toUpperCase(), '='.repeat(Math.min(60, block.text.length)))
		else if (block.kind === 'subtitle') out.push(block.text, '')
		else if (block.kind === 'section') out.push('', `--- ${block.text} ---`)
		else if (block.kind === 'row') row(block.label, block.value, block.guidance)
		else if (block.kind === 'ticks') row(block.label, ticksText(block, style.ticks))
		else if (block.kind === 'para') out.push(wrap(block.text, style.width), '')
		else if (block.kind === 'lines') out.push(...block.lines, '')
		else out.push('', wrap(block.text, style.width))
	}
	return `${out
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trimEnd()}\n`
}
