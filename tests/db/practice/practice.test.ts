import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { realSurroundings, VaultKeeper } from '../../../db/index.ts'
import type { CommandName } from '../../../domain/index.ts'
import { verifyJournal } from '../../../tools/verify.mjs'
import { Practising } from './practising.ts'

function practising(folder?: string): Practising {
	const at = new Practising(folder)
	onTestFinished(() => at.close())
	return at
}

function realKeeper(folder: string): VaultKeeper {
	return new VaultKeeper(
		folder,
		realSurroundings({
			...{ appVersion: '0.1.0', suggest: () => [], stopReading: () => {}, noteError: () => {} },
			read: () => Promise.reject(new Error('nothing is read here')),
		}),
	)
}

it('is open without a passphrase, in the part that was chosen, and says that it is practice', async () => {
	const at = practising()
	expect(at.practice.status()).toMatchObject({ state: 'first-run', practice: true })
	const status = await at.give('practice.open', { role: 'therapist' })
	expect(status).toMatchObject({ state: 'open', practice: true, today: '2027-01-11', people: 3 })
	expect(status.person?.role).toBe('therapist')
	expect(status.serviceName).toContain('not real')
	expect(status.recoveryUnconfirmed).toBe(false)
	// The page hears of the register only once it is whole.
	expect(at.told.filter((name) => name === 'status')).toEqual([])
	const lead = await at.give('practice.open', { role: 'clinical_lead' })
	expect(lead.person?.role).toBe('clinical_lead')
	expect(lead.person?.id).not.toBe(status.person?.id)
	expect((await at.give('history.verify', {})).ok).toBe(true)
})

it('keeps everything in its own folder, encrypted, and the same after it was closed', async () => {
	const at = practising()
	await at.as('administrator')
	await at.give('practice.begin', { exercise: 'j3', again: false })
	const requestId = await at.log('j3', 'email')
	at.practice.keeper.close()
	expect(readdirSync(join(at.folder, '..'))).toEqual(['practice'])
	expect(readdirSync(at.folder).sort()).toEqual(['anchor.json', 'device-key.json', 'practice.json', 'vault'])
	const vault = join(at.folder, 'vault', 'gen-1', 'vault.db')
	expect(readFileSync(vault).includes('Oakleaf')).toBe(false)
	const again = practising(at.folder)
	await again.as('administrator')
	expect((await again.view(requestId)).case.lane).toBe('other_uk_regime')
	expect((await again.give('practice.state', {})).current).toBe('j3')
})

it('never opens as a real register, wherever its folder is put', async () => {
	const at = practising()
	await at.as('clinical_lead')
	at.practice.keeper.close()
	const { passphrase } = JSON.parse(readFileSync(join(at.folder, 'practice.json'), 'utf8'))
	const elsewhere = mkdtempSync(join(tmpdir(), 'threshold-real-'))
	onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
	cpSync(join(at.folder, 'vault'), join(elsewhere, 'vault'), { recursive: true })
	const real = realKeeper(join(elsewhere, 'vault'))
	expect(real.status().state).toBe('trouble')
	const answer = await real.perform('vault.unlock', {
		personName: 'Rowan Tidewell',
		passphrase: new TextEncoder().encode(passphrase),
	})
	expect(answer.ok).toBe(false)
})

it('refuses what is about keys, people and backups', async () => {
	const at = practising()
	await at.as('clinical_lead')
	const secret = new Uint8Array([1])
	const commands: [CommandName, unknown][] = [
		['people.add', { name: 'A', role: 'therapist', newPassphrase: secret, passphrase: secret }],
		['vault.change-passphrase', { passphrase: secret, newPassphrase: secret }],
		['vault.new-code', { passphrase: secret }],
		['vault.create', { serviceName: 'A', personName: 'B', passphrase: secret }],
		['backup.make', { passphrase: secret }],
		['shares.make', { code: '' }],
	]
	for (const [name, input] of commands) {
		expect((await at.refused(name, input)).message, name).toMatch(/In practice the app keeps the keys itself/)
	}
})

it('takes in no paper but those of the exercises, unless somebody says so', async () => {
	const at = practising()
	await at.as('administrator')
	const { draftId } = await at.give('draft.start', { how: 'documents' })
	const paper = { draftId, name: 'request.txt', bytes: new TextEncoder().encode('All notes, please.') }
	expect((await at.refused('document.add', paper)).message).toMatch(/no real paper ends up here/)
	expect((await at.give('practice.own-papers', { allowed: true })).ownPapers).toBe(true)
	await at.give('document.add', paper)
	const again = practising(at.folder)
	at.practice.keeper.close()
	await again.as('administrator')
	expect((await again.give('practice.state', {})).ownPapers).toBe(false)
})

it('marks the seal, and tells the page of every change', async () => {
	const at = practising()
	await at.as('administrator')
	expect((await at.give('history.seal', {})).text).toMatch(/^NOT REAL · /)
	await at.give('practice.begin', { exercise: 'j3', again: false })
	at.told.length = 0
	await at.log('j3', 'email')
	expect(at.told).toContain('practice')
	at.told.length = 0
	await at.give('work.list', { whose: 'mine' })
	expect(at.told).not.toContain('practice')
})

it('says in an exported history that nothing in it is real, and the history still verifies', async () => {
	const at = practising()
	await at.as('clinical_lead')
	const result = await at.practice.keeper.journalExport()
	if (!result.ok) throw new Error('not exported')
	const text = result.value.bytes.toString()
	expect(text.split('\n')[0]).toMatch(/^\{"notReal":"NOT REAL: made in practice mode/)
	expect(verifyJournal(text)).toMatchObject({ ok: true, notReal: expect.stringMatching(/^NOT REAL/) })
	expect(verifyJournal(text.replace(/"notReal":"[^"]+",/, '')).ok).toBe(false)
})

it('starts again with nothing in it, and takes away only a folder that says that it is practice', async () => {
	const at = practising()
	await at.as('administrator')
	await at.give('practice.begin', { exercise: 'j3', again: false })
	await at.log('j3', 'email')
	expect(await at.give('practice.start-again', {})).toMatchObject({ state: 'first-run', practice: true })
	expect(existsSync(at.folder)).toBe(false)
	await at.as('administrator')
	const empty = { text: '', sort: 'received', direction: 'up', offset: 0, limit: 10 } as const
	expect((await at.give('request.list', empty)).all).toBe(0)
	expect(await at.give('practice.state', {})).toEqual({ begun: [], year: false, ownPapers: false })

	const other = practising()
	mkdirSync(other.folder)
	writeFileSync(join(other.folder, 'something.txt'), 'mine')
	await other.give('practice.start-again', {})
	expect(existsSync(join(other.folder, 'something.txt'))).toBe(true)
})

it('is not there in a real register', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-real-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	const real = realKeeper(join(folder, 'vault'))
	for (const name of ['practice.open', 'practice.load-year', 'practice.start-again', 'practice.state']) {
		expect((await real.perform(name, name === 'practice.start-again' ? {} : { role: 'therapist' })).ok, name).toBe(
			false,
		)
	}
	expect(real.status().practice).toBeUndefined()
})
