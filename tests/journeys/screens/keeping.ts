import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPublisherPair, signPack } from '../../../db/pack-file.ts'
import type { PackFile } from '../../../domain/index.ts'
import { aPack, withNewCheck } from '../../domain/packs/a-pack.ts'
import { chooses, newDataFolder, type RunningApp, savesInto, startApp } from '../app.ts'
import { administrator, goTo, lead, must, otherLead, therapist } from '../service.ts'
import type { Camera } from './camera.ts'

/** What is done once in a while with the whole register: settings saved, a pack taken, a person removed, a backup made. */

async function show({ page }: RunningApp, path: string): Promise<void> {
	await goTo(page, '/about')
	await page.getByRole('heading', { level: 1, name: 'About Threshold' }).waitFor()
	await goTo(page, path)
	await page.getByRole('heading', { level: 1, name: 'About Threshold' }).waitFor({ state: 'detached' })
	await page.getByRole('heading', { level: 1 }).waitFor()
	await page.waitForTimeout(500)
}

/** Settings changed and not saved, wrong, and saved. */
async function settings(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await show(run, '/settings')
	await page.getByLabel('Number to ring when somebody may be in danger').fill('01632 960111')
	await camera.look(run, 'settings-unsaved')
	await page.getByLabel('Name of the service').fill('')
	await page.getByLabel('Minutes before Threshold locks by itself').fill('90')
	await page.getByRole('button', { name: 'Save settings' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'settings-wrong')
	await page.getByLabel('Name of the service').fill('Larkfield Counselling Service')
	await page.getByLabel('Minutes before Threshold locks by itself').fill('10')
	await page.getByRole('button', { name: 'Save settings' }).click()
	await page.getByText('Saved.', { exact: true }).waitFor()
	await camera.look(run, 'settings-saved')
	await page.getByRole('button', { name: 'Change my passphrase' }).click()
	await page.getByRole('button', { name: 'Make one for me' }).click()
	await page.getByText('Write these five words down now').waitFor()
	await camera.look(run, 'settings-passphrase-made')
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Try the code or the sheets' }).click()
	await page.getByRole('button', { name: 'Try it' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'settings-rehearse-wrong')
	await page.keyboard.press('Escape')
}

/** A pack whose publisher is not known, one that was changed on its way, one taken, and a rule held against its text. */
async function packs(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	const publisher = newPublisherPair()
	const folder = newDataFolder()
	const choose = async (place: string, name: string, text: string) => {
		writeFileSync(join(folder, name), text)
		await page.getByLabel(place, { exact: true }).setInputFiles(join(folder, name))
	}
	const changed = aPack(
		{},
		{
			'COUN-02': { passesWhen: "presumption_addressed in ['yes','unknown']" },
			'VIR-03': { askPolice: 'Please state the reason for which you ask (section 44C(1)(b)), in a sentence or two.' },
			'NARROW-01': { source: 'Code of practice, paragraph 12 (invented)' },
		},
	)
	const signed = signPack(withNewCheck({ ...changed, bodies: changed.bodies.slice(1) }), publisher)
	const tampered: PackFile = structuredClone(signed)
	tampered.pack.title = 'As changed on the way'
	await show(run, '/packs')
	await choose('Rule pack', 'april.json', JSON.stringify(signed))
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'packs-unknown-key')
	await page.getByRole('button', { name: 'Add a publisher' }).click()
	await page.getByLabel('Who publishes the packs?').fill('Lantern Publishing')
	const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publisher.publicKey]).toString('base64')
	await page.getByLabel('Their public key').fill(`-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----\n`)
	await page.getByRole('button', { name: 'Add this publisher' }).click()
	await page.getByRole('heading', { level: 3, name: 'Lantern Publishing' }).waitFor()
	await choose('Rule pack', 'changed.json', JSON.stringify(tampered))
	await page.getByText(/The signature does not fit this pack/).waitFor()
	await camera.look(run, 'packs-refused')
	await choose('Rule pack', 'april.json', JSON.stringify(signed))
	await page.getByText('Police would be asked less than now').waitFor()
	await camera.look(run, 'packs-changes')
	await page.getByRole('button', { name: 'Accept this pack' }).click()
	await page.getByText('The pack 2026-04-01 is accepted').waitFor()
	await camera.look(run, 'packs-accepted')
	await page.getByText('Show all 43').click()
	await page.getByRole('button', { name: /^Mark as checked: VIR-03/ }).click()
	await camera.look(run, 'packs-marking')
	await page.getByLabel('What did you look at?').fill('legislation.gov.uk, section 44C')
	await page.getByRole('button', { name: 'Mark VIR-03 as checked' }).click()
	await page.getByText(/against the published text by/).waitFor()
	await camera.look(run, 'packs-marked')
}

