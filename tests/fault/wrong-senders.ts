/**
 * The door of the real app: malformed messages from its own page, locked and open, and well-formed ones from everywhere
 * else: another window with the same preload script, a frame inside the page, a page of another origin, nobody. None may
 * be answered but by a refusal.
 */
import { join } from 'node:path'
import fc from 'fast-check'
import { type CommandName, contract } from '../../domain/index.ts'
import { type RunningApp, startApp } from '../journeys/app.ts'
import { lead, must, openAs, openService } from '../journeys/service.ts'
import { isCommand } from './command-names.ts'
import { report, skip, times } from './vault-at-hand.ts'
import { spoilt, wellFormed } from './well-formed.ts'

const what = 'the door: malformed messages, and senders that are not the page'
const names = (Object.keys(contract) as CommandName[]).filter((name) => !/^app\.|^practice\.(enter|leave)/.test(name))
/** Only what JSON carries: this is how the messages reach the page. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown
const inputs = new Map(names.map((name) => [name, wellFormed(contract[name].input, { texts: [], numbers: [] })]))
const inputOf = (name: CommandName) => inputs.get(name) as fc.Arbitrary<unknown>

function malformed(count: number): [string, unknown][] {
	const message = fc
		.constantFrom(...names)
		.chain((name) => spoilt(inputOf(name)).map((input): [string, unknown] => [name, input]))
	const made: [string, unknown][] = []
	while (made.length < count) {
		for (const [name, input] of fc.sample(message, 500)) {
			try {
				const sent = plain(input)
				if (isCommand(name) && !contract[name].input.safeParse(sent).success) made.push([name, sent])
			} catch {
				// Nothing that JSON can carry.
			}
		}
	}
	return made.slice(0, count)
}

/** How many of the messages were taken, and those that nobody answered within half a minute. */
function taken(run: RunningApp, messages: [string, unknown][]): Promise<{ accepted: number; unanswered: string[] }> {
	return run.page.evaluate(async (all) => {
		const { call } = (
			window as unknown as { threshold: { call(name: string, input: unknown): Promise<{ ok: boolean }> } }
		).threshold
		let accepted = 0
		const unanswered: string[] = []
		for (const [name, input] of all) {
			const answer = await Promise.race([
				call(name, input).catch(() => ({ ok: false })),
				new Promise<undefined>((resolve) => setTimeout(resolve, 30_000)),
			])
			if (!answer) unanswered.push(`${name} ${JSON.stringify(input).slice(0, 300)}`)
			else if (answer.ok) accepted++
		}
		return { accepted, unanswered }
	}, messages)
}

/** Gives well-formed messages to the handler itself with every sender that is not the page's own frame. */
function fromOthers(run: RunningApp, messages: [string, unknown][]): Promise<{ given: number; accepted: number }> {
	return run.app.evaluate(async ({ BrowserWindow, ipcMain }, all) => {
		type Answer = { ok: boolean; refusal?: { message: string } }
		const { _invokeHandlers } = ipcMain as unknown as {
			_invokeHandlers: Map<string, (event: unknown, name: string, input: unknown) => Promise<Answer>>
		}
		const handle = _invokeHandlers.get('threshold')
		const sender = BrowserWindow.getAllWindows()[0]?.webContents
		if (!handle || !sender) throw new Error('the door is not where it was')
		const main = sender.mainFrame
		const frame = { origin: main.origin, url: main.url, parent: main }
		const senders = [
			{ sender, senderFrame: null },
			{ sender, senderFrame: undefined },
			{ sender, senderFrame: frame },
			{ sender, senderFrame: { ...frame, parent: null } },
			{ sender, senderFrame: { origin: 'https://example.org', parent: null } },
			{ sender: {}, senderFrame: main },
			{ sender: undefined, senderFrame: main },
		]
		let given = 0
		let accepted = 0
		for (const [name, input] of all) {
			const answer = await handle(senders[given % senders.length], name, input)
			given++
			if (answer.ok || answer.refusal?.message !== 'This message did not come from the app.') accepted++
		}
		return { given, accepted }
	}, messages)
}

