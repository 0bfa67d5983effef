import fc from 'fast-check'
import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import {
	article6Bases,
	article9Conditions,
	type CaseFacts,
	composeLetter,
	confidenceGrounds,
	decisionKinds,
	type Letter,
	type LetterKind,
	lanes,
	letterKinds,
	noWorkFacts,
	schedule1Conditions,
	splitLetter,
	type WorkFacts,
	withheldReasons,
} from '../../../domain/index.ts'
import { sampleFacts } from './example-facts.ts'

const words = (letter: Letter) => letter.blocks.map(({ text }) => text).join('\n')
/** Flesch-Kincaid grade; a reading age is the grade and five years. */
const grade = (letter: Letter) => readability.fleschKincaidGrade(letter.blocks.map(({ text }) => text).join(' '))
const never =
	/unlawful|illegal|\binvalid|breach of the act|gdpr consent|our client\b|refus(e|al) to cooperate|the law requires|full disclosure/i

const ownSteps = ['OWN-01', 'OWN-02', 'OWN-05', 'OWN-07', 'OWN-08'].map((check) => ({
	...{ check, title: 'A step', standing: 'shown' as const },
}))
const given: WorkFacts = {
	...noWorkFacts,
	ownSteps,
	decision: {
		kind: 'extract',
		on: '2026-03-30',
		covers: 'notes of 3 and 10 March 2025',
		article6: '6-1-ea-annex-1-5',
		article9: '9-2-g',
		schedule1: 'sch-1-10',
		ground: 'public_interest',
	},
	release: {
		state: 'sealed',
		on: '2026-04-02',
		items: [{ name: '2026-001-01.pdf', pages: 2, sha256: 'ab'.repeat(32) }],
		withheld: [{ reason: 'other-people', pages: 1 }],
		conditions: ['this-investigation', 'tell-before-defence'],
		clientSawIt: 'read',
		method: 'secure-email',
		receiptSigned: true,
	},
}
const settled = { requester_verified: 'yes', decision: 'disclose', decision_recorded: 'yes' }
const reachable = { victim_notice: 'yes', client_capacity: 'yes', client_age: 'adult', client_died: 'no' }

function facts(work: Partial<WorkFacts> = {}, answers = {}, more: Partial<CaseFacts> = {}): CaseFacts {
	const sample = sampleFacts('dev-14', { safeContact: 'confirmed', work: { ...given, ...work }, ...more })
	return { ...sample, answers: { ...sample.answers, ...settled, ...reachable, ...answers } }
}

