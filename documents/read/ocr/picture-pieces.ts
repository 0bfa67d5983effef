import type { TurnedPieces } from '../pdf/page-pieces.ts'
import type { GreyPicture, Reading, RecognisedLine } from '../reading.ts'
import { recogniseUpright } from './orientation.ts'
import { tickBoxPieces } from './seen-boxes.ts'

/** Marks that a recogniser makes of drawn lines, dirt and the edges of a page. */
const specks = /^[|_~—–=.,:;'`"°*\\/¢©®«»<>^{}-]+$/

/** Drops what is no word, and puts right the two slips that recognisers make most on forms. */
function withoutSpecks(line: RecognisedLine): RecognisedLine {
	const mean = line.words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, line.words.length)
	const words: RecognisedLine['words'] = []
	for (const [index, word] of line.words.entries()) {
		const next = line.words[index + 1]
		const inside = index > 0 && next !== undefined
		if (word.text === '|' && next && next.x0 - word.x1 < line.size && /^[a-z]/.test(next.text)) {
			// "| confirm that": the word I.
			words.push({ ...word, text: 'I' })
		} else if (/^[1Il|]$/.test(word.text) && words.at(-1)?.text === '[') {
			// "[ 1": an empty box.
			words[words.length - 1] = { ...words.at(-1)!, text: '[ ]', x1: word.x1 }
		} else if (/^[/&–—-]$/.test(word.text) && inside) words.push(word)
		else if (specks.test(word.text) && word.confidence < 80) continue
		else if (word.text === '|') continue
		// A single unsure word among sure ones is mostly right; a line of unsure ones is dirt.
		else if (word.confidence < 12 && mean < 50) continue
		else words.push(word.text.startsWith('|') && word.text.length > 2 ? { ...word, text: word.text.slice(1) } : word)
	}
	return { ...line, words }
}

/** Lines that run more than this many degrees apart from the page's own lines are a stamp. */
const stampAngle = 2

function angleOf(line: RecognisedLine): number {
	return (Math.atan(line.slope) * 180) / Math.PI
}

/** The tilt of the page: the median tilt of its lines, each counted by its length, in degrees. */
function tiltOf(lines: RecognisedLine[]): number {
	const sorted = [...lines].sort((a, b) => a.slope - b.slope)
	const lengths = sorted.map((line) => Math.max(1, line.words.at(-1)!.x1 - line.words[0]!.x0))
	let left = lengths.reduce((sum, length) => sum + length, 0) / 2
	for (const [index, line] of sorted.entries()) {
		left -= lengths[index]!
		if (left <= 0) return angleOf(line)
	}
	return 0
}

/**
 * Recognises the words of a picture and gives them as pieces in points, `scale` pixels to a point.
 * The tilt of the scan is taken out; lines that run at an angle of their own, as those of a rubber
 * stamp do, come as pieces of that angle.
 */
export async function picturePieces(
	picture: GreyPicture,
	scale: number,
	reading: Reading,
): Promise<{ turned: TurnedPieces[]; confidence: number }> {
	const { read, picture: upright } = await recogniseUpright(reading.recogniser, picture)
	const lines = read.lines.map(withoutSpecks).filter((line) => line.words.length > 0)
	const tilt = tiltOf(lines)
	const groups: { angle: number; lines: RecognisedLine[] }[] = [{ angle: tilt, lines: [] }]
	for (const line of lines) {
		const angle = angleOf(line)
		const letters = line.words.reduce((sum, word) => sum + word.text.length, 0)
		// Short lines show no tilt of their own.
		const near = Math.abs(angle - tilt) < stampAngle || letters < 6
		const home = near ? groups[0]! : groups.slice(1).find((group) => Math.abs(group.angle - angle) < 3)
		if (home) home.lines.push(line)
		else groups.push({ angle, lines: [line] })
	}
	const turned = groups.map((group, index) => {
		const radians = (group.angle * Math.PI) / 180
		const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
		const pieces = group.lines.flatMap((line) => {
			const first = line.words[0]!
			const last = line.words.at(-1)!
			const middle = (first.x0 + last.x1) / 2
			const y = line.base + line.slope * (middle - line.from)
			const across = -middle * sin + y * cos
			return line.words.map((word) => {
				const at = line.base + line.slope * (word.x0 - line.from)
				const along = word.x0 * cos + at * sin
				return {
					text: word.text,
					x0: along / scale,
					x1: (along + (word.x1 - word.x0)) / scale,
					base: across / scale,
					size: line.size / scale,
				}
			})
		})
		const boxes = index === 0 ? tickBoxPieces(upright, pieces, scale, tilt) : pieces
		return { angle: Math.round(group.angle - tilt + 360) % 360, pieces: boxes }
	})
	return { turned, confidence: read.confidence }
}
