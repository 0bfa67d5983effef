/** Processes killed at random instants: while they save, while the key is changed, while an older schema is taken over. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newestSchema } from '../../db/migrations/index.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, otherPassphrase, personName, quickWorld, utf8 } from '../db/plain-world.ts'
import type { Said } from './kill-victim.ts'
import { journalOf, Promises } from './promises.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

type Kind = 'save' | 'key' | 'schema'

const ground = mkdtempSync(join(tmpdir(), 'threshold-fault-kills-'))
const newKeeper = (folder: string) =>
	new VaultKeeper(folder, quickWorld({ now: Date.now, ms: Date.now() }, { noteError: () => {} }))

async function bases(): Promise<Record<Kind, { base: string; known: Map<number, string> }>> {
	const base = join(ground, 'base')
	const { keeper } = await aVault({}, join(base, 'vault'))
	const leaver = { name: 'Idris Vale', role: 'therapist', newPassphrase: utf8(otherPassphrase), ...right() } as const
	await done(keeper, 'people.add', leaver)
	const known = await journalOf(keeper)
	keeper.close()
	const old = join(ground, 'old')
	cpSync(join(import.meta.dirname, '..', 'db', 'fixtures', 'schema-1'), join(old, 'vault'), { recursive: true })
	return { save: { base, known }, key: { base, known }, schema: { base: old, known: new Map() } }
}

/** A process that is ready to begin, so that the time before the kill is spent on work alone. */
class Victim {
	readonly folder: string
	readonly kind: Kind
	readonly #child: ChildProcess
	#text = ''
	/** Milliseconds from its first word to what the kill is aimed at. */
	took: number | undefined

	constructor(kind: Kind, folder: string, tag: number) {
		this.kind = kind
		this.folder = folder
		const program = join(import.meta.dirname, 'kill-victim.ts')
		const env = { ...process.env, NODE_COMPILE_CACHE: join(ground, 'compiled') }
		this.#child = spawn(process.execPath, [program, kind, folder, String(tag)], {
			...{ env, stdio: ['pipe', 'pipe', 'inherit'] },
		})
	}

	/** Lets it begin, and kills it so many milliseconds after its first word. */
	untilKilled(after: number): Promise<Said[]> {
		const { stdin, stdout } = this.#child
		let began = 0
		stdout?.on('data', (chunk: Buffer) => {
			if (began === 0) {
				began = performance.now()
				setTimeout(() => this.#child.kill('SIGKILL'), after)
			}
			this.#text += chunk.toString()
			if (/"(removed|opened)"/.test(this.#text)) this.took ??= performance.now() - began
		})
		return new Promise((resolve, reject) => {
			this.#child.on('error', reject)
			this.#child.on('close', () => {
				const lines = this.#text.split('\n').slice(0, -1)
				resolve(lines.map((line) => JSON.parse(line) as Said))
			})
			stdin?.on('error', () => {})
			stdin?.write('go\n')
		})
	}
}

/** Whether the kill fell inside the change, as the folder shows it. */
function fellInside({ kind, folder }: Victim, said: Said[]): boolean {
	const there = (name: string) => existsSync(join(folder, name))
	if (kind === 'key') {
		if (said.some(({ removed }) => removed)) return false
		const current = readFileSync(join(folder, 'CURRENT'), 'utf8').trim()
		return there('gen-2.tmp') || (there('gen-2') && (current === 'gen-1' || there('gen-1')))
	}
	const kept = `before-schema-${newestSchema}`
	return kind === 'schema' && !said.some(({ opened }) => opened) && (there(`${kept}.tmp`) || there(kept))
}

function keep(promises: Promises, said: Said[]): { removed: string | undefined; count: number } {
	let removed: string | undefined
	let count = 0
	for (const line of said) {
		for (const [seq, digits] of line.entries ?? []) {
			promises.entries.set(seq, digits)
			count++
		}
		if (line.draft) {
			const { id, ...draft } = line.draft
			promises.drafts.set(id, draft)
			count++
		}
		if (line.logged) promises.drafts.delete(line.logged)
		removed = line.removed ?? removed
	}
	return { removed, count }
}

const made = await bases()
/** Milliseconds: aims at the whole of the change and a little after it, as fast as this computer is just now. */
const span: Record<Kind, number> = { save: 250, key: 300, schema: 60 }
const inside: Record<Kind, number> = { save: 0, key: 0, schema: 0 }
let answeredFor = 0
let draftsThere = 0
let lost = 0
let closed = 0
const cycles = times(1_000)
const kindOf = (cycle: number): Kind => (cycle % 10 < 5 ? 'save' : cycle % 10 < 8 ? 'key' : 'schema')
/** One vault is killed again and again while it saves; every other one begins anew. */
const killsOfOne = 20
let saving = { folder: '', kills: 0, promises: new Promises() }

function next(cycle: number): { victim: Victim; promises: Promises } {
	const kind = kindOf(cycle)
	const { base, known } = made[kind]
	if (kind === 'save' && saving.folder !== '' && saving.kills % killsOfOne !== 0) {
		saving.kills++
		return { victim: new Victim(kind, saving.folder, cycle), promises: saving.promises }
	}
	const place = join(ground, `${kind}-${cycle}`)
	cpSync(base, place, { recursive: true })
	const promises = new Promises(known)
	const folder = join(place, 'vault')
	if (kind === 'save') {
		saving = { folder, kills: saving.kills + 1, promises }
	}
	return { victim: new Victim(kind, folder, cycle), promises }
}

let ready = next(0)
for (let cycle = 0; cycle < cycles; cycle++) {
	const { victim, promises } = ready
	const { kind, folder } = victim
	const said = await victim.untilKilled(Math.random() * span[kind])
	if (kind !== 'save') span[kind] = victim.took === undefined ? span[kind] * 1.1 : span[kind] * 0.7 + victim.took * 0.36
	// The next one starts up while this one’s vault is looked at; it opens nothing before it is told to.
	if (cycle + 1 < cycles) ready = next(cycle + 1)
	if (fellInside(victim, said)) inside[kind]++
	const { removed, count } = keep(promises, said)
	answeredFor += count
	draftsThere += promises.drafts.size
	const keeper = newKeeper(folder)
	const opened = await keeper.perform('vault.unlock', { personName, passphrase: utf8(goodPassphrase) })
	if (!opened.ok) {
		closed++
		process.stdout.write(`${kind}: ${opened.refusal.message}\n`)
	} else {
		const broken = await promises.broken(keeper)
		const people = await done(keeper, 'people.list', {})
		const gone = people.find(({ personId }) => personId === removed)
		if (gone && gone.standing !== 'removed') broken.push('somebody who was removed is there again')
		for (const says of broken) process.stdout.write(`${kind}: ${says}\n`)
		lost += broken.length
		for (const { draftId } of await done(keeper, 'draft.list', {})) await done(keeper, 'draft.discard', { draftId })
		promises.drafts.clear()
	}
	keeper.close()
	if (folder !== saving.folder) rmSync(join(folder, '..'), { recursive: true, force: true })
}
rmSync(ground, { recursive: true, force: true })
report(
	'kill -9 at random instants',
	`${cycles} cycles (${inside.key} inside a change of the key, ${inside.schema} inside a new schema); ${answeredFor} answers, ${draftsThere} drafts left open; ${lost} lost, ${closed} vaults that do not open`,
	answeredFor > cycles && inside.key > 0 && inside.schema > 0 && lost === 0 && closed === 0,
)
