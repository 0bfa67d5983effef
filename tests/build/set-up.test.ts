import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingPlatformPackages } from '../../build/complete-lock.mjs'
import { withoutAddresses } from '../../build/npm.mjs'
import { missingLibraries, packageOf } from '../../build/system-libraries.mjs'
import { readReport, summaryLine } from '../../build/test-report.mjs'

const lockText = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')

test('the lock file serves every platform, and names no registry', () => {
	// If this fails after `npm install`, run: node build/complete-lock.mjs
	expect(missingPlatformPackages(JSON.parse(lockText).packages)).toEqual({})
	expect(lockText).not.toContain('"resolved"')
})

test('a package for another platform is added with its exact version', () => {
	const tool = {
		version: '1.2.3',
		dev: true,
		optionalDependencies: { 'tool-linux-x64-musl': '1.2.3', 'tool-win32-x64': '1.2.3' },
	}
	const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-win32-x64': { version: '1.2.3' } }
	expect(missingPlatformPackages(packages)).toEqual({
		'node_modules/tool-linux-x64-musl': {
			version: '1.2.3',
			dev: true,
			optional: true,
			cpu: ['x64'],
			libc: ['musl'],
			os: ['linux'],
		},
	})
})

test('an optional package below the one that wants it counts as there', () => {
	const packages = {
		'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-darwin-arm64': '1.0.0' } },
		'node_modules/tool/node_modules/tool-darwin-arm64': { version: '1.0.0' },
	}
	expect(missingPlatformPackages(packages)).toEqual({})
})

test('addresses never reach the terminal', () => {
	expect(withoutAddresses('GET https://example.org/some/package failed')).toBe('GET (address) failed')
})

test('a missing library leads to its package, the newer name first', () => {
	expect(packageOf('libgtk-3.so.0')).toEqual(['libgtk-3-0t64', 'libgtk-3-0'])
	expect(packageOf('libX11.so.6')).toEqual(['libx11-6'])
	expect(packageOf('libX11-xcb.so.1')).toEqual(['libx11-xcb1'])
	expect(packageOf('libnew.so.1')).toEqual(['libnew.so.1'])
})

test.runIf(process.platform === 'linux')('a program with all its libraries misses none', async () => {
	expect(await missingLibraries(process.execPath)).toEqual([])
})

test('counts come from the report, and what could not run is a failure', () => {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-report-'))
	const file = join(folder, 'report.json')
	const count = (testResults: object[], code: number) => {
		writeFileSync(file, JSON.stringify({ testResults }))
		return summaryLine(readReport(file, code))
	}
	const passed = { status: 'passed' }
	const failed = { status: 'failed' }
	const skipped = { status: 'pending' }
	expect(count([{ status: 'passed', assertionResults: [passed, passed] }], 0)).toBe('2 passed, 0 failed')
	expect(count([{ status: 'failed', assertionResults: [passed, failed, skipped] }], 1)).toBe(
		'1 passed, 1 failed, 1 skipped',
	)
	expect(count([{ status: 'failed', assertionResults: [] }], 1)).toBe('0 passed, 1 failed')
	expect(count([{ status: 'passed', assertionResults: [passed] }], 1)).toBe('1 passed, 1 failed')
	rmSync(folder, { recursive: true })
	expect(summaryLine(readReport(file, 1))).toBe('0 passed, 1 failed')
})
