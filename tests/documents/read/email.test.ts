import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { manyPages } from './made/pdfs.ts'
import { bytesOf, latinBytes, linesOf, sample } from './made/samples.ts'

const head = [
	'From: "Bright, Mary" <m.bright@northmoor.police.example>',
	'To: info@larkfield.example.org',
	'Subject: Request',
	'Date: Tue, 2 Jun 2026 10:05:33 +0100',
	'MIME-Version: 1.0',
]

function mail(lines: string[], extra: string[] = []): Uint8Array {
	return bytesOf([...head, ...extra, ...lines].join('\r\n'))
}

function html(body: string): Uint8Array {
	return mail(['Content-Type: text/html; charset=utf-8', '', `<html><body>${body}</body></html>`])
}

function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
}

/** A message with parts; each part is its headers and its content. */
function multipart(parts: { headers: string[]; content: string }[], body = 'See attached.'): string {
	return [
		...head,
		'Content-Type: multipart/mixed; boundary="=b="',
		'',
		'--=b=',
		'Content-Type: text/plain; charset=utf-8',
		'',
		body,
		...parts.flatMap((part) => ['--=b=', ...part.headers, '', part.content]),
		'--=b=--',
		'',
	].join('\r\n')
}

function attached(name: string, type: string, bytes: Uint8Array) {
	return {
		headers: [
			`Content-Type: ${type}; name="${name}"`,
			'Content-Transfer-Encoding: base64',
			`Content-Disposition: attachment; filename="${name}"`,
		],
		content: base64(bytes),
	}
}

describe('the envelope', () => {
	test('sender, subject and dates with their own offsets, receipt from the topmost server', async () => {
		const bytes = mail(
			['Content-Type: text/plain', '', 'Hello'],
			[
				'Received: from a by b.example.org; Tue, 2 Jun 2026 11:15:02 +0200',
				'Received: from c by a; Tue, 2 Jun 2026 10:05:40 +0100',
			],
		)
		const { email } = await readDocument(bytes, 'a.eml')
		expect(email).toEqual({
			from: 'Bright, Mary <m.bright@northmoor.police.example>',
			to: 'info@larkfield.example.org',
			subject: 'Request',
			date: '2026-06-02T10:05:33+01:00',
			received: '2026-06-02T11:15:02+02:00',
		})
	})

	test('a date with a named zone and coded headers', async () => {
		const { email } = await readDocument(sample('dev-13.eml'), 'dev-13.eml')
		expect(email?.date).toBe('2026-02-17T10:05:33+00:00')
		expect(email?.subject).toBe('CHASER – RE: RAPE INVESTIGATION 20/118842/26 – THIRD PARTY MATERIAL')
		expect(email?.received).toBeUndefined()
	})

	test('a missing or impossible date stays empty', async () => {
		const bytes = bytesOf('From: a@example.org\r\nMIME-Version: 1.0\r\nDate: 31 Feb 2026 10:00\r\n\r\nHello')
		expect((await readDocument(bytes, 'a.eml')).email?.date).toBe('')
	})
})

