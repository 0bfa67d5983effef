import type { CaseFigures } from './case-figures.ts'
import { inPeriod, type Period, periodLabel, yearsOf } from './period.ts'

/** How much of what the Act and the Code ask for a force's requests showed, year by year. Internal only. */
export interface AskerCompleteness {
	force: string
	requests: number
	years: {
		label: string
		requests: number
		/** Of 100 things that were to be shown on arrival; null without a request. */
		shown: number | null
	}[]
}

/**
 * Completeness of each force's requests in the period's years and the two years before.
 * @returns most requests first
 */
export function whoAsksWell(cases: readonly CaseFigures[], period: Period): AskerCompleteness[] {
	const years = yearsOf({ ...period, year: period.year - 2, years: 1 })
		.concat(yearsOf({ ...period, year: period.year - 1, years: 1 }), yearsOf(period))
		.slice(-3)
	const byForce = new Map<string, CaseFigures[]>()
	for (const figures of cases) {
		if (figures.lane !== 'vir' || figures.force === '') continue
		if (!years.some((year) => inPeriod(figures.receivedOn, year))) continue
		const mine = byForce.get(figures.force)
		if (mine) mine.push(figures)
		else byForce.set(figures.force, [figures])
	}
	return [...byForce]
		.map(([force, mine]) => ({
			force,
			requests: mine.length,
			years: years.map((year) => {
				const inYear = mine.filter(({ receivedOn }) => inPeriod(receivedOn, year))
				const asked = inYear.reduce((sum, { thingsAsked }) => sum + thingsAsked, 0)
				const shown = inYear.reduce((sum, { thingsShown }) => sum + thingsShown, 0)
				return {
					label: periodLabel(year),
					requests: inYear.length,
					shown: asked === 0 ? null : Math.round((100 * shown) / asked),
				}
			}),
		}))
		.sort((a, b) => b.requests - a.requests || (a.force < b.force ? -1 : 1))
}
