/**
 * The power goes at any moment: every write, flush and rename of real sessions is recorded, and the disk is put
 * together as it may be after a cut between any two of them (`cut-disk.ts` has the model). The vault must open with
 * everything that was answered for. The negative control commits without waiting for the disk, and must lose.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView } from '../../domain/index.ts'
import {
	content,
	done,
	goodPassphrase,
	on,
	otherPassphrase,
	personName,
	quickWorld,
	serviceName,
	utf8,
} from '../db/plain-world.ts'
import { CutDisk, readRecord } from './cut-disk.ts'
import { underShim } from './disk-shim.ts'
import { journalOf, Promises } from './promises.ts'
import { aVault, portion, report, right, times } from './vault-at-hand.ts'

const row = 'power cuts with torn sectors'
const thirdPassphrase = 'lantern bucket sparrow granite velvet'
const newKeeper = (place: string) =>
	new VaultKeeper(join(place, 'vault'), quickWorld({ now: Date.now, ms: Date.now() }, { noteError: () => {} }))

/** What was answered for at some point of a session, as it is marked in the record. */
interface Mark {
	entries: [number, string][]
	drafts: [string, { notes: string[]; papers: number; orRequest?: string }][]
	passphrases: string[]
	removed?: string
}

class Session {
	readonly place: string
	readonly promises: Promises
	#told = 0
	passphrases = [goodPassphrase]
	removed: string | undefined

	constructor(place: string, known: ReadonlyMap<number, string>) {
		this.place = place
		this.promises = new Promises(known)
	}

