import { beforeEach, describe, expect, it } from 'vitest'
import { newPublisherPair, packHash, signPack } from '../../db/pack-file.ts'
import { replayDiffers } from '../../db/verify.ts'
import type { PackContent, PackFile } from '../../domain/index.ts'
import { aPack, withNewCheck } from '../domain/packs/a-pack.ts'
import { done, logRequest, newVault, type OpenWorld, on, refused, registerInMemory, reopened, utf8 } from './world.ts'

const pair = newPublisherPair()
const key = pair.publicKey.toString('base64')
const bytesOf = (file: PackFile) => utf8(JSON.stringify(file))
const signed = (pack: PackContent) => bytesOf(signPack(pack, pair))

let world: OpenWorld
beforeEach(async () => {
	world = await newVault()
})

async function trust(): Promise<void> {
	await done(world.keeper, 'packs.add-key', { name: 'Lantern Publishing', key })
}

async function accept(pack: PackContent): Promise<void> {
	const bytes = signed(pack)
	const { sha256 } = await done(world.keeper, 'packs.look', { bytes })
	await done(world.keeper, 'packs.accept', { bytes, sha256 })
}

/** Nothing is received before its day has come. */
const received = (receivedOn: string) => {
	world.clock.ms = Math.max(world.clock.ms, Date.parse(`${receivedOn}T18:00:00Z`))
	return { fields: { receivedOn } }
}

describe('a signed pack', () => {
	it('is looked at without a change, and accepted with an entry that names pack, version, hash and key', async () => {
		await trust()
		const bytes = signed(withNewCheck(aPack()))
		const before = (await done(world.keeper, 'history.verify', {})).entries
		const look = await done(world.keeper, 'packs.look', { bytes })
		expect(look).toMatchObject({ ref: '2026-04-01', keyName: 'Lantern Publishing', loggedAlready: 0 })
		expect(look.diff.added.map(({ id }) => id)).toEqual(['CODE-02'])
		expect((await done(world.keeper, 'history.verify', {})).entries).toBe(before)

		const { packs } = await done(world.keeper, 'packs.accept', { bytes, sha256: look.sha256 })
		expect(packs.map(({ ref, builtIn }) => [ref, builtIn])).toEqual([
			['2026-01-12', true],
			['2026-04-01', false],
		])
		expect(packs[1]).toMatchObject({
			...{ publisher: 'Lantern Publishing', sha256: packHash(withNewCheck(aPack())), fingerprint: look.fingerprint },
			...{ acceptedBy: 'Maren Oldcastle', inForceToday: false },
		})
		expect(await done(world.keeper, 'history.verify', {})).toMatchObject({ ok: true, entries: before + 1 })
	})

	it('applies from its day on: an older request stays as it was, and so it is after a restart', async () => {
		const old = await logRequest(world.keeper, received('2026-02-06'))
		const late = await logRequest(world.keeper, received('2026-04-02'))
		await trust()
		await accept(withNewCheck(aPack()))
		const again = await done(world.keeper, 'request.open', { requestId: old.case.id })
		expect(again.findings).toEqual(old.findings)
		// It was logged under the pack of its day before the other was there, and keeps it.
		expect((await done(world.keeper, 'request.open', { requestId: late.case.id })).findings).toEqual(late.findings)

		const marchDay = await logRequest(world.keeper, received('2026-03-31'))
		const newOne = await logRequest(world.keeper, received('2026-04-01'))
		expect([marchDay, newOne].map(({ case: subject }) => subject.versions[0]?.pack)).toEqual([
			'2026-01-12',
			'2026-04-01',
		])
		const checkOf = (view: typeof newOne) => view.findings.find(({ check }) => check === 'CODE-02')?.standing
		expect([checkOf(marchDay), checkOf(newOne)]).toEqual([undefined, 'not shown'])

		world.keeper = await reopened(world)
		const reread = await done(world.keeper, 'request.open', { requestId: newOne.case.id })
		expect(reread.findings).toEqual(newOne.findings)
		expect(await done(world.keeper, 'history.verify', {})).toMatchObject({ ok: true })
		const { packs } = await done(world.keeper, 'packs.state', {})
		expect(packs.map(({ requests }) => requests)).toEqual([3, 1])
	})

	it('is asked about in the letter like any other check', async () => {
		await trust()
		await accept(withNewCheck(aPack()))
		const view = await logRequest(world.keeper, received('2026-04-01'))
		const confirmed = await done(world.keeper, 'findings.confirm', { ...on(view), checks: view.unconfirmed })
		for (const kind of ['challenge', 'fix-list'] as const) {
			const { view: after, letterId } = await done(world.keeper, 'letter.start', {
				...on(await done(world.keeper, 'request.open', { requestId: confirmed.case.id })),
				kind,
			})
			const letter = after.case.letters.find((each) => each.letterId === letterId)?.letter
			const block = letter?.blocks.find(({ source }) => 'finding' in source && source.finding === 'CODE-02')
			expect(block?.text).toMatch(
				kind === 'challenge' ? /name the part of the record that you want/ : /^Names the part/,
			)
		}
	})

	it('lends its asking bodies to what is proposed once it is in force', async () => {
		const base = aPack({ inForceFrom: '2026-02-01', id: '2026-02-01' })
		await trust()
		await accept({
			...base,
			bodies: [...base.bodies, { ...base.bodies[0]!, name: 'Force of the Marches', aliases: [] }],
		})
		const { bodyByName } = await import('../../domain/index.ts')
		expect(bodyByName('Force of the Marches')).toBeDefined()
		await newVault()
		expect(bodyByName('Force of the Marches')).toBeUndefined()
		world.keeper = await reopened(world)
		expect(bodyByName('Force of the Marches')).toBeDefined()
	})
})

