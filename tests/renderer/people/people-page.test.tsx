// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DeviceSecret } from '../../../renderer/people/device-secret.tsx'
import PeoplePage from '../../../renderer/people/people-page.tsx'
import { fakeBridge, no, openStatus, yes } from '../fake-bridge.ts'
import { show } from '../show.tsx'
import { administrator, everybody, lead, words } from './some-people.ts'

const code = '7K3M-9QXD-4TVW-0B2N-H8RJ-5CYE-1FGP-6ZSA-*'
const passphrase = 'gravel onion trumpet slow lantern'

test('only the clinical lead changes who can open the register; others read who can', async () => {
	const bridge = fakeBridge({ 'people.list': () => yes(everybody) })
	show(<PeoplePage />, bridge, { ...openStatus.person!, role: 'therapist' })
	await screen.findByText('Who can open the register is for the clinical lead to change: Asha Merrow.')
	expect(screen.queryByRole('button', { name: /Add|Remove|Suspend|Role|hand-over/ })).toBeNull()
	expect(screen.getByRole('row', { name: /Orla Finch/ }).textContent).toContain('Suspended')
})

test('nobody can suspend or remove themselves, or do anything to somebody who has left', async () => {
	show(<PeoplePage />, fakeBridge({ 'people.list': () => yes(everybody) }))
	await screen.findByRole('button', { name: 'Remove: Rhys Calder' })
	for (const name of ['Remove: Asha Merrow', 'Suspend: Asha Merrow', 'Role: Bram Tolley', 'Remove: Bram Tolley']) {
		expect(screen.queryByRole('button', { name })).toBeNull()
	}
	expect(screen.getByRole('button', { name: 'Let back in: Orla Finch' })).toBeTruthy()
})

test('removing says what stays readable, has the new code typed back, and lists what is left to destroy', async () => {
	const gone = everybody.map((row) => (row === administrator ? { ...row, standing: 'removed' as const } : row))
	const backups = [{ at: '2026-02-05T09:00:00.000Z', file: 'threshold-backup-2026-02-05-090000.threshold' }]
	const bridge = fakeBridge({
		'people.list': () => yes(everybody),
		'people.remove': () => yes({ people: gone, recoveryCode: code }),
		'vault.confirm-code': () => yes(openStatus),
		'backup.state': () => yes({ folder: '/stick', warnings: [], backups }),
	})
	const { user } = show(<PeoplePage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Remove: Rhys Calder' }))
	const dialog = await screen.findByRole('dialog')
	expect(dialog.textContent).toContain('Copies made before today stay as they are')
	await user.click(within(dialog).getByRole('button', { name: 'Remove Rhys Calder and change the key' }))
	expect(bridge.given.map(({ name }) => name)).not.toContain('people.remove')
	await user.type(within(dialog).getByLabelText('Your own passphrase'), passphrase)
	await user.click(within(dialog).getByRole('button', { name: 'Remove Rhys Calder and change the key' }))
	await user.click(await screen.findByRole('button', { name: 'I have it on paper' }))
	expect(bridge.given.find(({ name }) => name === 'people.remove')?.input).toEqual({
		...{ personId: administrator.personId, passphrase: words(passphrase) },
	})
	const typed = screen.getByLabelText(/^Recovery code/)
	await user.type(typed, `${code.slice(0, -1)}X`)
	await user.click(screen.getByRole('button', { name: 'Check it and go on' }))
	expect(bridge.given.map(({ name }) => name)).not.toContain('vault.confirm-code')
	await user.clear(typed)
	await user.type(typed, code)
	await user.click(screen.getByRole('button', { name: 'Check it and go on' }))
	await screen.findByText('After Rhys Calder has left')
	await screen.findByText(backups[0]!.file)
})

test('a wrong passphrase is told beside its box, and nothing else happens', async () => {
	const bridge = fakeBridge({
		'people.list': () => yes([lead, administrator]),
		'people.suspend': () => no({ code: 'wrong-passphrase', message: 'This is not your passphrase.' }),
	})
	const { user } = show(<PeoplePage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Suspend: Rhys Calder' }))
	await user.type(await screen.findByLabelText('Your own passphrase'), 'not mine')
	await user.click(screen.getByRole('button', { name: 'Suspend Rhys Calder' }))
	const link = await screen.findByRole('link', { name: 'This is not your passphrase.' })
	expect(link.getAttribute('href')).toContain('lead-passphrase')
	expect(screen.getByRole('row', { name: /Rhys Calder/, hidden: true }).textContent).toContain('Can unlock')
})

test('a hand-over goes out with what was typed', async () => {
	const bridge = fakeBridge({
		'people.list': () => yes(everybody),
		'register.hand-over': () => yes({ saved: true, path: '/papers/hand-over.pdf' }),
	})
	const { user } = show(<PeoplePage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Make a hand-over' }))
	await user.type(await screen.findByLabelText('Who has the trustee sheets?'), 'Ada and Bel')
	await user.click(screen.getByRole('button', { name: 'Save it as a PDF' }))
	await screen.findByText(/It is \/papers\/hand-over\.pdf\./)
	expect(bridge.given.find(({ name }) => name === 'register.hand-over')?.input).toEqual({
		...{ recoveryCode: '', trusteeSheets: 'Ada and Bel', computers: '', more: '' },
	})
})

test('a keystore that protects nothing is explained and not offered; one that does is bound with the passphrase', async () => {
	const bridge = fakeBridge({ 'device-secret.state': () => yes({ keystore: 'weak', on: false }) })
	const first = show(<DeviceSecret />, bridge)
	await screen.findByText(/keystore would protect nothing/)
	expect(screen.queryByRole('button')).toBeNull()
	first.unmount()
	const good = fakeBridge({
		'device-secret.state': () => yes({ keystore: 'ready', on: false }),
		'device-secret.set': () => yes({ keystore: 'ready', on: true }),
	})
	const { user } = show(<DeviceSecret />, good)
	await user.click(await screen.findByRole('button', { name: 'Bind my passphrase to this computer' }))
	expect((await screen.findByRole('dialog')).textContent).toContain('Have the recovery code on paper first')
	await user.type(screen.getByLabelText('Your own passphrase'), `${passphrase}{Enter}`)
	await screen.findByRole('button', { name: 'Let my passphrase open the register alone' })
	expect(good.given.at(-1)?.input).toEqual({ on: true, passphrase: words(passphrase) })
})
