/**
 * Reads spoilt files by the thousand and prints how each ended. Every one must end in text or in a
 * named problem within the time limit. Run: `node tests/fault/fuzz-readers.ts [cases] [seed]`, or
 * set THRESHOLD_FUZZ to the number of cases.
 */
import { readDocument } from '../../documents/index.ts'
import { allKinds } from '../documents/read/made/all-kinds.ts'
import { numbersFrom, spoil, spoilings } from '../documents/read/made/spoil.ts'

/** The most that one file may take, in milliseconds of processor time, so that other work on the machine does not count. */
const limit = 10_000

const cases = Number(process.argv[2] ?? process.env.THRESHOLD_FUZZ ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const random = numbersFrom(seed)
const files = await allKinds()
const scan = (await allKinds(true)).at(-1)!
const ends = new Map<string, number>()
const slowest: { ms: number; what: string }[] = []
const bad: string[] = []
const count = (what: string) => ends.set(what, (ends.get(what) ?? 0) + 1)

process.on('uncaughtException', (error) => {
	bad.push(`uncaught: ${error.message}`)
})
process.on('unhandledRejection', (reason) => {
	bad.push(`unhandled: ${String(reason)}`)
})

const began = performance.now()
let memory = 0
for (let i = 0; i < cases; i += 1) {
	// A scan takes seconds to recognise, so only one case in five hundred is one.
	const file = i % 500 === 499 ? scan : files[i % files.length]!
	const other = files[Math.floor(random() * files.length)]!
	const how = spoilings[Math.floor(random() * spoilings.length)]!
	const spoilt = spoil(file.bytes, file.name, other.bytes, how, random)
	const start = process.cpuUsage()
	const what = `case ${i}: ${file.name}, ${how}`
	try {
		const document = await readDocument(spoilt.bytes, spoilt.name)
		if (document.problem && document.problemSays) count(document.problem)
		else if (document.text !== '' || document.email || document.attachments.length > 0) count('text')
		else bad.push(`${what}: neither text nor problem`)
	} catch (error) {
		bad.push(`${what}: threw ${String(error)}`)
	}
	const used = process.cpuUsage(start)
	const ms = (used.user + used.system) / 1000
	if (ms > limit) bad.push(`${what}: ${Math.round(ms)} ms`)
	slowest.push({ ms, what })
	if (slowest.length > 2000) slowest.sort((a, b) => b.ms - a.ms).splice(5)
	memory = Math.max(memory, process.memoryUsage().rss)
}
slowest.sort((a, b) => b.ms - a.ms)
console.log(
	`${cases} spoilt files, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s, at most ${Math.round(memory / 1e6)} MB`,
)
for (const [what, number] of [...ends].sort((a, b) => b[1] - a[1]))
	console.log(`${String(number).padStart(7)}  ${what}`)
console.log('slowest:')
for (const { ms, what } of slowest.slice(0, 5)) console.log(`${String(Math.round(ms)).padStart(7)} ms  ${what}`)
console.log(`${bad.length} that broke the promise`)
for (const each of bad.slice(0, 50)) console.log(`  ${each}`)
process.exitCode = bad.length === 0 ? 0 : 1
