import type { Block, TickStyle } from './blocks.ts'
import { ticksText } from './blocks.ts'

const escaped = (text: string) =>
	text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/ {2}/g, '&nbsp; ')
		.replace(/\n/g, '<br>')

/** Blocks as the HTML that mail programs write: forms become a table, paragraphs `p` or Outlook's `MsoNormal`. */
export function asHtml(blocks: Block[], ticks: TickStyle, outlook: boolean): string {
	const p = outlook ? '<p class=MsoNormal>' : '<p>'
	const parts: string[] = []
	let inTable = false
	const table = (open: boolean) => {
		if (open !== inTable) parts.push(open ? '<table border="1" cellpadding="4">' : '</table>')
		inTable = open
	}
	for (const block of blocks) {
		table(block.kind === 'row' || block.kind === 'ticks')
		if (block.kind === 'row') {
			const guidance = block.guidance ? `<br><i style="font-size:8pt">${escaped(block.guidance)}</i>` : ''
			parts.push(
				`<tr><td><b>${escaped(block.label)}</b>${guidance}</td><td>${escaped(block.value) || '&nbsp;'}</td></tr>`,
			)
		} else if (block.kind === 'ticks')
			parts.push(`<tr><td><b>${escaped(block.label)}</b></td><td>${escaped(ticksText(block, ticks))}</td></tr>`)
		else if (block.kind === 'title') parts.push(`<h2>${escaped(block.text)}</h2>`)
		else if (block.kind === 'section') parts.push(`<h3>${escaped(block.text)}</h3>`)
		else if (block.kind === 'lines') parts.push(`${p}${block.lines.map(escaped).join('<br>')}</p>`)
		else if (block.kind === 'small') parts.push(`<p style="font-size:7.5pt;color:#666">${escaped(block.text)}</p>`)
		else parts.push(`${p}${escaped(block.text)}</p>`)
	}
	table(false)
	const head = outlook
		? '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style>'
		: '<meta charset="utf-8">'
	return `<html><head>${head}</head><body>${parts.join('\n')}</body></html>`
}
