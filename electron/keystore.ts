import { safeStorage } from 'electron'
import { log } from './log.ts'
import type { KeystoreAnswer } from './messages.ts'

/** Keystores of Linux that keep a secret under a key of the account (security reference, section 4). */
const realBackends: readonly string[] = ['gnome_libsecret', 'kwallet5', 'kwallet6']

/** Whether the runtime has the calls that do not block; before Electron 42 it has only those that do. */
const hasAsync = typeof safeStorage?.encryptStringAsync === 'function'

async function stateOfKeystore(): Promise<KeystoreAnswer['state']> {
	const available = hasAsync ? await safeStorage.isAsyncEncryptionAvailable() : safeStorage.isEncryptionAvailable()
	if (process.platform === 'linux') {
		const backend = safeStorage.getSelectedStorageBackend()
		if (backend === 'basic_text') return 'weak'
		if (!realBackends.includes(backend)) return 'none'
	}
	return available ? 'ready' : 'none'
}

/** Asks the system's keystore. Whatever goes wrong there is an answer without a text, never an error. */
export async function askKeystore(does: 'state' | 'encrypt' | 'decrypt', text: string): Promise<KeystoreAnswer> {
	try {
		const state = await stateOfKeystore()
		if (does === 'state' || state !== 'ready') return { state }
		if (does === 'encrypt') {
			const bytes = hasAsync ? await safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)
			return { state, text: bytes.toString('base64') }
		}
		const bytes = Buffer.from(text, 'base64')
		if (!hasAsync) return { state, text: safeStorage.decryptString(bytes) }
		const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(bytes)
		return { state, text: result, again: shouldReEncrypt }
	} catch {
		log('keystore-failed')
		return { state: 'none' }
	}
}
