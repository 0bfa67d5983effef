// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { takeFiles } from '../../renderer/log-request/handover.ts'
import { RequestsPage } from '../../renderer/requests/requests-page.tsx'
import { fakeBridge, listOf, openStatus, someRows, yes } from './fake-bridge.ts'
import { show, start } from './show.tsx'

function lastAsked(bridge: ReturnType<typeof fakeBridge>) {
	return bridge.given.filter(({ name }) => name === 'request.list').at(-1)?.input
}

async function startList(count = 30) {
	const shown = start(fakeBridge({ 'request.list': listOf(someRows(count)) }))
	await screen.findByRole('table', { name: 'Requests' })
	return shown
}

test('headings sort, say so, and turn round', async () => {
	const { user, bridge } = await startList()
	const heading = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
	expect(heading('Received').getAttribute('aria-sort')).toBe('descending')
	await user.click(within(heading('From')).getByRole('button'))
	await waitFor(() => expect(heading('From').getAttribute('aria-sort')).toBe('ascending'))
	expect(heading('Received').getAttribute('aria-sort')).toBeNull()
	expect(lastAsked(bridge)).toMatchObject({ sort: 'askingBody', direction: 'up', offset: 0 })
	await user.click(within(heading('From')).getByRole('button'))
	await waitFor(() => expect(heading('From').getAttribute('aria-sort')).toBe('descending'))
	await user.click(within(heading('Received')).getByRole('button'))
	await waitFor(() => expect(lastAsked(bridge)).toMatchObject({ sort: 'received', direction: 'down' }))
})

test('searching waits for a pause, says how many were found, and can be cleared', async () => {
	const { user, bridge } = await startList()
	await user.keyboard('/')
	const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
	expect(document.activeElement).toBe(box)
	await user.keyboard('tarrant')
	await waitFor(() => expect(lastAsked(bridge)).toMatchObject({ text: 'tarrant' }))
	expect(bridge.given.filter(({ name }) => name === 'request.list').length).toBeLessThan(4)
	await waitFor(() => expect(screen.getAllByText(/^8 of 30 requests/).length).toBeGreaterThan(0))
	await user.selectOptions(screen.getByLabelText('Waiting for'), 'client')
	await waitFor(() => expect(lastAsked(bridge)).toMatchObject({ text: 'tarrant', waiting: 'client' }))
	await user.click(screen.getByRole('button', { name: 'Clear' }))
	await waitFor(() => expect(lastAsked(bridge)).toEqual(expect.objectContaining({ text: '' })))
	expect(lastAsked(bridge)).not.toHaveProperty('waiting', 'client')
	expect(box.value).toBe('')
})

test('arrow keys move between requests and Enter opens one', async () => {
	const { user } = await startList()
	screen.getByRole('searchbox').focus()
	await user.keyboard('{ArrowDown}')
	await waitFor(() => expect(document.activeElement?.textContent).toBe('R-2026-0030'))
	await user.keyboard('{ArrowDown}{ArrowDown}')
	await waitFor(() => expect(document.activeElement?.textContent).toBe('R-2026-0028'))
	await user.keyboard('{ArrowUp}')
	await waitFor(() => expect(document.activeElement?.textContent).toBe('R-2026-0029'))
	await user.keyboard('{Enter}')
	await waitFor(() => expect(window.location.hash).toBe(`#/request/${someRows(30)[1]?.id}`))
})

test('a list of 30,000 draws only what is near and asks for it page by page', async () => {
	const { bridge } = await startList(30_000)
	expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('30001')
	expect(screen.getAllByRole('row').length).toBeLessThan(80)
	expect(bridge.given.filter(({ name }) => name === 'request.list')).toHaveLength(1)
})

test('on paper stands the whole list, and then the screen is as it was', async () => {
	let onPaper = 0
	let last: string | undefined
	const bridge = fakeBridge({
		'request.list': listOf(someRows(240)),
		'app.print-page': () => {
			const rows = screen.getAllByRole('row').slice(1)
			onPaper = rows.length
			last = rows.at(-1)?.textContent ?? ''
			return yes({ printed: true })
		},
	})
	const { user } = start(bridge)
	await screen.findByRole('table', { name: 'Requests' })
	const before = screen.getAllByRole('row').length
	expect(before).toBeLessThan(80)
	await user.keyboard('{Control>}p{/Control}')
	await waitFor(() => expect(onPaper).toBe(240))
	expect(last).toContain('R-2026-0001')
	await waitFor(() => expect(screen.getAllByRole('row').length).toBe(before))
})

test('only a court’s date is marked, and every date says whose it is', async () => {
	await startList()
	const row = (reference: string) => within(screen.getByRole('link', { name: reference }).closest('tr') as HTMLElement)
	expect(row('R-2026-0029').getByText('set by a court').parentElement?.querySelector('strong')).not.toBeNull()
	expect(row('R-2026-0030').getByText('asked by police').parentElement?.querySelector('strong')).toBeNull()
	expect(row('R-2026-0029').getByText('None apply')).toBeTruthy()
	expect(row('R-2026-0026').getByText(/of|None apply/)).toBeTruthy()
})

test('a newcomer is told what to do, and a chosen file goes on to the page that logs it', async () => {
	const { hook, history } = memoryLocation({ path: '/', record: true })
	const { user } = show(
		<Router hook={hook}>
			<RequestsPage />
		</Router>,
	)
	const steps = (await screen.findByRole('heading', { name: /When police ask/ })).parentElement as HTMLElement
	expect(within(steps).getAllByRole('listitem')).toHaveLength(3)
	const file = new File(['Dear Sir'], 'request.txt', { type: 'text/plain' })
	await user.upload(within(steps).getByLabelText('Files that police sent'), file)
	await waitFor(() => expect(history.at(-1)).toBe('/log'))
	expect(takeFiles()).toEqual([file])
	expect(takeFiles()).toEqual([])
})

test('an unfinished draft is offered on top', async () => {
	start(
		fakeBridge({
			'request.list': listOf(someRows(3)),
			'draft.list': () =>
				yes([
					{
						draftId: '018f0000-0000-7000-8000-0000000000aa',
						startedAt: new Date('2026-02-05T16:55:00').toISOString(),
						changedAt: new Date('2026-02-05T16:58:00').toISOString(),
						title: 'Devon and Cornwall Police',
						documents: 1,
					},
				]),
		}),
	)
	await screen.findByText('One request is not logged yet')
	expect(screen.getByText('yesterday at 16:55')).toBeTruthy()
	expect(screen.getByRole('link', { name: /Continue/ }).getAttribute('href')).toBe(
		'#/log/018f0000-0000-7000-8000-0000000000aa',
	)
})

test('the frame names the person, locks by key after keeping what was typed, and lists its keys', async () => {
	const bridge = fakeBridge({ 'request.list': listOf(someRows(3)), 'app.lock': () => yes(null) })
	const { user } = start(bridge)
	await screen.findByRole('table')
	expect(screen.getByText(openStatus.person?.name ?? '')).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Requests' }).getAttribute('aria-current')).toBe('page')
	await user.keyboard('?')
	const dialog = await screen.findByRole('dialog', { name: 'Keys you can use' })
	await user.click(within(dialog).getByRole('checkbox'))
	await user.keyboard('{Escape}')
	await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
	await user.keyboard('n')
	expect(window.location.hash).toBe('')
	await user.keyboard('{Control>}l{/Control}')
	await waitFor(() => expect(bridge.given.some(({ name }) => name === 'app.lock')).toBe(true))
})
