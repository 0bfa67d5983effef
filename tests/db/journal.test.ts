import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Db, inTransaction } from '../../db/driver.ts'
import { detailOf, nextHlc, verifyChain } from '../../db/journal.ts'
import { verifyHistory } from '../../db/verify.ts'
import { type EntryKind, entryKinds } from '../../domain/index.ts'
import { content, done, goodPassphrase, inDatabase, logRequest, newVault, on, registerInMemory, utf8 } from './world.ts'

const said = 'She told nobody'

/** A short history in memory: notes on one request. */
async function history() {
	const made = registerInMemory()
	const { register, lead } = made
	const draft = await register.perform('draft.start', { how: 'text' }, lead)
	if (!draft.ok) throw new Error('no draft')
	const { draftId } = draft.value
	const logged = await register.perform('request.log', { draftId, content: content() }, lead)
	if (!logged.ok) throw new Error('not logged')
	const { requestId } = logged.value
	for (let count = 0; count < 12; count++) {
		const { lastSeq } = made.ledger.case(requestId)!
		await register.perform('note.add', { requestId, expectedSeq: lastSeq, text: `${said} ${count}` }, lead)
	}
	return { ...made, requestId }
}

/** What somebody with the key and a database tool could do: the guards are taken out, the harm done, the guards put back. */
function tamper(db: Db, harm: () => void): void {
	const guards = db.prepare<[], { name: string; sql: string }>(
		"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'",
	)
	const all = guards.all()
	db.pragma('foreign_keys=OFF')
	for (const { name } of all) db.exec(`DROP TRIGGER ${name}`)
	harm()
	for (const { sql } of all) db.exec(sql)
	db.pragma('foreign_keys=ON')
}

describe('the journal', () => {
	it('is append-only against every command', async () => {
		const { db } = await history()
		const attempts = [
			"UPDATE entry SET action = 'x' WHERE seq = 3",
			'DELETE FROM entry WHERE seq = 3',
			"UPDATE entry_payload SET payload = '{}' WHERE seq = 3",
			'DELETE FROM entry_payload WHERE seq = 3',
			'INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 3',
			'INSERT OR REPLACE INTO entry_payload SELECT * FROM entry_payload WHERE seq = 3',
			'REPLACE INTO entry_payload (seq, salt, payload) SELECT seq, salt, payload FROM entry_payload WHERE seq = 4',
			'UPDATE OR REPLACE entry SET seq = 4 WHERE seq = 3',
			`INSERT OR REPLACE INTO entry SELECT (SELECT max(seq) + 1 FROM entry), v, id, ts_utc, mono_ms, boot_id, hlc, actor_id,
			role, device_id, app_version, action, subject_type, subject_id, detail, payload_hash, h, m FROM entry WHERE seq = 3`,
			'INSERT INTO entry SELECT seq + 500, v, id, ts_utc, mono_ms, boot_id, hlc, actor_id, role, device_id, app_version, action, subject_type, subject_id, detail, payload_hash, h, m FROM entry WHERE seq = 3',
		]
		const before = db.prepare('SELECT * FROM entry').all()
		for (const sql of attempts) expect(() => db.exec(sql), sql).toThrow(/never|only appended/)
		expect(db.prepare('SELECT * FROM entry').all()).toEqual(before)
		expect(verifyChain(db)).toBeUndefined()
	})

	it('is written only inside the transaction of a change, and all of it or nothing', async () => {
		const { ledger, lead, db } = await history()
		const draft = { kind: 'vault.created', subject: '', payload: { serviceName: 'x' } } as const
		expect(() => ledger.append(draft, lead)).toThrow(/transaction/)
		const before = ledger.journal.head()
		expect(() =>
			ledger.save(() => {
				ledger.append(draft, lead)
				throw new Error('power cut')
			}),
		).toThrow('power cut')
		expect(ledger.journal.head()).toEqual(before)
		expect(ledger.settings().serviceName).not.toBe('x')
		expect(verifyChain(db)).toBeUndefined()
	})

	it('holds with the key that is shown once, and not with another', async () => {
		const { db, firstKey, ledger } = await history()
		expect(verifyChain(db, firstKey)).toBeUndefined()
		expect(verifyChain(db, Buffer.alloc(32, 1))).toMatchObject({ seq: 1 })
		expect(await verifyHistory(ledger, '2026-02-06T00:00:00Z', firstKey)).toMatchObject({ ok: true, entries: 15 })
	})

	it('does not keep an old sealing key', async () => {
		const { db, firstKey } = await history()
		const kept = db.prepare<[], { k: Buffer }>('SELECT k FROM journal_head').all()
		expect(kept).toHaveLength(1)
		expect(kept[0]?.k.equals(firstKey)).toBe(false)
	})

	it('puts no text of anybody into its headers', async () => {
		const { db } = await history()
		for (const row of db.prepare('SELECT * FROM entry').all()) {
			expect(JSON.stringify(row)).not.toMatch(/She told|Hallworthy|Elowen|LC-118|counselling records/i)
		}
	})

	it('puts ids and names of fields into the detail of every kind, and no value that somebody typed', () => {
		const typed = 'typed by somebody'
		const payload = { reason: typed, text: typed, changes: { requesterName: typed }, letterId: 'id', route: typed }
		expect(detailOf(payload)).toEqual({ changes: ['requesterName'], letterId: 'id' })
	})

	it('has clocks that only go forward, even when the computer’s goes back', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 2, maxLength: 50 }),
				(times) => {
					let last = ''
					for (const now of times) {
						const next = nextHlc(last, now, '0195d000-0000-7000-8000-0000000000dd')
						expect(next > last).toBe(true)
						last = next
					}
				},
			),
		)
	})

	it('knows a subject for every kind of entry that is about a request', () => {
		for (const kind of Object.keys(entryKinds) as EntryKind[]) expect(kind).toMatch(/^[a-z-]+\.[a-z-]+$/)
	})
})

