import { randomInt } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BackupRefused, readBackup } from '../../db/backup-file.ts'
import { backupsToKeep } from '../../db/backup-keeping.ts'
import { VaultKeeper } from '../../db/vault.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	type OpenWorld,
	otherPassphrase,
	personName,
	refused,
	temporaryFolder,
	utf8,
} from './world.ts'

const right = () => ({ passphrase: utf8(goodPassphrase) })

async function withFolder(more = {}) {
	const made = await newVault(more)
	const view = await logRequest(made.keeper, {}, [{ name: 'paper.txt', bytes: new TextEncoder().encode('kept paper') }])
	const target = join(dirname(made.folder), 'stick')
	mkdirSync(target)
	const chosen = await made.keeper.backupFolder(target)
	expect(chosen.ok).toBe(true)
	return { made, view, target }
}

async function backedUp() {
	const set = await withFolder()
	const state = await done(set.made.keeper, 'backup.make', right())
	expect(state.backups).toHaveLength(1)
	return { ...set, file: join(set.target, state.backups[0]!.file) }
}

/** A computer on which there is nothing yet. */
function emptyComputer({ world }: OpenWorld) {
	const folder = temporaryFolder()
	const keeper = new VaultKeeper(folder, world)
	onTestFinished(() => keeper.close())
	return { folder, keeper }
}

describe('a backup', () => {
	it('opens on an empty computer with the same passphrase, whole, and says where it came from', async () => {
		const { made, view, file } = await backedUp()
		const { keeper } = emptyComputer(made)
		expect(keeper.status().state).toBe('first-run')
		expect(await keeper.restore(file)).toMatchObject({ ok: true })
		expect(keeper.status().state).toBe('locked')
		await done(keeper, 'vault.unlock', right())
		expect((await done(keeper, 'request.open', { requestId: view.case.id })).case.reference).toBe(view.case.reference)
		const documentId = view.case.versions[0]!.documents[0]!.documentId
		const kept = await keeper.original(view.case.id, documentId)
		expect(kept.ok && kept.value.bytes.toString()).toBe('kept paper')
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
		const exported = await keeper.journalExport()
		expect(exported.ok && exported.value.bytes.toString()).toContain('backup.restored')
		await done(keeper, 'vault.confirm-code', { code: made.recoveryCode })
		expect((await done(keeper, 'backup.state', {})).folder).toBe('')
	})

	it('opens with the recovery code when every passphrase is forgotten', async () => {
		const { made, file } = await backedUp()
		const { keeper } = emptyComputer(made)
		await keeper.restore(file)
		const recovered = { code: made.recoveryCode, newPassphrase: utf8(otherPassphrase) }
		expect((await done(keeper, 'vault.recover', recovered)).state).toBe('open')
	})

	it('is encrypted under a key of its own, and holds nothing in clear', async () => {
		const { made, file } = await backedUp()
		const bytes = readFileSync(file)
		for (const planted of ['Trask-Pennyfeather', 'kept paper', personName, 'SQLite format 3']) {
			expect(bytes.includes(planted), planted).toBe(false)
			expect(bytes.includes(Buffer.from(planted, 'utf16le')), planted).toBe(false)
		}
		const inside = temporaryFolder()
		mkdirSync(inside, { recursive: true })
		readBackup(file, [join(inside, 'k'), join(inside, 'd')])
		expect(readFileSync(join(inside, 'k'))).not.toEqual(readFileSync(join(made.folder, 'gen-1', 'keyslots.json')))
	})

	it('never goes over a register that is there', async () => {
		const { made, file } = await backedUp()
		const before = readFileSync(join(made.folder, 'gen-1', 'keyslots.json'))
		expect(await made.keeper.restore(file)).toMatchObject({ ok: false, refusal: { code: 'exists' } })
		// Not even a file is asked for.
		expect(await made.keeper.allow('backup.restore', {})).toMatchObject({ ok: false, refusal: { code: 'exists' } })
		expect(await emptyComputer(made).keeper.allow('backup.restore', {})).toMatchObject({ ok: true })
		made.keeper.close()
		expect(await made.keeper.restore(file)).toMatchObject({ ok: false, refusal: { code: 'exists' } })
		expect(readFileSync(join(made.folder, 'gen-1', 'keyslots.json'))).toEqual(before)
	})

	it('that was flipped anywhere or cut is refused, and leaves the way free for a whole one', async () => {
		const { made, file } = await backedUp()
		const whole = readFileSync(file)
		const broken = `${file}.broken`
		for (let trial = 0; trial < 60; trial++) {
			const bytes = Buffer.from(whole)
			const place = trial < 20 ? randomInt(1500) : randomInt(bytes.length)
			bytes[place] = bytes[place]! ^ (1 << randomInt(8))
			writeFileSync(broken, trial % 5 ? bytes : bytes.subarray(0, place))
			expect(() => readBackup(broken), `byte ${place}`).toThrow(BackupRefused)
		}
		const { keeper, folder } = emptyComputer(made)
		expect(await keeper.restore(broken)).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
		expect(keeper.status().state).toBe('first-run')
		expect(readdirSync(folder)).toEqual([])
		expect(await keeper.restore(file)).toMatchObject({ ok: true })
	})
})

