import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	type ApprovalFacts,
	approverStanding,
	authorityRow,
	builtInAuthority,
	normaliseRank,
} from '../../../domain/checks/authority.ts'
import { bodyTypeOf, bodyTypes } from '../../../domain/checks/body-types.ts'
import { samples } from './samples.ts'

const before = { name: 'R. Person', approvalShown: 'yes', approvalDate: '2026-02-01', requestDate: '2026-02-03' }

const examples = builtInAuthority.rows.flatMap((row) =>
	row.bodyTypes.flatMap((bodyType) => row.examples.map((rank) => ({ row, bodyType, rank }))),
)

describe('the table of ranks', () => {
	it.each(examples)('$bodyType "$rank" is $row.id', ({ row, bodyType, rank }) => {
		const type = bodyType === 'any' ? undefined : bodyType
		expect(authorityRow(rank, type)?.id).toBe(row.id)
		expect(approverStanding({ ...before, rank, bodyType })).toMatchObject({
			standing: row.standing,
			overall: row.standing,
			band: row.band,
			row: row.id,
			situations: [],
			ask: row.ask,
		})
	})

	it('does not let case, stops, slashes, brackets or a collar number change the row', () => {
		for (const { row, bodyType, rank } of examples) {
			const type = bodyType === 'any' ? undefined : bodyType
			for (const other of [rank.toUpperCase(), ` ${rank.replaceAll(' ', '  ')} `, `${rank} 4417`, `(${rank})`]) {
				expect(authorityRow(other, type)?.id, other).toBe(row.id)
			}
		}
	})

	it('normalises as it says', () => {
		expect(normaliseRank('Det. Ch. Insp. 172208')).toBe('det ch insp')
		expect(normaliseRank('T/DCI')).toBe('t dci')
		expect(normaliseRank('Grade PO5, CI equivalent')).toBe('grade po5, ci equivalent')
		expect(normaliseRank('[Inspector] (12)')).toBe('inspector 12')
	})

	it('gives a rank to every text that is not empty, and none to an empty one', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(...bodyTypes, undefined), (rank, type) => {
				expect(authorityRow(rank, type) === undefined).toBe(normaliseRank(rank) === '')
			}),
		)
	})

	it('never lets a bare grade, a lower rank or an unknown body pass', () => {
		expect(approverStanding({ ...before, rank: 'Grade 3', bodyType: 'nca' }).standing).toBe('unclear')
		expect(approverStanding({ ...before, rank: 'Grade 3, not chief inspector level', bodyType: 'nca' }).standing).toBe(
			'unclear',
		)
		expect(approverStanding({ ...before, rank: 'DS', bodyType: 'territorial' }).standing).toBe('not-shown')
		expect(approverStanding({ ...before, rank: 'DCI', bodyType: 'police-scotland' }).standing).toBe('unclear')
		expect(approverStanding({ ...before, rank: 'DCI' }).standing).toBe('unclear')
	})
})

