// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeBridge, firstRunStatus, lockedStatus, no, openStatus, yes } from './fake-bridge.ts'
import { start } from './show.tsx'

const code = '7K3M-9QXD-4TVW-0B2N-H8RJ-5CYE-1FGP-6ZSA-*'
const words = 'gravel onion trumpet slow lantern'

function given(bridge: ReturnType<typeof fakeBridge>, name: string) {
	return bridge.given.filter((command) => command.name === name).map((command) => command.input)
}

test('a right passphrase goes out as bytes, is cleared from the box, and opens the register', async () => {
	const kept: Uint8Array[] = []
	const bridge = fakeBridge({
		'vault.status': () => yes(lockedStatus),
		'vault.unlock': (input) => {
			kept.push(input.passphrase)
			return yes(openStatus)
		},
	})
	const { user } = start(bridge)
	const box = await screen.findByLabelText<HTMLInputElement>('Passphrase')
	expect(document.activeElement).toBe(box)
	await user.type(box, `${words}{Enter}`)
	await screen.findByRole('heading', { level: 1, name: 'Requests' })
	expect(given(bridge, 'vault.unlock')).toEqual([{ passphrase: new TextEncoder().encode(words) }])
	expect(box.value).toBe('')
	expect(kept[0]?.every((byte) => byte === 0)).toBe(true)
})

test('a wrong passphrase is said plainly, and the next try waits its time', async () => {
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval', 'Date'] })
	try {
		const bridge = fakeBridge({
			'vault.status': () => yes(lockedStatus),
			'vault.unlock': () => no({ code: 'wrong-passphrase', message: 'That is not the passphrase.', waitSeconds: 8 }),
		})
		const { user } = start(bridge)
		await user.type(await screen.findByLabelText('Passphrase'), 'not it{Enter}')
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
		expect(screen.getByRole('link', { name: 'That is not the passphrase.' })).toBeTruthy()
		expect(screen.getByText('8 seconds')).toBeTruthy()
		const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Unlock' })
		expect(button.disabled).toBe(true)
		await user.type(screen.getByLabelText('Passphrase'), 'again{Enter}')
		expect(given(bridge, 'vault.unlock')).toHaveLength(1)
		await vi.advanceTimersByTimeAsync(8_500)
		await waitFor(() => expect(button.disabled).toBe(false))
		expect(screen.getByText('You can try again now.')).toBeTruthy()
	} finally {
		vi.useRealTimers()
	}
})

test('where several people have a key, the name is asked for and sent', async () => {
	const bridge = fakeBridge({
		'vault.status': () => yes({ ...lockedStatus, people: 2 }),
		'vault.unlock': () => yes(openStatus),
	})
	const { user } = start(bridge)
	await user.type(await screen.findByLabelText('Passphrase'), `${words}{Enter}`)
	expect(given(bridge, 'vault.unlock')).toHaveLength(0)
	await user.type(screen.getByLabelText('Your name'), 'Asha Merrow')
	await user.click(screen.getByRole('button', { name: 'Unlock' }))
	await screen.findByRole('heading', { name: 'Requests' })
	expect(given(bridge, 'vault.unlock')).toMatchObject([{ personName: 'Asha Merrow' }])
})

test('setting up asks in three steps, and ends only when the code was typed back from paper', async () => {
	const bridge = fakeBridge({
		'vault.status': () => yes(firstRunStatus),
		'vault.create': () => {
			// The vault tells that it is open before the page has shown the code.
			bridge.tell('status', { ...openStatus, recoveryUnconfirmed: true })
			return yes({ recoveryCode: code })
		},
		'vault.confirm-code': () => yes(openStatus),
		'app.print-code': () => yes(null),
	})
	const { user } = start(bridge)
	await user.click(await screen.findByRole('button', { name: 'Continue' }))
	expect(document.activeElement).toBe(screen.getByRole('alert'))
	await user.type(screen.getByLabelText('Name of your service'), 'Harbour Lane Counselling')
	await user.type(screen.getByLabelText('Your name'), 'Asha Merrow')
	await user.click(screen.getByRole('button', { name: 'Continue' }))

	expect(screen.getByText('Setting up: step 2 of 3')).toBeTruthy()
	await user.type(screen.getByLabelText('Passphrase'), words)
	await user.type(screen.getByLabelText('Passphrase again'), 'something else')
	await user.click(screen.getByRole('button', { name: 'Continue' }))
	await screen.findByRole('link', { name: 'The two passphrases are not the same' })
	expect(given(bridge, 'vault.create')).toHaveLength(0)
	await user.click(screen.getByRole('button', { name: 'Show passphrase' }))
	expect(screen.queryByLabelText('Passphrase again')).toBeNull()
	await user.click(screen.getByRole('button', { name: 'Continue' }))

	await screen.findByText('0B2N')
	expect(given(bridge, 'vault.create')).toEqual([
		{
			serviceName: 'Harbour Lane Counselling',
			personName: 'Asha Merrow',
			passphrase: new TextEncoder().encode(words),
		},
	])
	await user.click(screen.getByRole('button', { name: 'Print it' }))
	expect(given(bridge, 'app.print-code')).toEqual([{ code, serviceName: 'Harbour Lane Counselling' }])
	await user.click(screen.getByRole('button', { name: 'I have it on paper' }))
	expect(screen.queryByText('0B2N')).toBeNull()
	await user.type(screen.getByLabelText('Recovery code'), '7k3m 9qxd 4tvw ob2m{Enter}')
	expect(screen.getByRole('link', { name: /Group 4 is not the same/ })).toBeTruthy()
	expect(given(bridge, 'vault.confirm-code')).toHaveLength(0)
	await user.clear(screen.getByLabelText('Recovery code'))
	await user.type(screen.getByLabelText('Recovery code'), `${code.toLowerCase().replaceAll('-', ' ')}{Enter}`)
	await screen.findByRole('heading', { name: 'Requests' })
})

