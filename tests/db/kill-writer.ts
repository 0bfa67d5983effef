import { writeSync } from 'node:fs'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView } from '../../domain/index.ts'
import { content, done, goodPassphrase, on, personName, quickWorld, utf8 } from './plain-world.ts'

/**
 * Run by the kill test as a process of its own: saves without pause and says after each save what it
 * was promised, until it is killed.
 */
const [folder = ''] = process.argv.slice(2)
const clock = { now: Date.now, ms: Date.now() }
const keeper = new VaultKeeper(folder, quickWorld(clock))
await done(keeper, 'vault.unlock', { personName, passphrase: utf8(goodPassphrase) })

const say = (line: string) => writeSync(1, `${line}\n`)
for (let count = 0; ; count++) {
	const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
	const bytes = new Uint8Array(150_000).fill(count % 256)
	await done(keeper, 'document.add', { draftId, name: `${count}.txt`, bytes })
	say(`draft ${draftId}`)
	const { requestId } = await done(keeper, 'request.log', { draftId, content: content({ note: `note ${count}` }) })
	say(`request ${requestId}`)
	let view: CaseView = await done(keeper, 'request.open', { requestId })
	for (let more = 0; more < 5; more++) {
		view = await done(keeper, 'note.add', { ...on(view), text: `${count}.${more}` })
		say(`seq ${view.case.lastSeq}`)
	}
}
