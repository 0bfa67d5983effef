import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type Db, openDatabase, openInMemory } from '../../db/driver.ts'
import { startJournal } from '../../db/journal.ts'
import { openSlot, readKeySet } from '../../db/keys.ts'
import { Ledger, type Person } from '../../db/ledger.ts'
import { migrate, newestSchema } from '../../db/migrations/index.ts'
import { Register } from '../../db/register.ts'
import type { Surroundings } from '../../db/surroundings.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView, CommandName, Draft, DraftContent, Refusal } from '../../domain/index.ts'
import { Clock, content, done, goodPassphrase, personName, quickWorld, serviceName, utf8 } from './plain-world.ts'

export * from './plain-world.ts'

/** A folder that goes when the test is over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-db-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	return join(folder, 'vault')
}

/** Calls a command and expects a refusal. */
export async function refused(keeper: VaultKeeper, name: CommandName, input: unknown): Promise<Refusal> {
	const result = await keeper.perform(name, input)
	expect(result.ok, `${name} should have been refused`).toBe(false)
	return result.ok ? expect.fail() : result.refusal
}

export interface OpenWorld {
	folder: string
	clock: Clock
	world: Surroundings
	keeper: VaultKeeper
	recoveryCode: string
}

/** A vault that was just made, open for its first person. */
export async function newVault(more: Partial<Surroundings> = {}): Promise<OpenWorld> {
	const folder = temporaryFolder()
	const clock = new Clock()
	const world = quickWorld(clock, more)
	const keeper = new VaultKeeper(folder, world)
	onTestFinished(() => keeper.close())
	const passphrase = utf8(goodPassphrase)
	const { recoveryCode } = await done(keeper, 'vault.create', { serviceName, personName, passphrase })
	return { folder, clock, world, keeper, recoveryCode }
}

/** The same vault opened anew, as after a restart. */
export async function reopened(
	{ folder, world, keeper }: OpenWorld,
	passphrase = goodPassphrase,
): Promise<VaultKeeper> {
	keeper.close()
	const again = new VaultKeeper(folder, world)
	onTestFinished(() => again.close())
	await done(again, 'vault.unlock', { passphrase: utf8(passphrase) })
	return again
}

export function startDraft(keeper: VaultKeeper): Promise<Draft> {
	return done(keeper, 'draft.start', { how: 'text' })
}

/** Logs a request from what a person typed, with any files. */
export async function logRequest(
	keeper: VaultKeeper,
	more: Partial<DraftContent> = {},
	files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [],
): Promise<CaseView> {
	const { draftId } = await startDraft(keeper)
	for (const file of files) await done(keeper, 'document.add', { draftId, ...file })
	const { requestId } = await done(keeper, 'request.log', { draftId, content: content(more) })
	return done(keeper, 'request.open', { requestId })
}

/** A register in memory with its journal begun: for what does not depend on files. */
export function registerInMemory(clock = new Clock()) {
	const world = quickWorld(clock)
	const db = openInMemory()
	onTestFinished(() => {
		db.close()
	})
	migrate(db)
	const firstKey = Buffer.from(startJournal(db, randomBytes))
	const ledger = new Ledger(db, world, '0195d000-0000-7000-8000-0000000000dd')
	const lead: Person = { id: '0195d000-0000-7000-8000-000000000001', name: personName, role: 'clinical_lead' }
	ledger.save(() => {
		ledger.append({ kind: 'vault.created', subject: '', payload: { serviceName } }, lead)
		const { id: personId, name, role } = lead
		ledger.append({ kind: 'person.added', subject: '', payload: { personId, name, role } }, lead)
	})
	const told = { noteError: world.noteError, damaged: () => {} }
	return { clock, db, ledger, lead, firstKey, register: new Register(ledger, world, told) }
}

/** The database of a closed vault as another program with the passphrase could open it. */
export async function inDatabase<T>({ folder, world }: OpenWorld, work: (db: Db) => T): Promise<T> {
	const set = readKeySet(readFileSync(join(folder, 'gen-1', 'keyslots.json')), world.costs!)
	const opened = await openSlot(set, set.slots[0]!, utf8(goodPassphrase))
	const db = openDatabase(join(folder, 'gen-1', 'vault.db'), opened!.vaultKey, newestSchema)
	try {
		return work(db)
	} finally {
		db.close()
	}
}
