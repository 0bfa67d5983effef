/**
 * Malformed and forbidden messages to the keeper: every command, every role, open and locked. None may be taken,
 * none may throw, and the record may grow by nothing but what each role was refused.
 */
import fc from 'fast-check'
import { VaultKeeper } from '../../db/vault.ts'
import { type CommandName, contract, type Role, roles } from '../../domain/index.ts'
import { done, goodPassphrase, personName, utf8 } from '../db/plain-world.ts'
import { isCommand } from './command-names.ts'
import { aVault, report, times } from './vault-at-hand.ts'
import { spoilt, wellFormed } from './well-formed.ts'

let unforeseen = 0
const {
	keeper: first,
	folder,
	world,
	requestId,
	view,
} = await aVault({
	noteError: () => {
		unforeseen++
	},
})
const names = Object.keys(contract) as CommandName[]
const people: Record<Role, { name: string; passphrase: string }> = {
	administrator: { name: 'Ines Farrow', passphrase: 'saddle marble orchard kettle finch' },
	therapist: { name: 'Tomos Greaves', passphrase: 'harbour velvet thistle anchor plum' },
	clinical_lead: { name: personName, passphrase: goodPassphrase },
}
for (const role of ['administrator', 'therapist'] as const) {
	const { name, passphrase } = people[role]
	const newPassphrase = utf8(passphrase)
	await done(first, 'people.add', { name, role, newPassphrase, passphrase: utf8(goodPassphrase) })
}
const personId = first.status().person?.id ?? ''
const known = { texts: [requestId, personId], numbers: [view.case.lastSeq] }
const inputs = new Map(names.map((name) => [name, wellFormed(contract[name].input, known)]))
first.close()

let keeper = first
const open = async (role: Role) => {
	keeper = new VaultKeeper(folder, world)
	const { name, passphrase } = people[role]
	await done(keeper, 'vault.unlock', { personName: name, passphrase: utf8(passphrase) })
}
const head = async () => Number(/entry (\d+)/.exec((await done(keeper, 'history.seal', {})).text)?.[1])
const drafts = async () => JSON.stringify(await done(keeper, 'draft.list', {}))

const counts = { malformed: 0, forbidden: 0, accepted: 0, thrown: 0, otherwise: 0 }
async function give(name: string, input: unknown, kind: 'malformed' | 'forbidden', code?: string): Promise<void> {
	counts[kind]++
	try {
		const result = await keeper.perform(name, input)
		if (result.ok) counts.accepted++
		else if (code && result.refusal.code !== code) counts.otherwise++
	} catch {
		counts.thrown++
	}
}

const message = fc.oneof(
	{
		weight: 19,
		arbitrary: fc
			.constantFrom(...names)
			.chain((name) => spoilt(inputs.get(name) as fc.Arbitrary<unknown>).map((input) => [name, input] as const)),
	},
	{ weight: 1, arbitrary: fc.tuple(fc.string(), fc.anything()) },
)
/** Messages until so many malformed ones were given: what a strict schema takes is no malformed message. */
async function malformed(wanted: number): Promise<void> {
	const until = counts.malformed + wanted
	while (counts.malformed < until) {
		for (const [name, input] of fc.sample(message, Math.min(2000, until - counts.malformed))) {
			if (isCommand(name) && contract[name].input.safeParse(input).success) continue
			await give(name, input, 'malformed')
		}
	}
}

const tried = new Set<string>()
/** Well-formed messages of the commands that are not for this role, or not for this state. */
async function forbidden(wanted: number, isForbidden: (name: CommandName) => boolean, code?: string): Promise<void> {
	const among = names.filter((name) => contract[name].where === 'vault' && isForbidden(name))
	for (const name of among) {
		const { input } = contract[name]
		const enough = Math.ceil(wanted / among.length)
		let given = 0
		for (let round = 0; given < enough && round < 50; round++) {
			for (const sample of fc.sample(inputs.get(name) as fc.Arbitrary<unknown>, enough)) {
				if (given >= enough || !input.safeParse(sample).success) continue
				given++
				await give(name, sample, 'forbidden', code)
			}
		}
		if (given === 0) throw new Error(`no well-formed ${name} could be made`)
		tried.add(name)
	}
}

const full = times(100_000)
const share = { malformed: Math.round(full * 0.225), forbidden: Math.round(full * 0.025) }
await open('clinical_lead')
const before = { head: await head(), drafts: await drafts() }
keeper.close()
for (const role of roles) {
	await open(role)
	await malformed(share.malformed)
	await forbidden(share.forbidden, (name) => !(contract[name].roles as readonly Role[]).includes(role), 'role')
	await forbidden(share.forbidden / 4, (name) => ['first-run', 'locked'].includes(contract[name].when))
	for (const name of names.filter((one) => contract[one].where === 'main')) await give(name, {}, 'forbidden', 'input')
	keeper.close()
}
keeper = new VaultKeeper(folder, world)
await malformed(share.malformed)
// The practice register has a keeper of its own: of its commands this one only refuses what it is asked.
const ofPractice = (name: CommandName) => name.startsWith('practice.')
await forbidden(share.forbidden, (name) => contract[name].when === 'open' && !ofPractice(name), 'locked')
await forbidden(share.forbidden / 10, ofPractice)

await open('clinical_lead')
const refusals = (await done(keeper, 'history.refused', {})).length
const unlocks = roles.length + 1
const grew = (await head()) - before.head
const unexplained = grew - refusals - unlocks
const sameDrafts = (await drafts()) === before.drafts
const { ok: whole } = await done(keeper, 'history.verify', {})
keeper.close()
report(
	'malformed and forbidden messages, every role, open and locked',
	`${counts.malformed} malformed, ${counts.forbidden} forbidden over ${names.length} commands (${tried.size} by role or state), ${counts.accepted} accepted, ${counts.thrown} thrown, ${unforeseen} unforeseen, ${counts.otherwise} refused for another reason; ${refusals} refusals entered, ${unexplained} other entries`,
	counts.accepted === 0 &&
		counts.thrown === 0 &&
		unforeseen === 0 &&
		counts.otherwise === 0 &&
		unexplained === 0 &&
		refusals > 0 &&
		sameDrafts &&
		whole,
)
