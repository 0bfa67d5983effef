// An app that relaunches itself is no longer a child of whoever started it; on Linux it still is in the same session.
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './project.mjs'

/**
 * Waits until no process of this program is left that was started in our session and this working folder after us.
 * SIGINT and SIGTERM are handed on to them.
 * @param {string} executable
 */
export async function relaunched(executable) {
	if (process.platform !== 'linux') return
	const path = realpathSync(executable)
	/** @param {NodeJS.Signals} signal */
	const end = (signal) => {
		for (const pid of successors(path)) kill(pid, signal)
	}
	process.on('SIGINT', end)
	process.on('SIGTERM', end)
	while (successors(path).length > 0) await sleep(300)
	process.off('SIGINT', end)
	process.off('SIGTERM', end)
}

/** @param {string} path @returns {number[]} */
function successors(path) {
	const us = about('self')
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			const it = about(pid)
			return us && it?.program === path && it.session === us.session && it.folder === root && it.started > us.started
		})
		.map(Number)
}

/** @param {string} pid @returns {{ program: string, folder: string, session: number, started: number } | undefined} */
function about(pid) {
	try {
		// pid (name) state parent group session …; the name may hold spaces and brackets. The 22nd field is the time of start.
		const [, , , session, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ')
			.map(Number)
		return {
			program: readlinkSync(`/proc/${pid}/exe`),
			folder: readlinkSync(`/proc/${pid}/cwd`),
			session: session ?? 0,
			started: rest[15] ?? 0,
		}
	} catch {
		return undefined // gone meanwhile, or somebody else's
	}
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function kill(pid, signal) {
	try {
		process.kill(pid, signal)
	} catch {
		// It went by itself.
	}
}
