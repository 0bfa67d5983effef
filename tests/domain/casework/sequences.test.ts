import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
	type Case,
	type CaseworkCommand,
	caseFacts,
	caseworkCommandNames,
	composeLetter,
	confidenceGrounds,
	contract,
	currentVersion,
	decisionKinds,
	type Given,
	type LetterKind,
	lanes,
	letterBody,
	outcomes,
	permissionInForce,
	sealRule,
	searchPlaces,
	wishesValues,
} from '../../../domain/index.ts'
import { askerEmail, check, disclose, lead, pageHash, people, permission, toGo, World } from './a-request.ts'

/** How many sequences: about 300 in the usual suite, 10,000 with CASEWORK_SEQUENCES=10000. */
const sequences = Number(process.env.CASEWORK_SEQUENCES ?? 300)

const toClient: LetterKind[] = ['client', 'client-receipt', 'child-sheet']
const reached: Record<string, number> = {}
const count = (what: string) => {
	reached[what] = (reached[what] ?? 0) + 1
}

/** Choices out of one number after another; the same numbers give the same sequence. */
class Choices {
	readonly #numbers: readonly number[]
	#at = 0
	constructor(numbers: readonly number[]) {
		this.#numbers = numbers
	}
	next(): number {
		const value = this.#numbers[this.#at % this.#numbers.length] ?? 0
		this.#at++
		return value + this.#at * 7919
	}
	of<T>(values: readonly T[]): T {
		return values[this.next() % values.length]!
	}
	/** True `percent` times in a hundred. */
	often(percent: number): boolean {
		return this.next() % 100 < percent
	}
}

