import { renderSVG } from 'uqr'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Today's seal as a sheet: the line, and the same line as a QR code, three times over to cut apart, for the supervision
 * book, beside a backup and for a trustee. It names nobody.
 *
 * @param today in British words
 */
export function sealSheet(seal: string, serviceName: string, today: string): string {
	const code = renderSVG(seal, { ecc: 'M', border: 2 })
	const places = ['For the supervision book', 'For beside the backup', 'For a trustee, away from the office']
	const labels = places
		.map(
			(place) => `<section><div class="code">${code}</div><div><h2>${place}</h2>
<p class="seal">${escaped(seal)}</p><p>${escaped(serviceName)}, ${escaped(today)}</p></div></section>`,
		)
		.join('')
	return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Log seal</title><style>
@page { size: A4; margin: 20mm } body { font: 11pt/1.45 sans-serif; color: #000 } h1 { font-size: 20pt; margin: 0 0 4mm }
h2 { font-size: 12pt; margin: 0 0 2mm } section { display: flex; gap: 6mm; align-items: center; border: 0.5pt dashed #000; padding: 5mm; margin: 6mm 0; break-inside: avoid }
.code svg { width: 34mm; height: 34mm; display: block } .seal { font: 9pt/1.5 monospace; margin: 0 0 2mm; overflow-wrap: anywhere }</style></head><body>
<h1>Log seal</h1><p>This line stands for the whole history up to its entry. If anybody changes an earlier entry, or cuts the history short, the seal at that entry is another one. To compare: export the history, and run verify.mjs with --seal and this line.</p>
${labels}</body></html>`
}
