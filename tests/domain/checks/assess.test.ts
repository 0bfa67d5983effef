import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, withEvidence } from '../../../domain/checks/assess.ts'
import { compilePack } from '../../../domain/checks/compiled-pack.ts'
import { completeAnswers, fieldOf } from '../../../domain/checks/fields.ts'
import { groupFindings } from '../../../domain/checks/finding-groups.ts'
import { packFor } from '../../../domain/checks/pack.ts'
import type { Finding } from '../../../domain/checks/types.ts'
import type { Evidence } from '../../../domain/document.ts'
import { type Answers, answerNames } from '../../../domain/request.ts'
import { randomAnswers } from './random-answers.ts'
import { samples } from './samples.ts'

const pack = packFor('2026-01-12')

const inScope: Answers = {
	instrument: 'request',
	requester_authorised: 'yes',
	jurisdiction: 'ew',
	service_nation: 'ew',
	client_role: 'victim_or_at_risk',
	recipient_counselling: 'yes',
}

function finding(answers: Answers, check: string): Finding {
	const found = assess({ ...inScope, ...answers }, pack).find((one) => one.check === check)
	if (!found) throw new Error(`no finding for ${check}`)
	return found
}

const standings = (findings: Finding[]) => Object.fromEntries(findings.map(({ check, standing }) => [check, standing]))

describe('the samples', () => {
	it.each(samples)('$id stands as its record says', (sample) => {
		const found = standings(assess(sample.answers, pack))
		const of31 = Object.fromEntries(Object.keys(sample.findings).map((id) => [id, found[id]]))
		expect(of31).toEqual(sample.findings)
		if (Object.keys(sample.findings).length === 0) expect(found).toEqual({})
	})

	it('are fourteen', () => {
		expect(samples).toHaveLength(14)
	})
})

