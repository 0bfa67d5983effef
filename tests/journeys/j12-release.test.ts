import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApp, savesInto } from './app.ts'
import { expectWellMade } from './looks.ts'
import './patience.ts'
import { administrator, changeTo, doOn, goTo, lead, logged, must, openService, therapist } from './service.ts'

/** J12: partial disclosure. Decided by the lead, prepared by one, checked by another, sealed, and gone. */
let run: RunningApp
let requestId = ''
const folder = mkdtempSync(join(tmpdir(), 'threshold-release-'))
const extract = join(folder, 'extract for police.pdf')
const goesOut = join(folder, '2026-001-01.pdf')
const other = join(folder, 'something else.pdf')
const address = 'callum.booth-larkin@westmidlands.police.example'

async function pdf(path: string, pages: number): Promise<void> {
	const document = await PDFDocument.create()
	for (let page = 1; page <= pages; page += 1) document.addPage().drawText(`Page ${page}`)
	writeFileSync(path, await document.save())
}

beforeAll(async () => {
	await pdf(extract, 5)
	await pdf(other, 1)
	run = await openService()
	requestId = (await logged(run.page)).requestId
})
afterAll(() => run.close())

describe('a decision', () => {
	it('is proposed by a therapist, who sees who decides', async () => {
		run = await changeTo(run, therapist)
		const { page } = run
		await goTo(page, `/request/${requestId}/decision`)
		await page.getByText('To decide: your role does not allow this. Ask the clinical lead.').waitFor()
		await page.getByRole('button', { name: 'Propose' }).click()
		await page.getByLabel('An extract').check()
		await page.getByLabel('Why?').fill('Two pages answer what they need to know.')
		await page.getByRole('button', { name: 'Save the proposal' }).click()
		await page.getByText('Two pages answer what they need to know.').waitFor()
		await expectWellMade(run)
	})

	it('is made by the clinical lead, and not without an Article 9 condition', async () => {
		run = await changeTo(run, lead)
		const { page } = run
		await goTo(page, `/request/${requestId}/decision`)
		await page.getByRole('button', { name: 'Decide', exact: true }).click()
		const form = page.getByRole('form', { name: 'Record the decision' })
		expect(await form.getByRole('radio', { name: 'An extract' }).isChecked()).toBe(true)
		await form.getByLabel('What is given?').fill('Pages 4 and 5 of the notes')
		await form.getByLabel('Recognised legitimate interest: crime').check()
		await form.getByLabel('An overriding public interest').check()
		await form.getByLabel('Reasons').fill('It answers the question, and nothing less does.')
		await form.getByRole('button', { name: 'Record the decision' }).click()
		await form.getByText('Choose the Article 9 condition as well').first().waitFor()
		await form.getByLabel('Substantial public interest').check()
		await form.getByLabel('Preventing or detecting unlawful acts').check()
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Record the decision' }).click()
		await page.getByRole('heading', { level: 2, name: 'What was decided' }).waitFor()
		await form.waitFor({ state: 'detached' })
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.decision).toMatchObject({ decision: 'extract', article9: '9-2-g', schedule1: 'sch-1-10' })
		expect(subject.work.proposals).toHaveLength(1)
	})
})

