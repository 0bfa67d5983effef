// The system libraries that Electron is linked with, and the virtual display.

import { ensurePackages, onPath } from './debian-packages.mjs'
import { hasDisplay } from './display.mjs'
import { capture } from './processes.mjs'

/**
 * Which package holds a library. Where two are named, the first is the name since Ubuntu 24.04 and Debian 13.
 * @type {[RegExp, string[]][]}
 */
const PACKAGES = [
	[/^lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so/, ['libglib2.0-0t64', 'libglib2.0-0']],
	[/^lib(nss3|nssutil3|smime3|ssl3)\.so/, ['libnss3']],
	[/^lib(nspr4|plc4|plds4)\.so/, ['libnspr4']],
	[/^libatk-1\.0\.so/, ['libatk1.0-0t64', 'libatk1.0-0']],
	[/^libatk-bridge-2\.0\.so/, ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0']],
	[/^libatspi\.so/, ['libatspi2.0-0t64', 'libatspi2.0-0']],
	[/^libcups\.so/, ['libcups2t64', 'libcups2']],
	[/^lib(gtk|gdk)-3\.so/, ['libgtk-3-0t64', 'libgtk-3-0']],
	[/^libasound\.so/, ['libasound2t64', 'libasound2']],
	[/^libpango/, ['libpango-1.0-0']],
	[/^libcairo/, ['libcairo2']],
	[/^libdrm\.so/, ['libdrm2']],
	[/^libgbm\.so/, ['libgbm1']],
	[/^libdbus-1\.so/, ['libdbus-1-3']],
	[/^libexpat\.so/, ['libexpat1']],
	[/^libudev\.so/, ['libudev1']],
	[/^libuuid\.so/, ['libuuid1']],
	[/^libxkbcommon\.so/, ['libxkbcommon0']],
	[/^libX11\.so/, ['libx11-6']],
	[/^libX11-xcb\.so/, ['libx11-xcb1']],
	[/^libxcb\.so/, ['libxcb1']],
	[/^libXcomposite\.so/, ['libxcomposite1']],
	[/^libXcursor\.so/, ['libxcursor1']],
	[/^libXdamage\.so/, ['libxdamage1']],
	[/^libXext\.so/, ['libxext6']],
	[/^libXfixes\.so/, ['libxfixes3']],
	[/^libXi\.so/, ['libxi6']],
	[/^libXrandr\.so/, ['libxrandr2']],
	[/^libXrender\.so/, ['libxrender1']],
	[/^libXss\.so/, ['libxss1']],
	[/^libXtst\.so/, ['libxtst6']],
]

/**
 * Sees to it that Electron can start on this machine. Only Linux is looked at.
 * @param {string} executable Electron's.
 * @param {{ log: (text: string) => void, needsXvfb: boolean }} options
 */
export async function ensureSystemLibraries(executable, { log, needsXvfb }) {
	if (process.platform !== 'linux') return
	const wanted = (await missingLibraries(executable)).map(packageOf)
	if (needsXvfb && !hasDisplay() && !onPath('Xvfb')) wanted.push(['xvfb'], ['xauth'])
	await ensurePackages(wanted, { log, why: 'to run Electron' })
}

/**
 * The libraries that the loader does not find.
 * @param {string} executable @returns {Promise<string[]>} File names such as libnss3.so.
 */
export async function missingLibraries(executable) {
	const { output } = await capture('ldd', [executable])
	return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((line) => line[1] ?? '')
}

/** @param {string} library @returns {string[]} Possible package names; the library's own name when it is not known. */
export function packageOf(library) {
	return PACKAGES.find(([pattern]) => pattern.test(library))?.[1] ?? [library]
}
