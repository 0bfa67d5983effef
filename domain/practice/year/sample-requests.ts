import { sampleYear } from '../../summary/sample-year.ts'
import { court, elsewhere, emergency } from './other-lanes.ts'
import { request } from './police-request.ts'
import { Story } from './story.ts'
import type { YearStep } from './year-step.ts'

/** The year that practice loads: the first in which Chapter 3A was in force, always the same. */
export const sampleYearOf = { seed: 26, year: 2026, requests: 240 } as const
/** Nothing of the sample year happens after this day: practice begins on the Monday after. */
const lastDay = '2027-01-08'

/** The steps of one request. */
function told(story: Story): YearStep[] {
	switch (story.figures.lane) {
		case 'emergency':
			emergency(story)
			break
		case 'compelled':
		case 'compelled_pending':
			court(story)
			break
		case 'other_uk_regime':
		case 'other_request':
			elsewhere(story)
			break
		default:
			request(story)
	}
	return story.steps.filter(({ at }) => at.slice(0, 10) <= lastDay)
}

/**
 * What the people of the invented service did in the sample year, in the order in which it happened. The
 * same seed gives the same year. Every step is one that the rules allow.
 */
export function sampleRequests({ seed, year, requests }: { seed: number; year: number; requests: number }): YearStep[] {
	return sampleYear(seed, requests, year)
		.flatMap((figures, index) => told(new Story(figures, index, seed)))
		.map((step, order) => ({ step, order }))
		.sort((one, other) =>
			one.step.at < other.step.at ? -1 : one.step.at > other.step.at ? 1 : one.order - other.order,
		)
		.map(({ step }) => step)
}