describe('a pack that is refused changes nothing', () => {
	const changed = (change: (file: PackFile) => void) => {
		const file = signPack(aPack(), pair)
		change(file)
		return bytesOf(file)
	}
	const stranger = newPublisherPair()
	it.each<[what: string, bytes: () => Uint8Array<ArrayBuffer>, says: RegExp]>([
		[
			'a word changed after signing',
			() =>
				changed(({ pack }) => {
					pack.checks[3]!.failWording = 'Send everything.'
				}),
			/signature does not fit/,
		],
		[
			'another signature',
			() =>
				changed((file) => {
					file.signature!.value = Buffer.alloc(64, 7).toString('base64')
				}),
			/signature does not fit/,
		],
		[
			'an unknown key',
			() => bytesOf(signPack(aPack(), stranger)),
			/key that your service does not know: ([0-9a-f]{4} ?){8}/,
		],
		[
			'a stranger’s signature under a known key',
			() =>
				changed((file) => {
					file.signature!.value = signPack(aPack(), stranger).signature!.value
				}),
			/signature does not fit/,
		],
		[
			'no signature',
			() =>
				changed((file) => {
					delete file.signature
				}),
			/Nobody has signed/,
		],
		[
			'a newer format',
			() => utf8(JSON.stringify({ ...signPack(aPack(), pair), formatVersion: 2 })),
			/format 2; this version of Threshold reads format 1/,
		],
		[
			'another shape',
			() =>
				changed((file) => {
					Object.assign(file.pack.checks[0]!, { stage: 'later' })
				}),
			/shape of a rule pack: SCOPE-01 stage/,
		],
		[
			'a key too many',
			() =>
				changed((file) => {
					Object.assign(file.pack, { run: 'me' })
				}),
			/shape of a rule pack/,
		],
		['something else', () => utf8('{"format":"other"}'), /not a rule pack/],
		['no JSON', () => utf8('pack'), /does not read as JSON/],
		[
			'a check that does not compile',
			() => signed(aPack({}, { 'VIR-03': { passesWhen: 'reason_stated ==' } })),
			/VIR-03 passesWhen cannot be read/,
		],
		[
			'an older day',
			() => signed(aPack({ inForceFrom: '2026-01-01' })),
			/your service has one from 12 January 2026, which is newer/,
		],
		[
			'the version that is there',
			() => signed(aPack({ id: '2026-01-12', inForceFrom: '2026-04-01' })),
			/version 1 of the pack 2026-01-12 already/,
		],
	])('%s', async (_what, bytes, says) => {
		await trust()
		const before = (await done(world.keeper, 'history.verify', {})).entries
		for (const name of ['packs.look', 'packs.accept'] as const) {
			const refusal = await refused(world.keeper, name, {
				bytes: bytes(),
				...(name === 'packs.accept' && { sha256: packHash(aPack()) }),
			})
			expect(refusal.message).toMatch(says)
			expect(refusal.message).toMatch(/Nothing was changed\.$/)
		}
		expect((await done(world.keeper, 'history.verify', {})).entries).toBe(before)
		expect((await done(world.keeper, 'packs.state', {})).packs).toHaveLength(1)
	})

	it('an older version of a pack that was corrected', async () => {
		await trust()
		await accept(aPack({ version: 3 }))
		const refusal = await refused(world.keeper, 'packs.look', { bytes: signed(aPack({ version: 2 })) })
		expect(refusal.message).toMatch(/version 2 of the pack 2026-04-01; your service has version 3/)
	})

	it('another file than the one that was looked at', async () => {
		await trust()
		const { sha256 } = await done(world.keeper, 'packs.look', { bytes: signed(aPack()) })
		const other = signed(aPack({ title: 'Another' }))
		expect((await refused(world.keeper, 'packs.accept', { bytes: other, sha256 })).code).toBe('stale')
	})

	it('one whose publisher was taken away', async () => {
		await trust()
		const { keys } = await done(world.keeper, 'packs.state', {})
		await done(world.keeper, 'packs.remove-key', { fingerprint: keys[0]!.fingerprint })
		expect((await refused(world.keeper, 'packs.look', { bytes: signed(aPack()) })).message).toMatch(/does not know/)
	})

	it('a private key, a key that is there already, text that is no key', async () => {
		await trust()
		for (const [text, says] of [
			['-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----', /private key/],
			[key, /already: it is Lantern Publishing/],
			['hello', /not a public key/],
		] as const) {
			expect((await refused(world.keeper, 'packs.add-key', { name: 'X', key: text })).message).toMatch(says)
		}
	})
})

