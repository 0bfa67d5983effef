import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Path in the project, a line of code, and a part of what the linter must say about it (nothing: it is allowed). */
const lines: [path: string, source: string, said?: string][] = [
	// domain/: pure
	['domain/request.ts', "import { z } from 'zod'"],
	['domain/reading/dates.ts', "import { en } from 'chrono-node/en'"],
	['domain/days.ts', "import { Temporal } from 'temporal-polyfill'"],
	['domain/checks/assess.ts', "import { run } from '@bufbuild/cel'"],
	['domain/checks/assess.ts', "import { lane } from '../lane.ts'"],
	['domain/checks/pack.ts', "import pack from './packs/2026-01-12.json' with { type: 'json' }"],
	['domain/request.ts', "import { readFileSync } from 'node:fs'", 'imports nothing but'],
	['domain/request.ts', "import { readFileSync } from 'fs'", 'imports nothing but'],
	['domain/request.ts', "import { app } from 'electron'", 'imports nothing but'],
	['domain/request.ts', "import type { ReactNode } from 'react'", 'imports nothing but'],
	['domain/request.ts', "export { useState } from 'react'", 'imports nothing but'],
	['domain/request.ts', "const docx = await import('docx')", 'imports nothing but'],
	['domain/checks/assess.ts', "import { db } from '../../db/index.ts'", 'imports no other room'],
	['domain/checks/assess.ts', "import { read } from '../../documents/index.ts'", 'imports no other room'],
	['domain/request.ts', "import { first } from './request-0'", 'extension'],
	['domain/request.ts', 'const now = Date.now()', 'no clock'],
	['domain/request.ts', 'const now = new Date()', 'no clock'],
	['domain/request.ts', 'const now = Temporal.Now.instant()', 'no clock'],
	['domain/request.ts', 'const id = Math.random()', 'no clock'],
	['domain/request.ts', "const day = new Date('2026-01-12')"],
	['domain/request.ts', 'const path = process.env.HOME', 'global variable process'],
	['domain/request.ts', "const reply = fetch('x')", 'global variable fetch'],

	// documents/: the face of domain/
	['documents/read/pdf.ts', "import { suggestFields } from '../../domain/index.ts'"],
	['documents/read/pdf.ts', "import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs'"],
	['documents/read/pdf.ts', "import { lane } from '../../domain/lane.ts'", 'Only the face of domain/'],
	['documents/read/pdf.ts', "import type { Lane } from '../../domain/lane.ts'", 'Only the face of domain/'],
	['documents/read/pdf.ts', "const domain = await import('../../domain/lane.ts')", 'Only the face of domain/'],
	['documents/index.ts', "import { vault } from '../db/index.ts'", 'no other room'],
	['documents/index.ts', "import { log } from '../electron/log.ts'", 'no other room'],
	['documents/index.ts', "import { net } from 'electron'", 'Only electron/'],
	['documents/index.ts', "import Database from 'better-sqlite3'", 'Only db/driver.ts'],
	['documents/index.ts', "import https from 'node:https'", 'No network'],

	// db/: the driver in one file, and no way around the cipher
	['db/driver.ts', "import Database from 'better-sqlite3'"],
	['db/vault.ts', "import Database from 'better-sqlite3'", 'Only db/driver.ts'],
	['db/vault.ts', "import type Database from 'better-sqlite3'", 'Only db/driver.ts'],
	['db/commands/log.ts', "import { openVault } from '../vault.ts'"],
	['db/vault.ts', "import { readDocument } from '../documents/index.ts'", 'no other room'],
	['db/vault.ts', "import { app } from 'electron'", 'Only electron/'],
	['db/vault.ts', "import { useState } from 'react'", 'Only renderer/'],
	['db/vault.ts', 'db.serialize()', 'plain text'],
	['db/vault.ts', "await db.backup('copy.db')", 'VACUUM INTO'],
	['db/vault.ts', "db.loadExtension('x.so')", 'no extensions'],
	['db/vault.ts', "db.exec('ATTACH DATABASE ? AS other')", 'ATTACH'],
	['db/vault.ts', "db.exec(`attach '$" + "{path}' as other`)", 'ATTACH'],
	['db/vault.ts', `db.pragma("key='secret'")`, 'PRAGMA'],
	['db/vault.ts', `db.pragma('rekey = 1', { simple: true })`, 'PRAGMA'],
	['db/vault.ts', "db.pragma('hmac_check=0')", 'PRAGMA'],
	['db/vault.ts', "db.pragma('cipher_integrity_check')", 'PRAGMA'],
	['db/vault.ts', "db.exec('pragma key = 1')", 'stand in SQL'],
	['db/vault.ts', "db.exec('VACUUM')", 'VACUUM INTO'],
	['db/vault.ts', "db.prepare('VACUUM INTO ?').run(path)"],
	['db/vault.ts', "db.pragma('integrity_check')"],
	['db/vault.ts', `db.pragma("cipher='chacha20'")`],
	['db/vault.ts', 'db.key(Buffer.alloc(36))'],

	// electron/: the faces, and nothing that calls out
	['electron/main.ts', "import { app, BrowserWindow } from 'electron'"],
	['electron/vault-process.ts', "import { openVault } from '../db/index.ts'"],
	['electron/reader-process.ts', "import { readDocument } from '../documents/index.ts'"],
	['electron/vault-process.ts', "import { openVault } from '../db/vault.ts'", 'Only the face of db/'],
	['electron/reader-process.ts', "import { pdf } from '../documents/read/pdf.ts'", 'Only the face of documents/'],
	['electron/main.ts', "import { App } from '../renderer/app.tsx'", 'no other room'],
	['electron/main.ts', "import { net } from 'electron'", 'No network'],
	['electron/main.ts', "import { autoUpdater } from 'electron'", 'No network'],
	['electron/main.ts', "import { crashReporter } from 'electron'", 'No network'],
	['electron/main.ts', "import http from 'http'", 'No network'],
	['electron/main.ts', "import dgram from 'node:dgram'", 'No network'],
	['electron/main.ts', "const fs = require('node:fs')", 'require'],

	// renderer/: domain/ and the window
	['renderer/app.tsx', "import { laneWords } from '../domain/index.ts'"],
	['renderer/unlock/page.tsx', "import { Button } from '@mantine/core'"],
	['renderer/unlock/page.tsx', "import { lane } from '../../domain/lane.ts'", 'Only the face of domain/'],
	['renderer/unlock/page.tsx', "import { vault } from '../../db/index.ts'", 'no other room'],
	['renderer/unlock/page.tsx', "import { read } from '../../documents/index.ts'", 'no other room'],
	['renderer/unlock/page.tsx', "import { log } from '../../electron/log.ts'", 'no other room'],
	['renderer/unlock/page.tsx', "import { ipcRenderer } from 'electron'", 'Only electron/'],
	['renderer/unlock/page.tsx', "import { join } from 'node:path'", 'Node.js'],
	['renderer/unlock/page.tsx', "import { join } from 'path'", 'Node.js'],
	['renderer/unlock/page.tsx', "const reply = await fetch('x')", 'global variable fetch'],
	['renderer/unlock/page.tsx', "const reply = await window.fetch('x')", 'no network'],
	['renderer/unlock/page.tsx', "const socket = new WebSocket('x')", 'global variable WebSocket'],
	['renderer/unlock/page.tsx', "localStorage.setItem('a', 'b')", 'global variable localStorage'],
	['renderer/unlock/page.tsx', "sessionStorage.setItem('a', 'b')", 'global variable sessionStorage'],
	['renderer/unlock/page.tsx', "indexedDB.open('a')", 'global variable indexedDB'],
	['renderer/unlock/page.tsx', "window.localStorage.setItem('a', 'b')", 'no web storage'],
	['renderer/unlock/page.tsx', "document.cookie = 'a=b'", 'no web storage'],
]

