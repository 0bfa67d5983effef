import { createHash } from 'node:crypto'
import {
	type CaseView,
	type CommandName,
	type Role,
	sampleRequests,
	sampleYearOf,
	seededNumbers,
	type YearStep,
} from '../../domain/index.ts'
import type { RegisterCommand } from '../commands/index.ts'
import { enterReleaseSealed } from '../going-out.ts'
import { openSlot } from '../keys.ts'
import type { Person } from '../ledger.ts'
import { closeVault, openVault } from '../open-vault.ts'
import { Register } from '../register.ts'
import { costsOf, type Surroundings } from '../surroundings.ts'
import { inspectFolder } from '../vault-folder.ts'
import { deviceWrapKey, Witness } from '../witness.ts'

/** The day on which the invented service began its register, local. */
const opened = '2026-01-05T09:00'
const instant = (local: string) => new Date(`${local}:00`).getTime()

/** Steps between two words of progress. */
const stride = 25

/** Plays steps on an open register as the people of the service, each at its own time. */
class Player {
	readonly #register: Register
	readonly #people: ReadonlyMap<Role, Person>
	readonly #requests = new Map<number, { id: string; reference: string }>()

	constructor(register: Register) {
		this.#register = register
		this.#people = new Map(register.ledger.people().map(({ id, name, role }) => [role, { id, name, role }]))
	}