describe('the disclosure letter', () => {
	it('says what goes, what does not and why, on which law and under which conditions', () => {
		const letter = composeLetter('disclosure', facts())
		expect(letter.blockedBecause).toBeUndefined()
		const text = words(letter)
		for (const part of [
			'30 March 2026',
			'part of what was asked for',
			'2 pages in all',
			'1 page (about other people)',
			'Article 6(1)(ea)',
			'Article 9(2)(g)',
			'Schedule 1, paragraph 10',
			'not a verbatim account',
			'for this investigation and for nothing else',
			`SHA-256 ${'ab'.repeat(32)}`,
			'passphrase reaches you separately',
		]) {
			expect(text).toContain(part)
		}
		expect(text).not.toMatch(never)
		expect(text).not.toContain('neither confirm nor deny')
		expect(JSON.stringify(letter)).not.toContain(facts().fields.personNamed?.split(' ').at(-1))
	})

	it('is signed before the schedule and the receipt, which go with it', () => {
		const { text, enclosed } = splitLetter(composeLetter('disclosure', facts()))
		expect(enclosed.filter(({ shape }) => shape === 'enclosure').map((each) => each.text)).toEqual(['Schedule'])
		expect(enclosed.map((each) => each.text)).toContain('Receipt')
		expect(text.at(-1)?.text).toContain('sign and return the receipt enclosed')
	})

	it('names the pages that were left out by their numbers and the reason, never by what stood on them', () => {
		const withheld = [{ reason: 'supervision' as const, pages: 4, ranges: '2026-001-01.pdf: 3-5, 9' }]
		const letter = composeLetter('disclosure', facts({ release: { ...given.release!, withheld } }))
		expect(words(letter)).toContain('Left out: 4 pages (2026-001-01.pdf: 3-5, 9), ')
	})

	it('passes on the client’s views only where they agreed to that', () => {
		expect(words(composeLetter('disclosure', facts()))).not.toContain('views')
		expect(words(composeLetter('disclosure', facts({ viewsForPolice: 'Only the dates.' })))).toContain(
			'“Only the dates.”',
		)
	})

	it('waits for the decision, the second person, the call-back and every own step', () => {
		const why = (changed: CaseFacts) => composeLetter('disclosure', changed).blockedBecause
		expect(why(facts({ decision: undefined }))).toMatch(/decides first/)
		expect(why(facts({ decision: { ...given.decision!, kind: 'narrow' } }))).toMatch(/decides first/)
		expect(why(facts({ release: undefined }))).toMatch(/second person/)
		expect(why(facts({}, { requester_verified: 'unknown' }))).toMatch(/call-back/)
		for (const { check } of ownSteps) {
			const open = ownSteps.map((step) => (step.check === check ? { ...step, standing: 'unclear' as const } : step))
			expect(why(facts({ ownSteps: open })), check).toMatch(/own steps/)
		}
		for (const lane of ['compelled', 'compelled_pending'] as const)
			expect(why(facts({}, {}, { lane }))).toMatch(/order/)
	})

	it('cites every basis there is by its article', () => {
		for (const { id: article6, cite: six } of article6Bases) {
			for (const { id: article9, cite: nine, needsSchedule1 } of article9Conditions) {
				const schedule1 = needsSchedule1 ? schedule1Conditions[1]!.id : ''
				const text = words(
					composeLetter('disclosure', facts({ decision: { ...given.decision!, article6, article9, schedule1 } })),
				)
				expect(text).toContain(`We rely on ${six}; ${nine}`)
				expect(text).not.toMatch(never)
			}
		}
	})
})

