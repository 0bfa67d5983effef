import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import type { VaultStatus } from '../../domain/index.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	type OpenWorld,
	on,
	refused,
	startDraft,
	temporaryFolder,
	utf8,
} from './world.ts'

const megabyte = 1024 * 1024
const reserveBytes = 6 * megabyte
const right = () => ({ passphrase: utf8(goodPassphrase) })
const reserveOf = ({ folder }: Pick<OpenWorld, 'folder'>) => join(folder, 'reserve')
const sizeOf = (made: OpenWorld) => statSync(reserveOf(made), { throwIfNoEntry: false })?.size

/** Lets what happens behind the page come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150))
const whole = (made: OpenWorld) => expect.poll(() => sizeOf(made), { timeout: 30_000 }).toBe(reserveBytes)

async function withReserve() {
	const told: VaultStatus[] = []
	const made = await newVault({
		reserveBytes,
		tell: (name, event) => {
			if (name === 'status') told.push(event as VaultStatus)
		},
	})
	await whole(made)
	return { made, told }
}

async function unlocked({ folder, world }: OpenWorld): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(folder, world)
	onTestFinished(() => keeper.close())
	await done(keeper, 'vault.unlock', right())
	return keeper
}

const { transaction } = Database.prototype
afterEach(() => {
	Database.prototype.transaction = transaction
})
/** A disk on which nothing can be saved for as long as the reserve is longer than this. */
function fullWhile(made: OpenWorld, longerThan: number): void {
	Database.prototype.transaction = function (this: Database.Database, change: never) {
		if ((sizeOf(made) ?? 0) > longerThan) throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
		return transaction.call(this, change) as never
	} as typeof transaction
}

