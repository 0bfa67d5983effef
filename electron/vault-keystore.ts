import type { Keystore } from '../db/index.ts'
import type { FromVault, KeystoreAnswer } from './messages.ts'

/** The vault process's end of the system's keystore, which only main can reach. */
export class KeystoreLink implements Keystore {
	readonly #tell: (message: Extract<FromVault, { type: 'keystore' }>) => void
	readonly #waiting = new Map<number, (answer: KeystoreAnswer) => void>()
	#nextId = 1

	constructor(tell: (message: Extract<FromVault, { type: 'keystore' }>) => void) {
		this.#tell = tell
	}

	answered(id: number, answer: KeystoreAnswer): void {
		this.#waiting.get(id)?.(answer)
		this.#waiting.delete(id)
	}

	#ask(does: 'state' | 'encrypt' | 'decrypt', text = ''): Promise<KeystoreAnswer> {
		const id = this.#nextId++
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve)
			this.#tell({ type: 'keystore', id, does, text })
		})
	}

	async state(): Promise<'ready' | 'weak' | 'none'> {
		return (await this.#ask('state')).state
	}

	async encrypt(text: string): Promise<string | undefined> {
		return (await this.#ask('encrypt', text)).text
	}

	async decrypt(base64: string): Promise<{ text: string; again: boolean } | undefined> {
		const { text, again = false } = await this.#ask('decrypt', base64)
		return text === undefined ? undefined : { text, again }
	}
}
