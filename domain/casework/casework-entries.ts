import { z } from 'zod'
import { keptFigures } from '../summary/kept-figures.ts'
import { dateText, idText, safeText } from '../text.ts'

/** Entries of casework: the client, the decision, the release, the work. Spread into `entries.ts`. */

export const wishesValues = [
	'agree_all',
	'agree_part',
	'short_statement',
	'nothing',
	'advice_first',
	'unknown',
] as const
/** What is given, from the least to the most (the least-intrusive ladder). */
export const decisionKinds = [
	'decline',
	'narrow',
	'answer-question',
	'attendance-dates',
	'short-statement',
	'extract',
	'full',
] as const
export const confidenceGrounds = ['client_agreement', 'compulsion', 'public_interest'] as const
/** Why a page or passage is kept back. */
export const withheldReasons = [
	'outside-period',
	'other-people',
	'outside-purpose',
	'supervision',
	'legal-advice',
	'harm',
] as const
export const outcomes = [
	'disclosed-full',
	'disclosed-part',
	'disclosed-summary',
	'factual-answer',
	'declined',
	'not-held',
	'withdrawn',
	'no-reply',
	'court',
	'other-route',
] as const
/** How police answered a challenge. */
export const challengeResults = ['withdrawn', 'narrowed', 'unchanged-rejustified', 'court', 'no-reply'] as const
/** An approval after the request; an approval on the same day with nothing to show which came first. */
export const approvalChoices = ['new-from-later-date', 'ask-fresh', 'ask-order', 'leave-order'] as const
export const searchPlaces = [
	'paper',
	'system',
	'email',
	'supervision-notes',
	'texts',
	'archive',
	'previous-provider',
] as const

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const timeText = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)])
const words = safeText(4000)
const known = z.enum(['yes', 'no', 'unknown'])
const shortWords = safeText(1000)

/** Staff time on one request, in minutes, in the bands of the year's figures. */
export const staffTimeBands = ['under_30', '30_to_60', '60_to_120', '120_to_240', 'over_240'] as const
/** Whom a letter to the client's side is written to. */
export const writtenTo = ['client', 'parent', 'attorney', 'deputy', 'imca', 'advocate'] as const

/** One thing that goes out: kept as a line of the manifest, never as the notes themselves. */
export const manifestItem = z.strictObject({
	name: safeText(200),
	pages: z.int().min(1).max(5000),
	bytes: z.int().min(1),
	sha256,
	/** What the scan for hidden data found in it: anything but 0 does not go out. */
	hidden: z.int().min(0).max(100_000),
})
/** Pages kept back, by reason and never by content. */
export const withheldRange = z.strictObject({
	reason: z.enum(withheldReasons),
	pages: z.int().min(0).max(5000),
	/** Which pages of what was prepared, as "3-5, 9"; missing where only their number is known. */
	ranges: safeText(300).optional(),
})

export const emergencyFacts = z.strictObject({
	whoIsAtRisk: shortWords,
	whatIsFeared: shortWords,
	howSoon: shortWords,
	minimumThatHelps: shortWords,
	whoIsAsking: shortWords,
	/** The caller was rung back on a number found independently (switchboard or 101). */
	calledBack: z.enum(['yes', 'no', 'unknown']),
	calledBackOn: safeText(100),
	calledBackAt: timeText,
})

