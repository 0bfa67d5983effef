/**
 * A history changed by somebody who has the key of the vault and can write anything into the database: each kind of
 * the reference's table, against the chain, the seals (with k_0 from the verification sheet), the device's signatures
 * and the anchors; and the same change in an exported journal, against `tools/verify.mjs`. What is found must be named
 * at the right entry: the first that was changed, or the first after it that a signature or an anchor vouches for.
 */
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, openInMemory } from '../../db/driver.ts'
import { setFact } from '../../db/facts.ts'
import { chainHash, evolve, headerText, mac, type Row, startJournal, verifyChain } from '../../db/journal.ts'
import { exportJournal } from '../../db/journal-export.ts'
import { Ledger } from '../../db/ledger.ts'
import { logSeal } from '../../db/log-seal.ts'
import { migrate } from '../../db/migrations/index.ts'
import { newId } from '../../db/surroundings.ts'
import { badCheckpoint, type Checkpoint, Witness } from '../../db/witness.ts'
import { readSeal, verifyJournal } from '../../tools/verify.mjs'
import { quickWorld } from '../db/plain-world.ts'
import { ground } from './disk-shim.ts'
import { portion, report, times } from './vault-at-hand.ts'

const entries = portion < 1 ? 600 : 3_000
const world = quickWorld({ now: Date.now, ms: Date.now() })
const vaultId = newId(Date.now(), randomBytes)
const profile = ground()
const db = openInMemory()
migrate(db)
/** k_0, as it stands on the sheet. */
const firstKey = Buffer.from(startJournal(db, randomBytes))
setFact(db, 'vault_id', vaultId)
const ledger = new Ledger(db, world, newId(Date.now(), randomBytes))
const witness = new Witness(profile, vaultId, randomBytes(32), Date.now)
ledger.witness = witness
const actor = { id: newId(Date.now(), randomBytes), role: 'clinical_lead' as const }
ledger.save(() => ledger.append({ kind: 'vault.created', subject: '', payload: { serviceName: 'Larkfield' } }, actor))
ledger.save(() =>
	ledger.append({ kind: 'device.key-made', subject: '', payload: { publicKey: witness.publicKey } }, actor),
)
for (let count = 2; count < entries; count++) {
	ledger.save(() =>
		ledger.append(
			{ kind: 'session.unlocked', subject: '', payload: { how: 'passphrase', failedBefore: count } },
			actor,
		),
	)
}
ledger.save(() => witness.checkpoint(db, ledger.journal.head(), 'export'))
witness.anchor(ledger.journal.head())

/** The untouched history, as rows, and what is noted about it elsewhere. */
const rows = db.prepare<[], Row>('SELECT * FROM entry ORDER BY seq').all()
const points = db.prepare<[], Checkpoint>('SELECT * FROM checkpoint ORDER BY seq').all()
const signed = points.map(({ seq }) => seq)
const anchored = readFileSync(join(profile, 'anchor.json'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line).seq as number)
const triggers = db
	.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
	.all()
/** What the key was after each entry. Only somebody with k_0, or with an old backup, knows an older one. */
const keys: Buffer[] = [firstKey]
for (let seq = 1; seq <= entries; seq++) keys.push(evolve(keys[seq - 1]!))
const [firstLine = ''] = exportJournal(ledger, vaultId, new Date().toISOString(), '2026-11-21').toString().split('\n')
const printed = readSeal(logSeal('2026-11-21', entries, rows.at(-1)!.h))

interface Tampered {
	rows: Row[]
	/** The first entry that is not what it was, or that is missing. */
	first: number
	/** The journal's key as the attacker leaves it. */
	key: Buffer
	/** Signed checkpoints that stay. */
	points: Checkpoint[]
}
const copy = (row: Row): Row => ({ ...row })
const bit = (bytes: Buffer): Buffer => {
	const flipped = Buffer.from(bytes)
	const at = randomInt(flipped.length)
	flipped[at] = flipped[at]! ^ (1 << randomInt(8))
	return flipped
}
const anyEntry = () => randomInt(3, entries - 2)
const whole = (changed: Row[], first: number): Tampered => ({ rows: changed, first, key: keys[entries]!, points })

/** Chains `tail` anew onto what stands before it, with seals made from `key` (or made up). */
function rechain(changed: Row[], from: number, key: Buffer | undefined): { rows: Row[]; key: Buffer } {
	let before = changed[from - 2]!.h
	let seal = key
	const done = changed.slice(0, from - 1)
	for (const row of changed.slice(from - 1)) {
		const h = chainHash(before, row)
		done.push({ ...row, h, m: seal ? mac(seal, h) : randomBytes(32) })
		seal = seal && evolve(seal)
		before = h
	}
	return { rows: done, key: seal ?? keys[entries]! }
}

