// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Entry } from '../../../domain/index.ts'
import RequestPage from '../../../renderer/requests/request-page.tsx'
import { anEntry, loggedEntries, paperText, requestId, viewOf } from '../a-case.ts'
import { fakeBridge, no, yes } from '../fake-bridge.ts'
import { show } from '../show.tsx'

function open(entries: Entry[] = loggedEntries(), path = `/request/${requestId}`) {
	const place = memoryLocation({ path, record: true })
	const bridge = fakeBridge({
		'request.open': () => yes(viewOf(entries)),
		'document.text': () =>
			yes({
				name: 'request.txt',
				mediaType: 'text/plain',
				pages: [{ number: 1, text: paperText }],
				text: paperText,
				attachments: [],
				readBy: 'text',
			}),
		'access.detail-opened': () => yes(null),
		'findings.confirm': ({ checks }) => {
			const findings = viewOf(entries).findings
			entries.push(
				anEntry(entries.length + 1, 'findings.confirmed', {
					findings: findings
						.filter(({ check }) => checks.includes(check))
						.map(({ check, standing }) => ({ check, standing })),
				}),
			)
			return yes(viewOf(entries))
		},
		'request.change-answers': ({ changes, reason }) => {
			entries.push(anEntry(entries.length + 1, 'request.answers-changed', { changes, evidence: {}, reason }))
			return yes(viewOf(entries))
		},
	})
	return {
		entries,
		place,
		...show(
			<Router hook={place.hook}>
				<Route path="/request/:id/:tab?" component={RequestPage} />
			</Router>,
			bridge,
		),
	}
}

const finding = (title: string) => screen.getByRole('listitem', { name: title })

test('what nobody confirmed is marked so, and a group is confirmed with one button', async () => {
	const { user, bridge } = open()
	await screen.findByRole('heading', { level: 1, name: 'R-2026-0001' })
	const reason = finding('Reason is stated')
	expect(reason.textContent).toContain('Not shown')
	expect(reason.textContent).toContain('Proposed, not yet confirmed.')
	await user.click(screen.getByRole('button', { name: 'Confirm these 4 findings: What the request must say' }))
	await waitFor(() => expect(finding('Reason is stated').textContent).toContain('Confirmed.'))
	expect(bridge.given.find(({ name }) => name === 'findings.confirm')?.input).toEqual({
		requestId,
		expectedSeq: 1,
		checks: expect.arrayContaining(['VIR-01', 'VIR-02', 'VIR-03', 'VIR-04']),
	})
	expect(finding('Not a request for the whole file').textContent).toContain('Proposed, not yet confirmed.')
})

test('the count of what is to confirm leaves out our own steps, which nobody confirms', async () => {
	open()
	const count = viewOf(loggedEntries()).findings.filter(
		({ kind, standing }) => (kind === 'police-request' || kind === 'routing') && standing !== 'not applicable',
	).length
	await screen.findByText(`${count} of ${count} findings are proposed, not yet confirmed`)
})

test('a step of our own is never called confirmed', async () => {
	open()
	await screen.findByRole('heading', { level: 1 })
	const own = viewOf(loggedEntries()).findings.filter(({ kind }) => kind === 'our-own-step')
	const items = own.flatMap(({ title }) => screen.queryAllByRole('listitem', { name: title }))
	expect(items.length).toBeGreaterThan(0)
	for (const item of items) expect(item.textContent).not.toMatch(/confirmed\./i)
})

test('the form for an answer takes focus, and gives it back', async () => {
	const { user } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'What it rests on, and change it: Reason is stated' }))
	const change = 'Change the answers: Reason is stated'
	await user.click(screen.getByRole('button', { name: change }))
	const form = screen.getByRole('form', { name: 'Change the answers behind this finding' })
	expect(form.contains(document.activeElement)).toBe(true)
	await user.click(within(form).getByRole('button', { name: 'Cancel' }))
	expect(document.activeElement).toBe(screen.getByRole('button', { name: change }))
})

