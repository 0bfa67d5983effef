// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { DraftContent, Suggestion } from '../../../domain/index.ts'
import { useCommandKeys, useShownPageCommands } from '../../../renderer/commands/command-keys.ts'
import { DraftPage } from '../../../renderer/log-request/draft-page.tsx'
import { aDraft, anId, aPaper, place } from '../a-case.ts'
import { fakeBridge, no, yes } from '../fake-bridge.ts'
import { show } from '../show.tsx'

const said = (field: string, value: string, quote = value): Suggestion => ({
	field,
	value,
	confidence: 'high',
	evidence: place(quote),
})

const suggestions: Suggestion[] = [
	said('receivedOn', '2026-02-06', '13 February 2026'),
	said('askingBody', 'West Midlands Police'),
	said('requesterName', 'Callum Booth-Larkin'),
	said('informationSought', 'all counselling records held'),
	said('whole_file_requested', 'yes', 'all counselling records held'),
	said('instrument', 'request', 'We ask for'),
	said('jurisdiction', 'ew', 'West Midlands Police'),
	said('requester_authorised', 'yes', 'West Midlands Police'),
	said('client_role', 'victim_or_at_risk', 'We ask for'),
	{ field: 'requesterRank', value: 'DC', confidence: 'low', why: 'from the signature' },
	{ field: 'reason_stated', value: 'no', confidence: 'low', why: 'nothing about a reason was found' },
]

/** The frame's part in it: it listens for the keys of the page that is shown. */
function Keys() {
	useCommandKeys(useShownPageCommands(), {
		path: '',
		go: nothing,
		lock: nothing,
		showKeys: nothing,
		openPalette: nothing,
	})
	return null
}
const nothing = () => undefined

function open(papers = [aPaper(suggestions)], how: DraftContent['how'] = 'documents') {
	const place = memoryLocation({ path: '/log/x', record: true })
	const bridge = fakeBridge({
		'draft.save': () => yes(null),
		'request.alike': () => yes([]),
		'request.log': () => yes({ requestId: anId(100), reference: 'R-2026-0001' }),
		'draft.discard': () => yes(null),
		'document.stop-reading': () => yes(null),
	})
	const shown = show(
		<Router hook={place.hook}>
			<Keys />
			<DraftPage draft={aDraft(papers, how)} />
		</Router>,
		bridge,
	)
	const logged = () =>
		bridge.given.find(({ name }) => name === 'request.log')?.input as { content: DraftContent } | undefined
	return { ...shown, logged, place }
}

describe('with a paper that says most of it', () => {
	test('one key accepts what the paper says, one line is typed, and Enter leads to the button that logs', async () => {
		const { user, logged, place } = open()
		await user.keyboard('{Control>}{Enter}{/Control}')
		await waitFor(() => expect(document.activeElement?.id).toBe('log-requesterRank-guess'))
		await user.keyboard('{Enter}')
		expect(document.activeElement?.id).toBe('log-requesterRank-guess')
		await user.tab()
		await user.keyboard('{Enter}')
		await waitFor(() => expect(document.activeElement?.id).toBe('log-clientReference'))
		await user.keyboard('LK-0417{Enter}')
		await waitFor(() => expect(document.activeElement?.id).toBe('log-this-request'))
		await user.keyboard('{Enter}')
		await waitFor(() => expect(place.history?.at(-1)).toBe(`/request/${anId(100)}`))
		const content = logged()?.content
		expect(content).toMatchObject({
			clientReference: 'LK-0417',
			fields: { receivedOn: '2026-02-06', requesterName: 'Callum Booth-Larkin', requesterRank: 'DC' },
			answers: { whole_file_requested: 'yes', reason_stated: 'no' },
		})
		expect(content?.decided).toContain('whole_file_requested')
		expect(content?.decided).not.toContain('reason_stated')
	})

	test('nothing is recorded that nobody accepted, and the page says what that would be', async () => {
		const { user, logged } = open()
		await user.click(screen.getByRole('button', { name: 'Log this request' }))
		const problems = await screen.findByRole('alert')
		expect(
			within(problems)
				.getAllByRole('link')
				.map((link) => link.textContent),
		).toEqual([
			'Accept or change the date the request reached you',
			'Accept or change the asking body',
			'Accept or change the name of the person asking',
			'Enter your own reference or initials for the person',
			'Accept or change what is asked for',
		])
		expect(document.activeElement).toBe(problems)
		expect(logged()).toBeUndefined()
		// What cannot be left out would never be recorded as unknown.
		const unknown = screen.getByText(/suggestions? (is|are) not accepted yet/).textContent
		expect(unknown).toContain('Their rank or role')
		expect(unknown).not.toContain('Person asking')
	})

	test('what is typed over a suggestion stands, and the suggestion can be had back', async () => {
		const { user } = open()
		const rank = screen.getByLabelText<HTMLInputElement>('Their rank or role')
		expect(rank.value).toBe('DC')
		await user.clear(rank)
		await user.type(rank, 'DS')
		expect(screen.getByLabelText<HTMLInputElement>('Their rank or role').value).toBe('DS')
		await user.click(screen.getByRole('button', { name: 'Show what the paper suggests: Their rank or role' }))
		expect(screen.getByLabelText<HTMLInputElement>('Their rank or role').value).toBe('DC')
	})

	test('the quote of the field in focus is lit up in the paper', async () => {
		const { user, container } = open()
		await user.click(screen.getByLabelText(/^Person asking/))
		await waitFor(() =>
			expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Callum Booth-Larkin']),
		)
	})

	test('what is typed is kept when the app is about to lock', async () => {
		const { user, bridge } = open()
		await user.type(screen.getByLabelText(/^Your own reference/), 'LK')
		bridge.tell('locking', { inSeconds: 3 })
		await waitFor(() =>
			expect(bridge.given.filter(({ name }) => name === 'draft.save').at(-1)?.input).toMatchObject({
				content: { clientReference: 'LK' },
			}),
		)
	})

	test('a refusal is told and loses nothing', async () => {
		const { user, bridge } = open()
		bridge.answer({ 'request.log': () => no({ code: 'disk-full', message: 'The disk is full.' }) })
		await user.keyboard('{Control>}{Enter}{/Control}')
		await user.type(screen.getByLabelText(/^Your own reference/), 'LK')
		await user.click(screen.getByRole('button', { name: 'Log this request' }))
		await screen.findByText('The disk is full.')
		expect(screen.getByLabelText<HTMLInputElement>(/^Your own reference/).value).toBe('LK')
	})
})

