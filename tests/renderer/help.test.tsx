// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { helpTopics } from '../../domain/index.ts'
import { findTopics } from '../../renderer/help/find-topics.ts'
import { WhyAsked } from '../../renderer/help/why-asked.tsx'
import { fakeBridge, listOf, someRows, yes } from './fake-bridge.ts'
import { show, start } from './show.tsx'

describe('searching the help', () => {
	test.each([
		['can I refuse', 'may-i-say-no'],
		['do we have to comply?', 'may-i-say-no'],
		['rank', 'chief-inspector'],
		['cheif inspector', 'chief-inspector'],
		['whole file', 'whole-file'],
		['they want all the notes', 'whole-file'],
		['Stafford statement', 'consent-forms'],
		['officer at the door', 'phone-call'],
		['suicide', 'emergency'],
		['witness summons', 'order-or-summons'],
		['Police Scotland', 'scotland-ni'],
		['how long do I have to reply', 'deadlines'],
		['Article 9', 'data-protection'],
		['forgot my password', 'getting-back-in'],
		['destroyed records', 'nothing-held'],
		['keyboard shortcuts', 'keyboard'],
		['malware', 'cannot-protect'],
		['client has died', 'child-capacity-death'],
		['get her own notes', 'client-fetches'],
		['summ', 'order-or-summons'],
	])('“%s” finds %s among the first three', (question, id) => {
		expect(
			findTopics(question)
				.slice(0, 3)
				.map((topic) => topic.id),
		).toContain(id)
	})

	test.each(helpTopics().map(({ id, title }) => [title, id]))('“%s” finds itself first', (title, id) => {
		expect(findTopics(title)[0]?.id).toBe(id)
	})

	test('what says nothing finds nothing', () => {
		expect(findTopics('the of and')).toEqual([])
		expect(findTopics('xyzzy')).toEqual([])
		expect(findTopics('  ')).toEqual([])
	})
})

test('from the navigation to a topic by searching, and back with the words still there', async () => {
	const { user } = start(fakeBridge())
	await user.click(await screen.findByRole('link', { name: 'Help' }))
	await screen.findByRole('heading', { level: 1, name: 'Help' })
	await user.type(screen.getByRole('searchbox', { name: 'Search the help' }), 'summons')
	await user.click(screen.getByRole('link', { name: 'An order, a summons or a warrant' }))
	await screen.findByRole('heading', { level: 1, name: 'An order, a summons or a warrant' })
	expect(screen.getAllByText(/What an Act or its rules say: Police and Criminal Evidence Act 1984/)).toHaveLength(2)
	expect(screen.getByText(/case note: somebody’s account, not the law itself/)).toBeTruthy()
	await user.click(screen.getByRole('link', { name: 'All topics of help' }))
	expect(await screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search the help' })).toHaveProperty(
		'value',
		'summons',
	)
})

test('how many topics were found is said to those who cannot see it', async () => {
	window.location.hash = '#/help'
	const { user } = start(fakeBridge())
	const box = await screen.findByRole('searchbox', { name: 'Search the help' })
	await user.type(box, 'malware')
	expect(screen.getAllByRole('status').some(({ textContent }) => /^\d+ topics?\.$/.test(textContent ?? ''))).toBe(true)
	await user.clear(box)
	await user.type(box, 'xyzzy')
	expect(screen.getByText(/^No topic has these words/)).toBeTruthy()
	// All of them stay there to be looked through.
	expect(screen.getByRole('link', { name: 'May I say no?' })).toBeTruthy()
})

test('the sheet for clients is printed by its button, and says what to look at before', async () => {
	window.location.hash = '#/help/for-clients'
	const { user, bridge } = start(fakeBridge({ 'app.print-page': () => yes({ printed: true }) }))
	await screen.findByRole('heading', { level: 1, name: 'If the police ask for your notes' })
	expect(screen.getByText('Before you hand it out')).toBeTruthy()
	await user.click(screen.getByRole('button', { name: 'Print the sheet' }))
	expect(bridge.given.filter(({ name }) => name === 'app.print-page')).toHaveLength(1)
	await screen.findByText('Sent to the printer')
})

test('an address without a topic leads back to all of them', async () => {
	window.location.hash = '#/help/no-such-thing'
	start(fakeBridge())
	await screen.findByRole('heading', { level: 1, name: 'There is no such topic' })
})

test('beside a question: why it is asked, which checks read it, and how surely their source was read', async () => {
	const { user } = show(<WhyAsked name="approval_shown" receivedOn="2026-03-01" />)
	const summary = screen.getByText('Why this is asked')
	expect(screen.queryByText(/chief inspector level/)).toBeNull()
	await user.click(summary)
	expect(await screen.findByText(/Known from reports. Not checked against the text/)).toBeTruthy()
	expect(screen.getByText('Approval at chief inspector level shown')).toBeTruthy()
})

describe('the palette', () => {
	test('finds help by a word that no command has', async () => {
		const { user } = start(fakeBridge())
		await screen.findByRole('heading', { name: 'Requests' })
		await user.keyboard('{Control>}k{/Control}')
		await user.type(await screen.findByRole('textbox', { name: 'What do you want to do?' }), 'summons')
		await screen.findByRole('button', { name: /^An order, a summons or a warrant/ })
		await user.keyboard('{Enter}')
		await screen.findByRole('heading', { level: 1, name: 'An order, a summons or a warrant' })
	})

	test('shows the requests changed last at once, and others by what stands in them', async () => {
		const rows = someRows(40)
		const { user } = start(fakeBridge({ 'request.list': listOf(rows) }))
		await screen.findByRole('heading', { name: 'Requests' })
		await user.keyboard('{Control>}k{/Control}')
		const box = await screen.findByRole('textbox', { name: 'What do you want to do?' })
		const dialog = await screen.findByRole('dialog', { name: 'Find a command, a request or help by name' })
		const newest = [...rows].sort((a, b) => b.changedAt.localeCompare(a.changedAt))[0]!
		expect(await within(dialog).findByText(newest.reference)).toBeTruthy()
		await user.type(box, rows[30]!.policeReference)
		expect(await within(dialog).findByText(rows[30]!.reference)).toBeTruthy()
		expect(within(dialog).queryByText(newest.reference)).toBeNull()
		await user.keyboard('{Enter}')
		expect(window.location.hash).toBe(`#/request/${rows[30]!.id}`)
	})
})
