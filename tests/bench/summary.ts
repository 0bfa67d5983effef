/**
 * Prints how long the year takes: counting and suppressing 5,000 requests (limit 200 ms) and 30,000
 * (limit 1,000 ms), for each audience, and making each file but the PDF's pages.
 * Run: `node tests/bench/summary.ts`.
 */
import { summaryCsv, summaryJson, summaryReportHtml, summaryXlsx } from '../../documents/index.ts'
import {
	chartsOf,
	type Figures,
	periodOf,
	profiles,
	randomYear,
	sampleYear,
	summarise,
	suppress,
} from '../../domain/index.ts'

const times = 7
const year = periodOf('calendar', 2026)

function median(values: number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function time(what: string, limit: number, work: () => unknown): Promise<boolean> {
	const taken: number[] = []
	for (let round = 0; round < times; round += 1) {
		const start = performance.now()
		await work()
		taken.push(performance.now() - start)
	}
	const middle = median(taken)
	console.log(
		`${what.padEnd(56)} ${middle.toFixed(1)} ms, at most ${Math.max(...taken).toFixed(1)} (limit ${limit} ms)`,
	)
	return middle <= limit
}

let good = true
for (const [size, limit] of [
	[5_000, 200],
	[30_000, 1_000],
] as const) {
	const cases = sampleYear(1, size)
	for (const profile of profiles) {
		good = (await time(`${size} requests, ${profile}`, limit, () => suppress(summarise(cases, year), profile))) && good
	}
}
// What suppression costs depends on the shape of the numbers, not on how many requests there are.
let worst: { figures: Figures; taken: number } | undefined
for (let seed = 1; seed <= 300; seed += 1) {
	const figures = summarise(randomYear(seed, 10 + (seed % 400)), year)
	const start = performance.now()
	suppress(figures, 'funder')
	const taken = performance.now() - start
	if (!worst || taken > worst.taken) worst = { figures, taken }
}
good =
	(await time('the slowest of 300 random registers, funder', 200, () => suppress(worst!.figures, 'funder'))) && good

const table = suppress(summarise(sampleYear(1, 5_000), year), 'funder')
const report = {
	table,
	earlierTables: [],
	serviceName: 'Meadowbank Counselling',
	preparedBy: '',
	audience: '',
	today: '2027-01-20',
	seal: { text: '', seq: 1 },
	notReal: false,
}
good = (await time('charts', 50, () => chartsOf(table))) && good
good = (await time('report as HTML', 200, () => summaryReportHtml(report))) && good
good = (await time('workbook', 1_000, () => summaryXlsx(table))) && good
good = (await time('CSV and JSON', 100, () => summaryCsv(table) + summaryJson(table))) && good
process.exitCode = good ? 0 : 1
