/**
 * A disk that fails: full, read-only, or with an I/O error, at every single write, flush, rename or new file of each
 * step below. Each must end in a plain sentence of the app, and nothing that was answered for may be gone.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readBackup } from '../../db/backup-file.ts'
import { unforeseen } from '../../db/refusals.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView, CommandName, Input, Output } from '../../domain/index.ts'
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
import { everyOperation, type FailingDisk, type Fault, operations, underShim } from './disk-shim.ts'
import { journalOf, Promises } from './promises.ts'
import { aVault, portion, report, right } from './vault-at-hand.ts'

const row = 'a full, read-only or failing disk, at every write'
const thirdPassphrase = 'lantern bucket sparrow granite velvet'

const { writes, syncs, sizes, creates, opens, names } = operations
const faults: Record<string, Omit<Fault, 'failAt'>> = {
	'full from then on': { kinds: writes | syncs | creates, error: 'ENOSPC', lasting: true, half: true },
	'full once': { kinds: writes | syncs | creates, error: 'ENOSPC', lasting: false, half: true },
	'I/O error once': { kinds: everyOperation, error: 'EIO', lasting: false },
	'I/O error from then on': { kinds: everyOperation, error: 'EIO', lasting: true },
	'read-only from then on': { kinds: writes | sizes | creates | opens | names, error: 'EROFS', lasting: true },
}

/** One trial: a copy of a vault on a disk that is about to fail. */
class Trial {
	readonly folder: string
	readonly stick: string
	readonly promises: Promises
	keeper: VaultKeeper
	/** A refused command is tried once more: the fault does not last. */
	readonly tryAgain: boolean
	readonly bad: string[] = []
	refused = 0
	removed = ''
	passphrases = [goodPassphrase]

	constructor(place: string, known: ReadonlyMap<number, string>, tryAgain: boolean) {
		this.folder = join(place, 'vault')
		this.stick = join(place, 'stick')
		this.promises = new Promises(known)
		this.keeper = this.newKeeper()
		this.tryAgain = tryAgain
	}

	newKeeper(): VaultKeeper {
		return new VaultKeeper(this.folder, quickWorld({ now: Date.now, ms: Date.now() }, { noteError: () => {} }))
	}

	/** @returns what was answered, or `undefined` when it was refused with a sentence (twice, where it is tried again) */
	async attempt<Name extends CommandName>(name: Name, input: () => Input<Name>): Promise<Output<Name> | undefined> {
		for (let left = this.tryAgain ? 2 : 1; left > 0; left--) {
			const result = await this.keeper.perform(name, input())
			if (result.ok) {
				this.promises.head(this.keeper)
				return result.value as Output<Name>
			}
			this.refused++
			if (result.refusal.message === unforeseen.message) this.bad.push(`${name}: nobody foresaw this error`)
			// Locked by the failure: it is unlocked anew below, as the sentence says.
			if (this.keeper.status().state !== 'open') return undefined
			if (this.tryAgain && left === 1) this.bad.push(`${name}: refused again: ${result.refusal.message.slice(0, 100)}`)
		}
		return undefined
	}

	async unlock(keeper: VaultKeeper): Promise<boolean> {
		for (const passphrase of this.passphrases) {
			const result = await keeper.perform('vault.unlock', { personName, passphrase: utf8(passphrase) })
			if (result.ok) return true
			if (result.refusal.code !== 'wrong-passphrase')
				this.bad.push(`does not open: ${result.refusal.message.slice(0, 120)}`)
		}
		return false
	}
}

interface Step {
	/** Base folder, outside what fails. */
	base: string
	known: Map<number, string>
	/** The vault is opened before the disk begins to fail. */
	opened: boolean
	act(trial: Trial): Promise<void>
	/** Before the vault is opened for good. */
	settle?(trial: Trial, keeper: VaultKeeper): Promise<void>
	check?(trial: Trial, keeper: VaultKeeper): Promise<void>
}

