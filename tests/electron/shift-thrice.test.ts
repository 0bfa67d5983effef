import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countShifts, type KeyPress } from '../../electron/shift-thrice.ts'

const plain = { type: 'keyDown', isAutoRepeat: false, control: false, alt: false, meta: false }
const shift: KeyPress = { ...plain, key: 'Shift' }
const letter: KeyPress = { ...plain, key: 'K' }

/** Whether any of these presses, each with its instant, hides the window. */
function hides(presses: [KeyPress, number][]): boolean {
	const pressed = countShifts()
	return presses.map(([press, at]) => pressed(press, at)).includes(true)
}

describe('Shift three times', () => {
	it('hides when the three fall within a second', () => {
		expect(
			hides([
				[shift, 0],
				[{ ...shift, type: 'keyUp' }, 40],
				[shift, 200],
				[shift, 900],
			]),
		).toBe(true)
		expect(
			hides([
				[shift, 0],
				[shift, 500],
				[shift, 1000],
			]),
		).toBe(false)
	})

	it('is not two presses, a key held down, or Shift with another key', () => {
		expect(
			hides([
				[shift, 0],
				[shift, 100],
			]),
		).toBe(false)
		expect(
			hides([
				[shift, 0],
				...Array.from({ length: 20 }, (_, n): [KeyPress, number] => [{ ...shift, isAutoRepeat: true }, n * 30]),
			]),
		).toBe(false)
		expect(
			hides([
				[shift, 0],
				[{ ...shift, control: true }, 100],
				[shift, 200],
			]),
		).toBe(false)
	})

	it('never happens while somebody types, however fast: a letter stands between any three', () => {
		const words = fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 60 })), { maxLength: 60 })
		fc.assert(
			fc.property(words, (typed) => {
				let at = 0
				const presses = typed.flatMap(([shifts, wait]): [KeyPress, number][] =>
					[...Array.from({ length: shifts }, () => shift), letter].map((press) => {
						at += wait
						return [press, at]
					}),
				)
				expect(hides(presses)).toBe(false)
			}),
		)
	})
})
