import type { PDFPageProxy } from 'pdfjs-dist'
import { caps } from '../caps.ts'
import type { Rule, Rules } from '../layout/piece.ts'
import { asMatrix, type Box, identity, type Matrix, mapBox, multiply } from './matrix.ts'
import { pdfJs } from './open-pdf.ts'

/** A picture that a page paints. `place` takes the unit square to points from the page's top left corner. */
export interface PaintedPicture {
	/** Name under which pdf.js keeps the pixels, or the pixels themselves. */
	source: unknown
	/** A stencil: only its dark pixels are painted. */
	mask: boolean
	place: Matrix
	box: Box
}

/** What a page draws apart from text, in points from the top left corner. */
export interface PageDrawing {
	rules: Rules
	/** Small drawn squares and circles that may be tick boxes. */
	boxes: (Box & { crossed: boolean })[]
	/** Drawn rings and lone frames of the size of a rubber stamp. */
	stamps: Box[]
	pictures: PaintedPicture[]
	/** How much of the page's paths are curves and fills: text drawn as outlines leaves thousands. */
	outlines: number
}

/** Rules beyond this number are a drawing and not a form. */
const mostRules = 1500

interface Path {
	box: Box
	straight: boolean
	diagonal: boolean
	closed: boolean
}

/** One stretch of a path while its points are gone through. */
class Stretch {
	#box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
	#points = 0
	curved = false
	closed = false

