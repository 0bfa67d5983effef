import { z } from 'zod'

/**
 * The year that is counted: a calendar year, a financial year (1 April to 31 March), or the service's
 * own year from the first of a month. Up to three years may be pooled.
 */
export const periodSchema = z.strictObject({
	kind: z.enum(['calendar', 'financial', 'own']),
	/** The year in which it begins; the earliest one where several are pooled. */
	year: z.int().min(1990).max(2200),
	/** Years pooled: 1, 2 or 3. */
	years: z.int().min(1).max(3),
	/** First month of the service's own year, 1 to 12; 1 for a calendar and 4 for a financial year. */
	startMonth: z.int().min(1).max(12),
})
export type Period = z.infer<typeof periodSchema>

/** A calendar or financial year, or several pooled; an own year begins in `startMonth`. */
export function periodOf(kind: Period['kind'], year: number, years = 1, startMonth = 1): Period {
	const first = kind === 'calendar' ? 1 : kind === 'financial' ? 4 : startMonth
	return periodSchema.parse({ kind, year, years, startMonth: first })
}

const two = (value: number) => String(value).padStart(2, '0')

/** First day (ISO) and the day after the last. */
export function periodDays(period: Period): { from: string; before: string } {
	const month = two(period.startMonth)
	const year = (value: number) => String(value).padStart(4, '0')
	return { from: `${year(period.year)}-${month}-01`, before: `${year(period.year + period.years)}-${month}-01` }
}

/** Whether an ISO day lies in the period. A text that is no date never does. */
export function inPeriod(day: string, period: Period): boolean {
	const { from, before } = periodDays(period)
	return day >= from && day < before
}

/** Each year of a pooled period as a period of its own. */
export function yearsOf(period: Period): Period[] {
	return Array.from({ length: period.years }, (_, index) => ({ ...period, year: period.year + index, years: 1 }))
}

/** "2026", "financial year 2026/27", "own years 2024/25 to 2026/27": years and nothing finer. */
export function periodLabel(period: Pick<Period, 'kind' | 'year' | 'years'>): string {
	const slashed = (year: number) => `${year}/${two((year + 1) % 100)}`
	const name = period.kind === 'calendar' ? String : slashed
	const words = { calendar: '', financial: 'financial year', own: 'own year' }[period.kind]
	const last = period.year + period.years - 1
	const years = period.years === 1 ? name(period.year) : `${name(period.year)} to ${name(last)}`
	return words ? `${words}${period.years === 1 ? '' : 's'} ${years}` : years
}

/**
 * Whether two periods share a day, as far as their published form tells. An own year's first month is
 * not published, so two own years are told apart by their years; own and other years that may touch are
 * taken to overlap.
 */
export function mayOverlap(
	a: Pick<Period, 'kind' | 'year' | 'years'>,
	b: Pick<Period, 'kind' | 'year' | 'years'>,
): boolean {
	const months = ({ kind, year, years }: Pick<Period, 'kind' | 'year' | 'years'>) => {
		const start = year * 12 + (kind === 'financial' ? 3 : 0)
		const slack = kind === 'own' && !(a.kind === 'own' && b.kind === 'own') ? 11 : 0
		return { start, end: start + years * 12 + slack }
	}
	const first = months(a)
	const second = months(b)
	return first.start < second.end && second.start < first.end
}
