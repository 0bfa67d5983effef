// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeBridge, listOf, someRows, yes } from './fake-bridge.ts'
import { start } from './show.tsx'

function lastAsked(bridge: ReturnType<typeof fakeBridge>) {
	return bridge.given.filter(({ name }) => name === 'request.list').at(-1)?.input
}

async function startList() {
	const rows = someRows(30)
	const shown = start(fakeBridge({ 'request.list': listOf(rows), 'recent.list': () => yes(rows.slice(2, 4)) }))
	await screen.findByRole('table', { name: 'Requests' })
	return shown
}

test('a view is saved with its filters, chosen by its number, renamed, deleted and brought back', async () => {
	const { user, bridge } = await startList()
	expect(screen.queryByRole('button', { name: 'Save as a view' })).toBeNull()
	await user.selectOptions(screen.getByLabelText('Waiting for'), 'police')
	await user.click(await screen.findByRole('button', { name: 'Save as a view' }))
	await user.click(screen.getByRole('button', { name: 'Save' }))
	expect(await screen.findByText('Enter a name for the view')).toBeDefined()
	await user.type(screen.getByLabelText(/Name of the view/), 'Silent police')
	await user.click(screen.getByRole('button', { name: 'Save' }))
	const views = await screen.findByRole('navigation', { name: 'Views' })
	const link = await within(views).findByRole('link', { name: /^Silent police/ })
	await waitFor(() => expect(link.getAttribute('aria-current')).toBe('page'))

	await user.click(within(views).getByRole('link', { name: 'All' }))
	await user.selectOptions(await screen.findByLabelText('Waiting for'), '')
	await waitFor(() => expect(lastAsked(bridge)).not.toHaveProperty('waiting', 'police'))
	await user.click(screen.getByRole('heading', { level: 1 }))
	await user.keyboard('1')
	await waitFor(() => expect(lastAsked(bridge)).toMatchObject({ waiting: 'police' }))

	await user.click(await screen.findByRole('button', { name: 'Rename this view' }))
	const box = screen.getByLabelText(/Name of the view/)
	await user.clear(box)
	await user.type(box, 'Police, silent')
	await user.click(screen.getByRole('button', { name: 'Save' }))
	expect(await screen.findByRole('link', { name: /^Police, silent/ })).toBeDefined()
	await user.click(screen.getByRole('button', { name: 'Delete this view' }))
	await waitFor(() => expect(screen.queryByRole('link', { name: /^Police, silent/ })).toBeNull())
	await user.click(await screen.findByRole('button', { name: 'Bring it back' }))
	expect(await screen.findByRole('link', { name: /^Police, silent/ })).toBeDefined()
})

test('number keys rest when single keys are off, and the choice is kept', async () => {
	const { user, bridge } = await startList()
	await user.keyboard('?')
	await user.click(await screen.findByRole('checkbox', { name: /Single keys work/ }))
	expect(bridge.given.at(-1)).toEqual({ name: 'own.change', input: { changes: { singleKeys: false } } })
	await user.keyboard('{Escape}')
	await user.keyboard('n')
	expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Requests')
})

test('requests opened last stand over the list and in the palette', async () => {
	const { user } = await startList()
	const recent = await screen.findByRole('navigation', { name: 'Opened last' })
	expect(
		within(recent)
			.getAllByRole('link')
			.map(({ textContent }) => textContent),
	).toEqual(['R-2026-0028', 'R-2026-0027'])
	await user.keyboard('{Control>}k{/Control}')
	const palette = await screen.findByRole('dialog', { name: 'Find a command, a request or help by name' })
	expect(await within(palette).findByText('R-2026-0028')).toBeDefined()
	expect(within(palette).queryByText('R-2026-0030')).toBeNull()
})
