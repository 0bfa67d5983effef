import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../domain/checks/assess.ts'
import { bodyByName, prefillFromBody } from '../../domain/checks/bodies.ts'
import { packFor } from '../../domain/checks/pack.ts'
import { laneWords, routeLane } from '../../domain/lane.ts'
import { laneGuidance } from '../../domain/lane-guidance.ts'
import { laneQuestions } from '../../domain/lane-questions.ts'
import { nextStep } from '../../domain/next-step.ts'
import { type Answers, type Lane, lanes } from '../../domain/request.ts'
import { randomAnswers } from './checks/random-answers.ts'
import { samples } from './checks/samples.ts'

const askers: [string, string, string, Lane][] = [
	['territorial force', 'West Yorkshire Police', 'DC', 'vir'],
	['BTP', 'BTP', 'DS', 'vir'],
	['MDP constable', 'MOD Police', 'Constable', 'vir'],
	['MDP civilian', 'MDP', 'civilian investigator', 'vir'],
	['NCA', 'National Crime Agency', 'Grade 5 Officer', 'vir'],
	['IOPC', 'IOPC', 'Lead Investigator', 'vir'],
	['RN Police', 'Royal Navy Police', 'RPO', 'vir'],
	['RMP', 'Royal Military Police', 'SSgt', 'vir'],
	['RAF Police', 'RAF Police', 'Cpl', 'vir'],
	['SPCC', 'Service Police Complaints Commissioner', '', 'vir'],
	['contractor', 'Outsourced investigation company', '', 'vir'],
	['Police Scotland', 'Police Scotland', 'PC', 'other_uk_regime'],
	['PSNI', 'PSNI', 'Constable', 'other_uk_regime'],
	['CNC', 'Civil Nuclear Constabulary', 'DC', 'other_request'],
	['CPS', 'CPS', '', 'other_request'],
	['HMRC', 'HMRC', '', 'other_request'],
	['council', 'Council', '', 'other_request'],
	['CICA', 'CICA', '', 'other_request'],
	['insurer', 'Loss adjuster', '', 'other_request'],
	['defence solicitor', 'Defence solicitor', '', 'other_request'],
]

const instruments: [string, Lane][] = [
	['request', 'vir'],
	['unknown', 'vir'],
	['application_notice', 'compelled_pending'],
	['court_order', 'compelled'],
	['witness_summons', 'compelled'],
	['warrant', 'compelled'],
	['coroner_notice', 'compelled'],
	['statutory_duty', 'compelled'],
]

describe('the lane', () => {
	it.each(askers)('of a request from a %s', (_, body, role, lane) => {
		expect(routeLane({ instrument: 'request', ...prefillFromBody(bodyByName(body)!, role) })).toBe(lane)
	})

	it.each(instruments)('of the paper "%s"', (instrument, lane) => {
		expect(routeLane({ instrument, jurisdiction: 'ew', requester_authorised: 'yes' })).toBe(lane)
	})

	it('follows the order of the reference', () => {
		const everything: Answers = {
			instrument: 'application_notice',
			client_asked_to_fetch: 'yes',
			risk_to_life: 'yes',
			jurisdiction: 'scotland',
			requester_authorised: 'no',
			client_role: 'suspect_only',
		}
		expect(routeLane(everything)).toBe('compelled_pending')
		expect(routeLane({ ...everything, instrument: 'warrant' })).toBe('compelled')
		expect(routeLane({ ...everything, instrument: 'request' })).toBe('other_request')
		expect(routeLane({ ...everything, instrument: 'request', client_asked_to_fetch: 'no' })).toBe('emergency')
		const calm = { ...everything, instrument: 'request', client_asked_to_fetch: 'no', risk_to_life: 'no' }
		expect(routeLane(calm)).toBe('other_uk_regime')
		expect(routeLane({ ...calm, jurisdiction: 'ew' })).toBe('other_request')
		expect(routeLane({ ...calm, jurisdiction: 'ew', requester_authorised: 'yes' })).toBe('other_request')
		expect(routeLane({ ...calm, jurisdiction: 'ew', requester_authorised: 'yes', client_role: 'unknown' })).toBe('vir')
	})

	it('is a police request for service police in Scotland, and for a client who moved there', () => {
		expect(routeLane({ jurisdiction: 'service_police', service_nation: 'scotland', requester_authorised: 'yes' })).toBe(
			'vir',
		)
		expect(routeLane({ jurisdiction: 'ew', service_nation: 'ew', requester_authorised: 'yes' })).toBe('vir')
	})

	it('is never an emergency unless the risk was ticked', () => {
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				if (routeLane(answers) === 'emergency') expect(answers.risk_to_life).toBe('yes')
			}),
		)
	})

	it.each(samples)('of $id is as its record says', ({ answers, lane }) => {
		expect(routeLane(answers)).toBe(lane)
	})

	it('has plain words', () => {
		for (const lane of lanes) {
			expect(laneWords[lane].title).toMatch(/^\S/)
			expect(laneWords[lane].sentence).toMatch(/\.$/)
		}
	})
})

