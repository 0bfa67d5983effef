import { deflateSync, gzipSync } from 'node:zlib'
import { bombFile } from '../documents/read/made/zips.ts'

/** A file made to exhaust whoever reads it, and whether reading may still find words in it. */
export interface HostileFile {
	name: string
	why: string
	bytes(): Uint8Array
}

const latin = (text: string) => Buffer.from(text, 'latin1')

/** A PDF from its objects; the table at the end is left out, so that a reader has to look for them. */
function pdfOf(objects: (Buffer | string)[]): Uint8Array {
	const parts: Buffer[] = [latin('%PDF-1.7\n')]
	for (const [index, object] of objects.entries())
		parts.push(latin(`${index + 1} 0 obj\n`), typeof object === 'string' ? latin(object) : object, latin('\nendobj\n'))
	parts.push(latin(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`))
	return new Uint8Array(Buffer.concat(parts))
}

const stream = (dictionary: string, packed: Buffer) =>
	Buffer.concat([
		latin(`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
		packed,
		latin('\nendstream'),
	])

/** Packed bytes that unpack to `megabytes` of one byte, without ever being whole here. */
const packedRun = (megabytes: number, byte: number) =>
	deflateSync(Buffer.alloc(megabytes * 1024 * 1024, byte), { level: 9 })

const onePage = (content: Buffer, resources = '') =>
	pdfOf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
		content,
		...(resources === '' ? [] : [picture]),
	])

let picture: Buffer = Buffer.alloc(0)

function picturePdf(width: number, height: number, colours: 'DeviceRGB' | 'DeviceGray', bits: number): Uint8Array {
	const row = Math.ceil((width * (colours === 'DeviceRGB' ? 3 : 1) * bits) / 8)
	picture = stream(
		`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${colours} /BitsPerComponent ${bits}`,
		packedRun(Math.ceil((row * height) / 1024 / 1024), 0x5a),
	)
	return onePage(stream('', deflateSync(latin('q 595 0 0 842 0 0 cm /Im0 Do Q'))), '/XObject << /Im0 5 0 R >>')
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n
	for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
	return c
})

function pngChunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([latin(type), data])
	let crc = 0xffffffff
	for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
	const out = Buffer.alloc(body.length + 8)
	out.writeUInt32BE(data.length, 0)
	out.set(body, 4)
	out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
	return out
}

/** A PNG of one colour; 16 bits a sample take twice the memory of 8. */
function png(width: number, height: number, bits: 8 | 16, claimed = { width, height }): Uint8Array {
	const head = Buffer.alloc(13)
	head.writeUInt32BE(claimed.width, 0)
	head.writeUInt32BE(claimed.height, 4)
	head[8] = bits
	head[9] = 6
	const row = 1 + width * 4 * (bits / 8)
	const data = deflateSync(Buffer.alloc(row * height), { level: 9 })
	return new Uint8Array(
		Buffer.concat([
			latin('\x89PNG\r\n\x1a\n'),
			pngChunk('IHDR', head),
			pngChunk('IDAT', data),
			pngChunk('IEND', Buffer.alloc(0)),
		]),
	)
}

function nestedMail(depth: number): Uint8Array {
	let inner = 'From: a@example.org\r\nSubject: inmost\r\n\r\nwords\r\n'
	for (let level = 0; level < depth; level += 1) {
		const edge = `edge${level}`
		inner = `From: a@example.org\r\nTo: b@example.org\r\nSubject: ${level}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${edge}\r\n\r\n--${edge}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--${edge}--\r\n`
	}
	return new Uint8Array(latin(inner))
}

/** What a sender who means harm may attach. */
export const hostileFiles: HostileFile[] = [
	{
		name: 'bomb.docx',
		why: 'a Word file of 1 MB that unpacks to 1 GB and says that it is small',
		bytes: () => bombFile(1024, 1000),
	},
	{
		name: 'million-pages.pdf',
		why: 'a million pages in one list',
		bytes: () =>
			pdfOf([
				'<< /Type /Catalog /Pages 2 0 R >>',
				`<< /Type /Pages /Kids [${'3 0 R '.repeat(1_000_000)}] /Count 1000000 >>`,
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
			]),
	},
	{ name: 'nested.eml', why: 'a message inside a message, 2,000 deep', bytes: () => nestedMail(2000) },
	{
		name: 'claims.png',
		why: 'a small picture that claims 60,000 by 60,000 pixels',
		bytes: () => png(10, 10, 8, { width: 60_000, height: 60_000 }),
	},
	{
		name: 'flat.png',
		why: 'a picture of 39 megapixels and 16 bits a sample: 310 MB before anything is done with it',
		bytes: () => png(6240, 6240, 16),
	},
	{
		name: 'wide.pdf',
		why: 'a scan of 30,000 by 30,000 pixels inside a PDF',
		bytes: () => picturePdf(30_000, 30_000, 'DeviceGray', 1),
	},
	{
		name: 'scan.pdf',
		why: 'a scan of 39 megapixels in colour inside a PDF',
		bytes: () => picturePdf(6240, 6240, 'DeviceRGB', 8),
	},
	{
		name: 'page.pdf',
		why: 'a page whose drawing unpacks to 1.5 GB',
		bytes: () => onePage(stream('', packedRun(1500, 0x20))),
	},
	{
		name: 'twice.pdf',
		why: 'a page packed twice over, so that 2 MB unpack to 1 GB in two steps',
		bytes: () => {
			const packed = deflateSync(packedRun(1024, 0x20), { level: 9 })
			return onePage(
				Buffer.concat([
					latin(`<< /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>\nstream\n`),
					packed,
					latin('\nendstream'),
				]),
			)
		},
	},
	{
		name: 'tables.html',
		why: 'fifty thousand tables inside one another',
		bytes: () => new Uint8Array(latin(`<html><body>${'<table><tr><td>'.repeat(50_000)}x</body></html>`)),
	},
	{
		name: 'packed.gz',
		why: 'an archive that unpacks to 1 GB',
		bytes: () => new Uint8Array(gzipSync(Buffer.alloc(1024 * 1024 * 1024), { level: 9 })),
	},
]
