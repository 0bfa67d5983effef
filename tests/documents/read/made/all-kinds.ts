import { encode } from 'fast-png'
import { outlookMessage } from './msgs.ts'
import { formPdf, manyPages } from './pdfs.ts'
import { bitmap, plainTiff } from './pictures.ts'
import { bytesOf, sample } from './samples.ts'
import { wordFile, zipOf } from './zips.ts'

/** One file of every kind that is read, small enough to be read many times; `slow` adds the scan. */
export async function allKinds(slow = false): Promise<{ name: string; bytes: Uint8Array }[]> {
	const white = new Uint8Array(120 * 40).fill(255)
	const files = [
		...[
			'dev-01.eml',
			'dev-02.pdf',
			'dev-04.txt',
			'dev-05.docx',
			'dev-06.pdf',
			'dev-07.eml',
			'dev-08.eml',
			'dev-09.eml',
			'dev-11.pdf',
			'dev-13.eml',
			'dev-14.pdf',
		].map((name) => ({ name, bytes: sample(name) })),
		{ name: 'form.pdf', bytes: await formPdf() },
		{ name: 'pages.pdf', bytes: await manyPages(5) },
		{
			name: 'message.msg',
			bytes: outlookMessage({
				subject: 'Request',
				from: 'Mary',
				address: 'mary@example.org',
				sent: '2026-06-02T09:05:33Z',
				body: 'Please see the form.',
				attached: [{ name: 'note.txt', bytes: bytesOf('a note') }],
			}),
		},
		{
			name: 'small.docx',
			bytes: await wordFile('<w:p><w:r><w:t>Words</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'),
		},
		{
			name: 'small.odt',
			bytes: await zipOf({
				mimetype: 'application/vnd.oasis.opendocument.text',
				'content.xml': '<office:text><text:p>Words</text:p></office:text>',
			}),
		},
		{
			name: 'small.rtf',
			bytes: bytesOf(String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Words \'92 \u8211?\par\trowd a\cell b\cell\row}`),
		},
		{
			name: 'page.html',
			bytes: bytesOf(
				'<html><body><table><tr><td>Label<td>Value</table><ul><li>x</ul><blockquote type=cite>q</blockquote>',
			),
		},
		{
			name: 'white.png',
			bytes: new Uint8Array(encode({ width: 120, height: 40, channels: 1, depth: 8, data: white })),
		},
		{ name: 'bar.bmp', bytes: bitmap(60, 30) },
		{ name: 'plain.tif', bytes: plainTiff(60, 30, false) },
		{ name: 'packed.tif', bytes: plainTiff(60, 30, true) },
	]
	return slow ? [...files, { name: 'dev-10.pdf', bytes: sample('dev-10.pdf') }] : files
}
