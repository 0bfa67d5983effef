import { encode } from 'fast-png'
import { afterEach, expect, test, vi } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { blank } from '../../../documents/read/ocr/grey.ts'
import { tickBoxPieces } from '../../../documents/read/ocr/seen-boxes.ts'
import { scanPdf } from './made/pdfs.ts'
import { tiffOf } from './made/pictures.ts'
import { linesOf, sample, scannedJpeg } from './made/samples.ts'

// Recognition takes seconds, and more where other work shares the processor.
vi.setConfig({ testTimeout: 180_000 })

afterEach(() => {
	vi.unstubAllGlobals()
})

test('a scanned letter: its words, its stamp, and nothing fetched', async () => {
	const fetched = vi.fn(() => Promise.reject(new Error('no network')))
	vi.stubGlobal('fetch', fetched)
	const progress: [number, number][] = []
	const document = await readDocument(sample('dev-10.pdf'), 'dev-10.pdf', {
		onProgress: (done, total) => progress.push([done, total]),
	})
	expect(document.readBy).toBe('ocr')
	expect(document.problem).toBeUndefined()
	for (const words of [
		'GARRICK THORNLEY LLP',
		'R v Lucas Penhallow-Strong, Crown Court at Marlbury, T20260188',
		'to the Court for a witness summons under section 2 of the 1965 Act, and will draw this',
		'RECEIVED\n26 FEB 2026\nLARKFIELD C.S.',
	]) {
		expect(document.text).toContain(words)
	}
	expect(document.text).toMatch(/^Our ref: ST\/PEN0412\/1 {3,}24 February 2026$/m)
	expect(progress).toEqual([
		[0, 1],
		[1, 1],
	])
	expect(fetched).not.toHaveBeenCalled()
})

test.each([90, 180, 270])('a page that was put on the glass turned by %i degrees', async (turn) => {
	const document = await readDocument(await scanPdf(scannedJpeg(), turn), 'turned.pdf')
	expect(document.text).toContain('We act for Mr Penhallow-Strong, who is charged with wounding')
})

test('only the page that is a picture is recognised', async () => {
	const bytes = await scanPdf(scannedJpeg(), 0, 'Covering note: please find the letter below')
	const document = await readDocument(bytes, 'mixed.pdf')
	expect(document.pages[0]?.text).toBe('Covering note: please find the letter below')
	expect(document.pages[1]?.text).toContain('GARRICK THORNLEY LLP')
	expect(document.readBy).toBe('ocr')
})

test('a photograph of a letter, and a picture without words', async () => {
	const letter = await readDocument(scannedJpeg(), 'letter.jpg')
	expect(letter).toMatchObject({ mediaType: 'image/jpeg', readBy: 'ocr' })
	expect(linesOf(letter)).toContain('believe they will show that her account has changed.')
	const white = encode({ width: 400, height: 300, channels: 1, depth: 8, data: new Uint8Array(120_000).fill(255) })
	expect(await readDocument(new Uint8Array(white), 'white.png')).toMatchObject({ problem: 'empty', text: '' })
})

test('a TIFF of two pages, as scanners and fax servers send them', async () => {
	const document = await readDocument(tiffOf(scannedJpeg(), 868, 1228, 2), 'fax.tif')
	expect(document).toMatchObject({ mediaType: 'image/tiff', readBy: 'ocr' })
	expect(document.pages).toHaveLength(2)
	for (const page of document.pages) expect(page.text).toContain('believe they will show that her account has changed.')
})

test('a picture that claims to be enormous is not unpacked', async () => {
	const png = encode({ width: 10, height: 10, channels: 1, depth: 8, data: new Uint8Array(100) })
	const bytes = new Uint8Array(png)
	new DataView(bytes.buffer).setUint32(16, 40_000)
	new DataView(bytes.buffer).setUint32(20, 40_000)
	expect(await readDocument(bytes, 'huge.png')).toMatchObject({
		problem: 'too-large',
		problemSays: expect.stringContaining('40 megapixels'),
	})
})

test('recognition stops when it is told to', async () => {
	const stop = new AbortController()
	const reading = readDocument(sample('dev-10.pdf'), 'dev-10.pdf', { signal: stop.signal })
	setTimeout(() => stop.abort(), 150)
	await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
	await expect(readDocument(sample('dev-04.txt'), 'a.txt', { signal: stop.signal })).rejects.toMatchObject({
		name: 'AbortError',
	})
})

test('tick boxes seen on a scan: crossed, empty, and a letter that is none', () => {
	const page = blank(600, 300)
	const dot = (x: number, y: number) => {
		for (let dy = 0; dy < 3; dy += 1) for (let dx = 0; dx < 3; dx += 1) page.data[(y + dy) * page.width + x + dx] = 0
	}
	const square = (x: number, y: number) => {
		for (let i = 0; i <= 36; i += 1) for (const at of [0, 36]) [dot(x + i, y + at), dot(x + at, y + i)]
	}
	square(50, 40)
	for (let i = 4; i < 32; i += 1) [dot(50 + i, 40 + i), dot(50 + 36 - i, 40 + i)]
	square(50, 140)
	const pieces = [
		{ text: 'given', x0: 110 / 3, x1: 60, base: 75 / 3, size: 12 },
		{ text: 'O', x0: 50 / 3, x1: 88 / 3, base: 175 / 3, size: 12 },
		{ text: 'withheld', x0: 110 / 3, x1: 70, base: 175 / 3, size: 12 },
	]
	const out = tickBoxPieces(page, pieces, 3, 0)
	expect(out.map((piece) => [piece.text, Math.round(piece.base)])).toEqual([
		['given', 25],
		['withheld', 58],
		['[X]', 25],
		['[ ]', 58],
	])
})