describe('a finding', () => {
	it('carries its basis, its source and how surely that was read', () => {
		expect(finding({ in_writing: 'no' }, 'VIR-01')).toMatchObject({
			standing: 'not shown',
			basis: 'statute',
			citation: {
				source: 'PCSC Act 2022 s.44C(1)',
				url: 'https://www.legislation.gov.uk/ukpga/2022/32/section/44C',
				confidence: 'verified-statute',
			},
			why: 'The request does not show that it has been made in writing.',
			stage: 'form',
			kind: 'police-request',
		})
	})

	it('asks only where something is missing or unclear', () => {
		expect(finding({ reason_stated: 'yes' }, 'VIR-03').ask).toBe('')
		expect(finding({ reason_stated: 'no' }, 'VIR-03').ask).toContain('section 44C(1)(b)')
		expect(finding({}, 'VIR-03')).toMatchObject({ standing: 'unclear' })
		expect(finding({}, 'VIR-03').ask).toContain('section 44C(1)(b)')
	})

	it('treats an unknown as not shown where the check says so, and as unclear elsewhere', () => {
		expect(finding({}, 'VIR-01').standing).toBe('not shown')
		expect(finding({}, 'VIR-02').standing).toBe('not shown')
		expect(finding({}, 'TEST-01').standing).toBe('unclear')
	})

	it('sends police nothing about a reminder to ourselves', () => {
		expect(finding({}, 'OWN-03')).toMatchObject({ standing: 'unclear', ask: '' })
		expect(finding({ client_contacted: 'no' }, 'OWN-03').ask).toContain('section 44B(5)')
	})

	it('does not say more than the answers do when it asks about something unclear', () => {
		expect(finding({ victim_notice: 'yes' }, 'NOT-02').ask).not.toContain('appears to be dated after')
		expect(
			finding({ victim_notice: 'yes', request_date: '2026-02-02', notice_date: '2026-02-09' }, 'NOT-02').ask,
		).toContain('appears to be dated after')
		expect(finding({}, 'NARROW-02').ask).not.toContain('appears to cover')
		expect(finding({ whole_file_requested: 'yes' }, 'NARROW-02').ask).toContain('appears to cover')
		expect(finding({}, 'NARROW-03').ask).not.toContain('appears to concern')
	})

	it('says which check switched it off', () => {
		const off = finding({ instrument: 'court_order' }, 'VIR-03')
		expect(off).toMatchObject({ standing: 'not applicable', offBecause: ['SCOPE-01'], ask: '' })
		expect(off.why).toContain('an order or a notice')
	})

	it('is on when a scope check is neither passed nor failed', () => {
		expect(
			finding({ client_role: 'unknown', requester_authorised: 'unknown', in_writing: 'yes' }, 'VIR-01').standing,
		).toBe('shown')
	})

	it('leaves the counselling test out where the service gives no counselling, and nothing else', () => {
		expect(finding({ recipient_counselling: 'no' }, 'COUN-01')).toMatchObject({ offBecause: ['SCOPE-05'] })
		expect(finding({ recipient_counselling: 'no', in_writing: 'yes' }, 'VIR-01').standing).toBe('shown')
	})

	it('marks a pass that rests on an exception', () => {
		expect(finding({ reason_stated: 'no', reason_exception_claimed: 'interfere' }, 'VIR-03')).toMatchObject({
			standing: 'shown',
			exceptionReliedOn: true,
		})
		expect(finding({ reason_stated: 'yes', reason_exception_claimed: 'interfere' }, 'VIR-03')).not.toHaveProperty(
			'exceptionReliedOn',
		)
		expect(
			finding({ handling_stated: 'no', handling_exception_claimed: 'unspecified' }, 'VIR-04').exceptionReliedOn,
		).toBe(true)
		expect(finding({ victim_notice: 'withheld' }, 'NOT-01').exceptionReliedOn).toBe(true)
		expect(finding({ victim_notice: 'yes' }, 'NOT-01')).not.toHaveProperty('exceptionReliedOn')
	})

	it('puts a claim of compulsion without an order first', () => {
		expect(assess({ ...inScope, claims_mandatory_without_order: 'yes' }, pack)[0]?.check).toBe('FORM-02')
		expect(assess({ ...inScope, voluntary_stated: 'no' }, pack)[0]?.check).toBe('SCOPE-01')
		const order = assess({ ...inScope, instrument: 'warrant', claims_mandatory_without_order: 'yes' }, pack)
		expect(order[0]?.check).toBe('SCOPE-01')
	})

	it('leaves section 44A out of the question on consent when the person is no victim', () => {
		expect(finding({ consent_is_basis: 'yes' }, 'FORM-04').ask).toContain('section 44A')
		expect(finding({ consent_is_basis: 'yes', client_role: 'witness_only' }, 'FORM-04').ask).not.toContain(
			'section 44A',
		)
	})

	it('asks about the approval as exactly as the table of ranks allows', () => {
		const approved = { approval_shown: 'yes', approver_name: 'A. Person' }
		const acting = finding({ ...approved, approver_rank: 'T/DCI', approver_standing: 'unclear' }, 'COUN-04')
		expect(acting.ask).toContain('temporary or acting')
		expect(acting.why).toContain('PACE s.107')
		const below = finding({ ...approved, approver_rank: 'Insp', approver_standing: 'not-shown' }, 'COUN-04')
		expect(below.ask).toContain('also approved at chief inspector level')
		const self = { ...approved, approver_rank: 'DCI', approver_standing: 'unclear', approver_is_requester: 'yes' }
		expect(finding(self, 'COUN-04').ask).toContain('other than the one making it')
		const army = { jurisdiction: 'service_police', approver_rank: 'Major', approver_standing: 'unclear' }
		expect(finding({ ...approved, ...army }, 'COUN-04').ask).toContain('treated as equivalent')
		expect(finding({ approval_shown: 'no' }, 'COUN-04').ask).toContain('We understand that')
		// Another body’s grades do not explain why the standing of a police rank was left unclear.
		const unclear = { jurisdiction: 'ew', approver_rank: 'DCI', approver_standing: 'unclear' }
		expect(finding({ ...approved, ...unclear }, 'COUN-04').why).not.toContain('NCA')
	})
})

describe('evidence', () => {
	const quote = (text: string): Evidence => ({ document: 'form.pdf', page: 2, start: 0, end: text.length, quote: text })

	it('is what the answers of the check rest on, the rank for the approver included', () => {
		const answers = { ...inScope, approval_shown: 'yes', approver_standing: 'shown', in_writing: 'yes' }
		const found = withEvidence(
			assess(answers, pack),
			{ approval_shown: [quote('Authorised by')], approver_rank: [quote('DCI')], spv_stated: [quote('value')] },
			pack,
		)
		const of = (id: string) => found.find(({ check }) => check === id)
		expect(
			of('COUN-04')
				?.evidence?.map((one) => one.quote)
				.sort(),
		).toEqual(['Authorised by', 'DCI'])
		expect(of('VIR-01')).not.toHaveProperty('evidence')
	})

	it('is not put beside a check that does not apply', () => {
		const off = assess({ ...inScope, instrument: 'warrant' }, pack)
		expect(withEvidence(off, { in_writing: [quote('letter')] }, pack).every(({ evidence }) => !evidence)).toBe(true)
	})
})

describe('groups', () => {
	it('keep every finding once, in the order of the page', () => {
		const findings = assess(inScope, pack)
		const groups = groupFindings(findings)
		expect(groups.map(({ id }) => id)).toEqual([
			'scope',
			'request-says',
			'threshold',
			'authority',
			'notice',
			'breadth',
			'form',
			'own-steps',
		])
		expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
		expect(groupFindings([])).toEqual([])
	})
})

