import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	ageOn,
	approvalChoicesFor,
	approvalInQuestion,
	composeLetter,
	currentVersion,
	datesOutOfOrder,
	defaultSettings,
	eighteenthBirthday,
	type RequestFields,
	tasksFor,
} from '../../../domain/index.ts'
import { sampleFacts } from '../letters/example-facts.ts'
import { admin, lead, otherLead, therapist, World } from './a-request.ts'

const iso = fc
	.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))
const maybe = fc.option(iso, { nil: '' })

describe('dates of a request', () => {
	it('are refused exactly when they cannot all be right, naming the fields to look at', () => {
		fc.assert(
			fc.property(
				fc.record({ receivedOn: maybe, requestDate: maybe, periodFrom: maybe, periodTo: maybe, approvalDate: maybe }),
				iso,
				(fields, today) => {
					const { receivedOn, requestDate, periodFrom, periodTo } = fields
					const wrong = datesOutOfOrder(fields, today)
					const impossible =
						receivedOn > today ||
						(requestDate !== '' && receivedOn !== '' && requestDate > receivedOn) ||
						(periodFrom !== '' && periodTo !== '' && periodTo < periodFrom)
					expect(wrong !== undefined).toBe(impossible)
					for (const name of wrong?.fields ?? []) expect(fields[name as keyof typeof fields]).not.toBe('')
					expect(wrong?.says ?? 'A sentence.').toMatch(/^[A-Z].*\.$/s)
				},
			),
		)
	})

	it('an approval or a notice after the request, and a date to reply by that has passed, are no mistake', () => {
		const fields: RequestFields = {
			...{ receivedOn: '2026-02-06', requestDate: '2026-02-05', approvalDate: '2026-02-09' },
			...{ noticeDate: '2026-02-20', replyBy: '2026-02-01' },
		}
		expect(datesOutOfOrder(fields, '2026-02-10')).toBeUndefined()
	})
})

describe('J2: an approval that is not dated before the request', () => {
	const dated = (approval_date: string, approval_same_day_order = 'unknown') =>
		new World({
			answers: { request_date: '2026-02-05', approval_date, approval_same_day_order, approval_shown: 'yes' },
		})

	it('is in question only after the request, or on its day with nothing to show which came first', () => {
		const of = (approval_date: string, approval_same_day_order = 'unknown') =>
			approvalInQuestion({ request_date: '2026-02-05', approval_date, approval_same_day_order })
		expect(of('2026-02-04')).toBeUndefined()
		expect(of('')).toBeUndefined()
		expect(of('2026-02-09')).toBe('after')
		expect(of('2026-02-05')).toBe('same-day')
		expect(of('2026-02-05', 'before')).toBeUndefined()
		expect(of('2026-02-05', 'after')).toBe('after')
	})

	it('is the clinical lead’s to choose about, among what fits the dates, and never rejected by itself', () => {
		const world = dated('2026-02-09')
		const choice = { choice: 'new-from-later-date' as const, reason: '' }
		expect(world.try(therapist, 'decision.settle-approval-dates', choice)).toMatch(/Ask the clinical lead/)
		expect(world.try(lead, 'decision.settle-approval-dates', { choice: 'ask-order', reason: '' })).toMatch(
			/does not fit/,
		)
		world.do(lead, 'decision.settle-approval-dates', choice)
		expect(world.subject.work.approvalDates).toMatchObject({ choice: 'new-from-later-date', version: 1 })
		// The lane, the waiting and the decision are as they were.
		expect(world.subject.lane).toBe('vir')
		expect(world.subject.work.decision).toBeUndefined()
		world.newVersion({}, { approval_date: '2026-02-04' })
		expect(world.subject.work.approvalDates).toBeUndefined()
		expect(world.try(lead, 'decision.settle-approval-dates', choice)).toMatch(/nothing to choose/)
	})

	it('makes the letter say what was chosen, and ask about the order on one day only where that was chosen', () => {
		const sample = sampleFacts('dev-14')
		const late = { approval_shown: 'yes', approval_date: '2026-02-09', request_date: '2026-02-05' }
		const finding = {
			...sample.findings[0]!,
			...{ check: 'COUN-05', standing: 'not shown' as const, kind: 'police-request' as const },
			ask: 'Please tell us the date when approval was given.',
		}
		const says = (approvalChoice: typeof sample.approvalChoice, standing: 'not shown' | 'unclear' = 'not shown') =>
			composeLetter('challenge', {
				...sample,
				answers: { ...sample.answers, ...late },
				findings: [...sample.findings.filter(({ check }) => check !== 'COUN-05'), { ...finding, standing }],
				approvalChoice,
			})
				.blocks.filter(({ source }) => 'finding' in source && source.finding === 'COUN-05')
				.map(({ text }) => text)
				.join('\n')
		expect(says('')).toBe('Please tell us the date when approval was given.')
		expect(says('new-from-later-date')).toMatch(
			/9 February 2026, and your request 5 February 2026\. We treat the request/,
		)
		expect(says('ask-fresh')).toMatch(
			/Please send us a fresh request, made after the approval\. We will look at it promptly/,
		)
		expect(says('', 'unclear')).toBe('')
		expect(says('leave-order', 'unclear')).toBe('')
		expect(says('ask-order', 'unclear')).toMatch(/Please tell us the date|please tell us the date/)
	})

	it('offers something to choose for every approval that is in question, and for no other', () => {
		fc.assert(
			fc.property(maybe, maybe, fc.constantFrom('before', 'after', 'unknown'), (request_date, approval_date, order) => {
				const answers = { request_date, approval_date, approval_same_day_order: order }
				expect(approvalChoicesFor(answers).length).toBe(approvalInQuestion(answers) ? 2 : 0)
			}),
		)
	})
})

