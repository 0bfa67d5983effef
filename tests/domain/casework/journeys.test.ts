import { describe, expect, it } from 'vitest'
import {
	type Answers,
	bodies,
	currentVersion,
	type Given,
	lanes,
	prefillFromBody,
	requestContains,
	routeLane,
	scopeDiff,
	sealRule,
	searchPlaces,
} from '../../../domain/index.ts'
import {
	admin,
	askerEmail,
	check,
	disclose,
	fields,
	lead,
	otherLead,
	permission,
	therapist,
	toGo,
	World,
} from './a-request.ts'

const facts: Given<'emergency.save'> = {
	whoIsAtRisk: 'The person named',
	whatIsFeared: '',
	howSoon: '',
	minimumThatHelps: '',
	whoIsAsking: '',
	calledBack: 'no',
	calledBackOn: '',
	calledBackAt: '',
}
const shared: Given<'emergency.decide'> = { shared: true, what: 'An address', withWhom: 'Police', why: 'Life', at: '' }
const reviewed: Given<'emergency.review'> = {
	...{ whatWasShared: 'An address', withWhom: 'Police', why: 'Life', storyChecked: 'yes', clientTold: 'yes' },
	whyNotTold: '',
}
const attempt = (on: string, method: 'phone' | 'post' | 'email', safe = true): Given<'client.record-contact'> => ({
	...{ on, method, safe, result: 'no-answer', note: '' },
})
const verified = () => new World({ answers: { requester_verified: 'yes' } })
const released = () => {
	const world = verified()
	world.do(lead, 'decision.make', disclose)
	world.do(therapist, 'release.prepare', toGo)
	return { world, releaseId: world.subject.work.releases[0]!.releaseId }
}
const state = ({ subject }: World) => subject.work.releases.at(-1)?.state

describe('J4: an emergency', () => {
	it('is saved at any point, in any lane but a court’s, and makes the request one', () => {
		for (const lane of lanes) {
			const world = new World({ lane })
			world.do(admin, 'emergency.save', facts)
			expect(world.subject.lane).toBe(lane.startsWith('compelled') ? lane : 'emergency')
			expect(world.subject.work.emergency?.facts?.whoIsAtRisk).toBe('The person named')
		}
	})

	it('is reviewed by a clinical lead who did not decide, and again when more is shared', () => {
		const world = new World({ lane: 'emergency' })
		expect(world.try(lead, 'emergency.review', reviewed)).toMatch(/recorded yet/)
		world.do(lead, 'emergency.decide', shared)
		expect(world.try(lead, 'emergency.review', reviewed)).toMatch(/Another clinical lead/)
		expect(world.try(therapist, 'emergency.review', reviewed)).toMatch(/Ask the clinical lead/)
		world.do(otherLead, 'emergency.review', reviewed)
		world.do(therapist, 'emergency.decide', shared)
		expect(world.subject.work.emergency?.reviewed).toBeUndefined()
		expect(world.try(lead, 'emergency.review', reviewed)).toMatch(/Another clinical lead/)
		expect(world.try(admin, 'close.close', { outcome: 'other-route', note: 'x' })).toMatch(/role/)
		expect(world.try(lead, 'close.close', { outcome: 'other-route', note: 'x' })).toMatch(/not been reviewed/)
	})

	it('keeps a refusal too', () => {
		const world = new World({ lane: 'emergency' })
		world.do(admin, 'emergency.decide', { ...shared, shared: false, what: '', withWhom: '' })
		expect(world.subject.work.emergency?.decisions[0]?.shared).toBe(false)
	})
})

