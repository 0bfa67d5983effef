/** Bytes flipped in the database, the key file, a backup and an exported journal: each must be found, none taken in silence. */
import { randomInt } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readKeySet } from '../../db/keys.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { verifyJournal } from '../../tools/verify.mjs'
import { done } from '../db/plain-world.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

const { keeper, folder, world } = await aVault()
const stick = join(dirname(folder), 'stick')
mkdirSync(stick)
await keeper.backupFolder(stick)
await done(keeper, 'backup.make', right())
const exported = await keeper.journalExport()
if (!exported.ok) throw new Error('no export')
const journal = Buffer.from(exported.value.bytes)
keeper.close()

function flipped(bytes: Buffer): Buffer {
	const copy = Buffer.from(bytes)
	const place = randomInt(copy.length)
	copy[place] = copy[place]! ^ (1 << randomInt(8))
	return copy
}
const each = times(2_500)
let silent = 0

if (!verifyJournal(journal.toString()).ok) throw new Error('the journal is not whole')
const set = readFileSync(join(folder, 'gen-1', 'keyslots.json'))
const wide = { cost: world.costs!.cost, floor: world.costs!.floor }
for (let trial = 0; trial < each; trial++) {
	try {
		const read = readKeySet(flipped(set), wide)
		// The sealed vault key is checked by its own tag when it is opened, and the whole file against the database.
		if (JSON.stringify(read)) silent++
	} catch {}
}
for (let trial = 0; trial < each; trial++) if (verifyJournal(flipped(journal).toString()).ok) silent++

// The backup: as somebody restores it on a new computer. What is refused leaves nothing behind.
const backup = join(stick, readdirSync(stick)[0]!)
const whole = readFileSync(backup)
const elsewhere = mkdtempSync(join(tmpdir(), 'threshold-fault-restore-'))
const broken = join(elsewhere, 'broken.threshold')
const newcomer = new VaultKeeper(join(elsewhere, 'vault'), world)
for (let trial = 0; trial < each; trial++) {
	writeFileSync(broken, flipped(whole))
	const answer = await newcomer.restore(broken)
	if (answer.ok || newcomer.status().state !== 'first-run') silent++
}
writeFileSync(broken, whole)
const unhurt = (await newcomer.restore(broken)).ok ? [] : ['the backup']
rmSync(elsewhere, { recursive: true, force: true })

// The database: opened and checked as the app does it, in a copy of the whole folder.
const database = readFileSync(join(folder, 'gen-1', 'vault.db'))
const ground = mkdtempSync(join(tmpdir(), 'threshold-fault-flip-'))
cpSync(dirname(folder), ground, { recursive: true })
const place = join(ground, 'vault', 'gen-1', 'vault.db')
let found = 0
for (let trial = 0; trial <= each; trial++) {
	// The last one is as it was: only what was flipped may be refused.
	writeFileSync(place, trial < each ? flipped(database) : database)
	for (const more of ['-wal', '-shm']) rmSync(`${place}${more}`, { force: true })
	rmSync(join(ground, 'vault', 'throttle.json'), { force: true })
	copyFileSync(join(dirname(folder), 'anchor.json'), join(ground, 'anchor.json'))
	const again = new VaultKeeper(join(ground, 'vault'), world)
	const opened = await again.perform('vault.unlock', right())
	const verified = opened.ok ? await again.perform('history.verify', {}) : undefined
	const holds = verified?.ok && (verified.value as { ok: boolean }).ok
	if (trial === each) unhurt.push(...(holds ? [] : ['the database']))
	else if (holds) silent++
	else found++
	again.close()
}
report(
	'bytes flipped: key file, journal, backup, database',
	`${each * 4}, ${silent} unnoticed (database ${found} of ${each}); unhurt and refused: ${unhurt.length}`,
	silent === 0 && unhurt.length === 0,
)