describe('what the client is given', () => {
	const grounds = [...confidenceGrounds, '' as const]

	it('is a receipt that reads at age 11 or under, whatever happened', () => {
		for (const ground of grounds) {
			for (const clientSawIt of ['offered', 'read', 'declined', 'not-safe'] as const) {
				for (const emergencyShared of [undefined, { withWhom: 'the police', on: '2026-02-07' }]) {
					const letter = composeLetter(
						'client-receipt',
						facts({
							decision: { ...given.decision!, ground },
							release: { ...given.release!, clientSawIt },
							...(emergencyShared && { emergencyShared }),
						}),
					)
					expect(letter.blockedBecause).toBeUndefined()
					expect(grade(letter)).toBeLessThanOrEqual(6)
					expect(words(letter)).toContain('2 pages')
				}
			}
		}
		const declined = composeLetter(
			'client-receipt',
			facts({ release: undefined, decision: undefined }, { decision: 'decline' }),
		)
		expect(declined.blockedBecause).toBeUndefined()
		expect(grade(declined)).toBeLessThanOrEqual(6)
		expect(words(declined)).toContain('We have not sent them anything.')
		const order = composeLetter('client-receipt', facts({}, {}, { lane: 'compelled' }))
		expect(grade(order)).toBeLessThanOrEqual(6)
	})

	it('repeats nothing of the request and names nobody', () => {
		const text = words(composeLetter('client-receipt', facts()))
		const { informationSought, requesterName } = facts().fields
		for (const part of [informationSought, requesterName]) if (part) expect(text).not.toContain(part)
	})

	it('is nothing at all where that is what they wish', () => {
		expect(composeLetter('client-receipt', facts({ receiptChoice: 'not-at-all' })).blockedBecause).toMatch(/respected/)
	})

	it('is a sheet for a child that reads at age 9 or under', () => {
		const letter = composeLetter('child-sheet', facts({}, { client_age: 'child', parent_under_suspicion: 'unknown' }))
		expect(letter.blockedBecause).toBeUndefined()
		expect(grade(letter)).toBeLessThanOrEqual(4)
		expect(composeLetter('child-sheet', facts()).blockedBecause).toMatch(/under 18/)
	})

	it('about an order, says that it exists and that they may be heard, and asks for no choice', () => {
		const order = {
			lane: 'compelled_pending',
			fields: { ...facts().fields, informationSought: '', replyBy: '2026-04-20' },
		} as const
		const advised = { legal_advice_taken: 'yes', order_restricts_telling: 'no' }
		const letter = composeLetter('client-order', facts({}, advised, order))
		expect(letter.blockedBecause).toBeUndefined()
		expect(words(letter)).toMatch(/20 April 2026/)
		expect(letter.blocks.some(({ shape }) => shape === 'option')).toBe(false)
		expect(grade(letter)).toBeLessThanOrEqual(6.5)
		for (const answers of [
			{ ...advised, legal_advice_taken: 'no' },
			{ ...advised, order_restricts_telling: 'yes' },
			{ ...advised, order_restricts_telling: 'unknown' },
			{ ...advised, victim_notice: 'withheld' },
		]) {
			expect(composeLetter('client-order', facts({}, answers, order)).blockedBecause).toBeDefined()
		}
		expect(composeLetter('client-order', facts({}, advised)).blockedBecause).toMatch(/not recorded as one/)
	})

	it('goes to the person whom the clinical lead chose, and says whom it means', () => {
		const lacks = { client_capacity: 'no' }
		expect(composeLetter('client', facts({ capacityOpen: true }, lacks)).blockedBecause).toMatch(/clinical lead/)
		const letter = composeLetter(
			'client',
			facts({ capacityOpen: true, letterTo: { to: 'imca', name: 'Perrin Ashgrove' } }, lacks),
		)
		expect(letter.addressee.name).toBe('Perrin Ashgrove')
		expect(letter.salutation).toBe('Dear Perrin Ashgrove')
		expect(letter.blocks[0]?.text).toContain('you speak for')
	})

	it('does not say that the police asked us when they only asked the client', () => {
		const letter = composeLetter('client', facts({}, { client_asked_to_fetch: 'yes' }, { lane: 'other_request' }))
		expect(words(letter)).toContain('They have not asked us.')
	})
})

describe('a warrant that is carried out on the premises', () => {
	const order = (instrument: string) =>
		({
			...facts({}, { instrument, legal_advice_taken: 'yes' }),
			lane: 'compelled' as const,
			emergencyReviewed: true,
		}) as CaseFacts

	it('has a sheet for the spot and no letter; every other order has the letter and no sheet', () => {
		const sheet = composeLetter('warrant-sheet', order('warrant'))
		expect(sheet.blockedBecause).toBeUndefined()
		expect(words(sheet)).toMatch(/Ask for a record of everything that is taken.*section 21 of the Police and Criminal/s)
		expect(words(sheet)).not.toMatch(never)
		// Addressed to nobody, and with nothing about whom it concerns.
		expect(sheet.addressee).toEqual({ name: '', lines: [] })
		expect(JSON.stringify(sheet)).not.toContain(order('warrant').fields.personNamed ?? 'nobody')
		expect(composeLetter('compelled-holding', order('warrant')).blockedBecause).toMatch(/on the spot/)
		for (const instrument of ['court_order', 'witness_summons', 'coroner_notice', 'statutory_duty']) {
			expect(composeLetter('warrant-sheet', order(instrument)).blockedBecause).toMatch(/not recorded as a warrant/)
			expect(composeLetter('compelled-holding', order(instrument)).blockedBecause).toBeUndefined()
		}
	})
})

