import { expect, test } from 'vitest'
import { enterSummaryExported, outgoingSummary, tableHash } from '../../db/summary.ts'
import { replayDiffers, verifyHistory } from '../../db/verify.ts'
import { type Profile, periodOf, type SummaryInput } from '../../domain/index.ts'
import { admin, did, lead, logged, type Office, office, refusal, reopen, therapist } from './casework-world.ts'

const year = periodOf('calendar', 2026)
const asked = (profile: Profile, more: Partial<SummaryInput> = {}): SummaryInput => ({ profile, period: year, ...more })

async function withRequests(count: number): Promise<Office> {
	const at = office()
	for (let number = 0; number < count; number += 1) {
		await logged(at, { fields: { receivedOn: '2026-01-20', askingBody: 'Kent Police', askingBodyType: 'territorial' } })
	}
	return at
}
/** The clock of the world stands in 2026: the year is over for what follows. */
function afterTheYear(at: Office): void {
	at.clock.pass(365 * 86_400)
}
async function exported(at: Office, input: SummaryInput): Promise<void> {
	const desk = at.register.desk(lead)
	const { table } = await outgoingSummary(desk, input)
	enterSummaryExported(desk, input.period, table, 'pdf')
}

test('the preview counts the register, names what is missing, and is the clinical lead’s alone', async () => {
	const at = await withRequests(12)
	const preview = await did(at, lead, 'summary.preview', asked('public'))
	expect(preview.table.sentence).toBe('10 requests were received in 2026.')
	expect(preview.incomplete).toHaveLength(12)
	expect(preview.incomplete[0]?.missing).toContain('what was decided')
	expect(preview.openAtEnd).toBe(12)
	expect(preview.otherYears).toEqual([])
	const before = await did(at, lead, 'summary.preview', asked('public', { period: periodOf('calendar', 2019) }))
	expect(before.otherYears).toEqual([year.year])
	expect(preview.whoAsksWell).toBeUndefined()
	const internal = await did(at, lead, 'summary.preview', asked('internal'))
	expect(internal.whoAsksWell?.[0]).toMatchObject({ force: 'Kent Police', requests: 12 })
	for (const person of [admin, therapist]) {
		expect((await refusal(at, person, 'summary.preview', asked('public'))).code).toBe('role')
	}
	expect((await refusal(at, lead, 'summary.preview', asked('public', { period: { ...year, years: 4 } }))).code).toBe(
		'input',
	)
})

test('a year that is not over can be looked at and not given out', async () => {
	const at = await withRequests(12)
	expect((await did(at, lead, 'summary.preview', asked('public'))).riskSentence).toContain('not over')
	await expect(outgoingSummary(at.register.desk(lead), asked('public'))).rejects.toThrow('not over')
	expect((await did(at, lead, 'summary.preview', asked('internal'))).riskSentence).toBeUndefined()
})

test('an export is an entry with the table as it was given out, and the history holds together', async () => {
	const at = await withRequests(12)
	afterTheYear(at)
	await exported(at, asked('public'))
	const again = reopen(at)
	const preview = await did(again, lead, 'summary.preview', asked('public'))
	expect(preview.earlierExports).toMatchObject([{ profile: 'public', label: '2026', as: 'pdf', sameAsNow: true }])
	expect(preview.riskSentence).toBeUndefined()
	const [entry] = again.ledger.journal.entriesOf('').filter(({ kind }) => kind === 'summary.exported')
	expect(entry).toMatchObject({
		payload: { from: '2026-01-01', to: '2026-12-31', tableSha256: tableHash(preview.table), table: preview.table },
	})
	expect(JSON.stringify(entry)).not.toContain('Kent')
	expect((await verifyHistory(again.ledger, '2027-02-06T17:00:00Z')).ok).toBe(true)
	expect(await replayDiffers(again.ledger)).toBeUndefined()
})

test('when the register has changed since, the new numbers are refused and the old ones may go again', async () => {
	const at = await withRequests(14)
	afterTheYear(at)
	await exported(at, asked('public'))
	const before = (await did(at, lead, 'summary.preview', asked('public'))).table
	for (let number = 0; number < 9; number += 1) await logged(at, { fields: { receivedOn: '2026-12-30' } })
	const preview = await did(at, lead, 'summary.preview', asked('public'))
	expect(preview.riskSentence).toContain('was already exported, and the register has changed since')
	expect(preview.givenOut).toBe(true)
	const desk = at.register.desk(lead)
	await expect(outgoingSummary(desk, asked('public'))).rejects.toThrow('already exported')
	await expect(outgoingSummary(desk, asked('funder'))).rejects.toThrow('already exported for the public')
	expect((await outgoingSummary(desk, asked('public', { asGiven: true }))).table).toEqual(before)
	await expect(outgoingSummary(desk, asked('funder', { asGiven: true }))).rejects.toThrow('No summary of this period')
	expect((await outgoingSummary(desk, asked('internal'))).table.received.value).toBe(23)
})

test('an own year that begins in another month than the one given out is refused', async () => {
	const at = await withRequests(12)
	afterTheYear(at)
	await exported(at, asked('public', { period: periodOf('own', 2025, 1, 9) }))
	const moved = asked('public', { period: periodOf('own', 2025, 1, 3) })
	expect((await did(at, lead, 'summary.preview', moved)).riskSentence).toContain('another first month')
})
