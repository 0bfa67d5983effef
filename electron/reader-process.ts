import { hiddenData, readDocument, rebuildPdf } from '../documents/index.ts'
import { suggestFields } from '../domain/index.ts'
import type { FromReader, ToReader } from './messages.ts'

/**
 * The reader: parses one untrusted document at a time from bytes, finds what its text suggests, and knows
 * nothing else. It has no path to the vault and no key; main ends it when it takes too long or too much memory.
 */
process.parentPort.once('message', ({ ports: [port] }) => {
	if (!port) return
	const say = (message: FromReader) => port.postMessage(message)
	port.on('message', async ({ data }: { data: ToReader }) => {
		const { id } = data
		try {
			if (data.type === 'look') {
				say({ type: 'looked', id, look: await hiddenData(data.bytes, data.name) })
				return
			}
			if (data.type === 'rebuild') {
				say({ type: 'progress', id, done: 0, total: 0, how: 'ocr' })
				say({ type: 'rebuilt', id, bytes: await rebuildPdf(data.bytes, data.name, data.leaveOut) })
				return
			}
			if (data.type === 'suggest') {
				say({ type: 'suggested', id, suggestions: suggestFields(data.document) })
				return
			}
			const { name, bytes, password } = data
			const document = await readDocument(bytes, name, {
				...(password === undefined ? {} : { password }),
				onProgress: (done, total) => say({ type: 'progress', id, done, total, how: 'ocr' }),
			})
			say({ type: 'read', id, document })
		} catch {
			say({ type: 'failed', id })
		}
	})
	port.on('close', () => process.exit(0))
	port.start()
})
