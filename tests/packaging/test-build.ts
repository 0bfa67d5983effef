import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** The unpacked app as `npm run package:dir` makes it, and ways to start it as somebody who is not root. */

const root = join(import.meta.dirname, '../..')
/** The user `nobody`: Chromium's sandbox refuses root, and a packaged app refuses to run without the sandbox. */
const nobody = 65534
const setpriv = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
const isRoot = process.getuid?.() === 0

/** Why the packaged app cannot be tried on this machine, or nothing. */
export function whyNot(): string | undefined {
	if (process.platform !== 'linux') return 'this test starts the Linux build'
	if (!process.env.DISPLAY) return 'there is no display: run it through `npm test`'
	if (isRoot && spawnSync('setpriv', ['--version']).status !== 0)
		return 'setpriv, to start it as another user, is missing'
	const [command = 'unshare', ...before] = isRoot ? [...setpriv, 'unshare'] : ['unshare']
	if (spawnSync(command, [...before, '--user', 'true']).status !== 0) {
		return 'this system does not let programs make a sandbox of their own'
	}
	return undefined
}

export interface TestBuild {
	/** Its folder, readable for everybody. */
	folder: string
	/** The executable with the fuses of a release. */
	executable: string
	/** Starts a copy of it whose only other fuse lets Playwright's inspector in; the same app.asar. */
	inspectable: string
	/** A home folder for whoever starts it. */
	home: string
	environment: Record<string, string>
	/** What the packaging printed. */
	printed: string
}

/** Packages the app and lays the result where another user can start it. Takes about half a minute. */
export async function makeTestBuild(): Promise<TestBuild> {
	const work = mkdtempSync(join(tmpdir(), 'threshold-package-'))
	chmodSync(work, 0o755)
	const output = join(work, 'dist')
	const made = spawnSync(process.execPath, [join(root, 'build/package.mjs'), '--dir', '--output', output], {
		cwd: root,
		encoding: 'utf8',
	})
	if (made.status !== 0) throw new Error(`package:dir failed:\n${made.stdout}${made.stderr}`)
	const folder = join(output, 'linux-unpacked')
	const executable = join(folder, 'threshold')

	const opened = join(folder, 'threshold-inspectable')
	copyFileSync(executable, opened)
	await flipFuses(opened, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
	const inspectable = join(work, 'start-inspectable')
	writeFileSync(inspectable, `#!/bin/sh\nexec ${[...(isRoot ? setpriv : []), `'${opened}'`].join(' ')} "$@"\n`)
	chmodSync(inspectable, 0o755)

	const home = join(work, 'home')
	mkdirSync(home, { mode: 0o700 })
	if (isRoot) chownSync(home, nobody, nobody)
	return {
		folder,
		executable,
		inspectable,
		home,
		environment: {
			PATH: '/usr/bin:/bin',
			HOME: home,
			LANG: 'en_GB.UTF-8',
			DISPLAY: process.env.DISPLAY ?? '',
			...(existsSync(join(folder, 'TEST-BUILD-NOT-FOR-USE.txt')) ? { ELECTRON_STAND_IN: '1' } : {}),
		},
		printed: made.stdout,
	}
}

/** Lays a file of the project where the other user can read it. */
export function handOver(build: TestBuild, file: string): string {
	const target = join(build.folder, '..', file.split('/').at(-1) ?? 'file')
	cpSync(file, target)
	chmodSync(target, 0o644)
	return target
}

/** Starts an executable of the build as the other user and waits for its end. */
export function start(
	build: TestBuild,
	executable: string,
	args: string[],
	more: Record<string, string> = {},
): { code: number | null; said: string } {
	const [command = executable, ...before] = isRoot ? [...setpriv, executable] : [executable]
	const ended = spawnSync(command, [...before, ...args], {
		env: { ...build.environment, ...more },
		encoding: 'utf8',
		timeout: 20_000,
		killSignal: 'SIGKILL',
	})
	return { code: ended.status, said: ended.stderr }
}
