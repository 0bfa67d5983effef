import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder in which Windows keeps what must stay on one computer, `%LOCALAPPDATA%\Threshold`. Electron's own choice is
 * the roaming profile, which a network copies between computers: a register that roams is put back to an older
 * state or broken. A register that an earlier version left in the roaming profile is used where it lies.
 *
 * @param roaming Electron's choice
 * @param local `%LOCALAPPDATA%`, where there is one
 * @returns `undefined` where Electron's choice stands
 */
export function localDataFolder(
	platform: string,
	name: string,
	roaming: string,
	local: string | undefined,
	exists: (path: string) => boolean = existsSync,
): string | undefined {
	if (platform !== 'win32' || !local) return undefined
	const folder = join(local, name)
	const holdsRegister = (place: string) =>
		exists(join(place, 'vault', 'CURRENT')) || exists(join(place, 'vault', 'gen-1'))
	return holdsRegister(roaming) && !holdsRegister(folder) ? undefined : folder
}
