import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * A table of measured figures: `npm run fault`, or `npm run fault -- --short` for a tenth of each. Programs
 * can be named: `npm run fault -- kdf-cost old-files`.
 */
const programs = [
	...[
		'kdf-cost',
		'malformed-messages',
		'wrong-senders',
		'planted-strings',
		'packets',
		'old-files',
		'byte-flips',
		'journal-tampering',
		'kills',
		'disk-faults',
		'power-cuts',
	],
	'big-restore',
	'hostile-files',
]
const words = process.argv.slice(2)
const short = words.includes('--short')
const named = words.filter((word) => !word.startsWith('--'))
const env = { ...process.env, THRESHOLD_FAULT_PORTION: short ? '0.1' : '1', THRESHOLD_FUZZ: short ? '1000' : '10000' }

let failed = 0
for (const program of programs.filter((name) => named.length === 0 || named.includes(name))) {
	const began = performance.now()
	const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, `${program}.ts`)], {
		env,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	})
	const seconds = Math.round((performance.now() - began) / 1000)
	const lines = stdout.split('\n').filter((line) => line.startsWith('{"what"'))
	if (status !== 0 || lines.length === 0) failed++
	// What was counted is told only where it does not hold.
	if (status !== 0 && lines.length > 0) process.stdout.write(stdout.slice(0, 4000))
	if (lines.length === 0) process.stdout.write(`${program}: no figures\n${stderr.slice(-2000)}\n`)
	for (const line of lines) {
		const { what, figures, asPromised, skipped } = JSON.parse(line)
		process.stdout.write(
			`${skipped ? 'SKIPS ' : asPromised ? 'holds ' : 'FAILS '} ${what.padEnd(52)} ${figures} (${seconds} s)\n`,
		)
	}
}
if (named.length === 0) {
	const readers = spawnSync(process.execPath, [join(import.meta.dirname, 'fuzz-readers.ts')], { env, encoding: 'utf8' })
	if (readers.status !== 0) failed++
	process.stdout.write(`${readers.status === 0 ? 'holds ' : 'FAILS '} documents spoilt\n${readers.stdout}`)
}
process.exitCode = failed > 0 ? 1 : 0
