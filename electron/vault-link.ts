import { join } from 'node:path'
import { app, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron'
import type { CommandName, Result } from '../domain/index.ts'
import { standIn } from './guard.ts'
import { askKeystore } from './keystore.ts'
import { log } from './log.ts'
import type { FromVault, InternalCalls, InternalName, ToVault } from './messages.ts'

/** Largest working set of the reader in KiB: 512 MB (security reference, section 6). */
const readerMemory = 512 * 1024

/** Only what a Node process needs to start; in the stand-in also the hook for its driver. */
function minimalEnvironment(): Record<string, string> {
	const names = ['SystemRoot', 'TZ', 'LANG', 'LC_ALL', ...(standIn ? ['ELECTRON_STAND_IN', 'NODE_OPTIONS'] : [])]
	return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name] as string]] : [])))
}

function fork(file: string, args: string[], serviceName: string, execArgv: string[]): UtilityProcess {
	return utilityProcess.fork(join(import.meta.dirname, '../processes', file), args, {
		serviceName,
		env: minimalEnvironment(),
		execArgv,
		stdio: app.isPackaged ? 'ignore' : 'inherit',
	})
}

/** Main's end of the vault process, and the keeper of the reader process. */
export class VaultLink {
	readonly #vault: UtilityProcess
	#reader: UtilityProcess | undefined
	#readerGeneration = 0
	#readerEnds: 'crashed' | 'memory' | 'stopped' = 'crashed'
	#waiting = new Map<number, (result: Result<unknown>) => void>()
	#nextId = 1
	#gone = false
	#up = false
	onEvent: (message: Extract<FromVault, { type: 'event' }>) => void = () => {}
	onWatch: (message: Extract<FromVault, { type: 'watch' }>) => void = () => {}
	/** The vault process ended; `worked` tells whether it ever stood. */
	onGone: (worked: boolean) => void = () => {}

	constructor(folder: string, appVersion: string, profileFolder: string, practice: boolean) {
		const mode = practice ? ['practice'] : []
		this.#vault = fork('vault-process.js', [folder, appVersion, profileFolder, ...mode], 'threshold-vault', [])
		this.#vault.on('message', (message: FromVault) => this.#hear(message))
		this.#vault.on('exit', (code) => {
			this.#gone = true
			log('vault-process-ended', { exit: code })
			for (const answer of this.#waiting.values()) answer({ ok: false, refusal: { code: 'failed', message: gone } })
			this.#waiting.clear()
			this.onGone(this.#up)
		})
		setInterval(() => this.#weighReader(), 250).unref()
	}

	call(name: CommandName, input: unknown): Promise<Result<unknown>> {
		return this.#ask({ type: 'call', id: 0, name, input })
	}

	internal<Name extends InternalName>(
		name: Name,
		input: InternalCalls[Name]['input'],
	): Promise<Result<InternalCalls[Name]['output']>> {
		return this.#ask({ type: 'internal', id: 0, name, input }) as Promise<Result<InternalCalls[Name]['output']>>
	}

	/** Resolves once nothing that was asked is unanswered, or after `patience` milliseconds. */
	async settled(patience: number): Promise<void> {
		const until = Date.now() + patience
		while (this.#waiting.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 25))
	}

	/** Ends both processes; the vault has been asked to close before. */
	end(): void {
		this.#reader?.kill()
		this.#vault.kill()
	}

	#ask(message: Extract<ToVault, { id: number }>): Promise<Result<unknown>> {
		if (this.#gone) return Promise.resolve({ ok: false, refusal: { code: 'failed', message: gone } })
		const id = this.#nextId++
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve)
			this.#vault.postMessage({ ...message, id })
		})
	}

	#hear(message: FromVault): void {
		switch (message.type) {
			case 'up':
				this.#up = true
				return
			case 'result': {
				this.#waiting.get(message.id)?.(message.result)
				this.#waiting.delete(message.id)
				return
			}
			case 'event':
				this.onEvent(message)
				return
			case 'watch':
				this.onWatch(message)
				return
			case 'keystore':
				void askKeystore(message.does, message.text).then((answer) => {
					const told: ToVault = { type: 'keystore', id: message.id, answer }
					if (!this.#gone) this.#vault.postMessage(told)
				})
				return
			case 'need-reader':
				this.#startReader()
				return
			case 'stop-reader':
				this.#stopReader('stopped')
		}
	}

	#startReader(): void {
		const generation = ++this.#readerGeneration
		const reader = fork('reader-process.js', [], 'threshold-reader', ['--max-old-space-size=384'])
		this.#reader = reader
		this.#readerEnds = 'crashed'
		const { port1, port2 } = new MessageChannelMain()
		reader.once('spawn', () => {
			reader.postMessage({}, [port1])
			const told: ToVault = { type: 'reader', generation }
			this.#vault.postMessage(told, [port2])
		})
		reader.on('exit', (code) => {
			log('reader-process-ended', { exit: code })
			if (this.#reader === reader) this.#reader = undefined
			const told: ToVault = { type: 'reader-ended', generation, why: this.#readerEnds }
			if (!this.#gone) this.#vault.postMessage(told)
		})
	}

	#stopReader(why: 'memory' | 'stopped'): void {
		if (!this.#reader) return
		this.#readerEnds = why
		log('reader-stopped', {}, why)
		this.#reader.kill()
	}

	#weighReader(): void {
		const pid = this.#reader?.pid
		if (!pid) return
		const metric = app.getAppMetrics().find((process) => process.pid === pid)
		if (metric && metric.memory.workingSetSize > readerMemory) this.#stopReader('memory')
	}
}

const gone =
	'The part of the app that keeps the record has stopped. Nothing that was saved is lost. Close the app and open it again.'