describe('J5: views, permission, and a form that the police sent', () => {
	it('are three things: a form settles nothing, wishes decide nothing, permission needs a confirm-back', () => {
		const world = verified()
		world.do(admin, 'client.record-police-form', {
			...{ signedOn: '2025-06-01', scopeWords: 'everything', witness: '', forThisRequest: 'no', mentionsDefence: 'no' },
		})
		world.do(therapist, 'client.record-wishes', {
			...{ wishes: 'agree_all', words: 'Yes, all of it.', heardOn: '2026-02-09', how: 'phone', limits: '' },
			...{ identityKnownBy: 'voice', mayBePassedOn: false },
		})
		const { answers } = currentVersion(world.subject)
		expect(answers.client_wishes).toBe('agree_all')
		expect(answers.client_permission_confirmed).toBeUndefined()
		expect(world.try(lead, 'decision.make', { ...disclose, ground: 'client_agreement' })).toMatch(/No permission/)
		for (const secondPerson of ['', '  ', therapist.name.toUpperCase()]) {
			expect(world.try(therapist, 'client.record-permission', { ...permission, secondPerson })).toMatch(/two people/)
		}
		world.do(therapist, 'client.record-permission', permission)
		world.do(lead, 'decision.make', { ...disclose, ground: 'client_agreement' })
	})

	it('withdrawing permission stops a release that is not finished, at once and for good', () => {
		const world = verified()
		world.do(therapist, 'client.record-permission', permission)
		world.do(lead, 'decision.make', { ...disclose, ground: 'client_agreement' })
		world.do(therapist, 'release.prepare', toGo)
		const { releaseId } = world.subject.work.releases[0]!
		world.do(admin, 'release.check', check(releaseId))
		world.do(admin, 'client.withdraw-permission', { reason: 'changed her mind' })
		expect(state(world)).toBe('stopped')
		expect(world.subject.work.releases[0]?.stopped?.because).toBe('permission-withdrawn')
		expect(currentVersion(world.subject).answers.client_permission_confirmed).toBe('no')
		const how = { releaseId, method: 'hand', passphraseSentBy: 'phone' }
		expect(sealRule(world.subject, how, world.doing(lead))).toBeDefined()
		expect(world.try(therapist, 'release.prepare', toGo)).toMatch(/No permission/)
	})

	it('a permission that has run out is none', () => {
		const world = verified()
		world.do(therapist, 'client.record-permission', { ...permission, expires: '2026-02-10' })
		world.do(lead, 'decision.make', { ...disclose, ground: 'client_agreement' })
		world.day = '2026-02-11'
		expect(world.try(therapist, 'release.prepare', toGo)).toMatch(/No permission/)
	})
})

describe('J6: a paper of a court', () => {
	const advised: Answers = { requester_verified: 'yes', legal_advice_taken: 'yes', instrument: 'court_order' }

	it('is closed by the court or another way that advice found, never before advice', () => {
		for (const lane of ['compelled', 'compelled_pending'] as const) {
			const world = new World({ lane })
			const close = { outcome: 'court', note: 'The order was discharged.' } as const
			expect(world.try(lead, 'close.close', { ...close, outcome: 'withdrawn' })).toMatch(/court/)
			expect(world.try(lead, 'close.close', close)).toMatch(/solicitor/)
			world.answer({ legal_advice_taken: 'yes' })
			world.do(lead, 'close.close', close)
		}
	})

	it('keeps its hold: nothing is disposed of while it is one', () => {
		const world = new World({ lane: 'compelled', answers: advised })
		world.do(lead, 'close.close', { outcome: 'court', note: 'Complied with.' })
		world.day = '2099-01-04'
		expect(world.try(lead, 'close.propose-disposal', { reason: 'time' })).toMatch(/hold cannot be lifted/)
	})

	it('is the only one with compulsion as its ground, and an application gives nothing yet', () => {
		const compulsion = { ...disclose, ground: 'compulsion', article9: '9-2-f', schedule1: '' } as const
		expect(verified().try(lead, 'decision.make', compulsion)).toMatch(/Compulsion/)
		const order = new World({ lane: 'compelled', answers: advised })
		order.do(lead, 'decision.make', compulsion)
		order.do(therapist, 'release.prepare', toGo)
		const pending = new World({ lane: 'compelled_pending', answers: advised })
		pending.do(lead, 'decision.make', compulsion)
		expect(pending.try(therapist, 'release.prepare', toGo)).toMatch(/no order yet/)
	})
})

