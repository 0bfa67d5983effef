import { open, rename, rm } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import type { Refusal } from '../domain/index.ts'
import { sentenceForFile } from './file-sentence.ts'

/** Asks where, then writes beside and renames, so that nothing is ever half-written. `undefined` when cancelled. */
async function saveFile(
	window: BrowserWindow,
	fileName: string,
	bytes: Uint8Array,
	filter: { name: string; extensions: string[] },
): Promise<{ path: string } | { refusal: Refusal } | undefined> {
	const { canceled, filePath } = await dialog.showSaveDialog(window, {
		title: 'Save',
		defaultPath: fileName,
		filters: [filter],
		properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
	})
	if (canceled || !filePath) return undefined
	const beside = `${filePath}.part`
	try {
		const file = await open(beside, 'w', 0o600)
		try {
			await file.writeFile(bytes)
			await file.sync()
		} finally {
			await file.close()
		}
		await rename(beside, filePath)
		return { path: filePath }
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {})
		return { refusal: { code: 'failed', message: sentenceForFile((error as NodeJS.ErrnoException).code ?? '') } }
	}
}

/** Saves files whose proposed names all begin with `mark`. */
export function fileSaver(mark: string): typeof saveFile {
	return (window, fileName, bytes, filter) => saveFile(window, `${mark}${fileName}`, bytes, filter)
}
