// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RequestRow, WorkItem } from '../../domain/index.ts'
import WorkPage from '../../renderer/work/work-page.tsx'
import { fakeBridge, openStatus, someRows, yes } from './fake-bridge.ts'
import { show } from './show.tsx'

const [row] = someRows(1) as [RequestRow]
const before = '2026-01-02'
const after = '2099-01-01'

function item(reference: string, more: Partial<WorkItem>, next: Partial<RequestRow> = {}): WorkItem {
	return {
		row: { ...row, id: reference, reference, ...next },
		assignedTo: '',
		because: ['due'],
		due: before,
		dueIs: 'Write to the asker',
		silentDays: 0,
		...more,
	}
}

/** The line of one request, with work as the register answers it. */
async function line(items: WorkItem[], reference: string) {
	show(<WorkPage />, fakeBridge({ 'work.list': () => yes(items) }))
	const link = await screen.findByRole('link', { name: reference })
	return within(link.closest('li') as HTMLElement)
}

test('a court’s date stands there marked, also behind an earlier day of one’s own', async () => {
	const court = { nextDate: after, nextDateIs: 'court' } as const
	const its = await line([item('2026-001', { dueIs: 'Ring the switchboard' }, court)], '2026-001')
	expect(its.getByText(/^Ring the switchboard/).textContent).toContain('2 January 2026')
	expect(its.getByText('1 January 2099').closest('strong')).not.toBeNull()
	expect(its.getByText(/^The court’s date/).textContent).not.toContain('passed')
})

test('a day of one’s own that has passed is said to be no legal one, once for the page', async () => {
	expect(before < openStatus.today).toBe(true)
	const own = { nextDate: before, nextDateIs: 'ours' } as const
	const its = await line([item('2026-001', {}, own), item('2026-002', {}, own)], '2026-001')
	expect(its.getByText('Date passed')).toBeTruthy()
	expect(its.getByText('2 January 2026').closest('strong')).toBeNull()
	expect(screen.getAllByText(/not a legal one/)).toHaveLength(1)
})

test('a day that is still to come is due, and nothing is said about passed ones', async () => {
	const its = await line([item('2026-001', { due: after }, { nextDate: after, nextDateIs: 'ours' })], '2026-001')
	expect(its.getByText('Due')).toBeTruthy()
	expect(screen.queryByText(/not a legal one/)).toBeNull()
})