describe('the body', () => {
	test('quoted-printable text keeps its quotes and separators', async () => {
		const chaser = await readDocument(sample('dev-13.eml'), 'dev-13.eml')
		expect(chaser.text).toContain('I don’t appear to have had anything back')
		expect(chaser.text).toContain(
			'\n\n-----Original Message-----\nFrom: Callum Booth-Larkin\nSent: 06 February 2026 16:55\n',
		)
		const forwarded = await readDocument(sample('dev-08.eml'), 'dev-08.eml')
		expect(forwarded.text).toMatch(/Begin forwarded message:\n\n> From: "Abernethy-Cole, Leon"/)
	})

	test('HTML alone: paragraphs, no styles, entities read, hidden text left out', async () => {
		const { text } = await readDocument(sample('dev-09.eml'), 'dev-09.eml')
		expect(text).toContain('IMMEDIATE RISK TO LIFE – PLEASE RING NOW')
		expect(text).toContain('quote CAD 0412/02MAR26.')
		expect(text).not.toMatch(/[<>]|bgcolor|font-family/)
		const hidden = await readDocument(
			html(
				'<style>p{}</style><script>alert(1)</script><p>Seen</p><div style="display: none">Unseen</div><p hidden>Unseen</p><p>now <s>must</s> may</p>',
			),
			'h.eml',
		)
		expect(linesOf(hidden)).toEqual(['Seen', 'now may'])
	})

	test('tables keep label and value on one line, boxes and lists their marks', async () => {
		const document = await readDocument(
			html(
				'<table><tr><td>Officer</td><td>DC 4417<br>Priya Hallworthy</td></tr><tr><td>Crime reference</td><td><b>5226</b>/26</td></tr></table>' +
					'<ol><li>First question</li><li>Second question</li></ol><input type="checkbox" checked> given <input type=checkbox> withheld' +
					'<p><span style="font-family:Wingdings">\u00fe</span> voluntary <a href="https://example.org/x">our form</a></p>',
			),
			't.eml',
		)
		expect(linesOf(document)).toEqual([
			'Officer           DC 4417',
			'                  Priya Hallworthy',
			'Crime reference   5226/26',
			'1. First question',
			'2. Second question',
			'[X] given [ ] withheld',
			'[X] voluntary our form',
		])
	})

	test('a quoted message in HTML gets its marks', async () => {
		const document = await readDocument(
			html(
				'<div>Thanks</div><div class="gmail_quote">On Tue, 2 Jun 2026, A wrote:<br><blockquote class="gmail_quote"><p>Earlier words</p><blockquote type="cite">Oldest</blockquote></blockquote></div>',
			),
			'q.eml',
		)
		expect(linesOf(document)).toEqual(['Thanks', 'On Tue, 2 Jun 2026, A wrote:', '> Earlier words', '>', '>> Oldest'])
	})

	test('where plain text tears a table apart, the table is read', async () => {
		const bytes = mail([
			'Content-Type: multipart/alternative; boundary=x',
			'',
			'--x',
			'Content-Type: text/plain; charset=utf-8',
			'',
			'Name\r\n\r\nElowen Trask\r\n\r\nPeriod\r\n\r\nMay 2026',
			'--x',
			'Content-Type: text/html; charset=utf-8',
			'',
			'<table><tr><td>Name</td><td>Elowen Trask</td></tr><tr><td>Period</td><td>May 2026</td></tr></table>',
			'--x--',
		])
		expect(linesOf(await readDocument(bytes, 'a.eml'))).toEqual(['Name     Elowen Trask', 'Period   May 2026'])
	})

	test.each([
		['windows-1252', 'Content-Type: text/plain; charset=windows-1252', latinBytes('the victim\x92s notes \x96 \xa350')],
		['no label at all', '', latinBytes('the victim\x92s notes \x96 \xa350')],
		[
			'labelled UTF-8 but Windows-1252',
			'Content-Type: text/plain; charset=utf-8',
			latinBytes('the victim\x92s notes \x96 \xa350'),
		],
		[
			'labelled Windows-1252 but UTF-8',
			'Content-Type: text/plain; charset=windows-1252',
			bytesOf('the victim’s notes – £50'),
		],
	])('characters come out right: %s', async (_, type, body) => {
		const start = latinBytes([...head, ...(type ? [type] : []), 'Content-Transfer-Encoding: 8bit', '', ''].join('\r\n'))
		const bytes = new Uint8Array([...start, ...body])
		expect((await readDocument(bytes, 'a.eml')).text).toBe('the victim’s notes – £50')
	})
})