describe('making backups', () => {
	it('happens once a day at the first unlock, and its date is kept', async () => {
		const { made, target } = await withFolder()
		const { keeper, clock } = made
		const unlock = async () => {
			keeper.close()
			await done(keeper, 'vault.unlock', right())
			// Commands about keys wait for the backup that the unlock began.
			await keeper.perform('vault.confirm-code', { code: made.recoveryCode })
		}
		await unlock()
		expect(readdirSync(target)).toHaveLength(1)
		await unlock()
		expect(readdirSync(target)).toHaveLength(1)
		clock.pass(24 * 3600)
		await unlock()
		expect(readdirSync(target)).toHaveLength(2)
		expect(keeper.status().backupWarning).toBeUndefined()
		keeper.close()
	})

	it('says when there is none, when the last one is old, and when the folder is not there', async () => {
		const { made, target } = await withFolder()
		const { keeper, clock } = made
		expect(keeper.status().backupWarning).toContain('No backup has been made')
		await done(keeper, 'backup.make', right())
		clock.pass(9 * 24 * 3600)
		expect(keeper.status().backupWarning).toContain('9 days old')
		rmSync(target, { recursive: true })
		expect((await refused(keeper, 'backup.make', right())).message).toContain('plugged in')
		expect((await done(keeper, 'backup.state', {})).warnings.some((says) => says.includes('plugged in'))).toBe(true)
		expect(readdirSync(made.folder).includes('backup.tmp')).toBe(false)
	})

	it.skipIf(process.getuid?.() === 0)('leaves nothing half-written in a folder that refuses', async () => {
		const { made, target } = await withFolder()
		chmodSync(target, 0o500)
		expect((await refused(made.keeper, 'backup.make', right())).code).toBe('failed')
		chmodSync(target, 0o700)
		expect(readdirSync(target)).toEqual([])
	})

	it('needs the passphrase again', async () => {
		const { made, target } = await withFolder()
		expect((await refused(made.keeper, 'backup.make', { passphrase: utf8('somebody else’s') })).code).toBe(
			'wrong-passphrase',
		)
		expect(readdirSync(target)).toEqual([])
	})

	it('keeps the newest of 7 days, 4 weeks and 12 months, whatever there is', () => {
		const days = Array.from({ length: 500 }, (_, back) =>
			new Date(Date.UTC(2026, 10, 21, 9) - back * 86_400_000).toISOString(),
		)
		const stay = backupsToKeep(days)
		expect([...stay].sort().reverse().slice(0, 7)).toEqual(days.slice(0, 7))
		expect(stay.size).toBeLessThanOrEqual(7 + 4 + 12)
		expect(new Set([...stay].map((at) => at.slice(0, 7))).size).toBe(12)
		const instants = fc.array(
			fc.integer({ min: 0, max: 900 * 86_400 }).map((s) => new Date(s * 1000 + 1.7e12).toISOString()),
		)
		fc.assert(
			fc.property(instants, (all) => {
				const kept = backupsToKeep(all)
				expect(kept.size).toBeLessThanOrEqual(23)
				const newest = [...all].sort().at(-1)
				if (newest) expect(kept.has(newest)).toBe(true)
				expect(backupsToKeep([...kept])).toEqual(kept)
			}),
		)
	})
})