const textColumns = [
	'id',
	'ts_utc',
	'boot_id',
	'hlc',
	'actor_id',
	'role',
	'device_id',
	'app_version',
	'action',
	'subject_id',
	'detail',
] as const
const renumbered = (list: Row[], from: number) =>
	list.map((row, index) => (index < from ? row : { ...row, seq: index + 1 }))

const kinds: Record<string, { trials: number; tamper: () => Tampered }> = {
	'flip a field': {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			const row = changed[seq - 1]!
			const column = textColumns[randomInt(textColumns.length)]!
			const bytes = Buffer.from(row[column] === '' ? 'x' : row[column])
			const at = randomInt(bytes.length)
			bytes[at] = bytes[at]! ^ 1
			row[column] = bytes.toString('latin1')
			return whole(changed, seq)
		},
	},
	'flip a bit of a hash': {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.h = bit(changed[seq - 1]!.h)
			return whole(changed, seq)
		},
	},
	'flip a bit of a seal': {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.m = bit(changed[seq - 1]!.m)
			return whole(changed, seq)
		},
	},
	delete: {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			return whole(renumbered([...rows.slice(0, seq - 1), ...rows.slice(seq)], seq - 1), seq)
		},
	},
	'leave a gap': {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			return whole([...rows.slice(0, seq - 1), ...rows.slice(seq)], seq)
		},
	},
	swap: {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			;[changed[seq - 1], changed[seq]] = [
				{ ...changed[seq]!, seq },
				{ ...changed[seq - 1]!, seq: seq + 1 },
			]
			return whole(changed, seq)
		},
	},
	insert: {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const forged = { ...rows[seq - 1]!, id: newId(Date.now(), randomBytes), h: randomBytes(32), m: randomBytes(32) }
			return whole(renumbered([...rows.slice(0, seq - 1), forged, ...rows.slice(seq - 1)], seq - 1), seq)
		},
	},
	duplicate: {
		trials: 600,
		tamper: () => {
			const seq = anyEntry()
			const again = { ...rows[seq - 1]!, id: newId(Date.now(), randomBytes) }
			return whole(renumbered([...rows.slice(0, seq), again, ...rows.slice(seq)], seq), seq + 1)
		},
	},
	'rewrite the tail, seals made up': {
		trials: 150,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.actor_id = newId(Date.now(), randomBytes)
			return { ...whole(changed, seq), ...rechain(changed, seq, undefined) }
		},
	},
	'rewrite the tail, seals from the current key': {
		trials: 150,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.actor_id = newId(Date.now(), randomBytes)
			return { ...whole(changed, seq), ...rechain(changed, seq, keys[entries]!) }
		},
	},
	'truncate, signatures left in place': {
		trials: 300,
		tamper: () => {
			const seq = anyEntry()
			return { rows: rows.slice(0, seq - 1), first: seq, key: keys[seq - 1]!, points }
		},
	},
	'roll back to an older state as a whole': {
		trials: 300,
		tamper: () => {
			const seq = anyEntry()
			return {
				rows: rows.slice(0, seq - 1),
				first: seq,
				key: keys[seq - 1]!,
				points: points.filter((point) => point.seq < seq),
			}
		},
	},
	'rewrite the tail with k_0': {
		trials: 150,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.actor_id = newId(Date.now(), randomBytes)
			return { ...whole(changed, seq), ...rechain(changed, seq, keys[seq - 1]!) }
		},
	},
	'rewrite the tail with k_0, later signatures out': {
		trials: 150,
		tamper: () => {
			const seq = anyEntry()
			const changed = rows.map(copy)
			changed[seq - 1]!.actor_id = newId(Date.now(), randomBytes)
			const stay = points.filter((point) => point.seq < seq)
			return { ...whole(changed, seq), ...rechain(changed, seq, keys[seq - 1]!), points: stay }
		},
	},
}

const columnNames = Object.keys(rows[0]!)
const insert = `INSERT INTO entry (${columnNames.join(', ')}) VALUES (${columnNames.map((name) => `@${name}`).join(', ')})`
const insertPoint =
	'INSERT INTO checkpoint (seq, h, at, why, public_key, sig) VALUES (@seq, @h, @at, @why, @public_key, @sig)'

/** Puts a tampered history into the database, guards and all, looks, and puts everything back. */
function inDatabase<T>(target: Db, { rows: changed, first, key, points: stay }: Tampered, look: () => T): T {
	target.pragma('foreign_keys=OFF')
	target.exec('SAVEPOINT harm')
	for (const { name } of triggers) target.exec(`DROP TRIGGER ${name}`)
	target.prepare('DELETE FROM entry WHERE seq >= ?').run(first)
	const put = target.prepare(insert)
	for (const row of changed.slice(first - 1)) put.run(row)
	target.prepare('UPDATE journal_head SET seq = ?, k = ?').run(changed.at(-1)?.seq ?? 0, key)
	target.exec('DELETE FROM checkpoint')
	const putPoint = target.prepare(insertPoint)
	for (const point of stay) putPoint.run(point)
	for (const { sql } of triggers) target.exec(sql)
	try {
		return look()
	} finally {
		target.exec('ROLLBACK TO harm; RELEASE harm')
	}
}

