import { britishDate } from '../british-date.ts'
import type { CaseworkEntry } from './casework.ts'
import { decisionWords, outcomeWords, placeWords, wishesWords } from './casework-words.ts'

type Words = { says: string; detail?: string }

function withDetail(says: string, ...details: string[]): Words {
	const detail = details.filter(Boolean).join(' · ')
	return detail ? { says, detail } : { says }
}

const attemptResults = {
	reached: 'reached them',
	'no-answer': 'no answer',
	'message-left': 'left a message',
	returned: 'it came back',
	'wrong-contact': 'the number or address is not theirs',
} as const

const attemptMethods = {
	phone: 'by phone',
	text: 'by text',
	email: 'by email',
	post: 'by post',
	'in-person': 'in person',
	'through-worker': 'through a worker',
	'through-police': 'by a sealed letter that the police passed on',
} as const

const challengeResults = {
	withdrawn: 'withdrawn',
	narrowed: 'narrowed',
	'unchanged-rejustified': 'unchanged, with new reasons',
	court: 'taken to court',
	'no-reply': 'no reply',
} as const

const searchResults = {
	found: 'something found',
	nothing: 'nothing found',
	'not-a-place-we-use': 'not a place that the service uses',
} as const

const approvalSays = {
	'new-from-later-date': 'Chose to treat it as a new request from the date of the approval.',
	'ask-fresh': 'Chose to ask for a fresh request, because the approval is dated after this one.',
	'ask-order': 'Chose to ask which came first on the day, the approval or the request.',
	'leave-order': 'Chose not to ask which came first on the day, the approval or the request.',
} as const

const conclusions = {
	held: 'The search is concluded: material is held.',
	'not-held': 'The search is concluded: nothing is held.',
	'destroyed-under-policy': 'The search is concluded: it was destroyed under the policy before the request came.',
	'destroyed-after-request':
		'The search is concluded: something was destroyed after the request came. This is an incident: take legal advice before any letter.',
} as const

