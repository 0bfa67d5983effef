import { createHash, createHmac, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Checks a journal that Threshold exported, on any computer with Node (18 or newer), without Threshold:
 *
 *   node verify.mjs journal.jsonl
 *   node verify.mjs journal.jsonl --key "1A2B 3C4D …"      the key from the verification sheet: checks every MAC too
 *   node verify.mjs journal.jsonl --seal "Log seal 2026-11-21 · entry 012345 · 7F3A-91C2-…"   a seal from paper
 *
 * The file has one JSON value a line. The first tells what follows, and in "notReal" whether it was made in practice,
 * where everything is invented; each other line is an entry:
 *   header  the entry's header as canonical JSON text (no payload: what entries say is not in the file)
 *   h       SHA-256("audit-v1\0" ‖ h of the entry before, 32 zero bytes before the first ‖
 *           length of the header in bytes, 8 bytes big-endian ‖ header)
 *   m       HMAC-SHA-256(k, h); k starts as the key on the sheet, and after each entry k = SHA-256("evolve\0" ‖ k)
 * The last line is the SHA-256 of the bytes before it: a file that was damaged on its way shows.
 * A checkpoint of the first line is an Ed25519 signature by a computer of the service over
 *   {"at","h","publicKey","seq","vaultId","why"} as canonical JSON; an entry "device.key-made" before it names its key.
 * An entry "history.year-signed" carries, in the detail of its header, two people's Ed25519 signatures over
 *   {"at","h","seq","vaultId","year"} as canonical JSON: the head of the history at the end of a year.
 */

const sha256 = (...parts) => {
	const hash = createHash('sha256')
	for (const part of parts) hash.update(part)
	return hash.digest()
}

/** JSON with the members of every object in order of their names, and no spaces. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
	if (value === null || typeof value !== 'object') return JSON.stringify(value)
	const members = Object.keys(value).sort()
	return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}

function chained(before, header) {
	const bytes = Buffer.from(header)
	const length = Buffer.alloc(8)
	length.writeBigUInt64BE(BigInt(bytes.length))
	return sha256('audit-v1\0', before, length, bytes)
}

/** The key on a verification sheet: 64 hexadecimal digits in any grouping. */
export function readKey(text) {
	const digits = text.replace(/[\s-]/g, '')
	if (!/^[0-9a-fA-F]{64}$/.test(digits)) throw new Error('The key must have 64 digits from 0 to 9 and A to F.')
	return Buffer.from(digits, 'hex')
}

/** A printed seal. Its last character is a check over the rest, modulo 37. */
export function readSeal(text) {
	const read = /^Log seal (\d{4}-\d{2}-\d{2}) · entry (\d{6,}) · ((?:[0-9A-F]{4}-){5})([0-9A-Z*~$=])$/.exec(text.trim())
	if (!read) throw new Error('The seal is not written as it stands on paper.')
	const [, date, seq, groups, check] = read
	const digits = groups.replaceAll('-', '')
	const number = BigInt(`0x1${date.replaceAll('-', '')}${seq}${digits}`)
	if ('0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'[Number(number % 37n)] !== check) {
		throw new Error('A character of the seal is mistyped.')
	}
	return { seq: Number(seq), digits }
}

function signed(publicKey, value, sig) {
	try {
		const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'base64')])
		const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
		return verify(null, Buffer.from(canonical(value)), key, Buffer.from(sig, 'base64'))
	} catch {
		return false
	}
}

function signatureHolds(vaultId, { sig, ...point }) {
	return signed(point.publicKey, { vaultId, ...point }, sig)
}

/** Whether two people's signatures for a year fit the entry that they signed. */
function yearHolds(vaultId, { year, headSeq, headHash, signedAt, signatures }, hashAt) {
	if (!Array.isArray(signatures) || new Set(signatures.map(({ personId }) => personId)).size !== 2) return false
	const value = { vaultId, year, seq: headSeq, h: headHash, at: signedAt }
	return hashAt(headSeq) === headHash && signatures.every(({ publicKey, sig }) => signed(publicKey, value, sig))
}

const isText = (value) => typeof value === 'string'
const isPoint = (point) =>
	Number.isInteger(point?.seq) && [point.at, point.h, point.publicKey, point.sig, point.why].every(isText)

/** The first line, or nothing when it is not of the form that version 1 gives it. */
function firstLine(text) {
	let first
	try {
		first = JSON.parse(text)
	} catch {
		return undefined
	}
	const whole =
		first?.format === 'threshold-journal' &&
		first.v === 1 &&
		Number.isInteger(first.entries) &&
		isText(first.vaultId) &&
		isText(first.seal) &&
		Array.isArray(first.checkpoints) &&
		first.checkpoints.every(isPoint) &&
		(first.notReal === undefined || isText(first.notReal))
	return whole ? first : undefined
}

const memberNames =
	'action actor_id app_version boot_id detail device_id hlc id mono_ms payload_hash role seq subject_id subject_type ts_utc v'

/** What is wrong with one line, as a sentence. */
function badEntry(line, expected, before, lastHlc) {
	const header = JSON.parse(line.header)
	if (header.seq !== expected) return `Entry ${expected} is missing, or entries are out of order.`
	if (Object.keys(header).sort().join(' ') !== memberNames) return `Entry ${expected} has an unexpected form.`
	if (chained(before, line.header).toString('hex') !== line.h) {
		return `Entry ${expected} has been changed, or the one before it has: its hash does not fit.`
	}
	if (header.hlc <= lastHlc) return `The clock of entry ${expected} is not after the one before it.`
	return undefined
}

