import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'

/** Whether pages can be turned into images here (poppler's pdftoppm). */
export function canScan(): boolean {
	try {
		execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
}

/** The same pages as grey images without a text layer, as an office scanner at 150 dots an inch makes them. */
export async function scanned(pdf: Uint8Array): Promise<Uint8Array> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'))
	try {
		writeFileSync(join(folder, 'in.pdf'), pdf)
		execFileSync('pdftoppm', ['-r', '150', '-gray', '-jpeg', join(folder, 'in.pdf'), join(folder, 'page')])
		const out = await PDFDocument.create()
		for (const name of readdirSync(folder)
			.filter((each) => each.endsWith('.jpg'))
			.sort()) {
			const image = await out.embedJpg(readFileSync(join(folder, name)))
			out.addPage([595.28, 841.89]).drawImage(image, { x: 0, y: 0, width: 595.28, height: 841.89 })
		}
		return await out.save()
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
