import { createRequire } from 'node:module'

const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as {
	burn(
		entries: { name: string; type: number; length: number; children?: number[]; binaryProvider?: () => Uint8Array }[],
	): Uint8Array
}

const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

/** Windows counts time in steps of 100 nanoseconds from the year 1601. */
function fileTime(iso: string): Uint8Array {
	const bytes = Buffer.alloc(8)
	bytes.writeBigUInt64LE((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n)
	return new Uint8Array(bytes)
}

type Folder = Map<string, Uint8Array | Folder>

/** A message as Outlook saves it ([MS-OXMSG]), with text bodies and attached files. */
export function outlookMessage(message: {
	subject: string
	from: string
	address: string
	body?: string
	html?: string
	sent: string
	attached?: { name: string; bytes: Uint8Array }[]
}): Uint8Array {
	const times = Buffer.alloc(32 + 32)
	for (const [index, tag] of [0x00390040, 0x0e060040].entries()) {
		times.writeUInt32LE(tag, 32 + 16 * index)
		times.writeUInt32LE(6, 36 + 16 * index)
		times.set(fileTime(message.sent), 40 + 16 * index)
	}
	const root: Folder = new Map<string, Uint8Array | Folder>([
		['__properties_version1.0', new Uint8Array(times)],
		['__nameid_version1.0', new Map()],
		['__substg1.0_001A001F', wide('IPM.Note')],
		['__substg1.0_0037001F', wide(message.subject)],
		['__substg1.0_0C1A001F', wide(message.from)],
		['__substg1.0_5D01001F', wide(message.address)],
	])
	if (message.body) root.set('__substg1.0_1000001F', wide(message.body))
	if (message.html) root.set('__substg1.0_10130102', new TextEncoder().encode(message.html))
	for (const [index, file] of (message.attached ?? []).entries()) {
		const properties = Buffer.alloc(8 + 16)
		properties.writeUInt32LE(0x37050003, 8)
		properties.writeUInt32LE(6, 12)
		properties.writeUInt32LE(1, 16)
		root.set(
			`__attach_version1.0_#${String(index).padStart(8, '0')}`,
			new Map<string, Uint8Array | Folder>([
				['__properties_version1.0', new Uint8Array(properties)],
				['__substg1.0_37010102', file.bytes],
				['__substg1.0_3707001F', wide(file.name)],
			]),
		)
	}
	return compoundFile(root)
}

/** What Word writes when a document is saved with a password ([MS-OFFCRYPTO] 1.3.2): the package is one encrypted stream. */
export function lockedWord(): Uint8Array {
	return compoundFile(
		new Map<string, Uint8Array | Folder>([
			['EncryptionInfo', new TextEncoder().encode('\u0004\0\u0004\0@\0\0\0<?xml version="1.0"?><encryption/>')],
			['EncryptedPackage', new Uint8Array(6000).fill(0xa5)],
		]),
	)
}

function compoundFile(root: Folder): Uint8Array {
	const entries: Parameters<typeof burn>[0] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
	const add = (folder: Folder, at: number) => {
		for (const [name, content] of folder) {
			const index = entries.length
			entries[at]!.children!.push(index)
			if (content instanceof Uint8Array)
				entries.push({ name, type: 2, length: content.length, binaryProvider: () => content })
			else {
				entries.push({ name, type: 1, length: 0, children: [] })
				add(content, index)
			}
		}
	}
	add(root, 0)
	return burn(entries)
}