describe('J7: a revised request', () => {
	it('is version 2: what was confirmed goes over only where it is carried', () => {
		const world = verified()
		const findings = [
			{ check: 'VIR-03', standing: 'not shown' },
			{ check: 'NARROW-01', standing: 'not shown' },
		] as const
		world.enter('findings.confirmed', { findings: [...findings] })
		world.newVersion({ periodFrom: '2025-03-01', periodTo: '2025-03-31' }, {}, 'vir', ['VIR-03'])
		expect(Object.keys(currentVersion(world.subject).confirmed)).toEqual(['VIR-03'])
	})

	it('undoes the decision and stops what was being released', () => {
		const { world } = released()
		world.newVersion()
		expect(world.subject.work.releases[0]?.stopped?.because).toBe('new-version')
		expect(world.subject.work.decision).toBeUndefined()
		expect(world.subject.work.decisions).toHaveLength(1)
		expect(world.try(therapist, 'release.prepare', toGo)).toMatch(/No decision/)
	})

	it('is compared by what a person counted, version by version', () => {
		const world = verified()
		world.do(therapist, 'work.record-scope', { unit: 'appointments', asked: 40, given: null })
		world.newVersion({ informationSought: 'The notes of two appointments' })
		world.do(therapist, 'work.record-scope', { unit: 'appointments', asked: 2, given: null })
		const [before, after] = world.subject.versions
		const counts = world.subject.work.scopes
		expect(counts.map(({ version, asked }) => [version, asked])).toEqual([
			[1, 40],
			[2, 2],
		])
		const diff = scopeDiff(before!, after!, { unit: 'appointments', before: counts[0]!.asked, after: counts[1]!.asked })
		expect(diff.narrowedBy.counted).toBeCloseTo(0.95)
	})

	it('is compared with the one before by dates, breadth, purpose and approver', () => {
		const world = new World({
			more: { periodFrom: '2024-04-01', periodTo: '2026-01-31' },
			answers: { whole_file_requested: 'yes', line_of_enquiry_stated: 'no' },
		})
		world.newVersion(
			{
				periodFrom: '2025-03-01',
				periodTo: '2025-03-31',
				informationSought: 'Did she attend on 3 March 2025? Did she attend on 10 March 2025?',
				approverRank: 'DCI',
				approverName: 'Ines Garrowby',
			},
			{ whole_file_requested: 'no', line_of_enquiry_stated: 'yes' },
		)
		const [one, two] = world.subject.versions
		const diff = scopeDiff(one!, two!, { unit: 'appointments', before: 40, after: 2 })
		expect(diff.months).toEqual({ before: 22, after: 1, changed: true })
		expect(diff.narrowedBy.months).toBeCloseTo(1 - 1 / 22)
		expect(diff.narrowedBy.counted).toBeCloseTo(0.95)
		expect(diff.narrowedBy.breadth).toBe(2)
		expect(diff.purpose).toEqual({ before: 'no', after: 'yes', changed: true })
		expect(diff.approver.after).toBe('DCI Ines Garrowby')
		const wider = scopeDiff(two!, one!)
		expect(wider.narrowedBy.breadth).toBe(-2)
		expect(wider.narrowedBy.months).toBeLessThan(0)
		expect(scopeDiff(one!, { ...two!, fields: {} }).narrowedBy.months).toBeUndefined()
	})
})

describe('J8: a child', () => {
	const child: Given<'client.record-child'> = {
		...{ dateOfBirth: '2010-02-05', competence: 'competent', reasons: 'understands it', speaksForChild: 'child' },
		parentUnderSuspicion: 'unknown',
	}

	it('is under 18 on the day of the request, to the day', () => {
		expect(verified().try(therapist, 'client.record-child', { ...child, dateOfBirth: '2008-02-05' })).toMatch(
			/18 or over/,
		)
		verified().do(therapist, 'client.record-child', { ...child, dateOfBirth: '2008-02-06' })
	})

	it('never has a parent written to while suspicion is open', () => {
		const world = verified()
		world.do(therapist, 'client.record-child', child)
		expect(currentVersion(world.subject).answers).toMatchObject({
			client_age: 'child',
			parent_under_suspicion: 'unknown',
		})
		const parent = { to: 'parent', name: 'Corin Trask', reason: 'asked' } as const
		expect(world.try(lead, 'client.decide-letter', parent)).toMatch(/under investigation/)
		expect(world.try(therapist, 'client.decide-letter', parent)).toMatch(/Ask the clinical lead/)
	})
})

