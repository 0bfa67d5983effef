import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { extractAll, extractFile } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launched } from '../journeys/app.ts'
import { dropFile, firstRun } from '../journeys/steps.ts'
import { archiveOf, contentsOf, type PackagedFile, packageOf } from './contents.ts'
import { handOver, makeTestBuild, start, type TestBuild, whyNot } from './test-build.ts'

/** The app as people would install it: what is in it, how it is closed, and that it runs. */
const root = join(import.meta.dirname, '../..')
const because = whyNot()
if (because) console.warn(`The packaged app is not tried: ${because}.`)

describe.skipIf(because !== undefined)('the packaged app', () => {
	let build: TestBuild
	let files: PackagedFile[]
	beforeAll(async () => {
		build = await makeTestBuild()
		files = contentsOf(archiveOf(build.folder))
	}, 300_000)
	afterAll(() => build && rmSync(dirname(dirname(build.folder)), { recursive: true, force: true }))

	const paths = (wanted: (path: string) => boolean) => files.map(({ path }) => path).filter(wanted)

	it('holds the bundles as built, its licence and what they need at run time, and nothing else', () => {
		const built = ['shell', 'processes', 'renderer'].flatMap((room) =>
			readdirSync(join(root, 'out', room), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
		)
		const own = paths((path) => packageOf(path) === '')
		expect(own.sort()).toEqual([...built, 'LICENSE', 'package.json'].sort())
		const unwanted =
			/\.([cm]?tsx?|map|cc|cpp|hpp|[ch]|gypi?|sh|snap|exe|dll)$|(^|\/)(tests?|__tests__|examples?|demo|samples|docs|\.github)\/|(^|\/)(README|CHANGELOG)/i
		expect(paths((path) => unwanted.test(path))).toEqual([])
	})

	it('holds no package that only development needs, and none that could reach the network', () => {
		const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<
			string,
			{ dev?: boolean }
		>
		const needed = new Set(Object.keys(lock).flatMap((path) => (lock[path]?.dev ? [] : [packageOf(path)])))
		const packages = [...new Set(paths((path) => packageOf(path) !== '').map(packageOf))]
		expect(packages.length).toBeGreaterThan(20)
		expect(packages.filter((name) => !needed.has(name))).toEqual([])
		expect(packages.filter((name) => /react|mantine|electron|playwright|vite|node-fetch|canvas/.test(name))).toEqual([])
		const manifest = JSON.parse(extractFile(archiveOf(build.folder), 'package.json').toString('utf8'))
		expect(manifest).toMatchObject({ name: 'threshold', productName: 'Threshold', main: 'out/shell/main.cjs' })
		expect(Object.keys(manifest)).not.toContain('scripts')
		expect(Object.keys(manifest)).not.toContain('devDependencies')
	})

	it('has native code for this computer alone, and only data and the recogniser beside the archive', () => {
		expect(paths((path) => path.endsWith('.node'))).toEqual([
			`node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
		])
		const beside = [...new Set(files.filter((file) => file.beside).map(({ path }) => packageOf(path)))].sort()
		expect(beside).toEqual([
			'@hyzyla/pdfium',
			'@tesseract.js-data/eng',
			'better-sqlite3',
			'bmp-js',
			'is-url',
			'pdfjs-dist',
			'regenerator-runtime',
			'tesseract.js',
			'tesseract.js-core',
			'wasm-feature-detect',
		])
	})

	it('is small: under 65 MB beside Electron itself', () => {
		const bytes = files.reduce((sum, { size }) => sum + size, 0)
		expect(bytes).toBeLessThan(65_000_000)
		expect(build.printed).toMatch(/linux-unpacked: \d+\.\d MB/)
	})

	it('loads every dependency from what is inside alone', () => {
		const folder = mkdtempSync(join(tmpdir(), 'threshold-inside-'))
		try {
			extractAll(archiveOf(build.folder), folder)
			const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
			const data = ['@tesseract.js-data/eng']
			const names = Object.keys(dependencies).filter((name) => !data.includes(name) && name !== 'pdfjs-dist')
			names.push(
				'pdfjs-dist/legacy/build/pdf.worker.mjs',
				'pdfjs-dist/legacy/build/pdf.mjs',
				'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs',
			)
			const program = join(folder, 'load.mjs')
			writeFileSync(
				program,
				`for (const name of ${JSON.stringify(names)}) await import(name)\nprocess.stdout.write('loaded')\n`,
			)
			const ran = spawnSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' })
			expect(ran.stderr.replaceAll(/^(Warning|\s+at|Require stack|- ).*$/gm, '')).not.toMatch(/Error/)
			expect(ran.stdout).toBe('loaded')
		} finally {
			rmSync(folder, { recursive: true, force: true })
		}
	})

	it('has its fuses set as the security reference says', async () => {
		const wire = await getCurrentFuseWire(build.executable)
		const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE
		expect({
			RunAsNode: on(FuseV1Options.RunAsNode),
			NodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
			NodeCliInspect: on(FuseV1Options.EnableNodeCliInspectArguments),
			FileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
			BrowserSnapshot: on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
			AsarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
			OnlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
			CookieEncryption: on(FuseV1Options.EnableCookieEncryption),
		}).toEqual({
			RunAsNode: false,
			NodeOptions: false,
			NodeCliInspect: false,
			FileProtocol: false,
			BrowserSnapshot: false,
			AsarIntegrity: true,
			OnlyAsar: true,
			CookieEncryption: true,
		})
	})

	it.each([
		['--remote-debugging-port=0', 'remote-debugging-port'],
		['--inspect=0', 'inspect'],
		['--no-sandbox', 'no-sandbox'],
		['--js-flags=--expose-gc', 'js-flags'],
		['--proxy-server=127.0.0.1:9', 'proxy-server'],
		['--user-data-dir=/tmp', 'user-data-dir'],
	])('does not start with %s', (given, name) => {
		const { code, said } = start(build, build.executable, [given])
		expect(said).toContain(`the switch --${name}`)
		expect(code).toBe(78)
	})

	it('does not become a Node that runs what it is told', () => {
		const { code, said } = start(build, build.executable, ['-e', 'process.exit(7)'], { ELECTRON_RUN_AS_NODE: '1' })
		expect(code).toBe(78)
		expect(said).toContain('the variable ELECTRON_RUN_AS_NODE')
	})

	it('lets a debugger in only by the inspector, even where the inspector is possible', () => {
		const { code } = start(build, `${build.executable}-inspectable`, ['--remote-debugging-port=0'])
		expect(code).toBe(78)
	})

	it('opens, makes a register, reads an email and a scan, and logs a request', async () => {
		const app = await launched({
			executablePath: build.inspectable,
			chromiumSandbox: true,
			args: [],
			env: build.environment,
		})
		try {
			const page = await app.firstWindow()
			page.setDefaultTimeout(60_000)
			await firstRun(page)
			expect(await app.evaluate(({ app: running }) => [running.isPackaged, running.getPath('userData')])).toEqual([
				true,
				join(build.home, '.config', 'Threshold'),
			])
			await dropFile(page, handOver(build, join(root, 'tests/samples/dev-03.eml')))
			await page.keyboard.press('Control+Enter')
			await page.getByText('Booth-Larkin').first().waitFor()
			const sought = page.getByRole('button', { name: /^All counselling records held/ })
			if (await sought.count()) await sought.first().click()
			await page.getByLabel(/Your own reference or initials/).fill('LC-204')
			await page.getByRole('button', { name: 'Log this request' }).click()
			await page.getByRole('heading', { name: '2026-001', level: 1 }).waitFor()
			await page
				.getByText(/The request does not show \d+ of \d+ things/)
				.first()
				.waitFor()
			// A scan has no text of its own: the recogniser's program and its language data are found.
			await page.getByRole('link', { name: 'Requests', exact: true }).click()
			await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor()
			await dropFile(page, handOver(build, join(root, 'tests/samples/dev-10.pdf')))
		} finally {
			await app.close()
		}
	}, 180_000)
})
