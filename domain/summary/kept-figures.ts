import { z } from 'zod'
import { dateText, safeText } from '../text.ts'
import { type CaseFigures, challengeGrounds, figureValues } from './case-figures.ts'

/**
 * What stays of a request when it is disposed of, so that the years in which it was counted stay right.
 *
 * Figures are kept rather than left out of later counts, because a year that was given out with the request
 * and again without it would show, by subtraction, what was said of that one person; and because a smaller
 * year would be wrong. Only closed values of the year's own lists stay: no free text, no name, no client, no
 * force, and no day, only months, since every year begins with a month. Storage limitation has a place for
 * statistics with safeguards (UK GDPR Article 5(1)(e): from memory, not among the sources that were read).
 */

type Closed = { [Field in keyof typeof figureValues]: z.ZodEnum<{ [Value in CaseFigures[Field]]: Value }> }

const closed = Object.fromEntries(
	Object.entries(figureValues).map(([field, values]) => [field, z.enum(values)]),
) as unknown as Closed

/** Day 1 of a month, or nothing. */
const month = dateText.refine((text) => text === '' || text.endsWith('-01'))
const days = z.int().min(0).max(100_000).nullable()

export const keptFigures = z.strictObject({
	...closed,
	receivedOn: month,
	closedOn: month,
	versions: z.int().min(1),
	grounds: z.array(z.enum(challengeGrounds)).max(challengeGrounds.length),
	firstReplyDays: days,
	policeAnswerDays: days,
	closeDays: days,
	scopeAsked: days,
	scopeGiven: days,
	breaches: z.int().min(0),
	nearMisses: z.int().min(0),
	thingsShown: z.int().min(0),
	thingsAsked: z.int().min(0),
	pack: safeText(40),
})
export type KeptFigures = z.infer<typeof keptFigures>

const monthOf = (day: string) => (day ? `${day.slice(0, 7)}-01` : '')

/** The closed values of a request, without whatever could lead back to a person. */
export function figuresToKeep(figures: CaseFigures): KeptFigures {
	const { requestId: _id, reference: _reference, client: _client, force: _force, ...rest } = figures
	const { unconfirmedFindings: _unconfirmed, grounds, receivedOn, closedOn, ...values } = rest
	return { ...values, grounds: [...grounds], receivedOn: monthOf(receivedOn), closedOn: monthOf(closedOn) }
}

/** A request that was disposed of, as the year goes on counting it. */
export function figuresKept(
	kept: KeptFigures,
	{ requestId, reference }: { requestId: string; reference: string },
): CaseFigures {
	return { ...kept, requestId, reference, client: 0, force: '', unconfirmedFindings: 0 }
}
