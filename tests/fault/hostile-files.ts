/**
 * Hostile files, one after the other, into the real app's own reader process: for each how it ended, how long that
 * took and the most memory that the process had. Main ends a reader that takes more than 512 MB; whatever happens to
 * it, the app answers, and the next document is read. Run: `npm run fault -- hostile-files`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { must, openService } from '../journeys/service.ts'
import { hostileFiles } from './hostile-making.ts'
import { report, skip } from './vault-at-hand.ts'

const what = 'hostile files: the app goes on, memory'
/** Megabytes above which main ends the reader (security reference, section 6). */
const limit = 512
/** Milliseconds in which a file must have ended one way or another: a page of OCR has a minute. */
const longest = 75_000

/** Highest resident memory that a process has had, in megabytes; 0 where the system does not tell. */
function peakOf(pid: number): number {
	try {
		return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
	} catch {
		return 0
	}
}

if (process.platform !== 'linux') {
	skip(what, 'the memory of a process is looked up in /proc, which only Linux has')
	process.exit()
}

const run = await openService()
const { app, page } = run
const readers = () =>
	app.evaluate(({ app: electron }) =>
		electron
			.getAppMetrics()
			.filter(({ name, serviceName }) => `${name} ${serviceName}`.includes('threshold-reader'))
			.map(({ pid }) => pid),
	)

const { draftId } = await must(page, 'draft.start', { how: 'documents' })

/** Gives one file to the app as a page would, and watches the reader until it has answered. */
async function given(name: string, bytes: Uint8Array) {
	const base64 = Buffer.from(bytes).toString('base64')
	const known = new Set<number>()
	let peak = 0
	let over = false
	const started = performance.now()
	const answer = page.evaluate(
		async ([draft, file, packed]) => {
			const plain = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
			type Read = { ok: boolean; value?: { document?: { problem?: string; problemSays?: string }; documentId: string } }
			const door = (window as unknown as { threshold: { call(name: string, input: unknown): Promise<Read> } }).threshold
			return door.call('document.add', { draftId: draft, name: file, bytes: plain })
		},
		[draftId, name, base64] as const,
	)
	let done = false
	const watching = (async () => {
		let last = 0
		while (!done) {
			if (performance.now() - last > 150) {
				for (const pid of await readers()) known.add(pid)
				last = performance.now()
			}
			for (const pid of known) peak = Math.max(peak, peakOf(pid))
			if (peak > limit) over = true
			await wait(10)
		}
	})()
	const ended = await Promise.race([answer, wait(longest).then(() => undefined)])
	const seconds = (performance.now() - started) / 1000
	done = true
	await watching
	const alive = (await readers()).filter((pid) => known.has(pid))
	return { ended, seconds, peak, over, alive: alive.length > 0 }
}

/** Milliseconds that the app takes to answer a small question. */
async function answers(): Promise<number> {
	const started = performance.now()
	await must(page, 'draft.list', {})
	return performance.now() - started
}

const lines: string[] = []
const broken: string[] = []
let highest = 0
let stopped = 0
for (const file of hostileFiles) {
	const { ended, seconds, peak, over, alive } = await given(file.name, file.bytes())
	const outcome = JSON.stringify(ended?.value ?? ended ?? 'no answer')
	const says = /"problemSays":"((?:[^"\\]|\\.)*)"/.exec(outcome)?.[1]
	const problem = /"problem":"([^"]+)"/.exec(outcome)?.[1]
	highest = Math.max(highest, peak)
	if (over && !alive) stopped += 1
	const reply = await answers()
	lines.push(
		`${file.name.padEnd(18)} ${(problem ?? (ended?.ok ? 'read' : 'refused')).padEnd(12)} ${seconds.toFixed(1).padStart(5)} s ${peak.toFixed(0).padStart(5)} MB  ${over ? 'ended by main' : 'within the limit'}; the app answers in ${reply.toFixed(0)} ms\n   ${file.why}\n   ${says ?? ''}`,
	)
	if (!ended) broken.push(`${file.name}: no answer in ${longest / 1000} s`)
	if (over && alive) broken.push(`${file.name}: above ${limit} MB and still running`)
	if (reply > 2000) broken.push(`${file.name}: the app answered after ${reply.toFixed(0)} ms`)
}
const sample = join(import.meta.dirname, '../samples/dev-14.pdf')
const after = await given('letter.pdf', new Uint8Array(readFileSync(sample)))
const read = !/"problem":/.test(JSON.stringify(after.ended?.value ?? '')) && after.ended?.ok === true
if (!read) broken.push('an ordinary letter was not read afterwards')
await run.close()
process.stdout.write(`${lines.join('\n')}\n`)
for (const each of broken) process.stdout.write(`BROKEN ${each}\n`)
report(
	what,
	`${hostileFiles.length} files, ${broken.length} broke something; reader at most ${highest.toFixed(0)} MB, ended by main above ${limit} MB ${stopped} times; a letter read afterwards: ${read ? 'yes' : 'no'}`,
	broken.length === 0,
)
