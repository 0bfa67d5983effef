import { describe, expect, it } from 'vitest'
import {
	type CaseFigures,
	figuresKept,
	figuresToKeep,
	periodOf,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'
import { keptFigures } from '../../../domain/summary/kept-figures.ts'
import { profiles } from '../../../domain/summary/sections.ts'

const cases: CaseFigures[] = sampleYear(26)

function disposedOf(some: CaseFigures[], which: (at: number) => boolean): CaseFigures[] {
	return some.map((one, at) =>
		which(at) ? figuresKept(keptFigures.parse(figuresToKeep(one)), { requestId: one.requestId, reference: '' }) : one,
	)
}

describe('what is kept of a request that is disposed of', () => {
	it('leaves every table as it was, for everybody it may be given to', () => {
		const starts = [...new Set(cases.map(({ receivedOn }) => Number(receivedOn.slice(0, 4))))]
		const periods = starts.flatMap((year) => [
			periodOf('calendar', year),
			periodOf('financial', year),
			periodOf('own', year, 1, 10),
		])
		for (const period of periods) {
			const before = summarise(cases, period)
			const after = summarise(
				disposedOf(cases, (at) => at % 3 === 0),
				period,
			)
			for (const profile of profiles.filter((one) => one !== 'internal')) {
				expect(suppress(after, profile, {})).toEqual(suppress(before, profile, {}))
			}
			expect(after.counts).toEqual(before.counts)
			expect(after.internal.months).toEqual(before.internal.months)
			expect([after.openAtStart, after.openAtEnd]).toEqual([before.openAtStart, before.openAtEnd])
		}
	})

	it('holds no day, name, force, client or reference', () => {
		for (const one of cases) {
			const text = JSON.stringify(figuresToKeep({ ...one, force: 'Kent Police', client: 7, reference: '2026-017' }))
			expect(text).not.toMatch(/Kent Police|2026-017|"client"|requestId/)
			for (const [day] of text.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
				if (!text.includes(`"pack":"${day}"`)) expect(day).toMatch(/-01$/)
			}
		}
	})
})