async function save(trial: Trial): Promise<void> {
	const { drafts } = trial.promises
	const note = 'what the clinician said'
	const started = await trial.attempt('draft.start', () => ({ how: 'text' }))
	if (!started) return
	const { draftId } = started
	const draft = { notes: [''], papers: 0 }
	drafts.set(draftId, draft)
	const bytes = new Uint8Array(20_000).map((_, index) => (index * 7) % 253)
	if (await trial.attempt('document.add', () => ({ draftId, name: 'letter.txt', bytes }))) draft.papers = 1
	draft.notes.push(note)
	if (await trial.attempt('draft.save', () => ({ draftId, content: content({ note }) }))) draft.notes.shift()
	Object.assign(draft, { orRequest: 'LX-990' })
	const logged = await trial.attempt('request.log', () => ({
		draftId,
		content: content({ note, clientReference: 'LX-990' }),
	}))
	if (!logged) return
	drafts.delete(draftId)
	let view: CaseView | undefined = await trial.attempt('request.open', () => ({ requestId: logged.requestId }))
	for (let count = 0; view && count < 2; count++) {
		const seen: CaseView = view
		view = await trial.attempt('note.add', () => ({ ...on(seen), text: `note ${count}` }))
	}
	if (!view) return
	const noted = view
	const confirmed = await trial.attempt('findings.confirm', () => ({ ...on(noted), checks: noted.unconfirmed }))
	if (!confirmed) return
	const letter = await trial.attempt('letter.start', () => ({ ...on(confirmed), kind: 'challenge' }))
	if (!letter) return
	await trial.attempt('letter.send', () => ({
		...on(letter.view),
		letterId: letter.letterId,
		sentOn: trial.keeper.status().today,
		method: 'secure-email',
	}))
}

async function openBase(base: string): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(join(base, 'vault'), quickWorld({ now: Date.now, ms: Date.now() }))
	await done(keeper, 'vault.unlock', { personName, ...right() })
	return keeper
}

async function steps(place: string): Promise<Record<string, Step>> {
	const plain = join(place, 'plain')
	const { keeper } = await aVault({}, join(plain, 'vault'), 20_000)
	const leaver = { name: 'Idris Vale', role: 'therapist', newPassphrase: utf8(otherPassphrase), ...right() } as const
	await done(keeper, 'people.add', leaver)
	await wait(50)
	const known = await journalOf(keeper)
	keeper.close()

	const backedUp = join(place, 'backed-up')
	cpSync(plain, backedUp, { recursive: true })
	mkdirSync(join(backedUp, 'stick'))
	const packer = await openBase(backedUp)
	await packer.backupFolder(join(backedUp, 'stick'))
	await done(packer, 'backup.make', right())
	packer.close()
	const restoring = join(place, 'restoring')
	cpSync(join(backedUp, 'stick'), join(restoring, 'stick'), { recursive: true })

	const old = join(place, 'old')
	const fixture = join(import.meta.dirname, '..', 'db', 'fixtures', 'schema-1')
	cpSync(fixture, join(old, 'vault'), { recursive: true })
	const grown = join(place, 'grown')
	cpSync(old, grown, { recursive: true })
	const grower = await openBase(grown)
	const knownOld = await journalOf(grower)
	grower.close()
	const untilUnlock = [...knownOld.keys()].slice(0, -3)
	const before = new Map(untilUnlock.map((seq) => [seq, knownOld.get(seq) ?? '']))

	const none = new Map<number, string>()
	const empty = join(place, 'empty')
	mkdirSync(empty)
	const only = (folder: string) => readdirSync(folder).find((file) => file.endsWith('.threshold')) ?? ''
	return {
		'a request, its papers and a letter': { base: plain, known, opened: true, act: save },
		'a backup': {
			...{ base: plain, known, opened: true },
			act: async (trial) => {
				for (let left = trial.tryAgain ? 2 : 1; left > 0; left--) {
					const chosen = await trial.keeper.backupFolder(trial.stick)
					if (chosen.ok) break
					trial.refused++
					if (chosen.refusal.message === unforeseen.message) trial.bad.push('nobody foresaw this error')
					if (left === 1) return
				}
				await trial.attempt('backup.make', right)
			},
			check: async (trial) => {
				for (const file of readdirSync(trial.stick)) {
					if (!file.endsWith('.threshold')) continue
					try {
						readBackup(join(trial.stick, file))
					} catch {
						trial.bad.push('a backup under its full name is not whole')
					}
				}
			},
		},
		'a change of the key': {
			...{ base: plain, known, opened: true },
			act: async (trial) => {
				const people = await done(trial.keeper, 'people.list', {})
				const { personId } = people.find(({ name }) => name === 'Idris Vale')!
				if (await trial.attempt('people.remove', () => ({ personId, ...right() }))) trial.removed = personId
			},
			check: async (trial, opened) => {
				const people = await done(opened, 'people.list', {})
				const gone = people.find(({ personId }) => personId === trial.removed)
				if (gone && gone.standing !== 'removed') trial.bad.push('somebody who was removed is there again')
			},
		},
		'a change of a passphrase': {
			...{ base: plain, known, opened: true },
			act: async (trial) => {
				trial.passphrases = [goodPassphrase, thirdPassphrase]
				const both = () => ({ ...right(), newPassphrase: utf8(thirdPassphrase) })
				if (await trial.attempt('vault.change-passphrase', both)) trial.passphrases = [thirdPassphrase]
			},
		},
		unlocking: {
			...{ base: plain, known, opened: false },
			act: async (trial) => {
				await trial.attempt('vault.unlock', () => ({ personName, ...right() }))
				await wait(5)
			},
		},
		'a new schema': {
			...{ base: old, known: before, opened: false },
			act: async (trial) => {
				await trial.attempt('vault.unlock', right)
				await wait(5)
			},
		},
		'a first vault': {
			...{ base: empty, known: none, opened: false },
			act: async (trial) => {
				await trial.attempt('vault.create', () => ({ serviceName, personName, ...right() }))
			},
			settle: async (trial, opened) => {
				const { state } = opened.status()
				if (state === 'first-run') {
					await done(opened, 'vault.create', { serviceName, personName, ...right() })
					opened.close()
				} else if (state !== 'locked') trial.bad.push('neither a vault nor room for one')
			},
		},
		'a restore': {
			...{ base: restoring, known, opened: false },
			act: async (trial) => {
				const answer = await trial.keeper.restore(join(trial.stick, only(trial.stick)))
				if (answer.ok) return
				trial.refused++
				if (answer.refusal.message === unforeseen.message) trial.bad.push('nobody foresaw this error')
			},
			settle: async (trial, opened) => {
				if (opened.status().state !== 'first-run') return
				const answer = await opened.restore(join(trial.stick, only(trial.stick)))
				if (!answer.ok) trial.bad.push(`cannot be restored again: ${answer.refusal.message.slice(0, 100)}`)
			},
		},
	}
}

