import { Buffer } from 'node:buffer'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What a disk may hold after the power went, from a record of `disk-shim.c`.
 *
 * Files: what was flushed is there. Each sector of 512 bytes that was written since may be there as it was after any
 * of the writes to it, or not at all, whatever became of the other sectors; so may each change of a file's length.
 * Names: a folder that was flushed has its names. Of the changes since, any number of the first ones are there, each
 * folder for itself: flushing a file does not keep its name. This is less than Linux, macOS and Windows give.
 */
const sectorBytes = 512

export interface Recorded {
	kind: 'c' | 'm' | 'w' | 't' | 's' | 'r' | 'u' | 'd' | 'k'
	path: string
	/** Offset of a write, new length of a file. */
	number: number
	data: Buffer
}

export function readRecord(bytes: Buffer): Recorded[] {
	const all: Recorded[] = []
	for (let at = 0; at < bytes.length; ) {
		const kind = String.fromCharCode(bytes[at] ?? 0) as Recorded['kind']
		const pathLength = bytes.readUInt32LE(at + 1)
		const number = Number(bytes.readBigUInt64LE(at + 5))
		const length = Number(bytes.readBigUInt64LE(at + 13))
		const from = at + 21 + pathLength
		all.push({ kind, path: bytes.toString('utf8', at + 21, from), number, data: bytes.subarray(from, from + length) })
		at = from + length
	}
	return all
}

class CutFile {
	#durable: Buffer
	#now: Buffer
	/** By sector: what stood in it after each write since the last flush. */
	readonly #since = new Map<number, Buffer[]>()
	#lengths: number[] = []

	constructor(bytes: Buffer = Buffer.alloc(0)) {
		this.#durable = bytes
		this.#now = Buffer.from(bytes)
	}

	#note(from: number, to: number): void {
		for (let sector = Math.floor(from / sectorBytes); sector * sectorBytes < to; sector++) {
			const held = Buffer.alloc(sectorBytes)
			const start = sector * sectorBytes
			if (start < this.#now.length) this.#now.copy(held, 0, start, start + sectorBytes)
			this.#since.set(sector, [...(this.#since.get(sector) ?? []), held])
		}
	}

