import { deflateSync } from 'node:zlib'
import { encode } from 'fast-png'
import { outlookMessage } from './msgs.ts'
import { formPdf, manyPages } from './pdfs.ts'
import { bytesOf, sample } from './samples.ts'
import { wordFile, zipOf } from './zips.ts'

/** A small bitmap with a dark bar; 24 bits a pixel. */
function bitmap(width: number, height: number): Uint8Array {
	const stride = Math.ceil((width * 3) / 4) * 4
	const out = Buffer.alloc(54 + stride * height, 0xff)
	out.write('BM', 0, 'latin1')
	out.writeUInt32LE(out.length, 2)
	out.writeUInt32LE(0, 6)
	out.writeUInt32LE(54, 10)
	out.writeUInt32LE(40, 14)
	out.writeInt32LE(width, 18)
	out.writeInt32LE(height, 22)
	out.writeUInt16LE(1, 26)
	out.writeUInt16LE(24, 28)
	out.fill(0, 30, 54)
	out.fill(0, 54 + stride * 4, 54 + stride * 6)
	return new Uint8Array(out)
}

/** A small TIFF of one strip, packed or not. */
function tiff(width: number, height: number, packed: boolean): Uint8Array {
	const pixels = Buffer.alloc(width * height, 0xff)
	const strip = packed ? deflateSync(pixels) : pixels
	const tags = [
		[256, 4, width],
		[257, 4, height],
		[258, 3, 8],
		[259, 3, packed ? 8 : 1],
		[262, 3, 1],
		[273, 4, 8],
		[277, 3, 1],
		[278, 4, height],
		[279, 4, strip.length],
	]
	const head = Buffer.from([0x49, 0x49, 0x2a, 0, 0, 0, 0, 0])
	head.writeUInt32LE(8 + strip.length, 4)
	const directory = Buffer.alloc(2 + tags.length * 12 + 4)
	directory.writeUInt16LE(tags.length, 0)
	for (const [index, [tag, type, value]] of tags.entries()) {
		directory.writeUInt16LE(tag!, 2 + index * 12)
		directory.writeUInt16LE(type!, 4 + index * 12)
		directory.writeUInt32LE(1, 6 + index * 12)
		directory.writeUInt32LE(value!, 10 + index * 12)
	}
	return new Uint8Array(Buffer.concat([head, strip, directory]))
}

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
		{ name: 'plain.tif', bytes: tiff(60, 30, false) },
		{ name: 'packed.tif', bytes: tiff(60, 30, true) },
	]
	return slow ? [...files, { name: 'dev-10.pdf', bytes: sample('dev-10.pdf') }] : files
}
