import { z } from 'zod'
import type { Command, RequestRow } from './contract.ts'
import { waitingFor } from './entries.ts'
import type { Role } from './people.ts'
import { lanes } from './request.ts'
import { idText, safeText } from './text.ts'

/** What each person sets for themselves. It lies in the vault, and is no part of the record. */

/** Sort and filters of the list of requests. */
export const listQuery = z.strictObject({
	text: safeText(200),
	lane: z.enum(lanes).optional(),
	waiting: z.enum(waitingFor).optional(),
	sort: z.enum(['received', 'reference', 'askingBody', 'clientReference', 'lane', 'waiting', 'nextDate', 'changed']),
	direction: z.enum(['up', 'down']),
})

/** A way to look at the list, under a name. */
export const savedView = z.strictObject({ id: safeText(40).min(1), name: safeText(60).min(1), query: listQuery })
export type SavedView = z.infer<typeof savedView>

export const mostViews = 30

/** Width of the first of two parts of a page, in percent. */
export const leastPane = 25
export const mostPane = 65
const paneShare = z.int().min(leastPane).max(mostPane)

export const ownChoices = z.strictObject({
	/** In the person's order: the first nine have a key of their own. */
	views: z.array(savedView).max(mostViews),
	/** Keys without Ctrl work. */
	singleKeys: z.boolean(),
	/** `service` follows the service's setting. */
	colourScheme: z.enum(['service', 'system', 'light', 'dark', 'high-contrast']),
	textSize: z.enum(['service', 'normal', 'large', 'larger']),
	/** `system` follows the computer. */
	motion: z.enum(['system', 'less']),
	/** How wide the paper stands beside what is logged, and a letter's sentences beside its page. */
	panes: z.strictObject({ logging: paneShare, letter: paneShare }),
})
export type OwnChoices = z.infer<typeof ownChoices>

export const defaultOwnChoices: OwnChoices = {
	views: [],
	singleKeys: true,
	colourScheme: 'service',
	textSize: 'service',
	motion: 'system',
	panes: { logging: 45, letter: 50 },
}

/** Requests that are remembered as opened last. */
export const mostRecent = 8

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']

function command<Output>() {
	return <Input extends z.ZodType>(details: Omit<Command<Input, Output>, 'output'>): Command<Input, Output> => details
}

/** Commands about one's own choices. Spread into `contract.ts`. */
export const ownContract = {
	'own.read': command<OwnChoices>()({ input: z.strictObject({}), roles: anyone, when: 'open', where: 'vault' }),
	'own.change': command<OwnChoices>()({
		input: z.strictObject({ changes: ownChoices.partial() }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
	/** The requests that this person opened last, the latest first. */
	'recent.list': command<RequestRow[]>()({ input: z.strictObject({}), roles: anyone, when: 'open', where: 'vault' }),
	'recent.note': command<null>()({
		input: z.strictObject({ requestId: idText }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	}),
} as const