describe('J8: the 18th birthday during the case', () => {
	const born = '2008-03-10'
	const child = {
		...{ dateOfBirth: born, competence: 'not-competent' as const, reasons: 'Too upset to weigh it.' },
		...{ speaksForChild: 'parental-responsibility' as const, parentUnderSuspicion: 'no' as const },
	}
	const tasks = (world: World) =>
		tasksFor(world.subject, [], [], { today: world.day, settings: defaultSettings }).map(({ id }) => id)

	it('is the first day on which they are 18, whatever the year', () => {
		fc.assert(
			fc.property(iso, (date) => {
				const birthday = eighteenthBirthday(date)
				expect(ageOn(date, birthday)).toBe(18)
				const before = new Date(`${birthday}T00:00:00Z`)
				before.setUTCDate(before.getUTCDate() - 1)
				expect(ageOn(date, before.toISOString().slice(0, 10))).toBe(17)
			}),
		)
		expect(eighteenthBirthday('2008-02-29')).toBe('2026-03-01')
		expect(eighteenthBirthday('')).toBe('')
	})

	it('changes what there is to do, stops letters to a parent, and keeps what was recorded', () => {
		const world = new World({ answers: { client_age: 'child' } })
		world.do(therapist, 'client.record-child', child)
		const parent = { to: 'parent' as const, name: 'Perrin Ashgrove', reason: 'She asked for it.' }
		world.do(lead, 'client.decide-letter', parent)
		expect(tasks(world)).not.toContain('turned-18')
		world.day = '2026-03-10'
		expect(tasks(world)).toContain('turned-18')
		expect(world.try(otherLead, 'client.decide-letter', parent)).toMatch(/18 or over now/)
		expect(world.subject.work.child).toMatchObject({ dateOfBirth: born })
	})
})

describe('what is changed after a version is sealed', () => {
	it('has a number of its own, with what it said before, and whoever changed it', () => {
		const world = new World({ more: { approverRank: 'Inspector' } })
		world.enter(
			'request.fields-changed',
			{ changes: { approverRank: 'Chief Inspector' }, evidence: {}, reason: 'Read again' },
			admin,
		)
		world.enter(
			'request.answers-changed',
			{ changes: { approver_rank: 'Chief Inspector' }, evidence: {}, reason: '', derived: ['approver_rank'] },
			admin,
		)
		world.enter('request.lane-changed', { lane: 'other_request', reason: 'Not the police', from: 'vir' }, lead)
		expect(currentVersion(world.subject).revisions).toMatchObject([
			{
				number: 1,
				by: admin.id,
				reason: 'Read again',
				fields: { approverRank: { before: 'Inspector', after: 'Chief Inspector' } },
				answers: { approver_rank: { before: '', after: 'Chief Inspector' } },
			},
			{ number: 2, by: lead.id, lane: { before: 'vir', after: 'other_request' } },
		])
		// What the service did itself changes nothing about what was asked.
		world.answer({ requester_verified: 'yes', legal_advice_taken: 'yes' })
		expect(currentVersion(world.subject).revisions).toHaveLength(2)
		world.newVersion()
		expect(currentVersion(world.subject).revisions).toBeUndefined()
	})
})
