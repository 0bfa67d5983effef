import { join } from 'node:path'
import { app, BrowserWindow, Menu, type Session, screen, type WebContents } from 'electron'
import { keepPlace, readPlace } from './window-place.ts'

/** Preferences of the one window, exactly as the security reference sets them (section 8, row 1). */
function preferences(session: Session): Electron.WebPreferences {
	return {
		session,
		sandbox: true,
		contextIsolation: true,
		nodeIntegration: false,
		nodeIntegrationInWorker: false,
		nodeIntegrationInSubFrames: false,
		webSecurity: true,
		allowRunningInsecureContent: false,
		experimentalFeatures: false,
		webviewTag: false,
		plugins: false,
		spellcheck: false,
		devTools: !app.isPackaged,
		navigateOnDragDrop: false,
		safeDialogs: true,
		v8CacheOptions: 'none',
		preload: join(import.meta.dirname, 'preload.cjs'),
	}
}

/** No page may go anywhere, open anything or download anything. */
export function confine(contents: WebContents): void {
	contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
	contents.setWindowOpenHandler(() => ({ action: 'deny' }))
	contents.on('will-navigate', (event) => event.preventDefault())
	contents.on('will-redirect', (event) => event.preventDefault())
	contents.on('will-frame-navigate', (event) => event.preventDefault())
	contents.on('will-attach-webview', (event) => event.preventDefault())
	contents.on('login', (event) => event.preventDefault())
	contents.on('select-bluetooth-device', (event) => event.preventDefault())
}

/** Makes the app's window, empty yet; it shows itself once the first page is painted. */
export function openWindow(session: Session, title: string, placeFile: string): BrowserWindow {
	const { maximised, ...place } = readPlace(
		placeFile,
		screen.getAllDisplays().map(({ workArea }) => workArea),
	)
	const window = new BrowserWindow({
		title,
		...place,
		minWidth: 480,
		minHeight: 400,
		show: false,
		autoHideMenuBar: true,
		backgroundColor: '#f5f6f7',
		webPreferences: preferences(session),
	})
	keepPlace(window, placeFile)
	window.setContentProtection(true)
	window.on('page-title-updated', (event) => event.preventDefault())
	window.once('ready-to-show', () => (maximised ? window.maximize() : window.show()))
	return window
}

/** The app's menu: locking, and what a system's own menu is expected to have. */
export function setMenu(onLock: () => void): void {
	Menu.setApplicationMenu(
		Menu.buildFromTemplate([
			{
				label: 'Threshold',
				submenu: [
					{ label: 'Lock', accelerator: 'CommandOrControl+L', click: onLock },
					{ type: 'separator' },
					{ role: 'quit' },
				],
			},
			{
				label: 'Edit',
				submenu: [
					{ role: 'undo' },
					{ role: 'redo' },
					{ type: 'separator' },
					{ role: 'cut' },
					{ role: 'copy' },
					{ role: 'paste' },
					{ role: 'selectAll' },
				],
			},
			{
				label: 'View',
				submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
			},
		]),
	)
}
