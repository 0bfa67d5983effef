// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import {
	chartsOf,
	type Output,
	type SummaryInput,
	sampleYear,
	summarise,
	suppress,
	whoAsksWell,
} from '../../../domain/index.ts'
import SummaryPage from '../../../renderer/summary/summary-page.tsx'
import { anId } from '../a-case.ts'
import { fakeBridge, no, yes } from '../fake-bridge.ts'
import { show } from '../show.tsx'

const cases = sampleYear(7, 240, 2025)

function previewOf(input: SummaryInput, more: Partial<Output<'summary.preview'>> = {}): Output<'summary.preview'> {
	const figures = summarise(cases, input.period)
	return {
		table: suppress(figures, input.profile, { floor: input.floor }),
		incomplete: [{ requestId: anId(7), reference: 'R-2025-0007', missing: ['what was decided'] }],
		disposed: { counted: 0, inNoYear: 0 },
		undated: [],
		openAtStart: figures.openAtStart,
		openAtEnd: figures.openAtEnd,
		otherYears: [],
		earlierExports: [],
		earlierTables: [],
		givenOut: false,
		...(input.profile === 'internal' && { whoAsksWell: whoAsksWell(cases, input.period) }),
		...more,
	}
}

function open(more: Partial<Output<'summary.preview'>> = {}) {
	return show(<SummaryPage />, fakeBridge({ 'summary.preview': (input) => yes(previewOf(input, more)) }))
}
const lastAsked = (given: { name: string; input: unknown }[]) =>
	given.filter(({ name }) => name === 'summary.preview').at(-1)?.input

test('begins with the public and the last whole year, and asks for nothing else', async () => {
	const { bridge } = open()
	await screen.findByText('240 requests were received in 2025.')
	expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Anybody/ }).checked).toBe(true)
	expect(lastAsked(bridge.given)).toEqual({
		profile: 'public',
		period: { kind: 'calendar', year: 2025, years: 1, startMonth: 1 },
	})
})

test('shows the published table: hidden numbers as hidden, and each chart with its words', async () => {
	open()
	const table = previewOf({
		profile: 'public',
		period: { kind: 'calendar', year: 2025, years: 1, startMonth: 1 },
	}).table
	const lane = await screen.findByRole('table', { name: 'Kind of request' })
	for (const cell of table.sections[0]!.cells) {
		const row = within(lane).getByRole('row', { name: new RegExp(`^${cell.label}`) })
		expect(within(row).getAllByRole('cell')[0]!.textContent).toBe(cell.text)
	}
	expect(screen.getAllByRole('img')).toHaveLength(chartsOf(table).length)
	expect(screen.getByRole('img', { name: /^Stacked bar: Approving officer shown/ })).toBeDefined()
	expect(screen.queryByText('Who asks well')).toBeNull()
})

test('the board’s own summary is marked, and has who asks well', async () => {
	const { user } = open()
	await screen.findByText('240 requests were received in 2025.')
	await user.click(screen.getByRole('radio', { name: /^Our own board/ }))
	await screen.findByText('Not for publication: may identify people')
	expect(screen.getByRole('table', { name: 'Who asks well' })).toBeDefined()
	expect(screen.queryByLabelText('Smallest number shown')).toBeNull()
})

test('the period and the floor are taken along', async () => {
	const { user, bridge } = open()
	await screen.findByText('240 requests were received in 2025.')
	await user.selectOptions(screen.getByLabelText('Which year?'), 'Our own year')
	await user.selectOptions(screen.getByLabelText('It begins in'), 'September')
	await user.selectOptions(screen.getByLabelText('Years put together'), 'Three')
	await user.selectOptions(screen.getByLabelText('Smallest number shown'), '20')
	await waitFor(() =>
		expect(lastAsked(bridge.given)).toEqual({
			profile: 'public',
			period: { kind: 'own', year: 2025, years: 3, startMonth: 9 },
			floor: 20,
		}),
	)
})

test('requests with something missing are listed with links to them', async () => {
	const { user } = open()
	await user.click(await screen.findByText('1 request with something missing'))
	const link = screen.getByRole('link', { name: 'R-2025-0007' })
	expect(link.getAttribute('href')).toContain(anId(7))
	expect(link.parentElement?.textContent).toContain('what was decided')
})

test('a year without requests says so and offers the years that have some', async () => {
	const { user, bridge } = open({ otherYears: [2026, 2024] })
	await screen.findByText('No request was received in 2025')
	bridge.answer({ 'summary.preview': (input) => yes(previewOf(input)) })
	await user.click(screen.getByRole('button', { name: 'Show 2026' }))
	await waitFor(() => expect(screen.queryByText('No request was received in 2025')).toBeNull())
	expect(lastAsked(bridge.given)).toMatchObject({ profile: 'public', period: { kind: 'calendar', year: 2026 } })
})

test('a risk stops every export, and the numbers given out before are offered', async () => {
	const { user, bridge } = open({ riskSentence: '2025 was already exported. Keep to the numbers.', givenOut: true })
	await screen.findByText('2025 was already exported. Keep to the numbers.')
	for (const name of ['Save the report (PDF)', 'Save as Excel', 'Save as CSV', 'Save as JSON']) {
		expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true)
	}
	bridge.answer({ 'summary.preview': (input) => yes(previewOf(input)) })
	await user.click(screen.getByRole('button', { name: 'Use the numbers given out before' }))
	await screen.findByText('These are the numbers given out before')
	expect(lastAsked(bridge.given)).toMatchObject({ asGiven: true })
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save as CSV' }).disabled).toBe(false)
})

test('an export can be cancelled while it is made, and says where it went', async () => {
	const { user, bridge } = open()
	let finish = (_: { saved: boolean; path?: string }) => {}
	bridge.answer({
		'summary.export': () =>
			new Promise((resolve) => {
				finish = (value) => resolve(yes(value))
			}),
		'summary.stop-export': () => {
			finish({ saved: false })
			return yes(null)
		},
	})
	await user.click(await screen.findByRole('button', { name: 'Save as Excel' }))
	await screen.findByRole('progressbar', { name: 'Making the file' })
	await user.click(screen.getByRole('button', { name: 'Cancel' }))
	await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
	expect(screen.queryByText('Saved')).toBeNull()
	await user.click(screen.getByRole('button', { name: 'Save as JSON' }))
	finish({ saved: true, path: '/home/asha/summary.json' })
	await screen.findByText('/home/asha/summary.json')
	expect(bridge.given.filter(({ name }) => name === 'summary.export').at(-1)?.input).toMatchObject({
		profile: 'public',
		as: 'json',
		audience: '',
	})
})

test('a refused export says why', async () => {
	const { user, bridge } = open()
	bridge.answer({ 'summary.export': () => no({ code: 'failed', message: 'This folder cannot be written to.' }) })
	await user.click(await screen.findByRole('button', { name: 'Save as CSV' }))
	await screen.findByText('This folder cannot be written to.')
})

test('nothing on the page breaks a rule of accessibility that a page without layout can show', async () => {
	const { container } = open()
	await screen.findByText('240 requests were received in 2025.')
	const found = await axe.run(container, {
		rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
	})
	expect(found.violations.map(({ id }) => id)).toEqual([])
})
