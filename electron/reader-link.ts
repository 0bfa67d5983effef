import type { IncomingDocument, ReleaseLook, Suggestion } from '../domain/index.ts'
import type { FromReader, ToReader } from './messages.ts'

/** Milliseconds without any sign of life after which a reader is given up (security reference, section 6). */
const patience = 10_000
/** A page of OCR may take this long; each sign of progress starts it again. */
const patienceWithPages = 60_000

interface Port {
	postMessage(message: ToReader): void
	on(event: 'message', handler: (event: { data: FromReader }) => void): unknown
	start(): void
	close(): void
}

interface Waiting {
	hear(message: FromReader): void
	giveUp(why: keyof typeof sentences): void
	progress(done: number, total: number, how: 'text' | 'ocr'): void
	timer: NodeJS.Timeout
	documentId: string
}

const sentences = {
	crashed:
		'This file could not be read: something in it is damaged. The original is kept as it came. You can type what it says yourself.',
	memory:
		'This file needs more memory to read than is safe, so reading was stopped. The original is kept as it came. You can type what it says yourself.',
	stopped:
		'Reading was stopped. The original is kept as it came. You can read it again, or type what it says yourself.',
	time: 'This file took too long to read, so reading was stopped. The original is kept as it came. You can type what it says yourself.',
}

const notLookedAt =
	'This file could not be looked into, so nobody can say what it holds besides its pages. Print it to a new PDF, and choose that one.'

/** What stands for a document that could not be read. */
function unread(name: string, why: keyof typeof sentences): IncomingDocument {
	return {
		name,
		mediaType: 'application/octet-stream',
		pages: [],
		text: '',
		attachments: [],
		problem: 'unreadable',
		problemSays: sentences[why],
		readBy: 'text',
	}
}

/** The vault process's end of the reader: sends bytes, gets text or a named problem, never waits for ever. */
export class ReaderLink {
	#port: Port | undefined
	#generation = 0
	#awaitPort: ((port: Port) => void)[] = []
	#waiting = new Map<number, Waiting>()
	#nextId = 1
	/** One document at a time: stopping one must not lose another. */
	#last: Promise<unknown> = Promise.resolve()
	#unwanted = new Set<string>()
	readonly #need: () => void
	readonly #stop: () => void

	constructor(need: () => void, stop: () => void) {
		this.#need = need
		this.#stop = stop
	}

	/** A fresh reader's port arrived. */
	connect(port: Port, generation: number): void {
		this.#port = port
		this.#generation = generation
		port.on('message', ({ data }) => this.#hear(data))
		port.start()
		for (const go of this.#awaitPort.splice(0)) go(port)
	}

	/** The reader is gone: whatever it had in hand could not be read. */
	ended(generation: number, why: 'crashed' | 'memory' | 'stopped'): void {
		if (generation !== this.#generation) return
		this.#port = undefined
		for (const id of [...this.#waiting.keys()]) this.#giveUp(id, why)
	}

	/** Stops reading one document: a person asked, or is no longer waiting. */
	stop(documentId: string): void {
		const inHand = [...this.#waiting.entries()].find(([, waiting]) => waiting.documentId === documentId)
		if (!inHand) {
			this.#unwanted.add(documentId)
			return
		}
		this.#giveUp(inHand[0], 'stopped')
		this.#drop()
	}

	/**
	 * Reads `bytes`. Never throws for what is in them: a reader that hangs, crashes or takes too much
	 * memory gives a document with a problem and a sentence.
	 */
	read(
		bytes: Uint8Array,
		name: string,
		options: {
			documentId: string
			password?: string
			onProgress(done: number, total: number, how: 'text' | 'ocr'): void
		},
	): Promise<IncomingDocument> {
		const turn = this.#last.then(() => this.#readNow(bytes, name, options))
		this.#last = turn
		return turn
	}

	async #readNow(
		bytes: Uint8Array,
		name: string,
		options: { documentId: string; password?: string; onProgress: Waiting['progress'] },
	): Promise<IncomingDocument> {
		if (this.#unwanted.delete(options.documentId)) return unread(name, 'stopped')
		return this.#ask<IncomingDocument>(options, {
			request: (id) => ({
				type: 'read',
				id,
				name,
				bytes,
				...(options.password === undefined ? {} : { password: options.password }),
			}),
			found: (message) => (message.type === 'read' ? message.document : undefined),
			instead: (why) => unread(name, why),
		})
	}

	/**
	 * What a document's text suggests. Found in the reader, under its time limit: patterns run over text that a
	 * stranger wrote. Nothing when that takes too long.
	 */
	suggest(document: IncomingDocument): Promise<Suggestion[]> {
		const turn = this.#last.then(() =>
			this.#ask<Suggestion[]>(
				{ documentId: '', onProgress: () => {} },
				{
					request: (id) => ({ type: 'suggest', id, document }),
					found: (message) => (message.type === 'suggested' ? message.suggestions : undefined),
					instead: () => [],
				},
			),
		)
		this.#last = turn
		return turn
	}

	/** Looks at a file that is to go out: its pages and whatever cannot be seen on them. Never throws. */
	look(bytes: Uint8Array, name: string): Promise<ReleaseLook> {
		const turn = this.#last.then(() =>
			this.#ask<ReleaseLook>(
				{ documentId: '', onProgress: () => {} },
				{
					request: (id) => ({ type: 'look', id, name, bytes }),
					found: (message) => (message.type === 'looked' ? message.look : undefined),
					instead: () => ({ pages: 0, hidden: [], problem: notLookedAt }),
				},
			),
		)
		this.#last = turn
		return turn
	}

