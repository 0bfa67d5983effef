import { expect, test } from 'vitest'
import { timelineRow } from '../../../domain/casework/timeline.ts'
import type { Entry } from '../../../domain/index.ts'

const confirmed = (standings: readonly string[]) =>
	timelineRow(
		{
			seq: 7,
			at: '2026-03-04T10:00:00.000Z',
			by: 'p1',
			role: 'lead',
			kind: 'findings.confirmed',
			subject: 'r1',
			payload: { findings: standings.map((standing, place) => ({ check: `CON-${place + 1}`, standing })), reason: '' },
		} as unknown as Entry,
		{ p1: 'Wen Abara' },
	)

test('a few confirmed findings are named, many are counted by what they came to', () => {
	expect(confirmed(['not shown', 'shown'])).toMatchObject({
		says: 'Confirmed 2 findings.',
		detail: 'CON-1 not shown, CON-2 shown',
	})
	expect(confirmed(['shown', 'not shown', 'unclear', 'not shown', 'shown', 'shown'])).toMatchObject({
		says: 'Confirmed 6 findings.',
		detail: '2 not shown, 1 unclear, 3 shown',
	})
})
