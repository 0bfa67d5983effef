import { dirname } from 'node:path'
import type { CommandName, Result, Trouble } from '../../domain/index.ts'
import type { Desk } from '../commands/desk.ts'
import { DeviceSecrets } from '../device-secret.ts'
import type { BadEntry, EntryDraft } from '../journal.ts'
import type { Person } from '../ledger.ts'
import { enterPapers } from '../letter-papers.ts'
import { closeVault } from '../open-vault.ts'
import { Refused } from '../refusals.ts'
import { answer, type Register, type Told } from '../register.ts'
import { RoleRefusals } from '../role-refusals.ts'
import { costsOf, type Surroundings } from '../surroundings.ts'
import { Throttle } from '../throttle.ts'
import { trouble } from '../troubles.ts'
import { type FoundVault, inspectFolder } from '../vault-folder.ts'
import { Reserve } from './reserve.ts'

export interface OpenVault {
	vault: FoundVault
	register: Register
	person: Person
}

/** What a keeper knows of its vault, and what all its work has in common: whose turn it is, what is open, what stands against it. */
export class VaultRoom {
	readonly folder: string
	readonly surroundings: Surroundings
	readonly throttle: Throttle
	/** Where this computer keeps what vouches for the history. */
	readonly profile: string
	readonly told: Told
	readonly deviceSecrets: DeviceSecrets
	readonly reserve: Reserve
	open: OpenVault | undefined
	trouble: Trouble | undefined
	/** k_0 of a vault that was just created, until it is printed or the vault is closed. */
	verificationKey: Buffer | undefined
	alarm: BadEntry | undefined
	/** The person who may give everything out once, and who agreed. */
	exportAllowed: { by: string; secondId: string } | undefined
	/** A change of the key is under way: every other command waits, so that no save goes to the copy that is left. */
	moving: Promise<unknown> | undefined
	/** Tells the page anew how the vault stands. */
	readonly tellStatus: () => void
	#roleRefusals = new RoleRefusals()
	/** Commands about keys come one after the other: each stretches a secret and may change the folder. */
	#turn: Promise<unknown> = Promise.resolve()

	constructor(folder: string, surroundings: Surroundings, tellStatus: () => void) {
		this.folder = folder
		this.tellStatus = tellStatus
		this.surroundings = surroundings
		this.profile = surroundings.profileFolder ?? dirname(folder)
		this.deviceSecrets = new DeviceSecrets(this.profile, surroundings)
		this.reserve = new Reserve(folder, surroundings)
		this.throttle = new Throttle(folder, surroundings.now)
		this.told = {
			noteError: surroundings.noteError,
			damaged: () => {
				if (!this.open) return
				this.trouble = trouble('damaged', this.folder)
				this.close()
			},
		}
	}

	openOrRefuse(): OpenVault {
		if (this.open) return this.open
		if (this.trouble) throw new Refused('state', this.trouble.says.join(' '))
		throw new Refused('locked', 'The register is locked. Unlock it first.')
	}

	findLocked(): FoundVault {
		const found = inspectFolder(this.folder, costsOf(this.surroundings))
		if (found.state === 'locked') return found.vault
		if (found.state === 'trouble') throw new Refused('state', found.trouble.says.join(' '))
		throw new Refused('state', 'There is no register here yet.')
	}

	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#turn.then(work)
		this.#turn = mine.catch(() => undefined)
		return mine
	}

	/**
	 * What was refused because the disk is full is tried once more with room from the reserve.
	 *
	 * @param bytes length of what it brings along
	 */
	async withReserve<T>(work: () => Promise<Result<T>>, bytes = 0): Promise<Result<T>> {
		const first = await work()
		const full = !first.ok && (first.refusal.code === 'disk-full' || this.trouble?.code === 'disk-full')
		if (!full) {
			if (first.ok && this.open && this.reserve.due()) this.fillReserveLater()
			return first
		}
		if (!this.reserve.give(bytes)) return first
		if (this.trouble?.code === 'disk-full') this.trouble = undefined
		const again = await work()
		if (this.open) this.tellStatus()
		return again
	}

	/** Behind the page: the reserve for a full disk, where there is room for it. */
	fillReserveLater(): void {
		const mine = this.open
		const still = () => this.open !== undefined && this.open === mine
		setImmediate(async () => {
			if (!still() || !(await this.reserve.fill(still))) return
			if (still()) this.tellStatus()
		})
	}

	/** Work on the open record, once no change of the key is under way. */
	async atDesk<T>(work: (desk: Desk) => T | Promise<T>): Promise<Result<T>> {
		await this.moving?.catch(() => undefined)
		return this.withReserve(() =>
			answer(() => {
				const { register, person } = this.openOrRefuse()
				return work(register.desk(person))
			}, this.told),
		)
	}

	/** Enters what the open person did. */
	enterOwn(draft: EntryDraft): void {
		const { register, person } = this.openOrRefuse()
		register.ledger.save(() => {
			register.ledger.append(draft, { id: person.id, role: person.role })
		})
	}

	/** Enters that the open person was refused a command because of their role. What cannot be entered changes no answer. */
	async enterRefusal(name: CommandName, input: unknown): Promise<void> {
		while (this.moving) await this.moving.catch(() => undefined)
		await this.withReserve(() =>
			answer(() => {
				const { register, person } = this.openOrRefuse()
				this.#roleRefusals.note(register.ledger, person, this.surroundings.now(), name, input)
			}, this.told),
		)
	}

	takeVerificationKey(): Buffer | undefined {
		const key = this.verificationKey
		this.verificationKey = undefined
		return key
	}

	/** Closes the vault. Every save before this is on disk already. */
	close(): void {
		this.takeVerificationKey()?.fill(0)
		const { open } = this
		const refusals = this.#roleRefusals
		this.open = undefined
		this.alarm = undefined
		this.exportAllowed = undefined
		this.#roleRefusals = new RoleRefusals()
		if (open && !this.moving && !this.trouble) {
			try {
				enterPapers(open.register.ledger)
				refusals.close(open.register.ledger, open.person)
			} catch {
				// A disk that takes no more writing must not keep the vault from being closed.
			}
		}
		if (open) closeVault(this.folder, open.register.ledger)
	}
}
