import { describe, expect, it } from 'vitest'
import {
	type Answers,
	assess,
	buildCase,
	type Case,
	type CaseView,
	caseFacts,
	defaultSettings,
	type Entry,
	type Lane,
	letterAvailability,
	packFor,
	tasksFor,
} from '../../../domain/index.ts'

const id = '0195d000-0000-7000-8000-000000000001'
const common = { id, at: '2026-02-06T16:55:00.000Z', actor: id, role: 'clinical_lead', subject: id } as const

function caseIn(lane: Lane, answers: Answers, more: Entry[] = []): Case {
	const payload = {
		...{ reference: '2026-001', clientReference: 'X', receivedAt: '', fields: { receivedOn: '2026-02-06' } },
		...{ answers, proposed: [], evidence: {}, documents: [], pack: '2026-01-12', lane },
	}
	return buildCase([{ ...common, seq: 1, kind: 'request.logged', payload }, ...more])
}

function tasks(subject: Case) {
	const findings = assess(subject.versions[0]!.answers, packFor('2026-02-06'))
	const facts = caseFacts({ case: subject, findings, settings: defaultSettings, today: '2026-02-06' })
	return tasksFor(subject, findings, letterAvailability(facts) as CaseView['letters'], {
		today: '2026-02-06',
		settings: defaultSettings,
	})
}

const named = (subject: Case) => tasks(subject).map((task) => task.id)
const status = (subject: Case, task: string) => tasks(subject).find((each) => each.id === task)?.status

describe('what there is to do', () => {
	const vir = { instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', service_nation: 'ew' }

	it('says of a task of our own that its day has passed, from the day after', () => {
		const why = (due: string) =>
			tasks(
				caseIn('vir', vir, [
					{ ...common, seq: 2, kind: 'work.task-added', payload: { taskId: id, title: 'Ring the insurer', due } },
				]),
			).find((task) => task.id === `own:${id}`)?.why
		expect(why('2026-02-05')).toMatch(/This day has passed/)
		expect(why('2026-02-06')).not.toMatch(/passed/)
	})

	it('about a police request begins with the findings and the acknowledgement', () => {
		const subject = caseIn('vir', vir)
		expect(named(subject).slice(0, 4)).toEqual(['findings', 'acknowledge', 'ring-back', 'challenge'])
		expect(status(subject, 'findings')).toBe('to do')
		expect(status(subject, 'acknowledge')).toBe('to do')
		expect(status(subject, 'challenge')).toBe('cannot start yet')
	})

	it('is done when it is recorded', () => {
		const subject = caseIn('vir', {
			...vir,
			requester_verified: 'yes',
			records_preserved: 'yes',
			supervisor_consulted: 'yes',
		})
		for (const task of ['ring-back', 'preserve', 'consult']) expect(status(subject, task)).toBe('done')
	})

	it('about an order begins with advice and never offers the challenge', () => {
		for (const lane of ['compelled', 'compelled_pending'] as const) {
			const subject = caseIn(lane, { instrument: 'court_order' })
			expect(named(subject)[0]).toBe('advice')
			expect(named(subject)).not.toContain('challenge')
			expect(status(subject, 'holding')).toBe('cannot start yet')
		}
	})

	it('about a warrant has a sheet to print, and no reply to send', () => {
		const subject = caseIn('compelled', { instrument: 'warrant' })
		expect(named(subject).slice(0, 2)).toEqual(['advice', 'warrant-sheet'])
		expect(named(subject)).not.toContain('holding')
		expect(named(subject)).not.toContain('court-date')
	})

	it('after an emergency ends with the lead’s review on the next working day', () => {
		const review = tasks(caseIn('emergency', { risk_to_life: 'yes' })).find((task) => task.id === 'review')
		expect(review?.why).toContain('Monday 9 February 2026')
	})

	it('about another regime offers the neutral letter, or the talk when only the client was asked', () => {
		expect(named(caseIn('other_uk_regime', { jurisdiction: 'scotland' }))).toContain('holding')
		const asked = caseIn('other_request', { client_asked_to_fetch: 'yes' })
		expect(named(asked)[0]).toBe('talk-to-client')
		expect(named(asked)).not.toContain('holding')
	})

	it('stops short of the client when the client has died', () => {
		const subject = caseIn('vir', { ...vir, client_died: 'yes' })
		for (const task of ['safe-contact', 'client']) expect(status(subject, task)).toBe('not needed')
	})

	it('is always told in words, and blocked tasks say why', () => {
		for (const lane of [
			'vir',
			'emergency',
			'compelled',
			'compelled_pending',
			'other_uk_regime',
			'other_request',
		] as const) {
			for (const task of tasks(caseIn(lane, {}))) {
				expect(task.title).toMatch(/^[A-Z]/)
				if (task.status === 'cannot start yet') expect(task.why).toMatch(/\.$/)
			}
		}
	})
})
