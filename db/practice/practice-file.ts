import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { exerciseIds } from '../../domain/index.ts'
import { readIfThere, replaceFile } from '../durable-files.ts'

/**
 * What lies beside the practice vault, in clear: its passphrase among it. The vault is encrypted so that
 * practice is the same program as the real one, and not to keep anything secret: all of it is invented.
 */
const practiceFile = 'practice.json'

const schema = z.strictObject({
	v: z.literal(1),
	/** Only a folder with this file is ever taken away. */
	notReal: z.literal(true),
	passphrase: z.string().min(15),
	/** Milliseconds from this computer's clock to the calendar of practice. */
	ahead: z.int(),
	current: z.enum(exerciseIds).optional(),
	/** When each exercise was begun, ISO instant of the practice calendar. */
	begun: z.partialRecord(z.enum(exerciseIds), z.iso.datetime()),
	year: z.boolean(),
})
export type PracticeFacts = z.infer<typeof schema>

/** Undefined where there is no practice yet, or a file that is not one of practice. */
export function readPractice(folder: string): PracticeFacts | undefined {
	try {
		const bytes = readIfThere(join(folder, practiceFile))
		return bytes && schema.parse(JSON.parse(bytes.toString()))
	} catch {
		return undefined
	}
}

/** Whether a folder says of itself that nothing in it is real, in the words of this version or another. */
export function isPractice(folder: string): boolean {
	try {
		const bytes = readIfThere(join(folder, practiceFile))
		return (
			bytes !== undefined && z.looseObject({ notReal: z.literal(true) }).safeParse(JSON.parse(bytes.toString())).success
		)
	} catch {
		return false
	}
}

export function writePractice(folder: string, facts: PracticeFacts): void {
	replaceFile(join(folder, practiceFile), Buffer.from(`${JSON.stringify(schema.parse(facts), null, '\t')}\n`))
}

/** 120 random bits as text: nobody ever types it. */
export function newPassphrase(): string {
	return randomBytes(20).toString('base64url')
}
