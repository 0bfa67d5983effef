import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logSeal, parseLogSeal } from '../../db/log-seal.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { VaultStatus } from '../../domain/index.ts'
import {
	done,
	goodPassphrase,
	inDatabase,
	logRequest,
	newVault,
	type OpenWorld,
	on,
	refused,
	temporaryFolder,
	utf8,
} from './world.ts'

/** Lets the check behind the page come to its end. */
async function checked(keeper: VaultKeeper): Promise<VaultStatus> {
	await new Promise((resolve) => setTimeout(resolve, 60))
	return keeper.status()
}

async function unlocked(made: OpenWorld): Promise<VaultKeeper> {
	made.keeper.close()
	const keeper = new VaultKeeper(made.folder, made.world)
	await done(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
	return keeper
}

async function withHistory() {
	const made = await newVault()
	let view = await logRequest(made.keeper)
	for (let count = 0; count < 5; count++) view = await done(made.keeper, 'note.add', { ...on(view), text: `${count}` })
	made.keeper.close()
	return { made, view, database: join(made.folder, 'gen-1', 'vault.db') }
}

describe('what this computer noted about the history', () => {
	it('says nothing while all is as it was', async () => {
		const { made } = await withHistory()
		for (let times = 0; times < 3; times++) {
			const keeper = await unlocked(made)
			expect((await checked(keeper)).historyAlarm).toBeUndefined()
			expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
			keeper.close()
		}
	})

	it('shows an older file that was put back, until the clinical lead has looked into it', async () => {
		const { made, view, database } = await withHistory()
		const older = join(temporaryFolder(), '..', 'older.db')
		copyFileSync(database, older)
		let keeper = await unlocked(made)
		const entries = (await done(keeper, 'history.verify', {})).entries
		await done(keeper, 'note.add', {
			...on(await done(keeper, 'request.open', { requestId: view.case.id })),
			text: 'gone',
		})
		keeper.close()
		copyFileSync(older, database)
		keeper = await unlocked(made)
		const { historyAlarm } = await checked(keeper)
		expect(historyAlarm?.seq).toBeLessThanOrEqual(entries + 1)
		expect(historyAlarm?.seq).toBeGreaterThanOrEqual(entries - 1)
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: false })
		await done(keeper, 'history.acknowledge', { reason: 'We brought back Monday’s copy.' })
		expect(keeper.status().historyAlarm).toBeUndefined()
		keeper.close()
		keeper = await unlocked(made)
		expect((await checked(keeper)).historyAlarm).toBeUndefined()
		expect((await refused(keeper, 'history.acknowledge', { reason: 'again' })).code).toBe('state')
		keeper.close()
	})

	it('shows a history that was cut short and its head with it', async () => {
		const { made } = await withHistory()
		const keep = await inDatabase(made, (db) => {
			const all = db
				.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
				.all()
			db.pragma('foreign_keys=OFF')
			for (const { name } of all) db.exec(`DROP TRIGGER ${name}`)
			const last = db.prepare<[], { seq: number }>('SELECT max(seq) AS seq FROM entry').get()!.seq
			for (const table of ['entry_payload', 'entry']) db.prepare(`DELETE FROM ${table} WHERE seq > ?`).run(last - 3)
			db.prepare('UPDATE journal_head SET seq = ?').run(last - 3)
			for (const { sql } of all) db.exec(sql)
			return last - 3
		})
		const keeper = await unlocked(made)
		const { historyAlarm } = await checked(keeper)
		expect(historyAlarm).toMatchObject({ seq: expect.any(Number) })
		expect(historyAlarm!.seq).toBeLessThanOrEqual(keep + 3)
		keeper.close()
	})

	it('shows that its own notes were changed', async () => {
		const { made } = await withHistory()
		const file = join(dirname(made.folder), 'anchor.json')
		writeFileSync(file, readFileSync(file, 'utf8').replace(/"seq":\d+/, '"seq":1'))
		const keeper = await unlocked(made)
		expect((await checked(keeper)).historyAlarm?.says).toContain('have been changed')
		keeper.close()
	})

	it('begins anew on another computer, with a new key that an entry names', async () => {
		const { made } = await withHistory()
		const elsewhere = temporaryFolder()
		mkdirSync(dirname(elsewhere), { recursive: true })
		cpSync(made.folder, elsewhere, { recursive: true })
		const keeper = await unlocked({ ...made, folder: elsewhere })
		expect((await checked(keeper)).historyAlarm).toBeUndefined()
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
		keeper.close()
		const keys = await inDatabase({ ...made, folder: elsewhere }, (db) =>
			db.prepare("SELECT detail FROM entry WHERE action = 'device.key-made'").all(),
		)
		expect(new Set(keys.map((row) => JSON.stringify(row))).size).toBe(2)
	})

	it('misses nothing when it is deleted: a device that had noted something and finds no notes says so', async () => {
		const { made } = await withHistory()
		rmSync(join(dirname(made.folder), 'anchor.json'))
		const keeper = await unlocked(made)
		expect((await checked(keeper)).historyAlarm?.says).toContain('gone')
		keeper.close()
	})
})

