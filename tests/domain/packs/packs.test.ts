import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
	allPacks,
	approverStanding,
	asContent,
	assess,
	bodyByName,
	builtInShelf,
	findBodies,
	groupFindings,
	isEmptyDiff,
	type PackContent,
	packContentSchema,
	packDiff,
	packFor,
	packJsonSchema,
	packProblems,
	packRef,
	putTablesInUse,
	rulePack,
	shelfOf,
} from '../../../domain/index.ts'
import schema from '../../../domain/packs/pack-schema.json' with { type: 'json' }
import { randomAnswers } from '../checks/random-answers.ts'
import { aPack, withNewCheck } from './a-pack.ts'

const builtIn = allPacks[0]!
afterEach(() => putTablesInUse())

describe('the format', () => {
	it('has its schema beside it', () => {
		expect(schema).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
	})

	it('carries the whole of the pack that is built in: published again, it finds the same for any answers', () => {
		const pack = rulePack(packContentSchema.parse(JSON.parse(JSON.stringify(aPack()))))
		fc.assert(
			fc.property(randomAnswers, (answers) => {
				expect(assess(answers, pack)).toEqual(assess(answers, builtIn))
			}),
		)
	})

	it('is without fault as it is built in', () => {
		expect(packProblems(aPack())).toEqual([])
	})
})

const faults: [what: string, pack: () => PackContent, says: RegExp][] = [
	[
		'names a field that does not exist',
		() => aPack({}, { 'VIR-03': { passesWhen: "reason_statd == 'yes'" } }),
		/VIR-03 passesWhen names a field that does not exist/,
	],
	[
		'calls a function',
		() => aPack({}, { 'VIR-03': { passesWhen: "reason_stated.startsWith('y')" } }),
		/VIR-03 passesWhen is more than comparisons/,
	],
	[
		'runs over a list',
		() => aPack({}, { 'VIR-03': { passesWhen: "['yes'].all(x, x == reason_stated)" } }),
		/VIR-03 passesWhen is more than comparisons/,
	],
	[
		'is no condition at all',
		() => aPack({}, { 'VIR-03': { passesWhen: "'yes'" } }),
		/VIR-03 passesWhen is more than comparisons/,
	],
	[
		'passes and fails at once',
		() => aPack({}, { 'VIR-03': { failsWhen: "reason_stated != 'no'" } }),
		/VIR-03 both passes and fails/,
	],
	['has a check twice', () => aPack({ checks: [...builtIn.checks, builtIn.checks[0]!] }), /SCOPE-01 stands twice/],
	['has no words for a check', () => ({ ...aPack(), words: {} }), /no words for the results of SCOPE-01/],
	[
		'has words for no check',
		() => ({ ...aPack(), words: { ...aPack().words, 'NONE-01': aPack().words['VIR-01']! } }),
		/words for NONE-01, which is no check/,
	],
	[
		'gives a verdict',
		() => aPack({}, { 'VIR-03': { failWording: 'The request is unlawful.' } }),
		/VIR-03 says that something breaks the law/,
	],
	[
		'prints an answer that does not exist',
		() => aPack({}, { 'VIR-03': { failWording: 'See {nothing}.' } }),
		/answer that does not exist: \{nothing\}/,
	],
	['hides characters', () => aPack({ title: 'A\u0000B' }), /title has characters that text may not contain/],
	[
		'has a pattern without an end',
		() =>
			aPack({
				authority: {
					...aPack().authority,
					rows: [{ ...aPack().authority.rows[0]!, rankPatterns: ['^(a+)+$'] }, ...aPack().authority.rows.slice(1)],
				},
			}),
		/repeats a group/,
	],
	[
		'has a rank that its row does not find',
		() =>
			aPack({
				authority: {
					...aPack().authority,
					rows: aPack().authority.rows.map((row, at) => (at ? row : { ...row, examples: ['Archdeacon'] })),
				},
			}),
		/its example “Archdeacon” is not found/,
	],
	[
		'names a body twice',
		() => aPack({ bodies: [...aPack().bodies, aPack().bodies[0]!] }),
		/“Avon and Somerset Police” stands twice/,
	],
]

describe('a pack with a fault', () => {
	it.each(faults)('that %s is told so', (_what, pack, says) => {
		expect(packProblems(pack()).join('\n')).toMatch(says)
	})
})

describe('the shelf', () => {
	it('without accepted packs is what is built in', () => {
		fc.assert(
			fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (day) => {
				const iso = day.toISOString()
				expect(builtInShelf.packFor(iso)).toBe(packFor(iso))
			}),
		)
		expect(builtInShelf.packFor('')).toBe(packFor(''))
	})

	it('gives a request the pack of its day: the day of receipt decides, from the first day on', () => {
		const shelf = shelfOf([rulePack(aPack())])
		expect(shelf.packFor('2026-03-31').id).toBe('2026-01-12')
		expect(shelf.packFor('2026-04-01').id).toBe('2026-04-01')
		expect(shelf.packFor('').id).toBe('2026-04-01')
		expect(shelf.packOf('2026-01-12')).toBe(builtIn)
	})

	it('puts a correction in the place of its pack from the day of the correction on', () => {
		const second = aPack({ version: 2, inForceFrom: '2026-05-01' })
		expect(packRef(second)).toBe('2026-04-01/2')
		const shelf = shelfOf([rulePack(aPack()), rulePack(second)])
		expect(shelf.packFor('2026-04-30').id).toBe('2026-04-01')
		expect(shelf.packFor('2026-05-01').id).toBe('2026-04-01/2')
		expect(shelfOf([rulePack(aPack({ version: 2 }))]).packOf('2026-04-01')).toBeUndefined()
	})

	it('always finds one, and never one from after the day', () => {
		const days = fc
			.integer({ min: 0, max: 400 })
			.map((after) => new Date(Date.UTC(2026, 0, 12 + after)).toISOString().slice(0, 10))
		const pack = fc.record({
			id: fc.constantFrom('a', 'b', 'c'),
			version: fc.integer({ min: 1, max: 3 }),
			inForceFrom: days,
		})
		fc.assert(
			fc.property(
				fc.uniqueArray(pack, { selector: ({ id, version }) => `${id}/${version}`, maxLength: 6 }),
				days,
				(list, day) => {
					const shelf = shelfOf(list.map((more) => rulePack(aPack(more))))
					expect(shelf.packFor(day).inForceFrom <= day).toBe(true)
				},
			),
			{ numRuns: 40 },
		)
	})
})

