import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import ExcelJS from 'exceljs'
import {
	hiddenBecause,
	matrixTitles,
	type PublishedCell,
	type PublishedSection,
	type PublishedTable,
} from '../../domain/index.ts'

/** First day that a zip file can name: every part carries it, so that the same table gives the same bytes. */
const noDate = new Date(1980, 0, 1)

/** Parts that say who made a workbook and when: left out, with what points to them. */
const properties = /^docProps\//

function asNumber(cell: PublishedCell): number | string {
	return cell.value ?? cell.text
}

function percentOf({ percent }: PublishedCell): string {
	return percent === null ? '' : `${percent}%`
}

function heading(sheet: ExcelJS.Worksheet, text: string): void {
	const row = sheet.addRow([text])
	row.font = { bold: true, size: 12 }
}

function columnHeads(sheet: ExcelJS.Worksheet, names: string[]): void {
	const row = sheet.addRow(names)
	row.font = { bold: true }
	row.eachCell((cell) => {
		cell.border = { bottom: { style: 'thin' } }
	})
}

function summarySheet(book: ExcelJS.Workbook, table: PublishedTable): void {
	const sheet = book.addWorksheet('Summary')
	sheet.columns = [{ width: 46 }, { width: 18 }, { width: 60 }]
	const title = sheet.addRow([`Requests for clients’ counselling records, ${table.period.label}`])
	title.font = { bold: true, size: 14 }
	if (table.profile === 'internal') {
		sheet.addRow(['NOT FOR PUBLICATION: may identify people']).font = { bold: true }
	}
	sheet.addRow([table.sentence])
	sheet.addRow([])
	columnHeads(sheet, ['', 'Number', 'Why not shown'])
	for (const cell of [table.received, table.openAtStart, table.openAtEnd, ...table.byYear]) {
		sheet.addRow([cell.label, asNumber(cell), hiddenBecause(cell)])
	}
	if (table.headlines.length > 0) {
		sheet.addRow([])
		heading(sheet, 'Headlines')
		for (const { text, compare } of table.headlines) {
			sheet.addRow([text])
			if (compare) sheet.addRow([compare])
		}
	}
	sheet.addRow([])
	heading(sheet, 'Method')
	for (const note of table.notes) sheet.addRow([note])
}

function figuresSheet(book: ExcelJS.Workbook, table: PublishedTable): void {
	const sheet = book.addWorksheet('Figures')
	sheet.columns = [{ width: 34 }, { width: 46 }, { width: 14 }, { width: 12 }, { width: 48 }]
	const total = (section: PublishedSection) => {
		sheet.addRow([section.title, `All ${section.counted}`, asNumber(section.total), '', hiddenBecause(section.total)])
	}
	let part = ''
	for (const section of table.sections) {
		if (section.heading !== part) {
			if (part) sheet.addRow([])
			part = section.heading
			heading(sheet, part)
			columnHeads(sheet, ['Table', 'Row', 'Number', 'Per cent', 'Why not shown'])
		}
		const name = section.matrix ? `${matrixTitles[section.matrix]}: ${section.title}` : section.title
		for (const cell of section.cells) {
			sheet.addRow([name, cell.label, asNumber(cell), percentOf(cell), hiddenBecause(cell)])
		}
		total(section)
		if (section.middle) sheet.addRow([name, 'Middle request', section.middle])
	}
}

function crossSheet(book: ExcelJS.Workbook, table: PublishedTable): void {
	if (table.crossTables.length === 0) return
	const sheet = book.addWorksheet('Cross-tables')
	sheet.getColumn(1).width = 46
	for (const cross of table.crossTables) {
		const rows = table.sections.find(({ id }) => id === cross.rows)
		const columns = table.sections.find(({ id }) => id === cross.columns)
		heading(sheet, cross.title)
		columnHeads(sheet, ['', ...(columns?.cells.map(({ label }) => label) ?? [])])
		cross.cells.forEach((line, at) => {
			sheet.addRow([rows?.cells[at]?.label ?? '', ...line.map(asNumber)])
		})
		sheet.addRow([])
	}
}

function internalSheet(book: ExcelJS.Workbook, table: PublishedTable): void {
	if (!table.internal) return
	const sheet = book.addWorksheet('Internal')
	sheet.columns = [{ width: 46 }, { width: 14 }]
	sheet.addRow(['Not for publication: may identify people']).font = { bold: true }
	sheet.addRow(['Different clients', table.internal.clients])
	sheet.addRow(['Breaches', table.internal.breaches])
	sheet.addRow(['Near misses', table.internal.nearMisses])
	sheet.addRow([])
	heading(sheet, 'Requests by force')
	for (const { name, requests } of table.internal.forces) sheet.addRow([name, requests])
	sheet.addRow([])
	heading(sheet, 'Requests by month')
	for (const { month, requests } of table.internal.months) sheet.addRow([month, requests])
}

/** The workbook without its properties and without the day it was made. */
async function withoutProperties(bytes: Uint8Array): Promise<Uint8Array> {
	const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
	const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false })
	const text = {
		encode: (words: string) => new TextEncoder().encode(words),
		decode: (part: Uint8Array) => new TextDecoder().decode(part),
	}
	for (const entry of await reader.getEntries()) {
		if (entry.directory || properties.test(entry.filename) || !entry.getData) continue
		let part: Uint8Array = await entry.getData(new Uint8ArrayWriter())
		if (entry.filename === '_rels/.rels' || entry.filename === '[Content_Types].xml') {
			const pointsToThem = /<(?:Relationship|Override)\b[^>]*docProps\/[^>]*\/>/g
			part = text.encode(text.decode(part).replace(pointsToThem, ''))
		}
		await writer.add(entry.filename, new Uint8ArrayReader(part), { lastModDate: noDate, level: 6 })
	}
	await reader.close()
	return writer.close()
}

/**
 * A published table as a workbook: sheets of plain numbers and words, without charts, formulas, hidden
 * sheets or properties. The same table gives the same bytes.
 *
 * @param notReal made in practice mode: every sheet says so in its first row
 */
export async function summaryXlsx(table: PublishedTable, notReal = false): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook()
	summarySheet(book, table)
	if (table.sections.length > 0) figuresSheet(book, table)
	crossSheet(book, table)
	internalSheet(book, table)
	for (const sheet of book.worksheets) {
		if (notReal) sheet.insertRow(1, ['NOT REAL: made in practice mode']).font = { bold: true, size: 14 }
		sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
	}
	return withoutProperties(new Uint8Array(await book.xlsx.writeBuffer()))
}
