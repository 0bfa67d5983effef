/** Dates in British words, from ISO dates, without a clock or a locale of the machine. */

export const monthNames: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function parts(iso: string): [number, number, number] | undefined {
	const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
	return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined
}

/** "6 February 2026" from "2026-02-06"; anything else comes back as it is. */
export function britishDate(iso: string): string {
	const found = parts(iso)
	return found ? `${found[2]} ${monthNames[found[1] - 1]} ${found[0]}` : iso
}

/** "Friday 6 February 2026" from "2026-02-06". */
export function britishDay(iso: string): string {
	const found = parts(iso)
	if (!found) return iso
	const weekday = days[new Date(Date.UTC(found[0], found[1] - 1, found[2])).getUTCDay()]
	return `${weekday} ${britishDate(iso)}`
}
