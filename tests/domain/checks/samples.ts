import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { answerNames, lanes } from '../../../domain/request.ts'

const folder = new URL('../../samples/', import.meta.url)

const sampleSchema = z.object({
	id: z.string(),
	fields: z.record(z.string(), z.string().nullable()),
	answers: z.partialRecord(z.enum(answerNames), z.string()),
	findings: z.record(z.string(), z.enum(['shown', 'not shown', 'unclear', 'not applicable'])),
	lane: z.enum(lanes),
	nextStep: z.string(),
})

/** The sample requests with what a careful reader made of them. */
export const samples = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.sort()
	.map((name) => sampleSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
