import { type BrowserWindow, ipcMain } from 'electron'
import { type CommandName, contract, type Result } from '../domain/index.ts'
import { appOrigin } from './app-scheme.ts'
import { inputSize } from './input-size.ts'
import { log } from './log.ts'

const usualLargest = 256 * 1024

function refused(message: string): Result<never> {
	return { ok: false, refusal: { code: 'input', message } }
}

/** True for a command that the contract knows: own keys only, so that `__proto__` is none. */
export function isCommand(name: unknown): name is CommandName {
	return typeof name === 'string' && Object.hasOwn(contract, name)
}

/**
 * The one channel from the page. Checks who sends (the window's main frame, at our own origin), that
 * the command exists and that its input is not too large; everything else is checked again in the
 * vault process against the contract.
 */
export function openDoor(
	window: () => BrowserWindow | undefined,
	perform: (name: CommandName, input: unknown) => Promise<Result<unknown>>,
): void {
	ipcMain.handle('threshold', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
		const contents = window()?.webContents
		const frame = event.senderFrame
		if (
			!contents ||
			event.sender !== contents ||
			!frame ||
			frame !== contents.mainFrame ||
			frame.origin !== appOrigin
		) {
			log('refused-sender')
			return refused('This message did not come from the app.')
		}
		if (!isCommand(name)) return refused('The app does not know this command.')
		const command: { largest?: number } = contract[name]
		const largest = command.largest ?? usualLargest
		if (inputSize(input, largest) > largest) {
			log('refused-size')
			return {
				ok: false,
				refusal: { code: 'too-large', message: 'This is more than the app takes in at once (50 MB for a file).' },
			}
		}
		return perform(name, input)
	})
}
