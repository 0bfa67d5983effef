import type { BrowserWindow } from 'electron'
import type { Input, Result } from '../domain/index.ts'
import { pdfFrom } from './printing.ts'
import type { fileSaver } from './save-file.ts'
import type { VaultLink } from './vault-link.ts'

/** The hand-over as a PDF, entered once it is on the disk. */
export async function saveHandOver(
	link: VaultLink,
	window: BrowserWindow,
	saveFile: ReturnType<typeof fileSaver>,
	input: Input<'register.hand-over'>,
): Promise<Result<unknown>> {
	const page = await link.internal('hand-over', input)
	if (!page.ok) return page
	const { html, title, fileName, requests } = page.value
	const saved = await saveFile(window, `${fileName}.pdf`, await pdfFrom(html, title), {
		name: 'PDF',
		extensions: ['pdf'],
	})
	if (!saved) return { ok: true, value: { saved: false } }
	if ('refusal' in saved) return { ok: false, refusal: saved.refusal }
	const entered = await link.internal('handed-over', { requests })
	return entered.ok ? { ok: true, value: { saved: true, path: saved.path } } : entered
}