describe('nothing held', () => {
	const search = { result: 'not-held', scheduleReference: '', destroyedOn: '' } as const

	it('and held but declined are the same words, byte for byte', () => {
		const same = { decision: { ...given.decision!, kind: 'decline' as const }, release: undefined, search }
		const answers = { decision: 'decline' }
		const nothing = composeLetter('nothing-held', facts(same, answers))
		const decline = composeLetter('decline', facts({ ...same, search: { ...search, result: 'held' } }, answers))
		expect(nothing.blockedBecause).toBeUndefined()
		expect(JSON.stringify({ ...nothing, kind: '' })).toBe(JSON.stringify({ ...decline, kind: '' }))
		expect(words(nothing)).toContain('neither confirm nor deny')
		expect(words(nothing)).not.toMatch(/no record of this person|destroyed/)
	})

	it('is confirmed only where the clinical lead chose to, after a call-back', () => {
		const confirm = { confirm_client_status: 'yes' }
		expect(
			composeLetter('nothing-held', facts({ search }, { ...confirm, requester_verified: 'no' })).blockedBecause,
		).toMatch(/call-back/)
		expect(
			composeLetter('nothing-held', facts({ search }, { requester_verified: 'no' })).blockedBecause,
		).toBeUndefined()
		const destroyed = { result: 'destroyed-under-policy', scheduleReference: 'R4', destroyedOn: '2024-05-01' } as const
		const text = words(composeLetter('nothing-held', facts({ search: destroyed }, confirm)))
		expect(text).toContain('We do not hold material within your request.')
		expect(text).toContain('1 May 2024')
	})

	it('waits for the checklist, and for advice where something was destroyed after the request', () => {
		expect(composeLetter('nothing-held', facts()).blockedBecause).toMatch(/checklist/)
		expect(composeLetter('nothing-held', facts({ search: { ...search, result: 'held' } })).blockedBecause).toMatch(
			/is held/,
		)
		const incident = { search: { ...search, result: 'destroyed-after-request' as const } }
		for (const kind of ['nothing-held', 'decline', 'disclosure'] as const) {
			expect(composeLetter(kind, facts(incident)).blockedBecause, kind).toMatch(/incident/)
		}
	})
})

describe('a permission taken back', () => {
	it('is told to the police without saying whose it was', () => {
		expect(composeLetter('withdrawal-note', facts()).blockedBecause).toMatch(/nothing to tell/)
		const letter = composeLetter('withdrawal-note', facts({ withdrawnOn: '2026-04-01', release: undefined }))
		expect(words(letter)).toContain('From 1 April 2026')
		expect(words(letter)).toContain('neither confirm nor deny')
		expect(words(letter)).not.toMatch(never)
	})
})

