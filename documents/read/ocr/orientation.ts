import type { GreyPicture, Recognised, Recogniser } from '../reading.ts'
import { blank, scaled, turned } from './grey.ts'

/** How strongly dark and light change from row to row: lines of writing make it large. */
function stripes(picture: GreyPicture): number {
	const { width, height, data } = picture
	let last = -1
	let sum = 0
	for (let y = 0; y < height; y += 1) {
		let ink = 0
		for (let x = 0; x < width; x += 1) ink += data[y * width + x]! < 128 ? 1 : 0
		if (last >= 0) sum += (ink - last) ** 2
		last = ink
	}
	return sum / Math.max(1, height * width)
}

/** Whether the lines of writing on a picture run up and down rather than across. */
function runsUpright(picture: GreyPicture): boolean {
	const small = scaled(picture, Math.min(1, 700 / Math.max(picture.width, picture.height)))
	return stripes(turned(small, 1)) > 1.6 * stripes(small)
}

/** The middle part of a page, enough to see which way up it is. */
function middlePart(picture: GreyPicture): GreyPicture {
	const top = Math.floor(picture.height * 0.15)
	const height = Math.max(1, Math.floor(picture.height * 0.3))
	const out = blank(picture.width, height)
	out.data.set(picture.data.subarray(top * picture.width, (top + height) * picture.width))
	return out
}

function wordsOf(read: Recognised) {
	return read.lines.flatMap((line) => line.words)
}

/** Sum over the words of how sure the recogniser is of each letter; upside-down writing gives little. */
function sureness(read: Recognised): number {
	return wordsOf(read).reduce(
		(sum, word) => sum + (word.confidence > 60 && /[a-z0-9]{2}/i.test(word.text) ? word.text.length : 0),
		0,
	)
}

/**
 * Recognises a picture whichever way it was put on the glass. A page that lies on its side is seen
 * from its lines; one that stands on its head is seen from how unsure the first reading is.
 */
export async function recogniseUpright(
	recogniser: Recogniser,
	picture: GreyPicture,
): Promise<{ read: Recognised; picture: GreyPicture }> {
	let upright = picture
	if (runsUpright(picture)) {
		const [right, left] = [turned(picture, 1), turned(picture, 3)]
		const asRight = sureness(await recogniser.recognise(middlePart(right)))
		const asLeft = sureness(await recogniser.recognise(middlePart(left)))
		upright = asLeft > asRight ? left : right
	}
	const read = await recogniser.recognise(upright)
	const letters = wordsOf(read).reduce((sum, word) => sum + word.text.length, 0)
	if (letters < 20 || sureness(read) > 0.5 * letters) return { read, picture: upright }
	const over = turned(upright, 2)
	const asIs = sureness(await recogniser.recognise(middlePart(upright)))
	const asOver = sureness(await recogniser.recognise(middlePart(over)))
	if (asOver <= asIs) return { read, picture: upright }
	return { read: await recogniser.recognise(over), picture: over }
}
