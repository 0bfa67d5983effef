import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { formPdf, manyPages, onePage } from './made/pdfs.ts'
import { linesOf, sample } from './made/samples.ts'

describe('text of a PDF', () => {
	test('a form of four columns keeps each label beside its value', async () => {
		const lines = linesOf(await readDocument(sample('dev-02.pdf'), 'dev-02.pdf'))
		expect(lines).toContainEqual(
			expect.stringMatching(/^Signed {3,}G\. Underhay-Moss {3,}Counter-signed {3,}L\. Vickerstaff-Bole$/),
		)
		expect(lines).toContainEqual(expect.stringMatching(/^Rank \/ no\. {3,}PC 7731 {3,}Rank \/ no\. {3,}Insp 2204$/))
		expect(lines).toContain('[X] the prevention or detection of crime')
		expect(lines).toContain('[ ] protecting the vital interests of a person')
	})

	test('a value that flows over lines is joined, a break in it is kept in its column', async () => {
		const lines = linesOf(await readDocument(sample('dev-14.pdf'), 'dev-14.pdf'))
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^Reason and line of enquiry {3,}The suspect says .* on 12 November 2025\. Whether .* only point\.$/,
			),
		)
		expect(lines).toContainEqual(expect.stringMatching(/^Substantial probative value {3,}A date before 12 November/))
		const at = lines.findIndex((line) => line.startsWith('Two questions'))
		expect(lines[at + 1]).toMatch(/^ {10,}2\. Was that before 12 November 2025\?$/)
	})

	test('a round stamp beside the text is read as a text of its own', async () => {
		const { text } = await readDocument(sample('dev-06.pdf'), 'dev-06.pdf')
		expect(text).toContain('CROWN COURT\nMARLBURY\n18 FEB 2026')
		expect(text).toContain('Fennimore & Dray LLP, and\nafter a hearing')
	})

	test('pages are joined with a form feed', async () => {
		const document = await readDocument(await manyPages(3), 'three.pdf')
		expect(document.pages).toEqual([
			{ number: 1, text: 'Page 1' },
			{ number: 2, text: 'Page 2' },
			{ number: 3, text: 'Page 3' },
		])
		expect(document.text).toBe('Page 1\fPage 2\fPage 3')
		expect(document.readBy).toBe('text')
	})

	test('prose in two columns is read down one column and then down the other', async () => {
		const left = Array.from({ length: 9 }, (_, i) => `left column line number ${i + 1} of the text`)
		const right = Array.from({ length: 9 }, (_, i) => `right column line number ${i + 1} goes here`)
		const bytes = await onePage((sheet) => {
			sheet.put({ x: 50, y: 50, text: 'A heading above both columns of the sheet, as long as they are wide together' })
			left.forEach((text, i) => {
				sheet.put({ x: 50, y: 80 + i * 12, text })
			})
			right.forEach((text, i) => {
				sheet.put({ x: 320, y: 80 + i * 12, text })
			})
		})
		const lines = linesOf(await readDocument(bytes, 'columns.pdf'))
		expect(lines.slice(1)).toEqual([...left, ...right])
	})

	test('a form whose label stands at the middle of a long value', async () => {
		const bytes = await onePage((sheet) => {
			sheet.frame(40, 70, 500, 60)
			sheet.frame(40, 130, 500, 60)
			sheet.line(160, 70, 160, 190)
			sheet.put(
				{ x: 50, y: 103, text: 'Reason' },
				{ x: 170, y: 88, text: 'We are looking into an allegation made in the spring of the year and the only' },
				{ x: 170, y: 103, text: 'point in dispute is whether she named the place to anyone before the arrest of' },
				{ x: 170, y: 118, text: 'the suspect' },
				{ x: 50, y: 163, text: 'Period' },
				{ x: 170, y: 163, text: '1 October 2025 to 30 November 2025' },
			)
		})
		expect(linesOf(await readDocument(bytes, 'middle.pdf'))).toEqual([
			'Reason   We are looking into an allegation made in the spring of the year and the only point in dispute is whether she named the place to anyone before the arrest of the suspect',
			'Period   1 October 2025 to 30 November 2025',
		])
	})

	test('drawn boxes with a cross, with a letter and empty', async () => {
		const bytes = await onePage((sheet) => {
			sheet.frame(50, 91, 10, 10)
			sheet.line(51, 92, 59, 100)
			sheet.line(51, 100, 59, 92)
			sheet.put({ x: 70, y: 100, text: 'written notice was given' })
			sheet.frame(50, 111, 10, 10)
			sheet.put({ x: 70, y: 120, text: 'notice is withheld' })
			sheet.frame(50, 131, 10, 10)
			sheet.put({ x: 52, y: 139, text: 'X', size: 8 }, { x: 70, y: 140, text: 'this is voluntary' })
		})
		expect(linesOf(await readDocument(bytes, 'boxes.pdf'))).toEqual([
			'[X] written notice was given',
			'[ ] notice is withheld',
			'[X] this is voluntary',
		])
	})

	test('text that runs upwards at the margin does not break the lines', async () => {
		const bytes = await onePage((sheet) => {
			sheet.put(
				{ x: 30, y: 400, text: 'Form 12 revision 3', turn: 90 },
				{ x: 60, y: 300, text: 'Date of request: 2 March 2026' },
			)
		})
		expect(linesOf(await readDocument(bytes, 'margin.pdf'))).toEqual([
			'Date of request: 2 March 2026',
			'Form 12 revision 3',
		])
	})
})

