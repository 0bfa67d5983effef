/** Sheets of paper with a secret on them. */

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An A4 page with a heading, the secret in a frame and sentences under it. */
function sheet(title: string, serviceName: string, secret: string, says: readonly string[], foot: string): string {
	return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
@page { size: A4; margin: 25mm } body { font: 12pt/1.5 sans-serif; color: #000 } h1 { font-size: 20pt; margin: 0 0 6mm }
.secret { font: bold 15pt/1.8 monospace; border: 2pt solid #000; padding: 6mm; margin: 8mm 0 } li { margin: 2mm 0 }</style></head><body>
<h1>${escaped(title)}</h1><p>${escaped(serviceName)}</p><p class="secret">${escaped(secret)}</p>
<ul>${says.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ul><p>${escaped(foot)}</p></body></html>`
}

/** Three sheets for three trustees, a page each. */
export function trusteeSheets(shares: readonly string[], serviceName: string, today: string): string {
	const says = [
		'Any two of the three sheets open the register when no passphrase does. One alone is worth nothing.',
		'Keep it sealed, away from the office and from the other sheets. Do not photograph it or send it.',
		'When a new recovery code is made, destroy this sheet: it no longer works.',
	]
	const pages = shares.map((share, index) =>
		sheet(`Trustee sheet ${index + 1} of ${shares.length}`, serviceName, share, says, `Made on ${today}.`),
	)
	const [first = '', ...rest] = pages
	const body = (page: string) => page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'))
	const more = rest.map((page) => `<div style="break-before:page">${body(page)}</div>`).join('')
	return first.replace('</body>', `${more}</body>`)
}

/** The key of the first entry, for a trustee or an auditor: `tools/verify.mjs --key` takes it. */
export function verificationSheet(key: Uint8Array, serviceName: string, today: string): string {
	const digits = Buffer.from(key).toString('hex').toUpperCase().match(/.{4}/g)!.join(' ')
	return sheet(
		'Verification sheet',
		serviceName,
		digits,
		[
			'With these 64 digits and an exported history, anybody can check that no entry was changed, without the register and without its contents.',
			'Give the sheet to a trustee or an auditor. Do not keep it with the computer: whoever has both this sheet and the open register could write a false history that passes the check.',
			'The digits open nothing and show nothing of what the register holds.',
			'They are not kept in the register and cannot be printed again.',
		],
		`Made on ${today}.`,
	)
}
