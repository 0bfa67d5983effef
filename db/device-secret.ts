import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, replaceFile } from './durable-files.ts'
import { Refused } from './refusals.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The optional second secret of a person's slot (security reference, section 4, DS): 32 random bytes that the system's
 * keystore keeps encrypted for this account on this computer. It goes into the key of the slot beside the passphrase, so it
 * is never enough alone; it is off until somebody sets it up, and never on the recovery slot. Where the keystore is
 * gone, the recovery code opens the register.
 */
export interface Keystore {
	/** `weak`: the system encrypts with a fixed password (`basic_text`), which protects nothing. */
	state(): Promise<'ready' | 'weak' | 'none'>
	/** Base64 of what the keystore made of a text; undefined when it cannot now. */
	encrypt(text: string): Promise<string | undefined>
	/** `again`: the system's key has changed, so it should be encrypted anew. */
	decrypt(base64: string): Promise<{ text: string; again: boolean } | undefined>
}

const fileName = 'device-secret.json'
const fileSchema = z.strictObject({ v: z.literal(1), secrets: z.record(z.string(), z.string()) })

/** One secret for each slot, by vault and slot, in the user's profile and outside the vault. */
export class DeviceSecrets {
	readonly #path: string
	readonly #keystore: Keystore | undefined

	constructor(profile: string, { keystore }: Pick<Surroundings, 'keystore'>) {
		this.#path = join(profile, fileName)
		this.#keystore = keystore
	}

	async state(): Promise<'ready' | 'weak' | 'none'> {
		return (await this.#keystore?.state()) ?? 'none'
	}

	#all(): Record<string, string> {
		try {
			const bytes = readIfThere(this.#path)
			return bytes ? fileSchema.parse(JSON.parse(bytes.toString())).secrets : {}
		} catch {
			return {}
		}
	}

	#write(secrets: Record<string, string>): void {
		replaceFile(this.#path, Buffer.from(JSON.stringify({ v: 1, secrets })))
	}

	/** Has the keystore keep a secret, and reads it back. @throws Refused when it does not */
	async keep(vaultId: string, slotId: string, secret: Buffer): Promise<void> {
		const state = await this.state()
		if (state !== 'ready') throw new Refused('state', state === 'weak' ? weakKeystore : noKeystore)
		const kept = await this.#keystore?.encrypt(secret.toString('base64'))
		if (!kept) throw new Refused('state', noKeystore)
		this.#write({ ...this.#all(), [`${vaultId}/${slotId}`]: kept })
		const back = await this.read(vaultId, slotId)
		const same = back?.equals(secret)
		back?.fill(0)
		if (!same) {
			this.drop(vaultId, slotId)
			throw new Refused('state', noKeystore)
		}
	}

	/** The secret, or `undefined` when the keystore does not give it. The caller clears it. */
	async read(vaultId: string, slotId: string): Promise<Buffer | undefined> {
		const kept = this.#all()[`${vaultId}/${slotId}`]
		if (!kept || (await this.state()) !== 'ready') return undefined
		const opened = await this.#keystore?.decrypt(kept)
		if (!opened) return undefined
		if (opened.again) {
			const anew = await this.#keystore?.encrypt(opened.text)
			if (anew) this.#write({ ...this.#all(), [`${vaultId}/${slotId}`]: anew })
		}
		const secret = Buffer.from(opened.text, 'base64')
		return secret.length === 32 ? secret : undefined
	}

	drop(vaultId: string, slotId: string): void {
		const { [`${vaultId}/${slotId}`]: _gone, ...rest } = this.#all()
		this.#write(rest)
	}
}

const noKeystore =
	'This computer has no keystore that Threshold can use just now, so nothing was changed. On Linux it needs GNOME Keyring or KWallet, unlocked.'
const weakKeystore =
	'This computer’s keystore would protect nothing: it uses a password that everybody knows. Nothing was changed. On Linux, install GNOME Keyring or KWallet.'

/** For somebody whose slot needs the keystore, where it does not answer. */
export const keystoreGone =
	'Your passphrase is bound to this computer’s keystore, and the keystore does not answer. Sign in to the computer as usual and try again. If that does not help, use the recovery code: nothing is lost.'
