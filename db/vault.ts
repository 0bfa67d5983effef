import { dirname } from 'node:path'
import {
	contract,
	type ExportKind,
	type Input,
	type Output,
	type Period,
	type PublishedTable,
	type Result,
	type Settings,
	type SummaryInput,
	type Trouble,
	type VaultStatus,
} from '../domain/index.ts'
import {
	type BackupKeys,
	backupDue,
	backupKeys,
	backupState,
	backupWarnings,
	chooseBackupFolder,
	clearBackupKeys,
	makeBackup,
	noteRestored,
} from './backup.ts'
import type { Desk } from './commands/desk.ts'
import { sealToday } from './commands/trust.ts'
import { createVault } from './create-vault.ts'
import { openInMemory } from './driver.ts'
import { fact } from './facts.ts'
import {
	enterLetterExported,
	enterOriginalSaved,
	enterReleaseSealed,
	type OutgoingLetter,
	type OutgoingRelease,
	outgoingLetter,
	outgoingOriginal,
	outgoingRelease,
	type SealDetails,
} from './going-out.ts'
import { checkRecent, raiseAlarm, rehearsalDue, standingAlarm } from './history-check.ts'
import type { BadEntry, EntryDraft } from './journal.ts'
import { exportJournal } from './journal-export.ts'
import { kdfWorks } from './kdf.ts'
import { changeKeySet } from './key-set-change.ts'
import {
	clearPairs,
	type KeySlot,
	makeSlot,
	nameTag,
	type OpenedSlot,
	openSlot,
	readKeySet,
	writeKeySet,
} from './keys.ts'
import type { Ledger, Person } from './ledger.ts'
import { closeVault, openVault, VaultTroubled } from './open-vault.ts'
import { passphraseProblem } from './passphrase.ts'
import { changePeople, type KeyRoom, type PeopleChange, peopleChanges } from './people-changes.ts'
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code.ts'
import { Refused } from './refusals.ts'
import { answer, isRegisterCommand, parseInput, Register, type Told } from './register.ts'
import { restoreBackup } from './restore.ts'
import { requireRole } from './roles.ts'
import { enterSummaryExported, type OutgoingSummary, outgoingSummary } from './summary.ts'
import { costsOf, newId, type Surroundings } from './surroundings.ts'
import { cloudServiceOf } from './synced-folder.ts'
import { Throttle } from './throttle.ts'
import { syncedFolderWarning, trouble } from './troubles.ts'
import { joinShares, SharesRefused, sharesMade, sharesNeeded, splitCode } from './trustee-shares.ts'
import { type FoundVault, inspectFolder } from './vault-folder.ts'
import { deviceWrapKey, Witness } from './witness.ts'

interface OpenVault {
	vault: FoundVault
	register: Register
	person: Person
}

const keyCommands = [
	'vault.create',
	'vault.unlock',
	'vault.recover',
	'vault.confirm-code',
	'vault.new-code',
	'vault.change-passphrase',
	'backup.make',
	'shares.make',
	'shares.join',
	'recovery.rehearse',
	...peopleChanges,
] as const
type KeyCommand = (typeof keyCommands)[number]

const mistyped =
	'This is not a whole recovery code: a character is missing or mistyped. It has eight groups of four and one character at the end.'

/**
 * Keeps one vault folder: says how it stands, opens and closes it, and is the only way to its record.
 * Lives in the vault process. Nothing that it does throws: what cannot be done is a refusal with a
 * sentence.
 */
export class VaultKeeper {
	readonly #folder: string
	readonly #surroundings: Surroundings
	readonly #throttle: Throttle
	/** Where this computer keeps what vouches for the history. */
	readonly #profile: string
	readonly #told: Told
	#open: OpenVault | undefined
	#trouble: Trouble | undefined
	#verificationKey: Buffer | undefined
	#alarm: BadEntry | undefined
	/** A change of the key is under way: every other command waits, so that no save goes to the copy that is left. */
	#moving: Promise<unknown> | undefined
	/** Commands about keys come one after the other: each stretches a secret and may change the folder. */
	#turn: Promise<unknown> = Promise.resolve()

