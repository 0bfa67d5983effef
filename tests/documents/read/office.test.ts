import { CheckBox, Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { bytesOf, latinBytes, linesOf, sample } from './made/samples.ts'
import { bombFile, wordFile, zipOf } from './made/zips.ts'

const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) })

describe('Word documents', () => {
	test('a letter with a table, and one with a table of contacts', async () => {
		const consent = await readDocument(sample('dev-05.docx'), 'dev-05.docx')
		expect(linesOf(consent)).toContain('Witnessed by   PC 19552 (initial attending officer)')
		const agency = linesOf(await readDocument(sample('dev-12.docx'), 'dev-12.docx'))
		const at = agency.findIndex((line) => line.startsWith('Officer making request   Grade 5 Officer Idris'))
		expect(agency[at + 1]).toMatch(/^ {20,}idris\.falconbridgeyeo@nca\.example\.org {3}020 7946 0790$/)
	})

	test('header, table and check boxes of a document made by a library', async () => {
		const document = new Document({
			sections: [
				{
					headers: { default: new Header({ children: [new Paragraph('Northmoor Police')] }) },
					children: [
						new Table({
							rows: [
								new TableRow({ children: [cell('Officer'), cell('DC 4417 Priya Hallworthy')] }),
								new TableRow({
									children: [cell('Information asked for'), cell('One answer:', 'the date of first complaint')],
								}),
							],
						}),
						new Paragraph({ children: [new CheckBox({ checked: true }), new TextRun(' notice given')] }),
						new Paragraph({ children: [new CheckBox({ checked: false }), new TextRun(' notice withheld')] }),
					],
				},
			],
		})
		const read = await readDocument(new Uint8Array(await Packer.toBuffer(document)), 'letter.docx')
		expect(linesOf(read)).toEqual([
			'Northmoor Police',
			'Officer                 DC 4417 Priya Hallworthy',
			'Information asked for   One answer:',
			'                        the date of first complaint',
			'[X] notice given',
			'[ ] notice withheld',
		])
	})

	test('tracked changes, hidden text, prompts, text boxes, symbols and old form fields', async () => {
		const run = (text: string, properties = '') =>
			`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
		const paragraph = (inner: string) => `<w:p>${inner}</w:p>`
		const bytes = await wordFile(
			[
				paragraph(
					`${run('We ask for ')}<w:del>${run('all notes')}</w:del><w:ins>${run('one answer')}</w:ins>${run(' secret', '<w:vanish/>')}${run(' struck', '<w:strike/>')}`,
				),
				paragraph(
					`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click or tap here to enter text.')}</w:sdtContent></w:sdt>${run('Name:')}`,
				),
				paragraph(
					`<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('In a text box'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('In a text box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Beside it')}`,
				),
				paragraph(
					`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run(' given ')}<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>${run(' withheld')}`,
				),
				paragraph(
					`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>${run(' voluntary')}`,
				),
			].join(''),
			{ 'word/footnotes.xml': `<w:footnotes>${paragraph(run('A footnote'))}</w:footnotes>` },
		)
		expect(linesOf(await readDocument(bytes, 'a.docx'))).toEqual([
			'We ask for one answer',
			'Name:',
			'Beside it',
			'In a text box',
			'[X] given [ ] withheld',
			'[X] voluntary',
			'A footnote',
		])
	})

	test('a zip bomb is stopped while it unpacks', async () => {
		const honest = bombFile(260, 260 * 1024 * 1024)
		expect(honest.length).toBeLessThan(1024 * 1024)
		const document = await readDocument(honest, 'bomb.docx')
		expect(document).toMatchObject({ problem: 'too-large', text: '', problemSays: expect.stringContaining('unpacks') })
		const lying = await readDocument(bombFile(260, 1024), 'bomb.docx')
		expect(['too-large', 'unreadable']).toContain(lying.problem)
		expect(lying.text).toBe('')
	})

	test('thousands of nested tables end in a sentence', async () => {
		const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000)
		const document = await readDocument(await wordFile(`${deep}<w:p><w:r><w:t>deep</w:t></w:r></w:p>`), 'deep.docx')
		expect(document).toMatchObject({ problem: 'too-large', problemSays: expect.stringContaining('layers') })
	})

	test('a damaged document and an old one say so', async () => {
		const damaged = await readDocument(sample('dev-05.docx').slice(0, 20_000), 'a.docx')
		expect(damaged.problem).toBe('unreadable')
		const old = new Uint8Array(2048)
		old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
		old.set(Buffer.from('WordDocument\0', 'utf16le'), 1024)
		expect(await readDocument(old, 'old.doc')).toMatchObject({
			problem: 'unsupported',
			problemSays: expect.stringContaining('.docx'),
		})
	})
})

describe('other text files', () => {
	test('rich text: paragraphs, tables, characters and symbols', async () => {
		const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fnil Wingdings;}}{\info{\author Nobody}}\f0 The victim\'92s notes \u8211?\par
\trowd\cellx1000\cellx2000 Officer\cell DC 4417\cell\row\trowd\cellx1000\cellx2000 Crime reference\cell 5226/26\cell\row
\pard {\f1\'fe} given {\v hidden}{\*\generator x}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt our form}}\par}`
		expect(linesOf(await readDocument(bytesOf(rtf), 'a.rtf'))).toEqual([
			'The victim’s notes –',
			'Officer           DC 4417',
			'Crime reference   5226/26',
			'[X] given our form',
		])
	})

	test('OpenDocument text: tables, spaces, no deleted text', async () => {
		const bytes = await zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml':
				'<office:document-content><office:body><office:text><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>' +
				'<text:p>Dear<text:s text:c="2"/>Sirs</text:p><table:table><table:table-row><table:table-cell><text:p>Officer</text:p></table:table-cell>' +
				'<table:table-cell><text:p>DC 4417</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>',
		})
		const document = await readDocument(bytes, 'a.odt')
		expect(document.mediaType).toBe('application/vnd.oasis.opendocument.text')
		expect(linesOf(document)).toEqual(['Dear  Sirs', 'Officer   DC 4417'])
	})

	test('a note keeps its columns; its characters are read whatever they were stored as', async () => {
		const { text } = await readDocument(sample('dev-04.txt'), 'dev-04.txt')
		expect(text).toContain('Taken by:   Bev (front desk)')
		const words = 'the victim’s notes – £50'
		const windows = latinBytes('the victim\x92s notes \x96 \xa350')
		const utf16 = new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'))
		const bare = new Uint8Array(Buffer.from(words, 'utf16le'))
		for (const bytes of [bytesOf(words), bytesOf(`\ufeff${words}`), windows, utf16, bare]) {
			expect((await readDocument(bytes, 'note.txt')).text).toBe(words)
		}
	})
})
