/**
 * An older database, an older page of it, or another write-ahead log put in its place: what this computer noted
 * outside the vault must show each.
 */
import { randomInt } from 'node:crypto'
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { holdsTogether, openDatabase } from '../../db/driver.ts'
import { openSlot, readKeySet } from '../../db/keys.ts'
import { newestSchema } from '../../db/migrations/index.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { done, on } from '../db/plain-world.ts'
import { ground } from './disk-shim.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

const place = ground()
const live = join(place, 'live')
const made = await aVault({}, join(live, 'vault'), 20_000)
const { requestId, world } = made
made.keeper.close()
const database = (folder: string) => join(folder, 'vault', 'gen-1', 'vault.db')
const log = (folder: string) => `${database(folder)}-wal`

async function opened(folder: string): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(join(folder, 'vault'), world)
	await done(keeper, 'vault.unlock', right())
	return keeper
}

async function addNotes(keeper: VaultKeeper, count: number): Promise<void> {
	let view = await done(keeper, 'request.open', { requestId })
	for (let more = 0; more < count; more++) view = await done(keeper, 'note.add', { ...on(view), text: 'later' })
}

/** Whether the app sees that a folder is not as it was, by the full check of the history. */
async function isShown(folder: string): Promise<boolean> {
	const keeper = new VaultKeeper(join(folder, 'vault'), world)
	try {
		const unlocked = await keeper.perform('vault.unlock', right())
		const verified = unlocked.ok ? await keeper.perform('history.verify', {}) : undefined
		return !verified?.ok || !(verified.value as { ok: boolean }).ok
	} finally {
		keeper.close()
	}
}

function copyTo(name: string, from: string): string {
	const folder = join(place, name)
	rmSync(folder, { recursive: true, force: true })
	cpSync(from, folder, { recursive: true })
	return folder
}

/**
 * Every row of every table of a database file: a page that is written again unchanged looks otherwise encrypted. Left
 * out is the list of the search index's own pages: where a line of it is missing, a search begins at the first page
 * and finds the same.
 */
async function rowsIn(bytes: Buffer): Promise<string> {
	const file = join(place, 'looked-at.db')
	writeFileSync(file, bytes)
	const set = readKeySet(readFileSync(join(live, 'vault', 'gen-1', 'keyslots.json')), world.costs!)
	const slot = await openSlot(set, set.slots[0]!, right().passphrase)
	const db = openDatabase(file, slot!.vaultKey, newestSchema)
	try {
		const tables = db
			.prepare<[], { name: string }>(
				"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('register_text', 'register_text_idx')",
			)
			.all()
		const rows = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()])
		return JSON.stringify([holdsTogether(db), rows])
	} catch (error) {
		return String(error)
	} finally {
		db.close()
	}
}

/** The database with one page as it was before, whole and under the same key, that says something else than it did. */
async function withOldPage(newest: Buffer, old: Buffer): Promise<Buffer> {
	const places: number[] = []
	for (let at = 4096; at < Math.min(old.length, newest.length); at += 4096) {
		if (!old.subarray(at, at + 4096).equals(newest.subarray(at, at + 4096))) places.push(at)
	}
	const rows = await rowsIn(newest)
	while (places.length > 0) {
		const [at = 0] = places.splice(randomInt(places.length), 1)
		const mixed = Buffer.from(newest)
		old.copy(mixed, at, at, at + 4096)
		if ((await rowsIn(mixed)) !== rows) return mixed
	}
	throw new Error('no page differs')
}

const half = times(50)
const shown = { file: 0, page: 0 }
let whole = 0
for (let trial = 0; trial < half * 2; trial++) {
	const older = copyTo('older', live)
	const keeper = await opened(live)
	await addNotes(keeper, randomInt(1, 6))
	keeper.close()
	const [newest, old] = [readFileSync(database(live)), readFileSync(database(older))]
	const attacked = copyTo('attacked', live)
	const kind = trial % 2 === 0 ? 'file' : 'page'
	writeFileSync(database(attacked), kind === 'file' ? old : await withOldPage(newest, old))
	if (await isShown(attacked)) shown[kind]++
	if (!(await isShown(copyTo('sound', live)))) whole++
}
report(
	'old database or old page put back',
	`${half} files and ${half} pages, ${shown.file + shown.page} shown; ${whole} left alone, 0 of them blamed`,
	shown.file + shown.page === half * 2 && whole === half * 2,
)

/** As on a disk that is full for the database alone: saves go to the write-ahead log, and it is never emptied. */
const { pragma } = Database.prototype
function keepLogs(on: boolean): void {
	Database.prototype.pragma = function (this: Database.Database, source: string, options?: Database.PragmaOptions) {
		if (on && source.startsWith('wal_checkpoint')) throw new Database.SqliteError('disk is full', 'SQLITE_FULL')
		return pragma.call(this, source, options)
	}
}

/** Folders as a kill leaves them: saves that were answered for lie in the write-ahead log alone. */
const saves = 4
const killed: string[] = []
keepLogs(true)
const hasty = await opened(live)
// The check behind the page comes first: nothing is noted of a history that was not looked at.
await wait(50)
for (let count = 0; count < saves; count++) {
	await addNotes(hasty, 1)
	killed.push(copyTo(`killed-${count}`, live))
}
keepLogs(false)
hasty.close()

const attacks: Record<string, (folder: string, trial: number) => void> = {
	deleted: (folder) => rmSync(log(folder)),
	flipped: (folder) => {
		const bytes = readFileSync(log(folder))
		const at = randomInt(bytes.length)
		bytes[at] = bytes[at]! ^ (1 << randomInt(8))
		writeFileSync(log(folder), bytes)
	},
	'cut off': (folder) => {
		const bytes = readFileSync(log(folder))
		writeFileSync(log(folder), bytes.subarray(0, randomInt(bytes.length)))
	},
	older: (folder, trial) => {
		const which = trial % (saves - 1)
		if (statSync(log(killed[which]!)).size > 0) cpSync(log(killed[which]!), log(folder))
	},
}
const each = times(100)
const newest = killed.at(-1)!
const counts: string[] = []
let missed = 0
for (const [name, attack] of Object.entries(attacks)) {
	let seen = 0
	for (let trial = 0; trial < each; trial++) {
		const folder = copyTo('attacked', newest)
		attack(folder, trial)
		if (await isShown(folder)) seen++
	}
	missed += each - seen
	counts.push(`${name} ${seen} of ${each}`)
}
let blamed = 0
for (let trial = 0; trial < times(50); trial++) if (await isShown(copyTo('sound', newest))) blamed++
report(
	'write-ahead log with saves in it, attacked',
	`${counts.join(', ')} shown; ${times(50)} left alone, ${blamed} of them blamed`,
	missed === 0 && blamed === 0,
)
rmSync(dirname(live), { recursive: true, force: true })
