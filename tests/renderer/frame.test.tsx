// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PageGuard } from '../../renderer/frame/page-guard.tsx'
import { fakeBridge, openStatus, someSettings, yes } from './fake-bridge.ts'
import { show, start } from './show.tsx'

test('a minute before it locks the app says so, and any key takes the warning away', async () => {
	const { user, bridge } = start(fakeBridge())
	await screen.findByRole('heading', { name: 'Requests' })
	act(() => bridge.tell('locking', { inSeconds: 55 }))
	expect(screen.getByText('Threshold locks in a minute')).toBeTruthy()
	await user.keyboard('a')
	expect(screen.queryByText('Threshold locks in a minute')).toBeNull()
})

test('the skip link goes to the page without changing the address', async () => {
	const { user } = start(fakeBridge())
	await user.click(await screen.findByRole('link', { name: 'Skip to the page' }))
	expect(document.activeElement).toBe(screen.getByRole('main'))
	expect(window.location.hash).toBe('')
})

test('going to another page moves the focus to its heading, of which there is one', async () => {
	const { user } = start(fakeBridge())
	await user.click(await screen.findByRole('link', { name: 'About' }))
	const heading = await screen.findByRole('heading', { level: 1, name: 'About Threshold' })
	await waitFor(() => expect(document.activeElement).toBe(heading))
	expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
	expect(document.title).toBe('About Threshold – Threshold')
})

test('a page that another one leads to stands under it in the navigation', async () => {
	window.location.hash = '#/packs'
	start(fakeBridge({ 'packs.state': () => yes({ packs: [], keys: [], citations: [] }) }))
	await screen.findByRole('heading', { level: 1, name: 'Rule packs' })
	const here = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page')
	expect(here.map(({ textContent }) => textContent)).toEqual(['Settings'])
})

test('a command is found by its name', async () => {
	const { user } = start(fakeBridge({ 'settings.read': () => yes(someSettings) }))
	await screen.findByRole('heading', { name: 'Requests' })
	await user.keyboard('{Control>}k{/Control}')
	await user.type(await screen.findByRole('textbox', { name: 'What do you want to do?' }), 'hist')
	await user.keyboard('{Enter}')
	await screen.findByRole('heading', { level: 1, name: 'History' })
})

test('the history is checked in words, with its seal; a break says where', async () => {
	window.location.hash = '#/history'
	const bridge = fakeBridge({
		'history.seal': () => yes({ text: 'Log seal 2026-02-06 · entry 001204 · 7F3A-91C2-0B55-D1E7-3A90-K' }),
		'history.verify': () =>
			yes({ entries: 1204, ok: true, seal: '7F3A-91C2-0B55-D1E7-3A90', checkedAt: new Date().toISOString() }),
	})
	const { user } = start(bridge)
	await user.click(await screen.findByRole('button', { name: 'Check the whole history' }))
	await screen.findByText('1,204 entries, each fits the one before')
	expect(screen.getByText('Log seal 2026-02-06 · entry 001204 · 7F3A-91C2-0B55-D1E7-3A90-K')).toBeTruthy()
	bridge.answer({
		'history.verify': () =>
			yes({
				entries: 1204,
				ok: false,
				firstBad: { seq: 1017, says: 'its text was changed.' },
				seal: '',
				checkedAt: new Date().toISOString(),
			}),
	})
	await user.click(screen.getByRole('button', { name: 'Check the whole history' }))
	await screen.findByText('The history does not fit together')
	expect(screen.getByText(/Entry 1,017 is the first that does not fit: its text was changed/)).toBeTruthy()
})

function Broken(): never {
	throw new Error('broken on purpose')
}

test('a page that breaks leaves the rest standing, and another page clears it', () => {
	const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
	const { rerender } = show(
		<PageGuard path="/request/1">
			<Broken />
		</PageGuard>,
		fakeBridge(),
		openStatus.person,
	)
	expect(screen.getByRole('heading', { name: 'This page could not be shown' })).toBeTruthy()
	expect(screen.getByText(/Nothing that was saved is lost/)).toBeTruthy()
	rerender(<PageGuard path="/">the list</PageGuard>)
	expect(document.body.textContent).toContain('the list')
	quiet.mockRestore()
})
