import { deflateRawSync } from 'node:zlib'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** A zip with these members. */
export async function zipOf(members: Record<string, string>): Promise<Uint8Array> {
	const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
	for (const [name, text] of Object.entries(members))
		await zip.add(name, new TextReader(text), { level: name === 'mimetype' ? 0 : 5 })
	return zip.close()
}

const contentTypes =
	'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

/** A Word file with this body, as WordprocessingML, and further parts. */
export function wordFile(body: string, parts: Record<string, string> = {}): Promise<Uint8Array> {
	return zipOf({
		'[Content_Types].xml': contentTypes,
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
		...parts,
	})
}

/** A Word file whose body unpacks to `megabytes` of spaces, of whatever size its directory claims. */
export function bombFile(megabytes: number, claimed: number): Uint8Array {
	const name = Buffer.from('word/document.xml')
	const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 })
	const entry = (signature: number, size: number) => {
		const header = Buffer.alloc(size)
		header.writeUInt32LE(signature, 0)
		return header
	}
	const local = entry(0x04034b50, 30)
	local.writeUInt16LE(20, 4)
	local.writeUInt16LE(8, 8)
	local.writeUInt32LE(packed.length, 18)
	local.writeUInt32LE(claimed, 22)
	local.writeUInt16LE(name.length, 26)
	const central = entry(0x02014b50, 46)
	central.writeUInt16LE(20, 4)
	central.writeUInt16LE(20, 6)
	central.writeUInt16LE(8, 10)
	central.writeUInt32LE(packed.length, 20)
	central.writeUInt32LE(claimed, 24)
	central.writeUInt16LE(name.length, 28)
	const end = entry(0x06054b50, 22)
	end.writeUInt16LE(1, 8)
	end.writeUInt16LE(1, 10)
	end.writeUInt32LE(central.length + name.length, 12)
	end.writeUInt32LE(local.length + name.length + packed.length, 16)
	return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]))
}