	constructor(folder: string, surroundings: Surroundings) {
		this.#told = {
			noteError: surroundings.noteError,
			damaged: () => {
				if (!this.#open) return
				this.#trouble = trouble('damaged', this.#folder)
				this.close()
			},
		}
		this.#folder = folder
		this.#surroundings = surroundings
		this.#profile = surroundings.profileFolder ?? dirname(folder)
		this.#throttle = new Throttle(folder, surroundings.now)
	}

	/** Proves that encryption and stretching work here, before anything else. Otherwise the keeper stays in trouble. */
	async start(): Promise<void> {
		try {
			openInMemory().close()
			if (await kdfWorks()) return
		} catch {
			// Told as trouble below: the page must come up and say so.
		}
		this.#trouble = trouble('wrong-runtime', this.#folder)
	}

	status(): VaultStatus {
		const { appVersion, localTime, now } = this.#surroundings
		const common = { appVersion, today: localTime(now()).date, waitSeconds: 0, people: 0 }
		if (this.#trouble) return { ...common, state: 'trouble', trouble: this.#trouble }
		if (this.#open) {
			const { register, person, vault } = this.#open
			const cloud = cloudServiceOf(this.#folder)
			const { journal } = register.ledger
			return {
				...common,
				state: 'open',
				person,
				serviceName: register.ledger.settings().serviceName,
				recoveryUnconfirmed: journal.lastOf('recovery.code-made', 'recovery.code-confirmed') === 'recovery.code-made',
				people: usersOf(vault).length,
				...this.#historyStatus(register.ledger),
				...(cloud && { warning: syncedFolderWarning(this.#folder, cloud) }),
			}
		}
		const found = inspectFolder(this.#folder, costsOf(this.#surroundings))
		if (found.state === 'trouble') return { ...common, state: 'trouble', trouble: found.trouble }
		if (found.state === 'first-run') return { ...common, state: 'first-run' }
		return {
			...common,
			state: 'locked',
			waitSeconds: this.#throttle.waitSeconds(),
			people: usersOf(found.vault).length,
			...(found.warning && { warning: found.warning }),
		}
	}

	/** Answers any command of the contract that is the vault's. Never throws, whatever it is given. */
	async perform(name: string, input: unknown): Promise<Result<unknown>> {
		if (name === 'vault.status') {
			return answer(() => {
				parseInput('vault.status', input)
				return this.status()
			}, this.#told)
		}
		if (isRegisterCommand(name)) {
			await this.#moving?.catch(() => undefined)
			const open = await answer(() => this.#openOrRefuse(), this.#told)
			if (!open.ok) return open
			const result = await open.value.register.perform(name, input, open.value.person)
			if (result.ok && name === 'history.acknowledge') {
				this.#alarm = undefined
				open.value.register.ledger.witness?.trust(true)
			}
			return result
		}
		const keyCommand = keyCommands.find((known) => known === name)
		if (keyCommand) return this.#inTurn(() => answer(() => this.#performWithKeys(keyCommand, input), this.#told))
		return {
			ok: false,
			refusal: { code: 'input', message: 'The page asked for something that the app does not have.' },
		}
	}

	/** Settings while open. */
	settings(): Settings | undefined {
		return this.#open?.register.ledger.settings()
	}

	/** A letter with what its page needs, for the process that writes it. */
	letter(requestId: string, letterId: string): Promise<Result<OutgoingLetter>> {
		return this.#atDesk((desk) => outgoingLetter(desk, requestId, letterId))
	}

	/** Enters that a letter left as a file or on paper. */
	letterExported(requestId: string, letterId: string, as: 'pdf' | 'docx' | 'print'): Promise<Result<null>> {
		return this.#atDesk((desk) => enterLetterExported(desk, requestId, letterId, as))
	}

	/** A kept original, checked against its hash. */
	original(requestId: string, documentId: string): Promise<Result<{ bytes: Buffer; name: string }>> {
		return this.#atDesk((desk) => outgoingOriginal(desk, requestId, documentId))
	}

	/** Enters that an original was saved outside the vault, and why. */
	originalSaved(requestId: string, documentId: string, reason: string): Promise<Result<null>> {
		return this.#atDesk((desk) => enterOriginalSaved(desk, requestId, documentId, reason))
	}

	/** A checked release that may be sealed now. */
	release(on: { requestId: string; expectedSeq: number }, details: SealDetails): Promise<Result<OutgoingRelease>> {
		return this.#atDesk((desk) => outgoingRelease(desk, on, details))
	}

	/** Enters that a release went out. */
	releaseSealed(
		on: { requestId: string; expectedSeq: number },
		details: SealDetails,
		bundle: { sha256: string; bytes: number },
	): Promise<Result<null>> {
		return this.#atDesk((desk) => enterReleaseSealed(desk, on, details, bundle))
	}

	/** The year's table as it may be given out now; a clinical lead's to ask for. */
	summary(input: SummaryInput): Promise<Result<OutgoingSummary>> {
		return this.#atDesk((desk) => {
			requireRole(desk.ledger, desk.person, contract['summary.export'].roles)
			return outgoingSummary(desk, input)
		})
	}

	/** Enters that a table left as a file. */
	summaryExported(period: Period, table: PublishedTable, as: ExportKind): Promise<Result<null>> {
		return this.#atDesk((desk) => enterSummaryExported(desk, period, table, as))
	}

	/** k_0 of a vault that was just created, once: for a sheet that a trustee keeps. The caller clears it. */
	takeVerificationKey(): Buffer | undefined {
		const key = this.#verificationKey
		this.#verificationKey = undefined
		return key
	}

	/** k_0 while it can still be printed; it stays until `takeVerificationKey`. */
	verificationKey(): Buffer | undefined {
		return this.#verificationKey
	}

	/** Sets where backups go. */
	backupFolder(folder: string): Promise<Result<Output<'backup.choose-folder'>>> {
		return this.#atDesk(({ ledger, person, surroundings }) => {
			requireRole(ledger, person, contract['backup.choose-folder'].roles)
			chooseBackupFolder(ledger, person, folder)
			return backupState(ledger, surroundings.now())
		})
	}

	/** Puts a backup where there is no vault yet. */
	restore(file: string): Promise<Result<{ madeAt: string }>> {
		return this.#inTurn(() =>
			answer(() => {
				if (this.#open) throw new Refused('exists', 'There is a register here already. A backup is never put over one.')
				const { madeAt } = restoreBackup(this.#folder, file, this.#surroundings)
				return { madeAt }
			}, this.#told),
		)
	}

	/** The seal of the last entry, as it is printed today; empty while locked. */
	seal(): string {
		return this.#open ? sealToday(this.#open.register.desk(this.#open.person)) : ''
	}

	/** The journal without what its entries say. */
	journalExport(): Promise<Result<{ bytes: Buffer; entries: number }>> {
		return this.#atDesk(({ ledger, person, surroundings: { now, localTime } }) => {
			requireRole(ledger, person, contract['history.export'].roles)
			const at = now()
			const bytes = exportJournal(ledger, fact(ledger.db, 'vault_id'), new Date(at).toISOString(), localTime(at).date)
			return { bytes, entries: ledger.journal.head().seq }
		})
	}

	/** Enters that the journal left as a file. */
	journalExported(entries: number): Promise<Result<null>> {
		return this.#atDesk(({ ledger, person: { id, role } }) => {
			ledger.save(() => {
				ledger.append({ kind: 'history.exported', subject: '', payload: { entries } }, { id, role })
			})
			return null
		})
	}

	/** Closes the vault. Every save before this is on disk already. */
	close(): void {
		this.takeVerificationKey()?.fill(0)
		const open = this.#open
		this.#open = undefined
		this.#alarm = undefined
		if (open) closeVault(this.#folder, open.register.ledger)
	}

	#openOrRefuse(): OpenVault {
		if (this.#open) return this.#open
		if (this.#trouble) throw new Refused('state', this.#trouble.says.join(' '))
		throw new Refused('locked', 'The register is locked. Unlock it first.')
	}

	async #atDesk<T>(work: (desk: Desk) => T | Promise<T>): Promise<Result<T>> {
		await this.#moving?.catch(() => undefined)
		return answer(() => {
			const { register, person } = this.#openOrRefuse()
			return work(register.desk(person))
		}, this.#told)
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#turn.then(work)
		this.#turn = mine.catch(() => undefined)
		return mine
	}

	#performWithKeys(name: KeyCommand, input: unknown): Promise<Output<KeyCommand>> {
		switch (name) {
			case 'vault.create':
				return this.#create(this.#checked(name, input))
			case 'vault.unlock':
				return this.#unlock(this.#checked(name, input))
			case 'vault.recover':
				return this.#recover(this.#checked(name, input))
			case 'vault.confirm-code':
				return this.#confirmCode(this.#checked(name, input))
			case 'vault.new-code':
				return this.#newCode(this.#checked(name, input))
			case 'vault.change-passphrase':
				return this.#changePassphrase(this.#checked(name, input))
			case 'backup.make':
				return this.#backUpNow(this.#checked(name, input))
			case 'shares.make':
				return this.#makeShares(this.#checked(name, input))
			case 'shares.join':
				return this.#joinShares(this.#checked(name, input))
			case 'recovery.rehearse':
				return this.#rehearse(this.#checked(name, input))
			default:
				return this.#changePeople(name, this.#checked(name, input))
		}
	}

	/** Schema, the vault's state, the person's role: in this order, so that nothing is looked at before it is checked. */
	#checked<Name extends KeyCommand>(name: Name, input: unknown): Input<Name> {
		const checked = parseInput(name, input)
		const { when, roles } = contract[name]
		if (this.#trouble) throw new Refused('state', this.#trouble.says.join(' '))
		if (when === 'open') {
			const { register, person } = this.#openOrRefuse()
			requireRole(register.ledger, person, roles)
			return checked
		}
		if (this.#open) throw new Refused('state', 'The register is open already. Lock it first.')
		return checked
	}

	async #create({ serviceName, personName, passphrase }: Input<'vault.create'>): Promise<Output<'vault.create'>> {
		const opening = Uint8Array.from(passphrase)
		try {
			const secrets = await createVault(this.#folder, { serviceName, personName, passphrase }, this.#surroundings)
			this.#verificationKey = secrets.verificationKey
			const vault = this.#findLocked()
			const slot = usersOf(vault)[0]
			const opened = slot && (await openSlot(vault.set, slot, opening))
			if (!opened) throw new Error('a vault that was just made does not open')
			clearPairs(opened.pairs)
			this.#enter(vault, opened.vaultKey, slot.slotId)
			return { recoveryCode: secrets.recoveryCode }
		} finally {
			opening.fill(0)
			passphrase.fill(0)
		}
	}

	async #unlock({ personName, passphrase }: Input<'vault.unlock'>): Promise<VaultStatus> {
		try {
			const vault = this.#findLocked()
			const slot = slotOf(vault, personName)
			const opened = await this.#try(() => (slot ? openSlot(vault.set, slot, passphrase) : Promise.resolve(undefined)))
			if (!opened || !slot) {
				throw this.#wrong(
					'wrong-passphrase',
					'This passphrase does not open the register. Check Caps Lock and the keyboard’s language.',
				)
			}
			const failedBefore = this.#throttle.succeed()
			const vaultKey = Buffer.from(opened.vaultKey)
			try {
				const { ledger } = this.#enter(vault, opened.vaultKey, slot.slotId).register
				this.#note(ledger, 'passphrase', failedBefore)
				if (backupDue(ledger, this.#surroundings)) {
					this.#backUpLater(backupKeys(vault, { vaultKey, pairs: opened.pairs }, slot.slotId, this.#surroundings))
				}
				return this.status()
			} finally {
				vaultKey.fill(0)
				clearPairs(opened.pairs)
			}
		} finally {
			passphrase.fill(0)
		}
	}

	async #recover({ code, personName, newPassphrase }: Input<'vault.recover'>): Promise<VaultStatus> {
		const bytes = parseRecoveryCode(code)
		try {
			if (!bytes) throw new Refused('wrong-code', mistyped)
			const vault = this.#findLocked()
			const slot = slotOf(vault, personName)
			if (!slot)
				throw new Refused(
					'not-found',
					'Nobody of this name has a key to this register. Type the name as it was set up.',
				)
			this.#refuseWeak(newPassphrase, [personName ?? ''])
			const recovery = vault.set.slots.find(({ kind }) => kind === 'recovery')
			const opened = await this.#try(() =>
				recovery ? openSlot(vault.set, recovery, bytes) : Promise.resolve(undefined),
			)
			if (!opened || !recovery)
				throw this.#wrong('wrong-code', 'This recovery code does not open the register. It may be an older one.')
			const failedBefore = this.#throttle.succeed()
			const vaultKey = Buffer.from(opened.vaultKey)
			try {
				const { register, person } = this.#enter(vault, opened.vaultKey, slot.slotId)
				try {
					await this.#replaceUserSlot({ ...opened, vaultKey }, recovery.slotId, person, newPassphrase, 'recovery')
				} catch (error) {
					this.close()
					throw error
				}
				this.#note(register.ledger, 'recovery', failedBefore)
			} finally {
				vaultKey.fill(0)
				clearPairs(opened.pairs)
			}
			return this.status()
		} finally {
			bytes?.fill(0)
			newPassphrase.fill(0)
		}
	}

	async #confirmCode({ code }: Input<'vault.confirm-code'>): Promise<VaultStatus> {
		const bytes = parseRecoveryCode(code)
		if (!bytes) throw new Refused('wrong-code', mistyped)
		try {
			const { vault, register, person } = this.#openOrRefuse()
			const recovery = vault.set.slots.find(({ kind }) => kind === 'recovery')
			const opened = recovery && (await openSlot(vault.set, recovery, bytes))
			if (!opened)
				throw new Refused(
					'wrong-code',
					'This is a recovery code, but not the one of this register. Look at the printed sheet again.',
				)
			clear(opened)
			if (this.status().recoveryUnconfirmed) {
				const { ledger } = register
				ledger.save(() => {
					ledger.append(
						{ kind: 'recovery.code-confirmed', subject: '', payload: {} },
						{ id: person.id, role: person.role },
					)
				})
			}
			return this.status()
		} finally {
			bytes.fill(0)
		}
	}

