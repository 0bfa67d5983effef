// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { BackupState } from '../../../domain/index.ts'
import BackupPage from '../../../renderer/backup/backup-page.tsx'
import { fakeBridge, lockedStatus, no, openStatus, yes } from '../fake-bridge.ts'
import { administrator, everybody, lead, words } from '../people/some-people.ts'
import { show, start } from '../show.tsx'

const none: BackupState = { folder: '', warnings: ['No folder for backups has been chosen yet.'], backups: [] }
const passphrase = 'gravel onion trumpet slow lantern'
const theirs = 'meadow copper ribbon glacier oak'

test('without a folder it warns and makes nothing; the clinical lead chooses, and one is made with the passphrase', async () => {
	const chosen = { folder: '/stick', warnings: ['No backup has been made yet.'], backups: [] }
	const file = 'threshold-backup-2026-02-06-165500.threshold'
	const made = {
		folder: '/stick',
		warnings: [],
		lastGoodAt: '2026-02-06T16:55:00.000Z',
		backups: [{ at: '2026-02-06T16:55:00.000Z', file }],
	}
	const bridge = fakeBridge({
		'backup.state': () => yes(none),
		'backup.choose-folder': () => yes(chosen),
		'backup.make': () => yes(made),
	})
	const { user } = show(<BackupPage />, bridge)
	await screen.findByText('No folder for backups has been chosen yet.')
	expect(screen.queryByRole('button', { name: 'Make a backup now' })).toBeNull()
	await user.click(screen.getByRole('button', { name: 'Choose a folder' }))
	await screen.findByText('/stick')
	await user.click(screen.getByRole('button', { name: 'Make a backup now' }))
	await user.type(await screen.findByLabelText('Your own passphrase'), passphrase)
	await user.click(screen.getByRole('button', { name: 'Make the backup' }))
	await screen.findByText('The backup is made and was read back')
	expect(bridge.given.find(({ name }) => name === 'backup.make')?.input).toEqual({ passphrase: words(passphrase) })
	expect(document.body.textContent).toContain(file)
	expect(screen.queryByText('No backup has been made yet.')).toBeNull()
})

test('a backup that failed says why, and none is shown as made', async () => {
	const bridge = fakeBridge({
		'backup.state': () => yes({ ...none, folder: '/stick', warnings: [] }),
		'backup.make': () => no({ code: 'state', message: 'The folder for backups is not there.' }),
	})
	const { user } = show(<BackupPage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Make a backup now' }))
	await user.type(await screen.findByLabelText('Your own passphrase'), `${passphrase}{Enter}`)
	await screen.findByRole('link', { name: 'The folder for backups is not there.' })
	expect(screen.queryByText('The backup is made and was read back')).toBeNull()
})

test('nobody gives everything out alone, and only the clinical lead begins it', async () => {
	const answers = { 'backup.state': () => yes(none), 'people.list': () => yes([lead]) }
	const first = show(<BackupPage />, fakeBridge(answers), { ...openStatus.person!, role: 'administrator' })
	await screen.findByText('Only the clinical lead can do this, with a second person.')
	expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull()
	first.unmount()
	const { user } = show(<BackupPage />, fakeBridge(answers))
	await user.click(await screen.findByRole('button', { name: 'Export everything' }))
	await screen.findByText('A second person is needed')
	expect(screen.queryByLabelText('Your own passphrase')).toBeNull()
})

test('everything goes out with both passphrases, and the one of the file is shown once', async () => {
	let answer: 'wrong' | 'saved' = 'wrong'
	const bridge = fakeBridge({
		'backup.state': () => yes(none),
		'people.list': () => yes(everybody),
		'register.export': () =>
			answer === 'wrong'
				? no({ code: 'wrong-passphrase', message: 'This is not theirs.', fields: ['secondPassphrase'] })
				: yes({ saved: true, path: '/stick/register.zip', passphrase: 'one two three four five' }),
	})
	const { user } = show(<BackupPage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Export everything' }))
	const who = await screen.findByLabelText(/Who agrees with you/)
	expect([...(who as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
		...['Choose a person', 'Rhys Calder, administrator'],
	])
	await user.click(screen.getByRole('button', { name: 'Choose where to save it' }))
	expect(bridge.given.map(({ name }) => name)).not.toContain('register.export')
	await user.selectOptions(who, administrator.personId)
	await user.type(screen.getByLabelText('Passphrase of the second person'), theirs)
	await user.type(screen.getByLabelText('Your own passphrase'), passphrase)
	await user.click(screen.getByRole('button', { name: 'Choose where to save it' }))
	const link = await screen.findByRole('link', { name: 'This is not theirs.' })
	expect(link.getAttribute('href')).toContain('second-passphrase')
	answer = 'saved'
	await user.type(screen.getByLabelText('Passphrase of the second person'), theirs)
	await user.click(screen.getByRole('button', { name: 'Choose where to save it' }))
	await screen.findByText('one two three four five')
	expect(bridge.given.filter(({ name }) => name === 'register.export').at(-1)?.input).toEqual({
		...{ secondId: administrator.personId, passphrase: words(passphrase), secondPassphrase: words(theirs) },
	})
	await user.click(screen.getByRole('button', { name: 'I have written it down' }))
	await waitFor(() => expect(screen.queryByText('one two three four five')).toBeNull())
})

test('a register in a folder that a cloud service copies says so before it is unlocked', async () => {
	const warning = {
		...{ code: 'synced-folder' as const, title: 'The register is in a folder that OneDrive copies' },
		...{
			says: ['Move the folder to a place that stays on this computer alone, with the app closed.'],
			folder: '/cloud',
		},
	}
	start(fakeBridge({ 'vault.status': () => yes({ ...lockedStatus, warning }) }))
	await screen.findByText(warning.title)
	expect(screen.getByText('/cloud')).toBeTruthy()
})
