import {
	type CommandName,
	contract,
	type ExportKind,
	type HandOver,
	type HandOverNotes,
	type Input,
	type Output,
	type Period,
	type PublishedTable,
	type Result,
	type Settings,
	type SummaryInput,
	type VaultStatus,
	type VerifyResult,
} from '../domain/index.ts'
import { backupState, chooseBackupFolder } from './backup.ts'
import { sealToday } from './commands/trust.ts'
import { openInMemory, settingsInForce } from './driver.ts'
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
import { enterHandOver, handOver } from './hand-over.ts'
import { exportJournal } from './journal-export.ts'
import { kdfWorks } from './kdf.ts'
import { backUpNow } from './keeper/backing-up.ts'
import { deviceSecretState, setDeviceSecret } from './keeper/device-secret.ts'
import { create, raise, recover, unlock } from './keeper/opening.ts'
import { changeWhoMayOpen } from './keeper/people.ts'
import { VaultRoom } from './keeper/room.ts'
import { changePassphrase, confirmCode, newCode } from './keeper/secrets.ts'
import { signTheYear } from './keeper/sign-year.ts'
import { statusOf } from './keeper/status.ts'
import { joinSheets, makeShares, rehearse } from './keeper/trustees.ts'
import { allowWholeExport, enterWholeExport, exportOfAll } from './keeper/whole-export.ts'
import { peopleChanges } from './people-changes.ts'
import { Refused } from './refusals.ts'
import { answer, isRegisterCommand, parseInput } from './register.ts'
import { refuseRestoreOver, restoreBackup } from './restore.ts'
import { requireRole } from './roles.ts'
import { enterSummaryExported, type OutgoingSummary, outgoingSummary } from './summary.ts'
import type { Surroundings } from './surroundings.ts'
import { trouble } from './troubles.ts'
import type { WholeExport, WholeExportFacts } from './whole-export.ts'

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
	'history.sign-year',
	'device-secret.state',
	'device-secret.set',
	...peopleChanges,
] as const
type KeyCommand = (typeof keyCommands)[number]

/** They need room for a whole copy, maybe on another disk: what the reserve has would not help. */
const copyingCommands: ReadonlySet<KeyCommand> = new Set(['vault.create', 'backup.make', 'people.remove'])

