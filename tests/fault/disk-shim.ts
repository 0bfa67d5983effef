import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { skip } from './vault-at-hand.ts'

/** A disk that fails, or is recorded, beneath one folder: `disk-shim.c`, compiled here and put before a program. */

/** Kinds of operations that can fail. Numbers as in the C file. */
export const operations = { writes: 1, syncs: 2, sizes: 4, creates: 8, opens: 16, names: 32 } as const
export const everyOperation = 63

export interface Fault {
	/** Sum of `operations`. */
	kinds: number
	/** The first operation of these kinds that fails, from 1; 0 only counts. */
	failAt: number
	error: 'ENOSPC' | 'EIO' | 'EROFS' | 'EACCES'
	/** Every later one fails as well. */
	lasting: boolean
	/** The write that fails first takes half of its bytes, as a disk does that fills up. */
	half?: boolean
}

const { errno } = constants
const words = ['armed', 'kinds', 'failAt', 'error', 'lasting', 'count', 'failed', 'half', 'recording'] as const

/** Steers the shim from inside the program that runs under it. */
export class FailingDisk {
	/** Everything that is to fail or be recorded lies beneath this folder. */
	readonly folder: string
	readonly #control: number
	constructor(folder: string, control: string) {
		this.folder = folder
		this.#control = openSync(control, 'r+')
	}

	#set(values: Partial<Record<(typeof words)[number], number>>): void {
		for (const [name, value] of Object.entries(values)) {
			const bytes = Buffer.alloc(8)
			bytes.writeBigInt64LE(BigInt(value))
			writeSync(this.#control, bytes, 0, 8, words.indexOf(name as (typeof words)[number]) * 8)
		}
	}

	#get(name: (typeof words)[number]): number {
		const bytes = Buffer.alloc(8)
		readSync(this.#control, bytes, 0, 8, words.indexOf(name) * 8)
		return Number(bytes.readBigInt64LE())
	}

	arm({ kinds, failAt, error, lasting, half }: Fault): void {
		const flags = { lasting: Number(lasting), half: Number(half === true) }
		this.#set({ kinds, failAt, error: errno[error], ...flags, count: 0, failed: 0, armed: 1 })
	}

	/** Ends the fault. @returns operations seen, and how many of them failed */
	disarm(): { count: number; failed: number } {
		this.#set({ armed: 0 })
		return { count: this.#get('count'), failed: this.#get('failed') }
	}

	record(on: boolean): void {
		this.#set({ recording: Number(on) })
	}
}

/** The fastest folder for trials: in memory where the system has one. */
export function ground(): string {
	return mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'threshold-fault-'))
}

/**
 * Runs `program` anew under the shim and gives its exit code on, or says why that cannot be. Called by a program
 * about itself.
 *
 * @param what its row in the table, for when it cannot run
 * @returns the disk, when this is the run under the shim
 */
export function underShim(program: string, what: string): FailingDisk | undefined {
	const { THRESHOLD_DISK_FOLDER: folder, THRESHOLD_DISK_CONTROL: control } = process.env
	if (folder && control) return new FailingDisk(folder, control)
	if (process.platform !== 'linux') {
		skip(what, 'the failing disk is made for Linux alone')
		return undefined
	}
	const place = ground()
	try {
		const library = join(place, 'disk-shim.so')
		const source = join(import.meta.dirname, 'disk-shim.c')
		const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0)
		if (!compiler) {
			skip(what, 'needs a C compiler, and there is none on this computer')
			return undefined
		}
		const options = ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl', '-lpthread']
		const compiled = spawnSync(compiler, options, { encoding: 'utf8' })
		if (compiled.status !== 0) {
			skip(what, `the failing disk could not be compiled: ${compiled.stderr.split('\n')[0]}`)
			return undefined
		}
		const disk = join(place, 'disk')
		mkdirSync(disk)
		const controlFile = join(place, 'control')
		writeFileSync(controlFile, Buffer.alloc(words.length * 8))
		const env = {
			...process.env,
			LD_PRELOAD: library,
			THRESHOLD_DISK_FOLDER: disk,
			THRESHOLD_DISK_CONTROL: controlFile,
			THRESHOLD_DISK_RECORD: join(place, 'record'),
		}
		const { status } = spawnSync(process.execPath, [...process.execArgv, program], { env, stdio: 'inherit' })
		process.exitCode = status ?? 1
		return undefined
	} finally {
		rmSync(place, { recursive: true, force: true })
	}
}