describe('a history that somebody changed', () => {
	const headerColumns = [
		...['v', 'id', 'ts_utc', 'mono_ms', 'boot_id', 'hlc', 'actor_id', 'role', 'device_id', 'app_version', 'action'],
		...['subject_type', 'subject_id', 'detail', 'payload_hash', 'h'],
	]

	it.each(headerColumns)('shows the first entry whose %s was changed', async (column) => {
		const { db } = await history()
		tamper(db, () => {
			const number = column === 'v' || column === 'mono_ms'
			const blob = column === 'payload_hash' || column === 'h'
			const changed = number ? `${column} + 1` : blob ? 'randomblob(32)' : `${column} || 'x'`
			db.exec(`UPDATE entry SET ${column} = ${changed} WHERE seq = 6`)
		})
		expect(verifyChain(db)?.seq).toBe(6)
	})

	it('shows a changed seal to whoever holds the key', async () => {
		const { db, firstKey } = await history()
		tamper(db, () => db.exec('UPDATE entry SET m = randomblob(32) WHERE seq = 6'))
		expect(verifyChain(db, firstKey)?.seq).toBe(6)
	})

	it('shows a changed payload, salt, or none', async () => {
		for (const sql of [
			"UPDATE entry_payload SET payload = replace(payload, 'nobody', 'everybody') WHERE seq = 7",
			'UPDATE entry_payload SET salt = randomblob(16) WHERE seq = 7',
			'DELETE FROM entry_payload WHERE seq = 7',
		]) {
			const { db } = await history()
			tamper(db, () => db.exec(sql))
			expect(verifyChain(db)).toMatchObject({ seq: 7 })
			expect(verifyChain(db)?.says).toMatch(/^What entry 7 says/)
		}
	})

	it('shows where an entry is missing, twice, swapped or inserted', async () => {
		const swap = (a: number, b: number) =>
			`UPDATE entry SET seq = -1 WHERE seq = ${a}; UPDATE entry SET seq = ${a} WHERE seq = ${b}; UPDATE entry SET seq = ${b} WHERE seq = -1`
		for (const [sql, seq] of [
			['DELETE FROM entry WHERE seq = 5', 5],
			['DELETE FROM entry WHERE seq = 5; UPDATE entry SET seq = seq - 1 WHERE seq > 5', 5],
			[swap(5, 8), 5],
		] as const) {
			const { db } = await history()
			tamper(db, () => db.exec(sql))
			expect(verifyChain(db)?.seq, sql).toBe(seq)
		}
	})

	it('shows that its end was cut off', async () => {
		const { db, ledger } = await history()
		tamper(db, () => db.exec('DELETE FROM entry_payload WHERE seq > 10; DELETE FROM entry WHERE seq > 10'))
		expect(verifyChain(db)).toMatchObject({ seq: 11 })
		const more = () =>
			ledger.save(() =>
				ledger.append({ kind: 'recovery.code-made', subject: '', payload: {} }, { id: 'x', role: 'system' }),
			)
		expect(more).toThrow(/does not end where it did/)
	})

	it('shows that a guard was taken out', async () => {
		const { db } = await history()
		db.exec('DROP TRIGGER entry_never_goes')
		expect(verifyChain(db)?.says).toMatch(/guard/)
	})

	it('shows a register that does not follow from it', async () => {
		const { db, ledger } = await history()
		db.exec('UPDATE request SET last_seq = last_seq - 1')
		expect(await verifyHistory(ledger, '')).toMatchObject({ ok: false, firstBad: { seq: 15 } })
	})

	it('any single changed byte in any column is found, at its entry', async () => {
		const { db } = await history()
		const columns = [...headerColumns, 'payload', 'salt']
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 15 }), fc.constantFrom(...columns), fc.nat(), (seq, column, at) => {
				const table = column === 'payload' || column === 'salt' ? 'entry_payload' : 'entry'
				db.exec('SAVEPOINT harm')
				tamper(db, () => {
					const row = db
						.prepare<[number], { value: unknown }>(`SELECT ${column} AS value FROM ${table} WHERE seq = ?`)
						.get(seq)
					const update = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE seq = ?`)
					update.run(oneByteOff(row?.value, at), seq)
				})
				const found = verifyChain(db)
				db.exec('ROLLBACK TO harm; RELEASE harm')
				expect(found?.seq).toBe(seq)
			}),
			{ numRuns: 150 },
		)
		expect(inTransaction(db, () => verifyChain(db))).toBeUndefined()
	})
})

function oneByteOff(value: unknown, at: number): unknown {
	if (typeof value === 'number') return value + 1 + (at % 1000)
	if (Buffer.isBuffer(value)) {
		const bytes = Buffer.from(value)
		bytes[at % bytes.length]! ^= 1 + (at % 255)
		return bytes
	}
	const text = String(value)
	if (text === '') return 'x'
	const place = at % text.length
	return text.slice(0, place) + (text[place] === 'q' ? 'z' : 'q') + text.slice(place + 1)
}

describe('kept files', () => {
	it('that were changed, moved or lost are found and not handed out', async () => {
		for (const harm of [
			'UPDATE document_chunk SET bytes = zeroblob(length(bytes)) WHERE n = 1',
			'DELETE FROM document_chunk WHERE n = 2',
			'UPDATE document_chunk SET n = n + 10 WHERE n = 0',
		]) {
			const made = await newVault()
			const bytes = new Uint8Array(190_000).map((_, at) => at % 255)
			const view = await logRequest(made.keeper, {}, [{ name: 'form.pdf', bytes }])
			const documentId = view.case.versions[0]!.documents[0]!.documentId
			expect(await done(made.keeper, 'history.verify', {})).toMatchObject({ ok: true })
			made.keeper.close()
			await inDatabase(made, (db) => db.exec(harm))
			await done(made.keeper, 'vault.unlock', {
				passphrase: utf8(goodPassphrase),
			})
			const verified = await done(made.keeper, 'history.verify', {})
			expect(verified.firstBad?.says).toContain('form.pdf')
			expect(await made.keeper.original(view.case.id, documentId)).toMatchObject({
				ok: false,
				refusal: { code: 'damaged' },
			})
			expect(made.keeper.status().state).toBe('open')
			await done(made.keeper, 'note.add', { ...on(view), text: 'The rest still works.' })
		}
	})
})