describe('the questions about the lane', () => {
	const expected: [string, Answers, Lane][] = [
		['a request from a force about a victim', {}, 'vir'],
		['a summons', { instrument: 'witness_summons' }, 'compelled'],
		['Police Scotland', { jurisdiction: 'scotland', requester_authorised: 'no' }, 'other_uk_regime'],
		['a solicitor', { jurisdiction: 'ew', requester_authorised: 'no' }, 'other_request'],
		['a risk to life', { risk_to_life: 'yes' }, 'emergency'],
		['a suspect', { client_role: 'suspect_only' }, 'other_request'],
		['the client asked to fetch', { client_asked_to_fetch: 'yes' }, 'other_request'],
	]

	it.each(expected)('bring %s to its lane', (_, truth, lane) => {
		const plain: Answers = {
			instrument: 'request',
			jurisdiction: 'ew',
			requester_authorised: 'yes',
			client_role: 'victim_or_at_risk',
		}
		const facts: Answers = { ...plain, ...truth }
		if (truth.risk_to_life) delete facts.client_role
		let answers: Answers = {}
		for (const { options } of laneQuestions({})) {
			const fits = options.filter(({ sets }) =>
				Object.entries(sets).every(([name, value]) => facts[name as keyof Answers] === value),
			)
			const best = fits.sort((a, b) => Object.keys(b.sets).length - Object.keys(a.sets).length)[0]
			answers = { ...answers, ...best?.sets }
		}
		expect(routeLane(answers)).toBe(lane)
	})

	it('are three at most, and none once each was answered', () => {
		fc.assert(
			fc.property(randomAnswers, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (start, picks) => {
				const questions = laneQuestions(start)
				expect(questions.length).toBeLessThanOrEqual(3)
				let answers = start
				for (const [at, { options, answers: names }] of questions.entries()) {
					expect(options.at(-1)).toEqual({ label: 'I don’t know', sets: {} })
					const known = options.slice(0, -1)
					const { sets } = known[picks[at]! % known.length]!
					for (const name of Object.keys(sets)) expect(names).toContain(name)
					answers = { ...answers, ...sets }
				}
				expect(laneQuestions(answers)).toEqual([])
			}),
			{ numRuns: 1000 },
		)
	})

	it('are not asked of the samples, whose papers settle it', () => {
		for (const { answers } of samples) expect(laneQuestions(answers)).toEqual([])
	})

	it('leave the paper to be named even where the asker is a solicitor: it may be a summons', () => {
		expect(laneQuestions({ jurisdiction: 'ew', requester_authorised: 'no' }).map(({ id }) => id)).toEqual(['paper'])
		expect(laneQuestions({ risk_to_life: 'yes' })).toEqual([])
	})
})

