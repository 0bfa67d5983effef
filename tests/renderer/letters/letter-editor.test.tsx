// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Entry, Letter } from '../../../domain/index.ts'
import LetterEditorPage from '../../../renderer/letters/letter-editor-page.tsx'
import { anEntry, letterId, requestId, viewOf, withChallenge } from '../a-case.ts'
import { fakeBridge, yes } from '../fake-bridge.ts'
import { show } from '../show.tsx'

function open(entries: Entry[] = withChallenge(), role: 'clinical_lead' | 'administrator' = 'clinical_lead') {
	const place = memoryLocation({ path: `/request/${requestId}/letters/${letterId}`, record: true })
	const bridge = fakeBridge({
		'request.open': () => yes(viewOf(entries)),
		'letter.keep': () => yes({}),
		'letter.save': ({ letter }) => {
			entries.push(anEntry(entries.length + 1, 'letter.edited', { letterId, letter }))
			return yes(viewOf(entries))
		},
		'letter.allow-mentions': ({ sentences, reason }) => {
			entries.push(anEntry(entries.length + 1, 'letter.mentions-allowed', { letterId, sentences, reason }))
			return yes(viewOf(entries))
		},
		'letter.send': ({ sentOn, method }) => {
			const letter = viewOf(entries).case.letters[0]?.letter as Letter
			entries.push(
				anEntry(entries.length + 1, 'letter.sent', { letterId, letter, sentOn, method, sha256: 'cd'.repeat(32) }),
			)
			return yes(viewOf(entries))
		},
		'letter.export': () => yes({ saved: true }),
	})
	return {
		entries,
		...show(
			<Router hook={place.hook}>
				<Route path="/request/:id/letters/:letterId" component={LetterEditorPage} />
			</Router>,
			bridge,
			{ id: '018f0000-0000-7000-8000-000000000001', name: 'Asha Merrow', role },
		),
	}
}

const text = () => screen.getByRole('heading', { name: 'Text of the letter' }).parentElement as HTMLElement

test('each block says where its words come from, and an edited one says so and can be put back', async () => {
	const { user } = open()
	await screen.findByRole('heading', { level: 1 })
	expect(within(text()).getAllByText(/^From finding VIR-03: /)).toHaveLength(1)
	await user.click(screen.getByRole('button', { name: 'Edit block 1' }))
	const words = screen.getByLabelText<HTMLTextAreaElement>('Words of block 1')
	const first = words.value
	await user.type(words, ' More.')
	await user.click(screen.getByRole('button', { name: 'Done with block 1' }))
	expect(within(text()).getByText('Edited')).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Bring back the first words of block 1' }))
	expect(within(text()).queryByText('Edited')).toBeNull()
	expect(within(text()).getByText(first)).toBeTruthy()
})

test('a removed block comes back, and a moved one stays moved', async () => {
	const { user } = open()
	await screen.findByRole('heading', { level: 1 })
	const count = within(text()).getAllByRole('listitem').length
	await user.click(screen.getByRole('button', { name: 'Remove block 2' }))
	expect(within(text()).getAllByRole('listitem')).toHaveLength(count - 1)
	await user.click(screen.getByRole('button', { name: 'Bring it back' }))
	expect(within(text()).getAllByRole('listitem')).toHaveLength(count)
	const second = within(text()).getAllByRole('listitem')[1]?.id
	screen.getByRole('button', { name: 'Edit block 2' }).focus()
	await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
	expect(within(text()).getAllByRole('listitem')[0]?.id).toBe(second)
})

test('what was written is kept before the letter is saved as a file', async () => {
	const { user, bridge } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'Edit block 1' }))
	await user.type(screen.getByLabelText('Words of block 1'), '!')
	await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
	await waitFor(() => expect(bridge.given.at(-1)?.name).toBe('letter.export'))
	expect(bridge.given.map(({ name }) => name).indexOf('letter.save')).toBeLessThan(
		bridge.given.map(({ name }) => name).indexOf('letter.export'),
	)
})

test('a sentence that confirms somebody as a client stops the letter until the clinical lead lets it pass', async () => {
	const { user, bridge } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'Edit block 1' }))
	await user.type(screen.getByLabelText('Words of block 1'), ' Our client agrees.')
	expect(screen.getByRole('button', { name: 'Mark as sent' })).toHaveProperty('disabled', true)
	await user.click(screen.getByRole('button', { name: 'Let them pass' }))
	await screen.findByText('Write down why, in a few words')
	await user.type(screen.getByLabelText(/^Why may they go out/), 'The client asked us to say so.')
	await user.click(screen.getByRole('button', { name: 'Let them pass' }))
	await screen.findByText('Sentences that may go out as they are')
	expect(bridge.given.find(({ name }) => name === 'letter.allow-mentions')?.input).toMatchObject({
		sentences: ['Our client agrees.'],
		reason: 'The client asked us to say so.',
	})
	await user.click(screen.getByRole('button', { name: 'Mark as sent' }))
	const dialog = await screen.findByRole('dialog')
	await user.click(within(dialog).getByLabelText('Post'))
	await user.click(within(dialog).getByRole('button', { name: 'Mark as sent and seal' }))
	await screen.findByText('Sent and sealed')
	expect(bridge.given.find(({ name }) => name === 'letter.send')?.input).toMatchObject({
		sentOn: '2026-02-06',
		method: 'post',
	})
})

test('others see that the clinical lead can let it pass', async () => {
	const { user } = open(withChallenge(), 'administrator')
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'Edit block 1' }))
	await user.type(screen.getByLabelText('Words of block 1'), ' Our client agrees.')
	await screen.findByText(/the clinical lead lets them pass/)
	expect(screen.queryByRole('button', { name: 'Let them pass' })).toBeNull()
})

test('the letters that the app composes never trip that warning', async () => {
	open()
	await screen.findByRole('heading', { level: 1 })
	expect(screen.queryByText(/seems to confirm/)).toBeNull()
})

test('a sealed letter is read only', async () => {
	const entries = withChallenge()
	const letter = viewOf(entries).case.letters[0]?.letter as Letter
	entries.push(
		anEntry(4, 'letter.sent', { letterId, letter, sentOn: '2026-02-06', method: 'post', sha256: 'cd'.repeat(32) }),
	)
	open(entries)
	await screen.findByText('Sent and sealed')
	expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull()
	expect(screen.queryByRole('button', { name: 'Mark as sent' })).toBeNull()
	expect(screen.getByRole('button', { name: 'Save as PDF' })).toBeTruthy()
})

test('who does not sign a letter is told who does', async () => {
	open(withChallenge(), 'administrator')
	await screen.findByText(/signed and sent by: clinical lead/)
	expect(screen.queryByRole('button', { name: 'Mark as sent' })).toBeNull()
})

test('pauses are kept without an entry, and leaving makes one of them all', async () => {
	const { user, bridge, unmount } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'Edit block 1' }))
	await user.type(screen.getByLabelText('Words of block 1'), '!')
	await waitFor(() => expect(bridge.given.some(({ name }) => name === 'letter.keep')).toBe(true), { timeout: 4000 })
	await user.type(screen.getByLabelText('Words of block 1'), '?')
	expect(bridge.given.some(({ name }) => name === 'letter.save')).toBe(false)
	unmount()
	await waitFor(() => expect(bridge.given.at(-1)?.name).toBe('letter.save'))
	const saved = bridge.given.at(-1)?.input as { letter: Letter }
	expect(saved.letter.blocks[0]?.text.endsWith('!?')).toBe(true)
	expect(bridge.given.filter(({ name }) => name === 'letter.save')).toHaveLength(1)
})
