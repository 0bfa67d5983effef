import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { periodOf, readPublishedTable, sampleYear, summarise, suppress } from '../../domain/index.ts'

const root = join(import.meta.dirname, '..', '..')
let folder = ''
const at = (name: string) => join(folder, name)
const run = (...words: string[]) =>
	spawnSync(process.execPath, [join(root, 'tools', 'pool.ts'), ...words], { encoding: 'utf8' })

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'threshold-pool-'))
	for (const [name, seed, size] of [
		['one.json', 7, 240],
		['two.json', 21, 150],
	] as const) {
		const table = suppress(summarise(sampleYear(seed, size), periodOf('calendar', 2026)), 'internal')
		writeFileSync(at(name), JSON.stringify(table))
	}
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('adds two services up, for the public unless told otherwise', () => {
	const done = run(at('one.json'), at('two.json'), '--out', at('sum.json'))
	expect(done.stderr).toBe('')
	const sum = readPublishedTable(readFileSync(at('sum.json'), 'utf8'))
	expect([sum.profile, sum.services, sum.received.value]).toEqual(['public', 2, 390])
	expect(sum.internal).toBeNull()
})

test('writes CSV by the name of the file, and prints JSON without one', () => {
	expect(run(at('one.json'), at('two.json'), '--as', 'funder', '--out', at('sum.csv')).status).toBe(0)
	expect(readFileSync(at('sum.csv'), 'utf8')).toContain('totals,Requests,received,Requests received,390,390')
	expect(readPublishedTable(run(at('one.json'), at('two.json'), '--floor', '15').stdout).floor).toBe(15)
})

test('says in a sentence what is wrong, and leaves nothing half-written', () => {
	writeFileSync(at('bad.json'), '{"format":1')
	for (const [words, said] of [
		[[at('one.json'), at('bad.json')], 'bad.json: This is not a JSON file.'],
		[[at('one.json'), at('none.json')], 'none.json: the file cannot be read.'],
		[[at('one.json')], 'At least two files'],
		[[at('one.json'), at('two.json'), '--as', 'press'], '--as takes one of'],
		[[at('one.json'), at('two.json'), '--out', join(folder, 'no', 'sum.json')], 'cannot be written'],
	] as const) {
		const done = run(...words)
		expect(done.status).toBe(1)
		expect(done.stderr).toContain(said)
		expect(done.stderr).not.toContain('    at ')
	}
	expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
