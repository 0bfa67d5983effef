// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import HistoryPage from '../../../renderer/history/history-page.tsx'
import { MakeSheets, Rehearse } from '../../../renderer/settings/trustee-sheets.tsx'
import { fakeBridge, no, openStatus, yes } from '../fake-bridge.ts'
import { administrator, everybody, words } from '../people/some-people.ts'
import { show } from '../show.tsx'

const seal = 'Log seal 2026-02-06 · entry 000012 · 22E9-0E3C-650C-B4F6-C0F9-Q'
const checkedAt = '2026-02-06T16:55:00.000Z'
const shown = {
	'history.seal': () => yes({ text: seal }),
	'history.refused': () => yes([]),
	'history.checks': () => yes({ years: [] }),
}

test('the seal stands as text and as a code to photograph, and is printed', async () => {
	const bridge = fakeBridge({ ...shown, 'history.print-seal': () => yes({ printed: true }) })
	const { user } = show(<HistoryPage />, bridge)
	await screen.findByText(seal)
	const code = screen.getByRole('img', { name: 'The seal as a QR code' })
	expect(code.querySelectorAll('path')[0]?.getAttribute('d')?.length).toBeGreaterThan(1000)
	await user.click(screen.getByRole('button', { name: 'Print the seal as labels' }))
	expect(bridge.given.map(({ name }) => name)).toContain('history.print-seal')
})

test('a history that does not fit names the first bad entry, and the date of the check is shown', async () => {
	let lastFull: { at: string; ok: boolean } | undefined
	const bridge = fakeBridge({
		...shown,
		'history.checks': () => yes({ years: [], ...(lastFull && { lastFull }) }),
		'history.verify': () => {
			lastFull = { at: checkedAt, ok: false }
			const firstBad = { seq: 7, says: 'Entry 7 has been changed.' }
			return yes({ entries: 12, ok: false, firstBad, seal: '', checkedAt })
		},
	})
	const { user } = show(<HistoryPage />, bridge)
	await screen.findByText(/Not yet done here/)
	await user.click(screen.getByRole('button', { name: 'Check the whole history' }))
	await screen.findByText(/Entry 7 is the first that does not fit: Entry 7 has been changed\./)
	expect(screen.queryByText(/Not yet done here/)).toBeNull()
	expect(screen.getByText(/Keep your backups and the folder of the register as they are/)).toBeTruthy()
	const firstBad = { seq: 0, says: 'The database file is damaged.' }
	bridge.answer({ 'history.verify': () => yes({ entries: 12, ok: false, firstBad, seal: '', checkedAt }) })
	await user.click(screen.getByRole('button', { name: 'Check the whole history' }))
	await screen.findByText('The database file is damaged.')
	cleanup()
	show(<HistoryPage />, bridge)
	await screen.findByText('The last check found something that does not fit')
})

test('a year that is over is signed with an administrator, whose passphrase goes out as bytes', async () => {
	const bridge = fakeBridge({
		...shown,
		'people.list': () => yes(everybody),
		'history.checks': () => yes({ years: [], yearToSign: 2025 }),
		'history.sign-year': () => yes({ years: [{ year: 2025, at: checkedAt }] }),
	})
	const { user } = show(<HistoryPage />, bridge)
	await user.click(await screen.findByRole('button', { name: 'Sign off 2025' }))
	const who = await screen.findByLabelText(/Who agrees with you/)
	await user.selectOptions(who, administrator.personId)
	await user.type(screen.getByLabelText('Passphrase of the second person'), 'theirs')
	await user.type(screen.getByLabelText('Your own passphrase'), 'mine')
	await user.click(screen.getByRole('button', { name: 'Sign off 2025 together' }))
	await screen.findByText(/^2025, signed/)
	expect(bridge.given.find(({ name }) => name === 'history.sign-year')?.input).toEqual({
		...{ year: 2025, secondId: administrator.personId, passphrase: words('mine'), secondPassphrase: words('theirs') },
	})
	expect(screen.queryByRole('button', { name: 'Sign off 2025' })).toBeNull()
})

test('others than the clinical lead see that a year waits, and cannot sign or export', async () => {
	const bridge = fakeBridge({ ...shown, 'history.checks': () => yes({ years: [], yearToSign: 2025 }) })
	show(<HistoryPage />, bridge, { ...openStatus.person!, role: 'administrator' })
	await screen.findByText('2025 is not signed off yet. The clinical lead begins it.')
	expect(screen.queryByRole('button', { name: /Sign off|Export the history/ })).toBeNull()
})

test('trustee sheets are made from the typed code and printed as they are shown; a wrong code makes none', async () => {
	const shares = ['AAAA-1', 'BBBB-2', 'CCCC-3']
	let right = false
	const bridge = fakeBridge({
		'shares.make': () =>
			right ? yes({ shares }) : no({ code: 'wrong-code', message: 'This does not open the register.' }),
		'shares.print': () => yes({ printed: true }),
	})
	const { user } = show(<MakeSheets onClose={() => {}} />, bridge)
	await user.type(screen.getByLabelText('Recovery code'), 'ABCD')
	await user.click(screen.getByRole('button', { name: 'Make three sheets' }))
	await screen.findByText('This does not open the register.')
	right = true
	await user.click(screen.getByRole('button', { name: 'Make three sheets' }))
	await user.click(await screen.findByRole('button', { name: 'Print the three sheets' }))
	expect(bridge.given.at(-1)).toEqual({
		name: 'shares.print',
		input: { shares, serviceName: 'Harbour Lane Counselling' },
	})
})

test('a rehearsal needs something typed, sends one paper or two, and empties the boxes', async () => {
	const bridge = fakeBridge({
		'recovery.rehearse': () => no({ code: 'wrong-code', message: 'These sheets do not fit together.' }),
	})
	const { user } = show(<Rehearse onClose={() => {}} />, bridge)
	await user.click(screen.getByRole('button', { name: 'Try it' }))
	await screen.findByText('Type the recovery code, or two sheets.')
	expect(bridge.given).toEqual([])
	const first = screen.getByLabelText<HTMLInputElement>('Recovery code, or the first sheet')
	await user.type(first, 'one')
	await user.type(screen.getByLabelText('Second sheet'), 'two')
	await user.click(screen.getByRole('button', { name: 'Try it' }))
	await screen.findByText('These sheets do not fit together.')
	expect(bridge.given).toEqual([{ name: 'recovery.rehearse', input: { typed: ['one', 'two'] } }])
	expect(first.value).toBe('')
	bridge.answer({ 'recovery.rehearse': () => yes(openStatus) })
	await user.type(first, 'one')
	await user.click(screen.getByRole('button', { name: 'Try it' }))
	await screen.findByText('It works')
	expect(bridge.given.at(-1)?.input).toEqual({ typed: ['one'] })
})
