import { type OutgoingLetter, realSurroundings, VaultKeeper } from '../db/index.ts'
import { type LetterPaper, letterDocx, letterFileName, letterHtml } from '../documents/index.ts'
import { britishDate, letterTitle, type Result, suggestFields } from '../domain/index.ts'
import type { FromVault, InternalCalls, InternalName, ToVault } from './messages.ts'
import { rebuilt, releaseBundle, summaryExported, summaryFile, summaryPdf } from './outgoing-files.ts'
import { ReaderLink } from './reader-link.ts'
import { verificationSheet } from './sheets.ts'

/**
 * The vault process: the only one that ever has the key. It answers the page's commands through the
 * contract, and main's few internal ones; it reads documents through the reader process.
 */

const [folder = '', appVersion = '', profileFolder = ''] = process.argv.slice(2)
const tell = (message: FromVault) => process.parentPort.postMessage(message)
const reader = new ReaderLink(
	() => tell({ type: 'need-reader' }),
	() => tell({ type: 'stop-reader' }),
)

const keeper = new VaultKeeper(
	folder,
	realSurroundings({
		appVersion,
		profileFolder,
		read: (bytes, name, { documentId, password }) =>
			reader.read(bytes, name, {
				documentId,
				...(password === undefined ? {} : { password }),
				onProgress: (done, total, how) =>
					tell({ type: 'event', name: 'reading', event: { documentId, done, total, how } }),
			}),
		suggest: suggestFields,
		tell: (name, event) => tell({ type: 'event', name, event } as FromVault),
		stopReading: (documentId) => reader.stop(documentId),
		noteError: (code) => process.stderr.write(`vault: ${code}\n`),
	}),
)
const started = keeper.start()

/** A letter as it stands on paper today, or on the day it was sealed. */
function onPaper({ case: subject, letter, settings }: OutgoingLetter): {
	paper: LetterPaper
	fileName: string
	title: string
} {
	const today = keeper.status().today
	return {
		paper: {
			letter: letter.letter,
			letterhead: {
				name: settings.serviceName,
				lines: [
					...settings.address.split('\n').map((line) => line.trim()),
					[settings.phone, settings.email, settings.website].filter(Boolean).join('   '),
				].filter(Boolean),
			},
			signatory: { name: settings.signatoryName, role: settings.signatoryRole },
			date: britishDate(letter.sentOn || today),
			seal: keeper.seal(),
			notReal: false,
		},
		fileName: letterFileName(subject.reference, letter.letter.kind),
		title: `${subject.reference}  ${letterTitle(letter.letter.kind)}`,
	}
}

const sheetGone =
	'The sheet can be printed only between setting up and the first lock. The key on it is kept nowhere else, so it cannot be made again.'

/** The input of an internal call by its name: main is the only one that gives them. */
const given = <Name extends InternalName>(input: unknown) => input as InternalCalls[Name]['input']

async function internal(name: InternalName, input: never): Promise<Result<unknown>> {
	const { requestId, letterId, documentId, as, reason } = input as {
		requestId: string
		letterId: string
		documentId: string
		as: 'pdf' | 'docx' | 'print'
		reason: string
	}
	switch (name) {
		case 'letter-page': {
			const letter = await keeper.letter(requestId, letterId)
			if (!letter.ok) return letter
			const { paper, fileName, title } = onPaper(letter.value)
			return { ok: true, value: { html: letterHtml(paper), fileName, title } }
		}
		case 'letter-docx': {
			const letter = await keeper.letter(requestId, letterId)
			if (!letter.ok) return letter
			const { paper, fileName } = onPaper(letter.value)
			return { ok: true, value: { bytes: await letterDocx(paper), fileName } }
		}
		case 'letter-exported':
			return keeper.letterExported(requestId, letterId, as)
		case 'original':
			return keeper.original(requestId, documentId)
		case 'original-saved':
			return keeper.originalSaved(requestId, documentId, reason)
		case 'journal-export': {
			const exported = await keeper.journalExport()
			if (!exported.ok) return exported
			return { ok: true, value: { ...exported.value, fileName: `history ${keeper.status().today}` } }
		}
		case 'backup-folder':
			return keeper.backupFolder((input as { path: string }).path)
		case 'restore':
			return keeper.restore((input as { path: string }).path)
		case 'journal-exported':
			return keeper.journalExported((input as { entries: number }).entries)
		case 'verification-sheet': {
			const key = keeper.verificationKey()
			const { serviceName = '', today } = keeper.status()
			if (!key) return { ok: false, refusal: { code: 'state', message: sheetGone } }
			return { ok: true, value: { html: verificationSheet(key, serviceName, britishDate(today)) } }
		}
		case 'verification-sheet-printed':
			keeper.takeVerificationKey()?.fill(0)
			return { ok: true, value: null }
		case 'release-look': {
			const { name: fileName, bytes } = given<'release-look'>(input)
			return { ok: true, value: await reader.look(bytes, fileName) }
		}
		case 'release-rebuild': {
			const { bytes, reference } = given<'release-rebuild'>(input)
			return rebuilt(reader, bytes, reference)
		}
		case 'release-bundle':
			return releaseBundle(keeper, reader, given<'release-bundle'>(input))
		case 'release-sealed': {
			const { seal, sha256, bytes } = given<'release-sealed'>(input)
			const { requestId: about, expectedSeq, ...details } = seal
			return keeper.releaseSealed({ requestId: about, expectedSeq }, details, { sha256, bytes })
		}
		case 'summary-file':
			return summaryFile(keeper, given<'summary-file'>(input))
		case 'summary-pdf':
			return summaryPdf(given<'summary-pdf'>(input).bytes)
		case 'summary-exported':
			return summaryExported(keeper, given<'summary-exported'>(input))
		case 'close':
			keeper.close()
			return { ok: true, value: null }
	}
}

/** Main must know when to lock and whether to hide the window from capture. */
function tellWatch(): void {
	const settings = keeper.settings()
	if (settings) {
		const { autoLockMinutes, contentProtection } = settings
		tell({ type: 'watch', autoLockMinutes, contentProtection })
	}
}

process.parentPort.on(
	'message',
	async ({ data, ports: [port] }: { data: ToVault; ports: Electron.MessagePortMain[] }) => {
		switch (data.type) {
			case 'reader':
				if (port) reader.connect(port as unknown as Parameters<ReaderLink['connect']>[0], data.generation)
				return
			case 'reader-ended':
				reader.ended(data.generation, data.why)
				return
			case 'internal': {
				const result = await internal(data.name, data.input as never)
				tell({ type: 'result', id: data.id, result })
				return
			}
			case 'call': {
				await started
				const result = await keeper.perform(data.name, data.input)
				tell({ type: 'result', id: data.id, result })
				if (result.ok && /^(vault|settings)\./.test(data.name) && data.name !== 'vault.status') tellWatch()
			}
		}
	},
)
