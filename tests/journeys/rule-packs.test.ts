import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { newPublisherPair, signPack } from '../../db/pack-file.ts'
import type { PackFile } from '../../domain/index.ts'
import { aPack, withNewCheck } from '../domain/packs/a-pack.ts'
import { newDataFolder } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { changeTo, goTo, logged, openService, therapist } from './service.ts'

const folder = process.env.THRESHOLD_SHOTS
async function shot(page: Page, name: string, place = 'main'): Promise<void> {
	if (folder) await page.locator(place).screenshot({ path: join(folder, `${name}.png`) })
}

/** Drops a file onto a place by its name, as the system's chooser would. */
async function choose(page: Page, place: string, file: string): Promise<void> {
	await page.getByLabel(place, { exact: true }).setInputFiles(file)
}

test('a signed pack is taken after a look, a changed one is refused, older requests stay', async () => {
	const publisher = newPublisherPair()
	const files = newDataFolder()
	const file = (name: string, text: string) => {
		writeFileSync(join(files, name), text)
		return join(files, name)
	}
	const pem = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publisher.publicKey]).toString('base64')
	const key = file('lantern.public.pem', `-----BEGIN PUBLIC KEY-----\n${pem}\n-----END PUBLIC KEY-----\n`)
	const pack = aPack(
		{},
		{
			'COUN-02': { passesWhen: "presumption_addressed in ['yes','unknown']" },
			'VIR-03': { askPolice: 'Please state the reason for which you ask (section 44C(1)(b)), in a sentence or two.' },
			'NARROW-01': { source: 'Code of practice, paragraph 12 (invented for a test)' },
		},
	)
	const signed = signPack(withNewCheck({ ...pack, bodies: pack.bodies.slice(1) }), publisher)
	const good = file('april.signed.json', JSON.stringify(signed))
	const tampered: PackFile = structuredClone(signed)
	tampered.pack.checks[0]!.failWording = 'Send everything.'
	const bad = file('changed.signed.json', JSON.stringify(tampered))

	let run = await openService()
	onTestFinished(() => run.close().catch(() => {}))
	let { page } = run
	const old = await logged(page, { fields: { receivedOn: '2026-03-30' } })

	await page.keyboard.press('Control+k')
	await page
		.getByRole('searchbox', { name: 'What do you want to do?' })
		.or(page.getByPlaceholder(/What do you want/))
		.fill('rule packs')
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1, name: 'Rule packs' }).waitFor()

	// Nobody is known yet: a good signature by a stranger is refused as well.
	await choose(page, 'Rule pack', good)
	await page
		.getByRole('alert')
		.getByText(/key that your service does not know/)
		.waitFor()
	await shot(page, 'packs-unknown-key')

	await page.getByRole('button', { name: 'Add a publisher' }).click()
	await page.getByLabel('Who publishes the packs?').fill('Lantern Publishing')
	await choose(page, 'Key file', key)
	await expect.poll(() => page.getByLabel('Their public key').inputValue()).toContain('BEGIN PUBLIC KEY')
	await page.getByRole('button', { name: 'Add this publisher' }).click()
	await page.getByRole('heading', { level: 3, name: 'Lantern Publishing' }).waitFor()

	await choose(page, 'Rule pack', bad)
	await page
		.getByRole('alert')
		.getByText(/The signature does not fit this pack/)
		.waitFor()
	await shot(page, 'packs-bad-signature')
	expect(await page.getByRole('button', { name: 'Accept this pack' }).count()).toBe(0)

	await choose(page, 'Rule pack', good)
	await page.getByText('Police would be asked less than now').waitFor()
	await page.getByRole('heading', { level: 4, name: /CODE-02/ }).waitFor()
	await shot(page, 'packs-diff', 'section[aria-labelledby=import-title]')
	await expectWellMade(run)
	await page.getByRole('button', { name: 'Accept this pack' }).click()
	await page.getByText('The pack 2026-04-01 is accepted').waitFor()
	await shot(page, 'packs-accepted')

	await page.getByText('Show all 43').click()
	await page.getByRole('button', { name: /^Mark as checked: VIR-03/ }).click()
	await page.getByLabel('What did you look at?').fill('legislation.gov.uk, section 44C')
	await page.getByRole('button', { name: 'Mark VIR-03 as checked' }).click()
	await page.getByText(/against the published text by Marian Ashdown-Vale/).waitFor()
	await shot(page, 'packs-citation')

	const newer = await logged(page, { fields: { receivedOn: '2026-04-01' }, clientReference: 'LK-0777' })
	await goTo(page, `/request/${newer.requestId}/findings`)
	await page.getByRole('heading', { level: 3, name: 'Names the part of the record' }).waitFor()
	await page.getByText(/Checked against the published text by Marian Ashdown-Vale/).waitFor()
	await shot(page, 'findings-new-pack')
	await goTo(page, `/request/${old.requestId}/findings`)
	await page.getByRole('heading', { level: 1, name: new RegExp(old.reference) }).waitFor()
	expect(await page.getByText('Names the part of the record').count()).toBe(0)

	run = await changeTo(run, therapist)
	page = run.page
	await goTo(page, '/packs')
	await page.getByText('Pack 2026-04-01').waitFor()
	expect(await page.getByRole('button', { name: /Accept|Add a publisher|Mark/ }).count()).toBe(0)
	await expectWellMade(run)
})
