import { join } from 'node:path'
import { getRawHeader } from '@electron/asar'

/** One file of the package: its path inside app.asar, its size in bytes, and whether it stands beside the archive. */
export interface PackagedFile {
	path: string
	size: number
	beside: boolean
}

type Entry = { files?: Record<string, Entry>; size?: number; unpacked?: boolean; link?: string }

export function archiveOf(folder: string): string {
	return join(folder, 'resources', 'app.asar')
}

/** Every file that app.asar lists, those beside it included. */
export function contentsOf(archive: string): PackagedFile[] {
	const found: PackagedFile[] = []
	const walk = (entry: Entry, path: string) => {
		for (const [name, inside] of Object.entries(entry.files ?? {})) {
			const here = path === '' ? name : `${path}/${name}`
			if (inside.files) walk(inside, here)
			else found.push({ path: here, size: inside.size ?? 0, beside: inside.unpacked === true })
		}
	}
	walk(getRawHeader(archive).header as Entry, '')
	return found
}

/** The name of the dependency that a file belongs to; '' for the app's own files. */
export function packageOf(path: string): string {
	return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? ''
}
