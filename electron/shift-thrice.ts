/** Milliseconds within which the three presses must fall. */
const within = 1000
const needed = 3

/** A key as the window reports it before the page does. */
export interface KeyPress {
	type: string
	key: string
	isAutoRepeat: boolean
	control: boolean
	alt: boolean
	meta: boolean
}

/**
 * Tells when Shift was pressed three times within a second, with nothing else pressed in between: writing a
 * word in capitals, or holding Shift down, is something else.
 *
 * @param press a key
 * @param at milliseconds by any clock that does not go back
 */
export function countShifts(): (press: KeyPress, at: number) => boolean {
	let presses: number[] = []
	return ({ type, key, isAutoRepeat, control, alt, meta }, at) => {
		if (type !== 'keyDown' && type !== 'rawKeyDown') return false
		if (key !== 'Shift' || control || alt || meta) {
			presses = []
			return false
		}
		if (isAutoRepeat) return false
		presses = [...presses.filter((earlier) => at - earlier < within), at]
		if (presses.length < needed) return false
		presses = []
		return true
	}
}
