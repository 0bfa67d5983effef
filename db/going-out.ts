import {
	type Case,
	type CaseLetter,
	type Payload,
	pageIsStale,
	type Release,
	type Settings,
	sealRule,
} from '../domain/index.ts'
import { requestOf } from './commands/change-request.ts'
import type { Desk } from './commands/desk.ts'
import { actorOf, today } from './commands/desk.ts'
import { draftOf, letterOf, signersOfLeaving } from './commands/letters.ts'
import { readOriginal } from './files.ts'
import { enterPaper, paperOf } from './letter-papers.ts'
import { Refused } from './refusals.ts'
import { requireRole } from './roles.ts'

/** What leaves the vault as a file or on paper: handed to the process that writes it, and entered once it is out. */

/** A letter with all that its page needs, to be put on paper or into a file. */
export interface OutgoingLetter {
	case: Case
	letter: CaseLetter
	settings: Settings
}

export function outgoingLetter(desk: Desk, requestId: string, letterId: string): OutgoingLetter {
	if (paperOf(desk.ledger, letterId)) desk.ledger.save(() => enterPaper(desk.ledger, letterId))
	const subject = requestOf(desk, requestId)
	const letter = letterOf(subject, letterId)
	// What was sealed went out as it stands; a draft leaves as a file only when it could be sent.
	if (letter.state !== 'sent') signersOfLeaving(desk, subject, draftOf(subject, letterId))
	return { case: subject, letter, settings: desk.ledger.settings() }
}

export function enterLetterExported(
	desk: Desk,
	requestId: string,
	letterId: string,
	as: 'pdf' | 'docx' | 'print',
): null {
	desk.ledger.save(() => {
		outgoingLetter(desk, requestId, letterId)
		desk.ledger.append({ kind: 'letter.exported', subject: requestId, payload: { letterId, as } }, actorOf(desk))
	})
	return null
}

/** A release that may be sealed now, with what the process that makes the bundle needs. */
export interface OutgoingRelease {
	case: Case
	release: Release
	settings: Settings
}

/** What the clinical lead enters with the seal. */
export interface SealDetails {
	releaseId: string
	/** How the bundle goes, and how the passphrase does: another way. */
	method: Payload<'release.sealed'>['method']
	passphraseSentBy: Payload<'release.sealed'>['passphraseSentBy']
}

/** @throws Refused when the request has moved on, or when anything stands against sealing */
export function outgoingRelease(
	desk: Desk,
	{ requestId, expectedSeq }: { requestId: string; expectedSeq: number },
	details: SealDetails,
): OutgoingRelease {
	requireRole(desk.ledger, desk.person, ['clinical_lead'])
	const subject = requestOf(desk, requestId)
	if (pageIsStale(subject, expectedSeq)) {
		throw new Refused(
			'stale',
			'This request has been changed since the page was opened, so nothing was sealed. Look at the request again, then seal.',
		)
	}
	const { id, role, name } = desk.person
	const refusal = sealRule(subject, details, { today: today(desk), actor: { id, role, name } })
	if (refusal) throw new Refused('state', refusal)
	const release = subject.work.releases.find(({ releaseId }) => releaseId === details.releaseId)!
	return { case: subject, release, settings: desk.ledger.settings() }
}

/**
 * Enters that a release went out, sealed: its rule is asked again, as of now. The bundle's bytes are
 * never given to the vault.
 */
export function enterReleaseSealed(
	desk: Desk,
	on: { requestId: string; expectedSeq: number },
	details: SealDetails,
	bundle: { sha256: string; bytes: number },
): null {
	desk.ledger.save(() => {
		outgoingRelease(desk, on, details)
		const { sha256: bundleSha256, bytes } = bundle
		desk.ledger.append(
			{ kind: 'release.sealed', subject: on.requestId, payload: { ...details, bundleSha256, bytes } },
			actorOf(desk),
		)
	})
	return null
}

/** An original, checked against its hash: one that is not as it was stored is not handed out. */
export function outgoingOriginal(desk: Desk, requestId: string, documentId: string): { bytes: Buffer; name: string } {
	const subject = requestOf(desk, requestId)
	const document = subject.versions
		.flatMap(({ documents }) => documents)
		.find((candidate) => candidate.documentId === documentId)
	if (!document) throw new Refused('not-found', 'This file is not part of the request.')
	const bytes = readOriginal(desk.ledger.db, document)
	if (!bytes) {
		throw new Refused(
			'damaged',
			'The kept file is not the one that was stored, so it is not handed out. Check the history, and ask whoever looks after your computers.',
		)
	}
	return { bytes, name: document.name }
}

export function enterOriginalSaved(desk: Desk, requestId: string, documentId: string, reason: string): null {
	desk.ledger.save(() => {
		outgoingOriginal(desk, requestId, documentId)
		desk.ledger.append(
			{ kind: 'document.saved-out', subject: requestId, payload: { documentId, reason } },
			actorOf(desk),
		)
	})
	return null
}
