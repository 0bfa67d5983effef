// The folder for what is fetched or built once for all checkouts, and the lock that lets several processes use it.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The cache's folder; made when it is first asked for. */
export function cacheFolder() {
	const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'threshold-electron')
	mkdirSync(folder, { recursive: true })
	return folder
}

/**
 * Does a piece of work while no other process does work under the same name. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} name @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
	const file = join(cacheFolder(), `${name}.lock`)
	for (;;) {
		try {
			const handle = openSync(file, 'wx')
			writeSync(handle, String(process.pid))
			closeSync(handle)
			break
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
			if (ownerIsGone(file)) rmSync(file, { force: true })
			else await sleep(500)
		}
	}
	try {
		return await work()
	} finally {
		rmSync(file, { force: true })
	}
}

/** @param {string} file */
function ownerIsGone(file) {
	try {
		const owner = Number(readFileSync(file, 'utf8'))
		// An empty file is one that is just being written, unless it has been so for long.
		if (!owner) return Date.now() - statSync(file).mtimeMs > 10_000
		process.kill(owner, 0)
		return false
	} catch (error) {
		const { code } = /** @type {NodeJS.ErrnoException} */ (error)
		return code === 'ESRCH' || code === 'ENOENT'
	}
}
