import { expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { outlookMessage } from './made/msgs.ts'
import { manyPages } from './made/pdfs.ts'
import { bytesOf } from './made/samples.ts'

const base = {
	subject: 'Request – 5226/26',
	from: 'Bright, Mary',
	address: 'm.bright@northmoor.police.example',
	sent: '2026-06-02T09:05:33Z',
}

test('a message saved by Outlook: envelope, body and what is attached', async () => {
	const inner = outlookMessage({ ...base, subject: 'Inside', body: 'The first message' })
	const bytes = outlookMessage({
		...base,
		body: 'Please see the form.\r\n\r\nMary',
		attached: [
			{ name: 'form.pdf', bytes: await manyPages(2) },
			{ name: 'first.msg', bytes: inner },
		],
	})
	const document = await readDocument(bytes, 'request.msg')
	expect(document).toMatchObject({
		mediaType: 'application/vnd.ms-outlook',
		text: 'Please see the form.\n\nMary',
		email: {
			subject: 'Request – 5226/26',
			from: 'Bright, Mary <m.bright@northmoor.police.example>',
			date: '2026-06-02T09:05:33+00:00',
			received: '2026-06-02T09:05:33+00:00',
		},
	})
	expect(document.problem).toBeUndefined()
	expect(document.attachments.map((each) => [each.name, each.text])).toEqual([
		['form.pdf', 'Page 1\fPage 2'],
		['first.msg', 'The first message'],
	])
})

test('a body in HTML alone, and a damaged file', async () => {
	const document = await readDocument(
		outlookMessage({ ...base, html: '<p>Officer</p><table><tr><td>Rank</td><td>DC</td></tr></table>' }),
		'a.msg',
	)
	expect(document.text).toBe('Officer\n\nRank   DC')
	const cut = await readDocument(outlookMessage({ ...base, body: 'x'.repeat(20_000) }).slice(0, 1500), 'a.msg')
	expect(cut.problem ?? cut.text).toBeTruthy()
	expect((await readDocument(bytesOf('not a message'), 'a.msg')).text).toBe('not a message')
})