/** The same change in an exported file, whose first and last line are made to fit. */
function exported({ rows: changed, points: stay }: Tampered): string {
	const last = changed.at(-1)!
	const first = {
		...JSON.parse(firstLine),
		entries: changed.length,
		seal: logSeal('2026-11-21', changed.length, last.h),
		checkpoints: stay.map(({ seq, h, at, why, public_key, sig }) => ({
			seq,
			h: h.toString('hex'),
			at,
			why,
			publicKey: public_key,
			sig,
		})),
	}
	const lines = changed.map((row) =>
		JSON.stringify({ header: headerText(row), h: row.h.toString('hex'), m: row.m.toString('hex') }),
	)
	const text = `${[JSON.stringify(first), ...lines].join('\n')}\n`
	return `${text}${JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') })}\n`
}

const vouchedAfter = (places: number[], seq: number) => places.find((place) => place >= seq)
const layers = ['chain', 'seals', 'signatures', 'anchors'] as const
let trialsInAll = 0
let missed = 0
let wrongPlace = 0
let toolMissed = 0
let toolWrongPlace = 0
const lines: string[] = []
for (const [kind, { trials, tamper }] of Object.entries(kinds)) {
	const found: Record<(typeof layers)[number], number> = { chain: 0, seals: 0, signatures: 0, anchors: 0 }
	const tool = { plain: 0, key: 0, seal: 0 }
	const count = times(trials)
	for (let trial = 0; trial < count; trial++) {
		const harm = tamper()
		const { first } = harm
		// An entry that is deleted or swapped shows where its place is taken: right there, or at the entry after.
		inDatabase(db, harm, () => {
			const checks = {
				chain: () => verifyChain(db),
				seals: () => verifyChain(db, firstKey),
				signatures: () => badCheckpoint(db, vaultId),
				anchors: () => witness.contradiction(db, ledger.journal.head()),
			}
			const right = {
				chain: [first],
				seals: [first],
				signatures: [vouchedAfter(signed, first) ?? -1],
				anchors: [vouchedAfter(anchored, first) ?? -1, first],
			}
			for (const layer of layers) {
				const bad = checks[layer]()
				if (!bad) continue
				found[layer]++
				if (!right[layer].includes(bad.seq)) {
					wrongPlace++
					if (wrongPlace < 10) process.stdout.write(`${kind}: ${layer} says ${bad.seq} for ${first}: ${bad.says}\n`)
				}
				return
			}
			missed++
		})
		const text = exported(harm)
		const brought = { plain: {}, key: { key: firstKey }, seal: { key: firstKey, seal: printed } }
		const seen = (Object.keys(brought) as (keyof typeof brought)[]).find((with_) => {
			const { firstBad } = verifyJournal(text, brought[with_])
			if (!firstBad) return false
			const right = [first, vouchedAfter(signed, first), harm.rows.length + 1, entries]
			if (!right.includes(firstBad.seq)) {
				toolWrongPlace++
				if (toolWrongPlace < 10)
					process.stdout.write(`${kind}: the tool says ${firstBad.seq} for ${first}: ${firstBad.says}\n`)
			}
			return true
		})
		if (seen) tool[seen]++
		else toolMissed++
	}
	trialsInAll += count
	const parts = layers.filter((layer) => found[layer] > 0).map((layer) => `${layer} ${found[layer]}`)
	const byTool = (Object.keys(tool) as (keyof typeof tool)[])
		.filter((with_) => tool[with_] > 0)
		.map((with_) => `${with_} ${tool[with_]}`)
	lines.push(`${kind}: ${count}; app: ${parts.join(', ')}; tool: ${byTool.join(', ')}`)
}
for (const line of lines) process.stdout.write(`${line}\n`)
const sound =
	verifyChain(db, firstKey) ?? badCheckpoint(db, vaultId) ?? witness.contradiction(db, ledger.journal.head())
const soundTool = verifyJournal(exported(whole(rows, 1)), { key: firstKey, seal: printed })
report(
	'a history tampered with: the app',
	`${trialsInAll} changes of ${Object.keys(kinds).length} kinds to ${entries} entries, ${missed} missed, ${wrongPlace} named at a wrong entry`,
	missed === 0 && wrongPlace === 0 && !sound,
)
report(
	'the same in an exported journal: tools/verify.mjs',
	`${trialsInAll}, ${toolMissed} missed (with the key and a printed seal), ${toolWrongPlace} named at a wrong entry`,
	toolMissed === 0 && toolWrongPlace === 0 && soundTool.ok,
)
rmSync(profile, { recursive: true, force: true })
