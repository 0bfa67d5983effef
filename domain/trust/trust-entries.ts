import { z } from 'zod'
import { roles } from '../people.ts'
import { idText } from '../text.ts'

/** Entries about people and keys. Spread into `entries.ts`. */
export const trustEntryKinds = {
	'person.role-changed': z.strictObject({ personId: idText, role: z.enum(roles) }),
	'person.suspended': z.strictObject({ personId: idText }),
	'person.resumed': z.strictObject({ personId: idText }),
	'person.removed': z.strictObject({ personId: idText }),
	/** The vault has a new key: the generation that it opens, and the people who hold it. */
	'key.rotated': z.strictObject({ gen: z.int().min(2), holders: z.array(idText).min(1).max(200) }),
} as const
