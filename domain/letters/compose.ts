import type { Role } from '../people.ts'
import { acknowledgementBlocks } from './acknowledgement.ts'
import { askedFindings, challengeBlocks } from './challenge.ts'
import { childSheetBlocks, childSheetNotYet } from './child-sheet.ts'
import { clientBlocks } from './client.ts'
import { clientOrderBlocks } from './client-order.ts'
import { clientReceiptBlocks, clientReceiptNotYet } from './client-receipt.ts'
import { compelledHoldingBlocks } from './compelled-holding.ts'
import { declineBlocks } from './decline.ts'
import { disclosureBlocks, disclosureNotYet } from './disclosure.ts'
import type { CaseFacts } from './facts.ts'
import { fixListBlocks } from './fix-list.ts'
import { blockedBecause, signers } from './hard-blocks.ts'
import { neutralHoldingBlocks } from './neutral-holding.ts'
import { nothingHeldBlocks, nothingHeldNotYet } from './nothing-held.ts'
import { asker, paragraph, references, salutation } from './paragraphs.ts'
import type { Addressee, Letter, LetterBlock, LetterKind } from './types.ts'
import { warrantSheetBlocks, warrantSheetNotYet } from './warrant-sheet.ts'
import { withdrawalNoteBlocks, withdrawalNoteNotYet } from './withdrawal-note.ts'

interface LetterForm {
	title: string
	subject(facts: CaseFacts): string
	blocks(facts: CaseFacts): LetterBlock[]
	/** A reason of this letter's own why it cannot be made now. */
	notYet?(facts: CaseFacts): string | undefined
	toClient?: true
	/** A form has no salutation or closing. */
	form?: true
	/** For the service's own use: addressed to nobody, and with nothing of the asker's. */
	ours?: true
}

const aboutRequest = (facts: CaseFacts) =>
	facts.fields.policeReference ? `Your request, reference ${facts.fields.policeReference}` : 'Your request'

/** The letters that can be made, by kind; one file each. */
const letterForms: Record<LetterKind, LetterForm> = {
	acknowledgement: { title: 'Acknowledgement', subject: aboutRequest, blocks: acknowledgementBlocks },
	challenge: {
		title: 'Request for missing information',
		subject: aboutRequest,
		blocks: challengeBlocks,
		notYet: (facts) =>
			askedFindings(facts).length === 0
				? 'No confirmed finding leaves anything to ask for, so there is nothing for this letter to say.'
				: undefined,
	},
	'fix-list': {
		title: 'Reply form for the police',
		subject: () => 'Reply form: points that the request does not yet show',
		blocks: fixListBlocks,
		notYet: (facts) =>
			askedFindings(facts).length === 0 ? 'No confirmed finding leaves anything to ask for.' : undefined,
		form: true,
	},
	client: {
		title: 'Letter to the client',
		subject: () => 'What would you like us to do?',
		blocks: clientBlocks,
		toClient: true,
	},
	'neutral-holding': { title: 'Neutral holding letter', subject: aboutRequest, blocks: neutralHoldingBlocks },
	'compelled-holding': { title: 'Holding reply to an order', subject: aboutRequest, blocks: compelledHoldingBlocks },
	decline: {
		title: 'Decline',
		subject: aboutRequest,
		blocks: declineBlocks,
		notYet: ({ answers }) =>
			answers.decision === 'decline' && answers.decision_recorded === 'yes'
				? undefined
				: 'The decision to decline, with its reasons, is not recorded yet. The clinical lead records it first.',
	},
	'nothing-held': {
		title: 'Nothing held',
		subject: aboutRequest,
		blocks: nothingHeldBlocks,
		notYet: nothingHeldNotYet,
	},
	disclosure: {
		title: 'Disclosure with schedule and receipt',
		subject: aboutRequest,
		blocks: disclosureBlocks,
		notYet: disclosureNotYet,
	},
	'client-receipt': {
		title: 'Receipt for the client',
		subject: () => 'What was asked, and what we did',
		blocks: clientReceiptBlocks,
		notYet: clientReceiptNotYet,
		toClient: true,
	},
	'child-sheet': {
		title: 'Information sheet for a child',
		subject: () => 'The police have asked us about you',
		blocks: childSheetBlocks,
		notYet: childSheetNotYet,
		toClient: true,
	},
	'client-order': {
		title: 'Information for the client about an order',
		subject: () => 'A court paper about you',
		blocks: clientOrderBlocks,
		toClient: true,
	},
	'withdrawal-note': {
		title: 'Note to the police: permission taken back',
		subject: aboutRequest,
		blocks: withdrawalNoteBlocks,
		notYet: withdrawalNoteNotYet,
	},
	'warrant-sheet': {
		title: 'On-the-spot sheet for a warrant',
		subject: () => 'A warrant is being carried out here: what to do now',
		blocks: warrantSheetBlocks,
		notYet: warrantSheetNotYet,
		form: true,
		ours: true,
	},
}

/** Whom a letter to the client's side is for: the client, or the person whom the clinical lead chose. */
function clientSide(kind: LetterKind, facts: CaseFacts): Addressee {
	const { letterTo } = facts.work
	const other = kind !== 'child-sheet' && letterTo && letterTo.to !== 'client' ? letterTo.name : ''
	return { name: other || (facts.fields.personNamed ?? ''), lines: [] }
}

const greeting = ({ name }: Addressee) => (name ? `Dear ${name}` : 'Hello')

/** Says whom the letter means, where it is not written to the client. */
function onBehalf(kind: LetterKind, facts: CaseFacts): LetterBlock[] {
	const { letterTo } = facts.work
	if (kind === 'child-sheet' || !letterTo || letterTo.to === 'client') return []
	const name = facts.fields.personNamed || 'the person whom you speak for'
	return [
		paragraph('CL-0', `We write to you because you speak for ${name}. Where this letter says “you”, it means them.`),
	]
}

/** Title of a letter kind as shown on screen. */
export function letterTitle(kind: LetterKind): string {
	return letterForms[kind].title
}

/** Whether a kind is for the service's own use: it is printed, and sent to nobody. */
export function staysHere(kind: LetterKind): boolean {
	return letterForms[kind].ours === true
}

/**
 * Composes a letter from facts alone: the same facts give the same letter, byte for byte.
 * `blockedBecause` says why it must not be made now; its blocks are then empty.
 */
export function composeLetter(kind: LetterKind, facts: CaseFacts): Letter {
	const form = letterForms[kind]
	const because = blockedBecause(kind, facts) ?? form.notYet?.(facts)
	const addressee = form.ours ? { name: '', lines: [] } : form.toClient ? clientSide(kind, facts) : asker(facts)
	return {
		kind,
		addressee,
		references: form.toClient || form.ours ? [] : references(facts),
		subject: form.subject(facts),
		salutation: form.form ? '' : form.toClient ? greeting(addressee) : salutation(facts),
		blocks: because ? [] : [...(form.toClient ? onBehalf(kind, facts) : []), ...form.blocks(facts)],
		closing: form.form ? '' : form.toClient ? 'With best wishes' : 'Yours sincerely',
		...(because ? { blockedBecause: because } : {}),
		signs: signers[kind],
	}
}

/** Which letters may be started now, and why the others may not. */
export function letterAvailability(facts: CaseFacts): { kind: LetterKind; blockedBecause?: string; signs: Role[] }[] {
	return (Object.keys(letterForms) as LetterKind[]).map((kind) => {
		const because = blockedBecause(kind, facts) ?? letterForms[kind].notYet?.(facts)
		return { kind, ...(because ? { blockedBecause: because } : {}), signs: signers[kind] }
	})
}
