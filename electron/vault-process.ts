import { dirname } from 'node:path'
import { type OutgoingLetter, Practice, realSurroundings, VaultKeeper } from '../db/index.ts'
import type { LetterPaper } from '../documents/index.ts'
import { britishDate, letterTitle, type Result } from '../domain/index.ts'
import type { FromVault, InternalCalls, InternalName, ToVault } from './messages.ts'
import { ReaderLink } from './reader-link.ts'
import { sealSheet } from './seal-sheet.ts'
import { verificationSheet } from './sheets.ts'
import { KeystoreLink } from './vault-keystore.ts'

/**
 * The vault process: the only one that ever has the key. It answers the page's commands through the
 * contract, and main's few internal ones; it reads documents through the reader process.
 */

// What goes out is made by large libraries that nobody waits for at the unlock page: fetched when first wanted.
const documents = () => import('../documents/index.ts')
const outgoing = () => import('./outgoing-files.ts')

const [folder = '', appVersion = '', profileFolder = '', mode = ''] = process.argv.slice(2)
const tell = (message: FromVault) => process.parentPort.postMessage(message)
const reader = new ReaderLink(
	() => tell({ type: 'need-reader' }),
	() => tell({ type: 'stop-reader' }),
)

const keystore = new KeystoreLink((message) => tell(message))
const surroundings = realSurroundings({
	appVersion,
	profileFolder,
	read: (bytes, name, { documentId, password }) =>
		reader.read(bytes, name, {
			documentId,
			...(password === undefined ? {} : { password }),
			onProgress: (done, total, how) =>
				tell({ type: 'event', name: 'reading', event: { documentId, done, total, how } }),
		}),
	suggest: (document) => reader.suggest(document),
	tell: (name, event) => tell({ type: 'event', name, event } as FromVault),
	stopReading: (documentId) => reader.stop(documentId),
	keystore,
	noteError: (code) => process.stderr.write(`vault: ${code}\n`),
})
/** Practice mode, in the folder above its vault. */
const practice =
	mode === 'practice'
		? new Practice(dirname(folder), surroundings, (await import('./practice-files.ts')).practiceFiles)
		: undefined
const notReal = practice !== undefined
const keeper = practice?.keeper ?? new VaultKeeper(folder, surroundings)
const started = keeper.start()
void started.then(() => {
	tell({ type: 'up' })
	// Main has answered the page before this was known.
	const status = keeper.status()
	if (status.trouble?.code === 'wrong-runtime') tell({ type: 'event', name: 'status', event: status })
})

/** A letter as it stands on paper today, or on the day it was sealed. */
function onPaper({ letter, settings }: OutgoingLetter): LetterPaper {
	const today = keeper.status().today
	return {
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
		seal: (practice ?? keeper).seal(),
		notReal,
	}
}

const sheetGone =
	'The sheet can be printed only between setting up and the first lock. The key on it is kept nowhere else, so it cannot be made again.'

/** The input of an internal call by its name: main is the only one that gives them. */
const given = <Name extends InternalName>(input: unknown) => input as InternalCalls[Name]['input']

/** What practice has no use for: keys, backups, and anything that could be taken for the real register's. */
const notInPractice: readonly InternalName[] = ['backup-folder', 'restore', 'verification-sheet']

