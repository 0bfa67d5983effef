import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../domain/index.ts'
import { type RunningApp, startApp } from './app.ts'

/** The real window, as a hostile script in the page would find it. */
let run: RunningApp

beforeAll(async () => {
	run = await startApp()
	await run.page.getByRole('heading', { level: 1 }).waitFor()
})
afterAll(() => run.close())

const inPage = <T>(script: string): Promise<T> => run.page.evaluate(script) as Promise<T>

describe('the page', () => {
	it('has the preferences of the security reference', async () => {
		const preferences = await run.app.evaluate(({ BrowserWindow }) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
				getLastWebPreferences(): Record<string, unknown>
				session: { isPersistent(): boolean }
			}
			return { ...contents.getLastWebPreferences(), session: undefined, persistent: contents.session.isPersistent() }
		})
		expect(preferences).toMatchObject({
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			webSecurity: true,
			webviewTag: false,
			persistent: false,
		})
	})

	it('holds no Node, no WebRTC, and exactly one way to call and one to listen', async () => {
		expect(await inPage('[typeof require, typeof process, typeof module, typeof Buffer]')).toEqual([
			'undefined',
			'undefined',
			'undefined',
			'undefined',
		])
		expect(await inPage('[typeof RTCPeerConnection, typeof webkitRTCPeerConnection]')).toEqual([
			'undefined',
			'undefined',
		])
		expect(await inPage('Object.keys(window.threshold).sort()')).toEqual(['call', 'on'])
	})

	it('comes with strict headers', async () => {
		const headers = await inPage<Record<string, string>>(
			"fetch('app://vault/').then((answer) => Object.fromEntries(answer.headers))",
		)
		expect(headers['content-security-policy']).toContain("default-src 'none'")
		expect(headers['content-security-policy']).not.toContain('unsafe')
		expect(headers).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'cross-origin-embedder-policy': 'require-corp',
		})
	})

	it.each([
		'https://example.org/',
		'http://127.0.0.1:80/',
		'http://[::1]/',
		'wss://example.org/',
		'file:///etc/passwd',
		'app://other/',
		'app://vault/../../package.json',
		'app://vault/nothing.js',
	])('reaches nothing at %s', async (address) => {
		const outcome = await inPage(`fetch(${JSON.stringify(address)}).then((answer) => answer.status, () => 'failed')`)
		expect([404, 'failed']).toContain(outcome)
	})

	it('runs no text as code, loads no image from outside and opens no window', async () => {
		// Asked later, from the page's own turn: what a debugger evaluates itself is let through.
		expect(
			await inPage(
				"new Promise((done) => setTimeout(() => { try { done((0, eval)('1 + 1')) } catch { done('refused') } }))",
			),
		).toBe('refused')
		expect(
			await inPage(
				"(() => { try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); return 'inserted' } catch { return 'refused' } })()",
			),
		).toBe('refused')
		expect(
			await inPage(
				"new Promise((done) => { const image = new Image(); image.onload = () => done('loaded'); image.onerror = () => done('refused'); image.src = 'https://example.org/x.png' })",
			),
		).toBe('refused')
		expect(await inPage("String(window.open('https://example.org/'))")).toBe('null')
		expect(run.app.windows()).toHaveLength(1)
	})

	it('goes nowhere and downloads nothing', async () => {
		await inPage("location.href = 'https://example.org/'; 0")
		await inPage(
			"(() => { const link = document.createElement('a'); link.href = 'data:text/plain,x'; link.download = 'x.txt'; document.body.append(link); link.click(); link.remove(); return 0 })()",
		)
		await run.page.waitForTimeout(300)
		expect(run.page.url()).toContain('app://vault/')
		expect(await run.page.getByRole('heading', { level: 1 }).count()).toBe(1)
	})

	it.each(['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'])(
		'is refused %s',
		async (name) => {
			expect(
				await inPage(`navigator.permissions.query({ name: '${name}' }).then((found) => found.state, () => 'denied')`),
			).toBe('denied')
		},
	)

	it('keeps nothing on disk of what a page stores', async () => {
		await inPage(`(async () => {
			localStorage.setItem('a', 'MARKER-kestrel-01')
			sessionStorage.setItem('a', 'MARKER-kestrel-01')
			const opened = indexedDB.open('MARKER-kestrel-01')
			await new Promise((done) => { opened.onsuccess = done; opened.onerror = done })
			await caches.open('MARKER-kestrel-01').catch(() => {})
		})()`)
		await run.page.waitForTimeout(1_500)
		const files = readdirSync(run.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
		expect(files.length).toBeGreaterThan(0)
		for (const file of files) {
			const bytes = readFileSync(join(file.parentPath, file.name))
			expect(bytes.includes('MARKER-kestrel-01'), file.name).toBe(false)
			expect(bytes.includes(Buffer.from('MARKER-kestrel-01', 'utf16le')), file.name).toBe(false)
		}
	})
})

describe('the door', () => {
	it('answers no command of an open vault while there is none, and none that it does not know', async () => {
		const names = Object.keys(contract).filter((name) => contract[name as keyof typeof contract].when === 'open')
		for (const name of [...names, '__proto__', 'constructor', 'toString', 'vault.destroy', '']) {
			const result = await run.page.evaluate(
				(command) =>
					(
						window as unknown as { threshold: { call(name: string, input: unknown): Promise<{ ok: boolean }> } }
					).threshold.call(command, {}),
				name,
			)
			expect(result.ok, name).toBe(false)
		}
	})

	it('refuses what is too large or too deep before looking at it', async () => {
		const refused = await inPage<{ ok: boolean; refusal: { code: string } }[]>(
			`(async () => {
				let deep = 1
				for (let depth = 0; depth < 100; depth += 1) deep = { deep }
				return [
					await window.threshold.call('vault.status', { text: 'x'.repeat(10_000_000) }),
					await window.threshold.call('vault.status', deep),
				]
			})()`,
		)
		expect(refused.map(({ ok }) => ok)).toEqual([false, false])
		expect(refused[0]?.refusal.code).toBe('too-large')
	})
})

describe('a second start', () => {
	it('ends at once and leaves the first window in front', async () => {
		const executable = process.env.THRESHOLD_ELECTRON as string
		const words = [
			...(process.env.THRESHOLD_ELECTRON_ARGS ?? '').split(' ').filter(Boolean),
			join(import.meta.dirname, '../..'),
		]
		const second = spawn(executable, words, { env: { ...process.env, THRESHOLD_DATA: run.data }, stdio: 'ignore' })
		const code = await new Promise((resolve) => second.on('exit', resolve))
		expect(code).toBe(0)
		expect(await run.page.getByRole('heading', { level: 1 }).count()).toBe(1)
	})
})

describe('the processes', () => {
	it('are main, vault and page, and the vault has nothing of the environment', async () => {
		const pids = await run.app.evaluate(({ app }) =>
			app
				.getAppMetrics()
				.filter(({ name }) => name === 'threshold-vault')
				.map(({ pid }) => pid),
		)
		expect(pids).toHaveLength(1)
		if (process.platform === 'linux') {
			const environment = execFileSync('tr', ['\\0', '\\n'], {
				input: execFileSync('cat', [`/proc/${pids[0]}/environ`]),
			}).toString()
			expect(environment).not.toMatch(/^(HOME|USER|PATH)=/m)
		}
	})
})
