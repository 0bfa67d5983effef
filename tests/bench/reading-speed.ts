/**
 * Prints how long reading takes: a PDF of ten pages of text (limit 1,000 ms) and a scanned page
 * (limit 8,000 ms), each read afresh, the first time with everything still to be loaded.
 * Run: `node tests/bench/reading-speed.ts`.
 */
import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { readDocument } from '../../documents/index.ts'

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../samples/${name}`, import.meta.url)))

async function tenPages(): Promise<Uint8Array> {
	const out = await PDFDocument.create()
	const from = await Promise.all(['dev-02.pdf', 'dev-14.pdf'].map((name) => PDFDocument.load(sample(name))))
	for (let i = 0; i < 10; i += 1) {
		const [page] = await out.copyPages(from[i % 2]!, [0])
		out.addPage(page!)
	}
	return out.save()
}

async function time(what: string, bytes: Uint8Array, limit: number, times: number): Promise<boolean> {
	const taken: number[] = []
	for (let i = 0; i < times; i += 1) {
		const start = performance.now()
		const document = await readDocument(bytes, 'bench.pdf')
		taken.push(performance.now() - start)
		if (document.problem) throw new Error(document.problemSays)
	}
	const [first, ...later] = taken
	const median = later.sort((a, b) => a - b)[Math.floor(later.length / 2)]!
	console.log(`${what}: first ${Math.round(first!)} ms, then ${Math.round(median)} ms (limit ${limit} ms)`)
	return Math.max(...taken) <= limit
}

const text = await time('ten pages of text', await tenPages(), 1000, 6)
const scan = await time('one scanned page', sample('dev-10.pdf'), 8000, 4)
process.exitCode = text && scan ? 0 : 1
