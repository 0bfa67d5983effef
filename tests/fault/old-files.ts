/** An older database, or an old page of it, put back: what this computer noted must show each. */
import { randomInt } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VaultKeeper } from '../../db/vault.ts'
import { done, on } from '../db/plain-world.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

const made = await aVault()
const { folder, world, requestId } = made
let { keeper } = made
const database = join(folder, 'gen-1', 'vault.db')
const older = join(folder, '..', 'older.db')
const full = times(100)
let shown = 0
let whole = 0
for (let trial = 0; trial < full; trial++) {
	keeper.close()
	copyFileSync(database, older)
	keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.unlock', right())
	let view = await done(keeper, 'request.open', { requestId })
	for (let more = randomInt(1, 6); more > 0; more--)
		view = await done(keeper, 'note.add', { ...on(view), text: 'later' })
	keeper.close()
	const newest = readFileSync(database)
	const notes = readFileSync(join(folder, '..', 'anchor.json'))
	if (trial % 2 === 0) {
		copyFileSync(older, database)
	} else {
		// Single pages of an older file, each whole under the same key.
		const old = readFileSync(older)
		const mixed = Buffer.from(newest)
		let changed = false
		for (let page = 1; page < Math.min(old.length, mixed.length) / 4096; page++) {
			const at = page * 4096
			if (changed || old.subarray(at, at + 4096).equals(mixed.subarray(at, at + 4096))) continue
			old.copy(mixed, at, at, at + 4096)
			changed = true
		}
		writeFileSync(database, mixed)
	}
	for (const more of ['-wal', '-shm']) if (existsSync(`${database}${more}`)) rmSync(`${database}${more}`)
	keeper = new VaultKeeper(folder, world)
	const opened = await keeper.perform('vault.unlock', right())
	const verified = opened.ok ? await keeper.perform('history.verify', {}) : undefined
	if (!opened.ok || !verified?.ok || !(verified.value as { ok: boolean }).ok) shown++
	keeper.close()
	// Each trial stands for itself: what the attacked session noted goes with it.
	writeFileSync(database, newest)
	writeFileSync(join(folder, '..', 'anchor.json'), notes)
	rmSync(join(folder, 'throttle.json'), { force: true })
	keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.unlock', right())
	if ((await done(keeper, 'history.verify', {})).ok) whole++
}
keeper.close()
report(
	'old database or old page put back',
	`${full}, ${shown} shown; ${whole} whole again with the right file`,
	shown === full && whole === full,
)
