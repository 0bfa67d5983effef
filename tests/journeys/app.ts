import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

/** The real app in a real window, over a data folder of its own. */
export interface RunningApp {
	app: ElectronApplication
	page: Page
	/** The app's data folder. */
	data: string
	close(): Promise<void>
}

export function newDataFolder(): string {
	return mkdtempSync(join(tmpdir(), 'threshold-data-'))
}

/** Starts Electron. The driver now and then misses that it is up, and gives up: then it is started once more. */
export function launched(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
	const launch = () => _electron.launch({ timeout: 40_000, ...options })
	return launch().catch((error: Error) => {
		if (error.name !== 'TimeoutError') throw error
		return launch()
	})
}

/** Starts the built app. `data` reuses a folder; locking ends the app instead of starting it anew, so that tests can follow; `words` stand on its command line. */
export async function startApp(
	data = newDataFolder(),
	environment: Record<string, string> = {},
	words: readonly string[] = [],
): Promise<RunningApp> {
	const executablePath = process.env.THRESHOLD_ELECTRON
	if (!executablePath) throw new Error('THRESHOLD_ELECTRON is not set: run through `npm test` or `npm run tour`')
	const app = await launched({
		executablePath,
		args: [
			...(process.env.THRESHOLD_ELECTRON_ARGS ?? '').split(' ').filter(Boolean),
			join(import.meta.dirname, '../..'),
			...words,
		],
		env: {
			...(process.env as Record<string, string>),
			THRESHOLD_DATA: data,
			THRESHOLD_RELAUNCH: 'off',
			...environment,
		},
	})
	const page = await app.firstWindow()
	page.setDefaultTimeout(45_000)
	return { app, page, data, close: () => app.close() }
}

/** Answers the next save dialogs with files in `folder`, named as the app proposes. */
export async function savesInto(running: RunningApp, folder: string): Promise<void> {
	await running.app.evaluate(({ dialog }, target) => {
		dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => ({
			canceled: false,
			filePath: `${target}/${options.defaultPath ?? 'file'}`,
		})) as typeof dialog.showSaveDialog
	}, folder)
}

/** Answers the next dialogs that ask for a file or folder with this path. */
export async function chooses(running: RunningApp, path: string): Promise<void> {
	await running.app.evaluate(({ dialog }, target) => {
		dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [target] })) as never
	}, path)
}