/** What a person may bring to a command: mostly in order, sometimes wrong. */
function bring(name: CaseworkCommand, { subject, day }: World, pick: Choices): unknown {
	const releaseId = subject.work.releases.at(-1)?.releaseId ?? subject.id
	const date = day
	const inputs: { [Name in CaseworkCommand]: () => Given<Name> } = {
		'work.assign': () => ({ to: pick.of(['', ...people.map(({ id }) => id)]), note: '' }),
		'work.add-task': () => ({ title: 'Ring the force', due: date }),
		'work.finish-task': () => ({ taskId: subject.work.tasks.at(-1)?.taskId ?? subject.id }),
		'work.record-challenge-answer': () => ({ result: pick.of(['withdrawn', 'narrowed', 'court']), on: date, note: '' }),
		'work.record-staff-time': () => ({ band: 'under_30' }),
		'work.record-scope': () => ({ unit: 'months', asked: 12, given: pick.of([3, null, 20]) }),
		'work.record-event': () => ({ what: 'near-miss', note: '' }),
		'emergency.save': () => ({
			whoIsAtRisk: 'The person named',
			whatIsFeared: 'Harm',
			howSoon: '',
			minimumThatHelps: '',
			whoIsAsking: '',
			calledBack: pick.of(['yes', 'no']),
			calledBackOn: '101',
			calledBackAt: '',
		}),
		'emergency.decide': () => ({ shared: pick.often(50), what: 'An address', withWhom: 'Police', why: '', at: '' }),
		'emergency.review': () => ({
			whatWasShared: 'An address',
			withWhom: 'Police',
			why: 'Life',
			storyChecked: 'yes',
			clientTold: 'yes',
			whyNotTold: '',
		}),
		'client.record-contact': () => ({
			on: date,
			method: pick.of(['phone', 'post', 'email']),
			safe: pick.often(80),
			result: pick.of(['no-answer', 'reached', 'message-left']),
			note: '',
		}),
		'client.record-untraceable': () => ({ reason: '' }),
		'client.record-wishes': () => ({
			wishes: pick.of(wishesValues),
			words: 'Only the dates.',
			heardOn: date,
			how: 'in-person',
			identityKnownBy: 'known to me',
			limits: '',
			mayBePassedOn: pick.often(50),
		}),
		'client.record-permission': () => ({
			...permission,
			expires: pick.of(['', date, '2026-01-01', '2026-12-31']),
			secondPerson: pick.of(['Joss Penhallow', 'Maren Oldcastle', '']),
			confirmedBy: pick.of(['signature', 'read-back']),
		}),
		'client.withdraw-permission': () => ({ reason: '' }),
		'client.record-police-form': () => ({
			signedOn: '2026-01-05',
			scopeWords: '',
			witness: '',
			forThisRequest: 'unknown',
			mentionsDefence: 'no',
		}),
		'client.record-capacity': () => ({
			standing: pick.of(['has', 'has', 'lacks', 'in-doubt']),
			decision: 'sharing',
			on: date,
			assessedBy: 'Imke Sandover',
			why: 'spoke with her',
			mayRegain: 'unknown',
			revisitOn: '',
			speaksForClient: pick.of(['nobody', 'best-interests']),
			documentSeen: '',
		}),
		'client.record-child': () => ({
			dateOfBirth: pick.of(['', '2010-04-01', '1990-04-01']),
			competence: 'competent',
			reasons: 'understands it',
			speaksForChild: 'child',
			parentUnderSuspicion: pick.of(['yes', 'no', 'unknown']),
		}),
		'client.record-died': () => ({ on: '', knownWishes: '' }),
		'client.decide-letter': () => ({ to: pick.of(['client', 'parent', 'imca']), name: 'Somebody', reason: 'asked' }),
		'client.choose-receipt': () => ({ how: pick.of(['paper', 'not-at-all', 'kept-here']) }),
		'search.record': () => ({
			place: pick.of(searchPlaces),
			on: date,
			by: 'Joss',
			terms: '',
			result: pick.of(['nothing', 'nothing', 'found']),
		}),
		'search.conclude': () => ({
			result: pick.of(['not-held', 'held', 'destroyed-under-policy', 'destroyed-after-request']),
			scheduleReference: 'R4',
			destroyedOn: '2024-05-01',
		}),
		'decision.propose': () => ({ decision: 'extract', reasons: 'enough' }),
		'court.read-paper': () => ({
			signedBy: pick.of(['District Judge Halloran', '']),
			court: '',
			sealed: pick.of(['yes', 'unknown'] as const),
			dated: date,
		}),
		'decision.settle-approval-dates': () => ({
			choice: pick.of(['new-from-later-date', 'ask-order'] as const),
			reason: '',
		}),
		'decision.make': () => ({
			...disclose,
			decision: pick.of([...decisionKinds, 'extract', 'extract']),
			article6: pick.of([disclose.article6, disclose.article6, '']),
			article9: pick.of([disclose.article9, disclose.article9, '9-2-f', '']),
			schedule1: pick.of(['sch-1-10', 'sch-1-10', '']),
			ground: pick.of(confidenceGrounds),
			reasons: pick.of(['enough', 'enough', '']),
		}),
		'release.prepare': () => ({
			...toGo,
			recipient: pick.of([askerEmail, askerEmail, askerEmail, 'someone@else.example.org']),
			items: [{ ...toGo.items[0]!, hidden: pick.of([0, 0, 0, 1]) }],
		}),
		'release.check': () => ({
			...check(releaseId),
			recipient: pick.of([askerEmail, askerEmail, askerEmail, 'p.hallworthy@avon.police.example']),
			pagesCounted: pick.of([2, 2, 2, 3]),
			sha256: pick.of([[pageHash], [pageHash], ['cd'.repeat(32)]]),
		}),
		'release.stop': () => ({ releaseId, reason: 'a slip' }),
		'release.record-receipt': () => ({ releaseId, on: date, from: 'DC Hallworthy-Mott' }),
		'close.close': () => ({ outcome: pick.of(outcomes), note: pick.of(['as recorded', '']) }),
		'close.reopen': () => ({ reason: 'new facts' }),
		'close.propose-disposal': () => ({ reason: 'time is up' }),
		'close.dispose': () => ({}),
	}
	return inputs[name]()
}

/** Commands that lead on from where a request stands, so that sequences get as far as they do in life. */
function onwards({ work, lane }: Case): CaseworkCommand[] {
	const release = work.releases.at(-1)
	if (work.closed) return work.disposalProposed ? ['close.dispose'] : ['close.propose-disposal']
	if (lane === 'emergency' && !work.emergency?.reviewed) {
		return work.emergency?.decisions.length ? ['emergency.review'] : ['emergency.decide']
	}
	if (!work.decision) return ['decision.make', 'decision.make', 'search.record', 'client.record-permission']
	if (release?.state === 'prepared') return ['release.check']
	if (release?.state === 'sealed') return ['close.close', 'release.record-receipt']
	return ['release.prepare', 'release.prepare', 'close.close', 'search.record', 'search.conclude']
}

