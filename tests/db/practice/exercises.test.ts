import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Exercise, type ExerciseId, exercises, searchPlaces } from '../../../domain/index.ts'
import { Practising } from './practising.ts'

/** Each exercise done as its card says, through the register's own commands; and done wrongly. */

let at: Practising
beforeAll(async () => {
	at = new Practising()
	await at.as('administrator')
})
afterAll(() => at.close())

async function begin({ id, as }: Exercise): Promise<void> {
	await at.as(as)
	await at.give('practice.begin', { exercise: id, again: true })
}

const email = 'sable.wintringham@btp.police.example'
const hash = 'ab'.repeat(32)

const done: Record<ExerciseId, (at: Practising) => Promise<unknown>> = {
	j1: async (at) => {
		const id = await at.log('j1', 'email', { receivedAt: '16:55' })
		await at.confirmAll(id)
		await at.letter(id, 'acknowledgement')
		await at.letter(id, 'fix-list', false)
	},
	j2: async (at) => {
		const id = await at.log('j2', 'email')
		await at.confirmAll(id)
		await at.as('clinical_lead')
		await at.letter(id, 'challenge', false)
	},
	j3: async (at) => {
		await at.letter(await at.log('j3', 'email'), 'neutral-holding')
	},
	j4: async (at) => {
		const { requestId } = await at.give('emergency.start', {
			...{ whoIsAtRisk: 'Opal', whatIsFeared: 'Suicide', howSoon: 'tonight', minimumThatHelps: 'a place' },
			...{
				whoIsAsking: 'PC Thistleby',
				calledBack: 'yes',
				calledBackOn: '01632 960900',
				calledBackAt: '',
				clientReference: '',
			},
		})
		await at.on('emergency.decide', requestId, {
			...{ shared: true, what: 'A place', withWhom: 'PC Thistleby', why: 'A life', at: '' },
		})
		await at.call('DC Alban Fairweather')
		await at.as('clinical_lead')
		await at.on('emergency.review', requestId, {
			...{ whatWasShared: 'A place', withWhom: 'PC Thistleby', why: 'A life', storyChecked: 'yes' },
			...{ clientTold: 'yes', whyNotTold: '' },
		})
	},
	j5: async (at) => {
		const id = await at.log('j5', 'email')
		await at.on('client.record-police-form', id, {
			...{
				signedOn: '2026-08-14',
				scopeWords: 'all my records',
				witness: '',
				forThisRequest: 'no',
				mentionsDefence: 'no',
			},
		})
		await at.as('therapist')
		await at.on('client.record-wishes', id, {
			...{ wishes: 'agree_part', words: 'The days.', heardOn: '2027-01-11', how: 'in-person' },
			...{ identityKnownBy: 'Her therapist', limits: '', mayBePassedOn: true },
		})
		await at.on('client.record-permission', id, {
			...{
				scope: 'The days on which she came',
				recipient: 'DC Aldersey',
				expires: '',
				confirmedBy: 'signature',
				secondPerson: '',
			},
		})
		await at.on('client.withdraw-permission', id, { reason: '' })
	},
	j6: async (at) => {
		const id = await at.log('j6', 'summons', { fields: { receivedOn: '2027-01-11' } })
		await at.as('clinical_lead')
		await at.on('request.change-answers', id, { changes: { legal_advice_taken: 'yes' }, evidence: {}, reason: '' })
		await at.letter(id, 'compelled-holding')
	},
	j7: async (at) => {
		const id = await at.log('j7', 'first')
		await at.confirmAll(id)
		await at.letter(id, 'challenge')
		await at.log('j7', 'revised', { versionOf: id })
		await at.on('work.record-challenge-answer', id, { result: 'narrowed', on: '2027-01-11', note: '' })
		await at.confirmAll(id)
	},
	j8: async (at) => {
		const id = await at.log('j8', 'email')
		await at.on('client.record-child', id, {
			...{ dateOfBirth: '2011-05-19', competence: 'competent', reasons: 'Says it back.', speaksForChild: 'child' },
			parentUnderSuspicion: 'yes',
		})
		await at.as('clinical_lead')
		await at.on('client.decide-letter', id, { to: 'client', name: '', reason: 'She speaks for herself.' })
	},
	j9: async (at) => {
		const id = await at.log('j9', 'email')
		for (const [method, on] of [
			['phone', '2026-12-15'],
			['text', '2026-12-22'],
			['phone', '2027-01-06'],
		]) {
			await at.on('client.record-contact', id, { method, on, safe: true, result: 'no-answer', note: '' })
		}
		await at.as('clinical_lead')
		await at.on('client.record-untraceable', id, { reason: 'Three safe attempts.' })
	},
	j10: async (at) => {
		const id = await at.log('j10', 'email')
		await at.on('client.record-died', id, { on: '2026-12-29', knownWishes: 'Nothing is known.' })
		await at.on('request.change-answers', id, { changes: { supervisor_consulted: 'yes' }, evidence: {}, reason: '' })
		await at.letter(id, 'acknowledgement')
	},
	j11: async (at) => {
		const id = await at.log('j11', 'request', { clientReference: 'X-1' })
		const chaser = await at.log('j11', 'chaser', { clientReference: 'X-1' })
		await at.on('request.link', chaser, { other: id, relation: 'chaser' })
		for (const place of searchPlaces) {
			await at.on('search.record', id, { place, on: '2027-01-11', by: 'Joss', terms: 'Ashgrove', result: 'nothing' })
		}
		await at.as('clinical_lead')
		await at.on('search.conclude', id, { result: 'not-held', scheduleReference: '', destroyedOn: '' })
		await at.letter(id, 'nothing-held')
	},
	j12: async (at) => {
		const id = await at.log('j12', 'email')
		await at.on('request.change-answers', id, { changes: { requester_verified: 'yes' }, evidence: {}, reason: '' })
		await at.on('decision.make', id, {
			...{ decision: 'extract', article6: '6-1-ea-annex-1-5', article9: '9-2-g', schedule1: 'sch-1-10' },
			...{ ground: 'public_interest', reasons: 'It answers it.', confirmStatus: true, covers: 'Two sessions' },
		})
		await at.as('therapist')
		await at.on('request.change-answers', id, { changes: { contains_third_parties: 'no' }, evidence: {}, reason: '' })
		const { case: subject } = (await at.on('release.prepare', id, {
			items: [{ name: `${(await at.view(id)).case.reference}-01.pdf`, pages: 2, bytes: 900, sha256: hash, hidden: 0 }],
			...{ withheld: [{ reason: 'outside-period', pages: 31 }], recipient: email },
			...{ conditions: ['this-investigation'], clientSawIt: 'read' },
		})) as Awaited<ReturnType<Practising['view']>>
		const releaseId = subject.work.releases[0]?.releaseId ?? ''
		await at.as('administrator')
		await at.on('release.check', id, {
			releaseId,
			clientReference: 'PR-1',
			recipient: email,
			pagesCounted: 2,
			sha256: [hash],
		})
		await at.as('clinical_lead')
		const { case: checked } = await at.view(id)
		const sealed = await at.practice.keeper.releaseSealed(
			{ requestId: id, expectedSeq: checked.lastSeq },
			{ releaseId, method: 'secure-email', passphraseSentBy: 'phone' },
			{ sha256: hash, bytes: 1000 },
		)
		expect(sealed.ok).toBe(true)
		await at.on('release.record-receipt', id, { releaseId, on: '2027-01-11', from: 'DC Wintringham' })
	},
}

