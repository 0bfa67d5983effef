import { type BrowserWindow, dialog, shell } from 'electron'
import { type CommandName, contract, type Input, type Result } from '../domain/index.ts'
import { watchClipboard } from './clipboard-watch.ts'
import { exportRegister } from './export-register.ts'
import {
	type Counter,
	exportJournal,
	exportLetter,
	exportSummary,
	printLetter,
	printSeal,
	printVerificationSheet,
	rebuildForRelease,
	runSelfTest,
	saveHandOver,
	saveOriginal,
	savePracticePaper,
	saveSelfTest,
	sealRelease,
	stopSummaryExport,
} from './hand-out.ts'
import { print, printWindow, recoverySheet } from './printing.ts'
import { trusteeSheets } from './sheets.ts'

/**
 * The contract with what main does for its own commands. Apart from main's start, which nobody should wait for: these
 * modules take a tenth of a second to load, so main fetches them once the first page is painted.
 */

export { contract }

/** What the commands need of the running app. */
export interface Running {
	/** Undefined while the app closes. */
	counter(): Counter | undefined
	/** Ends the app without closing; the vault closes first. */
	quit(): void
	/** Locks; `into` practice, out of it, or as it is now. */
	lock(into?: boolean): void
	vaultFolder: string
}

const cancelled: Result<never> = { ok: false, refusal: { code: 'cancelled', message: 'Nothing was chosen.' } }
const closing: Result<never> = { ok: false, refusal: { code: 'failed', message: 'The app is closing.' } }

async function chooseBackupFolder({ link, window }: Counter): Promise<Result<unknown>> {
	const { canceled, filePaths } = await dialog.showOpenDialog(window, {
		title: 'Folder for backups',
		buttonLabel: 'Make backups here',
		properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
	})
	const [path] = filePaths
	if (canceled || !path) return cancelled
	return link.internal('backup-folder', { path })
}

async function chooseBackup(over: BrowserWindow): Promise<string | undefined> {
	const { canceled, filePaths } = await dialog.showOpenDialog(over, {
		title: 'Choose a backup',
		buttonLabel: 'Use this backup',
		filters: [{ name: 'Threshold backup', extensions: ['threshold'] }],
		properties: ['openFile', 'dontAddToRecent'],
	})
	return canceled ? undefined : filePaths[0]
}

/** @param dropped where the file lies that somebody dropped on the window; empty for a file without a place */
async function restoreBackup({ link, window }: Counter, dropped: string | undefined): Promise<Result<unknown>> {
	if (dropped !== undefined && !dropped.endsWith('.threshold')) {
		const message = 'This is not a backup: the name of a backup ends in “.threshold”. Nothing was changed.'
		return { ok: false, refusal: { code: 'input', message } }
	}
	const path = dropped ?? (await chooseBackup(window))
	if (!path) return { ok: true, value: { restored: false } }
	const restored = await link.internal('restore', { path })
	return restored.ok ? { ok: true, value: { restored: true, madeAt: restored.value.madeAt } } : restored
}

const longDate = () => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })

/** Answers a command that is main's. Its input is parsed here; the vault checks the rest. */
export async function answerInMain(running: Running, name: CommandName, input: unknown): Promise<Result<unknown>> {
	const parsed = contract[name].input.safeParse(input)
	if (!parsed.success) return { ok: false, refusal: { code: 'input', message: 'The app did not understand this.' } }
	const counter = running.counter()
	if (!counter) return closing
	const { link, window } = counter
	if (contract[name].when !== 'any') {
		// The vault decides: it knows how it stands and who asks. Only the id of the request goes along.
		const { requestId } = parsed.data as { requestId?: string }
		const allowed = await link.internal('allowed', { name, input: { requestId } })
		if (!allowed.ok) return allowed
	}
	switch (name) {
		case 'app.lock':
			running.lock()
			return { ok: true, value: null }
		case 'practice.enter':
		case 'practice.leave':
			running.lock(name === 'practice.enter')
			return { ok: true, value: null }
		case 'practice.save-paper':
			return savePracticePaper(counter, parsed.data as Input<'practice.save-paper'>)
		case 'app.quit':
			setImmediate(() => running.quit())
			return { ok: true, value: null }
		case 'app.show-folder':
			await shell.openPath(running.vaultFolder)
			return { ok: true, value: null }
		case 'app.print-page':
			return { ok: true, value: { printed: await printWindow(window) } }
		case 'app.print-code': {
			const { code, serviceName } = parsed.data as Input<'app.print-code'>
			await print(recoverySheet(code, serviceName, longDate()))
			return { ok: true, value: null }
		}
		case 'letter.export':
			return exportLetter(counter, parsed.data as Input<'letter.export'>)
		case 'letter.print':
			return printLetter(counter, parsed.data as Input<'letter.print'>)
		case 'backup.choose-folder':
			return chooseBackupFolder(counter)
		case 'backup.restore':
			return restoreBackup(counter, (parsed.data as Input<'backup.restore'>).path)
		case 'shares.print': {
			const { shares, serviceName } = parsed.data as Input<'shares.print'>
			return { ok: true, value: { printed: await print(trusteeSheets(shares, serviceName, longDate())) } }
		}
		case 'history.export':
			return exportJournal(counter)
		case 'history.print-seal':
			return printSeal(counter)
		case 'history.print-sheet':
			return printVerificationSheet(counter)
		case 'clipboard.copied':
			watchClipboard()
			return { ok: true, value: null }
		case 'self-test.run':
			return runSelfTest(counter)
		case 'self-test.save':
			return saveSelfTest(counter, parsed.data as Input<'self-test.save'>)
		case 'register.hand-over':
			return saveHandOver(counter, parsed.data as Input<'register.hand-over'>)
		case 'register.export':
			return exportRegister(link, window, parsed.data as Input<'register.export'>)
		case 'release.look':
			return link.internal('release-look', parsed.data as Input<'release.look'>)
		case 'release.rebuild':
			return rebuildForRelease(counter, parsed.data as Input<'release.rebuild'>)
		case 'release.seal':
			return sealRelease(counter, parsed.data as Input<'release.seal'>)
		case 'summary.export':
			return exportSummary(counter, parsed.data as Input<'summary.export'>)
		case 'summary.stop-export':
			stopSummaryExport()
			return { ok: true, value: null }
		case 'document.save-original':
			return saveOriginal(counter, parsed.data as Input<'document.save-original'>)
		default:
			return { ok: false, refusal: { code: 'input', message: 'The app does not know this command.' } }
	}
}
