import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import { verifyJournal } from '../../tools/verify.mjs'
import { done, goodPassphrase, inDatabase, logRequest, newVault, type OpenWorld, refused, utf8 } from './world.ts'

const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'
const day = 24 * 3600

/** Unlocks, lets what happens behind the page come to its end, and goes half a minute on. */
async function unlockedAndQuiet({ folder, world, keeper }: OpenWorld): Promise<VaultKeeper> {
	keeper.close()
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
	onTestFinished(() => {
		vi.useRealTimers()
	})
	const again = new VaultKeeper(folder, world)
	onTestFinished(() => again.close())
	await done(again, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
	for (let turns = 0; turns < 50; turns++) await new Promise(setImmediate)
	vi.advanceTimersByTime(31_000)
	for (let turns = 0; turns < 200; turns++) await new Promise(setImmediate)
	vi.useRealTimers()
	return again
}

describe('the check of everything', () => {
	it('is done by itself once a month after unlocking, and remembers its date', async () => {
		const made = await newVault()
		await logRequest(made.keeper)
		expect(await done(made.keeper, 'history.checks', {})).toEqual({ years: [] })
		made.clock.pass(20 * day)
		let keeper = await unlockedAndQuiet(made)
		expect(await done(keeper, 'history.checks', {})).toEqual({ years: [] })
		made.clock.pass(9 * day)
		keeper = await unlockedAndQuiet({ ...made, keeper })
		const { lastFull } = await done(keeper, 'history.checks', {})
		expect(lastFull).toEqual({
			at: expect.stringContaining(new Date(made.clock.ms).toISOString().slice(0, 19)),
			ok: true,
		})
		made.clock.pass(day)
		await done(keeper, 'history.verify', {})
		expect((await done(keeper, 'history.checks', {})).lastFull?.at).toContain(
			new Date(made.clock.ms).toISOString().slice(0, 16),
		)
	})

	it('raises the alarm by itself when a table was put back to what it was', async () => {
		const made = await newVault()
		await logRequest(made.keeper)
		made.keeper.close()
		await inDatabase(made, (db) => db.prepare("UPDATE request SET asking_body = 'Somebody else'").run())
		made.clock.pass(40 * day)
		const keeper = await unlockedAndQuiet(made)
		expect(keeper.status().historyAlarm?.says).toContain('does not follow from its history')
		expect((await done(keeper, 'history.checks', {})).lastFull?.ok).toBe(false)
	})
})

describe('a year that is over', () => {
	async function twoPeople() {
		const made = await newVault()
		const { keeper, clock } = made
		for (const [name, role] of [
			['Idris Vale', 'administrator'],
			['Tomos Greaves', 'therapist'],
		] as const) {
			await done(keeper, 'people.add', {
				...{ name, role, newPassphrase: utf8(otherPassphrase), passphrase: utf8(goodPassphrase) },
			})
		}
		await logRequest(keeper)
		const year = Number(keeper.status().today.slice(0, 4))
		const people = await done(keeper, 'people.list', {})
		const idOf = (name: string) => people.find((person) => person.name === name)!.personId
		return { made, keeper, clock, year, idOf }
	}
	const sign = (year: number, secondId: string, theirs = otherPassphrase) => ({
		...{ year, secondId, passphrase: utf8(goodPassphrase), secondPassphrase: utf8(theirs) },
	})

	it('is signed by the clinical lead and an administrator, once, and the signatures are checked without the app', async () => {
		const { keeper, clock, year, idOf } = await twoPeople()
		expect((await refused(keeper, 'history.sign-year', sign(year, idOf('Idris Vale')))).code).toBe('state')
		clock.pass(366 * day)
		expect(await done(keeper, 'history.checks', {})).toMatchObject({ years: [], yearToSign: year })
		expect((await refused(keeper, 'history.sign-year', sign(year, idOf('Tomos Greaves')))).code).toBe('state')
		expect((await refused(keeper, 'history.sign-year', sign(year, idOf('Idris Vale'), 'not theirs at all'))).code).toBe(
			'wrong-passphrase',
		)
		const checks = await done(keeper, 'history.sign-year', sign(year, idOf('Idris Vale')))
		expect(checks.years).toEqual([{ year, at: expect.any(String) }])
		expect(checks.yearToSign).toBeUndefined()
		expect((await refused(keeper, 'history.sign-year', sign(year, idOf('Idris Vale')))).code).toBe('exists')
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
		const exported = await keeper.journalExport()
		if (!exported.ok) throw new Error(exported.refusal.message)
		const text = exported.value.bytes.toString()
		expect(verifyJournal(text)).toMatchObject({ ok: true, years: [year] })
	})
})

describe('detail that is folded until somebody opens it', () => {
	it('is an entry with a name each time it is opened, and only about a request that is there', async () => {
		const { keeper, folder, world, ...made } = await newVault()
		const view = await logRequest(keeper)
		const requestId = view.case.id
		await done(keeper, 'access.detail-opened', { requestId, what: 'the offence' })
		const nobody = '0195d000-0000-7000-8000-0000000000ff'
		expect((await refused(keeper, 'access.detail-opened', { requestId: nobody, what: 'it' })).code).toBe('not-found')
		keeper.close()
		const rows = await inDatabase({ ...made, keeper, folder, world }, (db) =>
			db.prepare("SELECT role, detail FROM entry WHERE action = 'access.detail-opened'").all(),
		)
		expect(rows).toEqual([{ role: 'clinical_lead', detail: JSON.stringify({ requestId }) }])
	})
})
