import { describe, expect, it } from 'vitest'
import { leavesCourt, whoMayChangeLane } from '../../../domain/casework/rules/lane.ts'
import { lanes } from '../../../domain/request.ts'

describe('leaving a court’s lane', () => {
	it.each(['compelled', 'compelled_pending'] as const)('is the clinical lead’s alone: from %s', (from) => {
		for (const to of lanes) {
			const able = whoMayChangeLane(from, to)
			if (to === 'compelled' || to === 'compelled_pending') expect(able).toContain('administrator')
			else expect(able).toEqual(['clinical_lead'])
		}
	})

	it('is the only change of lane that is kept to one role', () => {
		for (const from of lanes) {
			for (const to of lanes) {
				expect(whoMayChangeLane(from, to).length === 1).toBe(leavesCourt(from, to))
			}
		}
	})
})
