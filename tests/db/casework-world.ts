import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type Db, openDatabase } from '../../db/driver.ts'
import { startJournal } from '../../db/journal.ts'
import { Ledger, type Person } from '../../db/ledger.ts'
import { migrate, newestSchema } from '../../db/migrations/index.ts'
import { Register } from '../../db/register.ts'
import type { CaseView, CommandName, DraftContent, Input, Output, Refusal } from '../../domain/index.ts'
import { Clock, content, quickWorld } from './world.ts'

const personId = (last: number) => `0195d000-0000-7000-8000-00000000001${last}`
const device = '0195d000-0000-7000-8000-0000000000dd'

export const admin: Person = { id: personId(1), name: 'Joss Penhallow', role: 'administrator' }
export const therapist: Person = { id: personId(2), name: 'Imke Sandover', role: 'therapist' }
export const lead: Person = { id: personId(3), name: 'Maren Oldcastle', role: 'clinical_lead' }
export const otherLead: Person = { id: personId(4), name: 'Tobiah Wrenfield', role: 'clinical_lead' }
const people = [admin, therapist, lead, otherLead]

export interface Office {
	path: string
	key: Buffer
	db: Db
	ledger: Ledger
	register: Register
	clock: Clock
}

function registerOn(path: string, key: Buffer, clock: Clock): Office {
	const world = quickWorld(clock)
	const db = openDatabase(path, key, newestSchema)
	migrate(db)
	const ledger = new Ledger(db, world, device)
	const register = new Register(ledger, world, { noteError: world.noteError, damaged: () => {} })
	return { path, key, db, ledger, register, clock }
}

/** A service with four people, on an encrypted file. */
export function office(): Office {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-casework-'))
	const path = join(folder, 'vault.db')
	const key = randomBytes(32)
	const clock = new Clock()
	writeFileSync(path, '')
	const made = registerOn(path, key, clock)
	startJournal(made.db, randomBytes)
	made.ledger.save(() => {
		const actor = { id: lead.id, role: lead.role }
		made.ledger.append({ kind: 'vault.created', subject: '', payload: { serviceName: 'Larkfield Counselling' } }, actor)
		for (const { id, name, role } of people) {
			made.ledger.append({ kind: 'person.added', subject: '', payload: { personId: id, name, role } }, actor)
		}
	})
	onTestFinished(() => {
		made.db.close()
		rmSync(folder, { recursive: true, force: true })
	})
	return made
}

/** The same file opened anew, as after a restart. */
export function reopen({ db, path, key, clock }: Office): Office {
	db.close()
	const again = registerOn(path, key, clock)
	onTestFinished(() => {
		again.db.close()
	})
	return again
}

/** Gives a command as one of the people and expects it to be done. */
export async function did<Name extends CommandName>(
	{ register }: Office,
	by: Person,
	name: Name,
	input: Input<Name>,
): Promise<Output<Name>> {
	const result = await register.perform(name as never, input, by)
	if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`)
	return result.value as Output<Name>
}

/** Gives a command and expects a refusal. */
export async function refusal({ register }: Office, by: Person, name: CommandName, input: unknown): Promise<Refusal> {
	const result = await register.perform(name as never, input, by)
	expect(result.ok, `${name} should have been refused`).toBe(false)
	return result.ok ? expect.fail() : result.refusal
}

export async function logged(
	made: Office,
	more: Partial<DraftContent> = {},
	files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [],
	versionOf?: string,
	by: Person = admin,
): Promise<CaseView> {
	const { draftId } = await did(made, by, 'draft.start', { how: 'text', ...(versionOf && { versionOf }) })
	for (const file of files) await did(made, by, 'document.add', { draftId, ...file })
	const { requestId } = await did(made, by, 'request.log', { draftId, content: content(more) })
	return did(made, admin, 'request.open', { requestId })
}

/** What every change says, as of now. */
export function now({ ledger }: Office, view: CaseView): { requestId: string; expectedSeq: number } {
	return { requestId: view.case.id, expectedSeq: ledger.case(view.case.id)?.lastSeq ?? 0 }
}
