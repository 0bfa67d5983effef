import type { BrowserWindow } from 'electron'
import type { AppEvents, Input, Result, SelfTest } from '../domain/index.ts'
import { pdfFrom, print } from './printing.ts'
import type { fileSaver } from './save-file.ts'
import { selfTest, selfTestReport } from './self-test.ts'
import type { VaultLink } from './vault-link.ts'

/**
 * What leaves the register as a file or on paper: the vault process makes it, main asks where it goes and saves or
 * prints it, and the vault process enters it once it is out.
 */

/** What handing out needs of the running app. */
export interface Counter {
	link: VaultLink
	window: BrowserWindow
	saveFile: ReturnType<typeof fileSaver>
	progress(event: AppEvents['progress']): void
}

interface Made {
	/** With its extension. */
	fileName: string
	bytes: Uint8Array
	/** As the dialog that asks where to names it. */
	kind: { name: string; extensions: string[] }
}

const kinds = {
	pdf: { name: 'PDF', extensions: ['pdf'] },
	docx: { name: 'Word document', extensions: ['docx'] },
	xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
	csv: { name: 'CSV', extensions: ['csv'] },
	json: { name: 'JSON', extensions: ['json'] },
	txt: { name: 'Text', extensions: ['txt'] },
}

/**
 * Saves a file where the person chooses.
 * @param enter makes the entry of it; left out where nothing of the register leaves by this file
 * @param tells what the page learns besides that it is saved; the path if left out
 * @returns `saved: false` when nobody chose a place; a refusal in plain words when it cannot be written or entered
 */
async function handOut(
	{ window, saveFile }: Counter,
	{ fileName, bytes, kind }: Made,
	enter?: () => Promise<Result<unknown>>,
	tells: (path: string) => object = (path) => ({ path }),
): Promise<Result<unknown>> {
	const saved = await saveFile(window, fileName, bytes, kind)
	if (!saved) return { ok: true, value: { saved: false } }
	if ('refusal' in saved) return { ok: false, refusal: saved.refusal }
	const entered = await enter?.()
	if (entered && !entered.ok) return entered
	return { ok: true, value: { saved: true, ...tells(saved.path) } }
}

/** A letter as PDF or Word. */
export async function exportLetter(
	counter: Counter,
	{ as, ...which }: Input<'letter.export'>,
): Promise<Result<unknown>> {
	const { link } = counter
	const enter = () => link.internal('letter-exported', { ...which, as })
	if (as === 'pdf') {
		const page = await link.internal('letter-page', which)
		if (!page.ok) return page
		const { html, title, fileName } = page.value
		return handOut(counter, { fileName: `${fileName}.pdf`, bytes: await pdfFrom(html, title), kind: kinds.pdf }, enter)
	}
	const file = await link.internal('letter-docx', which)
	if (!file.ok) return file
	const { bytes, fileName } = file.value
	return handOut(counter, { fileName: `${fileName}.docx`, bytes, kind: kinds.docx }, enter)
}

/** A letter on paper; entered only when it was printed. */
export async function printLetter({ link }: Counter, which: Input<'letter.print'>): Promise<Result<unknown>> {
	const page = await link.internal('letter-page', which)
	if (!page.ok) return page
	const printed = await print(page.value.html)
	if (printed) await link.internal('letter-exported', { ...which, as: 'print' })
	return { ok: true, value: { printed } }
}

/** A document as it came, byte for byte; the page gave a reason. */
export async function saveOriginal(
	counter: Counter,
	{ reason, ...which }: Input<'document.save-original'>,
): Promise<Result<unknown>> {
	const original = await counter.link.internal('original', which)
	if (!original.ok) return original
	const { name: fileName, bytes } = original.value
	return handOut(
		counter,
		{ fileName, bytes, kind: { name: 'As it came', extensions: ['*'] } },
		() => counter.link.internal('original-saved', { ...which, reason }),
		() => ({}),
	)
}

/** A paper of a practice exercise: invented, so nothing is entered. */
export async function savePracticePaper(
	counter: Counter,
	input: Input<'practice.save-paper'>,
): Promise<Result<unknown>> {
	const paper = await counter.link.internal('practice-paper', input)
	if (!paper.ok) return paper
	return handOut(counter, { ...paper.value, kind: { name: 'Paper', extensions: ['*'] } })
}

/** The history without what its entries say, for `tools/verify.mjs`. */
export async function exportJournal(counter: Counter): Promise<Result<unknown>> {
	const journal = await counter.link.internal('journal-export', {})
	if (!journal.ok) return journal
	const { bytes, fileName, entries } = journal.value
	return handOut(
		counter,
		{ fileName: `${fileName}.jsonl`, bytes, kind: { name: 'History', extensions: ['jsonl'] } },
		() => counter.link.internal('journal-exported', { entries }),
	)
}

