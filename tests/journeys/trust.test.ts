import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/driver.ts'
import { openSlot, productCosts, readKeySet } from '../../db/keys.ts'
import { newestSchema } from '../../db/migrations/index.ts'
import { newDataFolder, savesInto } from './app.ts'
import {
	addPerson,
	chooses,
	keepCode,
	leadName,
	leadPassphrase,
	look,
	lookAtDialog,
	setUp,
	started,
	unlockAs,
} from './trust-steps.ts'

const otherName = 'Idris Vale'
const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'

/** What a slot of a key file gives up to a passphrase, as another program would open it. */
async function keyIn(
	place: string,
	passphrase: string,
	wanted: (index: number) => boolean,
): Promise<Buffer | undefined> {
	const set = readKeySet(readFileSync(join(place, 'keyslots.json')), productCosts)
	for (const [index, slot] of set.slots.entries()) {
		const opened = wanted(index) ? await openSlot(set, slot, new TextEncoder().encode(passphrase)) : undefined
		if (opened) return opened.vaultKey
	}
	return undefined
}

/** Whether a database opens with a key. */
function opens(place: string, key: Buffer): boolean {
	try {
		openDatabase(join(place, 'vault.db'), Buffer.from(key), newestSchema).close()
		return true
	} catch {
		return false
	}
}

test('people come and go, the history is checked, a backup opens on an empty profile', {
	timeout: 300_000,
}, async () => {
	const data = newDataFolder()
	const stick = join(data, 'stick')
	mkdirSync(stick)
	let running = await started(data)
	let { page } = running
	await setUp(running)

	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('button', { name: 'Add a person' }).click()
	await lookAtDialog(running, 'people-add')
	await page.getByRole('button', { name: 'Go back' }).click()
	await addPerson(page, otherName, 'therapist', otherPassphrase)
	await look(running, 'people')

	await page.getByRole('link', { name: 'Backup' }).click()
	await chooses(running, stick)
	await page.getByRole('button', { name: 'Choose a folder' }).click()
	await page.getByText(stick).waitFor()
	await page.getByRole('button', { name: 'Make a backup now' }).click()
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await page.getByRole('button', { name: 'Make the backup' }).click()
	await page.getByText('The backup is made and was read back').waitFor()
	await look(running, 'backup')
	expect(readdirSync(stick)).toHaveLength(1)
	const before = join(data, 'copied-before')
	cpSync(join(data, 'vault', 'gen-1'), before, { recursive: true })

	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('button', { name: `Remove: ${otherName}` }).click()
	await page.getByLabel('Your own passphrase').fill(leadPassphrase)
	await lookAtDialog(running, 'people-remove')
	await page.getByRole('button', { name: `Remove ${otherName} and change the key` }).click()
	await keepCode(page)
	await page.getByText(`After ${otherName} has left`).waitFor()
	await look(running, 'people-left')

	await page.getByRole('link', { name: 'History' }).click()
	await page.getByText(/^Log seal/).waitFor()
	await page.getByRole('button', { name: 'Check the whole history' }).click()
	await page.getByText(/entries, each fits the one before/).waitFor()
	await page.getByText(/Everything was last checked/).waitFor()
	await savesInto(running, stick)
	await page.getByRole('button', { name: 'Export the history' }).click()
	await expect.poll(() => readdirSync(stick).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1)
	await look(running, 'history')
	await running.close()

	// The leaver's slot still gives up the key of the copy that was made before, as the page says, and nothing of today's.
	const oldKey = await keyIn(before, otherPassphrase, () => true)
	expect(oldKey && opens(before, oldKey)).toBe(true)
	const now = join(data, 'vault', 'gen-2')
	expect(readdirSync(join(data, 'vault')).filter((name) => name.startsWith('gen-'))).toEqual(['gen-2'])
	expect(opens(now, oldKey!)).toBe(false)
	expect(await keyIn(now, otherPassphrase, () => true)).toBeUndefined()

	const empty = newDataFolder()
	running = await started(empty)
	page = running.page
	await chooses(running, join(stick, readdirSync(stick).find((name) => name.endsWith('.threshold'))!))
	await page.getByRole('button', { name: 'I have a backup' }).click()
	await page.getByRole('heading', { name: 'Choose the backup' }).waitFor()
	await look(running, 'restore')
	await page.getByRole('button', { name: 'Choose the file' }).click()
	await page.getByText('The register is back').waitFor()
	await look(running, 'restored')
	await page.getByRole('button', { name: 'Go on and unlock' }).click()
	await look(running, 'unlock-name')
	await unlockAs(running, leadName, leadPassphrase)
	await page.getByRole('link', { name: 'People' }).click()
	await page.getByRole('rowheader', { name: otherName }).waitFor()
})

