import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import {
	done,
	goodPassphrase,
	inDatabase,
	logRequest,
	newVault,
	type OpenWorld,
	on,
	otherPassphrase,
	refused,
	temporaryFolder,
	utf8,
} from './world.ts'

/** Steps that a disk cut off, brought about without one: `npm run fault` has every single write of each. */

const right = () => ({ passphrase: utf8(goodPassphrase) })
/** Lets the check behind the page come to its end. */
const checked = () => new Promise((resolve) => setTimeout(resolve, 60))

async function unlocked({ folder, world }: Pick<OpenWorld, 'folder' | 'world'>): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.unlock', right())
	await checked()
	return keeper
}

/** The database takes no entry of this kind, as a disk does that fills up at that very moment. */
const blocked = (made: OpenWorld, kind: string) =>
	inDatabase(made, (db) =>
		db.exec(
			`CREATE TRIGGER no_room BEFORE INSERT ON entry WHEN NEW.action = '${kind}' BEGIN SELECT RAISE(ABORT, 'no room'); END`,
		),
	)
const freed = (made: OpenWorld) => inDatabase(made, (db) => db.exec('DROP TRIGGER no_room'))

const { pragma } = Database.prototype
afterEach(() => {
	Database.prototype.pragma = pragma
})
/** The database file takes no more writing, its log does: what is saved stays in the log. */
function fillUpTheDatabase(): void {
	Database.prototype.pragma = function (this: Database.Database, source: string, options?: Database.PragmaOptions) {
		if (source.startsWith('wal_checkpoint')) throw new Database.SqliteError('disk is full', 'SQLITE_FULL')
		return pragma.call(this, source, options)
	}
}

describe('a log that could not be emptied', () => {
	it('is missed when it is taken away: what it held is noted outside at once', async () => {
		const made = await newVault()
		const view = await logRequest(made.keeper)
		await checked()
		fillUpTheDatabase()
		await done(made.keeper, 'note.add', { ...on(view), text: 'only in the log' })
		const killed = temporaryFolder()
		cpSync(dirname(made.folder), dirname(killed), { recursive: true })
		Database.prototype.pragma = pragma
		made.keeper.close()
		rmSync(join(killed, 'gen-1', 'vault.db-wal'))
		const keeper = await unlocked({ folder: killed, world: made.world })
		expect(keeper.status().historyAlarm?.says).toMatch(/this computer noted/)
		keeper.close()
	})
})

describe('unlocking', () => {
	it('that cannot be entered opens nothing', async () => {
		const made = await newVault({ noteError: () => {} })
		made.keeper.close()
		await blocked(made, 'session.unlocked')
		const keeper = new VaultKeeper(made.folder, made.world)
		await refused(keeper, 'vault.unlock', right())
		expect(keeper.status().state).toBe('locked')
		await freed(made)
		await done(keeper, 'vault.unlock', right())
		keeper.close()
	})

	it('names this computer’s key also after a start that was cut off before it was entered', async () => {
		const made = await newVault({ noteError: () => {} })
		made.keeper.close()
		await blocked(made, 'device.key-made')
		const elsewhere = temporaryFolder()
		cpSync(made.folder, elsewhere, { recursive: true })
		const copy = { ...made, folder: elsewhere }
		const cutOff = new VaultKeeper(elsewhere, made.world)
		await refused(cutOff, 'vault.unlock', right())
		cutOff.close()
		await freed(copy)
		const keeper = await unlocked(copy)
		expect(keeper.status().historyAlarm).toBeUndefined()
		expect((await keeper.journalExport()).ok).toBe(true)
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
		keeper.close()
	})
})

describe('locking', () => {
	it('comes to its end although the lock file cannot be removed as a file', async () => {
		const { keeper, folder } = await newVault()
		rmSync(join(folder, 'lock'), { force: true })
		mkdirSync(join(folder, 'lock'))
		expect(() => keeper.close()).not.toThrow()
		expect(keeper.status().state).toBe('locked')
	})
})

describe('a passphrase whose change could not be entered', () => {
	it('stays as it was', async () => {
		const made = await newVault({ noteError: () => {} })
		made.keeper.close()
		const before = readFileSync(join(made.folder, 'gen-1', 'keyslots.json'))
		await blocked(made, 'person.passphrase-changed')
		const keeper = await unlocked(made)
		await refused(keeper, 'vault.change-passphrase', { ...right(), newPassphrase: utf8(otherPassphrase) })
		keeper.close()
		expect(readFileSync(join(made.folder, 'gen-1', 'keyslots.json')).equals(before)).toBe(true)
		await freed(made)
		const again = await unlocked(made)
		await done(again, 'vault.change-passphrase', { ...right(), newPassphrase: utf8(otherPassphrase) })
		again.close()
	})
})

describe('what this computer notes about the history', () => {
	it('can be read after a power cut in the middle of a line', async () => {
		const made = await newVault()
		await checked()
		made.keeper.close()
		const anchors = join(dirname(made.folder), 'anchor.json')
		appendFileSync(anchors, '{"v":1,"vaultId":"')
		const keeper = await unlocked(made)
		await logRequest(keeper)
		keeper.close()
		expect(readFileSync(anchors, 'utf8').endsWith('}\n')).toBe(true)
		const again = await unlocked(made)
		expect(again.status().historyAlarm).toBeUndefined()
		again.close()
	})
})
