import { printedRange } from './hiding.ts'
import { mayOverlap } from './period.ts'
import { type PublishedCell, type PublishedTable, publishedCells } from './published.ts'

/**
 * Guard against subtraction: two tables about the same requests can together tell what neither tells
 * alone. A table is taken to be safe beside an earlier one when they share no day; when it is the same
 * table again; or when one of them says no more of a year than the other says too.
 */

/** Least and most of a number as printed. */
function range(cell: PublishedCell, floor: number): { low: number; high: number } {
	if (cell.value !== null) return printedRange(cell.value, floor)
	if (cell.reason === 'small') return { low: 1, high: floor - 1 }
	if (cell.reason === 'small-or-none') return { low: 0, high: floor - 1 }
	return { low: 0, high: Number.POSITIVE_INFINITY }
}

/** The printed numbers alone: notes and headlines follow from them. */
function printed(table: PublishedTable): string {
	const parts = publishedCells(table).map(({ part, cell }) => [part, cell.key, cell.text, cell.reason])
	const { kind, year, years } = table.period
	return JSON.stringify([table.profile, table.floor, table.services, kind, year, years, parts])
}

const samePeriod = (a: PublishedTable, b: PublishedTable) =>
	a.period.kind === b.period.kind && a.period.year === b.period.year && a.period.years === b.period.years

/** The number that changed, and what subtracting gives. */
function changed(table: PublishedTable, earlier: PublishedTable): string {
	const before = new Map(publishedCells(earlier).map(({ part, cell }) => [`${part}/${cell.key}`, cell]))
	const changes = publishedCells(table).flatMap(({ part, title, cell }) => {
		const was = before.get(`${part}/${cell.key}`)
		if (!was || (was.text === cell.text && was.reason === cell.reason)) return []
		const [then, now] = [range(was, earlier.floor), range(cell, table.floor)]
		const [low, high] = [now.low - then.high, now.high - then.low]
		const least = low > 0 ? low : high < 0 ? -high : 0
		const most = Math.max(Math.abs(low), Math.abs(high))
		return [{ title, cell, was, least, most }]
	})
	// The number that gives away most stands in the sentence.
	const worst = changes.sort((a, b) => a.most - a.least - (b.most - b.least) || b.least - a.least)[0]
	if (!worst) return 'Tables were added or left out since.'
	const { title, cell, was, least, most } = worst
	const gives = Number.isFinite(most) ? `Subtracting one from the other gives a number from ${least} to ${most}.` : ''
	return `“${title}: ${cell.label}” was ${was.text} and would now be ${cell.text}. ${gives}`.trim()
}

/** A year told in one sentence: too few requests for any table, or none. */
const isSentence = ({ sections, received }: PublishedTable) =>
	sections.length === 0 && (received.reason === 'small' || received.value === 0)

/**
 * Whether a year told in one sentence says no more than a pooled table's own row for that year. Where the
 * pooled total is not shown the row is hidden; two years that nothing was told of leave the sum open.
 */
function saysNoMore(sentence: PublishedTable, pooled: PublishedTable, told: number): boolean {
	const row = pooled.byYear.find(({ key }) => key === String(sentence.period.year))
	if (sentence.period.kind !== pooled.period.kind || sentence.period.years !== 1 || !row) return false
	if (row.reason === 'total-hidden') return told <= pooled.period.years - 2
	return sentence.received.reason === 'small' ? row.reason === 'small' : row.value === 0
}

/**
 * Why a table must not be given out beside those given out before, in a sentence for the person;
 * `undefined` when there is no such risk. Internal tables are not for publication and are left aside.
 *
 * @param earlier every table that was given out, in any order
 */
export function differencingRisk(table: PublishedTable, earlier: readonly PublishedTable[]): string | undefined {
	if (table.profile === 'internal') return undefined
	const others = earlier.filter(
		(one) => one.profile !== 'internal' && one.services === table.services && mayOverlap(one.period, table.period),
	)
	const sentences = others.filter((one) => isSentence(one) && !samePeriod(one, table))
	const told = new Set(sentences.map(({ period }) => period.year)).size
	for (const one of others) {
		if (printed(one) === printed(table)) continue
		const who = one.profile === 'public' ? 'the public' : 'a funder'
		if (samePeriod(one, table)) {
			if (one.profile !== table.profile) {
				return `${one.period.label} was already exported for ${who}. The two sets of numbers are hidden and rounded differently, so together they tell more than each alone. The audience is settled for this year.`
			}
			if (one.floor !== table.floor) {
				return `${one.period.label} was already exported with ${one.floor} as the smallest number shown. Keep to ${one.floor}: two limits side by side tell more than one.`
			}
			return `${one.period.label} was already exported, and the register has changed since. ${changed(table, one)} Keep to the numbers already given out.`
		}
		const fits =
			one.profile === table.profile &&
			one.floor === table.floor &&
			((isSentence(one) && saysNoMore(one, table, told)) || (isSentence(table) && saysNoMore(table, one, 1)))
		if (!fits) {
			return `${one.period.label} was already exported for ${who}, and ${table.period.label} has requests in common with it. Subtracting one from the other would give the numbers of a shorter time, which may be under ${table.floor}.`
		}
	}
	return undefined
}
