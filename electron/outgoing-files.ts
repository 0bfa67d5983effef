import { createHash, randomBytes } from 'node:crypto'
import type { OutgoingSummary, VaultKeeper } from '../db/index.ts'
import {
	makeBundle,
	summaryCsv,
	summaryFileName,
	summaryJson,
	summaryReportHtml,
	summaryTitle,
	summaryXlsx,
	withoutPdfProperties,
} from '../documents/index.ts'
import type { Input, Refusal, Result } from '../domain/index.ts'
import type { ReaderLink } from './reader-link.ts'

/** What the vault process makes of a release or a summary before main saves it. Nothing of it touches a disk here. */

const refused = (message: string): { ok: false; refusal: Refusal } => ({
	ok: false,
	refusal: { code: 'state', message },
})
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Letters and figures that cannot be taken for one another on the telephone: Crockford's base 32. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 100 random bits in five groups of four, to be read out. */
function spokenPassphrase(): string {
	const characters = [...randomBytes(20)].map((byte) => alphabet[byte % 32]).join('')
	return characters.replace(/(.{4})(?=.)/g, '$1-')
}

export async function rebuilt(
	reader: ReaderLink,
	bytes: Uint8Array,
	reference: string,
	leaveOut: number[],
): Promise<Result<{ bytes: Uint8Array }>> {
	const made = await reader.rebuild(bytes, reference, leaveOut)
	return made
		? { ok: true, value: { bytes: made } }
		: refused(
				'This file could not be made anew. Print it to a PDF from the program that opens it, and choose that one.',
			)
}

/**
 * The checked files of a release as one encrypted zip. Each is what was checked (by its hash), and is
 * looked into once more: nothing goes out that cannot be seen on its pages.
 */
export async function releaseBundle(
	keeper: VaultKeeper,
	reader: ReaderLink,
	{ requestId, expectedSeq, files, ...details }: Input<'release.seal'>,
	notReal: boolean,
): Promise<Result<{ bytes: Uint8Array; sha256: string; passphrase: string; fileName: string }>> {
	const outgoing = await keeper.release({ requestId, expectedSeq }, details)
	if (!outgoing.ok) return outgoing
	const { items } = outgoing.value.release.prepared
	if (
		items.length !== files.length ||
		items.some((item, index) => item.sha256 !== sha256(files[index]?.bytes ?? new Uint8Array()))
	)
		return refused(
			'These are not the files that the second person checked, so nothing was sealed. Choose the same files in the same order.',
		)
	for (const { name, bytes } of files) {
		const { hidden, problem } = await reader.look(bytes, name)
		if (problem) return refused(problem)
		if (hidden.length > 0)
			return refused(
				`${name} holds what cannot be seen on its pages (${hidden.map(({ what }) => what).join('; ')}). Make it anew, and have it checked again.`,
			)
	}
	const { reference } = outgoing.value.case
	const passphrase = spokenPassphrase()
	const named = files.map(({ bytes }, index) => ({
		name: `${reference}-${String(index + 1).padStart(2, '0')}.pdf`,
		bytes,
	}))
	const bytes = await makeBundle(named, passphrase, notReal)
	return { ok: true, value: { bytes, sha256: sha256(bytes), passphrase, fileName: `${reference}-release` } }
}

/** The table that was made into a file last: entered as exported only once that file is on the disk. */
let inHand: { input: Input<'summary.export'>; table: OutgoingSummary['table'] } | undefined

/** The year's summary as a file's bytes, or as the page that a PDF is printed from. */
export async function summaryFile(
	keeper: VaultKeeper,
	input: Input<'summary.export'>,
	notReal: boolean,
): Promise<Result<{ html?: string; bytes?: Uint8Array; title: string; fileName: string }>> {
	const { as, audience, ...what } = input
	const outgoing = await keeper.summary(what)
	if (!outgoing.ok) return outgoing
	const { table, seal } = outgoing.value
	inHand = { input, table }
	const about = { title: `${notReal ? 'NOT REAL  ' : ''}${summaryTitle(table)}`, fileName: summaryFileName(table) }
	const marked = notReal ? { ...seal, text: `NOT REAL ${seal.text}` } : seal
	const utf8 = (text: string) => new TextEncoder().encode(text)
	switch (as) {
		case 'pdf':
			return {
				ok: true,
				value: { ...about, html: summaryReportHtml({ ...outgoing.value, ...{ seal: marked, audience, notReal } }) },
			}
		case 'xlsx':
			return { ok: true, value: { ...about, bytes: await summaryXlsx(table, notReal) } }
		case 'csv':
			return { ok: true, value: { ...about, bytes: utf8(summaryCsv(table, notReal)) } }
		case 'json':
			return { ok: true, value: { ...about, bytes: utf8(summaryJson(table, notReal)) } }
	}
}

export async function summaryPdf(bytes: Uint8Array): Promise<Result<{ bytes: Uint8Array }>> {
	return { ok: true, value: { bytes: await withoutPdfProperties(bytes) } }
}

export async function summaryExported(keeper: VaultKeeper, input: Input<'summary.export'>): Promise<Result<null>> {
	const made = inHand
	inHand = undefined
	if (!made || JSON.stringify(made.input) !== JSON.stringify(input))
		return refused('This summary was not the one that was saved.')
	return keeper.summaryExported(input.period, made.table, input.as)
}