/** Somebody suspended, somebody removed with all that follows, a form sent empty, a hand-over on paper. */
async function people(camera: Camera, run: RunningApp): Promise<void> {
	const { page } = run
	await show(run, '/people')
	await page.getByRole('button', { name: `Role: ${therapist.name}` }).click()
	await camera.look(run, 'people-role')
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: `Suspend: ${therapist.name}` }).click()
	await page.getByLabel('Your own passphrase').fill(lead.passphrase)
	await page.getByRole('button', { name: `Suspend ${therapist.name}` }).click()
	await page.getByText(`${therapist.name} is suspended.`).waitFor()
	await camera.look(run, 'people-suspended')
	await page.getByRole('button', { name: 'Add a person' }).click()
	await page.getByRole('button', { name: 'Add this person' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'people-add-wrong')
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: `Remove: ${otherLead.name}` }).click()
	await camera.look(run, 'people-remove')
	await page.getByLabel('Your own passphrase').fill(lead.passphrase)
	await page.getByRole('button', { name: /and change the key$/ }).click()
	const list = page.getByRole('list', { name: 'Recovery code' })
	await list.waitFor()
	await camera.look(run, 'people-removed-code')
	const groups = await list.getByRole('listitem').allInnerTexts()
	await page.getByRole('button', { name: 'I have it on paper' }).click()
	await page.getByRole('textbox', { name: 'Recovery code' }).fill(groups.map((group) => group.split(/\s/)[0]).join('-'))
	await page.getByRole('button', { name: 'Check it and go on' }).click()
	await page.getByText(`After ${otherLead.name} has left`).waitFor()
	await camera.look(run, 'people-removed')
	await savesInto(run, newDataFolder())
	await page.getByRole('button', { name: 'Make a hand-over' }).click()
	await page.getByRole('button', { name: 'Save it as a PDF' }).click()
	await page.getByText('The hand-over is saved').waitFor({ timeout: 60_000 })
	await camera.look(run, 'people-hand-over-saved')
}

/** A backup made and read back, everything out, and a year signed off. @returns the folder of the backup */
async function backup(camera: Camera, run: RunningApp): Promise<string> {
	const { page } = run
	const folder = join(newDataFolder(), 'Backups of the register')
	mkdirSync(folder)
	await chooses(run, folder)
	await show(run, '/backup')
	await page.getByRole('button', { name: 'Choose a folder' }).click()
	await page.getByText(folder).waitFor()
	await camera.look(run, 'backup-folder')
	await page.getByRole('button', { name: 'Make a backup now' }).click()
	await camera.look(run, 'backup-making')
	await page.getByLabel('Your own passphrase').fill(lead.passphrase)
	await page.getByRole('button', { name: 'Make the backup' }).click()
	await page.getByText('The backup is made and was read back').waitFor({ timeout: 60_000 })
	await camera.look(run, 'backup-made')
	await savesInto(run, folder)
	const second = async (button: string) => {
		await page.getByLabel('Who agrees with you?').selectOption({ label: `${administrator.name}, administrator` })
		await page.getByLabel('Passphrase of the second person').fill(administrator.passphrase)
		await page.getByLabel('Your own passphrase').fill(lead.passphrase)
		await page.getByRole('button', { name: button }).click()
	}
	await page.getByRole('button', { name: 'Export everything' }).click()
	await second('Choose where to save it')
	await page.getByText('Everything is out, and was read back').waitFor({ timeout: 90_000 })
	await camera.look(run, 'backup-exported')
	await page.getByRole('button', { name: 'I have written it down' }).click()
	await show(run, '/history')
	await page.getByRole('button', { name: /^Sign off/ }).click()
	await second('Sign off 2025 together')
	await page.getByText(/^2025, signed/).waitFor()
	await camera.look(run, 'history-signed')
	return folder
}

/** A backup brought back on a computer without a register: one that cannot be read, and one that can. */
async function bringBack(camera: Camera, folder: string): Promise<void> {
	const made = readdirSync(folder).find((name) => name.endsWith('.threshold')) ?? ''
	const broken = join(folder, 'threshold-backup-cut-short.threshold')
	writeFileSync(broken, 'Not a backup')
	const run = await startApp()
	const { page } = run
	await page.getByRole('button', { name: 'I have a backup' }).click()
	await chooses(run, broken)
	await page.getByRole('button', { name: 'Choose the file' }).click()
	await page.getByRole('alert').first().waitFor()
	await camera.look(run, 'first-run-restore-refused')
	await chooses(run, join(folder, made))
	await page.getByRole('button', { name: 'Choose the file' }).click()
	await page.getByRole('heading', { level: 1, name: 'The register is back' }).waitFor({ timeout: 60_000 })
	await camera.look(run, 'first-run-restored')
	await run.close()
}

/** What the frame says over every page, told to the page as the app would. */
async function frame(camera: Camera, run: RunningApp): Promise<void> {
	const { app, page } = run
	const tell = (name: 'status' | 'locking', event: unknown) =>
		app.evaluate(
			({ BrowserWindow }, [which, what]) =>
				BrowserWindow.getAllWindows()[0]?.webContents.send('threshold-event', which, what),
			[name, event] as const,
		)
	await goTo(page, '/')
	await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	const status = await must(page, 'vault.status', {})
	await tell('locking', { inSeconds: 55 })
	await page.getByText('Threshold locks in a minute').waitFor()
	await camera.look(run, 'frame-locking')
	await tell('status', {
		...status,
		historyAlarm: {
			seq: 90,
			says: 'This computer noted entry 90 on 20 November 2026, and the history ends at entry 87.',
		},
		reserve: { why: 'used', bytes: 4 * 1024 ** 2, of: 16 * 1024 ** 2 },
		backupWarning: 'The last good backup is 9 days old.',
	})
	await page.getByText('The disk of this computer is full').waitFor()
	await camera.look(run, 'frame-warnings')
	await tell('status', status)
}

/** @param run unlocked as the clinical lead; the register is changed by this */
export async function keeping(camera: Camera, run: RunningApp): Promise<void> {
	await settings(camera, run)
	await packs(camera, run)
	await people(camera, run)
	const folder = await backup(camera, run)
	await frame(camera, run)
	await bringBack(camera, folder)
}