test('markup in a paper is shown as text', () => {
	const paper = aPaper([])
	const text = '<img src=x onerror=alert(1)> <b>bold</b>'
	const { container } = open([{ ...paper, read: paper.read && { ...paper.read, text, pages: [{ number: 1, text }] } }])
	expect(container.textContent).toContain(text)
	expect(container.querySelector('img, b')).toBeNull()
})

test('two values that compete are offered as choices and never accepted by themselves', async () => {
	const { user } = open([
		aPaper([said('requestDate', '2026-02-02', 'Dear'), said('requestDate', '2026-02-03', 'We ask')]),
	])
	await user.keyboard('{Control>}{Enter}{/Control}')
	expect(screen.getByText('1 choice waits for you')).toBeTruthy()
	expect(screen.queryByText('These papers may be two requests')).toBeNull()
	await user.click(screen.getByRole('button', { name: '3 February 2026' }))
	expect(screen.getByText('3 February 2026').tagName).toBe('SPAN')
})

test('papers that differ are told apart by name, and may be two requests', async () => {
	const one = aPaper([said('askingBody', 'Kent Police'), said('policeReference', '1/26')], {
		documentId: anId(301),
		name: 'Letter.docx',
	})
	const other = aPaper([said('askingBody', 'West Midlands Police'), said('policeReference', '2/26')], {
		documentId: anId(302),
		name: 'Request.eml',
	})
	open([one, other])
	expect(screen.getByRole('button', { name: '1/26 in Letter.docx' })).toBeTruthy()
	expect(screen.getByRole('button', { name: '2/26 in Request.eml' })).toBeTruthy()
	expect(screen.getAllByText('The papers differ. Which is it?')).toHaveLength(2)
	expect(screen.getByText('2 choices wait for you')).toBeTruthy()
	expect(screen.getByText('These papers may be two requests')).toBeTruthy()
})

test('after accepting all, Enter alone accepts neither one of two values nor a guess', async () => {
	const { user } = open([
		aPaper([
			said('receivedOn', '2026-02-06', '13 February 2026'),
			said('requestDate', '2026-02-02', 'Dear'),
			said('requestDate', '2026-02-03', 'We ask'),
		]),
	])
	await user.keyboard('{Control>}{Enter}{/Control}')
	await waitFor(() => expect(document.activeElement?.tagName).toBe('FIELDSET'))
	await user.keyboard('{Enter}{Enter}')
	expect(screen.getByRole('button', { name: '3 February 2026' })).toBeTruthy()
	expect(screen.getByRole('button', { name: '2 February 2026' })).toBeTruthy()
})