describe('forms that are filled in', () => {
	test('values, boxes, buttons and typed text stand beside their labels', async () => {
		const lines = linesOf(await readDocument(await formPdf(), 'form.pdf'))
		expect(lines).toContainEqual(expect.stringMatching(/^Requesting officer {3,}DC 4417 Priya Hallworthy-Mott$/))
		expect(lines).toContainEqual(expect.stringMatching(/^Crime reference {3,}5226\/004417\/26$/))
		expect(lines).toContainEqual(expect.stringMatching(/^Reason {3,}Whether the account was given/))
		expect(lines.join(' ')).toMatch(/was given\s+before the arrest/)
		expect(lines).toContainEqual(
			expect.stringMatching(/^Notice {3,}\[X\] given {3,}\[ \] not given {3,}\[ \] withheld$/),
		)
		expect(lines).toContainEqual(expect.stringMatching(/^Is it voluntary\? {3,}\[ \] Yes {3,}\[X\] No$/))
		expect(lines).toContainEqual(expect.stringMatching(/^Rank {3,}Chief Inspector$/))
		expect(lines).toContainEqual(expect.stringMatching(/^Remarks {3,}Typed onto the page$/))
		expect(lines).toContain('Left blank')
	})
})

describe('PDFs that are not read', () => {
	test('a locked file asks for its password, and says when it is wrong', async () => {
		const locked = await readDocument(sample('dev-11.pdf'), 'form.pdf')
		expect(locked.problem).toBe('password-protected')
		expect(locked.text).toBe('')
		const wrong = await readDocument(sample('dev-11.pdf'), 'form.pdf', { password: 'btp-4190-feb' })
		expect(wrong.problem).toBe('password-protected')
		expect(wrong.problemSays).not.toBe(locked.problemSays)
		const right = await readDocument(sample('dev-11.pdf'), 'form.pdf', { password: 'BTP-4190-Feb' })
		expect(right.problem).toBeUndefined()
		expect(right.text).toMatch(/Notice {3,}\[X\] written notice given/)
	})

	test('more than 500 pages are too many, and are not read first', async () => {
		let told = 0
		const document = await readDocument(await manyPages(501), 'long.pdf', {
			onProgress: () => {
				told += 1
			},
		})
		expect(document.problem).toBe('too-large')
		expect(document.problemSays).toContain('500 pages')
		expect(told).toBe(0)
	})

	test('500 pages are read', async () => {
		const document = await readDocument(await manyPages(500), 'long.pdf')
		expect(document.problem).toBeUndefined()
		expect(document.pages).toHaveLength(500)
	})

	test('a damaged file and a blank one say so', async () => {
		const whole = await manyPages(1)
		const cut = await readDocument(whole.slice(0, 60), 'cut.pdf')
		expect(cut.problem).toBe('unreadable')
		const blank = await readDocument(await onePage(() => {}), 'blank.pdf')
		expect(blank.problem).toBe('empty')
		expect(blank.problemSays).toContain('No words')
	})
})