async function tryOnce(
	disk: FailingDisk,
	step: Step,
	fault: Fault,
): Promise<Trial & { count: number; failed: number }> {
	const place = join(disk.folder, 'trial')
	rmSync(place, { recursive: true, force: true })
	cpSync(step.base, place, { recursive: true })
	// What is refused while the vault is opened says to open the app again: then a new keeper tries, below.
	const trial = new Trial(place, step.known, !fault.lasting && step.opened)
	if (step.opened) {
		await done(trial.keeper, 'vault.unlock', { personName, ...right() })
		await wait(5)
		trial.promises.head(trial.keeper)
	}
	mkdirSync(trial.stick, { recursive: true })
	disk.arm(fault)
	try {
		await step.act(trial)
		// Locking is tried on the disk that still fails.
		if (fault.lasting) trial.keeper.close()
	} catch (error) {
		trial.bad.push(`thrown: ${error instanceof Error ? error.message.slice(0, 100) : 'something'}`)
	}
	const { count, failed } = disk.disarm()
	try {
		if (!fault.lasting && trial.keeper.status().state === 'open') {
			// Work goes on: what is saved now must not go to a copy that is left.
			await trial.attempt('draft.start', () => ({ how: 'text' }))
			await trial.keeper.journalExported(1)
			trial.promises.head(trial.keeper)
		}
		trial.keeper.close()
		const keeper = trial.newKeeper()
		await step.settle?.(trial, keeper)
		if (await trial.unlock(keeper)) {
			trial.bad.push(...(await trial.promises.broken(keeper)))
			await step.check?.(trial, keeper)
		} else {
			trial.bad.push('the vault does not open')
		}
		keeper.close()
	} catch (error) {
		trial.bad.push(`afterwards: ${error instanceof Error ? error.message.slice(0, 160) : 'something'}`)
	}
	return Object.assign(trial, { count, failed })
}

const disk = underShim(import.meta.filename, row)
if (disk) {
	const bases = join(dirname(disk.folder), 'bases')
	let points = 0
	let all = 0
	let refused = 0
	const bad: string[] = []
	for (const [name, step] of Object.entries(await steps(bases))) {
		let here = 0
		for (const [how, fault] of Object.entries(faults)) {
			const { count, bad: unhurt } = await tryOnce(disk, step, { ...fault, lasting: false, failAt: 0 })
			all += count
			for (const says of unhurt) bad.push(`${name}, with a sound disk: ${says}`)
			// A point takes longer than in other programs, so a short run does a twentieth.
			const stride = portion < 1 ? Math.round(2 / portion) : 1
			for (let failAt = 1 + Math.floor(Math.random() * Math.min(stride, count)); failAt <= count; failAt += stride) {
				const trial = await tryOnce(disk, step, { ...fault, failAt })
				if (trial.failed === 0) continue
				points++
				here++
				if (trial.refused > 0) refused++
				for (const says of new Set(trial.bad)) bad.push(`${name}, ${how}, at ${failAt} of ${count}: ${says}`)
			}
		}
		process.stdout.write(`${name}: ${here} points\n`)
	}
	for (const says of bad) process.stdout.write(`${says}\n`)
	report(
		row,
		`${points} of ${all} points, ${refused} refused with a sentence, ${bad.length} lost, silent or without a sentence`,
		points > 0 && refused > 0 && bad.length === 0,
	)
	rmSync(dirname(disk.folder), { recursive: true, force: true })
}