async function internal(name: InternalName, input: never): Promise<Result<unknown>> {
	if (practice && notInPractice.includes(name))
		return {
			ok: false,
			refusal: { code: 'state', message: 'Practice makes no backups and no sheets: nothing in it is real.' },
		}
	const { requestId, letterId, documentId, as, reason } = input as {
		requestId: string
		letterId: string
		documentId: string
		as: 'pdf' | 'docx' | 'print'
		reason: string
	}
	switch (name) {
		case 'letter-page': {
			const outgoingLetter = await keeper.letter(requestId, letterId)
			if (!outgoingLetter.ok) return outgoingLetter
			const { case: subject, letter } = outgoingLetter.value
			const { letterFileName, letterHtml } = await documents()
			return {
				ok: true,
				value: {
					html: letterHtml(onPaper(outgoingLetter.value)),
					fileName: letterFileName(subject.reference, letter.letter.kind),
					// It stands at the foot of every page.
					title: `${notReal ? 'NOT REAL  ' : ''}${subject.reference}  ${letterTitle(letter.letter.kind)}`,
				},
			}
		}
		case 'letter-docx': {
			const outgoingLetter = await keeper.letter(requestId, letterId)
			if (!outgoingLetter.ok) return outgoingLetter
			const { case: subject, letter } = outgoingLetter.value
			const { letterDocx, letterFileName } = await documents()
			return {
				ok: true,
				value: {
					bytes: await letterDocx(onPaper(outgoingLetter.value)),
					fileName: letterFileName(subject.reference, letter.letter.kind),
				},
			}
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
		case 'hand-over': {
			const made = await keeper.handOver(given<'hand-over'>(input))
			if (!made.ok) return made
			const pack = made.value
			const { handOverHtml } = await documents()
			const about = { title: `Hand-over  ${pack.serviceName}`, fileName: `hand-over ${pack.today}` }
			return { ok: true, value: { ...about, html: handOverHtml(pack, notReal), requests: pack.requests.length } }
		}
		case 'handed-over':
			return keeper.handedOver(given<'handed-over'>(input).requests)
		case 'seal-sheet': {
			const { serviceName = '', today } = keeper.status()
			return { ok: true, value: { html: sealSheet((practice ?? keeper).seal(), serviceName, britishDate(today)) } }
		}
		case 'whole-export-allow':
			return keeper.allowWholeExport(given<'whole-export-allow'>(input))
		case 'whole-export-write': {
			const [{ letterHtml }, { writeWholeExport }] = await Promise.all([documents(), import('./whole-export.ts')])
			return writeWholeExport(
				{
					...{ keeper, notReal },
					letterPage: (letter) => letterHtml(onPaper(letter)),
					tell: (progress) => tell({ type: 'event', name: 'progress', event: progress }),
				},
				given<'whole-export-write'>(input).path,
			)
		}
		case 'release-look': {
			const { name: fileName, bytes } = given<'release-look'>(input)
			return { ok: true, value: await reader.look(bytes, fileName) }
		}
		case 'release-rebuild': {
			const { bytes, reference, leaveOut } = given<'release-rebuild'>(input)
			return (await outgoing()).rebuilt(reader, bytes, notReal ? `NOT REAL ${reference}` : reference, leaveOut)
		}
		case 'release-bundle':
			return (await outgoing()).releaseBundle(keeper, reader, given<'release-bundle'>(input), notReal)
		case 'release-sealed': {
			const { seal, sha256, bytes } = given<'release-sealed'>(input)
			const { requestId: about, expectedSeq, ...details } = seal
			return keeper.releaseSealed({ requestId: about, expectedSeq }, details, { sha256, bytes })
		}
		case 'summary-file':
			return (await outgoing()).summaryFile(keeper, given<'summary-file'>(input), notReal)
		case 'summary-pdf':
			return (await outgoing()).summaryPdf(given<'summary-pdf'>(input).bytes)
		case 'summary-exported':
			return (await outgoing()).summaryExported(keeper, given<'summary-exported'>(input))
		case 'allowed': {
			const { name: command, input: asked } = given<'allowed'>(input)
			return keeper.allow(command, asked)
		}
		case 'settings-in-force':
			return keeper.settingsInForce()
		case 'self-test-saved': {
			const { passed, failed } = given<'self-test-saved'>(input)
			return keeper.selfTestSaved(passed, failed)
		}
		case 'practice-paper': {
			const { exercise, paper } = given<'practice-paper'>(input)
			if (!practice) return { ok: false, refusal: { code: 'state', message: 'This belongs to practice.' } }
			const { name: fileName, bytes } = await practice.paper(exercise, paper)
			return { ok: true, value: { bytes, fileName } }
		}
		case 'close':
			keeper.close()
			return { ok: true, value: null }
	}
}

/** Main must know when to lock and whether to hide the window from capture. */
function tellWatch(): void {
	const settings = keeper.settings()
	if (settings) {
		const { autoLockMinutes, contentProtection, hideOnShift } = settings
		tell({ type: 'watch', autoLockMinutes, contentProtection, hideOnShift })
	}
}

process.parentPort.on(
	'message',
	async ({ data, ports: [port] }: { data: ToVault; ports: Electron.MessagePortMain[] }) => {
		switch (data.type) {
			case 'reader':
				if (port) reader.connect(port as unknown as Parameters<ReaderLink['connect']>[0], data.generation)
				return
			case 'keystore':
				keystore.answered(data.id, data.answer)
				return
			case 'reader-ended':
				reader.ended(data.generation, data.why)
				return
			case 'internal': {
				const result = await internal(data.name, data.input as never)
				practice?.noticed()
				tell({ type: 'result', id: data.id, result })
				return
			}
			case 'call': {
				await started
				const result = await (practice ?? keeper).perform(data.name, data.input)
				tell({ type: 'result', id: data.id, result })
				if (result.ok && /^(vault|settings|practice)\./.test(data.name) && data.name !== 'vault.status') tellWatch()
			}
		}
	},
)
