import { join } from 'node:path'
import { expect, it } from 'vitest'
import { localDataFolder } from '../../electron/data-folder.ts'

const roaming = join('C:', 'Users', 'ines', 'AppData', 'Roaming', 'Threshold')
const local = join('C:', 'Users', 'ines', 'AppData', 'Local')
const here = join(local, 'Threshold')
const among =
	(...places: string[]) =>
	(path: string) =>
		places.some((place) => path === join(place, 'vault', 'CURRENT'))

it('keeps a register out of the roaming profile on Windows, and finds one that lies there', () => {
	const folder = (platform: string, ...registers: string[]) =>
		localDataFolder(platform, 'Threshold', roaming, local, among(...registers))
	expect(folder('win32')).toBe(here)
	expect(folder('win32', roaming)).toBeUndefined()
	expect(folder('win32', here)).toBe(here)
	expect(folder('win32', roaming, here)).toBe(here)
	expect(folder('darwin')).toBeUndefined()
	expect(folder('linux', roaming)).toBeUndefined()
	expect(localDataFolder('win32', 'Threshold', roaming, undefined, among())).toBeUndefined()
})
