// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import SettingsPage from '../../renderer/settings/settings-page.tsx'
import { fakeBridge, openStatus } from './fake-bridge.ts'
import { show, start } from './show.tsx'

test('the clinical lead saves, and only what was changed is sent', async () => {
	const { user, bridge } = show(<SettingsPage />)
	const days = screen.getByLabelText('Working days to reply')
	await user.clear(days)
	await user.type(days, '15')
	await user.click(screen.getByLabelText('Dark'))
	expect(screen.getByText('You have changes that are not saved.')).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Save settings' }))
	await waitFor(() =>
		expect(bridge.given.at(-1)).toEqual({
			name: 'settings.change',
			input: { changes: { replyWorkingDays: 15, colourScheme: 'dark' } },
		}),
	)
	await screen.findByText('Saved.')
})

test('what is wrong is listed on top and beside its field, and nothing is sent', async () => {
	const { user, bridge } = show(<SettingsPage />)
	await user.clear(screen.getByLabelText('Name of the service'))
	const minutes = screen.getByLabelText('Minutes before Threshold locks by itself')
	await user.clear(minutes)
	await user.type(minutes, '40')
	await user.click(screen.getByRole('button', { name: 'Save settings' }))
	const summary = await screen.findByRole('alert')
	await waitFor(() => expect(document.activeElement).toBe(summary))
	expect([...summary.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
		'Enter the name of your service',
		'Enter a whole number of minutes from 5 to 15',
	])
	expect(bridge.given.filter(({ name }) => name === 'settings.change')).toEqual([])
})

test('others read the settings, see why they cannot change them, and can change their own passphrase', () => {
	show(<SettingsPage />, fakeBridge(), { id: 'x', name: 'Bo Carrow', role: 'administrator' })
	expect(screen.getByText('Only the clinical lead can change these')).toBeTruthy()
	expect(screen.getByText('Harbour Lane Counselling')).toBeTruthy()
	expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull()
	expect(screen.getByRole('button', { name: 'Change my passphrase' })).toBeTruthy()
	expect(screen.queryByRole('button', { name: 'Make a new recovery code' })).toBeNull()
})

test('saved colours and text size take effect at once', async () => {
	window.location.hash = '#/settings'
	const { user } = start(fakeBridge({ 'vault.status': () => ({ ok: true, value: openStatus }) }))
	await user.click(await screen.findByLabelText('High contrast'))
	await user.click(screen.getByLabelText('Larger'))
	await user.click(screen.getByRole('button', { name: 'Save settings' }))
	await waitFor(() => expect(document.documentElement.dataset.textSize).toBe('larger'))
	expect(document.documentElement.dataset.contrast).toBe('high')
})
