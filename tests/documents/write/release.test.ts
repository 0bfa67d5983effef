import { createHash } from 'node:crypto'
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { hiddenData, makeBundle, readDocument, rebuildPdf } from '../../../documents/index.ts'
import { pagePictures } from '../../../documents/write/page-pictures.ts'
import { allHidden, type Hides, secret, seededPdf } from './seeded-pdf.ts'

configure({ useWebWorkers: false })

const whatItFinds: Record<Hides, RegExp> = {
	bar: /under a bar/,
	white: /under a bar/,
	'no-ink': /without ink/,
	'off-page': /off the page/,
	metadata: /who made the file/,
	comment: /a comment/,
	attachment: /attached file/,
	field: /form field/,
	script: /script/,
	layer: /layer/,
	exif: /camera data/,
	'earlier-save': /earlier version/,
	tail: /after the end/,
}

describe('looking a file through', () => {
	it('finds nothing in plain pages', async () => {
		expect(await hiddenData(await seededPdf([]), 'a.pdf')).toEqual({ pages: 2, hidden: [] })
	})

	it.each(allHidden)('finds what is hidden: %s', async (hides) => {
		const { hidden, problem } = await hiddenData(await seededPdf([hides]), 'a.pdf')
		expect(problem).toBeUndefined()
		expect(hidden.map(({ what }) => what).join('; ')).toMatch(whatItFinds[hides])
	})

	it('takes nothing but a PDF, and none that is locked or broken', async () => {
		const said = async (bytes: Uint8Array, name: string) => (await hiddenData(bytes, name)).problem
		expect(await said(Buffer.from('PK\x03\x04word/document.xml'), 'notes.docx')).toMatch(/Only a PDF/)
		expect(await said(Buffer.from('plain text'), 'notes.pdf')).toMatch(/Only a PDF/)
		expect(await said(Buffer.from('%PDF-1.7\nnothing'), 'notes.pdf')).toBeDefined()
	})
})

describe('a file made anew', () => {
	it('holds none of what the old one hid', { timeout: 60_000 }, async () => {
		const old = await seededPdf(allHidden)
		expect((await hiddenData(old, 'a.pdf')).hidden.length).toBeGreaterThanOrEqual(10)
		const made = await rebuildPdf(old, '2026-001')
		expect(await hiddenData(made, 'a.pdf')).toEqual({ pages: 2, hidden: [] })
		expect(Buffer.from(made).includes(secret)).toBe(false)
		const read = await readDocument(made, 'a.pdf')
		expect(read.text).toContain('Page 1 of 2, 2026-001')
		expect(read.text).not.toContain(secret)
		expect(await rebuildPdf(old, '2026-001')).toEqual(made)
	})

	it('has none of the pages that were left out, and is refused when none would be left', {
		timeout: 60_000,
	}, async () => {
		const old = await seededPdf(allHidden)
		const made = await rebuildPdf(old, '2026-001', [2])
		expect(await hiddenData(made, 'a.pdf')).toEqual({ pages: 1, hidden: [] })
		expect((await readDocument(made, 'a.pdf')).text).toContain('Page 1 of 1, 2026-001')
		await expect(rebuildPdf(old, '2026-001', [1, 2])).rejects.toThrow('no page is left')
	})

	it('keeps a bar a bar: what was covered is covered on the picture', async () => {
		const made = await rebuildPdf(await seededPdf(['bar']), '2026-001')
		const { value: picture } = await pagePictures(made, 72).next()
		const dark = (x: number, y: number) =>
			picture!.pixels[(Math.round(y) * picture!.pixelsWide + Math.round(x)) * 4]! < 60
		for (let x = 122; x < 195; x += 4) for (let y = 842 - 709; y < 842 - 697; y += 3) expect(dark(x, y)).toBe(true)
	})
})

describe('a bundle', () => {
	const files = [
		{ name: '2026-001-01.pdf', bytes: new TextEncoder().encode('first file') },
		{ name: '2026-001-02.pdf', bytes: new TextEncoder().encode('second file') },
	]
	const passphrase = 'wicker planet dovetail umbrella sorrel'
	const unzip = async (bytes: Uint8Array, password: string) => {
		const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries()
		return Promise.all(
			entries.map(async (entry) => {
				if (entry.directory) throw new Error('a folder')
				return { entry, bytes: await entry.getData(new Uint8ArrayWriter(), { password }) }
			}),
		)
	}

	it('opens with its passphrase and with no other, and holds a manifest that fits', async () => {
		const bundle = await makeBundle(files, passphrase)
		const inside = await unzip(bundle, passphrase)
		expect(inside.map(({ entry }) => entry.filename)).toEqual(['2026-001-01.pdf', '2026-001-02.pdf', 'manifest.txt'])
		for (const { entry } of inside) {
			expect(entry.encrypted).toBe(true)
			// AES with 256 bits (strength 3), not the old scheme of zip.
			expect(entry.extraFieldAES?.strength).toBe(3)
			expect(entry.lastModDate.getFullYear()).toBe(1980)
		}
		const manifest = new TextDecoder().decode(inside[2]!.bytes)
		for (const { name, bytes } of files) {
			expect(manifest).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
		}
		await expect(unzip(bundle, `${passphrase} `)).rejects.toThrow()
		expect(Buffer.from(bundle).includes('first file')).toBe(false)
	})

	it('takes no name that tells anything, no name twice, and no empty passphrase', async () => {
		const named = (name: string) => makeBundle([{ name, bytes: files[0]!.bytes }], passphrase)
		for (const name of ['Elowen.pdf', '../2026-001-01.pdf', '2026-001-01.docx', 'manifest.txt', '']) {
			await expect(named(name)).rejects.toThrow(/neutral/)
		}
		await expect(makeBundle([files[0]!, files[0]!], passphrase)).rejects.toThrow(/same name/)
		await expect(makeBundle(files, '')).rejects.toThrow(/passphrase/)
		await expect(makeBundle([], passphrase)).rejects.toThrow()
	})
})