describe('for any answers', () => {
	it('no check passes and fails at once', () => {
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				const complete = completeAnswers(answers)
				for (const { check, passes, fails } of compilePack(pack)) {
					expect(passes.holds(complete) && fails.holds(complete), check.id).toBe(false)
				}
			}),
			{ numRuns: 300 },
		)
	})

	it('every check gives one finding with a reason, and never a word that judges', () => {
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				const findings = assess(answers, pack)
				expect([0, pack.checks.length]).toContain(findings.length)
				for (const { check, standing, why, ask, offBecause } of findings) {
					expect(why, check).toMatch(/^\S.*[.?]$/)
					expect(why, check).not.toMatch(/\{\w+\}/)
					expect(`${why} ${ask}`, check).not.toMatch(/unlawful|illegal|invalid|breach/i)
					if (standing === 'shown' || standing === 'not applicable') expect(ask, check).toBe('')
					if (offBecause) expect(standing, check).toBe('not applicable')
				}
			}),
			{ numRuns: 300 },
		)
	})

	it('a missing answer, an empty one, an unheard-of one and the default are the same', () => {
		fc.assert(
			fc.property(randomAnswers, fc.constantFrom(...answerNames), (answers, name) => {
				const { default: standsAt, values } = fieldOf(name)
				const { [name]: _, ...without } = answers
				const expected = assess(without, pack)
				expect(assess({ ...answers, [name]: standsAt }, pack)).toEqual(expected)
				if (values && !values.includes('')) expect(assess({ ...answers, [name]: '' }, pack)).toEqual(expected)
				if (values) expect(assess({ ...answers, [name]: 'no such value' }, pack)).toEqual(expected)
			}),
			{ numRuns: 200 },
		)
	})

	it('nothing else changes the result: not the order of the answers, nor what was assessed before', () => {
		fc.assert(
			fc.property(randomAnswers, randomAnswers, (answers, before) => {
				const first = assess(answers, pack)
				assess(before, pack)
				expect(assess(Object.fromEntries(Object.entries(answers).reverse()), pack)).toEqual(first)
			}),
			{ numRuns: 100 },
		)
	})

	it('a check answers only to the answers that it and the checks it needs name', () => {
		const ready = compilePack(pack)
		const reads = new Map<string, Set<string>>()
		for (const { check, answers, needs } of ready) {
			reads.set(check.id, new Set([...answers, ...needs.flatMap((id) => [...(reads.get(id) ?? [])])]))
		}
		fc.assert(
			fc.property(randomAnswers, fc.constantFrom(...answerNames), randomAnswers, (answers, name, others) => {
				const before = standings(assess(answers, pack))
				const after = standings(assess({ ...answers, [name]: others[name] ?? '' }, pack))
				for (const id of Object.keys(before)) {
					if (after[id] !== undefined && !reads.get(id)?.has(name))
						expect(after[id], `${id} by ${name}`).toBe(before[id])
				}
			}),
			{ numRuns: 200 },
		)
	})

	it('forgetting a yes-or-no answer never makes a police request look better', () => {
		// FORM-02 is left out: it fails on a claim of compulsion, and the claim may be forgotten.
		const yesNo = compilePack(pack)
			.filter(({ check }) => check.kind === 'police-request' && check.id !== 'FORM-02')
			.flatMap(({ check, answers }) => answers.map((name) => ({ id: check.id, name })))
			.filter(({ name }) => fieldOf(name).type === 'yes-no-unknown')
		fc.assert(
			fc.property(randomAnswers, fc.constantFrom(...yesNo), (given, { id, name }) => {
				const answers = { ...given, ...inScope, client_asked_to_fetch: 'no' }
				const known = standings(assess(answers, pack))[id]
				const forgotten = standings(assess({ ...answers, [name]: 'unknown' }, pack))[id]
				if (forgotten === 'shown') expect(['shown', 'not applicable'], `${id} without ${name}`).toContain(known)
			}),
			{ numRuns: 500 },
		)
	})

	it('a failed scope check switches off exactly the checks that need it', () => {
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				const findings = assess(answers, pack)
				const failed = new Set(findings.filter(({ standing }) => standing === 'not shown').map(({ check }) => check))
				for (const { check, needs } of compilePack(pack)) {
					const found = findings.find((one) => one.check === check.id)
					if (found) expect(found.offBecause ?? [], check.id).toEqual(needs.filter((id) => failed.has(id)))
				}
			}),
			{ numRuns: 200 },
		)
	})
})