/** Tries to send a letter as the app does: composed as of now, by somebody who may sign it. */
function sendLetter(world: World, kind: LetterKind): boolean {
	const facts = caseFacts({ case: world.subject, findings: [], settings: world.settings, today: world.day })
	const letter = composeLetter(kind, facts)
	if (letter.blockedBecause) return false
	letterBody.parse(letter)
	const letterId = world.newId()
	world.enter('letter.started', { letterId, letter }, lead)
	world.enter('letter.sent', { letterId, letter, sentOn: world.day, method: 'post', sha256: pageHash }, lead)
	return true
}

/** What must hold of a release at the moment of sealing, said anew and without the rules. */
function mayHaveBeenSealed(subject: Case, releaseId: string, world: World): void {
	const release = subject.work.releases.find((one) => one.releaseId === releaseId)!
	const { decision } = subject.work
	const { answers } = currentVersion(subject)
	expect(release.checked?.by).toBeDefined()
	expect(release.checked?.by).not.toBe(release.prepared.by)
	expect(['answer-question', 'attendance-dates', 'short-statement', 'extract', 'full']).toContain(decision?.decision)
	expect(decision?.version).toBe(subject.versions.length)
	expect(release.prepared.version).toBe(subject.versions.length)
	expect(decision!.seq).toBeLessThan(release.prepared.seq)
	for (const text of [decision?.article6, decision?.article9, decision?.ground, decision?.reasons]) {
		expect(text).toBeTruthy()
	}
	expect(answers.requester_verified).toBe('yes')
	expect(release.prepared.recipient).toBe(askerEmail)
	expect(release.prepared.items.every(({ hidden }) => hidden === 0)).toBe(true)
	if (decision?.ground === 'client_agreement') {
		expect(permissionInForce(subject.work, world.day)).toBeDefined()
		expect(answers.client_died).not.toBe('yes')
	}
	expect(decision?.ground === 'compulsion').toBe(subject.lane === 'compelled')
}

function clientLetterMayGo(subject: Case, kind: LetterKind): void {
	const { answers } = currentVersion(subject)
	const notice = answers.victim_notice ?? 'unknown'
	expect(notice === 'yes' || (subject.noticeCleared !== undefined && notice !== 'withheld')).toBe(true)
	expect(subject.safeContact.standing).toBe('confirmed')
	expect(answers.client_died).not.toBe('yes')
	if (kind === 'client') expect(subject.lane).not.toMatch(/^compelled/)
	if (subject.work.emergency?.decisions.length) expect(subject.work.emergency.reviewed).toBeDefined()
}

