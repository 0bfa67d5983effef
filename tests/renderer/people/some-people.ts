import type { PersonRow } from '../../../domain/index.ts'
import { openStatus } from '../fake-bridge.ts'

const since = { addedAt: '2026-01-05T09:00:00.000Z', changedAt: '2026-01-05T09:00:00.000Z' }

/** An invented service: the clinical lead at work, an administrator, a therapist who is suspended, one who has left. */
export const lead: PersonRow = {
	...{ personId: openStatus.person!.id, name: openStatus.person!.name, role: 'clinical_lead' as const },
	...{ standing: 'active' as const, ...since },
}
const id = (number: number) => `018f0000-0000-7000-8000-00000000000${number}`
export const administrator: PersonRow = {
	...{ personId: id(2), name: 'Rhys Calder', role: 'administrator', standing: 'active', ...since },
}
const suspended: PersonRow = {
	...{ personId: id(3), name: 'Orla Finch', role: 'therapist', standing: 'suspended', ...since },
}
const left: PersonRow = {
	...{ personId: id(4), name: 'Bram Tolley', role: 'therapist', standing: 'removed', ...since },
}
export const everybody = [lead, administrator, suspended, left]

export const words = (text: string) => new TextEncoder().encode(text)
