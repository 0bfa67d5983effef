import type { ApproverLevel } from '../ranks.ts'

export type Level = 'stated' | 'formula' | 'absent'
export type NoticeKind = 'given' | 'phone' | 'aware' | 'promised' | 'withheld' | 'not' | 'silent' | 'after'
export type ApproverKind =
	| ApproverLevel
	| 'none'
	| 'name-only'
	| 'rank-only'
	| 'supervisor'
	| 'self'
	| 'after'
	| 'same-day'
	| 'undated'
export type ReplyKind = 'date' | 'no-year' | 'days' | 'weekday' | 'tomorrow' | 'month-end' | 'weeks' | 'asap' | 'none'

/** What a request says and leaves out. */
export interface Profile {
	scope: 'period' | 'sessions' | 'closed' | 'topic' | 'whole' | 'whole-period' | 'attendance'
	reason: 'case' | 'bare' | 'credibility' | 'formula' | 'absent' | 'exception'
	holds: Level
	enquiry: boolean
	necessity: Level
	proportionality: Level
	spv: Level
	presumption: Level
	essential: Level
	other: Level
	handling: Level
	defence: boolean
	voluntary: boolean
	views: boolean
	consent: 'basis' | 'attached' | 'none'
	compulsion: boolean
	notice: NoticeKind
	approver: ApproverKind
	reply: ReplyKind
	age: 'dob' | 'years' | 'none'
	capacity: 'fine' | 'none'
	role: 'victim' | 'at-risk' | 'suspect' | 'witness' | 'none'
}

/** A request with everything that the checks ask about. */
export const complete: Profile = {
	scope: 'period',
	reason: 'case',
	holds: 'stated',
	enquiry: true,
	necessity: 'stated',
	proportionality: 'stated',
	spv: 'stated',
	presumption: 'stated',
	essential: 'stated',
	other: 'stated',
	handling: 'stated',
	defence: true,
	voluntary: true,
	views: true,
	consent: 'none',
	compulsion: false,
	notice: 'given',
	approver: 'good',
	reply: 'date',
	age: 'dob',
	capacity: 'none',
	role: 'victim',
}

/** A request with nothing but an ask. */
export const bare: Profile = {
	...complete,
	scope: 'whole',
	reason: 'bare',
	holds: 'absent',
	enquiry: false,
	necessity: 'absent',
	proportionality: 'absent',
	spv: 'absent',
	presumption: 'absent',
	essential: 'absent',
	other: 'absent',
	handling: 'absent',
	defence: false,
	voluntary: false,
	views: false,
	notice: 'silent',
	approver: 'none',
}
