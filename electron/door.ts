import { type BrowserWindow, ipcMain } from 'electron'
import type { CommandName, contract, Result } from '../domain/index.ts'
import { appOrigin } from './app-scheme.ts'
import { inputSize } from './input-size.ts'
import { log } from './log.ts'

const usualLargest = 256 * 1024

/**
 * What the page asks before it is painted: how the vault stands. It goes to the vault process as it is, without waiting
 * for main to load the contract; the vault process checks it all the same.
 */
export const firstQuestion = 'vault.status' satisfies CommandName

function refused(message: string): Result<never> {
	return { ok: false, refusal: { code: 'input', message } }
}

/**
 * The one channel from the page. Checks who sends (the window's main frame, at our own origin), that
 * the command exists and that its input is not too large; everything else is checked again in the
 * vault process against the contract.
 *
 * @param commands fetches the contract; own keys of it only are commands, so that `__proto__` is none
 */
export function openDoor(
	window: () => BrowserWindow | undefined,
	commands: () => Promise<{ contract: typeof contract }>,
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
		const { contract: known } = name === firstQuestion ? { contract: { [firstQuestion]: {} } } : await commands()
		if (typeof name !== 'string' || !Object.hasOwn(known, name)) return refused('The app does not know this command.')
		const { largest = usualLargest } = known[name as keyof typeof known] as { largest?: number }
		if (inputSize(input, largest) > largest) {
			log('refused-size')
			return {
				ok: false,
				refusal: { code: 'too-large', message: 'This is more than the app takes in at once (50 MB for a file).' },
			}
		}
		return perform(name as CommandName, input)
	})
}
