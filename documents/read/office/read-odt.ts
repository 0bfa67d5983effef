import { walkMarkup } from '../markup.ts'
import { ReadingProblem, says } from '../problems.ts'
import type { Reading, ReadResult } from '../reading.ts'
import { TextFlow } from '../text-flow.ts'
import { zipTexts } from '../zip-members.ts'

/** Parts whose text is not seen on the page: deleted text, comments, style settings. */
const unseen = new Set([
	'text:tracked-changes',
	'office:annotation',
	'office:forms',
	'office:scripts',
	'svg:desc',
	'svg:title',
	'text:sequence-decls',
])

/** The text of one part of an OpenDocument text (ISO/IEC 26300). `only` limits it to elements of these names. */
function odtXmlText(xml: string, only?: Set<string>): string {
	const flow = new TextFlow()
	let hidden = 0
	let inside = only ? 0 : 1
	let paragraphs = 0
	walkMarkup(
		xml,
		{
			open(name, attributes) {
				if (hidden > 0 || unseen.has(name)) {
					hidden += 1
					return
				}
				if (only?.has(name)) inside += 1
				if (inside === 0) return
				switch (name) {
					case 'text:p':
					case 'text:h':
						if (flow.started) flow.endLine()
						paragraphs += 1
						break
					case 'text:tab':
						flow.text('   ')
						break
					case 'text:line-break':
						flow.newLine()
						break
					case 'text:s':
						flow.text(' '.repeat(Math.min(40, Number.parseInt(attributes['text:c'] ?? '1', 10) || 1)))
						break
					case 'table:table':
						flow.openTable()
						break
					case 'table:table-row':
						flow.openRow()
						break
					case 'table:table-cell':
						flow.openCell()
						break
					case 'text:list-item':
						if (!flow.started) flow.text('- ')
						break
				}
			},
			text(text) {
				if (hidden > 0 || inside === 0 || paragraphs === 0) return
				const flat = text.replace(/\s+/g, ' ')
				flow.text(flow.started ? flat : flat.replace(/^ /, ''))
			},
			close(name) {
				if (hidden > 0) {
					hidden -= 1
					return
				}
				if (inside > 0) {
					switch (name) {
						case 'text:p':
						case 'text:h': {
							paragraphs = Math.max(0, paragraphs - 1)
							const long = flow.length > 80
							flow.newLine()
							if (long) flow.endParagraph()
							break
						}
						case 'table:table-cell':
							flow.closeCell()
							break
						case 'table:table':
							flow.closeTable()
							break
					}
				}
				if (only?.has(name)) inside -= 1
			},
		},
		'xml',
	)
	return flow.finish().trim()
}

/** Reads an OpenDocument text: header, body, footer. */
export async function readOdt(bytes: Uint8Array, reading: Reading): Promise<ReadResult> {
	const parts = await zipTexts(bytes, /^(?:content|styles|META-INF\/manifest)\.xml$/, reading)
	if (/manifest:encryption-data/.test(parts.get('META-INF/manifest.xml') ?? '')) {
		throw new ReadingProblem('unsupported', says.lockedOffice)
	}
	const content = parts.get('content.xml')
	if (content === undefined) throw new ReadingProblem('unreadable', says.damaged)
	const styles = parts.get('styles.xml') ?? ''
	const texts = [
		odtXmlText(styles, new Set(['style:header', 'style:header-first'])),
		odtXmlText(content),
		odtXmlText(styles, new Set(['style:footer', 'style:footer-first'])),
	]
	return { pages: [texts.filter((text) => text !== '').join('\n\n')] }
}
