import { caps } from './caps.ts'
import { walkMarkup } from './markup.ts'
import { TextFlow } from './text-flow.ts'
import { readSymbols } from './tick-boxes.ts'

const leftOut = new Set([
	'script',
	'style',
	'head',
	'title',
	'template',
	'noscript',
	'iframe',
	'object',
	'svg',
	'math',
	'select',
	'del',
	's',
	'strike',
])
const paragraphs = new Set([
	'p',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'ul',
	'ol',
	'dl',
	'blockquote',
	'pre',
	'form',
	'fieldset',
])
const lines = new Set([
	'div',
	'li',
	'dt',
	'dd',
	'section',
	'article',
	'header',
	'footer',
	'address',
	'center',
	'legend',
	'caption',
	'body',
	'html',
])
const withoutEnd = new Set([
	'br',
	'hr',
	'img',
	'input',
	'meta',
	'link',
	'col',
	'area',
	'base',
	'embed',
	'wbr',
	'source',
	'track',
	'param',
])

/** Whether an element is kept from sight, or struck through, by its own style. */
function isHidden(attributes: Record<string, string>): boolean {
	if ('hidden' in attributes) return true
	const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '')
	return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em)?(?:;|$|!)|opacity:0(?:;|$|!)|text-decoration(?:-line)?:line-through)/.test(
		style,
	)
}

function fontOf(attributes: Record<string, string>): string {
	if (attributes.face) return attributes.face
	return /font-family\s*:\s*["']?([^;"']{1,80})/i.exec(attributes.style ?? '')?.[1] ?? ''
}

interface Open {
	name: string
	hidden: boolean
	font: string
	quoted: boolean
	pre: boolean
	/** For lists: the number of the next item, or 0 for bullets. */
	next: number
}

/**
 * The text of an HTML page or message as a person would read it: hidden parts, scripts, styles and
 * struck-out words left out, tables with label and value on one line, check boxes as `[X]` and
 * `[ ]`, lists with their marks, quoted messages with `> ` before each line. Nothing is rendered
 * or fetched.
 */
export function htmlText(html: string): string {
	const flow = new TextFlow()
	const quotes: TextFlow[] = []
	const open: Open[] = []
	const current = () => quotes.at(-1) ?? flow
	const top = () => open.at(-1)
	const closing = (element: Open) => {
		const into = current()
		if (element.hidden && !element.quoted) return
		switch (element.name) {
			case 'table':
				into.closeTable()
				break
			case 'td':
			case 'th':
				into.closeCell()
				break
			default:
				if (element.quoted) {
					const quote = quotes.pop()
					if (quote) {
						const text = quote.finish().replace(/^\n+|\n+$/g, '')
						current().lines(
							text.split('\n').map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`)),
						)
						current().endParagraph()
					}
				} else if (paragraphs.has(element.name)) into.endParagraph()
				else if (lines.has(element.name)) into.endLine()
		}
	}
	walkMarkup(
		html,
		{
			open(name, attributes) {
				const parent = top()
				const element: Open = {
					name,
					hidden: (parent?.hidden ?? false) || leftOut.has(name) || isHidden(attributes),
					font: fontOf(attributes) || parent?.font || '',
					quoted: false,
					pre: (parent?.pre ?? false) || name === 'pre' || name === 'textarea',
					next: name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : 0,
				}
				const deep = open.length >= caps.markupDepth
				if (!withoutEnd.has(name) && !deep) open.push(element)
				if (element.hidden || deep) return
				const into = current()
				switch (name) {
					case 'br':
						into.newLine()
						break
					case 'hr':
						into.endLine()
						into.text('________________________________')
						into.newLine()
						break
					case 'input':
						if (/^(?:checkbox|radio)$/i.test(attributes.type ?? '')) into.text('checked' in attributes ? '[X]' : '[ ]')
						else if (/^(?:text|date|email|tel|number|)$/i.test(attributes.type ?? '')) into.text(attributes.value ?? '')
						break
					case 'table':
						into.openTable()
						break
					case 'tr':
						into.openRow()
						break
					case 'td':
					case 'th':
						into.openCell()
						break
					case 'li': {
						into.endLine()
						const list = parent?.name === 'ol' ? parent : undefined
						into.text(list ? `${list.next}. ` : '- ')
						if (list) list.next += 1
						break
					}
					case 'blockquote':
						if (attributes.type === 'cite' || /gmail_quote|yahoo_quoted|moz-cite/.test(attributes.class ?? '')) {
							if (quotes.length < 20) {
								into.endParagraph()
								element.quoted = true
								quotes.push(new TextFlow())
							}
						} else into.endParagraph()
						break
					default:
						if (paragraphs.has(name)) into.endParagraph()
						else if (lines.has(name)) into.endLine()
				}
			},
			text(text) {
				const element = top()
				if (element?.hidden) return
				const into = current()
				const read = element?.font ? readSymbols(text, element.font) : text
				if (element?.pre) {
					const [first = '', ...rest] = read.split(/\r?\n/)
					into.text(first)
					for (const line of rest) {
						into.newLine()
						into.text(line)
					}
					return
				}
				const flat = read.replace(/[ \t\r\n\f]+/g, ' ')
				into.text(into.started && !into.spaced ? flat : flat.replace(/^ /, ''))
			},
			close(name) {
				if (withoutEnd.has(name)) return
				for (let i = open.length - 1; i >= 0 && i >= open.length - caps.markupDepth; i -= 1) {
					if (open[i]!.name !== name) continue
					for (const element of open.splice(i).reverse()) closing(element)
					break
				}
			},
		},
		'html',
	)
	for (const element of open.splice(0).reverse()) closing(element)
	return flow.finish()
}
