import { britishDate } from '../british-date.ts'
import { answerWords } from '../checks/answer-words.ts'
import type { TimelineRow } from '../contract.ts'
import type { Entry } from '../entries.ts'
import { laneWords } from '../lane.ts'
import { letterTitle } from '../letters/compose.ts'
import { isPacksEntry, packsSay } from '../packs/packs-timeline.ts'
import type { AnswerName, FieldName } from '../request.ts'
import { isTrustEntry, trustSays } from '../trust/trust-timeline.ts'
import { isCaseworkEntry } from './casework.ts'
import { caseworkSays } from './casework-timeline.ts'
import { fieldPhrases } from './field-words.ts'

type Words = { says: string; detail?: string }

const methodWords = {
	email: 'by email',
	'secure-email': 'by secure email',
	post: 'by post',
	hand: 'by hand',
	portal: 'through a portal',
} as const

const waitingWords = {
	us: 'It is our turn.',
	police: 'Waiting for the police.',
	client: 'Waiting for the client.',
	court: 'Waiting for the court.',
	nobody: 'Nobody is waiting for anything.',
} as const

const relationWords = {
	chaser: 'a chaser of',
	duplicate: 'the same as',
	'same-client': 'about the same client as',
	unrelated: 'nothing to do with',
} as const

const safeContactWords = {
	confirmed: 'Recorded a way to reach the client that they confirmed as safe.',
	none_safe: 'Recorded that there is no safe way to reach the client.',
	unknown: 'Recorded that a safe way to reach the client is not known.',
} as const

/** Standings in the order in which they matter, as a line counts them. */
const standings = ['not shown', 'unclear', 'shown', 'not applicable'] as const

/** A few findings by their names; many only counted, by what they came to. */
function confirmed(findings: readonly { check: string; standing: string }[]): string {
	if (findings.length <= 3) return findings.map(({ check, standing }) => `${check} ${standing}`).join(', ')
	return standings
		.map((standing) => ({ standing, count: findings.filter((finding) => finding.standing === standing).length }))
		.filter(({ count }) => count > 0)
		.map(({ standing, count }) => `${count} ${standing}`)
		.join(', ')
}

/** "1 file", "3 files". */
function counted(count: number, one: string): string {
	return `${count} ${one}${count === 1 ? '' : 's'}`
}

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function withReason(says: string, reason: string): Words {
	return reason ? { says, detail: reason } : { says }
}

function questions(changes: object): string {
	return Object.keys(changes)
		.map((name) => answerWords[name as AnswerName].question)
		.join(' ')
}

function wordsOf(entry: Entry): Words {
	if (isCaseworkEntry(entry)) return caseworkSays(entry)
	if (isTrustEntry(entry)) return trustSays(entry)
	if (isPacksEntry(entry)) return packsSay(entry)
	switch (entry.kind) {
		case 'request.logged': {
			const { reference, documents } = entry.payload
			const says = `Logged the request as ${reference}.`
			if (documents.length === 0) return { says }
			return { says, detail: `With ${counted(documents.length, 'file')}: ${listed(documents.map(({ name }) => name))}` }
		}
		case 'request.version-added':
			return { says: 'Added a new version of the request.' }
		case 'request.fields-changed': {
			const names = Object.keys(entry.payload.changes).map((name) => fieldPhrases[name as FieldName])
			return withReason(`Changed the ${listed(names)}.`, entry.payload.reason)
		}
		case 'request.client-reference-changed':
			return withReason('Changed the client reference.', entry.payload.reason)
		case 'request.answers-changed': {
			const { changes, derived = [], reason } = entry.payload
			const count = Object.keys(changes).length
			const worked = derived.length === count
			const says = worked
				? `${counted(count, 'answer')} followed from what was changed.`
				: `Changed ${counted(count, 'answer')}.`
			return { says, detail: [questions(changes), reason].filter(Boolean).join(' · ') }
		}
		case 'request.lane-changed': {
			const { lane, from, reason } = entry.payload
			const to = laneWords[lane].title
			const says = from ? `from “${laneWords[from].title}” to “${to}”` : to
			return withReason(`Changed what kind of request this is: ${says}.`, reason)
		}
		case 'request.linked':
			return { says: `Recorded that this request is ${relationWords[entry.payload.relation]} another one.` }
		case 'request.waiting':
			return withReason(waitingWords[entry.payload.for], entry.payload.note)
		case 'document.added':
			return { says: 'Added a file.', detail: entry.payload.name }
		case 'document.saved-out':
			return withReason('Saved a copy of an original file outside the vault.', entry.payload.reason)
		case 'findings.confirmed': {
			const { findings } = entry.payload
			return {
				says: `Confirmed ${counted(findings.length, 'finding')}.`,
				detail: confirmed(findings),
			}
		}
		case 'client.notice-cleared':
			return withReason('Cleared the block on writing to the client.', entry.payload.reason)
		case 'client.safe-contact':
			return { says: safeContactWords[entry.payload.standing] }
		case 'letter.started':
			return { says: `Started a letter: ${letterTitle(entry.payload.letter.kind)}.` }
		case 'letter.edited':
			return { says: `Edited a letter: ${letterTitle(entry.payload.letter.kind)}.` }
		case 'letter.discarded':
			return { says: 'Put a draft letter aside.' }
		case 'letter.mentions-allowed': {
			const { sentences, reason } = entry.payload
			return {
				says: `Let ${counted(sentences.length, 'sentence')} of a letter pass that ${sentences.length === 1 ? 'seems' : 'seem'} to confirm that the person is a client.`,
				detail: reason,
			}
		}
		case 'letter.exported':
			return {
				says:
					entry.payload.as === 'print' ? 'Printed a letter.' : `Saved a letter as ${entry.payload.as.toUpperCase()}.`,
			}
		case 'letter.sent': {
			const { letter, sentOn, method, sha256 } = entry.payload
			return {
				says: `Recorded a letter as sent on ${britishDate(sentOn)} ${methodWords[method]}: ${letterTitle(letter.kind)}. It is sealed and cannot be changed.`,
				detail: `SHA-256 ${sha256}`,
			}
		}
		case 'note.added':
			return { says: 'Added a note.', detail: entry.payload.text }
		case 'vault.created':
			return { says: 'Made this vault.' }
		case 'person.added':
			return { says: 'Added a person.', detail: entry.payload.name }
		case 'person.passphrase-changed':
			return { says: 'Changed a passphrase.' }
		case 'recovery.code-made':
			return { says: 'Made a recovery code.' }
		case 'recovery.code-confirmed':
			return { says: 'Typed the recovery code back.' }
		case 'settings.changed':
			return { says: 'Changed the settings.' }
		case 'session.unlocked':
			return { says: 'Unlocked the vault.' }
		case 'summary.exported': {
			const { as, table } = entry.payload
			return { says: `Exported the annual summary of ${table.period.label} as ${as.toUpperCase()}.` }
		}
	}
}

/** One entry as a line of a request's history. `names` are the people's, by id. */
export function timelineRow(entry: Entry, names: Readonly<Record<string, string>>): TimelineRow {
	return {
		seq: entry.seq,
		at: entry.at,
		actorName: entry.role === 'system' ? 'The app' : (names[entry.actor] ?? 'Somebody'),
		kind: entry.kind,
		...wordsOf(entry),
	}
}
