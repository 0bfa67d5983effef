import { describe, expect, test } from 'vitest'
import { assess, type CaseFigures, figuresOf, packFor } from '../../../domain/index.ts'
import { admin, lead, therapist, World } from '../casework/a-request.ts'

function counted(world: World): CaseFigures {
	const first = world.subject.versions[0]!
	return figuresOf(world.subject, assess(first.answers, packFor(first.fields.receivedOn ?? '')), { nation: 'ew' })
}

/** A letter that was sent on a day. */
function send(
	world: World,
	kind: 'acknowledgement' | 'challenge' | 'client' | 'nothing-held',
	sentOn: string,
	checks: string[] = [],
) {
	const letterId = world.newId()
	const letter = {
		kind,
		addressee: { name: '', lines: [] },
		references: [],
		subject: '',
		salutation: '',
		blocks: checks.map((finding) => ({ id: finding, source: { finding }, text: 'Please tell us.' })),
		closing: '',
		signs: [],
	}
	world.enter('letter.started', { letterId, letter })
	world.enter('letter.sent', { letterId, letter, sentOn, method: 'email', sha256: 'ab'.repeat(32) })
}

describe('a request that was only logged', () => {
	const figures = counted(new World())
	test('counts what its paper shows, and nothing as a no that is only unknown', () => {
		expect(figures).toMatchObject({
			receivedOn: '2026-02-06',
			asker: 'police_force',
			channel: 'email',
			force: 'Avon and Somerset Police',
			approval: 'unclear',
			dateRange: 'unclear',
			written: 'unclear',
			wishes: 'unknown',
			spokenTo: 'not_recorded',
			response: 'undecided',
			challenged: 'no',
			firstReplyDays: null,
			closeDays: null,
			emergencyReview: 'not_needed',
			pack: '2026-01-12',
		})
	})
	test('takes no free text along', () => {
		const values = JSON.stringify(figures)
		for (const said of ['Elowen', 'Hallworthy', '5226/004417/26', 'All counselling records', 'LC-118']) {
			expect(values).not.toContain(said)
		}
	})
})

test('what the police asked is counted as the first version had it, and approval wherever it is shown', () => {
	const world = new World({ answers: { date_range_stated: 'no', approval_shown: 'no', reason_stated: 'no' } })
	world.newVersion(
		{ approverRank: 'Detective Chief Inspector' },
		{
			date_range_stated: 'yes',
			approval_shown: 'yes',
			reason_stated: 'yes',
			approval_date: '2026-03-01',
			request_date: '2026-02-27',
		},
	)
	expect(counted(world)).toMatchObject({
		versions: 2,
		dateRange: 'no',
		reason: 'not_stated',
		approval: 'later',
		rankBand: 'ci',
		approvalDated: 'after',
	})
})

test('an exception that police rely on is counted by itself', () => {
	const world = new World({ answers: { reason_stated: 'no', reason_exception_claimed: 'interfere' } })
	expect(counted(world)).toMatchObject({ reason: 'exception', handling: 'unclear' })
})

test('letters give the reply, the challenge and its grounds; a letter to the client is no reply', () => {
	const world = new World()
	send(world, 'client', '2026-02-09')
	send(world, 'acknowledgement', '2026-02-10')
	send(world, 'challenge', '2026-02-12', ['VIR-03', 'COUN-04', 'NARROW-01', 'NARROW-02', 'AUTH-01'])
	world.day = '2026-02-20'
	world.do(admin, 'work.record-challenge-answer', { result: 'narrowed', on: '2026-02-19', note: '' })
	expect(counted(world)).toMatchObject({
		acknowledged: 'yes',
		firstReplyDays: 2,
		challenged: 'yes',
		grounds: ['form', 'approval', 'breadth'],
		challengeResult: 'narrowed',
		policeAnswerDays: 5,
	})
})

test('the client’s voice: wishes unknown, refusal, death and a client who cannot be found are four things', () => {
	const world = new World()
	expect(counted(world).wishes).toBe('unknown')
	world.answer({ client_wishes: 'nothing' })
	expect(counted(world).wishes).toBe('nothing')
	world.enter('client.untraceable-recorded', { reason: '' }, therapist)
	expect(counted(world).wishes).toBe('cannot_be_found')
	world.enter('client.died-recorded', { on: '', knownWishes: '' }, lead)
	expect(counted(world).wishes).toBe('died')
})

test('what was decided, and how it was closed, which has the last word', () => {
	const world = new World()
	send(world, 'nothing-held', '2026-02-10')
	expect(counted(world).response).toBe('not_held')
	const decided = {
		article6: '',
		article9: '',
		schedule1: '',
		ground: '' as const,
		reasons: 'r',
		confirmStatus: false,
		covers: '',
	}
	world.enter('decision.made', { decision: 'short-statement', ...decided }, lead)
	expect(counted(world)).toMatchObject({ response: 'summary', lesserOffered: 'yes' })
	world.enter('close.closed', { outcome: 'declined', note: '', retainUntil: '2033-02-09' }, lead)
	expect(counted(world)).toMatchObject({ response: 'none', closedOn: '2026-02-09', closeDays: 1 })
})

test('notice is told apart by what police say and by its date', () => {
	const notice = (answers: object) => counted(new World({ answers })).notice
	expect(notice({ victim_notice: 'yes', notice_date: '2026-02-05', request_date: '2026-02-05' })).toBe('in_time')
	expect(notice({ victim_notice: 'yes', notice_date: '2026-02-06', request_date: '2026-02-05' })).toBe('after')
	expect(notice({ victim_notice: 'yes' })).toBe('given_undated')
	expect(notice({ victim_notice: 'withheld' })).toBe('withheld')
	expect(notice({})).toBe('not_recorded')
})

test('staff time, scope and the service’s own events', () => {
	const world = new World()
	world.enter('work.staff-time', { band: '60_to_120' })
	world.enter('work.scope-counted', { unit: 'appointments', asked: 20, given: 5 })
	world.enter('work.event-recorded', { what: 'near-miss', note: 'wrong address' })
	expect(counted(world)).toMatchObject({
		staffMinutes: '60_to_120',
		scopeAsked: 20,
		scopeGiven: 5,
		nearMisses: 1,
		breaches: 0,
	})
})

test('an emergency’s review is on time until 12:00 on the next working day', () => {
	const reviewed = (day: string, clock = '10:00') => {
		const world = new World({ lane: 'emergency' })
		world.enter('emergency.decided', { shared: true, what: '', withWhom: '', why: '', at: clock }, lead)
		world.day = day
		world.enter(
			'emergency.reviewed',
			{ whatWasShared: '', withWhom: '', why: '', storyChecked: 'yes', clientTold: 'no', whyNotTold: '' },
			lead,
		)
		return counted(world).emergencyReview
	}
	expect(counted(new World({ lane: 'emergency' })).emergencyReview).toBe('not_recorded')
	expect(reviewed('2026-02-10')).toBe('on_time')
	expect(reviewed('2026-02-11')).toBe('late')
})

test('a day that is no date, or days in the wrong order, give no number of days', () => {
	const world = new World({ more: { receivedOn: '2026-03-01' } })
	send(world, 'acknowledgement', '2026-02-10')
	expect(counted(world).firstReplyDays).toBeNull()
	const undated = new World({ more: { receivedOn: '2026-02-31' } })
	expect(counted(undated).receivedOn).toBe('')
})
