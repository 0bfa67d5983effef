import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView } from '../../domain/index.ts'
import { content, done, goodPassphrase, on, personName, quickWorld, utf8 } from '../db/plain-world.ts'
import { Promises } from './promises.ts'

/** A draft as it was last saved, and what was tried with it since. */
export interface SaidDraft {
	id: string
	notes: string[]
	papers: number
	orRequest?: string
}
/** What it says, a line each: one thing that was answered for. */
export interface Said {
	begin?: true
	entries?: [number, string][]
	draft?: SaidDraft
	logged?: string
	removed?: string
	opened?: true
}

/** Run by the kill program: waits for a line, then works without pause and says what was answered for, until it is killed. */
const [kind = '', folder = '', tag = ''] = process.argv.slice(2)
const promises = new Promises()
let told = 0
const say = (said: Said) => writeSync(1, `${JSON.stringify(said)}\n`)
const keeper = new VaultKeeper(folder, quickWorld({ now: Date.now, ms: Date.now() }))
const open = () => done(keeper, 'vault.unlock', { personName, passphrase: utf8(goodPassphrase) })

function answered(more: Said = {}): void {
	promises.head(keeper)
	say({ ...more, entries: [...promises.entries].slice(told) })
	told = promises.entries.size
}

async function save(): Promise<never> {
	for (let count = 0; ; count++) {
		const orRequest = `K${tag}-${count}`
		const { draftId: id } = await done(keeper, 'draft.start', { how: 'text' })
		answered({ draft: { id, notes: [''], papers: 0 } })
		const bytes = new Uint8Array(count % 3 === 0 ? 150_000 : 12_000).fill(count % 256)
		await done(keeper, 'document.add', { draftId: id, name: `${count}.txt`, bytes })
		answered({ draft: { id, notes: ['', 'said'], papers: 1 } })
		await done(keeper, 'draft.save', { draftId: id, content: content({ note: 'said' }) })
		answered({ draft: { id, notes: ['said'], papers: 1, orRequest } })
		const logged = content({ note: 'said', clientReference: orRequest })
		const { requestId } = await done(keeper, 'request.log', { draftId: id, content: logged })
		answered({ logged: id })
		let view: CaseView = await done(keeper, 'request.open', { requestId })
		view = await done(keeper, 'note.add', { ...on(view), text: `${count}` })
		answered()
		view = await done(keeper, 'findings.confirm', { ...on(view), checks: view.unconfirmed })
		answered()
		const letter = await done(keeper, 'letter.start', { ...on(view), kind: 'challenge' })
		answered()
		const sent = { letterId: letter.letterId, sentOn: keeper.status().today, method: 'secure-email' } as const
		await done(keeper, 'letter.send', { ...on(letter.view), ...sent })
		answered()
	}
}

// A process that is killed keeps nothing that it compiled, unless it is told to.
flushCompileCache()
await once(process.stdin, 'data')
if (kind === 'schema') {
	say({ begin: true })
	await open()
	answered({ opened: true })
} else {
	await open()
	const people = await done(keeper, 'people.list', {})
	const leaver = people.find(({ name, standing }) => name === 'Idris Vale' && standing === 'active')
	say({ begin: true })
	if (kind === 'key' && leaver) {
		await done(keeper, 'people.remove', { personId: leaver.personId, passphrase: utf8(goodPassphrase) })
		answered({ removed: leaver.personId })
	}
}
await save()