test('a weak passphrase never makes a vault', async () => {
	const bridge = fakeBridge({ 'vault.status': () => yes(firstRunStatus) })
	const { user } = start(bridge)
	await user.type(await screen.findByLabelText('Name of your service'), 'Harbour Lane')
	await user.type(screen.getByLabelText('Your name'), 'Asha Merrow{Enter}')
	await user.type(screen.getByLabelText('Passphrase'), 'harbour lane harbour lane')
	await user.type(screen.getByLabelText('Passphrase again'), 'harbour lane harbour lane')
	await user.click(screen.getByRole('button', { name: 'Continue' }))
	await screen.findByRole('link', { name: /Choose a stronger passphrase/ })
	expect(given(bridge, 'vault.create')).toHaveLength(0)
})

test('a forgotten passphrase: the code and a new passphrase open the register', async () => {
	const bridge = fakeBridge({
		'vault.status': () => yes(lockedStatus),
		'vault.recover': ({ code: typed }) =>
			typed === code.replaceAll('-', '')
				? yes(openStatus)
				: no({ code: 'wrong-code', message: 'That is not the recovery code.', waitSeconds: 0 }),
	})
	const { user } = start(bridge)
	await user.click(await screen.findByRole('button', { name: 'I have forgotten my passphrase' }))
	await user.type(await screen.findByLabelText('Recovery code'), 'abcd')
	await user.click(screen.getByRole('button', { name: 'Make one for me' }))
	await screen.findByText(/Write these five words down/)
	await user.click(screen.getByRole('button', { name: 'Unlock with the new passphrase' }))
	await screen.findByRole('link', { name: 'That is not the recovery code.' })
	await user.clear(screen.getByLabelText('Recovery code'))
	await user.type(screen.getByLabelText('Recovery code'), code)
	await user.click(screen.getByRole('button', { name: 'Unlock with the new passphrase' }))
	await screen.findByRole('heading', { name: 'Requests' })
})

test('where nobody of the name has a key, the name is what has to be put right', async () => {
	const message = 'Nobody of this name has a key to this register.'
	const bridge = fakeBridge({
		'vault.status': () => yes({ ...lockedStatus, people: 2 }),
		'vault.recover': () => no({ code: 'not-found', message }),
	})
	const { user } = start(bridge)
	await user.click(await screen.findByRole('button', { name: 'I have forgotten my passphrase' }))
	await user.type(await screen.findByLabelText('Recovery code'), code)
	await user.type(screen.getByLabelText('Your name'), 'Asha Merow')
	await user.click(screen.getByRole('button', { name: 'Make one for me' }))
	await screen.findByText(/Write these five words down/)
	await user.click(screen.getByRole('button', { name: 'Unlock with the new passphrase' }))
	expect((await screen.findByRole('link', { name: message })).getAttribute('href')).toBe('#recovery-name')
})

test('a code that was never typed back is made anew before anything else', async () => {
	const bridge = fakeBridge({
		'vault.status': () => yes({ ...openStatus, recoveryUnconfirmed: true }),
		'vault.new-code': () => yes({ recoveryCode: code }),
	})
	const { user } = start(bridge)
	await user.type(await screen.findByLabelText('Your passphrase'), `${words}{Enter}`)
	await screen.findByText('0B2N')
	expect(screen.queryByRole('heading', { name: 'Requests' })).toBeNull()
})

test('trouble is one page that says what happened, where the files are, and changes nothing', async () => {
	const bridge = fakeBridge({
		'vault.status': () =>
			yes({
				...lockedStatus,
				state: 'trouble',
				trouble: {
					code: 'newer-version',
					title: 'This register was written by a newer Threshold',
					says: ['Everything in it is safe.'],
					folder: '/home/asha/threshold',
				},
			}),
		'app.quit': () => yes(null),
	})
	const { user } = start(bridge)
	await screen.findByRole('heading', { level: 1, name: 'This register was written by a newer Threshold' })
	expect(screen.getByText('/home/asha/threshold')).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Close Threshold' }))
	expect(bridge.given.map(({ name }) => name)).toEqual(['vault.status', 'app.quit'])
})