describe('whatever is on record', () => {
	const anyFacts = fc.record({
		answers: fc.record({
			victim_notice: fc.constantFrom('yes', 'no', 'not_yet', 'withheld', 'unknown'),
			client_died: fc.constantFrom('yes', 'no', 'unknown'),
			client_capacity: fc.constantFrom('yes', 'no', 'unknown'),
			client_age: fc.constantFrom('adult', 'child', 'unknown'),
			parent_under_suspicion: fc.constantFrom('yes', 'no', 'unknown', 'not_applicable'),
			requester_verified: fc.constantFrom('yes', 'no', 'unknown'),
			decision: fc.constantFrom('undecided', 'decline', 'narrow', 'disclose'),
			decision_recorded: fc.constantFrom('yes', 'no', 'unknown'),
			confirm_client_status: fc.constantFrom('yes', 'no'),
			legal_advice_taken: fc.constantFrom('yes', 'no', 'unknown'),
			order_restricts_telling: fc.constantFrom('yes', 'no', 'unknown'),
		}),
		lane: fc.constantFrom(...lanes),
		noticeCleared: fc.boolean(),
		safeContact: fc.constantFrom('confirmed' as const, 'none_safe' as const, 'unknown' as const),
		emergencyReviewed: fc.boolean(),
		work: fc.record({
			decision: fc.option(fc.record({ ...mapped(given.decision!), kind: fc.constantFrom(...decisionKinds) }), {
				nil: undefined,
			}),
			release: fc.option(
				fc.record({
					...mapped(given.release!),
					state: fc.constantFrom('checked' as const, 'sealed' as const),
					withheld: fc.array(fc.record({ reason: fc.constantFrom(...withheldReasons), pages: fc.nat(5) }), {
						maxLength: 3,
					}),
				}),
				{ nil: undefined },
			),
			search: fc.option(
				fc.record({
					result: fc.constantFrom('held' as const, 'not-held' as const, 'destroyed-after-request' as const),
					scheduleReference: fc.constant('R4'),
					destroyedOn: fc.constant('2024-05-01'),
				}),
				{ nil: undefined },
			),
			letterTo: fc.option(
				fc.record({
					to: fc.constantFrom('client' as const, 'parent' as const, 'imca' as const),
					name: fc.constant('Perrin Ashgrove'),
				}),
				{ nil: undefined },
			),
			viewsForPolice: fc.constantFrom('', 'Only the dates.'),
			withdrawnOn: fc.constantFrom('', '2026-04-01'),
			capacityOpen: fc.boolean(),
			receiptChoice: fc.constantFrom('' as const, 'paper' as const, 'not-at-all' as const),
			emergencyShared: fc.constantFrom(undefined, { withWhom: 'the police', on: '2026-02-07' }),
			emergencyOpen: fc.boolean(),
			turnedAdult: fc.boolean(),
			ownSteps: fc.constantFrom(ownSteps, ownSteps.slice(1).concat({ check: 'OWN-01', title: 'x', standing: 'shown' })),
		}),
		kind: fc.constantFrom(...letterKinds),
	})

	function mapped<T extends object>(value: T) {
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fc.constant(one)])) as {
			[Name in keyof T]: fc.Arbitrary<T[Name]>
		}
	}

	const clientKinds: LetterKind[] = ['client', 'client-receipt', 'child-sheet', 'client-order']
	const inLanes: LetterKind[] = [
		'acknowledgement',
		'challenge',
		'fix-list',
		'disclosure',
		'decline',
		'nothing-held',
		'client',
	]

	it('no letter gets past the blocks B1 to B8', () => {
		fc.assert(
			fc.property(anyFacts, ({ answers, kind, work, ...more }) => {
				const sample = sampleFacts('dev-14')
				const all: CaseFacts = { ...sample, ...more, answers: { ...sample.answers, ...answers }, work }
				const letter = composeLetter(kind, all)
				expect(letter.blocks.length > 0).toBe(letter.blockedBecause === undefined)
				if (letter.blockedBecause) return
				const court = more.lane === 'compelled' || more.lane === 'compelled_pending'
				const notice = answers.victim_notice
				if (clientKinds.includes(kind)) {
					expect(answers.client_died).not.toBe('yes')
					expect(more.safeContact).toBe('confirmed')
					expect(notice === 'withheld').toBe(false)
					if (kind === 'client-order') {
						expect(court).toBe(true)
						expect(answers.order_restricts_telling).toBe('no')
					} else {
						expect(notice === 'yes' || more.noticeCleared).toBe(true)
					}
					if (answers.client_capacity === 'no' || work.capacityOpen) expect(work.letterTo).toBeDefined()
				}
				if (work.turnedAdult && clientKinds.includes(kind)) {
					expect(kind).not.toBe('child-sheet')
					expect(work.letterTo?.to).not.toBe('parent')
				}
				if (kind === 'compelled-holding') expect(all.answers.instrument).not.toBe('warrant')
				if (
					!work.turnedAdult &&
					kind !== 'child-sheet' &&
					clientKinds.includes(kind) &&
					answers.client_age === 'child'
				) {
					expect(answers.parent_under_suspicion).not.toBe('unknown')
				}
				if (court) expect(inLanes).not.toContain(kind)
				if (kind === 'compelled-holding') expect(court && answers.legal_advice_taken === 'yes').toBe(true)
				expect(work.emergencyOpen).toBe(false)
				if (more.lane === 'emergency') expect(more.emergencyReviewed).toBe(true)
				if (kind === 'disclosure') {
					expect(answers.requester_verified).toBe('yes')
					expect(work.release).toBeDefined()
				}
				if (kind === 'nothing-held' && answers.confirm_client_status === 'yes') {
					expect(answers.requester_verified).toBe('yes')
				}
				expect(words(letter)).not.toMatch(never)
			}),
			{ numRuns: 3000 },
		)
	})
})