	point(x: number | undefined, y: number | undefined): void {
		if (x === undefined || y === undefined) return
		this.#points += 1
		this.#box = {
			x0: Math.min(this.#box.x0, x),
			y0: Math.min(this.#box.y0, y),
			x1: Math.max(this.#box.x1, x),
			y1: Math.max(this.#box.y1, y),
		}
	}

	finish(): Path | undefined {
		if (this.#points < 2) return undefined
		const box = this.#box
		const diagonal = !this.curved && this.#points <= 3 && box.x1 - box.x0 > 1 && box.y1 - box.y0 > 1
		return { box, straight: !this.curved && this.#points <= 12, diagonal, closed: this.closed }
	}
}

/** Takes a path apart into its stretches; coordinates still in the drawing's own space. */
function subpaths(data: ArrayLike<number>): Path[] {
	const out: Path[] = []
	let open: Stretch | undefined
	const finish = () => {
		const path = open?.finish()
		if (path) out.push(path)
	}
	let i = 0
	while (i < data.length) {
		const op = data[i]
		if (op === 0) {
			finish()
			open = new Stretch()
			open.point(data[i + 1], data[i + 2])
			i += 3
		} else if (op === 1) {
			open?.point(data[i + 1], data[i + 2])
			i += 3
		} else if (op === 2 || op === 3) {
			const size = op === 2 ? 6 : 4
			if (open) open.curved = true
			open?.point(data[i + size - 1], data[i + size])
			i += size + 1
		} else {
			if (open) open.closed = true
			i += 1
		}
	}
	finish()
	return out
}

class Drawing implements PageDrawing {
	readonly rules: Rules = { level: [], upright: [] }
	readonly boxes: PageDrawing['boxes'] = []
	stamps: Box[] = []
	readonly pictures: PaintedPicture[] = []
	readonly #frames: Box[] = []
	readonly #crosses: Box[] = []
	outlines = 0

	/** Files one piece of a painted path under what it may be. */
	path(part: Path, matrix: Matrix, stroked: boolean, dark: boolean): void {
		const box = mapBox(matrix, part.box)
		const width = box.x1 - box.x0
		const height = box.y1 - box.y0
		const square =
			width >= 5.5 && width <= 22 && height >= 5.5 && height <= 22 && Math.abs(width - height) <= 0.25 * width
		if (part.diagonal && width <= 22 && height <= 22) this.#crosses.push(box)
		else if (square && part.closed && stroked) this.boxes.push({ ...box, crossed: false })
		else if (square && !stroked && dark) this.#crosses.push(box)
		if (part.closed && stroked && width > 40 && width < 260 && height > 24 && height < 260) {
			if (part.straight) this.#frames.push(box)
			else this.stamps.push(box)
		}
		if (part.straight && height <= 2.5 && width > 8) this.#level((box.y0 + box.y1) / 2, box.x0, box.x1)
		else if (part.straight && width <= 2.5 && height > 5) this.#upright((box.x0 + box.x1) / 2, box.y0, box.y1)
		else if (part.straight && part.closed && stroked && width > 22 && height > 8) {
			this.#level(box.y0, box.x0, box.x1)
			this.#level(box.y1, box.x0, box.x1)
			this.#upright(box.x0, box.y0, box.y1)
			this.#upright(box.x1, box.y0, box.y1)
		}
		if (!part.straight && !square) this.outlines += 1
	}

	/** A filled path of an outer and an inner square is the frame of a box. */
	frame(parts: Path[], matrix: Matrix): boolean {
		if (parts.length !== 2) return false
		const [outer, inner] = parts.map((part) => mapBox(matrix, part.box)) as [Box, Box]
		const inside = inner.x0 > outer.x0 && inner.x1 < outer.x1 && inner.y0 > outer.y0 && inner.y1 < outer.y1
		if (!inside || outer.x1 - outer.x0 - (inner.x1 - inner.x0) > 5) return false
		this.path({ ...parts[0]!, closed: true }, matrix, true, true)
		return true
	}

	#level(at: number, from: number, to: number): void {
		this.rules.level.push({ at, from, to })
	}

	#upright(at: number, from: number, to: number): void {
		this.rules.upright.push({ at, from, to })
	}

	/** Marks the boxes that something was drawn into, and drops what is no form. */
	finish(): void {
		// A frame that touches another line is a cell of a form.
		const touches = (frame: Box, rule: Rule, upright: boolean) => {
			const [x0, x1] = upright ? [rule.at, rule.at] : [rule.from, rule.to]
			const [y0, y1] = upright ? [rule.from, rule.to] : [rule.at, rule.at]
			const meets = x1 > frame.x0 - 3 && x0 < frame.x1 + 3 && y1 > frame.y0 - 3 && y0 < frame.y1 + 3
			const own = x0 > frame.x0 - 1 && x1 < frame.x1 + 1 && y0 > frame.y0 - 1 && y1 < frame.y1 + 1
			return meets && !own
		}
		if (this.#frames.length <= 12) {
			for (const frame of this.#frames) {
				const level = this.rules.level.slice(0, mostRules).some((rule) => touches(frame, rule, false))
				const upright = this.rules.upright.slice(0, mostRules).some((rule) => touches(frame, rule, true))
				if (!level && !upright) this.stamps.push(frame)
			}
		}
		this.stamps = this.stamps.slice(0, 12)
		if (this.rules.level.length > mostRules || this.rules.upright.length > mostRules) {
			this.rules.level.length = 0
			this.rules.upright.length = 0
		}
		if (this.boxes.length > mostRules || this.#crosses.length > mostRules) {
			this.boxes.length = 0
			return
		}
		for (const box of this.boxes) {
			box.crossed = this.#crosses.some((cross) => {
				const across = (cross.x0 + cross.x1) / 2
				const down = (cross.y0 + cross.y1) / 2
				const inside = across > box.x0 && across < box.x1 && down > box.y0 && down < box.y1
				return (
					inside &&
					cross.x1 - cross.x0 > 0.3 * (box.x1 - box.x0) &&
					cross.x1 - cross.x0 < 1.6 * (box.x1 - box.x0) &&
					!sameBox(cross, box)
				)
			})
		}
	}
}

function sameBox(a: Box, b: Box): boolean {
	return (
		Math.abs(a.x0 - b.x0) < 0.6 &&
		Math.abs(a.x1 - b.x1) < 0.6 &&
		Math.abs(a.y0 - b.y0) < 0.6 &&
		Math.abs(a.y1 - b.y1) < 0.6
	)
}

/** Whether a fill colour (`#rrggbb`, as pdf.js gives it) is dark enough to be a mark. */
function isDark(args: unknown[] | null): boolean {
	const colour = typeof args?.[0] === 'string' ? Number.parseInt(args[0].slice(1), 16) : 0
	return ((colour >> 16) & 255) + ((colour >> 8) & 255) + (colour & 255) < 450
}

const unit: Box = { x0: 0, y0: 0, x1: 1, y1: 1 }

/** Goes through a page's drawing operations and collects rules, boxes and pictures. Nothing is painted. */
export async function pageDrawing(page: PDFPageProxy): Promise<PageDrawing> {
	const { OPS, AnnotationMode } = await pdfJs()
	const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
	const base = asMatrix(page.getViewport({ scale: 1 }).transform) ?? identity
	const drawing = new Drawing()
	const saved: Matrix[] = []
	let matrix = base
	const picture = (source: unknown, mask: boolean, extra: Matrix = identity) => {
		const place = multiply(matrix, extra)
		drawing.pictures.push({ source, mask, place, box: mapBox(place, unit) })
	}
	let dark = true
	const count = Math.min(list.fnArray.length, caps.pageOperations)
	for (let i = 0; i < count; i += 1) {
		const args = list.argsArray[i] as unknown[] | null
		switch (list.fnArray[i]) {
			case OPS.save:
				saved.push(matrix)
				break
			case OPS.restore:
				matrix = saved.pop() ?? base
				break
			case OPS.transform:
				matrix = multiply(matrix, asMatrix(args) ?? identity)
				break
			case OPS.paintFormXObjectBegin:
				saved.push(matrix)
				matrix = multiply(matrix, asMatrix(args?.[0]) ?? identity)
				break
			case OPS.paintFormXObjectEnd:
				matrix = saved.pop() ?? base
				break
			case OPS.setFillRGBColor:
				dark = isDark(args)
				break
			case OPS.constructPath: {
				const how = args?.[0]
				if (how === OPS.endPath || how === OPS.clip || how === OPS.eoClip) break
				const data = (args?.[1] as ArrayLike<number>[] | undefined)?.[0]
				if (!data || data.length > 20_000) {
					drawing.outlines += 1
					break
				}
				const stroked = how !== OPS.fill && how !== OPS.eoFill
				const parts = subpaths(data)
				if (!stroked && drawing.frame(parts, matrix)) break
				for (const part of parts) drawing.path(part, matrix, stroked, dark)
				break
			}
			case OPS.paintImageXObject:
				picture(args?.[0], false)
				break
			case OPS.paintInlineImageXObject:
				picture(args?.[0], false)
				break
			case OPS.paintImageMaskXObject:
				picture(args?.[0], true)
				break
			case OPS.paintImageMaskXObjectGroup:
				for (const image of (args?.[0] as { transform: number[] }[]) ?? []) {
					picture(image, true, asMatrix(image.transform) ?? identity)
				}
				break
			case OPS.paintImageXObjectRepeat: {
				const [source, across, down, positions] = (args ?? []) as [unknown, number, number, ArrayLike<number>]
				for (let at = 0; at + 1 < Math.min(positions.length, 2000); at += 2) {
					picture(source, false, [across, 0, 0, down, positions[at]!, positions[at + 1]!])
				}
				break
			}
		}
	}
	drawing.finish()
	return drawing
}