	/** A PDF made anew from pictures of its pages; undefined when that cannot be done. */
	rebuild(bytes: Uint8Array, reference: string, leaveOut: number[]): Promise<Uint8Array | undefined> {
		const turn = this.#last.then(() =>
			this.#ask<Uint8Array | undefined>(
				{ documentId: '', onProgress: () => {} },
				{
					request: (id) => ({ type: 'rebuild', id, name: reference, bytes, leaveOut }),
					found: (message) => (message.type === 'rebuilt' ? message.bytes : undefined),
					instead: () => undefined,
				},
			),
		)
		this.#last = turn
		return turn
	}

	async #ask<Answer>(
		options: { documentId: string; onProgress: Waiting['progress'] },
		work: {
			request(id: number): ToReader
			found(message: FromReader): Answer | undefined
			instead(why: keyof typeof sentences): Answer
		},
	): Promise<Answer> {
		const port = this.#port ?? (await this.#freshPort())
		const id = this.#nextId++
		return new Promise((resolve) => {
			this.#waiting.set(id, {
				hear: (message) => {
					const answer = work.found(message)
					if (answer !== undefined) resolve(answer)
				},
				giveUp: (why) => resolve(work.instead(why)),
				progress: options.onProgress,
				timer: setTimeout(() => this.#tooLong(id), patience),
				documentId: options.documentId,
			})
			port.postMessage(work.request(id))
		})
	}

	#freshPort(): Promise<Port> {
		return new Promise((resolve) => {
			this.#awaitPort.push(resolve)
			if (this.#awaitPort.length === 1) this.#need()
		})
	}

	#hear(message: FromReader): void {
		const waiting = this.#waiting.get(message.id)
		if (!waiting) return
		if (message.type === 'progress') {
			clearTimeout(waiting.timer)
			waiting.timer = setTimeout(() => this.#tooLong(message.id), patienceWithPages)
			waiting.progress(message.done, message.total, message.how)
			return
		}
		if (message.type === 'failed') {
			this.#giveUp(message.id, 'crashed')
			return
		}
		this.#settle(message.id)
		waiting.hear(message)
	}

	#tooLong(id: number): void {
		this.#giveUp(id, 'time')
		this.#drop()
	}

	/** Gives the reader up; the next document gets a fresh one. */
	#drop(): void {
		this.#port = undefined
		this.#stop()
	}

	#giveUp(id: number, why: keyof typeof sentences): void {
		const waiting = this.#waiting.get(id)
		this.#settle(id)
		waiting?.giveUp(why)
	}

	#settle(id: number): void {
		clearTimeout(this.#waiting.get(id)?.timer)
		this.#waiting.delete(id)
	}
}