describe('J9: capacity, and a client who cannot be found', () => {
	it('losing capacity does not turn a request into a duty, and nobody but an attorney or deputy agrees', () => {
		const world = verified()
		world.do(therapist, 'client.record-capacity', {
			...{ standing: 'lacks', decision: 'sharing notes', on: '2026-02-09', assessedBy: 'Imke', why: 'ill' },
			...{ mayRegain: 'yes', revisitOn: '2026-04-01', speaksForClient: 'imca', documentSeen: '' },
		})
		expect(currentVersion(world.subject).answers.client_capacity).toBe('no')
		expect(world.subject.lane).toBe('vir')
		expect(world.try(therapist, 'client.record-permission', permission)).toMatch(/lacks capacity/)
	})

	it('needs three safe attempts by two safe ways over ten working days', () => {
		const world = verified()
		const untraceable = () => world.try(lead, 'client.record-untraceable', { reason: '' })
		world.day = '2026-03-20'
		world.do(therapist, 'client.record-contact', attempt('2026-03-02', 'phone'))
		world.do(therapist, 'client.record-contact', attempt('2026-03-09', 'phone'))
		world.do(therapist, 'client.record-contact', attempt('2026-03-13', 'email', false))
		expect(untraceable()).toMatch(/2 of 3 safe attempts.*1 of 2.*5 of 10/)
		world.do(therapist, 'client.record-contact', attempt('2026-03-13', 'post'))
		expect(untraceable()).toMatch(/9 of 10 working days/)
		world.do(therapist, 'client.record-contact', attempt('2026-03-16', 'post'))
		expect(world.try(therapist, 'client.record-untraceable', { reason: '' })).toMatch(/Ask the clinical lead/)
		expect(untraceable()).toBeUndefined()
		expect(currentVersion(world.subject).answers).toMatchObject({ client_wishes: 'unknown', client_contacted: 'no' })
	})
})

describe('J9: a sealed letter that the police pass on', () => {
	const through = { ...attempt('2026-02-09', 'post'), method: 'through-police' as const }

	it('is asked for only where the notice firewall lets the client be told', () => {
		for (const victim_notice of ['no', 'not_yet', 'unknown', 'withheld']) {
			const world = new World({ answers: { victim_notice } })
			expect(world.try(therapist, 'client.record-contact', through), victim_notice).toMatch(/pass on a sealed letter/)
			world.enter('client.notice-cleared', { reason: 'The police agreed.' }, lead)
			const after = world.try(therapist, 'client.record-contact', through)
			if (victim_notice === 'withheld') expect(after).toMatch(/pass on a sealed letter/)
			else expect(after).toBeUndefined()
		}
		expect(new World({ answers: { victim_notice: 'yes' } }).try(therapist, 'client.record-contact', through)).toBe(
			undefined,
		)
	})
})

describe('J10: the client has died', () => {
	it('stops releases and prompts at once, and agreement is no ground any more', () => {
		const { world } = released()
		world.do(admin, 'client.record-died', { on: '', knownWishes: '' })
		expect(state(world)).toBe('stopped')
		expect(world.try(therapist, 'client.record-contact', attempt('2026-02-09', 'phone'))).toMatch(/has died/)
		expect(world.try(lead, 'decision.make', { ...disclose, ground: 'client_agreement' })).toMatch(/has died/)
		world.do(lead, 'decision.make', disclose)
	})

	it('counts from whichever page it was recorded on, and can be put right', () => {
		const { world } = released()
		world.answer({ client_died: 'yes' })
		expect(state(world)).toBe('stopped')
		world.answer({ client_died: 'no' })
		expect(world.subject.work.died).toBeUndefined()
		world.do(therapist, 'client.record-contact', attempt('2026-02-09', 'phone'))
	})
})