/** What an entry of casework says in a request's history. */
export function caseworkSays(entry: CaseworkEntry): Words {
	switch (entry.kind) {
		case 'work.assigned':
			return withDetail(
				entry.payload.to ? 'Handed the request to somebody.' : 'The request is nobody’s in particular now.',
				entry.payload.note,
			)
		case 'work.task-added': {
			const { title, due } = entry.payload
			return withDetail('Added a task.', title, due ? `by ${britishDate(due)}` : '')
		}
		case 'work.task-done':
			return { says: 'Finished a task.' }
		case 'work.challenge-answered': {
			const { result, on, note } = entry.payload
			const when = on ? ` on ${britishDate(on)}` : ''
			return withDetail(`Recorded what came of the challenge${when}: ${challengeResults[result]}.`, note)
		}
		case 'work.staff-time':
			return { says: 'Recorded how much staff time it took.' }
		case 'work.scope-counted': {
			const { unit, asked, given } = entry.payload
			return withDetail(
				`Counted the ${unit}.`,
				`${asked ?? 'an unknown number'} asked for, ${given ?? 'an unknown number'} given`,
			)
		}
		case 'work.event-recorded':
			return withDetail(
				entry.payload.what === 'breach'
					? 'Recorded that something went wrong.'
					: 'Recorded that something nearly went wrong.',
				entry.payload.note,
			)
		case 'emergency.saved':
			return { says: 'Wrote down what is known about the emergency.' }
		case 'emergency.decided': {
			const { shared, what, withWhom, why } = entry.payload
			return shared
				? withDetail(`Shared something in an emergency${withWhom ? ` with ${withWhom}` : ''}.`, what, why)
				: withDetail('Decided to share nothing in an emergency.', why)
		}
		case 'emergency.reviewed':
			return withDetail('Reviewed the emergency.', entry.payload.why)
		case 'client.contact-attempted': {
			const { on, method, result, note } = entry.payload
			return withDetail(
				`Tried to reach the client ${attemptMethods[method]} on ${britishDate(on)}: ${attemptResults[result]}.`,
				note,
			)
		}
		case 'client.untraceable-recorded':
			return withDetail('Recorded that the client cannot be found: their wishes are unknown.', entry.payload.reason)
		case 'client.wishes-recorded': {
			const { wishes, words, heardOn } = entry.payload
			return withDetail(
				`Recorded what the client wishes, heard on ${britishDate(heardOn)}: ${wishesWords[wishes].toLowerCase()}.`,
				words,
			)
		}
		case 'client.permission-recorded':
			return withDetail(
				`Recorded the client’s permission, confirmed by ${entry.payload.confirmedBy === 'signature' ? 'signature' : 'reading it back to two people'}.`,
				entry.payload.scope,
			)
		case 'client.permission-withdrawn':
			return withDetail(
				'The client took their permission back. Every release that was not finished is stopped.',
				entry.payload.reason,
			)
		case 'client.police-form-recorded':
			return withDetail(
				'Recorded a form that the police sent. It is not the client’s instruction to this service.',
				entry.payload.scopeWords,
			)
		case 'client.capacity-recorded': {
			const { standing, on, decision } = entry.payload
			const says = { has: 'has capacity', lacks: 'lacks capacity', 'in-doubt': 'may lack capacity' }[standing]
			return withDetail(`Recorded that the client ${says} for one decision, as of ${britishDate(on)}.`, decision)
		}
		case 'client.child-recorded':
			return withDetail('Recorded that the client is a child, and who can speak for them.', entry.payload.reasons)
		case 'client.died-recorded':
			return { says: 'Recorded that the client has died. No letter is addressed to them any more.' }
		case 'client.letter-decided':
			return withDetail('Decided whom letters to the client’s side are addressed to.', entry.payload.reason)
		case 'client.receipt-choice':
			return { says: 'Recorded how the client would like their receipt.' }
		case 'search.recorded': {
			const { place, on, by, result, terms } = entry.payload
			const says = `Looked in ${placeWords[place]} on ${britishDate(on)}: ${searchResults[result]}.`
			return withDetail(says, `By ${by}`, terms)
		}
		case 'search.concluded':
			return { says: conclusions[entry.payload.result] }
		case 'decision.proposed':
			return withDetail(`Proposed: ${decisionWords[entry.payload.decision].title}.`, entry.payload.reasons)
		case 'decision.made':
			return withDetail(`Decided: ${decisionWords[entry.payload.decision].title}.`, entry.payload.reasons)
		case 'court.paper-read':
			return { says: 'Recorded who signed the court’s paper, its seal, court and date.' }
		case 'decision.approval-dates':
			return withDetail(approvalSays[entry.payload.choice], entry.payload.reason)
		case 'release.prepared': {
			const pages = entry.payload.items.reduce((sum, item) => sum + item.pages, 0)
			return { says: `Prepared a release of ${pages} ${pages === 1 ? 'page' : 'pages'}.` }
		}
		case 'release.checked':
			return { says: 'A second person opened and checked what is to go.' }
		case 'release.stopped':
			return withDetail('Stopped a release.', entry.payload.reason)
		case 'release.sealed':
			return {
				says: 'Sealed the release. The pages are gone from this app.',
				detail: `SHA-256 ${entry.payload.bundleSha256}`,
			}
		case 'release.receipt-received':
			return {
				says: `Recorded the receipt from ${entry.payload.from || 'the asker'}, on ${britishDate(entry.payload.on)}.`,
			}
		case 'close.closed':
			return withDetail(
				`Closed the request: ${outcomeWords[entry.payload.outcome].toLowerCase()}. It is kept until ${britishDate(entry.payload.retainUntil)} at least.`,
				entry.payload.note,
			)
		case 'close.reopened':
			return withDetail('Opened the request again.', entry.payload.reason)
		case 'close.disposal-proposed':
			return withDetail('Proposed to dispose of what this request says.', entry.payload.reason)
		case 'close.disposal-done':
			return { says: `Disposed of request ${entry.payload.reference}. Only the skeleton of its history is left.` }
	}
}
