import { Temporal } from 'temporal-polyfill'
import type { Range } from './ranges.ts'

/*
 * Stretches of time that are named after a season, a term of school or a business year. Where they begin and end is a
 * convention (a season begins on the first of its month, as the Met Office counts them), so they are only ever a guess.
 */

const season =
	/\b(?:(since|from|after|before|until|up to|to) )?(?:(?:about|early|late|mid|around) )?(?:the )?(?:(last|this|that|the previous|previous) )?(spring|summer|autumn|winter|michaelmas|lent|hilary|trinity)( term| half[- ]term| holidays?)?(?: (?:of|in) (?:that year|((?:19|20)\d\d))| ((?:19|20)\d\d)(?: ?[/-] ?(?:\d{4}|\d\d))?)?(?![\p{L}])/giu
const business = /\b(financial|tax|academic|school) year (?:of )?((?:19|20)\d\d) ?(?:[/-]|to) ?(?:\d{4}|\d\d)\b/gi

/** First month and number of months. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
	spring: [3, 3],
	summer: [6, 3],
	autumn: [9, 3],
	winter: [12, 3],
}
const terms: Readonly<Record<string, readonly [number, number]>> = {
	autumn: [9, 4],
	michaelmas: [9, 4],
	spring: [1, 3],
	lent: [1, 3],
	hilary: [1, 3],
	summer: [4, 4],
	trinity: [4, 4],
}

/** The season nearest behind the reference, or that of the year named. */
function span(from: Temporal.PlainDate, year: number | undefined, month: number, months: number, before: boolean) {
	let first = new Temporal.PlainDate(year ?? from.year, month, 1)
	if (year === undefined && Temporal.PlainDate.compare(first, from) > 0) first = first.subtract({ years: 1 })
	// "Last summer", said in summer, is the one before.
	if (before && Temporal.PlainDate.compare(first.add({ months }), from) > 0) first = first.subtract({ years: 1 })
	return { first, last: first.add({ months }).subtract({ days: 1 }) }
}

/**
 * Seasons, terms and business years in a text, in order.
 *
 * @param reference ISO day of the paper, from which a season without a year is the last one that began
 */
export function findSeasons(text: string, reference: string): Range[] {
	const from = Temporal.PlainDate.from(reference)
	const found: Range[] = []
	for (const match of text.matchAll(season)) {
		const name = match[3]!.toLowerCase()
		const [month, months] = (/term/i.test(match[4] ?? '') ? terms[name] : seasons[name]) ?? terms[name] ?? [0, 0]
		if (month === 0) continue
		// A season in a name ("Spring Gardens") begins with a capital and has neither term nor year.
		if (/^\p{Lu}/u.test(match[3]!) && !match[4] && !match[5] && !match[6] && !match[2]) continue
		const year = match[5] ?? match[6]
		const { first, last } = span(
			from,
			year ? Number(year) : undefined,
			month,
			months,
			/last|previous/i.test(match[2] ?? ''),
		)
		// "From the autumn term" is what was written in it; "from the autumn onwards" is open.
		const on = /^,? (?:on\b|onwards?|forward|to (?:date|now|the present))/i.test(
			text.slice(match.index + match[0].length),
		)
		const open = /^(?:since|after)$/i.test(match[1] ?? '') || on
		const until = /^(?:before|until|up to|to)$/i.test(match[1] ?? '')
		found.push({
			...(!until && { from: first.toString() }),
			...(until ? { to: (/before/i.test(match[1]!) ? first : last).toString() } : !open && { to: last.toString() }),
			start: match.index,
			end: match.index + match[0].length,
		})
	}
	for (const match of text.matchAll(business)) {
		const month = /financial|tax/i.test(match[1]!) ? 4 : 9
		const first = new Temporal.PlainDate(Number(match[2]), month, 1)
		found.push({
			from: first.toString(),
			to: first.add({ years: 1 }).subtract({ days: 1 }).toString(),
			start: match.index,
			end: match.index + match[0].length,
		})
	}
	return found
}