/** Length of the files that come with a command. */
const bytesIn = (input: unknown): number =>
	Object.values(input ?? {}).reduce((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0)

const clearBytes = (input: unknown): void => {
	for (const value of Object.values(input ?? {})) if (value instanceof Uint8Array) value.fill(0)
}

/** The same input with bytes of its own; what no page sends stays what it is, to be refused. */
const copyOf = (input: unknown): unknown =>
	input && Object.getPrototypeOf(input) === Object.prototype
		? Object.fromEntries(
				Object.entries(input).map(([key, value]) => [
					key,
					value instanceof Uint8Array ? Uint8Array.from(value) : value,
				]),
			)
		: input

/**
 * Keeps one vault folder: says how it stands, opens and closes it, and is the only way to its record.
 * Lives in the vault process. Nothing that it does throws: what cannot be done is a refusal with a
 * sentence.
 */
export class VaultKeeper {
	readonly #room: VaultRoom

	constructor(folder: string, surroundings: Surroundings) {
		this.#room = new VaultRoom(folder, surroundings, () => surroundings.tell?.('status', this.status()))
	}

	/** Proves that encryption and stretching work here, before anything else. Otherwise the keeper stays in trouble. */
	async start(): Promise<void> {
		try {
			openInMemory().close()
			if (await kdfWorks()) return
		} catch {
			// Told as trouble below: the page must come up and say so.
		}
		this.#room.trouble = trouble('wrong-runtime', this.#room.folder)
	}

	status(): VaultStatus {
		return statusOf(this.#room)
	}

	/** Answers any command of the contract that is the vault's. Never throws, whatever it is given. */
	async perform(name: string, input: unknown): Promise<Result<unknown>> {
		const before = this.#room.trouble
		const result = await this.#perform(name, input)
		// A register that must not be touched has a page of its own, which says more than any refusal.
		if (this.#room.trouble !== before) this.#room.tellStatus()
		if (!result.ok && result.refusal.code === 'role') await this.#room.enterRefusal(name as CommandName, input)
		return result
	}

	/** Whether a command that another process carries out may be given now: the vault's state and the person's role. */
	async allow(name: CommandName, input: unknown): Promise<Result<null>> {
		const { when, roles } = contract[name]
		if (when === 'first-run')
			return answer(() => (this.status().state === when ? null : refuseRestoreOver()), this.#room.told)
		if (when !== 'open') return { ok: true, value: null }
		const allowed = await this.#room.atDesk(({ ledger, person }) => {
			requireRole(ledger, person, roles)
			return null
		})
		if (!allowed.ok && allowed.refusal.code === 'role') await this.#room.enterRefusal(name, input)
		return allowed
	}

	async #perform(name: string, input: unknown): Promise<Result<unknown>> {
		if (name === 'vault.status') {
			return answer(() => {
				parseInput('vault.status', input)
				return this.status()
			}, this.#room.told)
		}
		if (isRegisterCommand(name)) {
			await this.#room.moving?.catch(() => undefined)
			const open = await answer(() => this.#room.openOrRefuse(), this.#room.told)
			if (!open.ok) return open
			const result = await this.#room.withReserve(
				() => open.value.register.perform(name, input, open.value.person),
				bytesIn(input),
			)
			const found = result.ok && name === 'history.verify' ? (result.value as VerifyResult).firstBad : undefined
			if (found && this.#room.open === open.value) raise(this.#room, open.value, found)
			if (result.ok && name === 'history.acknowledge') {
				this.#room.alarm = undefined
				const { witness, journal } = open.value.register.ledger
				witness?.trust(true)
				// At once: a session that is killed must not leave the history without a note.
				witness?.anchor(journal.head())
			}
			return result
		}
		const keyCommand = keyCommands.find((known) => known === name)
		if (keyCommand) return this.#room.inTurn(() => this.#performInReserve(keyCommand, input))
		return {
			ok: false,
			refusal: { code: 'input', message: 'The page asked for something that the app does not have.' },
		}
	}

	/** The secrets that a command is given are overwritten with every try, so each has its own copy. */
	async #performInReserve(name: KeyCommand, input: unknown): Promise<Result<unknown>> {
		const attempt = async (given: unknown) => {
			try {
				return await answer(() => this.#performWithKeys(name, given), this.#room.told)
			} finally {
				clearBytes(given)
			}
		}
		if (copyingCommands.has(name)) return attempt(input)
		const kept = copyOf(input)
		try {
			return await this.#room.withReserve(() => attempt(copyOf(kept)))
		} finally {
			clearBytes(kept)
			clearBytes(input)
		}
	}

	/** Settings while open. */
	settings(): Settings | undefined {
		return this.#room.open?.register.ledger.settings()
	}

	/** A letter with what its page needs, for the process that writes it. */
	letter(requestId: string, letterId: string): Promise<Result<OutgoingLetter>> {
		return this.#room.atDesk((desk) => outgoingLetter(desk, requestId, letterId))
	}

	/** Enters that a letter left as a file or on paper. */
	letterExported(requestId: string, letterId: string, as: 'pdf' | 'docx' | 'print'): Promise<Result<null>> {
		return this.#room.atDesk((desk) => enterLetterExported(desk, requestId, letterId, as))
	}

	/** A kept original, checked against its hash. */
	original(requestId: string, documentId: string): Promise<Result<{ bytes: Buffer; name: string }>> {
		return this.#room.atDesk((desk) => outgoingOriginal(desk, requestId, documentId))
	}

	/** Enters that an original was saved outside the vault, and why. */
	originalSaved(requestId: string, documentId: string, reason: string): Promise<Result<null>> {
		return this.#room.atDesk((desk) => enterOriginalSaved(desk, requestId, documentId, reason))
	}

	/** A checked release that may be sealed now. */
	release(on: { requestId: string; expectedSeq: number }, details: SealDetails): Promise<Result<OutgoingRelease>> {
		return this.#room.atDesk((desk) => outgoingRelease(desk, on, details))
	}

	/** Enters that a release went out. */
	releaseSealed(
		on: { requestId: string; expectedSeq: number },
		details: SealDetails,
		bundle: { sha256: string; bytes: number },
	): Promise<Result<null>> {
		return this.#room.atDesk((desk) => enterReleaseSealed(desk, on, details, bundle))
	}

	/** The year's table as it may be given out now; a clinical lead's to ask for. */
	summary(input: SummaryInput): Promise<Result<OutgoingSummary>> {
		return this.#room.atDesk((desk) => {
			requireRole(desk.ledger, desk.person, contract['summary.export'].roles)
			return outgoingSummary(desk, input)
		})
	}

	/** Enters that a table left as a file. */
	summaryExported(period: Period, table: PublishedTable, as: ExportKind): Promise<Result<null>> {
		return this.#room.atDesk((desk) => enterSummaryExported(desk, period, table, as))
	}

	/** k_0 of a vault that was just created, once: for a sheet that a trustee keeps. The caller clears it. */
	takeVerificationKey(): Buffer | undefined {
		return this.#room.takeVerificationKey()
	}

	/** k_0 while it can still be printed; it stays until `takeVerificationKey`. */
	verificationKey(): Buffer | undefined {
		return this.#room.verificationKey
	}

	/** Sets where backups go. */
	backupFolder(folder: string): Promise<Result<Output<'backup.choose-folder'>>> {
		return this.#room.atDesk(({ ledger, person, surroundings }) => {
			requireRole(ledger, person, contract['backup.choose-folder'].roles)
			chooseBackupFolder(ledger, person, folder)
			return backupState(ledger, surroundings.now())
		})
	}

	/** Puts a backup where there is no vault yet. */
	restore(file: string): Promise<Result<{ madeAt: string }>> {
		return this.#room.inTurn(() =>
			answer(() => {
				if (this.#room.open) refuseRestoreOver()
				const { madeAt } = restoreBackup(this.#room.folder, file, this.#room.surroundings)
				return { madeAt }
			}, this.#room.told),
		)
	}

	/** The seal of the last entry, as it is printed today; empty while locked. */
	seal(): string {
		return this.#room.open ? sealToday(this.#room.open.register.desk(this.#room.open.person)) : ''
	}

	/** The journal without what its entries say. */
	journalExport(): Promise<Result<{ bytes: Buffer; entries: number }>> {
		return this.#room.atDesk(({ ledger, person, surroundings: { now, localTime, notReal } }) => {
			requireRole(ledger, person, contract['history.export'].roles)
			const at = now()
			const [exportedAt, today] = [new Date(at).toISOString(), localTime(at).date]
			const bytes = exportJournal(ledger, fact(ledger.db, 'vault_id'), exportedAt, today, notReal)
			return { bytes, entries: ledger.journal.head().seq }
		})
	}

	/** Enters that the journal left as a file. */
	journalExported(entries: number): Promise<Result<null>> {
		return this.#room.atDesk(({ ledger, person: { id, role } }) => {
			ledger.save(() => {
				ledger.append({ kind: 'history.exported', subject: '', payload: { entries } }, { id, role })
			})
			return null
		})
	}

	/** What a successor must know. */
	handOver(notes: HandOverNotes): Promise<Result<HandOver>> {
		return this.#room.atDesk((desk) => {
			requireRole(desk.ledger, desk.person, contract['register.hand-over'].roles)
			return handOver(desk, notes, this.#room.folder)
		})
	}

	/** Enters that a hand-over was put on paper. */
	handedOver(requests: number): Promise<Result<null>> {
		return this.#room.atDesk((desk) => enterHandOver(desk, requests))
	}

	/** Whether everything may be given out: the clinical lead's passphrase and a second person's decide. */
	allowWholeExport(input: Input<'register.export'>): Promise<Result<null>> {
		return this.#room.inTurn(() => answer(() => allowWholeExport(this.#room, input), this.#room.told))
	}

	/** Everything that the register holds, once it was allowed. */
	wholeExport(): Promise<Result<WholeExport>> {
		return this.#room.atDesk(() => exportOfAll(this.#room))
	}

	/** Enters that everything left as a file. */
	wholeExportMade(facts: WholeExportFacts): Promise<Result<null>> {
		return this.#room.atDesk(() => enterWholeExport(this.#room, facts))
	}

	/** How the open record is kept: cipher and settings, read back now. */
	settingsInForce(): Promise<Result<{ name: string; wanted: string; found: string }[]>> {
		return this.#room.atDesk(({ ledger: { db } }) => settingsInForce(db))
	}

	/** Enters that the report of the self-test was saved. */
	selfTestSaved(passed: number, failed: number): Promise<Result<null>> {
		return this.#room.atDesk(() => {
			this.#room.enterOwn({ kind: 'self-test.saved', subject: '', payload: { passed, failed } })
			return null
		})
	}

	/** Closes the vault. Every save before this is on disk already. */
	close(): void {
		this.#room.close()
	}

	#performWithKeys(name: KeyCommand, input: unknown): Promise<Output<KeyCommand>> {
		const room = this.#room
		switch (name) {
			case 'vault.create':
				return create(room, this.#checked(name, input))
			case 'vault.unlock':
				return unlock(room, this.#checked(name, input))
			case 'vault.recover':
				return recover(room, this.#checked(name, input))
			case 'vault.confirm-code':
				return confirmCode(room, this.#checked(name, input))
			case 'vault.new-code':
				return newCode(room, this.#checked(name, input))
			case 'vault.change-passphrase':
				return changePassphrase(room, this.#checked(name, input))
			case 'backup.make':
				return backUpNow(room, this.#checked(name, input))
			case 'shares.make':
				return makeShares(room, this.#checked(name, input))
			case 'shares.join':
				return joinSheets(this.#checked(name, input))
			case 'recovery.rehearse':
				return rehearse(room, this.#checked(name, input))
			case 'device-secret.state':
				this.#checked(name, input)
				return deviceSecretState(room)
			case 'device-secret.set':
				return setDeviceSecret(room, this.#checked(name, input))
			case 'history.sign-year':
				return signTheYear(room, this.#checked(name, input))
			default:
				return changeWhoMayOpen(room, name, this.#checked(name, input))
		}
	}

	/** Schema, the vault's state, the person's role: in this order, so that nothing is looked at before it is checked. */
	#checked<Name extends KeyCommand>(name: Name, input: unknown): Input<Name> {
		const checked = parseInput(name, input)
		const { when, roles } = contract[name]
		if (this.#room.trouble) throw new Refused('state', this.#room.trouble.says.join(' '))
		if (when === 'open') {
			const { register, person } = this.#room.openOrRefuse()
			requireRole(register.ledger, person, roles)
			return checked
		}
		if (this.#room.open) throw new Refused('state', 'The register is open already. Lock it first.')
		return checked
	}
}
