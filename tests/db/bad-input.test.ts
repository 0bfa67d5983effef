import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CommandName, contract } from '../../domain/index.ts'
import { content, done, logRequest, newVault, on, startDraft, utf8 } from './world.ts'

const names = Object.keys(contract) as CommandName[]
/** Commands that take work to refuse a secret; they have tests of their own. */
const withSecrets = [
	'vault.create',
	'vault.unlock',
	'vault.recover',
	'vault.confirm-code',
	'vault.new-code',
	'vault.change-passphrase',
]
const runs = Number(process.env.FUZZ_RUNS ?? 300)

const anything = fc.oneof(
	fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withSet: true,
		withTypedArray: true,
		withNullPrototype: true,
		withSparseArray: true,
	}),
	fc.constant(undefined),
	fc.dictionary(
		fc.constantFrom('requestId', 'draftId', 'content', 'text', '__proto__', 'constructor', 'bytes'),
		fc.anything(),
	),
)

async function withRequest() {
	const made = await newVault()
	const view = await logRequest(made.keeper)
	const { draftId } = await startDraft(made.keeper)
	const state = async () => {
		const verified = await done(made.keeper, 'history.verify', {})
		expect(verified.ok).toBe(true)
		const drafts = await done(made.keeper, 'draft.open', { draftId })
		return createHash('sha256')
			.update(JSON.stringify([verified.entries, verified.seal, drafts]))
			.digest('hex')
	}
	return { ...made, view, draftId, state }
}

describe('whatever the page sends', () => {
	it('is answered, and changes nothing when it is not what the contract says', { timeout: 60_000 }, async () => {
		const { keeper, state } = await withRequest()
		const before = await state()
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...names), anything, async (name, input) => {
				const result = await keeper.perform(name, input)
				if (result.ok) expect(contract[name].input.safeParse(input).success).toBe(true)
				else expect(result.refusal.message.length).toBeGreaterThan(10)
			}),
			{ numRuns: runs },
		)
		expect(await state()).toBe(before)
	})

	it('under a name that is no command is refused', async () => {
		const { keeper } = await newVault()
		for (const name of [
			'',
			'nothing',
			'__proto__',
			'constructor',
			'toString',
			'app.quit',
			'letter.export',
			'hasOwnProperty',
		]) {
			expect(await keeper.perform(name, {})).toMatchObject({ ok: false, refusal: { code: 'input' } })
		}
	})

	it('nearly right is refused: one field wrong, missing, or too many', { timeout: 60_000 }, async () => {
		const { keeper, view, draftId, state } = await withRequest()
		const before = await state()
		const because = { evidence: {}, reason: '' }
		const good: [CommandName, Record<string, unknown>][] = [
			['note.add', { ...on(view), text: 'x' }],
			['request.change-answers', { ...on(view), changes: { in_writing: 'no' }, ...because }],
			['request.change-fields', { ...on(view), changes: { requesterName: 'x' }, ...because }],
			['request.change-lane', { ...on(view), lane: 'vir', reason: 'x' }],
			['findings.confirm', { ...on(view), checks: ['VIR-03'] }],
			['letter.start', { ...on(view), kind: 'acknowledgement' }],
			['draft.save', { draftId, content: content() }],
			['request.log', { draftId, content: content() }],
			['document.add', { draftId, name: 'a.txt', bytes: utf8('x') }],
		]
		const wrong = fc.oneof(
			fc.constantFrom(null, 0, -1, '', 'a\0b', '\ud800', [], {}, Number.NaN, 'a'.repeat(5_000_000), '../../etc/passwd'),
			fc.anything({ maxDepth: 1 }),
		)
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...good),
				fc.nat(),
				fc.constantFrom('set', 'drop', 'add'),
				wrong,
				async ([name, input], at, how, value) => {
					const keys = Object.keys(input)
					const key = keys[at % keys.length]!
					const near: Record<string, unknown> = { ...input }
					if (how === 'set') near[key] = value
					if (how === 'drop') delete near[key]
					if (how === 'add') near.extra = value
					// Where chance made it right after all, it is no near miss.
					if (contract[name].input.safeParse(near).success) return
					expect((await keeper.perform(name, near)).ok).toBe(false)
				},
			),
			{ numRuns: runs },
		)
		expect(await state()).toBe(before)
	})

	it('about a request that is not there is refused in words', async () => {
		const { keeper } = await newVault()
		const requestId = '0195d000-0000-7000-8000-00000000000f'
		for (const name of names.filter((each) => contract[each].where === 'vault' && !withSecrets.includes(each))) {
			const shape = contract[name].input.safeParse({ requestId, expectedSeq: 1 })
			const result = await keeper.perform(name, shape.success ? { requestId, expectedSeq: 1 } : { requestId })
			if (!result.ok) expect(result.refusal.message).toMatch(/^[A-Z].*[.?]$/s)
		}
		const missing = await keeper.perform('request.open', { requestId })
		expect(missing).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
	})
})
