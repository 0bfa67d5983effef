// Draws the icon in every size that the three systems ask for, from the one drawing, into out/icons/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import { root } from './project.mjs'

const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]
/** Apple's types with their pixels; the second of a size is for displays of twice the density. */
const appleTypes = /** @type {const} */ ([
	['ic04', 16],
	['ic05', 32],
	['ic11', 32],
	['ic12', 64],
	['ic07', 128],
	['ic13', 256],
	['ic08', 256],
	['ic14', 512],
	['ic09', 512],
	['ic10', 1024],
])

/**
 * Writes out/icons/png/SIZExSIZE.png, out/icons/icon.ico and out/icons/icon.icns.
 * @returns {Promise<string>} The folder.
 */
export async function drawIcons() {
	await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
	const drawing = readFileSync(join(root, 'build', 'icon', 'threshold.svg'), 'utf8')
	/** @type {Map<number, Uint8Array>} */
	const drawn = new Map()
	const png = (/** @type {number} */ size) => {
		const bytes = drawn.get(size) ?? new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()
		drawn.set(size, bytes)
		return bytes
	}

	const folder = join(root, 'out', 'icons')
	mkdirSync(join(folder, 'png'), { recursive: true })
	for (const size of linuxSizes) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png(size))
	const ico = new IconIco()
	for (const size of windowsSizes) await ico.addFromPng(png(size))
	writeFileSync(join(folder, 'icon.ico'), ico.encode())
	const icns = new IconIcns()
	icns.toc = true
	for (const [type, size] of appleTypes) await icns.addFromPng(png(size), [type])
	writeFileSync(join(folder, 'icon.icns'), icns.encode())
	return folder
}
