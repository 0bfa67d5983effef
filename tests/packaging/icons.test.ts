import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from 'fast-png'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawIcons } from '../../build/icons.mjs'

describe('the icon', () => {
	let folder = ''
	beforeAll(async () => {
		folder = await drawIcons()
	})

	it('is drawn in every size that Linux asks for', () => {
		for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
			const { width, height } = decode(readFileSync(join(folder, 'png', `${size}x${size}.png`)))
			expect([width, height]).toEqual([size, size])
		}
	})

	it('shows its doorway at 16 pixels: light frame, dark opening and light step, each with sharp edges', () => {
		const { data, channels } = decode(readFileSync(join(folder, 'png', '16x16.png')))
		const brightness = (x: number, y: number) => data[(y * 16 + x) * channels] ?? Number.NaN
		const row = [3, 4, 5, 6, 9, 10, 11, 12].map((x) => (brightness(x, 10) > 128 ? 'light' : 'dark'))
		expect(row).toEqual(['dark', 'light', 'light', 'dark', 'dark', 'light', 'light', 'dark'])
		expect([brightness(2, 12), brightness(13, 13)].every((value) => value > 200)).toBe(true)
		expect(brightness(8, 14)).toBeLessThan(80)
	})

	it('is one file of nine sizes for Windows', () => {
		const ico = readFileSync(join(folder, 'icon.ico'))
		const count = ico.readUInt16LE(4)
		const sizes = Array.from({ length: count }, (_, index) => ico.readUInt8(6 + index * 16) || 256)
		expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256])
	})

	it('is one file for macOS, for displays of either density', () => {
		const icns = readFileSync(join(folder, 'icon.icns'))
		expect(icns.toString('latin1', 0, 4)).toBe('icns')
		expect(icns.readUInt32BE(4)).toBe(icns.length)
		const types = []
		for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('latin1', at, at + 4))
		expect(types).toEqual(
			expect.arrayContaining(['ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14']),
		)
	})
})
