import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { type LetterPaper, letterDocx, letterHtml } from '../../../documents/index.ts'
import type { LetterBlock } from '../../../domain/index.ts'

const block = (id: string, text: string, shape?: LetterBlock['shape']): LetterBlock => ({
	...{ id, source: { template: id }, text },
	...(shape && { shape }),
})

const paper: LetterPaper = {
	letter: {
		kind: 'disclosure',
		addressee: { name: 'Detective Constable Ivor Penhaligon-Shaw', lines: [] },
		references: [],
		subject: 'Your request',
		salutation: 'Dear Detective Constable Penhaligon-Shaw',
		blocks: [
			block('A', 'It is supplied on these conditions', 'heading'),
			block('B', 'First condition', 'item'),
			block('C', 'Second condition', 'item'),
			block('D', 'Please sign and return the receipt enclosed.'),
			block('E', 'Schedule', 'enclosure'),
			block('F', 'The first item', 'item'),
			block('G', 'Receipt', 'heading'),
			block('H', 'Date and signature:', 'field'),
		],
		closing: 'Yours sincerely',
		signs: ['clinical_lead'],
	},
	letterhead: { name: 'Larkfield Counselling Service', lines: [] },
	signatory: { name: 'Marian Ashdown-Vale', role: 'Clinical lead' },
	date: '6 February 2026',
	seal: '',
	notReal: false,
}

/** Where each of these stands, in order of the words given; each must be there once or more. */
const order = (text: string, words: string[]) => {
	const places = words.map((each) => text.indexOf(each))
	expect(places.filter((place) => place < 0)).toEqual([])
	expect(places).toEqual(places.toSorted((a, b) => a - b))
}
const inOrder = [
	'Second condition',
	'receipt enclosed',
	'Yours sincerely',
	'Ashdown-Vale',
	'Schedule',
	'The first item',
	'Receipt<',
]

async function wordXml(bytes: Uint8Array): Promise<string> {
	const zip = new ZipReader(new Uint8ArrayReader(bytes))
	const entry = (await zip.getEntries()).find(({ filename }) => filename === 'word/document.xml')
	if (!entry || entry.directory) throw new Error('There is no text in the Word file')
	return new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter()))
}

describe('what is enclosed with a letter', () => {
	it('stands after the signature on a page of its own, with numbers of its own, in print', () => {
		const html = letterHtml(paper)
		order(html, inOrder)
		expect(html).toContain('<section class="enclosed"><h2>Schedule</h2>\n<ol start="1">')
	})

	it('stands there in the Word file too, and the closing keeps with the last words', async () => {
		const xml = await wordXml(await letterDocx(paper))
		order(xml, inOrder)
		const paragraphs = xml.split('</w:p>')
		const of = (words: string) => paragraphs.find((each) => each.includes(words)) ?? ''
		expect(of('Schedule')).toContain('w:pageBreakBefore')
		expect(of('receipt enclosed')).toContain('w:keepNext')
		const list = (words: string) => /w:numId w:val="(\d+)"/.exec(of(words))?.[1]
		expect(list('The first item')).not.toBe(list('Second condition'))
	})
})