	async #newCode({ passphrase }: Input<'vault.new-code'>): Promise<Output<'vault.new-code'>> {
		const { now, random } = this.#surroundings
		const code = random(20)
		try {
			const { vault, person } = this.#openOrRefuse()
			const opened = await this.#ownSlot(passphrase)
			try {
				const { set } = vault
				const recovery = await makeSlot({
					...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(this.#surroundings), vaultKey: opened.vaultKey },
					...{ slotId: newId(now(), random), kind: 'recovery', name: 'recovery', secret: code },
				})
				clearPairs(recovery.pairs)
				const slots = [...set.slots.filter(({ kind }) => kind !== 'recovery'), recovery.slot]
				this.#writeSlots(slots, { slotId: person.id, pairs: opened.pairs }, [
					{ kind: 'recovery.code-made', subject: '', payload: {} },
				])
				return { recoveryCode: formatRecoveryCode(code) }
			} finally {
				clear(opened)
			}
		} finally {
			code.fill(0)
			passphrase.fill(0)
		}
	}

	async #changePassphrase({ passphrase, newPassphrase }: Input<'vault.change-passphrase'>): Promise<null> {
		try {
			const { person } = this.#openOrRefuse()
			this.#refuseWeak(newPassphrase, [])
			const opened = await this.#ownSlot(passphrase)
			try {
				await this.#replaceUserSlot(opened, person.id, person, newPassphrase, 'own')
			} finally {
				clear(opened)
			}
			return null
		} finally {
			passphrase.fill(0)
			newPassphrase.fill(0)
		}
	}

	/** Whether these bytes open the recovery slot. Nothing that it gives up is used. */
	async #refuseWrongCode(bytes: Uint8Array): Promise<void> {
		const { set } = this.#openOrRefuse().vault
		const recovery = set.slots.find(({ kind }) => kind === 'recovery')
		const opened = recovery && (await this.#try(() => openSlot(set, recovery, bytes)))
		if (!opened) throw this.#wrong('wrong-code', 'This does not open the register. The paper may be an older one.')
		clear(opened)
		this.#throttle.succeed()
	}

	async #makeShares({ code }: Input<'shares.make'>): Promise<Output<'shares.make'>> {
		const bytes = parseRecoveryCode(code)
		if (!bytes) throw new Refused('wrong-code', mistyped)
		try {
			await this.#refuseWrongCode(bytes)
			const shares = await splitCode(bytes)
			this.#enterOwn({
				kind: 'recovery.shares-made',
				subject: '',
				payload: { made: sharesMade, needed: sharesNeeded },
			})
			return { shares }
		} finally {
			bytes.fill(0)
		}
	}

	async #joinShares({ shares }: Input<'shares.join'>): Promise<Output<'shares.join'>> {
		const bytes = await joinedShares(shares)
		try {
			return { code: formatRecoveryCode(bytes) }
		} finally {
			bytes.fill(0)
		}
	}

	async #rehearse({ typed }: Input<'recovery.rehearse'>): Promise<VaultStatus> {
		const [code = ''] = typed
		const bytes = typed.length === 1 ? parseRecoveryCode(code) : await joinedShares(typed)
		if (!bytes) throw new Refused('wrong-code', mistyped)
		try {
			await this.#refuseWrongCode(bytes)
			const how = typed.length === 1 ? 'code' : 'shares'
			this.#enterOwn({ kind: 'recovery.rehearsed', subject: '', payload: { with: how } })
			return this.status()
		} finally {
			bytes.fill(0)
		}
	}

	#enterOwn(draft: EntryDraft): void {
		const { register, person } = this.#openOrRefuse()
		register.ledger.save(() => {
			register.ledger.append(draft, { id: person.id, role: person.role })
		})
	}

	/** The day's backup, behind the page, once the commands that are under way are done. */
	#backUpLater(keys: BackupKeys): void {
		const mine = this.#open
		void this.#inTurn(async () => {
			if (!mine || this.#open !== mine) return clearBackupKeys(keys)
			const { vault, register, person } = mine
			await answer(() => makeBackup(this.#folder, vault, register.ledger, person, keys, this.#surroundings), {
				...this.#told,
				// The page has the sentence in the state of the backups; a folder that is not there is nobody's error.
				noteError: (code) => this.#open === mine && this.#told.noteError(code),
			})
			if (this.#open === mine) this.#surroundings.tell?.('status', this.status())
		})
	}

	async #backUpNow({ passphrase }: Input<'backup.make'>): Promise<Output<'backup.make'>> {
		try {
			const { vault, register, person } = this.#openOrRefuse()
			const opened = await this.#ownSlot(passphrase)
			let keys: BackupKeys
			try {
				keys = backupKeys(vault, opened, person.id, this.#surroundings)
			} finally {
				clear(opened)
			}
			await makeBackup(this.#folder, vault, register.ledger, person, keys, this.#surroundings)
			return backupState(register.ledger, this.#surroundings.now())
		} finally {
			passphrase.fill(0)
		}
	}

	async #changePeople(name: PeopleChange, input: Input<PeopleChange>): Promise<Output<PeopleChange>> {
		const open = this.#openOrRefuse()
		const room: KeyRoom = {
			folder: this.#folder,
			surroundings: this.#surroundings,
			vault: open.vault,
			person: open.person,
			get ledger() {
				return open.register.ledger
			},
			ownSlot: (passphrase) => this.#ownSlot(passphrase),
			refuseWeak: (passphrase, names) => this.#refuseWeak(passphrase, names),
			writeSlots: (slots, signer, drafts) => this.#writeSlots(slots, signer, drafts),
			moveTo: (vaultKey) => this.#moveTo(open, vaultKey),
		}
		const change = changePeople(room, name, input)
		if (name === 'people.remove') this.#moving = change
		try {
			const answered = (await change) as Output<PeopleChange>
			// One's own role may be the one that changed.
			const now = open.register.ledger.people().find(({ id }) => id === open.person.id)
			if (now) open.person = { id: now.id, name: now.name, role: now.role }
			return answered
		} finally {
			this.#moving = undefined
		}
	}

	/** Goes over to the generation that `CURRENT` names by now; the one before is closed and deleted. */
	#moveTo(open: OpenVault, vaultKey: Buffer): void {
		if (this.#open !== open) throw new Refused('locked', 'The register was locked meanwhile.')
		const { witness } = open.register.ledger
		open.register.ledger.db.close()
		const vault = this.#findLocked()
		const wrapKey = deviceWrapKey(vaultKey, vault.set.vaultId)
		try {
			const ledger = openVault(this.#folder, vault, vaultKey, this.#surroundings)
			witness?.wrap(wrapKey)
			ledger.witness = witness
			open.register = new Register(ledger, this.#surroundings, this.#told)
			open.vault = vault
		} catch (error) {
			this.#open = undefined
			throw error
		} finally {
			wrapKey.fill(0)
		}
	}

	#findLocked(): FoundVault {
		const found = inspectFolder(this.#folder, costsOf(this.#surroundings))
		if (found.state === 'locked') return found.vault
		if (found.state === 'trouble') throw new Refused('state', found.trouble.says.join(' '))
		throw new Refused('state', 'There is no register here yet.')
	}

	/** Opens the record with a key that a slot gave up, for the person whose slot it is. */
	#enter(vault: FoundVault, vaultKey: Buffer, personId: string): OpenVault {
		let ledger: Ledger
		const wrapKey = deviceWrapKey(vaultKey, vault.set.vaultId)
		try {
			ledger = openVault(this.#folder, vault, vaultKey, this.#surroundings)
		} catch (error) {
			wrapKey.fill(0)
			if (!(error instanceof VaultTroubled)) throw error
			this.#trouble = error.trouble
			throw new Refused(error.trouble.code === 'damaged' ? 'damaged' : 'state', error.trouble.says.join(' '))
		}
		const { now } = this.#surroundings
		ledger.witness = new Witness(this.#profile, vault.set.vaultId, wrapKey, now)
		wrapKey.fill(0)
		const person = ledger.people().find(({ id }) => id === personId)
		if (!person) {
			closeVault(this.#folder, ledger)
			throw new Refused('not-found', 'This key belongs to somebody who is not in the record.')
		}
		this.#open = { vault, register: new Register(ledger, this.#surroundings, this.#told), person }
		const open = this.#open
		if (ledger.witness.isNew) {
			const { publicKey } = ledger.witness
			ledger.save(() => {
				ledger.append(
					{ kind: 'device.key-made', subject: '', payload: { publicKey } },
					{ id: person.id, role: 'system' },
				)
			})
		}
		noteRestored(ledger, person)
		setImmediate(() => void this.#checkHistory(open))
		return open
	}

	/** At every unlock, behind the page: what was added since the last check, against what was noted outside. */
	async #checkHistory(open: OpenVault): Promise<void> {
		const { ledger } = open.register
		if (this.#open !== open) return
		try {
			const bad = await checkRecent(ledger)
			if (this.#open !== open) return
			ledger.witness?.trust(!bad)
			if (bad) {
				this.#alarm = bad
				raiseAlarm(ledger, bad, { id: open.person.id, role: open.person.role })
				this.#surroundings.tell?.('status', this.status())
			}
			ledger.witness?.anchor(ledger.journal.head())
		} catch (error) {
			if (this.#open === open) this.#told.noteError(error instanceof Error ? error.name : 'unknown')
		}
	}

	#historyStatus(
		ledger: Ledger,
	): Pick<VaultStatus, 'historyAlarm' | 'verificationSheet' | 'backupWarning' | 'rehearsalDue'> {
		const standing = standingAlarm(ledger)
		// A warning that could not be entered stands for as long as the register is open.
		const [backupWarning] = backupWarnings(ledger, this.#surroundings.now())
		const historyAlarm = standing ?? this.#alarm
		return {
			...(rehearsalDue(ledger, this.#surroundings.now()) && { rehearsalDue: true }),
			...(backupWarning && { backupWarning }),
			...(historyAlarm && { historyAlarm: { seq: historyAlarm.seq, says: historyAlarm.says } }),
			...(this.#verificationKey && { verificationSheet: true }),
		}
	}

	#note(ledger: Ledger, how: 'passphrase' | 'recovery', failedBefore: number): void {
		const person = this.#open?.person
		if (!person) return
		ledger.save(() => {
			ledger.append(
				{ kind: 'session.unlocked', subject: '', payload: { how, failedBefore } },
				{ id: person.id, role: person.role },
			)
		})
	}

	/** Waits are kept, and a try is counted, before a secret is looked at. */
	async #try<T>(open: () => Promise<T>): Promise<T> {
		const waitSeconds = this.#throttle.waitSeconds()
		if (waitSeconds > 0) {
			throw new Refused(
				'wait',
				`Too many wrong tries. Wait ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}, then try again.`,
				{
					waitSeconds,
				},
			)
		}
		this.#throttle.countTry()
		return open()
	}

	#wrong(code: 'wrong-passphrase' | 'wrong-code', sentence: string): Refused {
		const waitSeconds = this.#throttle.waitSeconds()
		return new Refused(code, sentence, waitSeconds > 0 ? { waitSeconds } : {})
	}

	/** The open person's slot, after their passphrase once more. The caller clears it. */
	async #ownSlot(passphrase: Uint8Array): Promise<OpenedSlot> {
		const { vault, person } = this.#openOrRefuse()
		const slot = vault.set.slots.find(({ slotId }) => slotId === person.id)
		const opened = slot && (await this.#try(() => openSlot(vault.set, slot, passphrase)))
		if (!opened) throw this.#wrong('wrong-passphrase', 'This is not your passphrase. Nothing was changed.')
		this.#throttle.succeed()
		return opened
	}

	#refuseWeak(passphrase: Uint8Array, names: string[]): void {
		const ledger = this.#open?.register.ledger
		const known = ledger ? [ledger.settings().serviceName, ...ledger.people().map(({ name }) => name)] : []
		const problem = passphraseProblem(passphrase, [...known, ...names].filter(Boolean))
		if (problem) throw new Refused('weak-passphrase', problem)
	}

	/** Puts a person's slot under a new passphrase: their own pairs stay, and after recovery there are new ones. */
	async #replaceUserSlot(
		opened: OpenedSlot,
		signerId: string,
		person: Person,
		passphrase: Uint8Array,
		how: 'own' | 'recovery',
	): Promise<void> {
		this.#refuseWeak(passphrase, [])
		const { set } = this.#openOrRefuse().vault
		const made = await makeSlot({
			...{ vaultId: set.vaultId, gen: set.gen, costs: costsOf(this.#surroundings), vaultKey: opened.vaultKey },
			...{ slotId: person.id, kind: 'user', name: person.name, secret: passphrase },
			...(how === 'own' && { pairs: opened.pairs }),
		})
		if (how === 'recovery') clearPairs(made.pairs)
		const slots = set.slots.map((slot) => (slot.slotId === person.id ? made.slot : slot))
		this.#writeSlots(slots, { slotId: signerId, pairs: opened.pairs }, [
			{ kind: 'person.passphrase-changed', subject: '', payload: { personId: person.id, how } },
		])
	}

	#writeSlots(slots: KeySlot[], signer: { slotId: string; pairs: OpenedSlot['pairs'] }, drafts: EntryDraft[]): void {
		const open = this.#openOrRefuse()
		const { id, role } = open.person
		const costs = costsOf(this.#surroundings)
		const { vaultId, gen, vaultPub } = open.vault.set
		const setBytes = writeKeySet({ vaultId, gen, vaultPub, slots }, costs, signer)
		// Read back before anything is replaced: a set that this program refuses must never reach the disk.
		const set = readKeySet(setBytes, costs)
		const entries = drafts.map((draft) => ({ draft, actor: { id, role } }))
		changeKeySet(open.register.ledger, open.vault.place, setBytes, entries)
		open.vault = { ...open.vault, set, setBytes }
	}
}

async function joinedShares(typed: readonly string[]): Promise<Buffer> {
	try {
		return await joinShares(typed)
	} catch (error) {
		throw error instanceof SharesRefused ? new Refused('wrong-code', error.message) : error
	}
}

function usersOf({ set }: FoundVault): KeySlot[] {
	return set.slots.filter(({ kind }) => kind === 'user')
}

/** The slot of a person by name; with a single person no name is needed. */
function slotOf(vault: FoundVault, personName: string | undefined): KeySlot | undefined {
	const users = usersOf(vault)
	if (users.length === 1) return users[0]
	return personName === undefined
		? undefined
		: users.find((slot) => slot.nameTag === nameTag(vault.set.vaultId, personName))
}

function clear(opened: OpenedSlot): void {
	opened.vaultKey.fill(0)
	clearPairs(opened.pairs)
}
