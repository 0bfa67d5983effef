import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/index.ts'
import { lockedWord } from './made/msgs.ts'
import { latinBytes } from './made/samples.ts'

describe('what is kept unread says what it is and what to do', () => {
	test('a Word document locked with a password', async () => {
		const document = await readDocument(lockedWord(), 'letter.docx')
		expect(document).toMatchObject({ problem: 'unsupported', text: '', pages: [] })
		expect(document.problemSays).toMatch(/locked with a password.*Encrypt with Password.*add that copy/)
		// A password that came with it changes nothing: it is not asked for.
		expect((await readDocument(lockedWord(), 'letter.docx', { password: 'Meadow-1234' })).problemSays).toBe(
			document.problemSays,
		)
	})

	test.each([
		['photo.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'image/heic', /HEIC.*JPEG/],
		['photo.avif', '\0\0\0\x18ftypavif\0\0\0\0mif1avif', 'image/heic', /JPEG/],
		['page.webp', 'RIFF\x10\0\0\0WEBPVP8 \0\0\0\0', 'image/webp', /WebP.*PNG or JPEG/],
		['page.gif', 'GIF89a\x01\0\x01\0\0\0\0;', 'image/gif', /GIF.*PNG or JPEG/],
	])('%s', async (name, bytes, mediaType, words) => {
		const document = await readDocument(latinBytes(bytes), name)
		expect(document).toMatchObject({ problem: 'unsupported', mediaType, text: '' })
		expect(document.problemSays).toMatch(words)
	})
})
