import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { generatePassphrase } from 'secure-password-utilities'
import { DEFAULT_WORDLIST } from 'secure-password-utilities/wordlists'
import type { OutgoingLetter, VaultKeeper, WholeExport } from '../db/index.ts'
import { readEncryptedZip, writeEncryptedZip, type ZipPart } from '../documents/index.ts'
import { type AppEvents, britishDate, exportSchemas, type Refusal, type Result } from '../domain/index.ts'
// biome-ignore lint/correctness/useImportExtensions: the program itself as text, as the build gives it
import verifier from '../tools/verify.mjs?raw'
import { sentenceForFile } from './file-sentence.ts'

/** Everything out of the register in one encrypted zip, in the vault process: nothing of it is ever on a disk in the clear. */

const utf8 = (text: string) => new TextEncoder().encode(text)
const json = (value: unknown) => utf8(`${JSON.stringify(value, null, '\t')}\n`)

function readme({ register, letters, documents }: WholeExport, notReal: boolean): string {
	const { settings, requests, drafts, exportedAt, appVersion } = register
	return `${notReal ? 'PRACTICE: nothing in this file is real.\n\n' : ''}Everything in the register of ${settings.serviceName}
Made on ${britishDate(exportedAt.slice(0, 10))} by Threshold ${appVersion}

THIS IS THE WHOLE REGISTER IN THE CLEAR ONCE IT IS UNPACKED. It names people who are or were in counselling.
Unpack it only where nobody else can read, and delete what was unpacked when you are done. Send the zip and
its passphrase by two different ways.

What is here

README.txt             this page
register.json          ${requests.length} requests with everything recorded about them, people, settings, and ${drafts.length} drafts
register.schema.json   what each part of register.json means to a program (JSON Schema 2020-12)
entries.jsonl          every change ever made, one to a line, with who made it and when. Of a request that was
                       disposed of, only the entry that says so is left.
entry.schema.json      the form of one such line
documents/             ${documents.filter(({ file }) => !file.startsWith('drafts/')).length} files as they came, named by the request's reference and a number; their own names stand in register.json
drafts/                files of requests that nobody has logged yet
letters/               ${letters.length} letters as pages that any browser shows and prints
history.jsonl          the history without what its entries say, for checking
verify.mjs             checks it on any computer with Node 18 or newer:   node verify.mjs history.jsonl
manifest.txt           the SHA-256 of every file:                         sha256sum -c manifest.txt

What is not here: passphrases, keys and the recovery code. With this file nobody can open the register itself,
and the register stays as it was.
`
}

/** The parts in order; files are read one by one. */
function* partsOf(
	all: WholeExport,
	letterPage: (letter: OutgoingLetter) => string,
	notReal: boolean,
): Generator<ZipPart> {
	const { register, entry } = exportSchemas()
	yield { name: 'README.txt', bytes: () => utf8(readme(all, notReal)) }
	yield { name: 'register.json', bytes: () => json(all.register) }
	yield { name: 'register.schema.json', bytes: () => json(register) }
	yield { name: 'entries.jsonl', bytes: () => all.entries }
	yield { name: 'entry.schema.json', bytes: () => json(entry) }
	yield { name: 'history.jsonl', bytes: () => all.history }
	yield { name: 'verify.mjs', bytes: () => utf8(verifier) }
	for (const { file, read } of all.documents) yield { name: file, bytes: read }
	for (const { file, outgoing } of all.letters) yield { name: file, bytes: () => utf8(letterPage(outgoing)) }
}

/** Parts beside documents and letters: those above and the manifest. */
const standingParts = 8

/** Takes what is written, in order, and counts and hashes it. */
function into(file: FileHandle): { out: WritableStream<Uint8Array>; found: () => { bytes: number; sha256: string } } {
	const hash = createHash('sha256')
	let bytes = 0
	const out = new WritableStream<Uint8Array>({
		async write(piece) {
			hash.update(piece)
			for (let done = 0; done < piece.length; ) {
				const { bytesWritten } = await file.write(piece, done, piece.length - done)
				done += bytesWritten
			}
			bytes += piece.length
		},
	})
	return { out, found: () => ({ bytes, sha256: hash.digest('hex') }) }
}

export interface WholeExportRoom {
	keeper: Pick<VaultKeeper, 'wholeExport' | 'wholeExportMade'>
	/** A letter as a page. */
	letterPage: (letter: OutgoingLetter) => string
	/** Practice: nothing is real, and the file says so. */
	notReal: boolean
	tell: (progress: AppEvents['progress']) => void
}

/**
 * Writes everything beside `path`, reads it back part by part, renames it, and only then enters it. The passphrase
 * is five words, made here and kept nowhere.
 */
export async function writeWholeExport(
	{ keeper, letterPage, notReal, tell }: WholeExportRoom,
	path: string,
): Promise<Result<{ passphrase: string }>> {
	const all = await keeper.wholeExport()
	if (!all.ok) return all
	const { register, documents, letters } = all.value
	const total = 2 * (standingParts + documents.length + letters.length)
	const passphrase = generatePassphrase(5, DEFAULT_WORDLIST, ' ')
	const beside = `${path}.part`
	try {
		await rm(beside, { force: true })
		const file = await open(beside, 'wx+', 0o600)
		let whole: { bytes: number; sha256: string }
		try {
			const { out, found } = into(file)
			const written = await writeEncryptedZip(partsOf(all.value, letterPage, notReal), passphrase, out, (done) =>
				tell({ says: 'Writing everything, encrypted', done, total }),
			)
			whole = found()
			await file.sync()
			const access = {
				size: whole.bytes,
				read: async (offset: number, length: number) => {
					const piece = new Uint8Array(length)
					const { bytesRead } = await file.read(piece, 0, length, offset)
					return piece.subarray(0, bytesRead)
				},
			}
			const read = await readEncryptedZip(access, passphrase, (done) =>
				tell({ says: 'Reading it back', done: total / 2 + done, total }),
			)
			if (JSON.stringify(read) !== JSON.stringify(written)) throw new Error('read back differently')
		} finally {
			await file.close()
		}
		await rename(beside, path)
		const entered = await keeper.wholeExportMade({
			...{ requests: register.requests.length, documents: documents.length, letters: letters.length },
			...{ entries: register.lastEntry, ...whole },
		})
		return entered.ok ? { ok: true, value: { passphrase } } : entered
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {})
		return { ok: false, refusal: refusalOf(error) }
	}
}

/** A kept file that is not as it was stored has its own sentence; anything else is the disk's. */
function refusalOf(error: unknown): Refusal {
	const { refusal, code } = error as { refusal?: Refusal; code?: string }
	return refusal ?? { code: 'failed', message: sentenceForFile(code ?? '') }
}