export const caseworkEntryKinds = {
	// Work
	'work.assigned': z.strictObject({ to: z.union([idText, z.literal('')]), note: shortWords }),
	'work.task-added': z.strictObject({ taskId: idText, title: safeText(300).min(1), due: dateText }),
	'work.task-done': z.strictObject({ taskId: idText }),
	/** The asker answered a challenge: what came of it. */
	'work.challenge-answered': z.strictObject({ result: z.enum(challengeResults), on: dateText, note: shortWords }),
	'work.staff-time': z.strictObject({ band: z.enum(staffTimeBands) }),
	/** How much was asked for and how much was given, in appointments or in months; null while unknown. */
	'work.scope-counted': z.strictObject({
		unit: z.enum(['appointments', 'months']),
		asked: z.int().min(0).max(10_000).nullable(),
		given: z.int().min(0).max(10_000).nullable(),
	}),
	/** Something of the service's own that went wrong, or nearly. */
	'work.event-recorded': z.strictObject({ what: z.enum(['breach', 'near-miss']), note: shortWords }),

	// Emergency
	'emergency.saved': emergencyFacts,
	'emergency.decided': z.strictObject({
		shared: z.boolean(),
		what: words,
		withWhom: shortWords,
		why: words,
		at: timeText,
	}),
	'emergency.reviewed': z.strictObject({
		whatWasShared: words,
		withWhom: shortWords,
		why: words,
		storyChecked: z.enum(['yes', 'no', 'unknown']),
		clientTold: z.enum(['yes', 'no']),
		whyNotTold: shortWords,
	}),

	// The client
	'client.contact-attempted': z.strictObject({
		on: z.iso.date(),
		method: z.enum(['phone', 'text', 'email', 'post', 'in-person', 'through-worker', 'through-police']),
		safe: z.boolean(),
		result: z.enum(['reached', 'no-answer', 'message-left', 'returned', 'wrong-contact']),
		note: shortWords,
	}),
	'client.untraceable-recorded': z.strictObject({ reason: shortWords }),
	'client.wishes-recorded': z.strictObject({
		wishes: z.enum(wishesValues),
		/** In the client's own words. */
		words,
		heardOn: z.iso.date(),
		how: z.enum(['in-person', 'phone', 'letter', 'email', 'through-advocate']),
		identityKnownBy: shortWords,
		limits: shortWords,
		mayBePassedOn: z.boolean(),
		/** What the conversation made sure of; missing in entries from before it was asked. */
		knewOfRequest: known.optional(),
		wantsToRead: known.optional(),
		toldMayChange: z.boolean().optional(),
	}),
	'client.permission-recorded': z.strictObject({
		scope: words,
		recipient: shortWords,
		expires: dateText,
		confirmedBy: z.enum(['signature', 'read-back']),
		/** The second member of staff for a read-back. */
		secondPerson: safeText(200),
	}),
	'client.permission-withdrawn': z.strictObject({ reason: shortWords }),
	/** A consent form that police sent: an exhibit, never the client's instruction to this service. */
	'client.police-form-recorded': z.strictObject({
		signedOn: dateText,
		scopeWords: words,
		witness: safeText(200),
		forThisRequest: z.enum(['yes', 'no', 'unknown']),
		mentionsDefence: z.enum(['yes', 'no', 'unknown']),
		/** Before or after what is being investigated; missing in entries from before it was asked. */
		signedWhen: z.enum(['before', 'after', 'unknown']).optional(),
	}),
	'client.capacity-recorded': z.strictObject({
		standing: z.enum(['has', 'lacks', 'in-doubt']),
		/** Capacity is for one decision at one time. */
		decision: shortWords,
		on: z.iso.date(),
		assessedBy: safeText(200),
		why: words,
		mayRegain: z.enum(['yes', 'no', 'unknown']),
		revisitOn: dateText,
		speaksForClient: z.enum(['nobody', 'attorney', 'deputy', 'imca', 'best-interests']),
		documentSeen: shortWords,
	}),
	'client.child-recorded': z.strictObject({
		dateOfBirth: dateText,
		competence: z.enum(['competent', 'not-competent', 'not-assessed']),
		reasons: words,
		speaksForChild: z.enum(['child', 'parental-responsibility', 'local-authority', 'nobody']),
		parentUnderSuspicion: z.enum(['yes', 'no', 'unknown', 'not_applicable']),
	}),
	'client.died-recorded': z.strictObject({ on: dateText, knownWishes: words }),
	/** The clinical lead says whom a letter to the client's side is addressed to, where that is not plain. */
	'client.letter-decided': z.strictObject({
		to: z.enum(writtenTo),
		name: safeText(200),
		reason: shortWords.min(1),
	}),
	'client.receipt-choice': z.strictObject({ how: z.enum(['paper', 'read-aloud', 'kept-here', 'not-at-all']) }),

	// Searches
	'search.recorded': z.strictObject({
		place: z.enum(searchPlaces),
		on: z.iso.date(),
		by: safeText(200).min(1),
		terms: shortWords,
		result: z.enum(['found', 'nothing', 'not-a-place-we-use']),
	}),
	'search.concluded': z.strictObject({
		result: z.enum(['held', 'not-held', 'destroyed-under-policy', 'destroyed-after-request']),
		scheduleReference: safeText(200),
		destroyedOn: dateText,
	}),

	// Decision
	'decision.proposed': z.strictObject({ decision: z.enum(decisionKinds), reasons: words }),
	'decision.made': z.strictObject({
		decision: z.enum(decisionKinds),
		article6: safeText(60),
		article9: safeText(60),
		schedule1: safeText(60),
		ground: z.union([z.literal(''), z.enum(confidenceGrounds)]),
		reasons: words,
		/** The clinical lead chose to tell the asker whether the person is or was a client. */
		confirmStatus: z.boolean(),
		/** Questions answered or what is covered, from the final version of the request. */
		covers: words,
	}),

	/** What somebody read on a court's paper (journey J6): signer, seal, court and date. */
	'court.paper-read': z.strictObject({
		signedBy: safeText(200),
		court: safeText(200),
		sealed: known,
		dated: z.union([z.literal(''), z.iso.date()]),
	}),

	/** What the clinical lead makes of an approval that is dated after the request, or on the same day (journey J2). */
	'decision.approval-dates': z.strictObject({ choice: z.enum(approvalChoices), reason: shortWords }),

	// Release
	'release.prepared': z.strictObject({
		releaseId: idText,
		version: z.int().min(1),
		items: z.array(manifestItem).min(1).max(200),
		withheld: z.array(withheldRange).max(50),
		recipient: safeText(300).min(1),
		/** Ids from the list of conditions. */
		conditions: z.array(safeText(60)).max(20),
		clientSawIt: z.enum(['offered', 'read', 'declined', 'not-safe']),
	}),
	'release.checked': z.strictObject({ releaseId: idText, pagesCounted: z.int().min(0) }),
	'release.stopped': z.strictObject({ releaseId: idText, reason: shortWords }),
	'release.sealed': z.strictObject({
		releaseId: idText,
		bundleSha256: sha256,
		bytes: z.int().min(0),
		method: z.enum(['secure-email', 'portal', 'hand', 'tracked-post']),
		passphraseSentBy: z.enum(['phone', 'text', 'in-person', 'post']),
	}),
	'release.receipt-received': z.strictObject({ releaseId: idText, on: z.iso.date(), from: safeText(200) }),

	// The end
	'close.closed': z.strictObject({ outcome: z.enum(outcomes), note: shortWords, retainUntil: z.iso.date() }),
	'close.reopened': z.strictObject({ reason: shortWords.min(1) }),
	'close.disposal-proposed': z.strictObject({ reason: shortWords.min(1) }),
	/** Second person. What the earlier entries say is gone after this; what is left is the journal's skeleton. */
	'close.disposal-done': z.strictObject({
		reference: safeText(40),
		proposedBy: idText,
		/** What the years go on counting; missing where it was disposed of before this was kept. */
		figures: keptFigures.optional(),
	}),
} as const
