import { type LetterBlock, splitLetter } from '../../domain/index.ts'
import { type LetterPaper, numbered } from './letter-paper.ts'

/** Text for an HTML page: nothing in it is ever read as markup. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const lines = (text: string) => escaped(text).replaceAll('\n', '<br>')

const style = `
@page { size: A4; margin: 18mm 22mm 20mm 22mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; margin: 0 }
header { border-bottom: 0.75pt solid #000; padding-bottom: 4mm; margin-bottom: 8mm }
header .name { font-size: 14pt; font-weight: bold; margin: 0 }
header p { margin: 0.5mm 0 0; font-size: 9.5pt }
.top { display: flex; justify-content: space-between; gap: 10mm; margin: 0 0 6mm } .to p, .refs p { margin: 0 }
h1 { font-size: 12pt; margin: 0 0 4mm } h2 { font-size: 11pt; margin: 5mm 0 2mm; break-after: avoid }
p { margin: 0 0 2.6mm; orphans: 2; widows: 2 } ol { margin: 0 0 3mm; padding-left: 8mm } ol li { margin: 0 0 1.8mm; orphans: 2; widows: 2 }
ul.options { list-style: none; margin: 0 0 3mm; padding: 0 } ul.options li { margin: 0 0 2.5mm; padding-left: 8mm; text-indent: -8mm } 
ul.options li::before { content: ""; display: inline-block; width: 4mm; height: 4mm; border: 1pt solid #000; margin-right: 4mm; vertical-align: -0.6mm }
.field { display: grid; grid-template-columns: 50% 1fr; column-gap: 4mm; align-items: end; min-height: 8.2mm; margin: 0 0 1.2mm; break-inside: avoid; font-size: 10pt; line-height: 1.25 } .field .line { border-bottom: 0.5pt solid #444 }
body.form header { margin-bottom: 4mm; padding-bottom: 2mm } body.form .top { margin-bottom: 3mm } body.form .field { min-height: 6.8mm; font-size: 9.5pt; line-height: 1.2; margin-bottom: 1mm } body.form h2 { margin: 2mm 0 0 } body.form p { margin-bottom: 1.5mm }
.field + p, .field + ul { margin-top: 2mm }
body:not(.form) main > :nth-last-child(2) { break-after: avoid }
.enclosed { break-before: page } .enclosed > h2:first-child { margin-top: 0 }
.sign { margin-top: 6mm; break-inside: avoid } .sign .space { height: 14mm } .sign p { margin: 0 }
.seal { margin-top: 8mm; font-size: 8pt; color: #333 } .not-real { font-weight: bold; border: 1.5pt solid #000; padding: 2mm 4mm; margin-bottom: 6mm; text-align: center }
`

function body(blocks: readonly LetterBlock[]): string {
	const parts: string[] = []
	let list: '' | 'ol' | 'ul' = ''
	const close = () => {
		if (list) parts.push(`</${list}>`)
		list = ''
	}
	const open = (kind: 'ol' | 'ul', tag: string) => {
		if (list === kind) return
		close()
		parts.push(tag)
		list = kind
	}
	for (const { block, point } of numbered(blocks)) {
		switch (block.shape) {
			case 'item':
				open('ol', `<ol start="${point}">`)
				parts.push(`<li>${lines(block.text)}</li>`)
				break
			case 'option':
				open('ul', '<ul class="options">')
				parts.push(`<li>${lines(block.text)}</li>`)
				break
			case 'heading':
			case 'enclosure':
				close()
				parts.push(`<h2>${lines(block.text)}</h2>`)
				break
			case 'field':
				close()
				parts.push(`<div class="field"><div>${lines(block.text)}</div><div class="line"></div></div>`)
				break
			default:
				close()
				parts.push(`<p>${lines(block.text)}</p>`)
		}
	}
	close()
	return parts.join('\n')
}

/** At the head of every page that is printed, not of the first alone. */
const everyPage = '@page { @top-center { content: "NOT REAL: made in practice mode"; font: bold 9pt sans-serif } }'

/** A letter as one HTML page for `printToPDF` and the printer: A4, headings and lists tagged, no scripts, nothing fetched. */
export function letterHtml(paper: LetterPaper): string {
	const { letter, letterhead, signatory } = paper
	const { text, enclosed } = splitLetter(letter)
	const references = letter.references.map(({ label, value }) => `<p>${escaped(label)}: ${escaped(value)}</p>`).join('')
	const closing = letter.closing
		? `<div class="sign"><p>${escaped(letter.closing)}</p><div class="space"></div><p>${escaped(signatory.name)}</p><p>${escaped(signatory.role)}</p><p>${escaped(letterhead.name)}</p></div>`
		: ''
	return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title><style>${style}${paper.notReal ? everyPage : ''}</style></head><body${letter.closing ? '' : ' class="form"'}>
${paper.notReal ? '<p class="not-real">NOT REAL: made in practice mode</p>' : ''}<header><p class="name">${escaped(letterhead.name)}</p>${letterhead.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</header>
<main><div class="top"><div class="to"><p>${escaped(letter.addressee.name)}</p>${letter.addressee.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>
<div class="refs"><p>${escaped(paper.date)}</p>${references}</div></div>
${letter.salutation ? `<p>${escaped(letter.salutation)}</p>` : ''}
<h1>${escaped(letter.subject)}</h1>
${body(text)}
${closing}</main>
${enclosed.length > 0 ? `<section class="enclosed">${body(enclosed)}</section>` : ''}
${paper.seal ? `<p class="seal">${escaped(paper.seal)}</p>` : ''}
</body></html>`
}
