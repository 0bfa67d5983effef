import fc from 'fast-check'
import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import {
	type CaseFacts,
	composeLetter,
	type Finding,
	type Letter,
	letterAvailability,
	letterKinds,
} from '../../../domain/index.ts'
import { sampleFacts } from './example-facts.ts'

const words = (letter: Letter) => letter.blocks.map(({ text }) => text).join('\n')
const toPolice = [
	'acknowledgement',
	'challenge',
	'fix-list',
	'decline',
	'nothing-held',
	'neutral-holding',
	'compelled-holding',
] as const
const vir = ['dev-01', 'dev-02', 'dev-03', 'dev-04', 'dev-05', 'dev-11', 'dev-12', 'dev-13', 'dev-14']
const all = Array.from({ length: 14 }, (_, index) => `dev-${String(index + 1).padStart(2, '0')}`)

/** What no letter ever says (letters reference, "Never say, in any letter"). */
const never =
	/unlawful|illegal|\binvalid|breach of the act|gdpr consent|our client\b|refus(e|al) to cooperate|the law requires/i

describe('letters to the police', () => {
	it('ask about every confirmed finding that is not shown, and about nothing else', () => {
		for (const id of vir) {
			const facts = sampleFacts(id)
			const letter = composeLetter('challenge', facts)
			if (letter.blockedBecause) continue
			const asked = letter.blocks.flatMap(({ source }) =>
				'finding' in source ? [source.finding, ...(source.also ?? [])] : [],
			)
			const open = facts.findings
				.filter(({ standing, kind }) => standing === 'not shown' && kind !== 'our-own-step' && kind !== 'app-integrity')
				.map(({ check }) => check)
			expect(
				open.filter((check) => !asked.includes(check)),
				id,
			).toEqual([])
			const known = new Set(
				facts.findings
					.filter(
						({ standing, exceptionReliedOn }) =>
							standing !== 'not applicable' && (standing !== 'shown' || exceptionReliedOn),
					)
					.map(({ check }) => check),
			)
			expect(
				asked.filter((check) => !known.has(check)),
				id,
			).toEqual([])
		}
	})

	it('lose a sentence when its finding goes, and only that sentence', () => {
		const facts = sampleFacts('dev-03')
		const whole = composeLetter('challenge', facts)
		for (const finding of facts.findings) {
			const without = composeLetter('challenge', {
				...facts,
				findings: facts.findings.filter((other) => other !== finding),
			})
			const gone = whole.blocks.filter(
				(block) => !without.blocks.some((other) => other.id === block.id && other.text === block.text),
			)
			for (const block of gone) {
				const from = 'finding' in block.source ? [block.source.finding, ...(block.source.also ?? [])] : []
				const heading = block.shape === 'heading' || block.id === 'CH-13'
				expect(heading || from.includes(finding.check), `${finding.check}: ${block.id}`).toBe(true)
			}
		}
	})

	it('say the same for a client and for somebody who never was one, never name the person, and never use the forbidden words', () => {
		for (const id of all) {
			for (const kind of toPolice) {
				const facts = sampleFacts(id)
				const letter = composeLetter(kind, facts)
				const text = `${letter.subject}\n${letter.salutation}\n${words(letter)}\n${JSON.stringify(letter.references)}`
				expect(text).not.toMatch(never)
				const lastName = facts.fields.personNamed?.split(' ').at(-1)
				if (lastName) expect(text, `${id} ${kind}`).not.toContain(lastName)
				const asIfKnown = composeLetter(kind, {
					...facts,
					answers: { ...facts.answers, client_contacted: 'yes', client_wishes: 'nothing' },
				})
				const asIfNot = composeLetter(kind, {
					...facts,
					answers: { ...facts.answers, client_contacted: 'no', client_wishes: 'unknown' },
				})
				expect(asIfKnown).toEqual(asIfNot)
			}
		}
	})

	it('carry the sentence that neither confirms nor denies until the clinical lead decides otherwise', () => {
		const facts = sampleFacts('dev-03')
		for (const kind of ['acknowledgement', 'challenge'] as const) {
			expect(words(composeLetter(kind, facts))).toContain('neither confirm nor deny')
			const said = composeLetter(kind, { ...facts, answers: { ...facts.answers, confirm_client_status: 'yes' } })
			expect(words(said)).not.toContain('neither confirm nor deny')
		}
	})

	it('put a claim of compulsion first, and the Act before the code before what would help', () => {
		const letter = composeLetter('challenge', sampleFacts('dev-03'))
		const ids = letter.blocks.map(({ id }) => id.split('/')[0])
		expect(ids.indexOf('CH-3')).toBe(2)
		expect(ids.indexOf('CH-A')).toBeLessThan(ids.indexOf('CH-B'))
		expect(ids.indexOf('CH-B')).toBeLessThan(ids.indexOf('CH-C'))
	})

	it('go on in one sentence after “We were not sure about this:”, whatever the question begins with', () => {
		const unclear = vir.flatMap((id) => {
			const facts = sampleFacts(id)
			const findings = facts.findings.map((finding) => ({ ...finding, standing: 'unclear' as const }))
			return composeLetter('challenge', { ...facts, findings }).blocks.filter(({ text }) => text.includes('not sure'))
		})
		expect(unclear.length).toBeGreaterThan(20)
		expect(unclear.filter(({ text }) => /about this: [A-Z]/.test(text)).map(({ text }) => text)).toEqual([])
	})

	it('promise to write before the court’s date only while that date is to come', () => {
		const facts = sampleFacts('dev-10', { lane: 'compelled' })
		const held = (replyBy: string) =>
			words(
				composeLetter('compelled-holding', {
					...facts,
					fields: { ...facts.fields, replyBy },
					answers: { ...facts.answers, instrument: 'witness_summons', legal_advice_taken: 'yes' },
				}),
			)
		expect(held('2026-03-02')).toContain('We will write to you again before 2 March 2026.')
		for (const date of [facts.today, '2026-01-12', '']) {
			expect(held(date)).toContain('We will write to you again as soon as we have had advice.')
		}
	})

	it('fit on two pages: at most 900 words, and no score', () => {
		for (const id of vir) {
			const text = words(composeLetter('challenge', sampleFacts(id)))
			expect(text.split(/\s+/).length, id).toBeLessThan(900)
			expect(text).not.toMatch(/\b\d+ (of|out of) \d+\b/)
		}
	})

	it('give the same bytes for the same facts', () => {
		for (const kind of letterKinds.filter((kind) => kind !== 'disclosure' && kind !== 'client-receipt')) {
			const one = JSON.stringify(composeLetter(kind, sampleFacts('dev-02')))
			expect(JSON.stringify(composeLetter(kind, sampleFacts('dev-02')))).toBe(one)
		}
	})

	it('never produce a challenge outside its lane', () => {
		for (const id of ['dev-06', 'dev-07', 'dev-08', 'dev-09', 'dev-10']) {
			expect(composeLetter('challenge', sampleFacts(id)).blockedBecause, id).toBeTruthy()
			expect(composeLetter('challenge', sampleFacts(id)).blocks, id).toEqual([])
		}
	})

	it('never mention Chapter 3A or its sections in the neutral holding letter', () => {
		for (const id of ['dev-07', 'dev-10']) {
			const letter = composeLetter('neutral-holding', sampleFacts(id))
			expect(letter.blockedBecause).toBeUndefined()
			expect(words(letter)).not.toMatch(/3A|section|Police, Crime/)
		}
	})

	it('make "nothing held" out of the decline letter, so that the two cannot be told apart', () => {
		const decided = { decision: 'decline', decision_recorded: 'yes' }
		const facts = sampleFacts('dev-03')
		const decline = composeLetter('decline', { ...facts, answers: { ...facts.answers, ...decided } })
		expect(decline.blockedBecause).toBeUndefined()
		expect(words(decline)).toContain('We owe confidence to everybody')
	})
})

