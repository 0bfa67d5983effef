import type { Payload, WorkReason } from '../../domain/index.ts'

export const becauseWords: Record<WorkReason, string> = {
	assigned: 'Yours',
	due: 'Due',
	review: 'Emergency to review',
	nudge: 'No answer for a while',
	'offer-close': 'No answer for long: ask once more, or close',
	unassigned: 'Nobody has it',
}

export const challengeWords: Record<Payload<'work.challenge-answered'>['result'], string> = {
	withdrawn: 'They withdrew the request',
	narrowed: 'They asked for less',
	'unchanged-rejustified': 'They asked for the same, with new reasons',
	court: 'They are going to court',
	'no-reply': 'No reply',
}

export const timeWords: Record<Payload<'work.staff-time'>['band'], string> = {
	under_30: 'Under half an hour',
	'30_to_60': 'Half an hour to an hour',
	'60_to_120': 'One to two hours',
	'120_to_240': 'Two to four hours',
	over_240: 'More than four hours',
}