	write(at: number, data: Buffer): void {
		const end = at + data.length
		if (end > this.#now.length) {
			this.#now = Buffer.concat([this.#now, Buffer.alloc(end - this.#now.length)])
			this.#lengths.push(end)
		}
		data.copy(this.#now, at)
		this.#note(at, end)
	}

	cutTo(length: number): void {
		const before = this.#now.length
		const now = Buffer.alloc(length)
		this.#now.copy(now, 0, 0, Math.min(length, before))
		this.#now = now
		this.#lengths.push(length)
		if (length < before) this.#note(length - (length % sectorBytes), before)
	}

	flush(): void {
		this.#durable = Buffer.from(this.#now)
		this.#since.clear()
		this.#lengths = []
	}

	equals(bytes: Buffer): boolean {
		return this.#now.equals(bytes)
	}

	afterCut(random: () => number): Buffer {
		const mood = random()
		if (mood < 0.2) return this.#durable
		if (mood < 0.4) return this.#now
		const lengths = [this.#durable.length, ...this.#lengths]
		const length = lengths[Math.floor(random() * lengths.length)] ?? 0
		const bytes = Buffer.alloc(length)
		this.#durable.copy(bytes)
		for (const [sector, versions] of this.#since) {
			const chosen = versions[Math.floor(random() * (versions.length + 1)) - 1]
			const start = sector * sectorBytes
			if (start < length) chosen?.copy(bytes, start, 0, Math.min(sectorBytes, length - start))
		}
		return bytes
	}
}

type Names = Map<string, CutFile | CutFolder>

class CutFolder {
	#durable: Names = new Map()
	readonly now: Names = new Map()
	#since: ((names: Names) => void)[] = []

	change(change: (names: Names) => void): void {
		change(this.now)
		this.#since.push(change)
	}
	flush(): void {
		this.#durable = new Map(this.now)
		this.#since = []
	}
	flushAll(): void {
		this.flush()
		for (const node of this.now.values()) if (node instanceof CutFolder) node.flushAll()
	}
	afterCut(random: () => number): Names {
		const names = new Map(this.#durable)
		const mood = random()
		const stay = mood < 0.25 ? 0 : mood < 0.5 ? this.#since.length : Math.floor(random() * (this.#since.length + 1))
		for (const change of this.#since.slice(0, stay)) change(names)
		return names
	}
}

/** A folder whose changes are replayed one after the other, and that can be cut off at any of them. */
export class CutDisk {
	readonly #path: string
	readonly #root = new CutFolder()

	/** @param path folder as it stands now, all of it taken as flushed */
	constructor(path: string) {
		this.#path = path
		this.#take(path, this.#root)
		this.#root.flushAll()
	}

	#take(path: string, folder: CutFolder): void {
		for (const name of readdirSync(path)) {
			const below = join(path, name)
			if (statSync(below).isDirectory()) {
				const inner = new CutFolder()
				this.#take(below, inner)
				folder.now.set(name, inner)
			} else folder.now.set(name, new CutFile(readFileSync(below)))
		}
	}

	#at(path: string): CutFile | CutFolder | undefined {
		let node: CutFile | CutFolder | undefined = this.#root
		for (const name of path.slice(this.#path.length).split('/').filter(Boolean)) {
			if (!(node instanceof CutFolder)) return undefined
			node = node.now.get(name)
		}
		return node
	}

	#folderOf(path: string): [CutFolder, string] {
		const folder = this.#at(dirname(path))
		if (!(folder instanceof CutFolder)) throw new Error(`no folder for ${path}`)
		return [folder, path.slice(dirname(path).length + 1)]
	}

	apply({ kind, path, number, data }: Recorded): void {
		const node = this.#at(path)
		switch (kind) {
			case 'w':
				if (node instanceof CutFile) node.write(number, data)
				return
			case 't':
				if (node instanceof CutFile) node.cutTo(number)
				return
			case 's':
				node?.flush()
				return
			case 'k':
				return
		}
		const [folder, name] = this.#folderOf(path)
		if (kind === 'c' || kind === 'm') {
			const made = kind === 'c' ? new CutFile() : new CutFolder()
			folder.change((names) => names.set(name, made))
		} else if (kind === 'r') {
			const [target, newName] = this.#folderOf(data.toString())
			if (target !== folder || !node) throw new Error('a rename from one folder to another is not expected')
			folder.change((names) => {
				names.delete(name)
				names.set(newName, node)
			})
		} else folder.change((names) => names.delete(name))
	}

	/** Files that the real folder has otherwise than the record leads to: none, when the record is whole. */
	differences(): string[] {
		const compare = (folder: CutFolder, path: string): string[] => {
			const there = readdirSync(path).filter((name) => name !== 'marks')
			const names = new Set([...there, ...folder.now.keys()])
			return [...names].flatMap((name) => {
				const node = folder.now.get(name)
				const below = join(path, name)
				if (!node || !there.includes(name)) return [below]
				if (node instanceof CutFolder) return compare(node, below)
				return node.equals(readFileSync(below)) ? [] : [below]
			})
		}
		return compare(this.#root, this.#path)
	}

	/** Writes what the disk may hold into an empty folder. */
	afterCut(into: string, random: () => number): void {
		const put = (folder: CutFolder, path: string) => {
			mkdirSync(path, { recursive: true, mode: 0o700 })
			for (const [name, node] of folder.afterCut(random)) {
				if (node instanceof CutFolder) put(node, join(path, name))
				else writeFileSync(join(path, name), node.afterCut(random))
			}
		}
		put(this.#root, into)
	}
}