describe('the letter to the client', () => {
	const cleared: Partial<CaseFacts> = { safeContact: 'confirmed' }
	const withNotice = (facts: CaseFacts, notice: string): CaseFacts => ({
		...facts,
		answers: { ...facts.answers, victim_notice: notice, client_capacity: 'yes', client_age: 'adult' },
	})

	it('stays shut until notice is recorded and a safe route is confirmed', () => {
		const answersOf = fc.record({
			victim_notice: fc.constantFrom('yes', 'no', 'not_yet', 'withheld', 'unknown'),
			client_died: fc.constantFrom('yes', 'no', 'unknown'),
			client_capacity: fc.constantFrom('yes', 'no', 'unknown'),
			client_age: fc.constantFrom('adult', 'child', 'unknown'),
			parent_under_suspicion: fc.constantFrom('yes', 'no', 'unknown'),
		})
		const facts = sampleFacts('dev-14')
		fc.assert(
			fc.property(
				answersOf,
				fc.boolean(),
				fc.constantFrom('confirmed', 'none_safe', 'unknown'),
				fc.constantFrom('vir', 'compelled', 'compelled_pending', 'emergency'),
				(answers, noticeCleared, safeContact, lane) => {
					const letter = composeLetter('client', {
						...facts,
						answers: { ...facts.answers, ...answers },
						noticeCleared,
						safeContact,
						lane,
					} as CaseFacts)
					const mayBe =
						(answers.victim_notice === 'yes' || (noticeCleared && answers.victim_notice !== 'withheld')) &&
						safeContact === 'confirmed' &&
						answers.client_died !== 'yes' &&
						answers.client_capacity !== 'no' &&
						(answers.client_age !== 'child' || answers.parent_under_suspicion === 'no') &&
						lane === 'vir'
					expect(letter.blockedBecause === undefined).toBe(mayBe)
					expect(letter.blocks.length > 0).toBe(mayBe)
				},
			),
			{ numRuns: 500 },
		)
	})

	it('reads at age 11 or under, whatever the request says about consent or fetching', () => {
		for (const extra of [{}, { consent_is_basis: 'yes' }, { client_asked_to_fetch: 'yes' }]) {
			const facts = withNotice(sampleFacts('dev-14', cleared), 'yes')
			const letter = composeLetter('client', {
				...facts,
				fields: { ...facts.fields, informationSought: '' },
				answers: { ...facts.answers, ...extra },
			})
			expect(letter.blockedBecause).toBeUndefined()
			const text = letter.blocks.map(({ text }) => text).join(' ')
			// Flesch-Kincaid grade 6 is a reading age of 11.
			expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(6)
		}
	})

	it('offers the five choices in their order, presses for none, and never speaks of a consent form', () => {
		const facts = withNotice(sampleFacts('dev-14', cleared), 'yes')
		const letter = composeLetter('client', { ...facts, fields: { ...facts.fields, informationSought: 'all notes' } })
		expect(letter.blocks.filter(({ shape }) => shape === 'option').map(({ id }) => id)).toEqual([
			'CL-8a',
			'CL-8b',
			'CL-8c',
			'CL-8d',
			'CL-8e',
		])
		expect(words(letter)).not.toMatch(/consent form|gdpr|deadline|depends on|suspect/i)
		expect(words(letter)).toContain('You can choose differently later')
	})
})

describe('what may be started', () => {
	it('gives a reason for every letter that may not', () => {
		for (const id of all) {
			const facts: Finding[] = sampleFacts(id).findings
			expect(facts).toBeDefined()
			for (const { kind, blockedBecause } of letterAvailability(sampleFacts(id))) {
				const letter = composeLetter(kind, sampleFacts(id))
				expect(letter.blockedBecause).toBe(blockedBecause)
				expect(letter.blocks.length > 0).toBe(blockedBecause === undefined)
			}
		}
	})
})
