import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Files that are either wholly there or not there, even after a power cut. */

/** Asks the disk to keep a file or folder. Windows cannot flush folders: its rename is already safe there. */
export function flush(path: string): void {
	let handle: number
	try {
		handle = openSync(path, 'r')
	} catch (error) {
		if (process.platform === 'win32') return
		throw error
	}
	try {
		fsyncSync(handle)
	} catch (error) {
		if (process.platform !== 'win32') throw error
	} finally {
		closeSync(handle)
	}
}

function writeFlushed(path: string, bytes: Uint8Array, flag: 'w' | 'wx'): void {
	const handle = openSync(path, flag, 0o600)
	try {
		writeFileSync(handle, bytes)
		fsyncSync(handle)
	} finally {
		closeSync(handle)
	}
}

/** Writes all of the bytes where the file stands: a disk that fills up takes a part first, and says so only to the rest. */
export function writeWhole(handle: number, bytes: Uint8Array): void {
	for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
}

/** Writes a file that must not exist yet, for its owner alone. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
	writeFlushed(path, bytes, 'wx')
}

/** Replaces a file by renaming a finished copy over it. */
export function replaceFile(path: string, bytes: Uint8Array): void {
	const beside = `${path}.tmp`
	writeFlushed(beside, bytes, 'w')
	renameSync(beside, path)
	flush(dirname(path))
}

/**
 * Removes a file, or a folder with all that is in it, where there is one.
 *
 * @throws an error of the disk; where Node leaves out the system's code, as it does for a disk that became
 * read-only, that of a failing disk
 */
export function removeAll(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true })
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code ? error : Object.assign(error as Error, { code: 'EIO' })
	}
}

/** Removes what is of no more use. Where the disk refuses, it stays: it must not hide why the work before it failed. */
export function removeIfPossible(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true })
	} catch {
		// The next time tries again.
	}
}

/** A file's bytes, or `undefined` when there is none. */
export function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}
