import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { silentAnswers, type Truth } from './truth.ts'

/** A document and its record, whether a sample or a generated one. */
export interface CorpusDocument {
	id: string
	kind: string
	fileName: string
	bytes: Uint8Array
	password?: string
	scan: boolean
	truth: Truth
}

const samples = join(import.meta.dirname, '../../samples')

/** Documents with a record beside each, as the samples have it; the samples themselves where no folder is named. */
export function loadSamples(folder = samples): CorpusDocument[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map(
			(name) =>
				JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Truth, 'accept'> & {
					id: string
					file?: string
					password?: string
				},
		)
		.flatMap((record) => {
			// A record of the whole folder, that stands beside no document.
			if (record.file === undefined) return []
			const truth: Truth = {
				title: record.title,
				traps: record.traps,
				fields: record.fields,
				answers: { ...silentAnswers(), ...record.answers },
				accept: {},
				lane: record.lane,
			}
			return {
				id: record.id,
				kind: 'sample',
				fileName: record.file,
				bytes: new Uint8Array(readFileSync(join(folder, record.file))),
				password: record.password,
				scan: record.traps.includes('scanned-image'),
				truth,
			}
		})
}
