import { explainsRefusal } from './guard.ts'
import './switches.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, session as sessions, shell } from 'electron'
import {
	type AppEventName,
	type AppEvents,
	type CommandName,
	contract,
	type Input,
	type Result,
} from '../domain/index.ts'
import { appOrigin, registerAppScheme, serveApp } from './app-scheme.ts'
import { watchForAbsence, watchForHiding } from './auto-lock.ts'
import { clearOwnClipboard, watchClipboard } from './clipboard-watch.ts'
import { localDataFolder } from './data-folder.ts'
import { openDoor } from './door.ts'
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
import { log, openLog } from './log.ts'
import { closeSession } from './no-network.ts'
import { print, printWindow, recoverySheet } from './printing.ts'
import { fileSaver } from './save-file.ts'
import { trusteeSheets } from './sheets.ts'
import { VaultLink } from './vault-link.ts'
import { confine, openWindow } from './window.ts'

/** Folders in which Chromium keeps things; swept at start and exit (security reference, section 8, row 13). */
const chromiumFolders = [
	'Code Cache',
	'GPUCache',
	'DawnGraphiteCache',
	'DawnWebGPUCache',
	'Session Storage',
	'Local Storage',
	'IndexedDB',
	'Service Worker',
	'blob_storage',
	'Shared Dictionary',
	'Crashpad',
	'Cache',
	'Network',
]

// A folder of its own for development and tests; a packaged app always uses the user's profile.
const ownFolder =
	(app.isPackaged ? undefined : process.env.THRESHOLD_DATA) ??
	localDataFolder(process.platform, app.getName(), app.getPath('userData'), process.env.LOCALAPPDATA)
if (ownFolder) app.setPath('userData', ownFolder)

const data = app.getPath('userData')
/** Practice mode: the app is started anew for it, so that one run never has both registers. */
const practice = process.argv.includes('--practice')
const home = practice ? join(data, 'practice') : data
const vaultFolder = join(home, 'vault')
const saveFile = fileSaver(practice ? 'NOT REAL ' : '')
registerAppScheme()

let window: BrowserWindow | undefined
let link: VaultLink | undefined
let autoLockMinutes: number | undefined
let hideOnShift = false
let locking = false

function sweep(): void {
	for (const folder of chromiumFolders) {
		try {
			rmSync(join(data, folder), { recursive: true, force: true })
		} catch (error) {
			// Windows keeps a folder that is in use; the next start or exit takes it away.
			log('not-swept', {}, (error as NodeJS.ErrnoException).code ?? 'unknown')
		}
	}
}

function tell<Name extends AppEventName>(name: Name, event: AppEvents[Name]): void {
	window?.webContents.send('threshold-event', name, event)
}

/** Lets the page keep what is being typed, then closes the vault; gives up waiting after some seconds. */
async function closeVault(): Promise<void> {
	const cleared = clearOwnClipboard()
	tell('locking', { inSeconds: 0 })
	await new Promise((resolve) => setTimeout(resolve, 300))
	await cleared
	await link?.settled(3_000)
	await Promise.race([link?.internal('close', {}), new Promise((resolve) => setTimeout(resolve, 4_000))])
}

/**
 * Locks by starting anew: closing the vault and overwriting its keys is not enough, because letter
 * text stays in the page's memory (security reference, section 1, decision 7).
 *
 * @param into whether the app comes up in practice; as it is now if left out
 */
