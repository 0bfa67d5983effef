import { open, rename, rm } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import type { Refusal } from '../domain/index.ts'

/** Asks where, then writes beside and renames, so that nothing is ever half-written. `undefined` when cancelled. */
export async function saveFile(
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
		return { refusal: { code: 'failed', message: sentenceFor((error as NodeJS.ErrnoException).code ?? '') } }
	}
}

function sentenceFor(code: string): string {
	switch (code) {
		case 'ENOSPC':
			return 'The disk is full, so the file was not saved. Nothing in the register is affected. Choose another place, or make room and try again.'
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return 'This folder cannot be written to, so the file was not saved. Choose another folder.'
		case 'EBUSY':
			return 'The file is open in another program, so it was not replaced. Close it there, or choose another name.'
		default:
			return 'The file could not be saved there. Choose another folder and try again.'
	}
}
