import { createHash, randomFillSync } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/driver.ts'
import { VaultKeeper } from '../../db/vault.ts'
import {
	done,
	goodPassphrase,
	inDatabase,
	logRequest,
	newVault,
	otherPassphrase,
	personName,
	quickWorld,
	refused,
	reopened,
	serviceName,
	temporaryFolder,
	utf8,
} from './world.ts'

const files = (folder: string) => ({
	database: join(folder, 'gen-1', 'vault.db'),
	keys: join(folder, 'gen-1', 'keyslots.json'),
})
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const create = (passphrase = goodPassphrase) => ({ serviceName, personName, passphrase: utf8(passphrase) })

describe('a new vault', () => {
	it('lies in a folder of its own, for its owner alone, and is encrypted', async () => {
		const { folder, keeper } = await newVault()
		expect(readFileSync(join(folder, 'CURRENT'), 'utf8')).toBe('gen-1\n')
		expect(statSync(folder).mode & 0o777).toBe(0o700)
		expect(statSync(join(folder, 'gen-1')).mode & 0o777).toBe(0o700)
		for (const path of Object.values(files(folder))) expect(statSync(path).mode & 0o777).toBe(0o600)
		expect(readFileSync(files(folder).database).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
		const status = keeper.status()
		expect(status).toMatchObject({ state: 'open', serviceName, recoveryUnconfirmed: true, people: 1 })
		expect(status.person).toMatchObject({ name: personName, role: 'clinical_lead' })
	})

	it.each(['vault.db', 'keyslots.json', 'CURRENT', 'gen-3'])('is never made where %s exists', async (trace) => {
		const folder = temporaryFolder()
		mkdirSync(folder)
		writeFileSync(join(folder, trace), 'something')
		const keeper = new VaultKeeper(folder, quickWorld())
		expect(keeper.status().state).toBe('trouble')
		const before = readdirSync(folder)
		expect((await refused(keeper, 'vault.create', create())).code).toBe('exists')
		expect(readdirSync(folder)).toEqual(before)
		expect(readFileSync(join(folder, trace), 'utf8')).toBe('something')
	})

	it('is never made over a whole one', async () => {
		const made = await newVault()
		made.keeper.close()
		const before = Object.values(files(made.folder)).map(hashOf)
		const other = new VaultKeeper(made.folder, made.world)
		expect((await refused(other, 'vault.create', create(otherPassphrase))).code).toBe('exists')
		expect(Object.values(files(made.folder)).map(hashOf)).toEqual(before)
		await reopened(made)
	})

	it('is not made in a folder that a cloud service copies', async () => {
		const folder = join(temporaryFolder(), 'OneDrive - Larkfield', 'Threshold')
		const keeper = new VaultKeeper(folder, quickWorld())
		expect(keeper.status().trouble?.code).toBe('synced-folder')
		expect((await refused(keeper, 'vault.create', create())).code).toBe('exists')
	})

	it('moves an unfinished attempt aside and deletes nothing of it', async () => {
		const folder = temporaryFolder()
		mkdirSync(join(folder, 'gen-1.tmp'), { recursive: true })
		writeFileSync(join(folder, 'gen-1.tmp', 'vault.db'), 'half')
		const keeper = new VaultKeeper(folder, quickWorld())
		expect(keeper.status().state).toBe('first-run')
		await done(keeper, 'vault.create', create())
		keeper.close()
		const aside = readdirSync(folder).find((name) => name.startsWith('unfinished-'))
		expect(readFileSync(join(folder, aside ?? '', 'vault.db'), 'utf8')).toBe('half')
	})

	it('that lacks only its last step is whole, and the next unlock does that step', async () => {
		const made = await newVault()
		made.keeper.close()
		rmSync(join(made.folder, 'CURRENT'))
		await reopened(made)
		expect(readFileSync(join(made.folder, 'CURRENT'), 'utf8')).toBe('gen-1\n')
	})

	it('refuses a weak passphrase with a sentence and leaves no trace', async () => {
		const folder = temporaryFolder()
		const keeper = new VaultKeeper(folder, quickWorld())
		for (const weak of ['short', 'passwordpassword', 'aaaaaaaaaaaaaaaaaaaa', 'Larkfield Counselling']) {
			const refusal = await refused(keeper, 'vault.create', create(weak))
			expect(refusal.code).toBe('weak-passphrase')
			expect(refusal.message).toMatch(/\.$/)
		}
		expect(keeper.status().state).toBe('first-run')
	})
})

describe('the open database', () => {
	it('has every setting on', async () => {
		const { folder, keeper, world } = await newVault()
		keeper.close()
		// The settings are read back by `openDatabase` itself: it throws when one does not hold.
		const key = Buffer.alloc(32, 7)
		const path = join(folder, 'fresh.db')
		writeFileSync(path, '')
		const db = openDatabase(path, key, 1)
		const read = (name: string) => db.pragma(name, { simple: true })
		expect(['cipher', 'locking_mode', 'journal_mode', 'synchronous', 'temp_store', 'secure_delete'].map(read)).toEqual([
			'chacha20',
			'exclusive',
			'wal',
			2,
			2,
			1,
		])
		expect(
			['trusted_schema', 'cell_size_check', 'foreign_keys', 'fullfsync', 'checkpoint_fullfsync', 'cache_size'].map(
				read,
			),
		).toEqual([0, 1, 1, 1, 1, -65536])
		db.exec('CREATE TABLE t (a)')
		db.close()
		expect(() => openDatabase(path, Buffer.alloc(32, 8), 1)).toThrow(/not a database/)
		expect(() => openDatabase(path, Buffer.alloc(31, 7), 1)).toThrow(/32 bytes/)
		expect(world.appVersion).toBe('0.1.0')
	})

	it('refuses a file that is not encrypted', async () => {
		const made = await newVault()
		made.keeper.close()
		const plain = Buffer.from(readFileSync(files(made.folder).database))
		plain.write('SQLite format 3\0', 'latin1')
		writeFileSync(files(made.folder).database, plain)
		const keeper = new VaultKeeper(made.folder, made.world)
		expect(keeper.status().trouble?.code).toBe('damaged')
		expect(keeper.status().trouble?.says.join(' ')).toContain('not encrypted')
	})

	it('is in use by one keeper at a time', async () => {
		const made = await newVault()
		const second = new VaultKeeper(made.folder, made.world)
		expect((await refused(second, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('state')
		expect(second.status().trouble?.code).toBe('in-use')
		expect(made.keeper.status().state).toBe('open')
	})
})

describe('troubles leave everything as it was', () => {
	it('a missing key file or database', async () => {
		for (const gone of ['keyslots.json', 'vault.db']) {
			const made = await newVault()
			made.keeper.close()
			rmSync(join(made.folder, 'gen-1', gone))
			const keeper = new VaultKeeper(made.folder, made.world)
			expect(keeper.status().trouble?.code).toBe('incomplete')
			expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('state')
			expect(readdirSync(join(made.folder, 'gen-1'))).not.toContain(gone)
		}
	})

	it('a file where the folder should be', () => {
		const folder = temporaryFolder()
		writeFileSync(folder, 'a file')
		const keeper = new VaultKeeper(folder, quickWorld())
		expect(keeper.status().trouble?.code).toBe('folder-unreadable')
	})

	it.skipIf(process.getuid?.() === 0)('a folder that may not be read', async () => {
		const made = await newVault()
		made.keeper.close()
		chmodSync(made.folder, 0o000)
		expect(new VaultKeeper(made.folder, made.world).status().trouble?.code).toBe('folder-unreadable')
		chmodSync(made.folder, 0o700)
	})

	it('a newer database is refused and not touched', async () => {
		const made = await newVault()
		made.keeper.close()
		// A newer program leaves a higher schema version in the same kind of file.
		await inDatabase(made, (db) => db.pragma('user_version=99'))
		const before = hashOf(files(made.folder).database)
		const keeper = new VaultKeeper(made.folder, made.world)
		expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('state')
		expect(keeper.status().trouble?.code).toBe('newer-version')
		expect(hashOf(files(made.folder).database)).toBe(before)
	})

	it('a newer key file is refused and not touched', async () => {
		const made = await newVault()
		made.keeper.close()
		const { keys } = files(made.folder)
		const set = JSON.parse(readFileSync(keys, 'utf8'))
		writeFileSync(keys, JSON.stringify({ ...set, minReader: 3 }))
		const before = hashOf(keys)
		const keeper = new VaultKeeper(made.folder, made.world)
		expect(keeper.status().trouble?.code).toBe('newer-version')
		expect(hashOf(keys)).toBe(before)
	})

	it('another database under the same key file', async () => {
		const made = await newVault()
		const other = await newVault()
		made.keeper.close()
		other.keeper.close()
		renameSync(files(other.folder).database, files(made.folder).database)
		const told: unknown[] = []
		const keeper = new VaultKeeper(made.folder, { ...made.world, tell: (name, event) => told.push([name, event]) })
		expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('damaged')
		expect(keeper.status().trouble?.code).toBe('damaged')
		// The page of the trouble comes up by itself.
		expect(told).toEqual([['status', expect.objectContaining({ state: 'trouble' })]])
	})

	it('an older key file that was put back', async () => {
		const made = await newVault()
		const { keys } = files(made.folder)
		const older = readFileSync(keys)
		await done(made.keeper, 'vault.change-passphrase', {
			passphrase: utf8(goodPassphrase),
			newPassphrase: utf8(otherPassphrase),
		})
		made.keeper.close()
		writeFileSync(keys, older)
		const keeper = new VaultKeeper(made.folder, made.world)
		expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('damaged')
		expect(keeper.status().trouble?.says.join(' ')).toContain('key file')
	})

	it('a database with pages of rubbish', async () => {
		for (const at of [0.3, 0.6, 0.9]) {
			const made = await newVault()
			for (let count = 0; count < 5; count++) await logRequest(made.keeper)
			made.keeper.close()
			const { database } = files(made.folder)
			const bytes = readFileSync(database)
			const from = Math.floor(bytes.length * at)
			randomFillSync(bytes, from, Math.min(9000, bytes.length - from))
			writeFileSync(database, bytes)
			const before = hashOf(database)
			const keeper = new VaultKeeper(made.folder, made.world)
			const unlocked = await keeper.perform('vault.unlock', { passphrase: utf8(goodPassphrase) })
			// Where the damage is not met while opening, checking the history meets it.
			if (unlocked.ok) {
				const verified = await keeper.perform('history.verify', {})
				expect(verified.ok && (verified.value as { ok: boolean }).ok).toBe(false)
			} else {
				expect(unlocked.refusal.code).toBe('damaged')
				expect(hashOf(database)).toBe(before)
			}
			if (!unlocked.ok || keeper.status().state !== 'open') expect(keeper.status().trouble?.code).toBe('damaged')
			keeper.close()
		}
	})
})
