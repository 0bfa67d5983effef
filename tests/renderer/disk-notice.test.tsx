// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeBridge, openStatus } from './fake-bridge.ts'
import { start } from './show.tsx'

const megabyte = 1024 * 1024
const title = 'The disk of this computer is full'

test('says on every page how much of the room for a full disk is used, what is safe and what to do', async () => {
	const { user, bridge } = start(fakeBridge())
	await screen.findByRole('heading', { name: 'Requests' })
	expect(screen.queryByText(title)).toBeNull()
	const told = (bytes: number) =>
		act(() => bridge.tell('status', { ...openStatus, reserve: { bytes, of: 16 * megabyte, why: 'used' } }))
	told(14 * megabyte)
	const notice = (await screen.findByText(title)).closest('[role=status]') as HTMLElement
	expect(notice.textContent).toContain(title)
	expect(notice.textContent).toContain('keeps 16 MB of room for this and has used 2 MB of it')
	expect(notice.textContent).toContain('Everything that was saved is safe')
	expect(notice.textContent).toContain('Make room on the disk now')
	await user.click(screen.getByRole('link', { name: 'History' }))
	expect(screen.getByText(title)).toBeTruthy()
	told(0)
	expect((await screen.findByRole('alert')).textContent).toContain('nobody can unlock the register')
	act(() => bridge.tell('status', openStatus))
	expect(screen.queryByText(title)).toBeNull()
})

test('says nothing where there was never room for it, or where it could not be made: nothing is full', async () => {
	const { bridge } = start(fakeBridge())
	await screen.findByRole('heading', { name: 'Requests' })
	for (const why of ['not-made', 'failed'] as const) {
		act(() => bridge.tell('status', { ...openStatus, reserve: { bytes: 0, of: 16 * megabyte, why } }))
		expect(screen.queryByText(title)).toBeNull()
	}
})