	async #give(by: Role, name: CommandName, input: object): Promise<unknown> {
		const person = this.#people.get(by)
		if (!person) throw new Error(`the practice service has no ${by}`)
		const result = await this.#register.perform(name as RegisterCommand, input, person)
		if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`)
		return result.value
	}

	#on(index: number): { requestId: string; expectedSeq: number } {
		const id = this.#requests.get(index)?.id ?? ''
		return { requestId: id, expectedSeq: this.#register.ledger.case(id)?.lastSeq ?? 1 }
	}

	async #log(
		step: YearStep,
		content: Extract<YearStep['doing'], { does: 'log' | 'version' }>['content'],
	): Promise<void> {
		const before = this.#requests.get(step.request)
		const draft = (await this.#give(step.by, 'draft.start', {
			how: 'text',
			...(step.doing.does === 'version' && { versionOf: before?.id }),
		})) as { draftId: string }
		const logged = (await this.#give(step.by, 'request.log', {
			draftId: draft.draftId,
			content: {
				...content,
				...{ how: 'text', evidence: {}, laneReason: '', note: '', step: '' },
				decided: [...Object.keys(content.fields), ...Object.keys(content.answers)],
			},
		})) as { requestId: string; reference: string }
		this.#requests.set(step.request, { id: logged.requestId, reference: logged.reference })
	}

	/** Prepared by one, checked by another, sealed by the clinical lead. The bytes are invented, as all of it. */
	async #release(step: YearStep): Promise<void> {
		if (step.doing.does !== 'release') return
		const { pages, withheld, recipient, seen } = step.doing
		const { reference = '' } = this.#requests.get(step.request) ?? {}
		const sha256 = createHash('sha256').update(`not real ${reference}`).digest('hex')
		const view = (await this.#give('therapist', 'release.prepare', {
			...this.#on(step.request),
			items: [{ name: `${reference}-01.pdf`, pages, bytes: 20_000 * pages, sha256, hidden: 0 }],
			withheld: withheld > 0 ? [{ reason: 'outside-period', pages: withheld }] : [],
			...{ recipient, conditions: ['this-investigation', 'return-or-destroy'], clientSawIt: seen },
		})) as CaseView
		const releaseId = view.case.work.releases.at(-1)?.releaseId ?? ''
		await this.#give('administrator', 'release.check', {
			...this.#on(step.request),
			...{ releaseId, clientReference: view.case.clientReference, recipient, pagesCounted: pages, sha256: [sha256] },
		})
		const lead = this.#people.get('clinical_lead')
		if (!lead) throw new Error('the practice service has a clinical lead')
		enterReleaseSealed(
			this.#register.desk(lead),
			this.#on(step.request),
			{ releaseId, method: 'secure-email', passphraseSentBy: 'phone' },
			{ sha256: createHash('sha256').update(`not real ${reference} bundle`).digest('hex'), bytes: 21_000 * pages },
		)
	}

	async play(step: YearStep): Promise<void> {
		const { request, by, doing } = step
		switch (doing.does) {
			case 'log':
			case 'version':
				return this.#log(step, doing.content)
			case 'emergency': {
				const made = (await this.#give(by, 'emergency.start', doing.facts)) as { requestId: string; reference: string }
				this.#requests.set(request, { id: made.requestId, reference: made.reference })
				return
			}
			case 'confirm': {
				const { unconfirmed } = (await this.#give(by, 'request.open', {
					requestId: this.#on(request).requestId,
				})) as CaseView
				const checks = unconfirmed.slice(doing.leave)
				if (checks.length > 0) await this.#give(by, 'findings.confirm', { ...this.#on(request), checks })
				return
			}
			case 'letter': {
				const { letterId } = (await this.#give(by, 'letter.start', {
					...this.#on(request),
					kind: doing.kind,
				})) as { letterId: string }
				await this.#give(by, 'letter.send', {
					...this.#on(request),
					...{ letterId, sentOn: step.at.slice(0, 10), method: doing.method },
				})
				return
			}
			case 'release':
				return this.#release(step)
			case 'command':
				await this.#give(by, doing.command.name, { ...this.#on(request), ...doing.command.input })
		}
	}
}

/** Random bytes that are the same for the same seed: for ids and salts of invented entries, and for nothing else. */
function seededBytes(seed: number): (bytes: number) => Buffer {
	const next = seededNumbers(seed)
	return (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(next() * 256)))
}

/**
 * Makes a practice register and plays the sample year in it, through the register's own commands, with the
 * clock at each step's own time.
 *
 * @param given.play sets the clock of practice, milliseconds since 1970
 * @param given.make makes the empty register and leaves it closed
 */
export async function fillYear(given: {
	folder: string
	surroundings: Surroundings
	passphrase: string
	play: (now: number) => void
	make: () => Promise<void>
}): Promise<void> {
	const { folder, surroundings, passphrase, play, make } = given
	const tell = (done: number, total: number) =>
		surroundings.tell?.('progress', { says: 'a year of invented requests', done, total })
	play(instant(opened))
	const steps = sampleRequests(sampleYearOf)
	tell(0, steps.length)
	await make()
	const costs = costsOf(surroundings)
	const found = inspectFolder(folder, costs)
	if (found.state !== 'locked') throw new Error('the practice register is not there')
	const { vault } = found
	const slots = vault.set.slots.filter(({ kind }) => kind === 'user')
	const slot = slots[0]
	const key = slot && (await openSlot(vault.set, slot, new TextEncoder().encode(passphrase)))
	if (!key) throw new Error('the practice register does not open')
	const wrapKey = deviceWrapKey(key.vaultKey, vault.set.vaultId)
	const seeded = { ...surroundings, random: seededBytes(sampleYearOf.seed) }
	const ledger = openVault(folder, vault, key.vaultKey, seeded)
	// Thousands of saves that nobody waits for one by one: a year that a power cut spoils is loaded again.
	ledger.db.pragma('synchronous = OFF')
	ledger.witness = new Witness(surroundings.profileFolder ?? folder, vault.set.vaultId, wrapKey, surroundings.now)
	wrapKey.fill(0)
	try {
		const told = { noteError: surroundings.noteError, damaged: () => undefined }
		const player = new Player(new Register(ledger, seeded, told))
		for (const [at, step] of steps.entries()) {
			play(instant(step.at))
			await player.play(step)
			if (at % stride === 0) {
				tell(at, steps.length)
				// Commands of the page, and its leaving, get their turn.
				await new Promise(setImmediate)
			}
		}
		tell(steps.length, steps.length)
	} finally {
		closeVault(folder, ledger)
	}
}