describe('a citation that somebody checked', () => {
	it('says so on findings, and loses the mark when a pack words it otherwise', async () => {
		const { citations } = await done(world.keeper, 'packs.state', {})
		const { check, source, sourceUrl } = citations.find((row) => row.check === 'VIR-03')!
		const input = { check, source, sourceUrl: sourceUrl ?? '' }
		await done(world.keeper, 'packs.check-citation', { ...input, checkedOn: '2026-02-05', seen: 'legislation.gov.uk' })
		const markOf = async (receivedOn: string) => {
			const { findings } = await logRequest(world.keeper, received(receivedOn))
			return findings.find((finding) => finding.check === 'VIR-03')?.citation.checked
		}
		expect(await markOf('2026-02-06')).toEqual({ by: 'Maren Oldcastle', on: '2026-02-05' })
		await trust()
		await accept(aPack({}, { 'VIR-03': { source: 'PCSC Act 2022 s.44C(1)(b), as amended' } }))
		expect(await markOf('2026-04-01')).toBeUndefined()
		expect(await markOf('2026-03-01')).toEqual({ by: 'Maren Oldcastle', on: '2026-02-05' })
		await done(world.keeper, 'packs.uncheck-citation', input)
		expect(await markOf('2026-02-06')).toBeUndefined()
	})

	it('is one of the pack in force, and not from the future', async () => {
		const { citations } = await done(world.keeper, 'packs.state', {})
		const { check, source, sourceUrl } = citations[0]!
		const input = { check, source, sourceUrl: sourceUrl ?? '', checkedOn: '2026-02-05', seen: '' }
		expect((await refused(world.keeper, 'packs.check-citation', { ...input, source: 'Other' })).code).toBe('stale')
		expect((await refused(world.keeper, 'packs.check-citation', { ...input, checkedOn: '2026-02-07' })).code).toBe(
			'input',
		)
	})
})

it('packs and marks follow from the journal', async () => {
	const { register, lead, ledger } = registerInMemory()
	const give = async (name: Parameters<typeof register.perform>[0], input: unknown) => {
		const result = await register.perform(name, input, lead)
		if (!result.ok) throw new Error(result.refusal.message)
	}
	await give('packs.add-key', { name: 'Lantern Publishing', key })
	await give('packs.accept', { bytes: signed(aPack()), sha256: packHash(aPack()) })
	const { id: check, source, sourceUrl } = aPack().checks[0]!
	await give('packs.check-citation', { check, source, sourceUrl: sourceUrl ?? '', checkedOn: '2026-02-06', seen: '' })
	expect(await replayDiffers(ledger)).toBeUndefined()
	ledger.db.exec("UPDATE pack SET sha256 = 'x'")
	expect(await replayDiffers(ledger)).toBe('pack')
	ledger.db.exec('DELETE FROM citation_check')
	expect(ledger.packs().all).toHaveLength(2)
})
