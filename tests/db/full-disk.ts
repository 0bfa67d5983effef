import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { VaultKeeper } from '../../db/vault.ts'
import { content, done, goodPassphrase, on, personName, quickWorld, serviceName, utf8 } from './plain-world.ts'

/**
 * Run as a process of its own, in a small file system that it fills to the last byte: unlocks there, writes notes until
 * nothing more can be saved, makes room, and says how it went.
 */
const [place = '', reserve = ''] = process.argv.slice(2)
const clock = { now: Date.now, ms: Date.now() }
const world = quickWorld(clock, { reserveBytes: Number(reserve), noteError: () => {} })
const right = () => ({ passphrase: utf8(goodPassphrase) })

function fillUp(): void {
	const handle = openSync(join(place, 'films'), 'a')
	for (let piece = 65_536; piece > 0; ) {
		try {
			writeSync(handle, Buffer.alloc(piece))
		} catch {
			piece = Math.floor(piece / 2)
		}
	}
	closeSync(handle)
}

/** Whether the reserve is made within some seconds. */
async function isWhole(): Promise<boolean> {
	for (let tries = 0; tries < 100 && keeper.status().reserve; tries++) await wait(100)
	return keeper.status().reserve === undefined
}

let keeper = new VaultKeeper(join(place, 'vault'), world)
await done(keeper, 'vault.create', { serviceName, personName, ...right() })
const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
const { requestId } = await done(keeper, 'request.log', { draftId, content: content() })
const made = await isWhole()
keeper.close()
fillUp()

keeper = new VaultKeeper(join(place, 'vault'), world)
const unlocked = await keeper.perform('vault.unlock', right())
const used = keeper.status().reserve
// Another program takes what became free.
fillUp()
let notes = 0
let refusal = ''
for (let view = await done(keeper, 'request.open', { requestId }); !refusal; ) {
	const result = await keeper.perform('note.add', { ...on(view), text: 'what was said on the telephone, in two lines' })
	if (result.ok) {
		view = result.value as typeof view
		notes++
	} else refusal = result.refusal.code
}
const left = keeper.status().reserve?.bytes
keeper.close()
rmSync(join(place, 'films'))

keeper = new VaultKeeper(join(place, 'vault'), world)
await done(keeper, 'vault.unlock', right())
const again = await isWhole()
const { ok, entries } = await done(keeper, 'history.verify', {})
keeper.close()
process.stdout.write(JSON.stringify({ made, unlocked: unlocked.ok, used, notes, refusal, left, ok, entries, again }))
