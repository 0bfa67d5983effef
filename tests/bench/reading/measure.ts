/**
 * Measures the reading over the samples and over generated documents; see README.md beside this file.
 * Exit code 1 when a target is missed.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSamples } from './corpus.ts'
import { generateDocuments, kinds } from './generate.ts'
import { printed } from './print.ts'
import { score, targets } from './score.ts'
import { strangerDocuments } from './strangers/index.ts'
import { voiceDocuments } from './voices/index.ts'

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '2026' },
		count: { type: 'string', default: String(kinds.length) },
		only: { type: 'string' },
		'samples-only': { type: 'boolean', default: false },
		'held-out': { type: 'boolean', default: false },
		voices: { type: 'boolean', default: false },
		strangers: { type: 'boolean', default: false },
		newcomers: { type: 'boolean', default: false },
		folder: { type: 'string' },
		scans: { type: 'boolean', default: false },
		verbose: { type: 'boolean', default: false },
	},
})

let met = true
const run = async (name: string, documents: Parameters<typeof score>[0], totalsOnly: boolean) => {
	const report = await score(documents)
	console.log(printed(name, report, { totalsOnly, misses: values.verbose }))
	met &&= targets(report).every((each) => each.met)
}

const folder = values.newcomers ? join(import.meta.dirname, 'newcomers') : values.folder
if (folder) await run(folder, loadSamples(folder), false)
else if (values.voices) await run('voices', await voiceDocuments(), false)
else if (values.strangers) await run('strangers', await strangerDocuments(), false)
else if (!values['held-out'] && !values.only) await run('samples', loadSamples(), false)
if (!values['samples-only'] && !values.voices && !values.strangers && !folder) {
	const options = { heldOut: values['held-out'], only: values.only, withoutScans: !values.scans }
	const documents = await generateDocuments(Number(values.seed), Number(values.count), options)
	await run(values['held-out'] ? 'generated, held out' : 'generated', documents, values['held-out'])
}
process.exitCode = met ? 0 : 1
