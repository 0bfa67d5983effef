import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import ExcelJS from 'exceljs'
import { Parser } from 'htmlparser2'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import {
	csvColumns,
	type SummaryReport,
	summaryCsv,
	summaryFileName,
	summaryJson,
	summaryReportHtml,
	summaryXlsx,
	withoutPdfProperties,
} from '../../../documents/index.ts'
import {
	altText,
	chartsOf,
	type Profile,
	periodOf,
	profiles,
	publishedCells,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'

const tableOf = (profile: Profile, cases = sampleYear(7)) =>
	suppress(summarise(cases, periodOf('calendar', 2026)), profile)
const reportOf = (profile: Profile, cases = sampleYear(7), more: Partial<SummaryReport> = {}): SummaryReport => ({
	table: tableOf(profile, cases),
	earlierTables: [],
	serviceName: 'Meadowbank <Counselling>',
	preparedBy: 'Priya Nair',
	audience: profile === 'funder' ? 'Northshire Community Fund' : '',
	today: '2027-01-20',
	seal: { text: '9F2C-1A77-03BE-44D0-8812', seq: 5120 },
	notReal: false,
	...more,
})

/** The words of a page, as its reader sees them. */
function wordsOf(html: string): string {
	const words: string[] = []
	let style = false
	const parser = new Parser({
		onopentag: (name) => {
			style = name === 'style'
		},
		ontext: (text) => {
			if (!style) words.push(text)
		},
	})
	parser.end(html)
	return words.join(' ')
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
	const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
	const parts = new Map<string, string>()
	for (const entry of await reader.getEntries()) {
		if (entry.directory) continue
		expect(entry.lastModDate.getFullYear()).toBe(1980)
		parts.set(entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())))
	}
	await reader.close()
	return parts
}

/** Anything that says more than the table may: a force, a reference, a day, a month. */
const tooMuch =
	/Kent Police|Manchester|West Midlands|Avon and Somerset|sample-\d|\d{4}-\d{2}-\d{2}|\b(January|February|April|June|July|August|September|October|November|December)\b|Priya Nair/

describe.each(profiles)('%s', (profile) => {
	const table = tableOf(profile)

	test('CSV has a line for each number, with value, suppressed and reason', () => {
		const lines = summaryCsv(table).replace('\ufeff', '').trimEnd().split('\r\n')
		expect(lines[0]).toBe(csvColumns.join(','))
		const cells = publishedCells(table)
		expect(lines.length - 1).toBe(cells.length)
		cells.forEach(({ cell }, at) => {
			const end = `,${cell.percent ?? ''},${cell.suppressed},${cell.reason}`
			expect(lines[at + 1]!.endsWith(end)).toBe(true)
			if (cell.suppressed) expect(lines[at + 1]).toContain(`,,${cell.text},`)
		})
	})

	test('the workbook holds the same numbers, and no chart, formula, hidden sheet, author or date', async () => {
		const bytes = await summaryXlsx(table)
		const parts = await partsOf(bytes)
		for (const name of parts.keys()) expect(name).not.toMatch(/docProps|chart|drawing|pivot|comment|vba|custom/i)
		expect([...parts.values()].join('')).not.toMatch(/creator|lastModifiedBy|docProps|<f>|state="hidden"/)
		const book = new ExcelJS.Workbook()
		await book.xlsx.load(bytes.buffer as ArrayBuffer)
		expect(book.worksheets.every(({ state }) => state === 'visible')).toBe(true)
		const rows: unknown[][] = []
		book.getWorksheet('Figures')!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
		for (const section of table.sections) {
			for (const cell of section.cells) {
				const found = rows.find(([name, label]) => String(name).endsWith(section.title) && label === cell.label)
				expect(found?.[2]).toBe(cell.value ?? cell.text)
			}
		}
	})

	test('the report holds the numbers of the table, its charts with their words, and the method', () => {
		const report = reportOf(profile)
		const html = summaryReportHtml(report)
		const words = wordsOf(html)
		for (const note of table.notes) expect(words).toContain(note)
		for (const { text } of table.headlines) expect(words).toContain(text)
		expect(words).toContain('9F2C-1A77-03BE-44D0-8812')
		for (const chart of chartsOf(table)) {
			expect(html).toContain(`aria-label="${altText(chart).replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`)
		}
		expect(html).not.toMatch(/<script|<img|<link|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
		expect(html).toContain('Meadowbank &lt;Counselling&gt;')
		expect(html.match(/<svg/g)).toHaveLength(chartsOf(table).length)
	})

	test('the same table and settings give the same bytes', async () => {
		const again = tableOf(profile)
		expect(summaryJson(again)).toBe(summaryJson(table))
		const shuffled = Object.fromEntries(Object.entries(again).reverse()) as typeof again
		expect(summaryJson(shuffled)).toBe(summaryJson(table))
		expect(summaryCsv(again)).toBe(summaryCsv(table))
		expect(summaryReportHtml(reportOf(profile))).toBe(summaryReportHtml(reportOf(profile)))
		const [one, other] = [await summaryXlsx(table), await summaryXlsx(again)]
		expect(Buffer.compare(one, other)).toBe(0)
	})
})

test.each(['funder', 'public'] as const)('%s: no file says more than the table', async (profile) => {
	const table = tableOf(profile)
	const workbook = [...(await partsOf(await summaryXlsx(table))).values()].join(' ')
	const files = [summaryCsv(table), summaryJson(table), wordsOf(summaryReportHtml(reportOf(profile))), workbook]
	for (const file of files) expect(file).not.toMatch(tooMuch)
	expect(summaryFileName(table)).toBe(`annual-summary-2026-${profile}`)
})

test('only the internal report is marked, dated and signed', () => {
	const internal = summaryReportHtml(reportOf('internal'))
	expect(internal).toContain('Not for publication: may identify people')
	expect(internal).toContain('Prepared by Priya Nair on 20 January 2027')
	expect(summaryReportHtml(reportOf('public'))).not.toMatch(/NOT FOR PUBLICATION|Not for publication/)
	expect(summaryReportHtml(reportOf('funder'))).toContain('For Northshire Community Fund, 2027')
})

test('a year with few requests and an empty one are told in a sentence', () => {
	const few = wordsOf(summaryReportHtml(reportOf('public', sampleYear(1, 6))))
	expect(few).toContain('Fewer than 10 requests were received in 2026.')
	expect(few).not.toContain('Who asked')
	expect(wordsOf(summaryReportHtml(reportOf('public', [])))).toContain('No requests were received in 2026.')
})

test('a practice vault’s report says that it is not real', () => {
	expect(summaryReportHtml(reportOf('public', sampleYear(7), { notReal: true }))).toContain('NOT REAL')
	expect(summaryReportHtml(reportOf('public'))).not.toContain('NOT REAL')
})

test('a printed report keeps its title and no other property', async () => {
	const printed = await PDFDocument.create()
	printed.addPage()
	printed.setTitle('Requests for clients’ counselling records, 2026')
	printed.setAuthor('Priya Nair')
	printed.setCreator('C:\\Users\\priya')
	const clean = await withoutPdfProperties(await printed.save())
	expect(new TextDecoder('latin1').decode(clean)).not.toMatch(/Priya|priya|Author|Creat|ModDate|Producer|\/ID/)
	const read = await PDFDocument.load(clean, { updateMetadata: false })
	expect(read.getTitle()).toBe('Requests for clients’ counselling records, 2026')
	expect(read.getPageCount()).toBe(1)
	expect(Buffer.compare(await withoutPdfProperties(await printed.save()), clean)).toBe(0)
})
