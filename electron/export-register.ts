import { type BrowserWindow, dialog } from 'electron'
import type { Input, Result } from '../domain/index.ts'
import type { VaultLink } from './vault-link.ts'

/**
 * Everything out as one encrypted zip: both passphrases first, then where to; the vault process writes the file itself,
 * because main never holds what is in it.
 */
export async function exportRegister(
	link: VaultLink,
	window: BrowserWindow,
	input: Input<'register.export'>,
): Promise<Result<unknown>> {
	const allowed = await link.internal('whole-export-allow', input)
	input.passphrase.fill(0)
	input.secondPassphrase.fill(0)
	if (!allowed.ok) return allowed
	const { canceled, filePath } = await dialog.showSaveDialog(window, {
		title: 'Export everything',
		defaultPath: `register-${new Date().toISOString().slice(0, 10)}.zip`,
		filters: [{ name: 'Encrypted zip', extensions: ['zip'] }],
		properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
	})
	if (canceled || !filePath) return { ok: true, value: { saved: false } }
	const written = await link.internal('whole-export-write', { path: filePath })
	if (!written.ok) return written
	return { ok: true, value: { saved: true, path: filePath, passphrase: written.value.passphrase } }
}