it.each(exercises)('$id is done when its card is followed, and not before', async (exercise) => {
	const { id, steps } = exercise
	await begin(exercise)
	expect((await at.standing(id)).steps).toEqual(steps.map((step) => `${step.id}: not yet`))
	await done[id](at)
	const { steps: standing, whole } = await at.standing(id)
	expect(standing).toEqual(steps.map((step) => `${step.id}: done`))
	expect(whole.reference).toMatch(/^202[67]-\d{3}$/)
	expect(whole.done).toBe(true)
})

/** Something done that does not fit, and a word of what is said about it. */
const wrong: Record<ExerciseId, { does: (at: Practising) => Promise<unknown>; says: RegExp }> = {
	j1: {
		does: (at) => at.log('j1', 'email', { fields: { receivedOn: '2027-01-11' } }),
		says: /reached the inbox on Friday, 8 January/,
	},
	j2: { does: (at) => at.log('j2', 'email', { fields: { approverRank: 'DCI' } }), says: /You recorded “DCI”/ },
	j3: {
		does: (at) => at.log('j3', 'email', { lane: 'vir' }),
		says: /Police Scotland are not named in it/,
	},
	j4: {
		does: async (at) => {
			const { requestId } = await at.give('emergency.start', {
				...{ whoIsAtRisk: 'Opal', whatIsFeared: 'Suicide', howSoon: '', minimumThatHelps: '', whoIsAsking: '' },
				...{ calledBack: 'no', calledBackOn: '', calledBackAt: '', clientReference: '' },
			})
			await at.on('emergency.decide', requestId, { shared: true, what: 'A place', withWhom: 'Police', why: '', at: '' })
		},
		says: /nobody rang back/,
	},
	j5: {
		does: async (at) => {
			const id = await at.log('j5', 'email')
			await at.as('therapist')
			await at.on('client.record-wishes', id, {
				...{ wishes: 'agree_all', words: 'All', heardOn: '2027-01-11', how: 'in-person' },
				...{ identityKnownBy: 'Her therapist', limits: '', mayBePassedOn: true },
			})
		},
		says: /That is what the form says/,
	},
	j6: {
		does: (at) => at.log('j6', 'summons', { answers: { instrument: 'request' }, fields: { receivedOn: '2027-01-11' } }),
		says: /It summons you to a court/,
	},
	j7: {
		does: async (at) => {
			await at.log('j7', 'first')
			await at.log('j7', 'revised')
		},
		says: /as version 2/,
	},
	j8: {
		does: async (at) => {
			const id = await at.log('j8', 'email')
			await at.on('client.record-child', id, {
				...{
					dateOfBirth: '2011-05-19',
					competence: 'not-competent',
					reasons: 'Young',
					speaksForChild: 'parental-responsibility',
				},
				parentUnderSuspicion: 'no',
			})
			await at.as('clinical_lead')
			await at.on('client.decide-letter', id, { to: 'parent', name: 'Her mother', reason: 'She asked.' })
		},
		says: /You decided on a parent/,
	},
	j9: {
		does: async (at) => {
			const id = await at.log('j9', 'email')
			for (const on of ['2027-01-05', '2027-01-06', '2027-01-07']) {
				await at.on('client.record-contact', id, { method: 'phone', on, safe: true, result: 'no-answer', note: '' })
			}
		},
		says: /it is too early: they use 1 of 2 different safe methods/,
	},
	j10: {
		does: async (at) =>
			at.on('client.record-died', await at.log('j10', 'email'), { on: '2027-01-08', knownWishes: '' }),
		says: /29 December 2026/,
	},
	j11: {
		does: async (at) => {
			const id = await at.log('j11', 'request')
			await at.on('request.link', await at.log('j11', 'chaser'), { other: id, relation: 'unrelated' })
		},
		says: /a chaser/,
	},
	j12: {
		does: async (at) => {
			const id = await at.log('j12', 'email')
			await at.on('decision.make', id, {
				...{ decision: 'full', article6: '6-1-ea-annex-1-5', article9: '9-2-g', schedule1: 'sch-1-10' },
				...{ ground: 'public_interest', reasons: 'All', confirmStatus: true, covers: 'All' },
			})
		},
		says: /Two pages of thirty-three go/,
	},
}

it.each(exercises)('$id says what was done differently', async (exercise) => {
	const { id } = exercise
	await begin(exercise)
	await wrong[id].does(at)
	const { says, whole } = await at.standing(id)
	expect(says.join('\n')).toMatch(wrong[id].says)
	expect(whole.done).toBe(false)
})
