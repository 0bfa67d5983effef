// Unpacks a zip without help from the machine, which may have no `unzip`.
import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { Writable } from 'node:stream'

const KIND = 0o170000
const LINK = 0o120000

/**
 * Unpacks the chosen members with their file modes. Compiled programs stay executable.
 * @param {Blob} zip @param {string} folder Where to; members that would land outside are refused.
 * @param {(name: string) => boolean} chosen
 */
export async function unpackZip(zip, folder, chosen) {
	const { BlobReader, configure, TextWriter, ZipReader } = await import('@zip.js/zip.js')
	configure({ useWebWorkers: false })
	const reader = new ZipReader(new BlobReader(zip))
	for (const entry of await reader.getEntries()) {
		if (!chosen(entry.filename)) continue
		const target = resolve(folder, entry.filename)
		if (!target.startsWith(resolve(folder) + sep)) throw new Error(`${entry.filename} points outside the archive`)
		if (entry.directory) {
			mkdirSync(target, { recursive: true })
			continue
		}
		mkdirSync(dirname(target), { recursive: true })
		const mode = entry.externalFileAttributes >>> 16
		if ((mode & KIND) === LINK) symlinkSync(await entry.getData(new TextWriter()), target)
		else await entry.getData(Writable.toWeb(createWriteStream(target, { mode: mode & 0o777 || 0o644 })))
	}
	await reader.close()
}