function takeStep(world: World, pick: Choices): void {
	const before = world.subject
	const what = pick.next() % 100
	if (before.work.disposed) return
	if (what < 8) {
		const [from, to] = [before.versions.length, before.work.releases]
		if (pick.often(10)) {
			world.newVersion({}, {}, before.lane)
			expect(world.subject.versions.length).toBe(from + 1)
			expect(world.subject.work.releases.length).toBe(to.length)
		} else {
			world.answer(
				pick.of([
					{ requester_verified: 'yes' },
					{ requester_verified: 'yes' },
					{ requester_verified: 'no' },
					{ victim_notice: 'yes' },
					{ victim_notice: 'unknown' },
					{ victim_notice: 'withheld' },
					{ client_died: 'yes' },
					{ client_died: 'no' },
					{ legal_advice_taken: 'yes' },
					{ contains_third_parties: 'no' },
					{ request_date: '2026-02-05', approval_date: pick.of(['2026-02-04', '2026-02-05', '2026-02-09']) },
				]),
			)
		}
	} else if (what < 11) {
		world.enter('request.lane-changed', { lane: pick.of(lanes), reason: 'a better reading' })
	} else if (what < 13) {
		const standing = pick.of(['confirmed', 'confirmed', 'confirmed', 'none_safe'] as const)
		world.enter('client.safe-contact', { standing, route: 'in person', mustNotKnow: '' }, lead)
	} else if (what < 14) {
		const notice = currentVersion(before).answers.victim_notice ?? 'unknown'
		if (notice !== 'yes' && notice !== 'withheld') world.enter('client.notice-cleared', { reason: 'agreed' }, lead)
	} else if (what < 18) {
		const kind = pick.of([...toClient, 'challenge', 'disclosure', 'decline', 'compelled-holding'] as const)
		if (sendLetter(world, kind) && toClient.includes(kind)) {
			clientLetterMayGo(before, kind)
			count('client letter')
		}
	} else if (what < 30) {
		const release = before.work.releases.at(-1)
		if (!release) return
		const by = pick.of(people)
		const how = {
			method: pick.of(['secure-email', 'hand'] as const),
			passphraseSentBy: pick.of(['phone', 'in-person'] as const),
		}
		const { releaseId } = release
		if (sealRule(before, { releaseId, ...how }, { today: world.day, actor: by })) return
		mayHaveBeenSealed(before, releaseId, world)
		expect(by.role).toBe('clinical_lead')
		world.enter('release.sealed', { releaseId, bundleSha256: pageHash, bytes: 1, ...how }, by)
		count('sealed')
	} else if (what < 34) {
		const years = before.work.closed && pick.often(50) ? 8 : 0
		const date = new Date(`${world.day}T00:00:00Z`)
		date.setUTCDate(date.getUTCDate() + (years ? years * 366 : 1 + (pick.next() % 30)))
		world.day = date.toISOString().slice(0, 10)
	} else {
		for (let tries = 0; tries < 6; tries++) {
			const name = pick.often(70) ? pick.of(onwards(before)) : pick.of(caseworkCommandNames)
			const by = pick.of(people)
			const input = contract[name].input.parse({
				requestId: before.id,
				expectedSeq: before.lastSeq,
				...(bring(name, world, pick) as object),
			})
			const { requestId: _, expectedSeq: __, ...given } = input
			if (world.try(by, name, given as never) !== undefined) continue
			count(name)
			expect(contract[name].roles).toContain(by.role)
			if (name === 'emergency.review') {
				expect(by.role).toBe('clinical_lead')
				expect(before.work.emergency?.decisions.map((one) => one.by)).not.toContain(by.id)
			}
			if (name === 'release.check') {
				const { checked, prepared } = world.subject.work.releases.at(-1)!
				expect(checked?.by).toBe(by.id)
				expect(checked?.by).not.toBe(prepared.by)
			}
			if (name === 'close.dispose') {
				expect(before.lane).not.toMatch(/^compelled/)
				expect(before.work.disposalProposed?.by).not.toBe(by.id)
				expect(world.day >= before.work.closed!.retainUntil).toBe(true)
			}
			if (name === 'close.close' && before.lane.startsWith('compelled')) {
				expect(['court', 'other-route']).toContain(world.subject.work.closed?.outcome)
				expect(currentVersion(before).answers.legal_advice_taken).toBe('yes')
			}
			return
		}
	}
}

/** What holds after every step, whatever came before. */
function legal(before: Case, { subject, entries }: World): void {
	const last = entries.at(-1)!
	const open = (one: Case) => one.work.releases.filter(({ state }) => state === 'prepared' || state === 'checked')
	const stopsAll =
		last.kind === 'client.permission-withdrawn' ||
		last.kind === 'request.version-added' ||
		last.kind === 'request.lane-changed' ||
		last.kind === 'decision.made' ||
		currentVersion(subject).answers.client_died === 'yes'
	if (stopsAll && last.seq > before.lastSeq) expect(open(subject)).toEqual([])
	// What went out stays as it was, whatever follows.
	for (const release of before.work.releases) {
		if (release.state === 'sealed' && !subject.work.disposed) {
			const after = subject.work.releases.find(({ releaseId }) => releaseId === release.releaseId)
			expect({ ...after, receipt: undefined }).toEqual({ ...release, receipt: undefined })
		}
	}
	if (before.work.disposed) expect(subject).toBe(before)
}

it(`reaches no illegal state in ${sequences} random sequences of commands`, { timeout: 600_000 }, () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(1_000_000), { minLength: 150, maxLength: 150 }),
			fc.constantFrom(...lanes),
			fc.boolean(),
			(numbers, lane, known) => {
				const pick = new Choices(numbers)
				const world = new World({ lane, answers: known ? { requester_verified: 'yes', victim_notice: 'yes' } : {} })
				for (let step = 0; step < 80; step++) {
					const before = world.subject
					takeStep(world, pick)
					legal(before, world)
				}
			},
		),
		{ numRuns: sequences },
	)
	// The sequences are worth something only if they get far.
	for (const what of ['sealed', 'client letter', 'emergency.review', 'close.dispose', 'close.close']) {
		expect(reached[what] ?? 0, `${what}: ${JSON.stringify(reached)}`).toBeGreaterThan(0)
	}
})