test('accepting all, and setting a suggestion aside, can be undone', async () => {
	const { user } = open()
	await user.keyboard('{Control>}{Enter}{/Control}')
	expect(screen.queryByRole('button', { name: /^Accept all/ })).toBeNull()
	await user.click(screen.getByRole('button', { name: 'Undo' }))
	await screen.findByRole('button', { name: /^Accept all/ })
	await user.click(screen.getByRole('button', { name: /^I don’t know: .*[Rr]ank/ }))
	await screen.findByText('A suggestion was set aside.')
	await user.click(screen.getByRole('button', { name: 'Undo' }))
	await screen.findByRole('button', { name: /^I don’t know: .*[Rr]ank/ })
})

test('a date that is none in the calendar is kept as a note, in the paper’s own words', async () => {
	const { user } = open([aPaper([])])
	await user.click(screen.getByRole('button', { name: /^Fill in/, description: 'Date on the request' }))
	await user.type(screen.getAllByLabelText('Day')[1] as HTMLElement, '31')
	await user.type(screen.getAllByLabelText('Month')[1] as HTMLElement, '2')
	await user.type(screen.getAllByLabelText('Year')[1] as HTMLElement, '2026')
	await user.click(screen.getByRole('button', { name: 'The paper does say 31 2 2026: keep that as a note' }))
	expect(screen.getByLabelText('Note that is kept with the request')).toHaveProperty(
		'value',
		'Date on the request, as the paper gives it: 31 2 2026',
	)
})

test('a locked file asks for its password and can be kept as it is', async () => {
	const { user, bridge } = open([aPaper([], { problem: 'password-protected', read: undefined })])
	bridge.answer({
		'document.read-again': ({ password }) =>
			yes(password === 'right' ? aPaper(suggestions) : aPaper([], { problem: 'password-protected', read: undefined })),
	})
	await user.type(screen.getByLabelText(/^Password of the file/), 'wrong{Enter}')
	await screen.findByText(/That password does not open it/)
	await user.type(screen.getByLabelText(/^Password of the file/), 'right{Enter}')
	await screen.findByRole('button', { name: /^Accept all/ })
	expect(screen.queryByLabelText(/^Password of the file/)).toBeNull()
})

test('reading says how far it is, and can be stopped', async () => {
	let give: (paper: ReturnType<typeof aPaper>) => void = () => undefined
	const { user, bridge } = open([])
	bridge.answer({
		'document.add': () =>
			new Promise((done) => {
				give = (paper) => done(yes(paper))
			}),
	})
	const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
	if (!chooser) throw new Error('no place to choose files')
	await user.upload(chooser, new File(['x'], 'scan.pdf', { type: 'application/pdf' }))
	await screen.findByText('scan.pdf')
	bridge.tell('reading', { documentId: anId(300), done: 2, total: 6, how: 'ocr' })
	await screen.findByText(/2 of 6/)
	await user.click(screen.getByRole('button', { name: /^Stop reading/ }))
	expect(bridge.given.at(-1)).toEqual({ name: 'document.stop-reading', input: { documentId: anId(300) } })
	give(aPaper(suggestions))
	await screen.findByRole('button', { name: /^Accept all/ })
})

describe('lanes', () => {
	test('an order announces itself at once', async () => {
		open([aPaper([said('instrument', 'witness_summons', 'We ask')])])
		await screen.findByText('A witness summons')
	})

	test('questions stand only while the paper leaves the lane open, and an answer can be changed', async () => {
		const { user } = open([
			aPaper([said('instrument', 'request', 'We ask'), said('client_role', 'victim_or_at_risk', 'Dear')]),
		])
		expect(screen.queryByRole('radiogroup', { name: /^What kind of paper/ })).toBeNull()
		await user.click(screen.getByLabelText('Police Scotland or the Procurator Fiscal'))
		await screen.findByText('Police Scotland or the Procurator Fiscal asks')
		await user.click(screen.getByLabelText(/^A Ministry of Defence Police constable/))
		expect(screen.queryByText('Police Scotland or the Procurator Fiscal asks')).toBeNull()
	})
})

test('a call shows first what to say, and is logged as not in writing', async () => {
	const { user, logged } = open([], 'phone')
	expect(screen.getByText(/Do not say whether the person is or was a client/)).toBeTruthy()
	await user.type(screen.getByLabelText('Day'), '6')
	await user.type(screen.getByLabelText('Month'), '2')
	await user.type(screen.getByLabelText('Year'), '2026')
	await user.type(screen.getByRole('combobox', { name: /^Asking body/ }), 'Some force')
	await user.type(screen.getByLabelText(/^Person asking/), 'A. Caller')
	await user.type(screen.getByRole('textbox', { name: /^What is asked for/ }), 'Notes')
	await user.type(screen.getByLabelText(/^Your own reference/), 'LK')
	await user.click(screen.getByRole('button', { name: 'Log this request' }))
	await waitFor(() => expect(logged()?.content.answers.in_writing).toBe('no'))
	expect(logged()?.content.fields.askingBody).toBe('Some force')
})