async function lock(into = practice): Promise<void> {
	if (locking) return
	locking = true
	// Gone from the screen before anything else: keeping what was typed and closing the vault take their time.
	window?.hide()
	await closeVault()
	log('locked')
	link?.end()
	window?.destroy()
	sweep()
	app.releaseSingleInstanceLock()
	if (app.isPackaged || process.env.THRESHOLD_RELAUNCH !== 'off') {
		const words = process.argv.slice(1).filter((word) => word !== '--locked' && word !== '--practice')
		app.relaunch({ args: [...words, '--locked', ...(into ? ['--practice'] : [])] })
	}
	app.exit(0)
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

/** Commands that main answers itself. Their input is parsed here; the vault checks the rest. */
async function inMain(name: CommandName, input: unknown): Promise<Result<unknown>> {
	const parsed = contract[name].input.safeParse(input)
	if (!parsed.success) return { ok: false, refusal: { code: 'input', message: 'The app did not understand this.' } }
	if (!link || !window) return closing
	if (contract[name].when === 'open') {
		// The vault decides: it knows whether it is open and who asks. Only the id of the request goes along.
		const { requestId } = parsed.data as { requestId?: string }
		const allowed = await link.internal('allowed', { name, input: { requestId } })
		if (!allowed.ok) return allowed
	}
	const counter: Counter = { link, window, saveFile, progress: (event) => tell('progress', event) }
	switch (name) {
		case 'app.lock':
			void lock()
			return { ok: true, value: null }
		case 'practice.enter':
		case 'practice.leave':
			void lock(name === 'practice.enter')
			return { ok: true, value: null }
		case 'practice.save-paper':
			return savePracticePaper(counter, parsed.data as Input<'practice.save-paper'>)
		case 'app.quit':
			setImmediate(() => app.quit())
			return { ok: true, value: null }
		case 'app.show-folder':
			await shell.openPath(vaultFolder)
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

/** The process that keeps the record did not come up: starting anew would only fail again. */
function cannotStart(): void {
	locking = true
	dialog.showErrorBox(
		'Threshold cannot start',
		'The part of the app that keeps the record did not start. Nothing in the register was changed. Install the app again over this one; the register stays where it is.',
	)
	app.exit(1)
}

async function start(): Promise<void> {
	// The vault process first: it comes up while the sessions are closed and the window is made.
	link = new VaultLink(vaultFolder, app.getVersion(), home, practice)
	sweep()
	const session = sessions.fromPartition('vault', { cache: false })
	serveApp(session, join(import.meta.dirname, '../renderer'))
	const closed = Promise.all([
		closeSession(sessions.defaultSession, []),
		closeSession(session, ['app://vault/', 'blob:app://vault/', 'devtools://']),
	])
	link.onEvent = (message) => tell(message.name, message.event as AppEvents[typeof message.name])
	link.onWatch = (message) => {
		autoLockMinutes = message.autoLockMinutes
		hideOnShift = message.hideOnShift
		window?.setContentProtection(message.contentProtection)
	}
	link.onGone = (answered) => {
		if (locking) return
		if (answered) void lock()
		else cannotStart()
	}
	openDoor(
		() => window,
		(name, input) => (contract[name].where === 'main' ? inMain(name, input) : (link as VaultLink).call(name, input)),
	)
	watchForAbsence(
		() => autoLockMinutes,
		() => void lock(),
		(inSeconds) => tell('locking', { inSeconds }),
	)
	window = openWindow(
		session,
		() => void lock(),
		practice ? 'PRACTICE: nothing here is real' : 'Threshold',
		join(data, 'window.json'),
	)
	watchForHiding(
		window.webContents,
		() => hideOnShift,
		() => void lock(),
	)
	window.webContents.on('render-process-gone', (_event, details) => {
		log('page-ended', { exit: details.exitCode }, details.reason)
		void lock()
	})
	window.on('closed', () => {
		window = undefined
	})
	await closed
	void window?.loadURL(`${appOrigin}/`)
	log('ready')
}

if (explainsRefusal()) {
	// Nothing else of the app starts.
} else if (!app.requestSingleInstanceLock()) {
	app.exit(0)
} else {
	app.on('second-instance', () => {
		log('second-instance')
		if (window?.isMinimized()) window.restore()
		window?.show()
		window?.focus()
	})
	app.on('web-contents-created', (_event, contents) => confine(contents))
	app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
		event.preventDefault()
		answer(false)
	})
	let closed = false
	app.on('before-quit', (event) => {
		if (closed || locking || !link) return
		event.preventDefault()
		void closeVault().then(() => {
			closed = true
			link?.end()
			app.quit()
		})
	})
	app.on('window-all-closed', () => app.quit())
	app.on('quit', sweep)
	process.on('uncaughtException', (error) => {
		log('uncaught', {}, (error as NodeJS.ErrnoException).code ?? error.name)
		if (!app.isPackaged) process.stderr.write(`${error.stack}\n`)
		void lock()
	})
	openLog(join(data, 'log'))
	log('start')
	app.whenReady().then(start)
}