/**
 * @param {string} text the exported file
 * @param {{ key?: Buffer, seal?: { seq: number, digits: string } }} brought what somebody has on paper
 * @returns {{ ok: boolean, entries: number, checkpoints: number, years: number[], macs: boolean, notReal?: string, firstBad?: { seq: number, says: string } }}
 */
export function verifyJournal(text, { key, seal } = {}) {
	const lines = text.split('\n')
	const found = { ok: false, entries: 0, checkpoints: 0, years: [], macs: key !== undefined }
	const bad = (seq, says) => ({ ...found, firstBad: { seq, says } })
	if (lines.pop() !== '') return bad(0, 'The file does not end as it must: it has been cut.')
	const last = lines.pop() ?? ''
	const sum = sha256(lines.map((line) => `${line}\n`).join('')).toString('hex')
	const damaged = last !== JSON.stringify({ sha256: sum })
	const first = firstLine(lines[0])
	if (!first) return bad(0, 'The first line is damaged, or this is not a journal of version 1.')
	if (first.notReal) found.notReal = first.notReal
	const points = new Map(first.checkpoints.map((point) => [point.seq, point]))
	const devices = new Set()
	const hashes = ['']
	let before = Buffer.alloc(32)
	let hlc = ''
	for (let seq = 1; seq < lines.length; seq++) {
		let line
		let says
		try {
			line = JSON.parse(lines[seq])
			says = badEntry(line, seq, before, hlc)
		} catch {
			says = `Entry ${seq} cannot be read.`
		}
		if (says) return bad(seq, says)
		const header = JSON.parse(line.header)
		before = Buffer.from(line.h, 'hex')
		hlc = header.hlc
		if (key) {
			if (createHmac('sha256', key).update(before).digest('hex') !== line.m) {
				return bad(seq, `The seal of entry ${seq} does not fit the key.`)
			}
			key = sha256('evolve\0', key)
		}
		if (header.action === 'device.key-made') devices.add(JSON.parse(header.detail).publicKey)
		if (header.action === 'history.year-signed') {
			const year = JSON.parse(header.detail)
			if (!yearHolds(first.vaultId, year, (at) => hashes[at])) {
				return bad(seq, `The signatures for the year ${year.year} do not fit.`)
			}
			found.years.push(year.year)
		}
		hashes.push(line.h)
		const point = points.get(seq)
		if (point) {
			if (point.h !== line.h) return bad(seq, `Entry ${seq} is not the one that was signed.`)
			if (!devices.has(point.publicKey) || !signatureHolds(first.vaultId, point)) {
				return bad(seq, `The signature over entry ${seq} does not fit.`)
			}
			found.checkpoints++
		}
		if (seal?.seq === seq && !line.h.toUpperCase().startsWith(seal.digits)) {
			return bad(seq, `Entry ${seq} is not the one of the printed seal.`)
		}
		found.entries = seq
	}
	if (found.entries !== first.entries) return bad(found.entries + 1, 'Entries at the end are missing.')
	if (found.checkpoints !== points.size) return bad(found.entries + 1, 'A signed entry is missing.')
	if (!first.seal.includes(before.toString('hex').slice(0, 20).toUpperCase().match(/.{4}/g).join('-'))) {
		return bad(found.entries, 'The last entry is not the one of the seal in the first line.')
	}
	if (damaged) return bad(0, 'Every entry fits, but the file is not as it was exported: something in it was changed.')
	if (seal && seal.seq > found.entries) {
		return bad(
			found.entries + 1,
			`The printed seal is of entry ${seal.seq}, which is missing: the journal was cut short.`,
		)
	}
	return { ...found, ok: true }
}

function main(words) {
	const option = (name) => (words.includes(name) ? (words[words.indexOf(name) + 1] ?? '') : undefined)
	const [file] = words
	if (!file || file.startsWith('--')) {
		process.stdout.write('node verify.mjs journal.jsonl [--key "KEY FROM THE SHEET"] [--seal "SEAL FROM PAPER"]\n')
		return 2
	}
	const [key, seal] = [option('--key'), option('--seal')]
	const brought = { ...(key && { key: readKey(key) }), ...(seal && { seal: readSeal(seal) }) }
	const found = verifyJournal(readFileSync(file, 'utf8'), brought)
	if (found.notReal) process.stdout.write(`${found.notReal}.\n`)
	if (found.firstBad) {
		process.stdout.write(`NOT WHOLE. First bad entry: ${found.firstBad.seq}. ${found.firstBad.says}\n`)
		return 1
	}
	const macs = found.macs ? 'every MAC fits the key' : 'MACs not checked: bring the verification sheet'
	const signatures = `${found.checkpoints} signed ${found.checkpoints === 1 ? 'entry' : 'entries'}`
	process.stdout.write(`Whole: ${found.entries} entries, each fits the one before; ${signatures}; ${macs}.\n`)
	if (found.years.length > 0) process.stdout.write(`Signed off by two people: ${found.years.join(', ')}.\n`)
	if (seal) process.stdout.write('The printed seal fits.\n')
	return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		process.exitCode = main(process.argv.slice(2))
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : 'The file cannot be read.'}\n`)
		process.exitCode = 2
	}
}