describe('J11: nothing held', () => {
	const looked = (place: (typeof searchPlaces)[number], result: 'nothing' | 'found' = 'nothing') => ({
		...{ place, on: '2026-02-09', by: 'Joss', terms: 'LC-118', result },
	})
	const conclude = (result: 'held' | 'not-held' | 'destroyed-under-policy', destroyedOn = '') => ({
		...{ result, scheduleReference: 'R4', destroyedOn },
	})

	it('is concluded only when every place has been looked in for this version', () => {
		const world = verified()
		for (const place of searchPlaces.slice(1)) world.do(admin, 'search.record', looked(place))
		expect(world.try(lead, 'search.conclude', conclude('not-held'))).toMatch(/the paper files/)
		world.do(admin, 'search.record', looked('paper'))
		world.do(lead, 'search.conclude', conclude('not-held'))
		world.day = '2026-02-10'
		world.newVersion()
		expect(world.subject.work.searchConclusion).toBeUndefined()
		expect(world.try(lead, 'search.conclude', conclude('not-held'))).toMatch(/Not every place/)
	})

	it('keeps who looked apart from who wrote it down', () => {
		const world = verified()
		world.do(admin, 'search.record', looked('paper'))
		expect(world.subject.work.searches.at(-1)).toMatchObject({ lookedBy: 'Joss', by: admin.id })
	})

	it('says what the places say, and destruction after the request is never called policy', () => {
		const world = verified()
		for (const place of searchPlaces)
			world.do(admin, 'search.record', looked(place, place === 'archive' ? 'found' : 'nothing'))
		expect(world.try(lead, 'search.conclude', conclude('not-held'))).toMatch(/something was found/)
		expect(world.try(lead, 'search.conclude', conclude('destroyed-under-policy', '2026-02-06'))).toMatch(/incident/)
		world.do(lead, 'search.conclude', conclude('held'))
	})
})

describe('J12: a release', () => {
	it('needs a decision with basis, condition, ground and reasons, and a call-back', () => {
		const refuse = (changes: Partial<typeof disclose>) =>
			verified().try(lead, 'decision.make', { ...disclose, ...changes })
		expect(refuse({ article9: '' })).toMatch(/Article 9/)
		expect(refuse({ article6: '' })).toMatch(/Article 6/)
		expect(refuse({ article6: 'consent' })).toMatch(/Article 6/)
		expect(refuse({ schedule1: '' })).toMatch(/Schedule 1/)
		expect(refuse({ ground: '' })).toMatch(/confidence/)
		expect(refuse({ reasons: ' ' })).toMatch(/reasons/)
		expect(verified().try(therapist, 'decision.make', disclose)).toMatch(/Ask the clinical lead/)
		const unknown = new World()
		unknown.do(lead, 'decision.make', disclose)
		expect(unknown.try(therapist, 'release.prepare', toGo)).toMatch(/call-back/)
		const declined = verified()
		declined.do(lead, 'decision.make', { ...disclose, decision: 'decline' })
		expect(declined.try(therapist, 'release.prepare', toGo)).toMatch(/gives nothing/)
	})

	it('keeps proposal and decision both, whoever made them', () => {
		const world = verified()
		world.do(therapist, 'decision.propose', { decision: 'full', reasons: 'asked' })
		world.do(lead, 'decision.make', disclose)
		expect(world.subject.work.proposals[0]).toMatchObject({ decision: 'full', by: therapist.id })
		expect(world.subject.work.decision).toMatchObject({ decision: 'extract', by: lead.id })
	})

	it('is checked by a second person, from the request and with everything right', () => {
		const { world, releaseId } = released()
		const right = check(releaseId)
		const try_ = (changes: Partial<typeof right>, by = admin) =>
			world.try(by, 'release.check', { ...right, ...changes })
		expect(try_({}, therapist)).toMatch(/second person/)
		expect(try_({ recipient: 'p.hallworthy@avon.police.example' })).toMatch(/address/)
		expect(try_({ clientReference: 'LC-119' })).toMatch(/reference/)
		expect(try_({ pagesCounted: 3 })).toMatch(/3 pages; 2 were/)
		expect(try_({ sha256: ['cd'.repeat(32)] })).toMatch(/files/)
		expect(try_({ sha256: [] })).toMatch(/files/)
		const how = { releaseId, method: 'secure-email', passphraseSentBy: 'phone' }
		expect(sealRule(world.subject, how, world.doing(lead))).toMatch(/second person/)
		expect(try_({})).toBeUndefined()
		expect(sealRule(world.subject, how, world.doing(therapist))).toMatch(/clinical lead/)
		expect(
			sealRule(world.subject, { ...how, method: 'hand', passphraseSentBy: 'in-person' }, world.doing(lead)),
		).toMatch(/another way/)
		expect(sealRule(world.subject, how, world.doing(lead))).toBeUndefined()
	})

	it('names no person, hides nothing, and says what is kept back', () => {
		const world = verified()
		world.do(lead, 'decision.make', disclose)
		const item = toGo.items[0]!
		const with_ = (changes: Partial<typeof item>) =>
			world.try(therapist, 'release.prepare', { ...toGo, items: [{ ...item, ...changes }] })
		expect(with_({ name: 'Elowen notes.pdf' })).toMatch(/must not name/)
		expect(with_({ hidden: 1 })).toMatch(/cannot be seen/)
		expect(world.try(therapist, 'release.prepare', { ...toGo, withheld: [] })).toMatch(/other people/)
		expect(world.try(therapist, 'release.prepare', { ...toGo, conditions: [] })).toMatch(/condition/)
		expect(world.try(therapist, 'release.prepare', { ...toGo, conditions: ['made-up'] })).toMatch(/not on the list/)
	})

	it('goes only where the request says', () => {
		const texts = [
			'From: Priya <p.h@avon.police.example>\nSend to: Major Crime Unit,\n12 Harbour Street, Bristol ZZ1 2AB.',
		]
		const contains = (recipient: string) => requestContains(recipient, fields, texts)
		expect(contains(askerEmail)).toBe(true)
		expect(contains(`  ${askerEmail.toUpperCase()} `)).toBe(true)
		expect(contains('p.h@avon.police.example')).toBe(true)
		expect(contains('Major Crime Unit, 12 Harbour Street, Bristol ZZ1 2AB')).toBe(true)
		expect(contains('DC Priya Hallworthy-Mott')).toBe(true)
		for (const wrong of [
			'hallworthy-mott@avon.police.example',
			'h@avon.police.example',
			'p.h@avon.police.example.org',
			'p.h@avon.police',
			'12 Harbour',
			'Bristol',
			'Elowen Trask-Pennyfeather',
			'5226/004417/26',
			'13 Harbour Street, Bristol ZZ1 2AB',
			'',
			'@',
		]) {
			expect(contains(wrong), wrong).toBe(false)
		}
	})
})