test('an answer changed in its place changes the finding', async () => {
	const { user, bridge } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'What it rests on, and change it: Reason is stated' }))
	await user.click(screen.getByRole('button', { name: 'Change the answers: Reason is stated' }))
	const form = screen.getByRole('form', { name: 'Change the answers behind this finding' })
	await user.click(within(form).getByLabelText('Yes'))
	await user.click(within(form).getByRole('button', { name: 'Save the answers' }))
	await waitFor(() => expect(finding('Reason is stated').textContent).toMatch(/^Shown/))
	expect(bridge.given.find(({ name }) => name === 'request.change-answers')?.input).toMatchObject({
		changes: { reason_stated: 'yes' },
		expectedSeq: 1,
	})
})

test('a change made elsewhere meanwhile shows both values and keeps what was chosen', async () => {
	const { user, bridge, entries } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(screen.getByRole('button', { name: 'What it rests on, and change it: Reason is stated' }))
	await user.click(screen.getByRole('button', { name: 'Change the answers: Reason is stated' }))
	const form = screen.getByRole('form', { name: 'Change the answers behind this finding' })
	await user.click(within(form).getByLabelText('I don’t know'))
	const real = bridge.call
	entries.push(anEntry(2, 'request.answers-changed', { changes: { reason_stated: 'yes' }, evidence: {}, reason: '' }))
	let refused = false
	bridge.call = (name, input) => {
		if (name !== 'request.change-answers' || refused) return real(name, input)
		refused = true
		return Promise.resolve(no({ code: 'stale', message: 'Somebody changed this request.' }))
	}
	await user.click(within(form).getByRole('button', { name: 'Save the answers' }))
	const notice = await screen.findByText(/It now says “Yes”. You chose “I don’t know”/)
	expect(notice).toBeTruthy()
	expect(within(form).getByLabelText<HTMLInputElement>('I don’t know').checked).toBe(true)
	await user.click(within(form).getByRole('button', { name: 'Save the answers' }))
	await waitFor(() => expect(entries.at(-1)?.payload).toMatchObject({ changes: { reason_stated: 'unknown' } }))
	expect(bridge.given.at(-1)?.input).toMatchObject({ expectedSeq: 2 })
})

test('the quote is shown in the paper', async () => {
	const { user, bridge } = open()
	await screen.findByRole('heading', { level: 1 })
	await user.click(
		screen.getByRole('button', { name: 'What it rests on, and change it: Not a request for the whole file' }),
	)
	await user.click(screen.getByRole('button', { name: 'Show it in the paper' }))
	// What is said of the offence stays folded until somebody opens it, and opening it goes on record once.
	const unfold = await within(await screen.findByRole('dialog')).findByRole('button', {
		name: 'Show what is said of the offence',
	})
	expect(unfold.getAttribute('aria-expanded')).toBe('false')
	expect(document.querySelector('mark')).toBeNull()
	await user.click(unfold)
	await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('all counselling records held'))
	expect(bridge.given.filter(({ name }) => name === 'access.detail-opened').map(({ input }) => input)).toEqual([
		{ requestId, what: 'offence' },
	])
})

test('the page never says that a request breaks the law', async () => {
	open()
	await screen.findByRole('heading', { level: 1 })
	expect(document.body.textContent).not.toMatch(/unlawful|illegal|invalid|breach/i)
})

test('the client tab tells an administrator who can record a safe way', async () => {
	const entries = loggedEntries()
	const place = memoryLocation({ path: `/request/${requestId}/client` })
	show(
		<Router hook={place.hook}>
			<Route path="/request/:id/:tab?" component={RequestPage} />
		</Router>,
		fakeBridge({ 'request.open': () => yes(viewOf(entries)) }),
		{ id: 'x', name: 'Ada', role: 'administrator' },
	)
	await screen.findByText('To record a safe way: your role does not allow this. Ask a therapist or the clinical lead.')
	expect(screen.getAllByText(/the clinical lead can clear this/)).toHaveLength(1)
	expect(screen.queryByRole('button', { name: 'Clear this as clinical lead' })).toBeNull()
})

test('a client who has died is not written to, and nobody is asked to clear it', async () => {
	const entries = loggedEntries()
	entries.push(anEntry(2, 'request.answers-changed', { changes: { client_died: 'yes' }, evidence: {}, reason: '' }))
	open(entries, `/request/${requestId}/client`)
	await screen.findByText('The client has died: no letter is addressed to them.')
	expect(screen.queryByRole('button', { name: 'Clear this as clinical lead' })).toBeNull()
})