/** What a successor must know, as a PDF without any client. */
export async function saveHandOver(counter: Counter, input: Input<'register.hand-over'>): Promise<Result<unknown>> {
	const page = await counter.link.internal('hand-over', input)
	if (!page.ok) return page
	const { html, title, fileName, requests } = page.value
	return handOut(counter, { fileName: `${fileName}.pdf`, bytes: await pdfFrom(html, title), kind: kinds.pdf }, () =>
		counter.link.internal('handed-over', { requests }),
	)
}

/** The promises of the app, each looked at now. */
export async function runSelfTest({ link, window }: Counter): Promise<Result<SelfTest>> {
	const settings = await link.internal('settings-in-force', {})
	const { session } = window.webContents
	return {
		ok: true,
		value: await selfTest({ window, session, settings: settings.ok ? settings.value : undefined }),
	}
}

/** The self-test, run anew, as a report. */
export async function saveSelfTest(counter: Counter, { as }: Input<'self-test.save'>): Promise<Result<unknown>> {
	const test = await runSelfTest(counter)
	if (!test.ok) return test
	const fileName = `self-test ${test.value.at.slice(0, 10)}.${as}`
	const count = (outcome: string) => test.value.results.filter((result) => result.outcome === outcome).length
	return handOut(counter, { fileName, bytes: selfTestReport(test.value, as), kind: kinds[as] }, () =>
		counter.link.internal('self-test-saved', { passed: count('passed'), failed: count('failed') }),
	)
}

/** Today's seal on a sheet to cut apart. */
export async function printSeal({ link }: Counter): Promise<Result<unknown>> {
	const sheet = await link.internal('seal-sheet', {})
	return sheet.ok ? { ok: true, value: { printed: await print(sheet.value.html) } } : sheet
}

/** The key of the first entry; it is erased once the sheet is printed. */
export async function printVerificationSheet({ link }: Counter): Promise<Result<unknown>> {
	const sheet = await link.internal('verification-sheet', {})
	if (!sheet.ok) return sheet
	const printed = await print(sheet.value.html)
	if (printed) await link.internal('verification-sheet-printed', {})
	return { ok: true, value: { printed } }
}

/** A PDF made anew from pictures of its pages. The page gets its bytes, because they are what is checked next. */
export async function rebuildForRelease(
	counter: Counter,
	{ name: fileName, reference, bytes, leaveOut = [] }: Input<'release.rebuild'>,
): Promise<Result<unknown>> {
	const made = await counter.link.internal('release-rebuild', { reference, bytes, leaveOut })
	if (!made.ok) return made
	const { bytes: rebuilt } = made.value
	return handOut(counter, { fileName, bytes: rebuilt, kind: kinds.pdf }, undefined, () => ({ bytes: rebuilt }))
}

/** The checked files of a release as one encrypted zip; its passphrase is told once. */
export async function sealRelease(
	counter: Counter,
	{ files, ...seal }: Input<'release.seal'>,
): Promise<Result<unknown>> {
	const bundle = await counter.link.internal('release-bundle', { ...seal, files })
	if (!bundle.ok) return bundle
	const { bytes, sha256, passphrase, fileName } = bundle.value
	return handOut(
		counter,
		{ fileName: `${fileName}.zip`, bytes, kind: { name: 'Encrypted bundle', extensions: ['zip'] } },
		() => counter.link.internal('release-sealed', { seal, sha256, bytes: bytes.byteLength }),
		() => ({ passphrase }),
	)
}

/** Exports of the summary that were cancelled: one under way compares the count before it writes. */
let stoppedExports = 0

/** Cancels the export of the summary that is under way: nothing is written any more. */
export function stopSummaryExport(): void {
	stoppedExports += 1
}

/** The year's summary, with progress. */
export async function exportSummary(counter: Counter, input: Input<'summary.export'>): Promise<Result<unknown>> {
	const { link } = counter
	const before = stoppedExports
	const parts = input.as === 'pdf' ? 4 : 2
	const say = (says: string, done: number) => counter.progress({ says, done, total: parts })
	say('Counting the register', 0)
	const made = await link.internal('summary-file', input)
	if (!made.ok) return made
	const { html, title, fileName } = made.value
	let { bytes } = made.value
	if (html !== undefined && stoppedExports === before) {
		say('Drawing the pages', 1)
		const printed = await pdfFrom(html, title)
		say('Taking out what printing left in the file', 2)
		const clean = await link.internal('summary-pdf', { bytes: printed })
		if (!clean.ok) return clean
		bytes = clean.value.bytes
	}
	if (!bytes || stoppedExports !== before) return { ok: true, value: { saved: false } }
	say('Saving', parts - 1)
	return handOut(counter, { fileName: `${fileName}.${input.as}`, bytes, kind: kinds[input.as] }, () =>
		link.internal('summary-exported', input),
	)
}
