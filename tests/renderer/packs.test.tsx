// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CitationRow, PacksState } from '../../domain/index.ts'
import PacksPage from '../../renderer/packs/packs-page.tsx'
import { fakeBridge, yes } from './fake-bridge.ts'
import { show } from './show.tsx'

const row: CitationRow = {
	...{ check: 'VIR-03', title: 'States its reason', basis: 'statute', source: 'Section 44C(1)(b)' },
	...{ sourceUrl: null, confidence: 'verified-statute' },
}
const before: PacksState = { packs: [], keys: [], citations: [row] }

test('the form for a publisher takes focus, and gives it back to its button', async () => {
	const { user } = show(<PacksPage />, fakeBridge({ 'packs.state': () => yes(before) }))
	await user.click(await screen.findByRole('button', { name: 'Add a publisher' }))
	expect(document.activeElement).toBe(screen.getByLabelText('Who publishes the packs?'))
	await user.click(screen.getByRole('button', { name: 'Leave it' }))
	await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a publisher' })))
})

test('the form for a mark takes focus, and gives it back to what takes the mark back', async () => {
	const checked = { by: 'Asha Merrow', on: '2026-02-06', seen: '' }
	const bridge = fakeBridge({
		'packs.state': () => yes(before),
		'packs.check-citation': () => yes({ ...before, citations: [{ ...row, checked }] }),
	})
	const { user } = show(<PacksPage />, bridge)
	await user.click(await screen.findByText('Show all 1'))
	await user.click(screen.getByRole('button', { name: /^Mark as checked: VIR-03/ }))
	expect(document.activeElement?.id).toBe('checked-on-VIR-03')
	await user.click(screen.getByRole('button', { name: 'Mark VIR-03 as checked' }))
	await waitFor(() =>
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take the mark back: VIR-03' })),
	)
})