describe('the reserve for a full disk', () => {
	it('is made with the vault, is whole, and is in no backup', async () => {
		const { made } = await withReserve()
		expect(sizeOf(made)).toBe(reserveBytes)
		expect(made.keeper.status().reserve).toBeUndefined()
		const stick = join(dirname(made.folder), 'stick')
		mkdirSync(stick)
		await made.keeper.backupFolder(stick)
		await done(made.keeper, 'backup.make', right())
		const file = join(stick, readdirSync(stick)[0] ?? '')
		expect(statSync(file).size).toBeLessThan(reserveBytes)
		const elsewhere = new VaultKeeper(temporaryFolder(), made.world)
		expect(await elsewhere.restore(file)).toMatchObject({ ok: true })
	})

	it('lets people unlock and go on saving, piece by piece, and the page is told', async () => {
		const { made, told } = await withReserve()
		const view = await logRequest(made.keeper)
		made.keeper.close()
		fullWhile(made, 5 * megabyte)
		const keeper = await unlocked(made)
		expect(keeper.status().reserve).toEqual({ bytes: 4 * megabyte, of: reserveBytes, why: 'used' })
		fullWhile(made, 3 * megabyte)
		const noted = await done(keeper, 'note.add', { ...on(view), text: 'saved on a full disk' })
		expect(noted.case.notes.at(-1)?.text).toBe('saved on a full disk')
		expect(told.at(-1)?.reserve).toEqual({ bytes: 2 * megabyte, of: reserveBytes, why: 'used' })
		expect(await keeper.journalExported(1)).toMatchObject({ ok: true })
		fullWhile(made, 1 * megabyte)
		expect(await keeper.journalExported(1)).toMatchObject({ ok: true })
		expect(sizeOf(made)).toBe(0)
		Database.prototype.transaction = transaction
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('does not make it worse once it is used up: the refusal is the one of a full disk', async () => {
		const { made } = await withReserve()
		const view = await logRequest(made.keeper)
		fullWhile(made, -1)
		for (let tries = 0; tries < 5; tries++) {
			expect((await refused(made.keeper, 'note.add', { ...on(view), text: 'not saved' })).code).toBe('disk-full')
		}
		expect(sizeOf(made)).toBe(0)
		made.keeper.close()
		const locked = new VaultKeeper(made.folder, made.world)
		expect((await refused(locked, 'vault.unlock', right())).code).toBe('disk-full')
		expect((await refused(locked, 'vault.unlock', { passphrase: utf8('somebody else’s') })).code).toBe(
			'wrong-passphrase',
		)
		Database.prototype.transaction = transaction
		expect((await done(locked, 'vault.unlock', right())).state).toBe('open')
		expect((await done(locked, 'request.open', { requestId: view.case.id })).case.notes).toEqual([])
		locked.close()
	})

	it('is not spent on what it could not hold, nor on another disk', async () => {
		const { made } = await withReserve()
		const { draftId } = await startDraft(made.keeper)
		fullWhile(made, -1)
		const scan = { draftId, name: 'scan.txt', bytes: new Uint8Array(3 * megabyte) }
		expect((await refused(made.keeper, 'document.add', scan)).code).toBe('disk-full')
		expect(sizeOf(made)).toBe(reserveBytes)
		Database.prototype.transaction = transaction
		const stick = join(dirname(made.folder), 'stick')
		mkdirSync(stick)
		await made.keeper.backupFolder(stick)
		fullWhile(made, -1)
		expect((await refused(made.keeper, 'backup.make', right())).code).toBe('disk-full')
		expect(sizeOf(made)).toBe(reserveBytes)
	})

	it('is made whole again when there is room, a minute later or at the next unlock', async () => {
		const { made, told } = await withReserve()
		const view = await logRequest(made.keeper)
		fullWhile(made, 5 * megabyte)
		let now = await done(made.keeper, 'note.add', { ...on(view), text: 'one' })
		Database.prototype.transaction = transaction
		now = await done(made.keeper, 'note.add', { ...on(now), text: 'two' })
		await settled()
		expect(sizeOf(made)).toBe(4 * megabyte)
		made.clock.pass(61)
		await done(made.keeper, 'note.add', { ...on(now), text: 'three' })
		await whole(made)
		await expect.poll(() => told.at(-1)?.reserve).toBeUndefined()
		expect(told.at(-1)).toMatchObject({ state: 'open' })
		expect(told.at(-1)?.reserve).toBeUndefined()
		made.keeper.close()
		rmSync(reserveOf(made))
		await unlocked(made)
		await whole(made)
	})

	it('that cannot be made changes nothing but the state', async () => {
		const made = await newVault({ reserveBytes: 2 ** 50 })
		await settled()
		expect(existsSync(reserveOf(made))).toBe(false)
		expect(made.keeper.status().reserve?.why).toBe('not-made')
		const blocked = await newVault({ reserveBytes })
		mkdirSync(`${reserveOf(blocked)}.tmp`)
		await expect.poll(() => blocked.keeper.status().reserve?.why).toBe('failed')
		await logRequest(blocked.keeper)
		blocked.keeper.close()
		expect((await unlocked(blocked)).status().state).toBe('open')
	})
})

const small = '24m'
const mount = (script: string, ...words: string[]) =>
	spawnSync('unshare', ['--mount', '--map-root-user', 'sh', '-c', script, 'sh', ...words], { encoding: 'utf8' })
const mayMount = process.platform === 'linux' && mount(`mount -t tmpfs -o size=${small} none /mnt`).status === 0

describe.skipIf(!mayMount)('a file system that is full to the last byte', () => {
	it('lets people unlock and write some days’ notes', { timeout: 120_000 }, () => {
		const place = dirname(temporaryFolder())
		const program = join(import.meta.dirname, 'full-disk.ts')
		const script = `mount -t tmpfs -o size=${small} none "$1" && exec "$2" "$3" "$1" ${2.5 * megabyte}`
		const { stdout, stderr } = mount(script, place, process.execPath, program)
		expect(stderr).toBe('')
		const went = JSON.parse(stdout)
		expect(went).toMatchObject({ made: true, unlocked: true, refusal: 'disk-full', ok: true, again: true })
		expect(went.used).toMatchObject({ why: 'used', of: 2.5 * megabyte })
		expect(went.left).toBe(0)
		expect(went.notes).toBeGreaterThan(100)
	})
})
