import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect, it } from 'vitest'
import type { VaultKeeper } from '../../db/index.ts'
import { exportedEntrySchema, registerExportSchema } from '../../domain/trust/register-export.ts'
import { writeWholeExport } from '../../electron/whole-export.ts'
import { done, goodPassphrase, logRequest, newVault, on, temporaryFolder, utf8 } from '../db/world.ts'

const otherPassphrase = 'cobalt hedgehog trumpet ravine mosaic'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A register with two people, three requests, their files, a letter and a draft. */
async function filled() {
	const made = await newVault()
	const { keeper } = made
	await done(keeper, 'people.add', {
		...{ name: 'Idris Vale', role: 'administrator' },
		...{ newPassphrase: utf8(otherPassphrase), passphrase: utf8(goodPassphrase) },
	})
	const files = [1, 2, 3].map((number) => ({
		name: `Trask statement ${number}.PDF`,
		bytes: new Uint8Array(70_000).fill(number),
	}))
	for (const file of files) await logRequest(keeper, {}, [file])
	const { rows } = await done(keeper, 'request.list', {
		...{ text: '', sort: 'received', direction: 'up', offset: 0, limit: 10 },
	} as never)
	let view = await done(keeper, 'request.open', { requestId: rows[0]!.id })
	view = await done(keeper, 'note.add', { ...on(view), text: 'Spoke to Trask on the telephone.' })
	await done(keeper, 'letter.start', {
		...on(view),
		kind: view.letters.find(({ blockedBecause }) => !blockedBecause)!.kind,
	})
	const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
	await done(keeper, 'document.add', { draftId, name: 'later.txt', bytes: utf8('not logged yet') })
	const people = await done(keeper, 'people.list', {})
	const secondId = people.find(({ name }) => name === 'Idris Vale')!.personId
	return { ...made, files, secondId }
}

const allow = (keeper: VaultKeeper, secondId: string, mine = goodPassphrase, theirs = otherPassphrase) =>
	keeper.allowWholeExport({ passphrase: utf8(mine), secondId, secondPassphrase: utf8(theirs) })

function exportTo(keeper: VaultKeeper, path: string, said: string[] = []) {
	return writeWholeExport(
		{
			...{ keeper, notReal: false },
			letterPage: ({ letter }) => `<p>${letter.letter.subject}</p>`,
			tell: ({ says, done: step, total }) => said.push(`${says} ${step}/${total}`),
		},
		path,
	)
}

/** Opens the zip with the library's own reader: names are readable, bytes only with the passphrase. */
async function unpacked(path: string, password: string): Promise<Map<string, Uint8Array>> {
	const zip = new ZipReader(new Uint8ArrayReader(readFileSync(path)), { password, useWebWorkers: false })
	const all = new Map<string, Uint8Array>()
	for (const entry of await zip.getEntries()) {
		if (entry.directory) continue
		expect(entry.encrypted).toBe(true)
		all.set(entry.filename, await entry.getData(new Uint8ArrayWriter()))
	}
	return all
}

const text = (all: Map<string, Uint8Array>, name: string) => Buffer.from(all.get(name)!).toString()

it('gives everything out: every request, every file as it came, a history that verifies without the app', async () => {
	const { keeper, files, secondId } = await filled()
	const folder = dirname(temporaryFolder())
	const path = join(folder, 'register.zip')
	expect((await allow(keeper, secondId)).ok).toBe(true)
	const said: string[] = []
	const result = await exportTo(keeper, path, said)
	if (!result.ok) throw new Error(result.refusal.message)
	const { passphrase } = result.value
	expect(passphrase.split(' ')).toHaveLength(5)
	expect(readdirSync(folder)).toContain('register.zip')
	expect(existsSync(`${path}.part`)).toBe(false)
	const last = said.at(-1) ?? ''
	expect(last).toMatch(/^Reading it back (\d+)\/\1$/)

	const raw = readFileSync(path).toString('latin1')
	for (const secret of ['Trask', 'Idris', 'telephone', 'not logged']) expect(raw).not.toContain(secret)
	const all = await unpacked(path, passphrase)
	const register = registerExportSchema.parse(JSON.parse(text(all, 'register.json')))
	expect(register.requests).toHaveLength(3)
	const papers = register.requests.flatMap(({ documents }) => documents)
	expect(papers.map(({ sha256: hash }) => hash).sort()).toEqual(files.map(({ bytes }) => sha256(bytes)).sort())
	for (const { file, sha256: hash, name } of papers) {
		expect(sha256(all.get(file)!)).toBe(hash)
		expect(name).toMatch(/^Trask statement \d\.PDF$/)
		expect(file).toMatch(/^documents\/\d{4}-\d{3}-01\.pdf$/)
	}
	expect(register.drafts[0]?.documents.map(({ file }) => text(all, file))).toEqual(['not logged yet'])
	expect(register.requests.flatMap(({ letters }) => letters.map(({ file }) => all.has(file)))).toEqual([true])
	expect(JSON.stringify(register.requests)).toContain('Spoke to Trask on the telephone.')

	const entries = text(all, 'entries.jsonl').trimEnd().split('\n')
	expect(entries).toHaveLength(register.lastEntry)
	for (const line of entries) exportedEntrySchema.parse(JSON.parse(line))
	for (const name of ['register.schema.json', 'entry.schema.json']) {
		expect(JSON.parse(text(all, name)).$schema).toContain('2020-12')
	}
	expect(text(all, 'README.txt')).toContain('node verify.mjs history.jsonl')

	for (const line of text(all, 'manifest.txt').trimEnd().split('\n')) {
		const [hash, name = ''] = line.split('  ')
		expect(sha256(all.get(name)!), name).toBe(hash)
	}
	const out = join(folder, 'unpacked')
	mkdirSync(out)
	for (const name of ['verify.mjs', 'history.jsonl']) writeFileSync(join(out, name), all.get(name)!)
	const verified = execFileSync(process.execPath, ['verify.mjs', 'history.jsonl'], { cwd: out }).toString()
	expect(verified).toContain(`Whole: ${register.lastEntry} entries`)
	expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true, entries: register.lastEntry + 1 })
})

it('needs both passphrases, each time, and another person than oneself', async () => {
	const { keeper, secondId } = await filled()
	const path = join(dirname(temporaryFolder()), 'register.zip')
	const people = await done(keeper, 'people.list', {})
	const own = people.find(({ role }) => role === 'clinical_lead')!.personId
	const refusals = [
		await exportTo(keeper, path),
		await allow(keeper, own, goodPassphrase, goodPassphrase),
		await allow(keeper, secondId, otherPassphrase),
		await allow(keeper, secondId, goodPassphrase, goodPassphrase),
	]
	expect(refusals.map((result) => (result.ok ? 'allowed' : result.refusal.code))).toEqual([
		...['state', 'state', 'wrong-passphrase', 'wrong-passphrase'],
	])
	expect((await exportTo(keeper, path)).ok).toBe(false)
	expect(existsSync(path)).toBe(false)
	expect((await allow(keeper, secondId)).ok).toBe(true)
	expect((await exportTo(keeper, path)).ok).toBe(true)
	expect((await exportTo(keeper, `${path}2`)).ok).toBe(false)
})

it('leaves no file where one cannot be written, and says so', async () => {
	const { keeper, secondId } = await filled()
	expect((await allow(keeper, secondId)).ok).toBe(true)
	const nowhere = join(dirname(temporaryFolder()), 'not', 'there', 'register.zip')
	const result = await exportTo(keeper, nowhere)
	expect(result).toMatchObject({ ok: false, refusal: { code: 'failed' } })
})
