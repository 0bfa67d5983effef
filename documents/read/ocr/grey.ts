import { caps } from '../caps.ts'
import { apply, type Box, invert, type Matrix } from '../pdf/matrix.ts'
import type { GreyPicture } from '../reading.ts'

/** Pixels as pdf.js hands them over: `kind` 1 is one bit, 2 is RGB, 3 is RGBA. */
export interface RawPixels {
	width: number
	height: number
	kind?: number
	data?: Uint8Array | Uint8ClampedArray
}

/** Brightness of a colour as the eye sees it (ITU-R BT.601), 0 to 255. */
function brightness(red: number, green: number, blue: number): number {
	return (red * 77 + green * 150 + blue * 29) >> 8
}

/** Turns pixels into shades of grey on white paper; `undefined` if there are none or too many. */
export function toGrey(pixels: RawPixels, mask: boolean): GreyPicture | undefined {
	const { width, height, data } = pixels
	if (!data || !(width > 0) || !(height > 0) || width * height > caps.pixels) return undefined
	const out = new Uint8Array(width * height)
	const bits = Math.ceil(width / 8) * height
	if (mask || pixels.kind === 1 || (pixels.kind === undefined && data.length <= bits)) {
		const stride = (width + 7) >> 3
		for (let y = 0; y < height; y += 1) {
			for (let x = 0; x < width; x += 1) {
				out[y * width + x] = ((data[y * stride + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0
			}
		}
		return { width, height, data: out }
	}
	const step = pixels.kind === 3 || data.length >= width * height * 4 ? 4 : data.length >= width * height * 3 ? 3 : 1
	for (let i = 0, at = 0; i < out.length; i += 1, at += step) {
		if (step === 1) out[i] = data[at] ?? 255
		else {
			const shade = brightness(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
			const cover = step === 4 ? (data[at + 3] ?? 255) : 255
			out[i] = cover === 255 ? shade : 255 - (((255 - shade) * cover) >> 8)
		}
	}
	return { width, height, data: out }
}

export function blank(width: number, height: number): GreyPicture {
	return { width, height, data: new Uint8Array(width * height).fill(255) }
}

/**
 * Paints a picture onto a page. `place` takes the picture's unit square (y upwards) to the page's
 * pixels. Enlarging is smooth; reducing averages, so that thin strokes of a fine scan stay.
 */
export function paint(page: GreyPicture, picture: GreyPicture, place: Matrix, box: Box): void {
	const back = invert(place)
	if (!back) return
	const { width, height, data } = picture
	const x0 = Math.max(0, Math.floor(box.x0))
	const x1 = Math.min(page.width, Math.ceil(box.x1))
	const y0 = Math.max(0, Math.floor(box.y0))
	const y1 = Math.min(page.height, Math.ceil(box.y1))
	// How far one pixel of the page reaches in the picture.
	const [stepX, stepY] = [back[0] * width, -back[1] * height]
	const [downX, downY] = [back[2] * width, -back[3] * height]
	const reach = Math.max(Math.hypot(stepX, stepY), Math.hypot(downX, downY))
	const samples = reach > 1.4 ? Math.min(4, Math.ceil(reach)) : 1
	for (let y = y0; y < y1; y += 1) {
		const [u, v] = apply(back, x0 + 0.5, y + 0.5)
		let px = u * width
		let py = (1 - v) * height
		for (let x = x0; x < x1; x += 1, px += stepX, py += stepY) {
			if (px < 0 || py < 0 || px >= width || py >= height) continue
			let shade: number
			if (samples === 1) {
				const left = Math.max(0, Math.min(width - 1, Math.floor(px - 0.5)))
				const top = Math.max(0, Math.min(height - 1, Math.floor(py - 0.5)))
				const right = Math.min(width - 1, left + 1)
				const below = Math.min(height - 1, top + 1)
				const fx = Math.min(1, Math.max(0, px - 0.5 - left))
				const fy = Math.min(1, Math.max(0, py - 0.5 - top))
				const upper = data[top * width + left]! * (1 - fx) + data[top * width + right]! * fx
				const lower = data[below * width + left]! * (1 - fx) + data[below * width + right]! * fx
				shade = upper * (1 - fy) + lower * fy
			} else {
				let sum = 0
				for (let j = 0; j < samples; j += 1) {
					for (let i = 0; i < samples; i += 1) {
						const a = (i + 0.5) / samples - 0.5
						const b = (j + 0.5) / samples - 0.5
						const sx = Math.max(0, Math.min(width - 1, Math.floor(px + a * stepX + b * downX)))
						const sy = Math.max(0, Math.min(height - 1, Math.floor(py + a * stepY + b * downY)))
						sum += data[sy * width + sx]!
					}
				}
				shade = sum / (samples * samples)
			}
			const at = y * page.width + x
			if (shade < page.data[at]!) page.data[at] = shade
		}
	}
}

/** A picture turned clockwise by a quarter, a half or three quarters. */
export function turned(picture: GreyPicture, quarters: number): GreyPicture {
	const { width, height, data } = picture
	const times = ((quarters % 4) + 4) % 4
	if (times === 0) return picture
	const out = times === 2 ? blank(width, height) : blank(height, width)
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const shade = data[y * width + x]!
			if (times === 1) out.data[x * height + (height - 1 - y)] = shade
			else if (times === 2) out.data[(height - 1 - y) * width + (width - 1 - x)] = shade
			else out.data[(width - 1 - x) * height + y] = shade
		}
	}
	return out
}

/** A picture brought to another size. */
export function scaled(picture: GreyPicture, factor: number): GreyPicture {
	if (Math.abs(factor - 1) < 0.02) return picture
	const width = Math.max(1, Math.round(picture.width * factor))
	const height = Math.max(1, Math.round(picture.height * factor))
	const out = blank(width, height)
	paint(out, picture, [width, 0, 0, -height, 0, height], { x0: 0, y0: 0, x1: width, y1: height })
	return out
}

/** The picture as a file in the plain PGM format (netpbm), which the recogniser reads. */
export function toPgm(picture: GreyPicture): Uint8Array {
	const head = new TextEncoder().encode(`P5\n${picture.width} ${picture.height}\n255\n`)
	const out = new Uint8Array(head.length + picture.data.length)
	out.set(head)
	out.set(picture.data, head.length)
	return out
}
