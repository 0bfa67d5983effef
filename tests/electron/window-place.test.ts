import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeFrom } from '../../electron/window-place.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const place = { x: 40, y: 60, width: 1000, height: 700, maximised: false }

describe('where the window opens', () => {
	it('is where it stood', () => {
		expect(placeFrom(place, [screen])).toEqual(place)
	})

	it('is the usual size where the screen is gone, or nothing readable was kept', () => {
		expect(placeFrom({ ...place, x: 2500 }, [screen])).toEqual({ width: 1280, height: 800, maximised: false })
		for (const kept of [undefined, null, 'x', [], { x: 1 }, { ...place, x: 1.5 }, { ...place, maximised: 'yes' }]) {
			expect(placeFrom(kept, [screen])).toEqual({ width: 1280, height: 800 })
		}
	})

	it('always leaves a part of the title bar on a screen, and is never larger than it', () => {
		const number = fc.integer({ min: -5000, max: 5000 })
		const any = fc.record({ x: number, y: number, width: number, height: number, maximised: fc.boolean() })
		fc.assert(
			fc.property(any, (kept) => {
				const { x, y, width = 0, height = 0 } = placeFrom(kept, [screen])
				expect(width).toBeLessThanOrEqual(screen.width)
				expect(height).toBeLessThanOrEqual(screen.height)
				if (x === undefined || y === undefined) return
				expect(Math.min(x + width, screen.width) - Math.max(x, 0)).toBeGreaterThan(0)
				expect(y).toBeGreaterThanOrEqual(0)
				expect(y).toBeLessThan(screen.height)
			}),
		)
	})
})
