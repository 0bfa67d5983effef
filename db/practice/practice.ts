import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
	type CommandName,
	type ExerciseId,
	exercises,
	type Input,
	type Output,
	type PracticeState,
	practiceService,
	practiceStart,
	type Result,
	type Role,
	roles,
	type VaultStatus,
} from '../../domain/index.ts'
import type { KeyCosts } from '../keys.ts'
import { Refused } from '../refusals.ts'
import { answer, isRegisterCommand, parseInput, type Told } from '../register.ts'
import type { Surroundings } from '../surroundings.ts'
import { VaultKeeper } from '../vault.ts'
import { fillYear } from './fill-year.ts'
import { isPractice, newPassphrase, type PracticeFacts, readPractice, writePractice } from './practice-file.ts'

/** A paper of an exercise as a file. */
export interface PracticeFile {
	exercise: ExerciseId
	paper: string
	name: string
	bytes: Uint8Array
}

/**
 * The passphrase lies beside the vault, so stretching it protects nothing. Costs under the product's floor
 * have a use: the real register's folder refuses such a key file, so invented requests never open as real ones.
 */
const practiceCosts: KeyCosts = { cost: { m: 8 * 1024, t: 1, p: 1 }, floor: { m: 8 * 1024, t: 1, p: 1 } }

const utf8 = (text: string) => new TextEncoder().encode(text)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Milliseconds since 1970 at a time of day by this computer's time zone. */
function instant(date: string, time: string): number {
	return new Date(`${date}T${time}:00`).getTime()
}

const notHere =
	'In practice the app keeps the keys itself, so there is nothing to do here. In your own register this page is where you do it.'
const notThisPaper =
	'Practice takes in only the papers of its exercises, so that no real paper ends up here. To log a real request, leave practice. If you train others with invented papers of your own, allow them on the practice page first.'

/**
 * Practice mode: a vault of its own in a folder of its own, which opens without anybody's passphrase. It
 * answers its own commands, lets the record's commands through to a keeper like any other, and refuses
 * what is about keys, people and backups.
 */
export class Practice {
	readonly keeper: VaultKeeper
	readonly #folder: string
	readonly #surroundings: Surroundings
	readonly #told: Told
	readonly #papers: () => Promise<readonly PracticeFile[]>
	#made: Promise<readonly PracticeFile[]> | undefined
	#facts: PracticeFacts | undefined
	/** While the register is filled, the day that is being played. */
	#playing: number | undefined
	#making = false
	#ownPapers = false
	#seal = ''
	#turn: Promise<unknown> = Promise.resolve()

