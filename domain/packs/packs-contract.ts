import { z } from 'zod'
import type { Basis, Check, RulePack } from '../checks/types.ts'
import type { Command } from '../contract.ts'
import type { Role } from '../people.ts'
import { safeText } from '../text.ts'
import type { PackDiff } from './diff.ts'
import { largestPack } from './pack-file.ts'

/** Commands about rule packs. Spread into `contract.ts`. */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']

function command<Output>() {
	return <Input extends z.ZodType>(details: Omit<Command<Input, Output>, 'output'>): Command<Input, Output> => details
}

/** A pack that the service has. */
export interface PackRow {
	/** As requests record it. */
	ref: string
	title: string
	/** ISO date. */
	inForceFrom: string
	checks: number
	builtIn: boolean
	/** Whether a request received today would be assessed by it. */
	inForceToday: boolean
	/** Requests whose present version is assessed by it. */
	requests: number
	/** Only for one that was accepted: who publishes it, its key, when and by whom it was accepted. */
	publisher?: string
	publishedOn?: string
	summary?: string
	fingerprint?: string
	sha256?: string
	acceptedAt?: string
	acceptedBy?: string
}

/** Somebody whom the service trusts to publish packs. */
export interface PublisherKey {
	name: string
	/** SHA-256 of the key, lower-case hexadecimal. */
	fingerprint: string
	addedAt: string
	addedBy: string
}

/** A check's citation in the pack in force today, and whether somebody held it against the published text. */
export interface CitationRow {
	check: string
	title: string
	basis: Basis
	source: string
	sourceUrl: string | null
	confidence: Check['confidence']
	checked?: { by: string; on: string; seen: string }
}

export interface PacksState {
	packs: PackRow[]
	keys: PublisherKey[]
	citations: CitationRow[]
}

/** A signed pack that may be accepted: who signed it and what it would change. */
export interface PackLook {
	ref: string
	title: string
	publisher: string
	publishedOn: string
	summary: string
	inForceFrom: string
	checks: number
	sha256: string
	/** The key that signed it, under the name that the service gave it. */
	keyName: string
	fingerprint: string
	/** Against which pack of this service it is compared. */
	comparedWith: string
	diff: PackDiff
	/** Requests received on or after its day that are logged already: they keep the pack that they have. */
	loggedAlready: number
}

const file = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= largestPack)
const largest = largestPack + 64 * 1024
const citation = { check: safeText(20).min(1), source: safeText(1000).min(1), sourceUrl: safeText(1000) }
const byLead = { roles: lead, when: 'open', where: 'vault' } as const

export const packsContract = {
	'packs.state': command<PacksState>()({ input: z.strictObject({}), roles: anyone, when: 'open', where: 'vault' }),
	/** The accepted packs themselves, in the order in which they were accepted. */
	'packs.contents': command<RulePack[]>()({ input: z.strictObject({}), roles: anyone, when: 'open', where: 'vault' }),
	/** `key` is the text of a publisher's key file, or the key itself. */
	'packs.add-key': command<PacksState>()({
		input: z.strictObject({ name: safeText(200).min(1), key: safeText(1000).min(1) }),
		...byLead,
	}),
	'packs.remove-key': command<PacksState>()({
		input: z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
		...byLead,
	}),
	/** Checks a pack's file and says what it would change. Nothing is changed. */
	'packs.look': command<PackLook>()({ input: z.strictObject({ bytes: file }), ...byLead, largest }),
	/** Accepts the file that was looked at; `sha256` is the one that the look showed. */
	'packs.accept': command<PacksState>()({
		input: z.strictObject({ bytes: file, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
		...byLead,
		largest,
	}),
	'packs.check-citation': command<PacksState>()({
		input: z.strictObject({ ...citation, checkedOn: z.iso.date(), seen: safeText(500) }),
		...byLead,
	}),
	'packs.uncheck-citation': command<PacksState>()({ input: z.strictObject(citation), ...byLead }),
} as const
