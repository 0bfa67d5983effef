import type { PagePicture } from './page-pictures.ts'

/** Text of a page with its place: points from the top left corner; `base` is the line that it stands on. */
export interface PlacedText {
	text: string
	left: number
	base: number
	width: number
	height: number
}

interface Region {
	x0: number
	y0: number
	x1: number
	y1: number
}

const lightness = (pixels: Uint8Array, at: number) =>
	(pixels[at]! * 299 + pixels[at + 1]! * 587 + pixels[at + 2]! * 114) / 1000

/**
 * Whether a place on the picture shows no letters: all of it is one colour, or nearly all of it one dark
 * one. Letters leave a fifth or more of their box in another colour than the paper.
 */
function showsNothing({ pixels, pixelsWide, pixelsHigh }: PagePicture, { x0, y0, x1, y1 }: Region): boolean {
	const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(pixelsWide, Math.ceil(x1))]
	const [top, bottom] = [Math.max(0, Math.floor(y0)), Math.min(pixelsHigh, Math.ceil(y1))]
	const counts = new Map<number, number>()
	let all = 0
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			const shade = Math.round(lightness(pixels, (y * pixelsWide + x) * 4) / 16)
			counts.set(shade, (counts.get(shade) ?? 0) + 1)
			all++
		}
	}
	if (all === 0) return false
	const [shade, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))
	return most / all >= (shade < 7 ? 0.9 : 0.995)
}

/** Words of two letters or more with the part of their line that they take up. */
function wordsIn({ text, left, width }: PlacedText): { from: number; to: number }[] {
	return [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].map(({ index, 0: word }) => ({
		from: left + (width * index) / text.length,
		to: left + (width * (index + word.length)) / text.length,
	}))
}

/** How many words of a page's text cannot be seen on its picture. */
export function coveredWords(picture: PagePicture, texts: readonly PlacedText[]): number {
	const scale = picture.pixelsWide / picture.width
	let covered = 0
	for (const placed of texts) {
		for (const { from, to } of wordsIn(placed)) {
			const inset = (to - from) * 0.15
			const region = {
				x0: (from + inset) * scale,
				x1: (to - inset) * scale,
				y0: (placed.base - placed.height * 0.62) * scale,
				y1: (placed.base - placed.height * 0.05) * scale,
			}
			if (showsNothing(picture, region)) covered++
		}
	}
	return covered
}