	/**
	 * @param folder of practice alone; the vault lies in it
	 * @param papers every paper of every exercise
	 */
	constructor(folder: string, surroundings: Surroundings, papers: () => Promise<readonly PracticeFile[]>) {
		this.#folder = folder
		this.#papers = papers
		this.#facts = readPractice(folder)
		const { tell } = surroundings
		this.#surroundings = {
			...surroundings,
			costs: practiceCosts,
			notReal: 'NOT REAL: made in practice mode, with invented requests',
			profileFolder: folder,
			now: () => this.#playing ?? surroundings.now() + (this.#facts?.ahead ?? 0),
			tell: (name, event) => {
				// While the register is made or filled, its states are nobody's business but ours.
				if (name === 'status' && this.#making) return
				tell?.(name, name === 'status' ? (this.#marked(event as VaultStatus) as typeof event) : event)
			},
		}
		this.#told = { noteError: surroundings.noteError, damaged: () => undefined }
		this.keeper = new VaultKeeper(join(folder, 'vault'), this.#surroundings)
	}

	/** The status as the page needs it: practice, and without warnings about what practice has no use for. */
	#marked({ backupWarning: _, rehearsalDue: __, verificationSheet: ___, ...status }: VaultStatus): VaultStatus {
		return { ...status, practice: true }
	}

	status(): VaultStatus {
		return this.#marked(this.keeper.status())
	}

	/** The seal of the last entry, marked: it vouches for nothing. */
	seal(): string {
		const seal = this.keeper.seal()
		return seal && `NOT REAL · ${seal}`
	}

	/** Answers any command that is the vault's. Never throws. */
	async perform(name: string, input: unknown): Promise<Result<unknown>> {
		if (name === 'vault.status') {
			const result = await this.keeper.perform(name, input)
			return result.ok ? { ok: true, value: this.#marked(result.value as VaultStatus) } : result
		}
		if (name === 'document.add') {
			const refused = await this.#refusedPaper(input)
			if (refused) return refused
		}
		if (name.startsWith('practice.') && name !== 'practice.feedback') {
			const mine = this.#turn.then(() => answer(() => this.#practise(name as CommandName, input), this.#told))
			this.#turn = mine
			return mine
		}
		if (!isRegisterCommand(name)) return { ok: false, refusal: { code: 'state', message: notHere } }
		const result = await this.keeper.perform(name, input)
		this.noticed()
		if (result.ok && name === 'history.seal') return { ok: true, value: { text: this.seal() } }
		return result
	}

	/** Tells the page that the register has changed, where it has. */
	noticed(): void {
		const seal = this.keeper.seal()
		if (seal === this.#seal) return
		this.#seal = seal
		this.#surroundings.tell?.('practice', {})
	}

	/** A paper of an exercise as a file. */
	async paper(exercise: ExerciseId, paper: string): Promise<PracticeFile> {
		const found = (await this.#allPapers()).find((file) => file.exercise === exercise && file.paper === paper)
		if (!found) throw new Refused('not-found', 'This exercise has no such paper.')
		return found
	}

	#allPapers(): Promise<readonly PracticeFile[]> {
		this.#made ??= this.#papers()
		return this.#made
	}

	async #refusedPaper(input: unknown): Promise<Result<never> | undefined> {
		const bytes = (input as { bytes?: unknown } | null)?.bytes
		if (this.#ownPapers || !(bytes instanceof Uint8Array)) return undefined
		const hash = sha256(bytes)
		const known = (await this.#allPapers()).some((file) => sha256(file.bytes) === hash)
		return known ? undefined : { ok: false, refusal: { code: 'state', message: notThisPaper } }
	}

	async #practise(name: CommandName, input: unknown): Promise<unknown> {
		switch (name) {
			case 'practice.open': {
				const { role } = parseInput(name, input)
				return this.#unseen(() => this.#open(role))
			}
			case 'practice.load-year': {
				const { role } = parseInput(name, input)
				return this.#unseen(() => this.#loadYear(role))
			}
			case 'practice.start-again':
				parseInput(name, input)
				this.#takeAway()
				return this.status()
			case 'practice.state':
				parseInput(name, input)
				return this.#state()
			case 'practice.begin':
				return this.#begin(parseInput(name, input))
			case 'practice.put-aside':
				parseInput(name, input)
				return this.#keep({ current: undefined })
			case 'practice.own-papers':
				this.#ownPapers = parseInput(name, input).allowed
				return this.#state()
			case 'practice.paper': {
				const { exercise, paper } = parseInput(name, input)
				this.#openOrRefuse()
				const { name: fileName, bytes } = await this.paper(exercise, paper)
				return { name: fileName, bytes }
			}
			default:
				throw new Refused('input', 'The page asked for something that the app does not have.')
		}
	}

	async #unseen(work: () => Promise<VaultStatus>): Promise<VaultStatus> {
		this.#making = true
		try {
			return await work()
		} finally {
			this.#making = false
		}
	}

	#openOrRefuse(): void {
		if (this.keeper.status().state !== 'open') throw new Refused('locked', 'Choose a role first.')
	}

	async #must<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
		const result = await this.keeper.perform(name, input)
		if (!result.ok) throw new Refused(result.refusal.code, result.refusal.message)
		return result.value as Output<Name>
	}

	/** A fresh register of the invented service: three people, and nothing in it yet. */
	async #make(facts: PracticeFacts): Promise<void> {
		mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
		this.#facts = facts
		writePractice(this.#folder, facts)
		const { name: serviceName, people, settings } = practiceService
		const { passphrase } = facts
		const { recoveryCode } = await this.#must('vault.create', {
			...{ serviceName, personName: people.clinical_lead, passphrase: utf8(passphrase) },
		})
		await this.#must('vault.confirm-code', { code: recoveryCode })
		for (const role of roles) {
			if (role === 'clinical_lead') continue
			await this.#must('people.add', {
				...{ name: people[role], role, newPassphrase: utf8(passphrase), passphrase: utf8(passphrase) },
			})
		}
		await this.#must('settings.change', { changes: settings })
	}

	#unlock(role: Role): Promise<VaultStatus> {
		const passphrase = utf8(this.#facts?.passphrase ?? '')
		return this.#must('vault.unlock', { personName: practiceService.people[role], passphrase })
	}

	/** Practice begins on the same day for everybody: its papers are dated. */
	#ahead(): number {
		return instant(practiceStart.date, practiceStart.time) - (this.#surroundings.now() - (this.#facts?.ahead ?? 0))
	}

	async #open(role: Role): Promise<VaultStatus> {
		const whole = this.#facts && this.keeper.status().people === Object.keys(practiceService.people).length
		if (!whole) {
			// None yet, or one that was being made when the app ended.
			this.#takeAway()
			await this.#make({
				v: 1,
				notReal: true,
				passphrase: newPassphrase(),
				ahead: this.#ahead(),
				begun: {},
				year: false,
			})
		}
		this.keeper.close()
		await this.#unlock(role)
		this.#seal = this.keeper.seal()
		return this.status()
	}

	async #loadYear(role: Role): Promise<VaultStatus> {
		this.#takeAway()
		const facts: PracticeFacts = { v: 1, notReal: true, passphrase: newPassphrase(), ahead: 0, begun: {}, year: true }
		try {
			await fillYear({
				folder: join(this.#folder, 'vault'),
				surroundings: this.#surroundings,
				passphrase: facts.passphrase,
				play: (day) => {
					this.#playing = day
				},
				make: async () => {
					await this.#make({ ...facts, year: false })
					this.keeper.close()
				},
			})
		} catch (error) {
			this.#takeAway()
			throw error
		} finally {
			this.#playing = undefined
		}
		this.#facts = { ...facts, ahead: this.#ahead() }
		writePractice(this.#folder, this.#facts)
		await this.#unlock(role)
		this.#seal = this.keeper.seal()
		return this.status()
	}

	/** The folder of practice goes, once it has said of itself that nothing in it is real. */
	#takeAway(): void {
		this.keeper.close()
		if (isPractice(this.#folder)) rmSync(this.#folder, { recursive: true, force: true })
		this.#facts = undefined
	}

	#keep(changes: Partial<PracticeFacts>): Promise<PracticeState> {
		this.#openOrRefuse()
		if (!this.#facts) throw new Refused('locked', 'Choose a role first.')
		this.#facts = { ...this.#facts, ...changes }
		if (changes.current === undefined && 'current' in changes) delete this.#facts.current
		writePractice(this.#folder, this.#facts)
		return this.#state()
	}

	#begin({ exercise, again }: Input<'practice.begin'>): Promise<PracticeState> {
		const begun = { ...this.#facts?.begun }
		if (again || !begun[exercise]) begun[exercise] = new Date(this.#surroundings.now()).toISOString()
		return this.#keep({ current: exercise, begun })
	}

	async #state(): Promise<PracticeState> {
		this.#openOrRefuse()
		const { current, begun = {}, year = false } = this.#facts ?? {}
		const asked = exercises.flatMap(({ id }) => (begun[id] ? [{ exercise: id, since: begun[id] }] : []))
		const standings = asked.length > 0 ? await this.#must('practice.feedback', { begun: asked }) : []
		return { ...(current && { current }), begun: standings, year, ownPapers: this.#ownPapers }
	}
}
