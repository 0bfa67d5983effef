import { createRequire } from 'node:module'
import path from 'node:path'
import type Tesseract from 'tesseract.js'
import { packageFolder } from '../package-files.ts'
import { aborted, type GreyPicture, type Recognised, type RecognisedLine, type Recogniser } from '../reading.ts'
import { toPgm } from './grey.ts'

const packages = createRequire(import.meta.url)

/**
 * Starts the recogniser from what is installed: its program, its core and the English language data
 * all come from package folders, nothing is fetched and nothing is written to disk.
 */
async function start(signal: AbortSignal | undefined): Promise<Tesseract.Worker> {
	const tesseract = packages('tesseract.js') as typeof Tesseract
	let fail: (reason: unknown) => void = () => {}
	const failed = new Promise<never>((_, reject) => {
		fail = reject
	})
	failed.catch(() => {})
	const worker = tesseract.createWorker('eng', 1, {
		langPath: path.join(packageFolder('@tesseract.js-data/eng'), '4.0.0_best_int'),
		workerPath: path.join(packageFolder('tesseract.js'), 'src', 'worker-script', 'node', 'index.js'),
		cacheMethod: 'none',
		gzip: true,
		workerBlobURL: false,
		logger: () => {},
		errorHandler: (reason: unknown) => fail(new Error(String(reason))),
	})
	const ready = await Promise.race([worker, failed, whenAborted(signal)]).catch((reason) => {
		worker.then((late) => late.terminate()).catch(() => {})
		throw reason
	})
	// The thread's own failure must end in a sentence and not in the end of the process.
	const thread = (ready as { worker?: NodeJS.EventEmitter }).worker
	thread?.on('error', (reason) => fail(reason))
	failures.set(ready, failed)
	return ready
}

const failures = new WeakMap<Tesseract.Worker, Promise<never>>()

/** Rejects with an AbortError when the signal fires; never resolves. */
function whenAborted(signal: AbortSignal | undefined): Promise<never> {
	const never = new Promise<never>((_, reject) => {
		if (signal?.aborted) reject(aborted())
		signal?.addEventListener('abort', () => reject(aborted()), { once: true })
	})
	never.catch(() => {})
	return never
}

/** Median of numbers; they are sorted in place. */
function median(values: number[]): number {
	values.sort((a, b) => a - b)
	return values[Math.floor(values.length / 2)]!
}

/**
 * The line on which the feet of some words stand, judged from the letters themselves: the median
 * slope over pairs of letters that stand apart. `undefined` if there are too few letters.
 */
function seenBase(words: Tesseract.Word[]): { slope: number; at0: number } | undefined {
	const feet = words
		.flatMap((word) => word.symbols)
		.filter((symbol) => /[A-Zabcdefhiklmnorstuvwxz0-9]/.test(symbol.text) && symbol.confidence > 50)
		.map((symbol) => ({ x: (symbol.bbox.x0 + symbol.bbox.x1) / 2, y: symbol.bbox.y1 }))
	if (feet.length < 6) return undefined
	const half = Math.floor(feet.length / 2)
	const slopes: number[] = []
	for (let i = 0; i + half < feet.length; i += 1) {
		const [a, b] = [feet[i]!, feet[i + half]!]
		if (b.x - a.x > 4) slopes.push((b.y - a.y) / (b.x - a.x))
	}
	if (slopes.length === 0) return undefined
	const slope = median(slopes)
	return { slope, at0: median(feet.map((foot) => foot.y - slope * foot.x)) }
}

/** Parts of a line that stand far apart: cells, or a stamp beside an address. */
function runsOf(words: Tesseract.Word[], size: number): Tesseract.Word[][] {
	const runs: Tesseract.Word[][] = []
	for (const word of words) {
		const last = runs.at(-1)?.at(-1)
		if (last && word.bbox.x0 - last.bbox.x1 < 1.5 * size) runs.at(-1)!.push(word)
		else runs.push([word])
	}
	return runs
}

function toLines(page: Tesseract.Page): RecognisedLine[] {
	const lines: RecognisedLine[] = []
	const all = (page.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines)
	for (const line of all) {
		const { x0, y0, x1, y1 } = line.baseline
		const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0
		const size = Math.max(line.rowAttributes.rowHeight, 6)
		for (const run of runsOf(line.words, size)) {
			const words = run
				.map((word) => ({ text: word.text.trim(), ...word.bbox, confidence: word.confidence }))
				.filter((word) => word.text !== '')
			if (words.length === 0) continue
			const seen = seenBase(run)
			// The stated base line follows the page; a stamp put on at a slant shows only in its letters.
			if (seen && Math.abs(seen.slope - slope) > 0.03)
				lines.push({ from: 0, base: seen.at0, slope: seen.slope, size, words })
			else lines.push({ from: x0, base: y0, slope, size, words })
		}
	}
	return lines
}

/** A recogniser that starts on first use and serves all pages of one reading. Close it at the end. */
export function tesseractRecogniser(signal: AbortSignal | undefined): Recogniser {
	let started: Promise<Tesseract.Worker> | undefined
	let closed = false
	const close = () => {
		closed = true
		started?.then((worker) => worker.terminate()).catch(() => {})
		started = undefined
	}
	return {
		async recognise(picture: GreyPicture): Promise<Recognised> {
			if (signal?.aborted || closed) throw aborted()
			started ??= start(signal)
			const worker = await started
			const job = worker.recognize(
				Buffer.from(toPgm(picture).buffer) as Tesseract.ImageLike,
				// 3: find the blocks of the page itself.
				{
					tessedit_pageseg_mode: '3',
					user_defined_dpi: '300',
				} as Partial<Tesseract.RecognizeOptions>,
				{ text: false, blocks: true },
			)
			job.catch(() => {})
			const { data } = await Promise.race([job, failures.get(worker)!, whenAborted(signal)])
			return { lines: toLines(data), confidence: data.confidence ?? 0 }
		},
		close,
	}
}
