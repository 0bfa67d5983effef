import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import type { CommandName, Input, Result } from '../../domain/index.ts'
import { type RunningApp, savesInto, startApp } from '../journeys/app.ts'
import { fillVault, passphrase } from './fill-vault.ts'
import { logToLetter } from './log-to-letter.ts'
import { longTasksWhile, median, percentile95, timePages } from './pages.ts'

/** Speed of the real app on this machine, in one run: ratios to a bare window, and milliseconds. */

const starts = 9
const count = Number(process.env.THRESHOLD_BENCH_REQUESTS ?? 5_000)
const arguments_ = (process.env.THRESHOLD_ELECTRON_ARGS ?? '').split(' ').filter(Boolean)
const folder = (name: string) => mkdtempSync(join(tmpdir(), `threshold-bench-${name}-`))
const print = (what: string, figures: string) => process.stdout.write(`${what.padEnd(58)} ${figures}\n`)
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/**
 * Waits until what `selector` names stands on the page (with the cursor in it, where that is asked) and a frame with it
 * was painted. The page looks itself, with every frame: the driver looks ever more seldom, which would round one
 * window's time up by more than the other's.
 */
async function painted(page: Page, selector: string, focused = false): Promise<void> {
	await page.waitForFunction(
		([wanted, cursor]) => {
			const found = document.querySelector(wanted)
			return found && (!cursor || document.activeElement === found)
		},
		[selector, focused] as const,
		{ polling: 'raf' },
	)
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

async function bareStart(): Promise<{ time: number; memory: number }> {
	const began = performance.now()
	const app = await _electron.launch({
		executablePath: process.env.THRESHOLD_ELECTRON as string,
		args: [...arguments_, join(import.meta.dirname, 'bare-window')],
		env: { ...(process.env as Record<string, string>), THRESHOLD_DATA: folder('bare') },
	})
	const page = await app.firstWindow()
	await painted(page, 'h1')
	const time = performance.now() - began
	const memory = await memoryOf(app)
	await app.close()
	return { time, memory }
}

/** Megabytes of all processes of an app, two seconds after it was asked. */
async function memoryOf(app: RunningApp['app']): Promise<number> {
	await new Promise((resolve) => setTimeout(resolve, 2_000))
	const kilobytes = await app.evaluate(({ app: electron }) =>
		electron.getAppMetrics().reduce((total, process) => total + process.memory.workingSetSize, 0),
	)
	return kilobytes / 1024
}

async function ourStart(data: string): Promise<{ time: number; memory: number }> {
	const began = performance.now()
	const run = await startApp(data)
	await painted(run.page, '#unlock-passphrase', true)
	const time = performance.now() - began
	// Usable: what is typed now is there.
	await run.page.keyboard.type('word')
	if ((await run.page.getByLabel('Passphrase', { exact: true }).inputValue()) !== 'word')
		throw new Error('the unlock page was shown before it could be used')
	const memory = await memoryOf(run.app)
	await run.close()
	return { time, memory }
}

/** Milliseconds from asking to the next painted frame. */
async function toPaint<Name extends CommandName>(
	page: Page,
	name: Name,
	input: Input<Name>,
	times: number,
): Promise<number[]> {
	return page.evaluate(
		async ([command, value, repeat]) => {
			const measured: number[] = []
			for (let time = 0; time < repeat; time += 1) {
				const began = performance.now()
				const result = await window.threshold.call(command as 'request.list', value as never)
				if (!(result as Result<unknown>).ok) throw new Error(JSON.stringify(result))
				await new Promise((painted) => requestAnimationFrame(() => painted(null)))
				measured.push(performance.now() - began)
			}
			return measured
		},
		[name, input, times] as [string, unknown, number],
	)
}

const data = folder('full')
const filling = performance.now()
await fillVault(data, count)
print(`A vault with ${count} requests was made in`, ms(performance.now() - filling))

const bare = []
const ours = []
for (let time = 0; time < starts; time += 1) {
	bare.push(await bareStart())
	ours.push(await ourStart(data))
}
const ratio = median(ours.map(({ time }) => time)) / median(bare.map(({ time }) => time))
print(
	'Cold start to the unlock page, to a bare window',
	`${ratio.toFixed(2)} × (${ms(median(ours.map(({ time }) => time)))} to ${ms(median(bare.map(({ time }) => time)))})`,
)
const memoryRatio = median(ours.map(({ memory }) => memory)) / median(bare.map(({ memory }) => memory))
print(
	'Memory at rest, to a bare window',
	`${memoryRatio.toFixed(2)} × (${median(ours.map(({ memory }) => memory)).toFixed(0)} to ${median(bare.map(({ memory }) => memory)).toFixed(0)} MB)`,
)

const run = await startApp(data)
const { page } = run
await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
const unlocking = performance.now()
await page.keyboard.press('Enter')
await page.getByRole('heading', { name: 'Requests' }).waitFor()
print('Unlock to the list of requests (Argon2id included)', ms(performance.now() - unlocking))

const list = { text: '', sort: 'received', direction: 'down', offset: 0, limit: 100 } as const
for (const [what, input] of [
	[`List of ${count}, first page`, list],
	['Sorted by asking body', { ...list, sort: 'askingBody', direction: 'up' }],
	['Page from the middle', { ...list, offset: Math.floor(count / 2) }],
	['Filtered by lane and state', { ...list, lane: 'vir', waiting: 'us' }],
	['Search for a word', { ...list, text: 'assessments' }],
	['Search for a reference', { ...list, text: '2026-042' }],
] as const) {
	const times = await toPaint(page, 'request.list', input, 30)
	print(`${what}, to painted (median, 95th of 30)`, `${ms(median(times))}, ${ms(percentile95(times))}`)
}

/** The list and pages as somebody at the window has them, over as many requests as this vault has. */
async function measureWindow(shown: Page, requests: number): Promise<void> {
	for (const { name, times } of await timePages(shown, 15))
		print(
			`${requests} requests: ${name}, to painted (median, 95th)`,
			`${ms(median(times))}, ${ms(percentile95(times))}`,
		)
	const search = shown.locator('#request-search')
	await search.focus()
	const long = await longTasksWhile(shown, () => search.pressSequentially('session notes concerning 41', { delay: 60 }))
	print(`${requests} requests: tasks over 50 ms while searching by typing`, `${long.length} ${long.map(ms).join(', ')}`)
	await search.fill('')
}

await measureWindow(page, count)

const requestId = await page.evaluate(async () => {
	const result = await window.threshold.call('request.list', {
		text: '',
		sort: 'received',
		direction: 'down',
		offset: 0,
		limit: 1,
	})
	return result.ok ? (result.value.rows[0]?.id ?? '') : ''
})
print('Open a request', ms(median(await toPaint(page, 'request.open', { requestId }, 20))))

await page.evaluate((id) => {
	location.hash = `#/request/${id}/notes`
}, requestId)
const note = page.locator('main textarea').first()
await note.focus()
const longWhileNoting = await longTasksWhile(page, () =>
	note.pressSequentially('She rang back at ten and asks what will be sent.', { delay: 40 }),
)
print('Tasks over 50 ms while typing a note', `${longWhileNoting.length} ${longWhileNoting.map(ms).join(', ')}`)
await note.fill('')

const saves = await page.evaluate(async (id) => {
	const measured: number[] = []
	let opened = await window.threshold.call('request.open', { requestId: id })
	for (let time = 0; time < 50; time += 1) {
		if (!opened.ok) throw new Error(opened.refusal.message)
		const began = performance.now()
		opened = await window.threshold.call('note.add', {
			requestId: id,
			expectedSeq: opened.value.case.lastSeq,
			text: `Note ${time}`,
		})
		measured.push(performance.now() - began)
	}
	return measured
}, requestId)
print('Save of an entry, on disk (median, 95th of 50)', `${ms(median(saves))}, ${ms(percentile95(saves))}`)

await savesInto(run, folder('letters'))
const pdf = await page.evaluate(async (id) => {
	const opened = await window.threshold.call('request.open', { requestId: id })
	if (!opened.ok) throw new Error(opened.refusal.message)
	const started = await window.threshold.call('letter.start', {
		requestId: id,
		expectedSeq: opened.value.case.lastSeq,
		kind: 'acknowledgement',
	})
	if (!started.ok) throw new Error(started.refusal.message)
	const measured: number[] = []
	for (let time = 0; time < 5; time += 1) {
		const began = performance.now()
		const saved = await window.threshold.call('letter.export', {
			requestId: id,
			letterId: started.value.letterId,
			as: 'pdf',
		})
		if (!saved.ok) throw new Error(saved.refusal.message)
		measured.push(performance.now() - began)
	}
	return measured
}, requestId)
print('A letter as PDF, on disk (first, median of 5)', `${ms(pdf[0] ?? Number.NaN)}, ${ms(median(pdf))}`)
await run.close()

const fiveMinutes = 300
const user = await logToLetter(folder('first-letter'))
const minutes = (value: number) => `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`
print(
	'From an email to a sealed letter, practised, to 5 minutes',
	`${(user.total / fiveMinutes).toFixed(2)} × (${minutes(user.total)}; ${user.clicks} clicks, ${user.keys} keys, ${user.decisions} judgements, ${user.wordsRead} words read, the app ${user.app.toFixed(1)} s; reading every word ${minutes(user.readingAll)})`,
)

const larger = 30_000
const largeData = folder('larger')
await fillVault(largeData, larger)
const largeRun = await startApp(largeData)
await largeRun.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
await largeRun.page.keyboard.press('Enter')
await largeRun.page.getByRole('heading', { name: 'Requests' }).waitFor()
await measureWindow(largeRun.page, larger)
await largeRun.close()

await import('./encrypted-queries.ts')
