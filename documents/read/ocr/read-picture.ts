import { decode as decodePng } from 'fast-png'
import { pageText } from '../layout/page-text.ts'
import { ReadingProblem, says } from '../problems.ts'
import type { GreyPicture, Reading, ReadResult } from '../reading.ts'
import { readBmp } from './bmp.ts'
import { type RawPixels, scaled, toGrey, turned } from './grey.ts'
import { picturePieces } from './picture-pieces.ts'
import { jpegSize, jpegTurn, pngSize, tooManyPixels } from './picture-size.ts'

/** A4 at this many pixels across is read best; smaller pictures are enlarged to it, but at most three times. */
const goodWidth = 1800
const mostEnlarged = 3
/** Pixels that are handed to recognition at most: an A4 page at 330 dots per inch. */
const mostPixels = 11_000_000

/** The factor that brings a picture to a size that is read well. */
function fitting({ width, height }: GreyPicture): number {
	const across = Math.min(width, height)
	const wanted = Math.min(mostEnlarged, goodWidth / across)
	// Long strips would become enormous.
	const most = Math.sqrt(mostPixels / (width * height))
	return Math.min(most, across < goodWidth ? wanted : Math.max(wanted, Math.min(1, (1.3 * goodWidth) / across)))
}

async function greyPictures(kind: 'png' | 'jpeg' | 'bmp', bytes: Uint8Array): Promise<GreyPicture[]> {
	switch (kind) {
		case 'png': {
			tooManyPixels(pngSize(bytes))
			const { width, height, channels, depth, data, palette } = decodePng(bytes)
			const samples = depth === 16 ? Uint8Array.from(data as Uint16Array, (value) => value >> 8) : (data as Uint8Array)
			return [samplesToGrey(width, height, channels, depth, samples, palette)]
		}
		case 'jpeg': {
			tooManyPixels(jpegSize(bytes))
			const { JpegImage } = (await import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs')) as unknown as {
				JpegImage: new () => {
					width: number
					height: number
					parse(data: Uint8Array): void
					getData(options: {
						width: number
						height: number
						forceRGB: boolean
						isSourcePDF: boolean
					}): Uint8ClampedArray
				}
			}
			const image = new JpegImage()
			image.parse(bytes)
			const { width, height } = image
			tooManyPixels({ width, height })
			const grey = toGrey(
				{ width, height, kind: 2, data: image.getData({ width, height, forceRGB: true, isSourcePDF: false }) },
				false,
			)
			return grey ? [turned(grey, jpegTurn(bytes))] : []
		}
		case 'bmp':
			return [readBmp(bytes)]
	}
}

/** Pixels of a PNG of any kind as shades of grey. */
function samplesToGrey(
	width: number,
	height: number,
	channels: number,
	depth: number,
	data: Uint8Array,
	palette: number[][] | undefined,
): GreyPicture {
	const rgba = new Uint8Array(width * height * 4).fill(255)
	const bits = depth === 16 ? 8 : depth
	const row = Math.ceil((width * channels * bits) / 8)
	const most = 2 ** bits - 1
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const at = (y * width + x) * 4
			const sample = (channel: number) => {
				if (bits === 8) return data[y * row + x * channels + channel] ?? 0
				const bit = (x * channels + channel) * bits
				return ((data[y * row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & most
			}
			if (palette) {
				const colour = palette[sample(0)] ?? [255, 255, 255]
				rgba.set([colour[0] ?? 255, colour[1] ?? 255, colour[2] ?? 255, colour[3] ?? 255], at)
			} else {
				const level = (channel: number) => Math.round((sample(channel) * 255) / most)
				const colour = channels >= 3
				rgba[at] = level(0)
				rgba[at + 1] = colour ? level(1) : rgba[at]!
				rgba[at + 2] = colour ? level(2) : rgba[at]!
				if (channels === 2 || channels === 4) rgba[at + 3] = level(channels - 1)
			}
		}
	}
	return toGrey({ width, height, kind: 3, data: rgba } satisfies RawPixels, false)!
}

/**
 * Reads the words of a picture file by recognition; a TIFF may have several pages.
 * @throws ReadingProblem `unreadable`, `too-large` or `empty`.
 */
export async function readPicture(
	kind: 'png' | 'jpeg' | 'bmp',
	bytes: Uint8Array,
	reading: Reading,
): Promise<ReadResult> {
	let pictures: GreyPicture[]
	try {
		pictures = await greyPictures(kind, bytes)
	} catch (error) {
		if (error instanceof ReadingProblem) throw error
		throw new ReadingProblem('unreadable', says.damaged)
	}
	if (pictures.length === 0) throw new ReadingProblem('unreadable', says.damaged)
	reading.expectPages(pictures.length)
	const pages: string[] = []
	for (const picture of pictures) {
		reading.check()
		// Nothing that small has words on it.
		if (Math.min(picture.width, picture.height) < 8) {
			pages.push('')
			reading.pageDone()
			continue
		}
		const fitted = scaled(picture, fitting(picture))
		try {
			const { turned: groups } = await picturePieces(fitted, fitted.width / 595, reading)
			pages.push(
				groups
					.map((group) => pageText(group.pieces))
					.filter((text) => text !== '')
					.join('\n\n'),
			)
		} catch (error) {
			reading.check()
			if (error instanceof ReadingProblem) throw error
			throw new ReadingProblem('unreadable', says.cannotRecognise)
		}
		reading.pageDone()
	}
	if (pages.every((text) => text === '')) throw new ReadingProblem('empty', says.noText)
	return { pages, readBy: 'ocr' }
}
