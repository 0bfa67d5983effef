import { expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { caps } from '../../../documents/read/caps.ts'
import { displayName } from '../../../documents/read/display-name.ts'
import { allKinds } from './made/all-kinds.ts'
import { outlookMessage } from './made/msgs.ts'
import { manyPages } from './made/pdfs.ts'
import { bytesOf, sample } from './made/samples.ts'
import { numbersFrom, spoil, spoilings } from './made/spoil.ts'

test('an empty file and one above the cap', async () => {
	expect(await readDocument(new Uint8Array(), 'a.pdf')).toMatchObject({ problem: 'empty', text: '', pages: [] })
	const over = new Uint8Array(caps.fileBytes + 1)
	expect(await readDocument(over, 'a.pdf')).toMatchObject({
		problem: 'too-large',
		problemSays: expect.stringContaining('50 MB'),
	})
})

test('what a file is called does not decide what it is', async () => {
	const pdf = await manyPages(1)
	for (const name of ['a.docx', 'a.txt', 'a.eml', '', 'a.exe']) {
		expect(await readDocument(pdf, name)).toMatchObject({ mediaType: 'application/pdf', text: 'Page 1' })
	}
	expect(await readDocument(sample('dev-12.docx'), 'form.pdf')).toMatchObject({
		text: expect.stringContaining('NATIONAL CRIME AGENCY'),
	})
	expect((await readDocument(sample('dev-03.eml'), 'note.txt')).email?.subject).toContain('RAPE INVESTIGATION')
	expect((await readDocument(bytesOf('Words in a note'), 'form.pdf')).text).toBe('Words in a note')
})

test('a note that begins like a message is still a note', async () => {
	const note = 'To: Bev\nFrom: the front desk\n\nA police officer rang.'
	expect(await readDocument(bytesOf(note), 'note.txt')).toMatchObject({ mediaType: 'text/plain', text: note })
})

test('names are display text', () => {
	expect(displayName('/etc/../a/b.pdf')).toBe('b.pdf')
	expect(displayName('..\\..\\x.docx')).toBe('x.docx')
	expect(displayName('bill\u202efdp.exe')).toBe('billfdp.exe')
	expect(displayName('a\u0000\n\tb.pdf')).toBe('ab.pdf')
	expect(displayName('..')).toBe('unnamed')
	expect(displayName(`${'x'.repeat(5000)}.pdf`).length).toBeLessThanOrEqual(200)
})

test('the text is the pages joined, and pages have no form feed of their own', async () => {
	for (const { name, bytes } of await allKinds()) {
		const document = await readDocument(bytes, name, { password: 'BTP-4190-Feb' })
		expect(document.text).toBe(document.pages.map((page) => page.text).join('\f'))
		expect(document.pages.every((page) => !/[\f\r\u0000]/.test(page.text))).toBe(true)
		expect(document.pages.map((page) => page.number)).toEqual(document.pages.map((_, index) => index + 1))
	}
})

test('files made to be endless end in a sentence', async () => {
	const message = outlookMessage({
		subject: 's',
		from: 'a',
		address: 'a@example.org',
		sent: '2026-06-02T09:05:33Z',
		body: 'x',
	})
	// The table of sectors points every chain back to its own beginning.
	const circle = message.slice()
	const table = new DataView(circle.buffer).getUint32(76, true)
	circle.fill(0, (table + 1) * 512, (table + 2) * 512)
	const many = (text: string, times: number) => bytesOf(text.repeat(times))
	const files: [string, Uint8Array, string][] = [
		['circle.msg', circle, 'unreadable'],
		['open.pdf', new Uint8Array([...bytesOf('%PDF-1.7\n'), ...many('1 0 obj\n<<', 50_000)]), 'unreadable'],
		['angles.html', new Uint8Array([...bytesOf('<html>'), ...many('<', 3_000_000)]), 'too-large'],
		['cells.html', new Uint8Array([...bytesOf('<html><table><tr>'), ...many('<td>x', 500_000)]), 'too-large'],
		['layers.html', new Uint8Array([...bytesOf('<html>'), ...many('<div>', 500_000)]), 'too-large'],
		['pages.txt', many('a\f', 100_000), 'too-large'],
		['long.txt', many('word ', 500_000), 'too-large'],
		[
			'parts.eml',
			new Uint8Array([
				...bytesOf('From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n'),
				...many('--b\n\nx\n', 20_000),
			]),
			'too-large',
		],
		['groups.rtf', new Uint8Array([...bytesOf('{\\rtf1'), ...many('{\\b ', 500_000)]), 'empty'],
	]
	for (const [name, bytes, problem] of files) {
		expect(await readDocument(bytes, name), name).toMatchObject({
			problem,
			problemSays: expect.stringMatching(/.{20}/),
		})
	}
})

test('spoilt files end in text or in a named problem with a sentence', async () => {
	const count = Number(process.env.THRESHOLD_FUZZ ?? 300)
	const files = await allKinds()
	const random = numbersFrom(20260602)
	for (let i = 0; i < count; i += 1) {
		const file = files[i % files.length]!
		const other = files[Math.floor(random() * files.length)]!
		const how = spoilings[Math.floor(random() * spoilings.length)]!
		const spoilt = spoil(file.bytes, file.name, other.bytes, how, random)
		const document = await readDocument(spoilt.bytes, spoilt.name)
		const told = document.problem !== undefined && (document.problemSays ?? '').length > 20
		const read = document.text !== '' || document.email !== undefined || document.attachments.length > 0
		expect(told || read, `${file.name}, ${how}, case ${i}`).toBe(true)
	}
}, 240_000)