	/** The answer that was just given is what the session goes on from. */
	mark(keeper?: VaultKeeper): void {
		if (keeper) this.promises.head(keeper)
		const { entries, drafts } = this.promises
		const mark: Mark = {
			entries: [...entries].slice(this.#told),
			drafts: [...drafts],
			passphrases: this.passphrases,
			...(this.removed !== undefined && { removed: this.removed }),
		}
		this.#told = entries.size
		writeFileSync(join(this.place, 'marks'), `${JSON.stringify(mark)}\n`)
	}
}

async function saves(session: Session, keeper: VaultKeeper, requests: number, tag: string): Promise<void> {
	const { drafts } = session.promises
	for (let count = 0; count < requests; count++) {
		const clientReference = `${tag}-${count}`
		const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
		drafts.set(draftId, { notes: [''], papers: 0 })
		session.mark(keeper)
		const bytes = new Uint8Array(25_000).map((_, index) => (index * (count + 3)) % 251)
		await done(keeper, 'document.add', { draftId, name: 'paper.txt', bytes })
		drafts.set(draftId, { notes: ['', 'said'], papers: 1 })
		session.mark(keeper)
		await done(keeper, 'draft.save', { draftId, content: content({ note: 'said' }) })
		drafts.set(draftId, { notes: ['said'], papers: 1, orRequest: clientReference })
		session.mark(keeper)
		const { requestId } = await done(keeper, 'request.log', { draftId, content: content({ clientReference }) })
		drafts.delete(draftId)
		session.mark(keeper)
		let view: CaseView = await done(keeper, 'request.open', { requestId })
		for (let more = 0; more < 3; more++) {
			view = await done(keeper, 'note.add', { ...on(view), text: `${clientReference}.${more}` })
			session.mark(keeper)
		}
		view = await done(keeper, 'findings.confirm', { ...on(view), checks: view.unconfirmed })
		session.mark(keeper)
		const letter = await done(keeper, 'letter.start', { ...on(view), kind: 'challenge' })
		session.mark(keeper)
		const sent = { letterId: letter.letterId, sentOn: keeper.status().today, method: 'secure-email' } as const
		await done(keeper, 'letter.send', { ...on(letter.view), ...sent })
		session.mark(keeper)
	}
}

async function unlocked(session: Session): Promise<VaultKeeper> {
	const keeper = newKeeper(session.place)
	const passphrase = utf8(session.passphrases[0] ?? '')
	await done(keeper, 'vault.unlock', { personName, passphrase })
	session.mark(keeper)
	await wait(20)
	return keeper
}

/** An ordinary day with every kind of change to the keys in it. */
async function day(session: Session, rounds: number): Promise<void> {
	let keeper = await unlocked(session)
	for (let round = 0; round < rounds; round++) {
		const own = () => utf8(session.passphrases[0] ?? '')
		await saves(session, keeper, 3, `R${round}`)
		const leaver = { name: `Idris Vale ${round}`, role: 'therapist', newPassphrase: utf8(otherPassphrase) } as const
		const people = await done(keeper, 'people.add', { ...leaver, passphrase: own() })
		session.mark(keeper)
		const { personId } = people.find(({ name }) => name === leaver.name)!
		const next = session.passphrases[0] === goodPassphrase ? thirdPassphrase : goodPassphrase
		const change = { passphrase: own(), newPassphrase: utf8(next) }
		session.passphrases = [...session.passphrases, next]
		session.mark()
		await done(keeper, 'vault.change-passphrase', change)
		session.passphrases = [next]
		session.mark(keeper)
		await done(keeper, 'people.remove', { personId, passphrase: own() })
		session.removed = personId
		session.mark(keeper)
		await saves(session, keeper, 1, `S${round}`)
		await keeper.backupFolder(join(session.place, 'stick'))
		await done(keeper, 'backup.make', { passphrase: own() })
		session.mark(keeper)
		keeper.close()
		keeper = await unlocked(session)
	}
	keeper.close()
}

interface Outcome {
	cuts: number
	lost: number
	says: Map<string, number>
	operations: number
}

/** Runs a session while it is recorded, and looks at the disk after `cuts` cuts at random places. */
async function cutSession(
	name: string,
	base: string,
	known: ReadonlyMap<number, string>,
	cuts: number,
	run: (session: Session) => Promise<void>,
	firstRunIsFine = false,
): Promise<Outcome> {
	const place = join(disk.folder, name)
	cpSync(base, place, { recursive: true })
	const record = process.env.THRESHOLD_DISK_RECORD ?? ''
	const from = statSync(record).size
	const [cutDisk, toTheEnd] = [new CutDisk(place), new CutDisk(place)]
	disk.record(true)
	await run(new Session(place, known))
	await wait(30)
	disk.record(false)
	const all = readRecord(readFileSync(record).subarray(from))
	for (const operation of all) toTheEnd.apply(operation)
	const differences = toTheEnd.differences()
	if (differences.length > 0) throw new Error(`the record is not whole: ${differences.join(', ')}`)
	// A vault that is opened below must not go on with its backups.
	rmSync(place, { recursive: true, force: true })
	const places = Array.from({ length: cuts }, () => Math.floor(Math.random() * (all.length + 1))).sort((a, b) => a - b)
	const promises = new Promises(known)
	let mark: Mark = { entries: [], drafts: [], passphrases: [goodPassphrase] }
	let acknowledged = false
	let at = 0
	const outcome: Outcome = { cuts, lost: 0, says: new Map(), operations: all.length }
	const ground = join(dirname(disk.folder), 'after')
	for (const cut of places) {
		for (; at < cut; at++) {
			const operation = all[at]!
			cutDisk.apply(operation)
			if (operation.kind !== 'k') continue
			mark = JSON.parse(operation.data.toString())
			acknowledged = true
			for (const [seq, digits] of mark.entries) promises.entries.set(seq, digits)
			promises.drafts.clear()
			for (const [id, draft] of mark.drafts) promises.drafts.set(id, draft)
		}
		rmSync(ground, { recursive: true, force: true })
		cutDisk.afterCut(ground, Math.random)
		const broken = await lookAt(ground, promises, mark, firstRunIsFine && !acknowledged)
		if (broken.length > 0) outcome.lost++
		for (const says of new Set(broken)) outcome.says.set(says, (outcome.says.get(says) ?? 0) + 1)
	}
	return outcome
}

async function lookAt(place: string, promises: Promises, mark: Mark, firstRunIsFine: boolean): Promise<string[]> {
	const keeper = newKeeper(place)
	try {
		if (firstRunIsFine && keeper.status().state === 'first-run') return []
		let refusal = ''
		for (const passphrase of mark.passphrases) {
			const opened = await keeper.perform('vault.unlock', { personName, passphrase: utf8(passphrase) })
			if (!opened.ok) {
				refusal = opened.refusal.message.slice(0, 100)
				continue
			}
			const broken = await promises.broken(keeper)
			const people = await done(keeper, 'people.list', {})
			const gone = people.find(({ personId }) => personId === mark.removed)
			if (gone && gone.standing !== 'removed') broken.push('somebody who was removed is there again')
			return broken.map((says) => says.replace(/\d+/g, 'n'))
		}
		return [`does not open: ${refusal}`]
	} finally {
		keeper.close()
	}
}

/** Has every database commit without a flush of its own, as `synchronous=NORMAL` does, and never empty its log. */
function commitWithoutFlushing<T>(work: () => Promise<T>): Promise<T> {
	const { pragma } = Database.prototype
	Database.prototype.pragma = function (this: Database.Database, source: string, options?: Database.PragmaOptions) {
		if (source === 'synchronous=FULL') return pragma.call(this, 'synchronous=NORMAL', options)
		if (source === 'synchronous') return 2
		if (source.startsWith('wal_checkpoint')) return []
		return pragma.call(this, source, options)
	}
	return work().finally(() => {
		Database.prototype.pragma = pragma
	})
}

const found = underShim(import.meta.filename, row)
const disk = found!
if (found) {
	const bases = join(dirname(disk.folder), 'bases')
	const plain = join(bases, 'plain')
	const { keeper } = await aVault({}, join(plain, 'vault'), 20_000)
	const known = await journalOf(keeper)
	keeper.close()
	mkdirSync(join(plain, 'stick'))
	const old = join(bases, 'old')
	cpSync(join(import.meta.dirname, '..', 'db', 'fixtures', 'schema-1'), join(old, 'vault'), { recursive: true })
	const empty = join(bases, 'empty')
	mkdirSync(empty)
	writeFileSync(process.env.THRESHOLD_DISK_RECORD ?? '', '')

	const none = new Map<number, string>()
	const outcomes = {
		'a day with changes of the key and backups': await cutSession('day', plain, known, times(3_800), (session) =>
			day(session, portion < 1 ? 1 : 3),
		),
		'a new schema': await cutSession('old', old, none, times(600), async (session) => {
			const grown = newKeeper(session.place)
			await done(grown, 'vault.unlock', right())
			session.mark(grown)
			await wait(20)
			grown.close()
		}),
		'a first vault': await cutSession(
			...(['empty', empty, none, times(600)] as const),
			async (session) => {
				const first = newKeeper(session.place)
				await done(first, 'vault.create', { serviceName, personName, ...right() })
				session.mark(first)
				await wait(20)
				await saves(session, first, 1, 'F')
				first.close()
			},
			true,
		),
	}
	const all = Object.values(outcomes)
	for (const [name, { cuts, lost, operations, says }] of Object.entries(outcomes)) {
		process.stdout.write(
			`${name}: ${cuts} cuts among ${operations} operations, ${lost} lost ${JSON.stringify([...says])}\n`,
		)
	}
	const lost = all.reduce((sum, one) => sum + one.lost, 0)
	const cuts = all.reduce((sum, one) => sum + one.cuts, 0)
	report(row, `${cuts} points, ${lost} lost`, lost === 0)

	const control = await commitWithoutFlushing(() =>
		cutSession('control', plain, known, times(1_000), async (session) => {
			const hasty = await unlocked(session)
			await saves(session, hasty, 8, 'C')
		}),
	)
	process.stdout.write(`${JSON.stringify([...control.says])}\n`)
	const percent = Math.round((control.lost / control.cuts) * 100)
	report(
		'power cuts, negative control: synchronous=NORMAL',
		`${control.cuts} points, ${control.lost} lost something (${percent} %), as it must`,
		percent > 10,
	)
	rmSync(dirname(disk.folder), { recursive: true, force: true })
}