describe('looking at a request', () => {
	it('is entered once an hour for each person', async () => {
		const { made, view } = await withHistory()
		const keeper = await unlocked(made)
		const looks = async () =>
			(await keeper.journalExport()).ok
				? Buffer.from(((await keeper.journalExport()) as { value: { bytes: Buffer } }).value.bytes)
						.toString()
						.match(/access\.viewed/g)?.length
				: 0
		const before = (await looks()) ?? 0
		const open = () => done(keeper, 'request.open', { requestId: view.case.id })
		await open()
		expect(await looks()).toBe(before)
		made.clock.pass(3601)
		const first = await open()
		await open()
		expect(await looks()).toBe(before + 1)
		await done(keeper, 'note.add', { ...on(first), text: 'a look is no change' })
		keeper.close()
	})
})

describe('the printed seal', () => {
	it('reads back, and any one wrong character is found', () => {
		const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))
		fc.assert(
			fc.property(hash, fc.integer({ min: 1, max: 2_000_000 }), fc.nat(), fc.nat(15), (bytes, seq, at, digit) => {
				const text = logSeal('2026-11-21', seq, bytes)
				expect(parseLogSeal(text)).toMatchObject({ date: '2026-11-21', seq })
				const places = [...text].flatMap((character, place) => (/[0-9A-F]/.test(character) && place > 8 ? [place] : []))
				const place = places[at % places.length]!
				const other = digit.toString(16).toUpperCase()
				fc.pre(text[place] !== other)
				expect(parseLogSeal(text.slice(0, place) + other + text.slice(place + 1))).toBeUndefined()
			}),
		)
	})
})

describe('a session that is killed', () => {
	it('leaves a note from its first instant, so that the next one does not take the notes for deleted', async () => {
		const made = await newVault()
		const profile = dirname(made.folder)
		expect(existsSync(join(profile, 'anchor.json'))).toBe(true)
		const killed = temporaryFolder()
		mkdirSync(dirname(killed), { recursive: true })
		cpSync(profile, dirname(killed), { recursive: true })
		const keeper = new VaultKeeper(killed, made.world)
		await done(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
		expect((await checked(keeper)).historyAlarm).toBeUndefined()
		keeper.close()
	})

	it('between the key and the entry that names it is gone on with', async () => {
		const { made } = await withHistory()
		const { publicKey } = JSON.parse(readFileSync(join(dirname(made.folder), 'device-key.json'), 'utf8'))
		await inDatabase(made, (db) => {
			db.exec('DROP TRIGGER entry_never_changes')
			db.prepare("UPDATE entry SET action = 'vault.created' WHERE action = 'device.key-made'").run()
		})
		const keeper = await unlocked(made)
		keeper.close()
		const keys = await inDatabase(made, (db) =>
			db.prepare<[], { detail: string }>("SELECT detail FROM entry WHERE action = 'device.key-made'").all(),
		)
		expect(keys.map(({ detail }) => JSON.parse(detail).publicKey)).toEqual([publicKey])
	})

	it('right after a warning was looked into leaves a note of that', async () => {
		const { made, view, database } = await withHistory()
		const older = join(temporaryFolder(), '..', 'older.db')
		copyFileSync(database, older)
		let keeper = await unlocked(made)
		const seen = await done(keeper, 'request.open', { requestId: view.case.id })
		await done(keeper, 'note.add', { ...on(seen), text: 'gone' })
		keeper.close()
		copyFileSync(older, database)
		keeper = await unlocked(made)
		await checked(keeper)
		await done(keeper, 'history.acknowledge', { reason: 'We brought back Monday’s copy.' })
		const { entries } = await done(keeper, 'history.verify', {})
		const lines = readFileSync(join(dirname(made.folder), 'anchor.json'), 'utf8')
			.trimEnd()
			.split('\n')
		expect(JSON.parse(lines.at(-1)!).seq).toBe(entries)
		keeper.close()
	})
})