/** A second window of the same origin, with the same preload script, over the real channel. */
function fromSecondWindow(run: RunningApp, messages: [string, unknown][]): Promise<number> {
	const preload = join(import.meta.dirname, '../../out/shell/preload.cjs')
	const given = [messages, preload] as const
	return run.app.evaluate(async ({ BrowserWindow }, [all, script]) => {
		const first = BrowserWindow.getAllWindows()[0]
		if (!first) throw new Error('there is no window')
		const { session } = first.webContents
		const second = new BrowserWindow({
			show: false,
			webPreferences: { session, preload: script, sandbox: true, contextIsolation: true },
		})
		try {
			await second.loadURL('app://vault/')
			return (await second.webContents.executeJavaScript(`(async () => {
				let accepted = 0
				for (const [name, input] of ${JSON.stringify(all)}) {
					const answer = await window.threshold.call(name, input).catch(() => ({ ok: false }))
					if (answer.ok) accepted++
				}
				return accepted
			})()`)) as number
		} finally {
			second.destroy()
		}
	}, given)
}

function wellFormedMessages(count: number): [string, unknown][] {
	const made: [string, unknown][] = []
	for (let round = 0; made.length < count; round++) {
		const name = names[round % names.length] as CommandName
		for (const input of fc.sample(inputOf(name), 3)) {
			const sent = plain(input)
			if (contract[name].input.safeParse(sent).success) made.push([name, sent])
		}
	}
	return made.slice(0, count)
}

async function tryAll(): Promise<void> {
	const made = await openService()
	await made.close()
	let run = await startApp(made.data)
	try {
		const full = times(10_000)
		const counts = { locked: 0, malformed: 0, others: 0, second: 0, accepted: 0, unanswered: 0 }
		const fromPage = async (as: 'locked' | 'malformed', count: number) => {
			for (let left = count; left > 0; left -= 500) {
				// A sign of somebody at the desk: the app would lock in the middle of it.
				await run.page.mouse.move(left % 300, 200)
				const messages = malformed(Math.min(500, left))
				counts[as] += messages.length
				const { accepted, unanswered } = await taken(run, messages)
				counts.accepted += accepted
				counts.unanswered += unanswered.length
				for (const one of unanswered) process.stderr.write(`no answer: ${one}\n`)
			}
		}
		await run.page.getByLabel('Passphrase', { exact: true }).waitFor()
		await fromPage('locked', full / 8)
		await run.close()
		run = await openAs(made.data, lead)
		await run.page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
		const before = await must(run.page, 'history.verify', {})
		await fromPage('malformed', full / 2)
		for (let left = full / 4; left > 0; left -= 500) {
			const { given, accepted } = await fromOthers(run, wellFormedMessages(Math.min(500, left)))
			counts.others += given
			counts.accepted += accepted
		}
		const second = wellFormedMessages(Math.round(full / 8))
		counts.second = second.length
		counts.accepted += await fromSecondWindow(run, second)
		const after = await must(run.page, 'history.verify', {})
		const { person } = await must(run.page, 'vault.status', {})
		report(
			what,
			`${counts.malformed} malformed from the page and ${counts.locked} while it is locked, ${counts.others} from frames and nobody, ${counts.second} from a second window; ${counts.accepted} accepted, ${counts.unanswered} left unanswered, ${after.entries - before.entries} entries`,
			counts.accepted === 0 &&
				counts.unanswered === 0 &&
				after.ok &&
				after.entries === before.entries &&
				person?.name === lead.name,
		)
	} finally {
		await run.close()
	}
}

if (!process.env.THRESHOLD_ELECTRON) skip(what, 'THRESHOLD_ELECTRON is not set: run it through npm run fault')
else await tryAll()