describe('what is attached', () => {
	test('a form inside a message is read as a document of its own', async () => {
		const document = await readDocument(sample('dev-01.eml'), 'dev-01.eml')
		expect(document.email?.received).toBe('2026-02-03T09:12:51+00:00')
		expect(document.attachments).toHaveLength(1)
		const [form] = document.attachments
		expect(form?.name).toBe('VIR 5226-004417-26.pdf')
		expect(form?.pages).toHaveLength(2)
		expect(form?.text).toMatch(/^Date of request {3,}2 February 2026$/m)
		expect(document.text).not.toContain('Date of request')
	})

	test('a forwarded message and what it carries', async () => {
		const inner = multipart(
			[attached('form.pdf', 'application/pdf', await manyPages(1))],
			'Please see the form.',
		).replace('Subject: Request', 'Subject: The first message')
		const outer = multipart(
			[{ headers: ['Content-Type: message/rfc822'], content: inner.replaceAll('=b=', '=i=') }],
			'Passing this on.',
		)
		const document = await readDocument(bytesOf(outer), 'outer.eml')
		expect(document.text).toBe('Passing this on.')
		const [forwarded] = document.attachments
		expect(forwarded?.email?.subject).toBe('The first message')
		expect(forwarded?.text).toBe('Please see the form.')
		expect(forwarded?.attachments[0]?.name).toBe('form.pdf')
		expect(forwarded?.attachments[0]?.text).toBe('Page 1')
	})

	test('messages are opened three deep and no deeper', async () => {
		let nested = mail(['Content-Type: text/plain', '', 'level 4'])
		for (const level of [3, 2, 1]) {
			nested = bytesOf(
				multipart(
					[attached(`level-${level + 1}.eml`, 'application/octet-stream', nested)],
					`level ${level}`,
				).replaceAll('=b=', `=${level}=`),
			)
		}
		const first = await readDocument(nested, 'level-1.eml')
		const second = first.attachments[0]
		const third = second?.attachments[0]
		expect([first.text, second?.text, third?.text]).toEqual(['level 1', 'level 2', 'level 3'])
		expect(third?.attachments[0]).toMatchObject({ name: 'level-4.eml', text: '', problem: 'too-large' })
		expect(first.problem).toBeUndefined()
	})

	test('more than 200 attachments: the first ones are read and it says so', async () => {
		const parts = Array.from({ length: 205 }, (_, i) => attached(`note ${i}.txt`, 'text/plain', bytesOf(`note ${i}`)))
		const document = await readDocument(bytesOf(multipart(parts, 'Many notes')), 'many.eml')
		expect(document.text).toBe('Many notes')
		expect(document.attachments).toHaveLength(200)
		expect(document).toMatchObject({ problem: 'too-large', problemSays: expect.stringContaining('too many files') })
	})

	test('winmail.dat, archives, programs and old documents are refused in words', async () => {
		const parts = [
			attached('winmail.dat', 'application/ms-tnef', new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 1, 0, 6, 0])),
			attached('notes.pdf', 'application/pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4])),
			attached('run.bat', 'text/plain', bytesOf('@echo off')),
			attached('all.zip', 'application/zip', new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)])),
		]
		const { attachments } = await readDocument(bytesOf(multipart(parts)), 'a.eml')
		expect(attachments.map((each) => each.problem)).toEqual([
			'unsupported',
			'unsupported',
			'unsupported',
			'unsupported',
		])
		expect(attachments.map((each) => each.problemSays)).toEqual([
			expect.stringContaining('winmail.dat'),
			expect.stringContaining('program'),
			expect.stringContaining('program'),
			expect.stringContaining('zip file'),
		])
	})

	test('names are shown without paths, controls or text that runs backwards', async () => {
		const parts = [
			attached('../../etc/passwd', 'text/plain', bytesOf('a')),
			attached('C:\\\\temp\\\\x.txt', 'text/plain', bytesOf('b')),
			{
				headers: [
					'Content-Type: text/plain',
					"Content-Disposition: attachment; filename*=utf-8''bill%E2%80%AEfdp.exe%0A.txt",
				],
				content: 'c',
			},
		]
		const { attachments } = await readDocument(bytesOf(multipart(parts)), 'a.eml')
		expect(attachments.map((each) => each.name)).toEqual(['passwd', 'x.txt', 'billfdp.exe.txt'])
	})

	test('the password opens a locked attachment', async () => {
		const bytes = bytesOf(multipart([attached('locked.pdf', 'application/pdf', sample('dev-11.pdf'))]))
		expect((await readDocument(bytes, 'a.eml')).attachments[0]?.problem).toBe('password-protected')
		const opened = await readDocument(bytes, 'a.eml', { password: 'BTP-4190-Feb' })
		expect(opened.attachments[0]?.text).toContain('T/DCI Benedict ORRINSMITH')
	})
})