test('two sheets of three bring back somebody who forgot; one does not', { timeout: 240_000 }, async () => {
	const data = newDataFolder()
	let running = await started(data)
	let { page } = running
	const code = await setUp(running)
	await page.getByRole('link', { name: 'Settings' }).click()
	await page.getByRole('button', { name: 'Make trustee sheets' }).click()
	await page.getByLabel('Recovery code', { exact: true }).fill(code)
	await page.getByRole('button', { name: 'Make three sheets' }).click()
	await page.getByRole('button', { name: 'Print the three sheets' }).waitFor()
	await lookAtDialog(running, 'sheets-made')
	const sheets = await page.locator('dialog code, [role=dialog] code').allInnerTexts()
	expect(sheets).toHaveLength(3)
	await page.getByRole('button', { name: 'Done' }).click()
	await page.getByRole('button', { name: 'Try the code or the sheets' }).click()
	await page.getByLabel('Recovery code, or the first sheet').fill(sheets[2]!)
	await page.getByLabel('Second sheet').fill(sheets[0]!)
	await lookAtDialog(running, 'rehearse')
	await page.getByRole('button', { name: 'Try it' }).click()
	await page.getByText('It works').waitFor()
	await lookAtDialog(running, 'rehearsed')
	await running.close()

	running = await started(data)
	page = running.page
	await page.getByRole('button', { name: 'I have forgotten my passphrase' }).click()
	await page.getByText('I have two trustee sheets instead').click()
	await page.getByLabel('First sheet').fill(sheets[0]!)
	await page.getByLabel('Second sheet').fill(sheets[0]!)
	await page.getByRole('button', { name: 'Put the sheets together' }).click()
	await page.getByText('This is the same sheet twice').waitFor()
	await look(running, 'sheets-wrong')
	await page.getByLabel('Second sheet').fill(sheets[1]!)
	await page.getByRole('button', { name: 'Put the sheets together' }).click()
	await page.getByText('The two sheets fit.').waitFor()
	const fresh = 'saddle marble orchard kettle finch'
	await page.getByLabel('New passphrase', { exact: true }).fill(fresh)
	await page.getByLabel('New passphrase again').fill(fresh)
	await look(running, 'recover')
	await page.getByRole('button', { name: 'Unlock with the new passphrase' }).click()
	await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	await running.close()

	running = await started(data)
	await unlockAs(running, leadName, fresh)
	await running.page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
})

test('a history that was edited on the disk, and an older file put back, are shown with the first bad entry', {
	timeout: 240_000,
}, async () => {
	const data = newDataFolder()
	let running = await started(data)
	let { page } = running
	await setUp(running)
	await running.close()
	const place = join(data, 'vault', 'gen-1')
	const older = join(data, 'older')
	cpSync(place, older, { recursive: true })

	const key = await keyIn(place, leadPassphrase, () => true)
	const db = openDatabase(join(place, 'vault.db'), key!, newestSchema)
	const guards = db
		.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
		.all()
	for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`)
	db.prepare("UPDATE entry SET ts_utc = '2020-01-01T09:00:00.000Z' WHERE seq = 2").run()
	for (const { sql } of guards) db.exec(sql)
	db.close()

	running = await started(data)
	page = running.page
	await unlockAs(running, leadName, leadPassphrase)
	await page.getByRole('link', { name: 'History' }).click()
	await page.getByRole('button', { name: 'Check the whole history' }).click()
	await page.getByText(/Entry 2 is the first that does not fit: Entry 2 has been changed/).waitFor()
	await look(running, 'history-edited')
	await page.goto('app://vault/#/help/cannot-protect')
	await page.getByRole('heading', { level: 1, name: /cannot protect/ }).waitFor()
	await look(running, 'limits')
	await running.close()

	// One byte of the file, as somebody with a hex editor and without the key can change it.
	const database = join(place, 'vault.db')
	const bytes = readFileSync(database)
	bytes[1000] = bytes[1000]! ^ 1
	writeFileSync(database, bytes)
	running = await started(data)
	page = running.page
	await page.getByLabel('Passphrase', { exact: true }).fill(leadPassphrase)
	await page.getByRole('button', { name: 'Unlock' }).click()
	await page.getByRole('heading', { level: 1, name: 'The register is damaged' }).waitFor()
	await look(running, 'hex-edited')
	await running.close()

	cpSync(older, place, { recursive: true, force: true })
	running = await started(data)
	page = running.page
	await unlockAs(running, leadName, leadPassphrase)
	await page.getByText('The history is not as this computer noted it').waitFor()
	await page
		.getByText(/an older copy of the register was put in its place/)
		.first()
		.waitFor()
	await look(running, 'history-older')
	await page.getByLabel('What did you find out?').fill('The folder of Monday was copied back by mistake.')
	await page.getByRole('button', { name: 'I have looked into it' }).click()
	await page.getByText('The history is not as this computer noted it').waitFor({ state: 'detached' })
})
