import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packSignatureHolds, readPackFile } from '../../db/pack-file.ts'
import type { PackFile } from '../../domain/index.ts'
import { aPack, withNewCheck } from '../domain/packs/a-pack.ts'

const root = join(import.meta.dirname, '..', '..')
let folder = ''
const at = (name: string) => join(folder, name)
const run = (words: string[], environment: Record<string, string> = {}) =>
	spawnSync(process.execPath, [join(root, 'tools', 'pack.ts'), ...words], {
		encoding: 'utf8',
		env: { ...process.env, ...environment },
	})
const draft = (pack: PackFile['pack']): PackFile => ({ format: 'threshold-rule-pack', formatVersion: 1, pack })

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'threshold-pack-'))
	expect(run(['keygen', at('publisher')]).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a publisher begins from the pack that is built in, changes it, checks it, signs it', () => {
	expect(run(['start', at('draft.json')]).stdout).toContain('42 checks')
	const file: PackFile = JSON.parse(readFileSync(at('draft.json'), 'utf8'))
	file.pack = withNewCheck({ ...file.pack, id: '2026-04-01', version: 1, inForceFrom: '2026-04-01' })
	file.pack.checks = file.pack.checks.map((check) =>
		check.id === 'COUN-02' ? { ...check, passesWhen: "presumption_addressed in ['yes','unknown']" } : check,
	)
	writeFileSync(at('draft.json'), JSON.stringify(file))
	const { stdout, status } = run(['check', at('draft.json')])
	expect(status).toBe(0)
	for (const words of [
		/Not signed yet/,
		/\+ CODE-02 Names the part/,
		/~ COUN-02/,
		/was unclear, now shown/,
		/! COUN-02/,
	]) {
		expect(stdout).toMatch(words)
	}
	const signing = run(['sign', at('draft.json'), '--key', at('publisher.private.pem')])
	expect(signing.stderr).toBe('')
	expect(packSignatureHolds(readPackFile(readFileSync(at('draft.signed.json'))))).toBe(true)
	expect(run(['check', at('draft.signed.json')]).stdout).toMatch(/Signed ([0-9a-f]{4} ?){8}/)
})

test('the private key is the owner’s alone, encrypted on request, and never written over', () => {
	expect(statSync(at('publisher.private.pem')).mode & 0o077).toBe(0)
	expect(run(['keygen', at('publisher')]).stderr).toContain('It is not written over')
	const locked = { THRESHOLD_PACK_PASSPHRASE: 'saddle marble orchard' }
	expect(run(['keygen', at('locked')], locked).status).toBe(0)
	expect(readFileSync(at('locked.private.pem'), 'utf8')).toContain('ENCRYPTED')
	writeFileSync(at('good.json'), JSON.stringify(draft(aPack())))
	const key = ['--key', at('locked.private.pem'), '--out', at('out.json')]
	expect(run(['sign', at('good.json'), ...key]).stderr).toContain('its passphrase is another one')
	expect(run(['sign', at('good.json'), ...key], locked).status).toBe(0)
})

test('what is wrong is said, and nothing wrong is signed', () => {
	writeFileSync(at('bad.json'), JSON.stringify(draft(aPack({}, { 'VIR-03': { passesWhen: 'reason == 1' } }))))
	expect(run(['check', at('bad.json')])).toMatchObject({
		status: 1,
		stderr: expect.stringContaining('VIR-03 passesWhen'),
	})
	const signing = run(['sign', at('bad.json'), '--key', at('publisher.private.pem')])
	expect([signing.status, signing.stderr.includes('It is not signed')]).toEqual([1, true])
	const tampered: PackFile = JSON.parse(readFileSync(at('draft.signed.json'), 'utf8'))
	tampered.pack.title = 'Another title'
	writeFileSync(at('tampered.json'), JSON.stringify(tampered))
	expect(run(['check', at('tampered.json')])).toMatchObject({
		status: 1,
		stdout: expect.stringContaining('DOES NOT FIT'),
	})
	for (const [words, said] of [
		[['check', at('none.json')], 'none.json cannot be read'],
		[['sign', at('good.json'), '--key', at('publisher.public.pem')], 'not an Ed25519 private key'],
		[['sign', at('good.json')], 'with which key'],
		[['mend', at('good.json')], 'no task called “mend”'],
	] as const) {
		const { status, stderr } = run([...words])
		expect([status, stderr]).toEqual([1, expect.stringContaining(said)])
		expect(stderr).not.toContain('    at ')
	}
})