let folder = ''
let complaints: { path: string; message: string }[] = []

beforeAll(() => {
	// A project of its own with our configuration, so that the rooms hold nothing but the lines above.
	folder = mkdtempSync(join(tmpdir(), 'threshold-boundaries-'))
	for (const name of ['biome.json', '.gitignore', 'build/lint']) {
		cpSync(join(root, name), join(folder, name), { recursive: true })
	}
	for (const [index, [path, source]] of lines.entries()) {
		const file = join(folder, numbered(path, index))
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, `${source}\n`)
	}
	const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
	const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.']
	const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
	complaints = JSON.parse(stdout).diagnostics.map(
		({ message, location }: { message: string; location: { path: string } }) => ({ path: location.path, message }),
	)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** db/driver.ts is a rule of its own, so its name stays; every other line gets a file of its own. */
function numbered(path: string, index: number): string {
	return path === 'db/driver.ts' ? path : path.replace(/(\.tsx?)$/, `-${index}$1`)
}

test.each(lines.map(([path, source, said], index) => ({ path, source, said, index })))(
	'$path: $source',
	({ path, said, index }) => {
		const about = complaints.filter((complaint) => complaint.path.endsWith(numbered(path, index)))
		const messages = about.filter(({ message }) => !/unused/i.test(message)).map(({ message }) => message)
		if (said === undefined) expect(messages).toEqual([])
		else expect(messages.join('\n')).toContain(said)
	},
)
