import {
	type Case,
	type CaseFacts,
	type CaseLetter,
	caseFacts,
	composeLetter,
	type Letter,
	type LetterBlock,
	type LetterKind,
	letterAvailability,
	letterTitle,
	mentionsRefusal,
	openMentions,
	type Role,
} from '../../domain/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { caseView } from '../case-view.ts'
import { sha256Of } from '../files.ts'
import { findingsWithEvidence } from '../findings.ts'
import { dropPaper, enterPaper, keepPaper, longestUnentered, paperOf } from '../letter-papers.ts'
import { Refused } from '../refusals.ts'
import { requireRole } from '../roles.ts'
import { newId } from '../surroundings.ts'
import { changeRequest, requestAsSeen, requestOf } from './change-request.ts'
import { actorOf, type Desk, type Handlers, today } from './desk.ts'

function factsOf(desk: Desk, subject: Case): CaseFacts {
	return caseFacts({
		case: subject,
		findings: findingsWithEvidence(subject, desk.ledger),
		settings: desk.ledger.settings(),
		today: today(desk),
	})
}

/** Who signs a letter of this kind as the request is now; refuses with the sentence that says what stands in its way. */
function signersNow(facts: CaseFacts, kind: LetterKind): Role[] {
	const available = letterAvailability(facts).find((candidate) => candidate.kind === kind)
	if (!available) throw new Refused('state', 'This kind of letter cannot be made yet.')
	if (available.blockedBecause) throw new Refused('state', available.blockedBecause)
	return available.signs
}

/** Composes a letter, or refuses with the sentence that says what stands in its way. */
function compose(facts: CaseFacts, kind: LetterKind): Letter {
	signersNow(facts, kind)
	const letter = composeLetter(kind, facts)
	if (letter.blockedBecause) throw new Refused('state', letter.blockedBecause)
	return letter
}

/**
 * Who signs a draft that is to leave now, sent or as a file. What has changed since it was started counts.
 * @throws Refused while it says more than somebody decided, or anything stands against it
 */
export function signersOfLeaving(desk: Desk, subject: Case, kept: CaseLetter): Role[] {
	const mentions = mentionsRefusal(subject, kept)
	if (mentions) throw new Refused('state', mentions)
	return signersNow(factsOf(desk, subject), kept.letter.kind)
}

/** @throws Refused when the request has no such letter */
export function letterOf(subject: Case, letterId: string): CaseLetter {
	const letter = subject.letters.find((candidate) => candidate.letterId === letterId)
	if (!letter) throw new Refused('not-found', 'This letter is not part of the request.')
	return letter
}

/** @throws Refused when the letter was sent or put aside */
export function draftOf(subject: Case, letterId: string): CaseLetter {
	const letter = letterOf(subject, letterId)
	if (letter.state === 'sent') {
		throw new Refused(
			'state',
			'This letter has been sent and is sealed: it cannot be changed. Start a new letter instead.',
		)
	}
	if (letter.state === 'discarded') throw new Refused('state', 'This letter was put aside. Start a new letter instead.')
	return letter
}

function sameSource(one: LetterBlock, other: LetterBlock): boolean {
	return canonicalJson(one.source) === canonicalJson(other.source)
}

/**
 * The letter as a person saved it, with its marks put right: a composed block whose words were changed
 * keeps the composed words beside them, a block that nothing composed is a person's own, and what the
 * page may not decide (kind, who signs, whether it is blocked) is as composed.
 *
 * @param known blocks as they were composed, in the stored letter or afresh
 */
function withMarks(saved: Letter, stored: Letter, known: readonly LetterBlock[], personId: string): Letter {
	const composed = new Map<string, LetterBlock>()
	for (const block of known) if (!('person' in block.source)) composed.set(block.id, block)
	for (const block of stored.blocks) if (!('person' in block.source)) composed.set(block.id, block)
	const personsOwn = new Map(
		stored.blocks.flatMap((block) => ('person' in block.source ? [[block.id, block.source.person]] : [])),
	)
	const blocks = saved.blocks.map((block): LetterBlock => {
		const { composedText: _, ...plain } = block
		const origin = composed.get(block.id)
		if (!origin || !sameSource(block, origin)) {
			return { ...plain, source: { person: personsOwn.get(block.id) ?? personId } }
		}
		const words = origin.composedText ?? origin.text
		return block.text === words ? plain : { ...plain, composedText: words }
	})
	const { kind, signs, blockedBecause } = stored
	return { ...saved, blocks, kind, signs, ...(blockedBecause ? { blockedBecause } : { blockedBecause: undefined }) }
}

