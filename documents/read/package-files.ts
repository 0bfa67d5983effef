import { createRequire } from 'node:module'
import path from 'node:path'

const packages = createRequire(import.meta.url)

/**
 * The folder on this computer in which an installed package stands. In a packaged app, files that
 * are read by a library and not by Node's module loader stand beside the archive, unpacked.
 */
export function packageFolder(name: string): string {
	const folder = path.dirname(packages.resolve(`${name}/package.json`))
	return folder.replace(`app.asar${path.sep}`, `app.asar.unpacked${path.sep}`)
}