describe('the end', () => {
	it('says only what the record shows', () => {
		const world = verified()
		const close = (outcome: Given<'close.close'>['outcome'], note = '') =>
			world.try(lead, 'close.close', { outcome, note })
		for (const outcome of [
			'disclosed-full',
			'disclosed-part',
			'disclosed-summary',
			'factual-answer',
			'declined',
		] as const) {
			expect(close(outcome), outcome).toBeDefined()
		}
		for (const outcome of ['not-held', 'no-reply', 'withdrawn', 'other-route'] as const)
			expect(close(outcome)).toBeDefined()
		expect(close('withdrawn', 'By email.')).toBeUndefined()
		expect(world.subject.work.closed?.retainUntil).toBe('2033-02-09')
		expect(world.subject.waiting).toBe('nobody')
	})

	it('disposes after the day, by a second person, and leaves a skeleton', () => {
		const world = verified()
		const reason = 'The period is over.'
		expect(world.try(lead, 'close.propose-disposal', { reason })).toMatch(/kept/)
		world.do(lead, 'close.close', { outcome: 'withdrawn', note: 'By email.' })
		world.day = '2033-02-08'
		expect(world.try(lead, 'close.propose-disposal', { reason })).toMatch(/9 February 2033/)
		world.day = '2033-02-09'
		world.do(lead, 'close.propose-disposal', { reason })
		expect(world.try(lead, 'close.dispose', {})).toMatch(/second person/)
		world.do(therapist, 'close.dispose', {})
		expect(world.subject).toMatchObject({ reference: '2026-001', clientReference: '', letters: [], notes: [] })
		expect(world.try(lead, 'close.reopen', { reason })).toMatch(/disposed/)
	})

	it('a closed request is changed only after it is opened again', () => {
		const world = verified()
		world.do(lead, 'close.close', { outcome: 'withdrawn', note: 'By email.' })
		expect(world.try(lead, 'decision.make', disclose)).toMatch(/closed/)
		world.do(lead, 'close.reopen', { reason: 'They wrote again.' })
		world.do(lead, 'decision.make', disclose)
	})
})

describe('J3: who asks decides the lane', () => {
	it('of every body there is, as the list of bodies says', () => {
		for (const body of bodies) {
			// A court sends an order; of a body that may be either, a person says which it is.
			const instrument = body.lane === 'compelled' ? 'court_order' : 'request'
			const said: Answers =
				body.requesterAuthorised === 'unknown' && body.lane === 'other_request' ? { requester_authorised: 'no' } : {}
			expect(routeLane({ instrument, ...prefillFromBody(body), ...said }), body.name).toBe(body.lane)
		}
	})
})
