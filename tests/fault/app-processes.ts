import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import type { Finder } from './find-strings.ts'

/** The processes of the real app as the system knows them (Linux). */

function read(path: string): string {
	try {
		return readFileSync(path, 'latin1')
	} catch {
		return ''
	}
}

const parentOf = (pid: number) => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)

function programOf(pid: number): string {
	try {
		return readlinkSync(`/proc/${pid}/exe`)
	} catch {
		return ''
	}
}

/**
 * Process ids of the app over this data folder, whoever started it: those that name the folder, what runs the same
 * program above them, and all that these started. A process may have written its title over what it was started with,
 * so not each names it.
 */
export function appProcesses(data: string): number[] {
	const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
	const program = process.env.THRESHOLD_ELECTRON ?? ''
	const ours = all.filter((pid) => programOf(pid) === program)
	const known = new Set(ours.filter((pid) => startedWith([pid]).includes(data)))
	for (let size = -1; size !== known.size; ) {
		size = known.size
		for (const pid of [...known]) if (ours.includes(parentOf(pid))) known.add(parentOf(pid))
		for (const pid of all) if (known.has(parentOf(pid))) known.add(pid)
	}
	return [...known]
}

/** What these processes were started with: arguments and environment, as anybody on the computer may see them. */
export function startedWith(pids: readonly number[]): string {
	return pids.map((pid) => `${read(`/proc/${pid}/cmdline`)}\0${read(`/proc/${pid}/environ`)}`).join('\0')
}

const part = 32 * 1024 * 1024

/**
 * Counts what a finder looks for in all the memory of a process that can be read.
 *
 * @returns megabytes that were read; 0 where the system lets nobody look
 */
export function searchMemory(pid: number, finder: Finder, found: Map<string, number>): number {
	let memory: number
	try {
		memory = openSync(`/proc/${pid}/mem`, 'r')
	} catch {
		return 0
	}
	let total = 0
	const buffer = Buffer.alloc(part + finder.overlap)
	try {
		for (const line of read(`/proc/${pid}/maps`).split('\n')) {
			const [, from = '', to = '', mode = '', path = ''] =
				/^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? []
			// Program files and what the kernel shows of itself hold nothing that was typed.
			if (!mode.startsWith('r') || /^\[v(var|dso|syscall)/.test(path) || (path.startsWith('/') && !mode.includes('w')))
				continue
			const end = Number.parseInt(to, 16)
			for (let at = Number.parseInt(from, 16); at < end; at += part) {
				const length = Math.min(part + finder.overlap, end - at)
				try {
					const got = readSync(memory, buffer, 0, length, at)
					finder.count(buffer.subarray(0, got), found)
					total += got
				} catch {
					// A page that nobody has touched yet, or of a device.
				}
			}
		}
	} finally {
		closeSync(memory)
	}
	return Math.round(total / 1024 / 1024)
}
