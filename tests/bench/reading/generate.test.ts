import { expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import type { IncomingDocument } from '../../../domain/document.ts'
import { type GeneratedDocument, generateDocuments } from './generate.ts'

const flat = (text: string) =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^a-z0-9@\u00c0-\u024f]+/g, '')

const everything = (document: IncomingDocument): string =>
	[
		document.text,
		document.email?.from ?? '',
		document.email?.subject ?? '',
		...document.attachments.map(everything),
	].join('\n')

const sure = ['requesterNumber', 'requesterEmail', 'requesterPhone', 'policeReference', 'personNamed'] as const

test.each([false, true])(
	'the records state only what stands on the paper (held out: %s)',
	{ timeout: 60_000 },
	async (heldOut) => {
		const documents = await generateDocuments(7, 60, { heldOut, withoutScans: true })
		const missing: string[] = []
		for (const document of documents) {
			const text = flat(
				everything(await readDocument(document.bytes, document.fileName, { password: document.password })),
			)
			for (const name of sure) {
				const value = document.truth.fields[name]
				if (value === null || document.truth.accept[name]?.includes('*')) continue
				if (!text.includes(flat(value.replace(/^(Mr|Mrs|Ms|Miss) /, ''))))
					missing.push(`${document.kind} ${name}: ${value}`)
			}
		}
		expect(missing).toEqual([])
	},
)

test('a seed always gives the same records and messages', async () => {
	const only = { only: 'mail' }
	const plain = (documents: GeneratedDocument[]) =>
		documents
			.filter(({ fileName }) => fileName.endsWith('.eml'))
			.map(({ bytes, truth }) => [
				Buffer.from(bytes)
					.toString('latin1')
					.replace(/[A-Za-z0-9+/=\r\n]{400,}/g, ''),
				truth,
			])
	expect(plain(await generateDocuments(3, 12, only))).toEqual(plain(await generateDocuments(3, 12, only)))
})
