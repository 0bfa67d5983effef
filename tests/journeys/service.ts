import type { Page } from 'playwright-core'
import type { CommandName, Input, Output, Result } from '../../domain/index.ts'
import { type RunningApp, startApp } from './app.ts'

/** An invented service in the real app: its people, and the commands that a journey does not do by hand. */

export const lead = { name: 'Marian Ashdown-Vale', passphrase: 'copper lantern drift mosaic walnut' }
export const therapist = { name: 'Tomos Greaves', passphrase: 'harbour velvet thistle anchor plum' }
export const administrator = { name: 'Ines Farrow', passphrase: 'saddle marble orchard kettle finch' }
export const otherLead = { name: 'Odile Castell', passphrase: 'meadow copper ribbon glacier oak' }

type Somebody = { name: string; passphrase: string }
const people = [
	{ ...therapist, role: 'therapist' },
	{ ...administrator, role: 'administrator' },
	{ ...otherLead, role: 'clinical_lead' },
] as const

/** Gives a command through the page's own door, as a page would. Passphrases are made bytes in the page. */
export async function give<Name extends CommandName>(
	page: Page,
	name: Name,
	input: Record<string, unknown>,
): Promise<Result<Output<Name>>> {
	return page.evaluate(
		([command, given]) => {
			const filled = Object.fromEntries(
				Object.entries(given).map(([key, value]) =>
					/passphrase$/i.test(key) ? [key, new TextEncoder().encode(String(value))] : [key, value],
				),
			)
			return (
				window as unknown as { threshold: { call(name: string, input: unknown): Promise<never> } }
			).threshold.call(command, filled)
		},
		[name, input] as const,
	)
}

export async function must<Name extends CommandName>(
	page: Page,
	name: Name,
	input: Record<string, unknown>,
): Promise<Output<Name>> {
	const result = await give(page, name, input)
	if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`)
	return result.value
}

/** The app over a new vault with four people, unlocked as the clinical lead. */
export async function openService(settings: Partial<Input<'settings.change'>['changes']> = {}): Promise<RunningApp> {
	const run = await startApp()
	const { page } = run
	await page.getByRole('heading', { level: 1 }).waitFor()
	const { recoveryCode } = await must(page, 'vault.create', {
		serviceName: 'Larkfield Counselling Service',
		personName: lead.name,
		passphrase: lead.passphrase,
	})
	await must(page, 'vault.confirm-code', { code: recoveryCode })
	for (const { name, role, passphrase } of people) {
		await must(page, 'people.add', { name, role, newPassphrase: passphrase, passphrase: lead.passphrase })
	}
	await must(page, 'settings.change', { changes: { contentProtection: false, ...settings } })
	await page.reload()
	await page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	return run
}

/** Ends the app and starts it again over the same folder, unlocked as somebody by hand. */
export async function changeTo(run: RunningApp, somebody: Somebody): Promise<RunningApp> {
	await run.close()
	return openAs(run.data, somebody)
}

/** Starts the app over a folder that holds a register, unlocked as somebody by hand. */
export async function openAs(data: string, { name, passphrase }: Somebody): Promise<RunningApp> {
	const next = await startApp(data)
	await next.page.getByLabel('Your name').fill(name)
	await next.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
	await next.page.getByRole('button', { name: 'Unlock' }).click()
	await next.page.getByRole('heading', { level: 1, name: 'Requests' }).waitFor()
	return next
}

/** Shows a page of the app by its address. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.evaluate((hash) => {
		window.location.hash = hash
	}, path)
}

const usual = {
	receivedOn: '2026-02-06',
	requestDate: '2026-02-05',
	channel: 'email',
	askingBody: 'West Midlands Police',
	askingBodyType: 'territorial',
	requesterName: 'Callum Booth-Larkin',
	requesterRank: 'DC',
	requesterEmail: 'callum.booth-larkin@westmidlands.police.example',
	policeReference: '20/118842/26',
	personNamed: 'Isolde Cartwheel-Amin',
	informationSought: 'All counselling records held',
}
const usualAnswers = {
	instrument: 'request',
	jurisdiction: 'ew',
	requester_authorised: 'yes',
	client_role: 'victim_or_at_risk',
	in_writing: 'yes',
	info_described: 'yes',
	reason_stated: 'no',
	handling_stated: 'no',
	whole_file_requested: 'yes',
	date_range_stated: 'no',
	approval_shown: 'no',
	contains_third_parties: 'no',
}

/** Logs an invented request, as a page would, and gives its id. */
export async function logged(
	page: Page,
	changes: {
		fields?: Record<string, string>
		answers?: Record<string, string>
		clientReference?: string
		versionOf?: string
		carried?: string[]
	} = {},
): Promise<{ requestId: string; reference: string }> {
	const { versionOf } = changes
	const draft = await must(page, 'draft.start', { how: 'text', ...(versionOf && { versionOf }) })
	const { receivedOn } = changes.fields ?? {}
	// One that arrived on another day was made on that day.
	const fields = { ...usual, ...(receivedOn && { requestDate: receivedOn }), ...changes.fields }
	const answers = { ...usualAnswers, ...changes.answers }
	return must(page, 'request.log', {
		draftId: draft.draftId,
		content: {
			...draft.content,
			clientReference: changes.clientReference ?? 'LK-0417',
			fields,
			answers,
			decided: [...Object.keys(fields), ...Object.keys(answers)],
			...(changes.carried && { carried: changes.carried }),
		},
	})
}

/** Number of the last entry about a request: what a command on it must know. */
export async function on(page: Page, requestId: string): Promise<{ requestId: string; expectedSeq: number }> {
	const view = await must(page, 'request.open', { requestId })
	return { requestId, expectedSeq: view.case.lastSeq }
}

/** Gives a command on a request as it stands now. */
export async function doOn<Name extends CommandName>(
	page: Page,
	name: Name,
	requestId: string,
	input: Record<string, unknown> = {},
): Promise<Output<Name>> {
	return must(page, name, { ...(await on(page, requestId)), ...input })
}
