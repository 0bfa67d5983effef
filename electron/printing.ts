import { BrowserWindow, session as sessions } from 'electron'
import { closeSession } from './no-network.ts'
import { confine } from './window.ts'

/**
 * Makes paper from HTML that the vault composed: a hidden window with scripts off, its own in-memory
 * session, and one page served from memory. Nothing is written to disk here.
 */

let count = 0

async function withPage<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
	count += 1
	const session = sessions.fromPartition(`print-${count}`, { cache: false })
	await closeSession(session, ['app://print/'])
	session.protocol.handle('app', () => {
		return new Response(html, {
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'cache-control': 'no-store',
				'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
			},
		})
	})
	const window = new BrowserWindow({
		show: false,
		webPreferences: {
			session,
			sandbox: true,
			contextIsolation: true,
			javascript: false,
			images: true,
			spellcheck: false,
			devTools: false,
			v8CacheOptions: 'none',
		},
	})
	confine(window.webContents)
	try {
		await window.loadURL('app://print/page')
		return await work(window)
	} finally {
		window.destroy()
		session.protocol.unhandle('app')
	}
}

/** An A4 PDF of the page, tagged for screen readers. `footer` stands at the foot of each page beside its number. */
export function pdfFrom(html: string, footer: string): Promise<Uint8Array> {
	const escaped = footer.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
	return withPage(html, (window) =>
		window.webContents.printToPDF({
			pageSize: 'A4',
			preferCSSPageSize: true,
			printBackground: false,
			generateTaggedPDF: true,
			generateDocumentOutline: false,
			displayHeaderFooter: true,
			headerTemplate: '<span></span>',
			footerTemplate: `<div style="width:100%;padding:0 20mm;font:8pt sans-serif;color:#444;display:flex;justify-content:space-between"><span>${escaped}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`,
		}),
	)
}

/** Opens the system's print dialog for what the window shows; false when cancelled or when there is no printer. */
export function printWindow(window: BrowserWindow): Promise<boolean> {
	return new Promise((resolve) => {
		window.webContents.print({ silent: false, printBackground: false, pageSize: 'A4' }, (printed) => resolve(printed))
	})
}

/** Opens the system's print dialog for the page; false when the person cancelled or there is no printer. */
export function print(html: string): Promise<boolean> {
	return withPage(html, printWindow)
}

/** The sheet with the recovery code, to be kept away from the computer. */
export function recoverySheet(code: string, serviceName: string, today: string): string {
	const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
	return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Recovery code</title><style>
@page { size: A4; margin: 25mm } body { font: 12pt/1.5 sans-serif; color: #000 } h1 { font-size: 20pt; margin: 0 0 6mm }
.code { font: bold 18pt/1.8 monospace; border: 2pt solid #000; padding: 6mm; letter-spacing: 1pt; margin: 8mm 0 } li { margin: 2mm 0 }</style></head><body>
<h1>Threshold recovery code</h1><p>${safe(serviceName)}</p><p class="code">${safe(code)}</p>
<ul><li>This code opens the register if every passphrase is forgotten.</li><li>Keep it on paper, locked away, in another place than the computer. Do not photograph it or send it.</li>
<li>Anybody who has both this code and the computer, or a copy of its register, can read everything.</li><li>Without this code and without a passphrase the register cannot be opened by anyone, ever.</li></ul>
<p>Made on ${safe(today)}.</p></body></html>`
}
