import type { Answers } from '../request.ts'
import { authorityInUse } from './authority.ts'
import bodiesFile from './bodies.json' with { type: 'json' }
import { type Body, bodiesSchema } from './bodies-schema.ts'
import { bodyTypeOf } from './body-types.ts'
import { tablesInUse } from './tables-in-use.ts'

/** Every asking body that is built in, in the order of `bodies.json`. */
export const bodies: readonly Body[] = bodiesSchema.parse(bodiesFile).bodies

/** Every asking body that is known now: those of the newest pack in force, or those that are built in. */
export function knownBodies(): readonly Body[] {
	return tablesInUse().bodies ?? bodies
}

/** A body named in a text; offsets are UTF-16 code units into that text. */
export interface BodyMention {
	body: Body
	start: number
	end: number
}

interface Word {
	word: string
	start: number
	end: number
	capital: boolean
}

interface Wording {
	body: Body
	words: string[]
	/** "Met", "Kent", "Council": in running text an ordinary word unless it begins with a capital. */
	needsCapital: boolean
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|&/gu)].map((match) => ({
		word: match[0] === '&' ? 'and' : match[0].toLowerCase().replace(/['’]/g, ''),
		start: match.index,
		end: match.index + match[0].length,
		capital: /^\p{Lu}/u.test(match[0]),
	}))
}

interface BodyIndex {
	byFirstWord: ReadonlyMap<string, Wording[]>
	byWording: ReadonlyMap<string, Body>
}

const indexes = new WeakMap<readonly Body[], BodyIndex>()

function index(): BodyIndex {
	const list = knownBodies()
	const known = indexes.get(list)
	if (known) return known
	const byFirstWord = new Map<string, Wording[]>()
	const byWording = new Map<string, Body>()
	for (const body of list) {
		for (const wording of [body.name, ...body.aliases]) {
			const words = wordsOf(wording).map(({ word }) => word)
			const needsCapital = words.length === 1 && wording !== wording.toUpperCase()
			const first = words[0]
			if (first === undefined) continue
			byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { body, words, needsCapital }])
			byWording.set(words.join(' '), body)
		}
	}
	for (const wordings of byFirstWord.values()) wordings.sort((a, b) => b.words.length - a.words.length)
	indexes.set(list, { byFirstWord, byWording })
	return { byFirstWord, byWording }
}

function mentionAt(words: Word[], at: number): Wording | undefined {
	const here = words[at]!
	return index()
		.byFirstWord.get(here.word)
		?.find(
			(wording) =>
				(!wording.needsCapital || here.capital || words.length === 1) &&
				wording.words.every((word, offset) => words[at + offset]?.word === word),
		)
}

/**
 * Every place where a body is named, in order, by name or alias, whole words, whatever the case and
 * punctuation. The longest wording wins where several fit ("Ministry of Defence Police" is not
 * "Defence"). A one-word alias that is also an ordinary word counts in running text only with a capital.
 */
export function findBodyMentions(text: string): BodyMention[] {
	const words = wordsOf(text)
	const mentions: BodyMention[] = []
	for (let at = 0; at < words.length; at++) {
		const wording = mentionAt(words, at)
		if (!wording) continue
		const last = at + wording.words.length - 1
		mentions.push({ body: wording.body, start: words[at]!.start, end: words[last]!.end })
		at = last
	}
	return mentions
}

/** The bodies named in a text, each once, in the order of first mention. More than one means: ask. */
export function findBodies(text: string): Body[] {
	return [...new Set(findBodyMentions(text).map(({ body }) => body))]
}

/** The body whose name or alias this is, whatever the case and punctuation. */
export function bodyByName(name: string): Body | undefined {
	return index().byWording.get(
		wordsOf(name)
			.map(({ word }) => word)
			.join(' '),
	)
}

/**
 * Whether somebody of this kind of body is on the list in section 44E(1) or 44F(2), as far as the
 * body and their role tell (source: `requesters` in `authority.json`, and `bodies.json`).
 *
 * @param role rank or job as written; "civilian" or "staff" matters only for the Ministry of Defence Police
 * @returns the answer `requester_authorised`, with why and what to ask
 */
export function requesterAuthorised(
	bodyType: string,
	role = '',
): { answer: 'yes' | 'no' | 'unknown'; why: string; ask: string | null } {
	const type = bodyTypeOf(bodyType)
	const civilian = /\b(civilian|staff|clerk|analyst|support officer|administrator)\b/i.test(role)
	const listed = authorityInUse().requesters.filter((row) => row.bodyTypes.some((rowType) => rowType === type))
	const row = listed.find((candidate) => /civilian staff/i.test(candidate.who) === civilian) ?? listed[0]
	if (row) return { answer: row.requesterAuthorised, why: row.why, ask: row.ask }
	const known = knownBodies().filter((body) => body.type === type)
	const definite = new Set(known.map((body) => body.requesterAuthorised).filter((answer) => answer !== 'unknown'))
	const [only] = definite
	if (definite.size !== 1 || only === undefined) {
		return { answer: 'unknown', why: 'The kind of body does not settle whether the asker is listed.', ask: null }
	}
	return { answer: only, why: known.find((body) => body.requesterAuthorised === only)!.why, ask: null }
}

/**
 * The answers that the asking body suggests, for a person to confirm: `jurisdiction` and
 * `requester_authorised`. An *unknown* is left out.
 *
 * @param role rank or job of the asker as written
 */
export function prefillFromBody(body: Body, role = ''): Answers {
	const authorised =
		body.requesterAuthorised === 'yes' ? requesterAuthorised(body.type, role).answer : body.requesterAuthorised
	const answers: Answers = {}
	if (body.jurisdictionAnswer !== 'unknown') answers.jurisdiction = body.jurisdictionAnswer
	if (authorised !== 'unknown') answers.requester_authorised = authorised
	return answers
}
