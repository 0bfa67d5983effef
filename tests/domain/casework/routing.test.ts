import { describe, expect, it } from 'vitest'
import prompts from '../../../domain/checks/asker-prompts.json' with { type: 'json' }
import {
	type Answers,
	askerPrompt,
	bodies,
	bodyByName,
	fieldOf,
	type Lane,
	laneQuestions,
	prefillFromBody,
	routeLane,
} from '../../../domain/index.ts'

/** Every kind of asker of `bodies.json` and every instrument of `fields.json`, as the reference routes them. */

const requested: Answers = { instrument: 'request' }
/** What the reference says of each instrument (`lane` in `fields.json`, journey J6). */
const instruments: Readonly<Record<string, Lane>> = {
	request: 'vir',
	unknown: 'vir',
	application_notice: 'compelled_pending',
	court_order: 'compelled',
	witness_summons: 'compelled',
	warrant: 'compelled',
	coroner_notice: 'compelled',
	statutory_duty: 'compelled',
}
const { values } = fieldOf('instrument')

describe('each body of the list', () => {
	it.each(bodies.map((body) => [body.name, body] as const))('%s', (_, body) => {
		const lane = routeLane({ ...requested, ...prefillFromBody(body) })
		if (body.lane === 'compelled') {
			// A court is no police body: what it sends as a request is another asker's, and its orders are orders.
			expect(lane).toBe('other_request')
			expect(routeLane({ instrument: 'court_order', ...prefillFromBody(body) })).toBe('compelled')
		} else if (lane !== body.lane) {
			// Where the list itself does not know, a person is asked, and one of the answers leads where the list points.
			expect(body.requesterAuthorised).toBe('unknown')
			const ways = laneQuestions(prefillFromBody(body)).flatMap(({ options }) =>
				options.map(({ sets }) => routeLane({ ...requested, ...prefillFromBody(body), ...sets })),
			)
			expect(ways).toContain(body.lane)
		}
	})

	it('is found by its name and by each of its other names, and by none of them as another kind of asker', () => {
		for (const body of bodies) {
			expect(bodyByName(body.name)?.name).toBe(body.name)
			for (const alias of body.aliases) {
				const found = bodyByName(alias)
				if (found) expect([found.lane, alias]).toEqual([body.lane, alias])
			}
		}
	})

	it('covers every kind there is: a kind with no body would go untested', () => {
		const kinds = new Set(bodies.map(({ type }) => type))
		for (const kind of [
			...['territorial', 'btp', 'mdp', 'cnc', 'nca', 'iopc', 'rnp', 'rmp', 'rafp', 'spcc', 'contractor'],
			...['scotland-police', 'ni-police', 'non-police', 'court'],
		]) {
			expect(kinds).toContain(kind)
		}
	})
})

describe('an asker of whom something is to be asked', () => {
	it('is a contractor and the service police, as the reference says, and every prompt is for a kind there is', () => {
		expect(askerPrompt('contractor')).toMatch(/which body engaged them/)
		for (const type of ['rnp', 'rmp', 'rafp']) expect(askerPrompt(type)).toMatch(/states no offence, ask/)
		expect(askerPrompt('territorial')).toBeUndefined()
		const kinds = new Set<string>(bodies.map(({ type }) => type))
		for (const type of Object.keys(prompts.prompts)) expect(kinds).toContain(type)
	})
})

describe('each instrument of the list', () => {
	it('has a lane of its own in this table', () => {
		expect(Object.keys(instruments).sort()).toEqual([...(values ?? [])].sort())
	})

	it.each(values ?? [])('%s, whoever sends it', (instrument) => {
		const lane = instruments[instrument]
		expect(routeLane({ instrument, jurisdiction: 'ew', requester_authorised: 'yes' })).toBe(lane)
		if (lane === 'vir') return
		// A paper of a court is one in every body's hand.
		for (const body of bodies) expect(routeLane({ instrument, ...prefillFromBody(body) }), body.name).toBe(lane)
	})
})
