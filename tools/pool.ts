import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { summaryCsv, summaryJson } from '../documents/index.ts'
import { CannotPool, NotATable, type PublishedTable, pool, profiles, readPublishedTable } from '../domain/index.ts'

/** Adds up several services' annual summaries: `npm run pool -- a.json b.json --as public --out sum.json`. */

const usage = `Adds up the annual summaries of several services.

  npm run pool -- FIRST.json SECOND.json [MORE.json…] [--as public|funder|internal] [--floor NUMBER] [--out FILE.json|FILE.csv]

Files of the internal profile carry true numbers: their sum is rounded and small numbers are hidden for
the audience after --as (public unless given). Files made for an audience are added up as printed.
Without --out the sum is printed.`

function readTable(path: string): PublishedTable {
	try {
		return readPublishedTable(readFileSync(path, 'utf8'))
	} catch (error) {
		throw new Error(`${basename(path)}: ${error instanceof NotATable ? error.message : 'the file cannot be read.'}`)
	}
}

/** Beside its place first, then renamed: a file is whole or not there. */
function write(path: string, text: string): void {
	const beside = `${path}.${randomBytes(4).toString('hex')}.part`
	try {
		writeFileSync(beside, text, { flag: 'wx' })
		renameSync(beside, path)
	} catch {
		rmSync(beside, { force: true })
		throw new Error(
			`${basename(path)} cannot be written. Is the folder there, and is the file open in another program?`,
		)
	}
}

function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			as: { type: 'string', default: 'public' },
			floor: { type: 'string' },
			out: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	})
	if (values.help || positionals.length === 0) {
		console.log(usage)
		return
	}
	const profile = profiles.find((one) => one === values.as)
	if (!profile) throw new Error(`--as takes one of ${profiles.join(', ')}.`)
	const floor = values.floor === undefined ? undefined : Number(values.floor)
	if (floor !== undefined && !Number.isInteger(floor)) throw new Error('--floor takes a whole number.')
	const sum = pool(positionals.map(readTable), profile, { floor })
	const text = values.out?.toLowerCase().endsWith('.csv') ? summaryCsv(sum) : summaryJson(sum)
	if (!values.out) {
		process.stdout.write(text)
		return
	}
	write(values.out, text)
	console.log(`${sum.sentence} ${sum.shown} numbers given, ${sum.hidden} hidden. Written to ${basename(values.out)}.`)
}

try {
	main()
} catch (error) {
	const message = error instanceof CannotPool || error instanceof Error ? error.message : String(error)
	console.error(message)
	process.exitCode = 1
}
