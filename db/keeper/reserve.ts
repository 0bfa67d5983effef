import {
	closeSync,
	existsSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	renameSync,
	statfsSync,
	statSync,
	truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { VaultStatus } from '../../domain/index.ts'
import { writeWhole } from '../durable-files.ts'
import type { Surroundings } from '../surroundings.ts'

const megabyte = 1024 * 1024
/**
 * Room that is kept for the day on which the disk is full: nobody may unlock without an entry that says so, and an
 * entry needs room. Measured on a file system that is full to the last byte: 1,862 notes with their entries out of
 * 2 MB, 3 KB for a request that is logged without papers. A scanned letter of a megabyte needs 4 MB. So 16 MB are weeks
 * of reading and writing, or four new requests on paper.
 */
const productBytes = 16 * megabyte
/** Given up at a time, so that another program that fills the disk does not take all of it at once. */
const step = 2 * megabyte
/** The reserve is made only where this many times its size is free beside it. */
const plenty = 4
/** Milliseconds before it is tried again to make it whole. */
const tryEvery = 60_000

/**
 * A file of random bytes in the vault's folder, given up piece by piece when the disk is full. It holds nothing, is
 * in no backup, and whatever becomes of it changes nothing else.
 */
export class Reserve {
	readonly #path: string
	readonly #surroundings: Surroundings
	readonly #whole: number
	#lastTry = Number.NEGATIVE_INFINITY
	#failed = false
	#filling = false

	constructor(folder: string, surroundings: Surroundings) {
		this.#path = join(folder, 'reserve')
		this.#surroundings = surroundings
		this.#whole = surroundings.reserveBytes ?? (surroundings.notReal ? 0 : productBytes)
	}

	#bytes(): number | undefined {
		return statSync(this.#path, { throwIfNoEntry: false })?.size
	}

	/** How the reserve stands, for the page; nothing while it is whole. */
	state(): VaultStatus['reserve'] {
		try {
			const bytes = this.#bytes()
			if ((bytes ?? 0) >= this.#whole) return undefined
			const why = this.#failed ? 'failed' : bytes === undefined ? 'not-made' : 'used'
			return { bytes: bytes ?? 0, of: this.#whole, why }
		} catch {
			return { bytes: 0, of: this.#whole, why: 'failed' }
		}
	}

	/**
	 * Gives room back to the disk for one command.
	 *
	 * @param bytes length of what the command brings along
	 * @returns whether there is more room now. Where the whole reserve would not do, it is kept
	 */
	give(bytes: number): boolean {
		// Once in the log, once in the file, and the rest of the save.
		const wanted = step + 2 * bytes
		try {
			const there = this.#bytes() ?? 0
			if (there === 0 || (bytes > 0 && there < wanted)) return false
			truncateSync(this.#path, Math.max(0, there - wanted))
			return true
		} catch {
			return false
		}
	}

	/**
	 * Makes the reserve, or makes it whole again, where the disk has plenty of room. What goes wrong is seen in the
	 * state alone, and what was begun is taken back.
	 *
	 * @param wanted asked before each piece: whether the vault is still open
	 * @returns whether it is whole now and was not before
	 */
	async fill(wanted: () => boolean): Promise<boolean> {
		if (this.#filling) return false
		this.#filling = true
		try {
			return await this.#fill(wanted)
		} finally {
			this.#filling = false
		}
	}

	async #fill(wanted: () => boolean): Promise<boolean> {
		this.#lastTry = this.#surroundings.monotonic()
		const before = this.#bytesOrNothing()
		if (before >= this.#whole || !this.#hasPlenty(this.#whole - before)) return false
		// A new one is built beside its name: what was cut off in the middle must not look like one that was used.
		const isNew = !existsSync(this.#path)
		const path = isNew ? `${this.#path}.tmp` : this.#path
		let handle: number | undefined
		try {
			handle = openSync(path, isNew ? 'w' : 'a', 0o600)
			// Random, so that a disk that packs what it stores cannot pack this.
			for (let at = before; at < this.#whole && wanted(); at += megabyte) {
				const piece = this.#surroundings.random(Math.min(megabyte, this.#whole - at))
				writeWhole(handle, piece)
				await breathe()
			}
			fsyncSync(handle)
			if (isNew && wanted()) renameSync(path, this.#path)
			this.#failed = false
			return (this.#bytes() ?? 0) >= this.#whole
		} catch {
			this.#failed = true
			this.#takeBack(handle, before)
			return false
		} finally {
			if (handle !== undefined) closeSync(handle)
		}
	}

	/** Whether it is time to try to make it whole again. */
	due(): boolean {
		return this.#surroundings.monotonic() - this.#lastTry > tryEvery && this.#bytesOrNothing() < this.#whole
	}

	#bytesOrNothing(): number {
		try {
			return this.#bytes() ?? 0
		} catch {
			return this.#whole
		}
	}

	#hasPlenty(missing: number): boolean {
		try {
			const { bavail, bsize } = statfsSync(join(this.#path, '..'))
			return bavail * bsize >= missing + plenty * this.#whole
		} catch {
			return false
		}
	}

	#takeBack(handle: number | undefined, before: number): void {
		try {
			if (handle !== undefined) ftruncateSync(handle, before)
		} catch {
			// It is a little larger than it was: the next try goes on from there.
		}
	}
}
