import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { requestCommands } from '../../db/commands/requests.ts'
import { copyInto, type Db, openDatabase } from '../../db/driver.ts'
import type { Input } from '../../domain/index.ts'
import { fillVault, openFilled } from './fill-vault.ts'

/**
 * The register's own queries on the encrypted database and on the same rows in plain SQLite, in turns, with the
 * settings of the product. The plain copy holds invented requests, stands in the temporary folder, and is removed.
 */

const requests = Number(process.env.THRESHOLD_BENCH_REQUESTS ?? 5_000)
const rounds = 60
const everything = { text: '', sort: 'received', direction: 'down', offset: 0, limit: 100 } as const
const queries: readonly (readonly [string, Input<'request.list'>])[] = [
	['First page', everything],
	['Sorted by asking body', { ...everything, sort: 'askingBody', direction: 'up' }],
	['Page from the middle', { ...everything, offset: Math.floor(requests / 2) }],
	['Filtered by lane', { ...everything, lane: 'vir', waiting: 'us' }],
	['Search for a word', { ...everything, text: 'assessments' }],
]
const median = (values: number[]) =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds of one query. */
function timed(db: Db, query: Input<'request.list'>): number {
	const began = performance.now()
	requestCommands['request.list']({ ledger: { db } } as never, query as never)
	return performance.now() - began
}

const data = mkdtempSync(join(tmpdir(), 'threshold-bench-plain-'))
try {
	await fillVault(data, requests)
	const { ledger, vaultKey } = await openFilled(data)
	const file = join(data, 'plain.db')
	copyInto(ledger.db, file)
	const copy = openDatabase(file, vaultKey, Number.MAX_SAFE_INTEGER) as Db & { rekey(key: Buffer): number }
	copy.pragma('journal_mode=DELETE')
	copy.rekey(Buffer.alloc(0))
	copy.close()
	const plain = new Database(file)
	for (const setting of ['locking_mode=EXCLUSIVE', 'journal_mode=WAL', 'temp_store=MEMORY', 'cache_size=-65536'])
		plain.pragma(setting)

	let [encryptedTotal, plainTotal] = [0, 0]
	for (const [name, query] of queries) {
		const times = { encrypted: [] as number[], plain: [] as number[] }
		for (let round = 0; round < rounds; round += 1) {
			times.plain.push(timed(plain, query))
			times.encrypted.push(timed(ledger.db, query))
		}
		const [one, other] = [median(times.encrypted), median(times.plain)]
		encryptedTotal += one
		plainTotal += other
		const figures = `${(one / other).toFixed(2)} × (${one.toFixed(2)} to ${other.toFixed(2)} ms)`
		process.stdout.write(`${`${name}, encrypted to plain (median of ${rounds})`.padEnd(58)} ${figures}\n`)
	}
	const overall = `${(encryptedTotal / plainTotal).toFixed(2)} ×`
	process.stdout.write(`${`All of them over ${requests} requests`.padEnd(58)} ${overall}\n`)
	plain.close()
	ledger.db.close()
} finally {
	rmSync(data, { recursive: true, force: true })
}