describe('what a pack would change', () => {
	const diffOf = (pack: PackContent) => packDiff(builtIn, rulePack(pack))

	it('is nothing for the same checks', () => {
		expect(isEmptyDiff(diffOf(aPack()))).toBe(true)
	})

	it('says which checks came and went, and that police are asked less', () => {
		const without = aPack({ checks: builtIn.checks.filter(({ id }) => id !== 'COUN-02') })
		const { 'COUN-02': _, ...words } = without.words
		const diff = diffOf(withNewCheck({ ...without, words }))
		expect(diff.added.map(({ id }) => id)).toEqual(['CODE-02'])
		expect(diff.removed.map(({ id }) => id)).toEqual(['COUN-02'])
		expect(diff.asksLess.join()).toMatch(/COUN-02 .* taken out.*extra test for counselling/)
	})

	it('shows words and citation apart, as they were and as they would be', () => {
		const [change] = diffOf(
			aPack({}, { 'VIR-03': { source: 'PCSC Act 2022 s.44C(1A)', askPolice: 'Please give the reason.' } }),
		).changed
		expect(change).toMatchObject({ check: 'VIR-03', behaviour: [] })
		expect(change?.citation.map(({ what, after }) => [what, after])).toEqual([
			['Where the rule is written', 'PCSC Act 2022 s.44C(1A)'],
		])
		expect(change?.words.map(({ what, after }) => [what, after])).toEqual([
			['What to ask the police', 'Please give the reason.'],
		])
	})

	it('works out what a changed expression does, in questions and answers', () => {
		const diff = diffOf(aPack({}, { 'COUN-02': { passesWhen: "presumption_addressed in ['yes','unknown']" } }))
		const [change] = diff.changed
		expect(change?.behaviour).toHaveLength(1)
		expect(change?.behaviour[0]).toMatchObject({ before: 'unclear', after: 'shown' })
		expect(diff.asksLess).toHaveLength(1)
		// The same condition in other words changes nothing but the words of the pack.
		const same = diffOf(aPack({}, { 'COUN-02': { passesWhen: "presumption_addressed in ['yes']" } })).changed[0]
		expect(same?.behaviour).toEqual([])
		expect(same?.words.map(({ what }) => what)).toEqual(['It is shown when, as the program reads it'])
	})

	it('names ranks and asking bodies that came, went or changed', () => {
		const base = aPack()
		const diff = diffOf({
			...base,
			authority: {
				...base.authority,
				rows: base.authority.rows.map((row, at) => (at ? row : { ...row, standing: 'shown' })),
			},
			bodies: [...base.bodies.slice(1), { ...base.bodies[0]!, name: 'Force of the Marches', aliases: [] }],
		})
		expect(diff.ranks).toMatchObject([{ how: 'changed', changes: [{ what: 'Stands as', after: 'Shown' }] }])
		expect(diff.bodies.map(({ name, how }) => [name, how])).toEqual([
			['Force of the Marches', 'added'],
			['Avon and Somerset Police', 'removed'],
		])
	})
})

describe('a pack in use', () => {
	it('brings a check of its own to the page, in the group of its stage', () => {
		const findings = assess(
			{ whole_file_requested: 'yes', recipient_counselling: 'yes' },
			rulePack(withNewCheck(aPack())),
		)
		expect(findings.find(({ check }) => check === 'CODE-02')).toMatchObject({ standing: 'not shown' })
		const group = groupFindings(findings).find(({ findings: inIt }) => inIt.some(({ check }) => check === 'CODE-02'))
		expect(group?.id).toBe('threshold')
	})

	it('lends its ranks and bodies to what is proposed, and findings of older packs keep theirs', () => {
		const base = aPack()
		const body = { ...base.bodies[0]!, name: 'Force of the Marches', aliases: ['Marches Police'] }
		const rows = base.authority.rows.map((row) => (row.id === 'AUTH-R1' ? { ...row, standing: 'shown' as const } : row))
		const approval = {
			rank: 'A/CI',
			name: 'R. Person',
			bodyType: 'territorial',
			approvalShown: 'yes',
			approvalDate: '2026-02-01',
			requestDate: '2026-02-03',
		}
		const answers = { approver_standing: 'unclear', approver_rank: 'A/CI', jurisdiction: 'ew' }
		const found = assess(answers, builtIn)
		const before = approverStanding(approval).standing
		putTablesInUse(rulePack({ ...base, authority: { ...base.authority, rows }, bodies: [...base.bodies, body] }))
		expect(findBodies('from Marches Police').map(({ name }) => name)).toEqual(['Force of the Marches'])
		expect(bodyByName('force of the marches')).toBe(body)
		expect([before, approverStanding(approval).standing]).toEqual(['unclear', 'shown'])
		expect(assess(answers, builtIn)).toEqual(found)
	})

	it('reads back as content what it was made of', () => {
		const { publisher: _, publishedOn: __, summary: ___, ...content } = aPack()
		expect(asContent(rulePack(aPack()))).toEqual(content)
	})
})
