import { createHash, type Hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { writeWhole } from './durable-files.ts'

/**
 * A backup is one file:
 *
 *   "threshold-backup\n"     17 bytes
 *   length of the header     4 bytes, big-endian
 *   header                   canonical JSON: what it is, and name, length and SHA-256 of each part
 *   the parts                `keyslots.json` and `vault.db`, one after the other: a vault as it lies in its folder
 *   SHA-256                  32 bytes, over everything before
 *
 * Nothing in it needs to be kept secret: the database is encrypted under a key of its own, which the key
 * file has sealed to the same people and to the recovery code.
 */
const magic = Buffer.from('threshold-backup\n')
const largestHeader = 64 * 1024
const piece = 1024 * 1024

const partSchema = z.strictObject({
	name: z.enum(['keyslots.json', 'vault.db']),
	bytes: z.int().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
const headerSchema = z.strictObject({
	v: z.literal(1),
	vaultId: z.string().regex(/^[0-9a-f-]{36}$/),
	gen: z.int().min(1),
	schema: z.int().min(1),
	/** ISO instant. */
	madeAt: z.string().max(40),
	/** Number and hash of the last entry in it. */
	seq: z.int().min(1),
	h: z.string().regex(/^[0-9a-f]{64}$/),
	parts: z.tuple([partSchema, partSchema]),
})
export type BackupHeader = z.infer<typeof headerSchema>
export type BackupPart = BackupHeader['parts'][number]

/** The file is no backup, or not a whole one. */
export class BackupRefused extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'BackupRefused'
	}
}

/** Reads `length` bytes of a file from `from` on, piece by piece. */
function eachPiece(handle: number, from: number, length: number, take: (bytes: Buffer) => void): void {
	const buffer = Buffer.alloc(Math.min(piece, length))
	for (let done = 0; done < length; ) {
		const read = readSync(handle, buffer, 0, Math.min(buffer.length, length - done), from + done)
		if (read === 0) throw new BackupRefused('the file ends too early')
		take(buffer.subarray(0, read))
		done += read
	}
}

/** Name, length and SHA-256 of a file that is to be a part. */
export function partOf(name: BackupPart['name'], path: string): BackupPart {
	const handle = openSync(path, 'r')
	try {
		const hash = createHash('sha256')
		const bytes = statSync(path).size
		eachPiece(handle, 0, bytes, (read) => hash.update(read))
		return { name, bytes, sha256: hash.digest('hex') }
	} finally {
		closeSync(handle)
	}
}

/** Writes a backup to `path`, which must not exist yet, and has the disk keep it. */
export function packBackup(path: string, header: BackupHeader, files: readonly string[]): void {
	const out = openSync(path, 'wx', 0o600)
	try {
		const hash = createHash('sha256')
		const put = (bytes: Buffer) => {
			hash.update(bytes)
			writeWhole(out, bytes)
		}
		const text = Buffer.from(canonicalJson(header))
		const length = Buffer.alloc(4)
		length.writeUInt32BE(text.length)
		for (const bytes of [magic, length, text]) put(bytes)
		for (const [index, file] of files.entries()) {
			const handle = openSync(file, 'r')
			try {
				eachPiece(handle, 0, header.parts[index]?.bytes ?? 0, put)
			} finally {
				closeSync(handle)
			}
		}
		writeWhole(out, hash.digest())
		fsyncSync(out)
	} finally {
		closeSync(out)
	}
}

function readStart(handle: number, hash: Hash): { header: BackupHeader; from: number } {
	const start = Buffer.alloc(magic.length + 4)
	eachPiece(handle, 0, start.length, (read) => read.copy(start))
	if (!start.subarray(0, magic.length).equals(magic)) throw new BackupRefused('the file is no backup of Threshold')
	const length = start.readUInt32BE(magic.length)
	if (length > largestHeader) throw new BackupRefused('the header is too long')
	const text = Buffer.alloc(length)
	eachPiece(handle, start.length, length, (read) => read.copy(text))
	let header: z.ZodSafeParseResult<BackupHeader>
	try {
		header = headerSchema.safeParse(JSON.parse(text.toString()))
	} catch {
		throw new BackupRefused('the header cannot be read')
	}
	if (!header.success) throw new BackupRefused('the header has an unexpected shape')
	hash.update(start)
	hash.update(text)
	return { header: header.data, from: start.length + length }
}

/**
 * Reads a backup from its first byte to its last and checks every length and hash. With `into`, its
 * parts are written there, one path for each, before the last hash is known: the caller throws them away
 * when this throws.
 *
 * @throws BackupRefused
 */
export function readBackup(path: string, into?: readonly string[]): BackupHeader {
	const handle = openSync(path, 'r')
	try {
		const whole = createHash('sha256')
		const { header, from } = readStart(handle, whole)
		let at = from
		const size = header.parts.reduce((sum, { bytes }) => sum + bytes, at + 32)
		if (statSync(path).size !== size) throw new BackupRefused('the file is shorter or longer than it must be')
		for (const [index, part] of header.parts.entries()) {
			const target = into?.[index]
			const out = target === undefined ? undefined : openSync(target, 'wx', 0o600)
			try {
				const hash = createHash('sha256')
				eachPiece(handle, at, part.bytes, (read) => {
					hash.update(read)
					whole.update(read)
					if (out !== undefined) writeWhole(out, read)
				})
				if (hash.digest('hex') !== part.sha256) throw new BackupRefused(`the part ${part.name} is damaged`)
				if (out !== undefined) fsyncSync(out)
			} finally {
				if (out !== undefined) closeSync(out)
			}
			at += part.bytes
		}
		const last = Buffer.alloc(32)
		eachPiece(handle, at, 32, (read) => read.copy(last))
		if (!whole.digest().equals(last)) throw new BackupRefused('the file is damaged')
		return header
	} finally {
		closeSync(handle)
	}
}
