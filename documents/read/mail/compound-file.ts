import { caps } from '../caps.ts'

const endOfChain = -2
const noEntry = -1
/** Bytes of one entry of the directory ([MS-CFB] 2.6.1). */
const entrySize = 128

/** The sector tables of a compound file ([MS-CFB]), read without trusting any of its numbers. */
class Sectors {
	readonly #view: DataView
	readonly size: number
	readonly count: number
	readonly #tables: number[] = []

	constructor(bytes: Uint8Array) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		this.size = bytes[30] === 0x0c ? 4096 : 512
		this.count = Math.ceil(bytes.length / this.size) + 1
	}

	int(at: number): number {
		return at >= 0 && at + 4 <= this.#view.byteLength ? this.#view.getInt32(at, true) : endOfChain
	}

	byte(at: number): number {
		return at >= 0 && at < this.#view.byteLength ? this.#view.getUint8(at) : 0
	}

	offset(sector: number): number {
		return (sector + 1) * this.size
	}

	/** Collects the table of sectors; false if its own lists run in a circle or are too long. */
	load(): boolean {
		const tables = this.int(44)
		const further = this.int(72)
		if (tables < 0 || tables > this.count || further < 0 || further > this.count) return false
		for (let i = 0; i < Math.min(tables, 109); i += 1) this.#tables.push(this.int(76 + 4 * i))
		const seen = new Set<number>()
		let list = this.int(68)
		for (let i = 0; i < further && list >= 0; i += 1) {
			if (seen.has(list)) return false
			seen.add(list)
			const perList = this.size / 4 - 1
			for (let j = 0; j < perList && this.#tables.length < tables; j += 1)
				this.#tables.push(this.int(this.offset(list) + 4 * j))
			list = this.int(this.offset(list) + 4 * perList)
		}
		return true
	}

	/** The sector after this one, by the table of sectors or by another table of the same form. */
	next(sector: number, tables: number[] = this.#tables): number {
		const perTable = this.size / 4
		const table = sector < 0 ? undefined : tables[Math.floor(sector / perTable)]
		return table === undefined ? endOfChain : this.int(this.offset(table) + 4 * (sector % perTable))
	}

	/** The sectors of a chain; `undefined` if it is longer than the file, which only a circle can be. */
	chain(start: number, tables?: number[]): number[] | undefined {
		const most = this.count * (tables ? this.size / 64 : 1)
		const out: number[] = []
		for (let at = start; at !== endOfChain; at = this.next(at, tables)) {
			out.push(at)
			if (out.length > most) return undefined
			if (at < 0) break
		}
		return out
	}
}

/**
 * Whether a compound file can be walked to its end: no chain of sectors and no branch of its
 * directory runs in a circle, and no stream claims more than the caps allow. The library that
 * reads Outlook messages follows these lists without a limit, so they are checked first.
 */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
	if (bytes.length < 1536) return false
	const sectors = new Sectors(bytes)
	if (!sectors.load()) return false
	const directory = sectors.chain(sectors.int(48))
	const smallCount = sectors.int(64)
	if (!directory || smallCount > sectors.count) return false
	const smallTables = (sectors.chain(sectors.int(60)) ?? []).slice(0, Math.max(0, smallCount))

	const perSector = sectors.size / entrySize
	const entryAt = (index: number) => {
		const sector = directory[Math.floor(index / perSector)]
		return sector === undefined || sector < 0 ? -1 : sectors.offset(sector) + (index % perSector) * entrySize
	}
	let claimed = 0
	let walked = 0
	const seen = new Set<number>()
	const open = [0]
	while (open.length > 0) {
		const index = open.pop()!
		if (index === noEntry) continue
		const at = entryAt(index)
		// Every entry hangs in one place of the tree.
		if (at < 0 || seen.has(index)) return false
		seen.add(index)
		const type = sectors.byte(at + 66)
		if (index !== 0) open.push(sectors.int(at + 68), sectors.int(at + 72))
		if (type === 1 || index === 0) open.push(sectors.int(at + 76))
		const start = sectors.int(at + 116)
		const size = sectors.int(at + 120)
		if (index !== 0 && type !== 2) continue
		if (index !== 0 && size === 0) continue
		claimed += index === 0 ? 0 : size
		if (size < 0 || claimed > caps.expandedBytes || (index !== 0 && size > bytes.length)) return false
		const small = index !== 0 && size < 4096
		const chain = sectors.chain(start, small ? smallTables : undefined)
		if (!chain) return false
		walked += chain.length
		if (walked > 4 * sectors.count * (sectors.size / 64)) return false
	}
	return true
}
