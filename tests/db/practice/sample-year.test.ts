import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodies, periodOf, sampleRequests, sampleYearOf } from '../../../domain/index.ts'
import { Practising } from './practising.ts'

let at: Practising
beforeAll(async () => {
	at = new Practising()
	// Every step is given through the register's own commands: a refusal of any would end the loading.
	await at.give('practice.load-year', { role: 'clinical_lead' })
}, 180_000)
afterAll(() => at.close())

it('is the same for the same seed, in order, within its days', () => {
	const steps = sampleRequests(sampleYearOf)
	expect(sampleRequests(sampleYearOf)).toEqual(steps)
	expect(sampleRequests({ ...sampleYearOf, seed: 27 })).not.toEqual(steps)
	expect(steps.map((step) => step.at)).toEqual(steps.map((step) => step.at).sort())
	expect((steps[0]?.at ?? '') >= '2026-01-12').toBe(true)
	expect((steps.at(-1)?.at ?? '') < '2027-01-09').toBe(true)
	const named = new Set(
		steps.flatMap(({ doing }) => (doing.does === 'log' ? [doing.content.fields.askingBody ?? ''] : [])),
	)
	const real = new Set(bodies.map(({ name }) => name))
	expect([...named].filter((name) => !real.has(name))).toEqual([])
})

it('fills the list, the work and the history, and the history verifies', async () => {
	const { rows, all } = await at.give('request.list', {
		...{ text: '', sort: 'received', direction: 'up', offset: 0, limit: 500 },
	})
	expect(all).toBe(240)
	expect(new Set(rows.map(({ lane }) => lane)).size).toBe(6)
	expect(new Set(rows.map(({ waiting }) => waiting)).size).toBeGreaterThan(2)
	expect((await at.give('work.list', { whose: 'everybody' })).length).toBeGreaterThan(5)
	const checked = await at.give('history.verify', {})
	expect(checked.ok).toBe(true)
	expect(checked.entries).toBeGreaterThan(2000)
	expect(await at.give('vault.status', {})).toMatchObject({ today: '2027-01-11', practice: true })
})

it('has a year to export for everybody: no part of it is empty', async () => {
	for (const profile of ['internal', 'funder', 'public'] as const) {
		const { table, riskSentence } = await at.give('summary.preview', { profile, period: periodOf('calendar', 2026) })
		expect(riskSentence).toBeUndefined()
		expect(table.received.value).toBe(240)
		const { shown } = table
		expect(shown).toBeGreaterThan(profile === 'internal' ? 100 : 20)
		expect(table.headlines.length).toBeGreaterThan(1)
		if (profile === 'internal') {
			expect(table.sections.filter(({ total }) => total.value === 0).map(({ id }) => id)).toEqual([])
		}
	}
})

it('can be practised in: an exercise is done beside the year', async () => {
	await at.give('practice.begin', { exercise: 'j3', again: false })
	await at.letter(await at.log('j3', 'email'), 'neutral-holding')
	expect((await at.standing('j3')).whole.done).toBe(true)
})