describe('"Who approved it?", line by line', () => {
	const territorial = { ...before, bodyType: 'territorial' }
	const lines: [string, ApprovalFacts, string, RegExp | null][] = [
		['chief inspector, dated before', { ...territorial, rank: 'Chief Inspector' }, 'shown', null],
		['DCI, dated before', { ...territorial, rank: 'DCI' }, 'shown', null],
		[
			'the same day, the times showing it came first',
			{ ...territorial, rank: 'DCI', approvalDate: '2026-02-03', sameDayOrder: 'before' },
			'shown',
			null,
		],
		['superintendent', { ...territorial, rank: 'Superintendent' }, 'shown', null],
		['chief superintendent', { ...territorial, rank: 'Chief Superintendent' }, 'shown', null],
		['inspector', { ...territorial, rank: 'Inspector' }, 'not-shown', /chief inspector level/],
		['DI', { ...territorial, rank: 'DI' }, 'not-shown', /chief inspector level/],
		['sergeant', { ...territorial, rank: 'Sgt' }, 'not-shown', /chief inspector level/],
		['A/CI', { ...territorial, rank: 'A/CI' }, 'unclear', /temporary or acting/],
		['T/DCI', { ...territorial, rank: 'T/DCI' }, 'unclear', /temporary or acting/],
		['a name without a rank', { ...territorial, rank: '' }, 'not-shown', /name and rank/],
		['a rank without a name', { ...territorial, rank: 'DCI', name: '' }, 'not-shown', /name and rank/],
		['"authorised by supervisor"', { ...territorial, rank: 'supervisor', name: '' }, 'not-shown', /name and rank/],
		['a named supervisor', { ...territorial, rank: 'Line manager' }, 'not-shown', /name and rank/],
		[
			'dated after the request',
			{ ...territorial, rank: 'DCI', approvalDate: '2026-02-04' },
			'not-shown',
			/treat the request as made on that date/,
		],
		['the same day, no times', { ...territorial, rank: 'DCI', approvalDate: '2026-02-03' }, 'unclear', /time at which/],
		[
			'the same day, the times showing it came after',
			{ ...territorial, rank: 'DCI', approvalDate: '2026-02-03', sameDayOrder: 'after' },
			'not-shown',
			/when approval was given/,
		],
		['no date', { ...territorial, rank: 'DCI', approvalDate: '' }, 'unclear', /date on which/],
		[
			'the approver is the requester',
			{ ...territorial, rank: 'DCI', approverIsRequester: 'yes' },
			'unclear',
			/other than the one making it/,
		],
		['BTP', { ...before, rank: 'DCI', bodyType: 'btp' }, 'shown', null],
		['MDP', { ...before, rank: 'Insp', bodyType: 'mdp' }, 'not-shown', /chief inspector level/],
		['NCA, a bare grade', { ...before, rank: 'Grade 3', bodyType: 'nca' }, 'unclear', /police rank/],
		[
			'NCA, equivalence stated',
			{ ...before, rank: 'Grade 3, equivalent to chief inspector', bodyType: 'nca' },
			'shown',
			null,
		],
		['Royal Navy commander', { ...before, rank: 'Commander', bodyType: 'rnp' }, 'shown', null],
		['Army lieutenant colonel', { ...before, rank: 'Lt Col', bodyType: 'rmp' }, 'shown', null],
		['RAF wing commander', { ...before, rank: 'Wing Commander', bodyType: 'rafp' }, 'shown', null],
		[
			'Royal Navy lieutenant commander',
			{ ...before, rank: 'Lt Cdr', bodyType: 'rnp' },
			'unclear',
			/treated as equivalent/,
		],
		['Army major', { ...before, rank: 'Major', bodyType: 'rmp' }, 'unclear', /treated as equivalent/],
		[
			'RAF squadron leader',
			{ ...before, rank: 'Squadron Leader', bodyType: 'rafp' },
			'unclear',
			/treated as equivalent/,
		],
		['Army captain', { ...before, rank: 'Captain', bodyType: 'rmp' }, 'not-shown', /equivalent to chief inspector/],
		['IOPC', { ...before, rank: 'Lead Investigator', bodyType: 'iopc' }, 'unclear', /police rank/],
		[
			'IOPC, equivalence stated',
			{ ...before, rank: 'Operations Manager (chief inspector equivalent)', bodyType: 'iopc' },
			'shown',
			null,
		],
		[
			'Service Police Complaints Commissioner',
			{ ...before, rank: 'Regional Director', bodyType: 'spcc' },
			'unclear',
			/police rank/,
		],
		[
			'police staff grade',
			{ ...territorial, rank: 'Grade PO5, CI equivalent' },
			'unclear',
			/compares with chief inspector/,
		],
		['nothing about approval', { bodyType: 'territorial', approvalShown: 'no' }, 'not-shown', /name and rank/],
	]

	it.each(lines)('%s', (_, facts, overall, ask) => {
		const stands = approverStanding(facts)
		expect(stands.overall).toBe(overall)
		if (ask) expect(stands.ask).toMatch(ask)
		else expect(stands.ask).toBeNull()
	})

	it('gives the lower standing where rank and dates differ, and keeps the level apart from the dates', () => {
		const acting = approverStanding({ ...territorial, rank: 'T/DCI', approvalDate: '2026-02-20' })
		expect(acting).toMatchObject({ standing: 'unclear', overall: 'not-shown', situations: ['AUTH-S3'] })
		const own = approverStanding({ ...territorial, rank: 'DI', approverIsRequester: 'yes' })
		expect(own).toMatchObject({ standing: 'not-shown', row: 'AUTH-R4', situations: ['AUTH-S5'] })
	})

	it('knows nothing where nothing was recorded', () => {
		expect(approverStanding({ bodyType: 'territorial' })).toMatchObject({
			standing: 'unknown',
			ask: null,
			situations: [],
		})
	})
})

describe('the samples', () => {
	const sameName = (one: string, other: string) => one !== '' && one.toLowerCase() === other.toLowerCase()

	it.each(samples)('$id gives the standing on its record', ({ fields, answers }) => {
		const of = (name: string) => fields[name] ?? ''
		const found = approverStanding({
			rank: of('approverRank'),
			name: of('approverName'),
			bodyType: of('askingBodyType'),
			approverIsRequester: sameName(of('approverName'), of('requesterName')) ? 'yes' : 'no',
			approvalShown: answers.approval_shown ?? 'unknown',
			approvalDate: of('approvalDate'),
			requestDate: of('requestDate'),
			sameDayOrder: answers.approval_same_day_order ?? 'unknown',
		})
		expect(found.standing).toBe(answers.approver_standing)
	})
})

describe('kinds of body', () => {
	it('are known by the words that records use', () => {
		expect(bodyTypeOf('police-scotland')).toBe('scotland-police')
		expect(bodyTypeOf('PSNI')).toBe('ni-police')
		expect(bodyTypeOf('other')).toBe('non-police')
		expect(bodyTypeOf('Territorial')).toBe('territorial')
		expect(bodyTypeOf('toString')).toBeUndefined()
	})
})
