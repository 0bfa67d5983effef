import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import {
	makeBundle,
	practicePaper,
	readDocument,
	summaryCsv,
	summaryJson,
	summaryXlsx,
} from '../../../documents/index.ts'
import {
	exercises,
	NotATable,
	periodOf,
	readPublishedTable,
	sampleYear,
	summarise,
	suppress,
} from '../../../domain/index.ts'

const table = suppress(summarise(sampleYear(3), periodOf('calendar', 2026)), 'public')

it('says NOT REAL on every file of a practised year, and on none of a real one', async () => {
	expect(summaryCsv(table, true)).toMatch(/^\ufeffNOT REAL: made in practice mode\r\npart,/)
	expect(summaryCsv(table)).not.toContain('NOT REAL')
	expect(summaryJson(table, true)).toContain('"NOT_REAL": "made in practice mode"')
	expect(summaryJson(table)).not.toContain('NOT_REAL')
	for (const notReal of [true, false]) {
		const book = new ExcelJS.Workbook()
		await book.xlsx.load((await summaryXlsx(table, notReal)).buffer as ArrayBuffer)
		for (const sheet of book.worksheets) {
			expect(String(sheet.getCell('A1').value).startsWith('NOT REAL'), sheet.name).toBe(notReal)
		}
	}
})

it('is not counted with real services', () => {
	expect(() => readPublishedTable(summaryJson(table, true))).toThrow(NotATable)
	expect(() => readPublishedTable(summaryJson(table, true))).toThrow(/practice mode/)
	expect(readPublishedTable(summaryJson(table)).received).toEqual(table.received)
})

it('says NOT REAL in a bundle, as a file that anybody sees', async () => {
	const files = [{ name: '2027-001-01.pdf', bytes: new Uint8Array([1]) }]
	const names = async (notReal: boolean) => {
		const zip = new ZipReader(new Uint8ArrayReader(await makeBundle(files, 'a passphrase', notReal)))
		return (await zip.getEntries()).map(({ filename }) => filename)
	}
	expect(await names(true)).toContain('NOT REAL.txt')
	expect(await names(false)).not.toContain('NOT REAL.txt')
})

it('makes each paper the same every time, and one that can be read', async () => {
	const papers = exercises.flatMap((exercise) => exercise.papers)
	expect(new Set(papers.map(({ name }) => name)).size).toBe(papers.length)
	for (const paper of papers) {
		const bytes = await practicePaper(paper)
		expect(Buffer.from(await practicePaper(paper)).equals(Buffer.from(bytes)), paper.name).toBe(true)
		const read = await readDocument(bytes, paper.name)
		expect(read.problem, paper.name).toBeUndefined()
		expect(read.text.length, paper.name).toBeGreaterThan(100)
	}
})

it('names no real address, number or mailbox', async () => {
	for (const { papers } of exercises) {
		for (const paper of papers) {
			const text = JSON.stringify(paper)
			for (const [number] of text.matchAll(/\b0\d{4} ?\d{6}\b/g)) expect(number).toMatch(/^01632 960\d{3}$/)
			for (const [mail] of text.matchAll(/[\w.]+@[\w.-]+\w/g)) expect(mail).toMatch(/\.police\.example$/)
		}
	}
})
