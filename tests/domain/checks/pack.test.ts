import { describe, expect, it } from 'vitest'
import { compilePack } from '../../../domain/checks/compiled-pack.ts'
import fieldsFile from '../../../domain/checks/fields.json' with { type: 'json' }
import { fieldOf } from '../../../domain/checks/fields.ts'
import { fieldsFileSchema } from '../../../domain/checks/fields-schema.ts'
import { findingGroups } from '../../../domain/checks/finding-groups.ts'
import { allPacks, packFor } from '../../../domain/checks/pack.ts'
import { packSchema } from '../../../domain/checks/pack-schema.ts'
import packFile from '../../../domain/checks/packs/2026-01-12.json' with { type: 'json' }
import type { RulePack } from '../../../domain/checks/types.ts'
import { answerNames } from '../../../domain/request.ts'

const pack = allPacks[0]!

function packWith(changes: Partial<RulePack['checks'][number]>): RulePack {
	return { ...pack, checks: pack.checks.map((check) => (check.id === 'VIR-03' ? { ...check, ...changes } : check)) }
}

describe('the pack of 12 January 2026', () => {
	it('is well formed and has its 42 checks', () => {
		expect(packSchema.parse(packFile).checks).toHaveLength(42)
	})

	it('is refused with a key too many, an id twice, or a dependency that is not there', () => {
		expect(packSchema.safeParse({ ...packFile, extra: 1 }).success).toBe(false)
		expect(packSchema.safeParse({ ...packFile, checks: [...packFile.checks, packFile.checks[0]] }).success).toBe(false)
		expect(packSchema.safeParse(packWith({ dependsOn: ['SCOPE-77'] })).success).toBe(false)
	})

	it('has every check in one group of the page', () => {
		const grouped = findingGroups.flatMap(({ checks }) => checks)
		expect([...grouped].sort()).toEqual(pack.checks.map(({ id }) => id).sort())
	})
})

describe('the fields', () => {
	it('are well formed, and are the answers that the types name', () => {
		const { fields } = fieldsFileSchema.parse(fieldsFile)
		expect(fields.map(({ name }) => name).sort()).toEqual([...answerNames].sort())
	})

	it('are used by the checks that they say use them', () => {
		for (const { check, passes, fails, applies } of compilePack(pack)) {
			for (const name of [...passes.names, ...fails.names, ...(applies?.names ?? [])]) {
				expect(fieldOf(name).usedBy, `${name} in ${check.id}`).toContain(check.id)
			}
		}
	})
})

describe('packFor', () => {
	it('gives the pack in force on the day of receipt', () => {
		expect(packFor('2026-01-12').id).toBe('2026-01-12')
		expect(packFor('2031-05-01T09:30:00Z').id).toBe(allPacks.at(-1)!.id)
	})

	it('gives the first pack before there was one, and the newest for an empty date', () => {
		expect(packFor('2025-11-30')).toBe(allPacks[0])
		expect(packFor('')).toBe(allPacks.at(-1))
	})
})

describe('a pack with a slip in it', () => {
	it('is refused for a field that does not exist', () => {
		expect(() => compilePack(packWith({ passesWhen: "reason_statd == 'yes'" }))).toThrow(
			'VIR-03 passesWhen names a field that does not exist: "reason_statd".',
		)
	})

	it('is refused for a value that a field never has', () => {
		expect(() => compilePack(packWith({ passesWhen: "reason_stated in ['yes','maybe']" }))).toThrow(
			`VIR-03 passesWhen: "reason_stated" is never 'maybe'.`,
		)
	})

	it('is refused for an expression that cannot be read', () => {
		expect(() => compilePack(packWith({ failsWhen: "reason_stated == 'no' and" }))).toThrow(
			'VIR-03 failsWhen cannot be read',
		)
	})

	it('is refused for a dependency that comes later', () => {
		expect(() => compilePack(packWith({ dependsOn: ['NOT-01'] }))).toThrow('VIR-03 depends on NOT-01')
	})

	it('reads "and" and "or" inside quotes as text', () => {
		const [ready] = compilePack({
			...pack,
			checks: [{ ...pack.checks[0]!, passesWhen: "late_notice_reason == 'ill and away or lost'" }],
		})
		const answers = { late_notice_reason: 'ill and away or lost' } as Parameters<
			NonNullable<typeof ready>['passes']['holds']
		>[0]
		expect(ready!.passes.holds(answers)).toBe(true)
	})
})
