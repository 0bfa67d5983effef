import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'

/** Where the window stood: numbers and nothing else, in a file of its own that is not encrypted. */
export interface WindowPlace extends Rectangle {
	maximised: boolean
}

const usual = { width: 1280, height: 800 }
const least = { width: 480, height: 400 }
/** So much of the window's top must lie on a screen that somebody can take hold of it, in pixels. */
const grip = { width: 120, height: 32 }

function isPlace(value: unknown): value is WindowPlace {
	const place = value as Partial<WindowPlace> | null
	return (
		typeof place?.maximised === 'boolean' &&
		[place.x, place.y, place.width, place.height].every((number) => Number.isSafeInteger(number))
	)
}

/**
 * The place to open at: the one that was kept, if a screen that is there now shows enough of it; otherwise the usual
 * size, where the system puts it.
 * @param areas the parts of the screens that windows may use
 */
export function placeFrom(kept: unknown, areas: readonly Rectangle[]): Partial<WindowPlace> {
	if (!isPlace(kept)) return usual
	const { x, y, maximised } = kept
	const sizeOn = (screen: Rectangle) => ({
		width: Math.min(Math.max(kept.width, least.width), screen.width),
		height: Math.min(Math.max(kept.height, least.height), screen.height),
	})
	const area = areas.find(
		(screen) =>
			Math.min(x + sizeOn(screen).width, screen.x + screen.width) - Math.max(x, screen.x) >= grip.width &&
			y >= screen.y &&
			y + grip.height <= screen.y + screen.height,
	)
	return area ? { x, y, ...sizeOn(area), maximised } : { ...usual, maximised }
}

export function readPlace(file: string, areas: readonly Rectangle[]): Partial<WindowPlace> {
	try {
		return placeFrom(JSON.parse(readFileSync(file, 'utf8')), areas)
	} catch {
		return placeFrom(undefined, areas)
	}
}

/** Keeps the window's place whenever it was moved or sized; a place that cannot be kept is no trouble. */
export function keepPlace(window: BrowserWindow, file: string): void {
	const keep = () => {
		if (window.isDestroyed() || window.isMinimized() || window.isFullScreen() || !window.isVisible()) return
		const place: WindowPlace = { ...window.getNormalBounds(), maximised: window.isMaximized() }
		try {
			writeFileSync(file, JSON.stringify(place), { mode: 0o600 })
		} catch {
			rmSync(file, { force: true })
		}
	}
	let timer: NodeJS.Timeout | undefined
	const soon = () => {
		clearTimeout(timer)
		timer = setTimeout(keep, 400)
	}
	window.on('resize', soon)
	window.on('move', soon)
	window.on('maximize', soon)
	window.on('unmaximize', soon)
	window.on('close', keep)
	window.on('hide', () => clearTimeout(timer))
}