describe('the first screen', () => {
	const says = (lane: Lane, answers: Answers, body?: string) => {
		const { says: lines, title } = laneGuidance(lane, answers, body)
		return [title, ...lines.map(({ text }) => text)].join(' ')
	}

	it('says what each paper calls for', () => {
		expect(says('other_uk_regime', { jurisdiction: 'scotland' })).toContain('The England and Wales checks do not apply')
		expect(
			laneGuidance('other_uk_regime', { jurisdiction: 'scotland' }).says.some(({ source }) =>
				source?.url.includes('copfs'),
			),
		).toBe(true)
		expect(says('other_uk_regime', { jurisdiction: 'ni' })).toContain('Get local advice')
		// Where no asker is known, nobody is said to be missing from a list.
		expect(says('other_request', {}, '')).toContain('does not show who asks')
		expect(says('other_request', {}, '')).not.toContain('is not on the list')
		expect(says('other_request', {}, 'Garrick Thornley LLP')).toContain('The asker is not on the list')
		expect(says('other_request', {}, 'Defence solicitor')).toContain('A witness summons may follow')
		expect(says('other_request', {}, 'Criminal Injuries Compensation Authority (CICA)')).toContain(
			'authority really comes from the client',
		)
		expect(says('other_request', {}, 'HM Coroner')).toContain('may ask by agreement first')
		expect(laneGuidance('other_request', {}, 'Subject access request').clock).toBe('starts')
		expect(says('other_request', { client_asked_to_fetch: 'yes' })).toContain('Nothing has been asked of this service')
		expect(says('other_request', { client_role: 'witness_only' })).toContain('only as a witness')
		expect(says('compelled_pending', {})).toContain('today')
		expect(says('compelled', { instrument: 'witness_summons' })).toContain('do not go beyond it')
		expect(laneGuidance('compelled', { instrument: 'court_order' }).clock).toBe('court')
		expect(says('emergency', { risk_to_life: 'yes' })).toContain('called back on a number that you found yourself')
		expect(says('vir', { in_writing: 'no' })).toContain('please send it in writing')
		expect(says('vir', { jurisdiction: 'ew', service_nation: 'ni' })).toContain('Take advice')
		expect(says('vir', { jurisdiction: 'service_police' })).toContain('If no offence is stated, ask')
	})

	it('has something for every lane and any answers, and never judges', () => {
		fc.assert(
			fc.property(
				randomAnswers,
				fc.constantFrom(...lanes),
				fc.constantFrom('', 'Kent Police', 'A Solicitors LLP', 'CICA'),
				(answers, lane, body) => {
					expect(says(lane, answers, body)).not.toMatch(/unlawful|illegal|invalid|breach/i)
					expect(laneGuidance(lane, answers, body).says.length).toBeGreaterThan(0)
				},
			),
		)
	})
})

describe('the next step', () => {
	const pack = packFor('2026-01-12')

	it.each(samples)('for $id is as its record says', ({ answers, lane, nextStep: step }) => {
		expect(nextStep(answers, assess(answers, pack), lane)).toBe(step)
	})

	const complete = samples.find(({ id }) => id === 'DEV-01')!.answers
	it.each<[string, Answers, string]>([
		['a complete request', {}, 'client-conversation'],
		['a complete request on no standard form', { standard_form_used: 'no' }, 'client-conversation'],
		['a client who has died, whatever else', { client_died: 'yes', whole_file_requested: 'yes' }, 'take-legal-advice'],
		['a call, even for the whole file', { in_writing: 'no', whole_file_requested: 'yes' }, 'acknowledge-and-ask'],
		['no period', { date_range_stated: 'no' }, 'challenge'],
		['the whole file', { whole_file_requested: 'yes' }, 'challenge'],
		['credibility only', { credibility_only: 'yes' }, 'challenge'],
		['consent as the basis', { consent_is_basis: 'yes' }, 'challenge'],
		['a claim of compulsion', { claims_mandatory_without_order: 'yes' }, 'challenge'],
		['notice withheld', { victim_notice: 'withheld' }, 'take-legal-advice'],
		['no reason', { reason_stated: 'no' }, 'acknowledge-and-ask'],
		['an approver of unclear rank', { approver_standing: 'unclear' }, 'acknowledge-and-ask'],
		['notice that will follow', { victim_notice: 'not_yet' }, 'acknowledge-and-ask'],
	])('for %s', (_, changes, step) => {
		const answers = { ...complete, ...changes }
		expect(nextStep(answers, assess(answers, pack), 'vir')).toBe(step)
	})

	it('never proposes a challenge or a client conversation where an order may bind, nor anything in an emergency', () => {
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				const lane = routeLane(answers)
				const step = nextStep(answers, assess(answers, pack), lane)
				if (lane === 'emergency') expect(step).toBe('none')
				if (lane === 'compelled' || lane === 'compelled_pending') expect(step).toBe('take-legal-advice')
				if (step === 'challenge') expect(lane).toBe('vir')
			}),
		)
	})
})