describe('a release', () => {
	it('is prepared only once it is known who asks, and goes to no address but the request’s', async () => {
		const { page } = run
		await goTo(page, `/request/${requestId}/release`)
		await page
			.getByRole('tabpanel')
			.getByText(/has not been confirmed by a call-back/)
			.waitFor()
		await doOn(page, 'request.change-answers', requestId, {
			...{ changes: { requester_verified: 'yes' }, evidence: {}, reason: '' },
		})
		run = await changeTo(run, therapist)
		await goTo(run.page, `/request/${requestId}/release`)
		await run.page.getByRole('button', { name: 'Prepare a release' }).click()
		const form = run.page.getByRole('form', { name: 'Prepare a release' })
		await form.locator('input[type=file]').setInputFiles(extract)
		await form.getByText(/^extract for police.pdf/).waitFor()
		// What the maker of the file left in it is found, and gone once it is made anew.
		await form.getByText('It cannot go out as it is').waitFor()
		await savesInto(run, folder)
		// Page by page: kept, or left out with a reason.
		await form.getByText('Leave pages out of 2026-001-01.pdf').click()
		await form.getByLabel('Pages of 2026-001-01.pdf to leave out').fill('3-6')
		await form.getByRole('button', { name: 'Mark these pages' }).click()
		await form.getByText('The file has 5 pages, so there is no page 6').waitFor()
		await form.getByLabel('Pages of 2026-001-01.pdf to leave out').fill('3-5')
		await form.getByLabel('Why?', { exact: true }).selectOption({ label: 'Supervision' })
		await form.getByRole('button', { name: 'Mark these pages' }).click()
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Make it anew without these pages: 2026-001-01.pdf' }).click()
		await form.getByText('Left out: pages 3-5 (supervision)').waitFor()
		await form.getByText(/Nothing was found in it/).waitFor()
		expect(await form.getByLabel('Pages of 2026-001-01.pdf', { exact: true }).inputValue()).toBe('2')
		await form.getByLabel('Outside the period asked for').fill('31')
		await form.getByLabel('The recipient’s address').fill('somebody@elsewhere.example')
		await form.getByLabel('The client read it').check()
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Hand it to the second person' }).click()
		await form.getByText(/The request does not contain this address/).waitFor()
		// Nothing that was typed is lost.
		expect(await form.getByLabel('Outside the period asked for').inputValue()).toBe('31')
		await form.getByLabel('The recipient’s address').fill(address)
		await form.getByRole('button', { name: 'Hand it to the second person' }).click()
		await run.page.getByText('You prepared this release').waitFor()
		await run.page.getByText('3 pages (2026-001-01.pdf: 3-5): supervision').waitFor()
		await expectWellMade(run)
	})

	it('is checked by a second person, who opens the same files and types what the request says', async () => {
		run = await changeTo(run, administrator)
		const { page } = run
		await goTo(page, `/request/${requestId}/release`)
		const form = page.getByRole('form', { name: 'Check what is to go out' })
		await form.waitFor()
		// The address is not there to copy: it comes from the request.
		expect(await page.getByRole('main').innerText()).not.toContain(address)
		await form.locator('input[type=file]').setInputFiles(other)
		await form.getByText('something else.pdf is not one of the files that were prepared.').waitFor()
		await form.locator('input[type=file]').setInputFiles(goesOut)
		await form.getByText('1 of 1 is here and the same').waitFor()
		await form.getByLabel('How many pages did you count in all?').fill('3')
		await form.getByLabel('Our client reference').fill('LK-0417')
		await form.getByLabel(/The recipient’s address/).fill(address)
		await form.getByRole('button', { name: /record the check/ }).click()
		await form.getByText('You counted 3 pages; 2 were prepared. It cannot be released.').waitFor()
		await form.getByLabel('How many pages did you count in all?').fill('2')
		await form.getByLabel(/The recipient’s address/).fill('callum@elsewhere.example')
		await form.getByRole('button', { name: /record the check/ }).click()
		await form.getByText(/The address that you typed is not the one/).waitFor()
		await expectWellMade(run)
		await form.getByLabel(/The recipient’s address/).fill(address)
		await form.getByRole('button', { name: /record the check/ }).click()
		await page.getByText('Checked: the clinical lead seals it next').waitFor()
		await page.getByText('The clinical lead seals a release.').waitFor()
	})

	it('is sealed by the clinical lead: a bundle, a passphrase told once, and no notes kept', async () => {
		run = await changeTo(run, lead)
		const { page } = run
		const out = mkdtempSync(join(tmpdir(), 'threshold-sealed-'))
		await savesInto(run, out)
		await goTo(page, `/request/${requestId}/release`)
		const form = page.getByRole('form', { name: 'Seal the release' })
		await form.locator('input[type=file]').setInputFiles(goesOut)
		await form.getByText('1 of 1 is here and the same').waitFor()
		await form.getByLabel('Secure email').check()
		await form.getByLabel('By phone, to a number found independently').check()
		await expectWellMade(run)
		await form.getByRole('button', { name: 'Seal it and save the bundle' }).click()
		await page.getByText('The release is sealed and the bundle is saved').waitFor()
		await page.getByText('Sealed and gone').waitFor()
		const files = readdirSync(out)
		expect(files).toHaveLength(1)
		expect(files[0]).not.toMatch(/cartwheel|amin|isolde|booth|larkin/i)
		const { case: subject } = await must(page, 'request.open', { requestId })
		expect(subject.work.releases[0]?.state).toBe('sealed')
		await page.getByRole('button', { name: 'I have passed it on: hide it' }).click()
		await page.getByRole('button', { name: 'Record the receipt' }).click()
		await page.getByLabel('From whom?').fill('DC Booth-Larkin, by email')
		await page.getByRole('button', { name: 'Save the receipt' }).click()
		await page.getByText(/from DC Booth-Larkin, by email/).waitFor()
	})
})