function refuseRepeatedBlocks(letter: Letter): void {
	if (new Set(letter.blocks.map(({ id }) => id)).size !== letter.blocks.length) {
		throw new Refused(
			'input',
			'Two paragraphs of the letter have the same mark. Open the letter again and repeat the change.',
		)
	}
}

/** Composed blocks that a page may have taken over from composing afresh. */
function freshBlocks(facts: CaseFacts, kind: LetterKind): LetterBlock[] {
	try {
		return compose(facts, kind).blocks
	} catch (error) {
		if (error instanceof Refused) return []
		throw error
	}
}

/** A draft as it is saved, with its marks put right. */
function lettersWords(desk: Desk, subject: Case, saved: { letterId: string; letter: Letter }): Letter {
	const { letter: stored } = draftOf(subject, saved.letterId)
	if (saved.letter.kind !== stored.kind) {
		throw new Refused('input', 'A letter keeps its kind. Start a new letter of the other kind instead.')
	}
	refuseRepeatedBlocks(saved.letter)
	return withMarks(saved.letter, stored, freshBlocks(factsOf(desk, subject), stored.kind), desk.person.id)
}

/** The draft with what was typed last: a letter goes nowhere without it. */
function wholeDraft(desk: Desk, subject: Case, letterId: string): { kept: CaseLetter; subject: Case } {
	draftOf(subject, letterId)
	enterPaper(desk.ledger, letterId)
	const now = requestOf(desk, subject.id)
	return { kept: draftOf(now, letterId), subject: now }
}

export const letterCommands: Handlers<
	| 'letter.start'
	| 'letter.keep'
	| 'letter.save'
	| 'letter.compose-again'
	| 'letter.discard'
	| 'letter.allow-mentions'
	| 'letter.send'
> = {
	'letter.start': (desk, input) => {
		const { now, random } = desk.surroundings
		const letterId = newId(now(), random)
		changeRequest(desk, input, (subject, append) => {
			const letter = compose(factsOf(desk, subject), input.kind)
			append({ kind: 'letter.started', payload: { letterId, letter } })
		})
		return { letterId, view: caseView(desk, input.requestId) }
	},

	'letter.keep': (desk, input) => {
		const { ledger, surroundings } = desk
		const { requestId, letterId } = input
		return ledger.save(() => {
			const letter = lettersWords(desk, requestAsSeen(desk, input), input)
			const now = surroundings.now()
			const since = paperOf(ledger, letterId)?.since ?? new Date(now).toISOString()
			keepPaper(ledger, { letterId, requestId, writer: actorOf(desk), since, letter })
			if (now - Date.parse(since) < longestUnentered) return {}
			enterPaper(ledger, letterId)
			return { view: caseView(desk, requestId) }
		})
	},

	'letter.save': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const { letter: stored } = draftOf(subject, input.letterId)
			const letter = lettersWords(desk, subject, input)
			dropPaper(desk.ledger, input.letterId)
			if (canonicalJson(letter) === canonicalJson(stored)) return
			append({ kind: 'letter.edited', payload: { letterId: input.letterId, letter } })
		}),

	'letter.compose-again': (desk, input) => {
		const subject = requestOf(desk, input.requestId)
		return compose(factsOf(desk, subject), letterOf(subject, input.letterId).letter.kind)
	},

	'letter.discard': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			wholeDraft(desk, subject, input.letterId)
			append({ kind: 'letter.discarded', payload: { letterId: input.letterId } })
		}),

	'letter.allow-mentions': (desk, { letterId, sentences, reason, ...on }) =>
		changeRequest(desk, on, (before, append) => {
			const { kept, subject } = wholeDraft(desk, before, letterId)
			const open = openMentions(subject, kept).map(({ sentence }) => sentence)
			if (sentences.some((sentence) => !open.includes(sentence))) {
				throw new Refused(
					'input',
					'One of these sentences is no longer in the letter, or has been let pass already. Look at the letter again.',
				)
			}
			append({ kind: 'letter.mentions-allowed', payload: { letterId, sentences: [...new Set(sentences)], reason } })
		}),

	'letter.send': (desk, input) =>
		changeRequest(desk, input, (before, append) => {
			const { kept, subject } = wholeDraft(desk, before, input.letterId)
			const { letter } = kept
			requireRole(desk.ledger, desk.person, signersOfLeaving(desk, subject, kept))
			if (input.sentOn > today(desk)) {
				throw new Refused(
					'input',
					`${letterTitle(letter.kind)}: the date of sending is in the future. Record it on the day it goes.`,
					{
						fields: ['sentOn'],
					},
				)
			}
			append({
				kind: 'letter.sent',
				payload: {
					letterId: input.letterId,
					letter,
					sentOn: input.sentOn,
					method: input.method,
					sha256: sha256Of(Buffer.from(canonicalJson(letter))),
				},
			})
		}),
}
