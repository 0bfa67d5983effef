import { explainsRefusal } from './guard.ts'
import './switches.ts'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, session as sessions } from 'electron'
import type { AppEventName, AppEvents, CommandName, Result } from '../domain/index.ts'
import { appOrigin, registerAppScheme, serveApp } from './app-scheme.ts'
import { watchForAbsence, watchForHiding } from './auto-lock.ts'
import { clearOwnClipboard } from './clipboard-watch.ts'
import type { Running } from './commands.ts'
import { localDataFolder } from './data-folder.ts'
import { firstQuestion, openDoor } from './door.ts'
import { log, openLog } from './log.ts'
import { closeSession } from './no-network.ts'
import { fileSaver } from './save-file.ts'
import { VaultLink } from './vault-link.ts'
import { confine, openWindow, setMenu } from './window.ts'

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
// Before the app is ready, so that Electron does not build a menu of its own first.
Menu.setApplicationMenu(null)

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

/** Main's own commands and the contract: fetched once the page is painted, or with the first command that needs them. */
const commands = () => import('./commands.ts')
/** After the first answer: milliseconds until the page is painted and the processor is free. */
const painted = 250

/** The vault process, started when first wanted: the unlock page does not wait for it. */
function vault(): VaultLink {
	if (link) return link
	link = new VaultLink(vaultFolder, app.getVersion(), home, practice)
	link.onEvent = (message) => tell(message.name, message.event as AppEvents[typeof message.name])
	link.onWatch = (message) => {
		autoLockMinutes = message.autoLockMinutes
		hideOnShift = message.hideOnShift
		window?.setContentProtection(message.contentProtection)
	}
	link.onGone = (worked) => {
		if (locking) return
		if (worked) void lock()
		else cannotStart()
	}
	return link
}

const running: Running = {
	counter: () =>
		window ? { link: vault(), window, saveFile, progress: (event) => tell('progress', event) } : undefined,
	quit: () => app.quit(),
	lock: (into) => void lock(into),
	vaultFolder,
}

/** Fetched while the page's process comes up. */
const looking = () => import('./first-look.ts')

/**
 * Answers the page. Its first question is how the vault stands; main reads that from the folder, without any key, so
 * that the unlock page waits for no other process. Everything after it goes to the vault process, or is main's own.
 */
async function perform(name: CommandName, input: unknown): Promise<Result<unknown>> {
	if (name === firstQuestion && !link) {
		const { firstLook } = await looking()
		setTimeout(() => {
			if (!locking) vault()
			void commands()
		}, painted)
		return { ok: true, value: firstLook(vaultFolder, app.getVersion()) }
	}
	if (name === firstQuestion) return vault().call(name, input)
	const { answerInMain, contract } = await commands()
	return contract[name].where === 'main' ? answerInMain(running, name, input) : vault().call(name, input)
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
	sweep()
	const session = sessions.fromPartition('vault', { cache: false })
	const closed = Promise.all([
		closeSession(sessions.defaultSession, []),
		closeSession(session, ['app://vault/', 'blob:app://vault/', 'devtools://']),
	])
	// The page's process comes up meanwhile; no byte of the page is given out before both sessions are closed.
	serveApp(session, join(import.meta.dirname, '../renderer'), closed)
	watchForAbsence(
		() => autoLockMinutes,
		() => void lock(),
		(inSeconds) => tell('locking', { inSeconds }),
	)
	window = openWindow(session, practice ? 'PRACTICE: nothing here is real' : 'Threshold', join(data, 'window.json'))
	openDoor(() => window, commands, perform)
	void window.loadURL(`${appOrigin}/`)
	window.once('ready-to-show', () => setMenu(() => void lock()))
	// Practice has more to tell of itself than its folder does.
	if (practice) vault()
	else void looking()
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
