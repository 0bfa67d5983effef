import type { Role } from '../people.ts'
import { acknowledgementBlocks } from './acknowledgement.ts'
import { askedFindings, challengeBlocks } from './challenge.ts'
import { clientBlocks } from './client.ts'
import { compelledHoldingBlocks } from './compelled-holding.ts'
import { declineBlocks } from './decline.ts'
import type { CaseFacts } from './facts.ts'
import { fixListBlocks } from './fix-list.ts'
import { blockedBecause, signers } from './hard-blocks.ts'
import { neutralHoldingBlocks } from './neutral-holding.ts'
import { nothingHeldBlocks } from './nothing-held.ts'
import { asker, references, salutation } from './paragraphs.ts'
import type { Letter, LetterBlock, LetterKind } from './types.ts'

interface LetterForm {
	title: string
	subject(facts: CaseFacts): string
	blocks(facts: CaseFacts): LetterBlock[]
	/** A reason of this letter's own why it cannot be made now. */
	notYet?(facts: CaseFacts): string | undefined
	toClient?: true
	/** A form has no salutation or closing. */
	form?: true
}

const aboutRequest = (facts: CaseFacts) =>
	facts.fields.policeReference ? `Your request, reference ${facts.fields.policeReference}` : 'Your request'

/** The letters that can be made, by kind; one file each. */
export const letterForms: Partial<Record<LetterKind, LetterForm>> = {
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
		notYet: () => 'The checklist of places looked in is not complete yet.',
	},
}

/** Title of a letter kind as shown on screen. */
export function letterTitle(kind: LetterKind): string {
	return letterForms[kind]?.title ?? kind
}

/**
 * Composes a letter from facts alone: the same facts give the same letter, byte for byte.
 * `blockedBecause` says why it must not be made now; its blocks are then empty.
 * @throws if the kind has no form
 */
export function composeLetter(kind: LetterKind, facts: CaseFacts): Letter {
	const form = letterForms[kind]
	if (!form) throw new Error(`no form for the letter ${kind}`)
	const because = blockedBecause(kind, facts) ?? form.notYet?.(facts)
	const clientName = facts.fields.personNamed ?? ''
	return {
		kind,
		addressee: form.toClient ? { name: clientName, lines: [] } : asker(facts),
		references: form.toClient ? [] : references(facts),
		subject: form.subject(facts),
		salutation: form.form ? '' : form.toClient ? (clientName ? `Dear ${clientName}` : 'Hello') : salutation(facts),
		blocks: because ? [] : form.blocks(facts),
		closing: form.form ? '' : form.toClient ? 'With best wishes' : 'Yours sincerely',
		...(because ? { blockedBecause: because } : {}),
		signs: signers[kind],
	}
}

/** Which letters may be started now, and why the others may not. */
export function letterAvailability(facts: CaseFacts): { kind: LetterKind; blockedBecause?: string; signs: Role[] }[] {
	return (Object.keys(letterForms) as LetterKind[]).map((kind) => {
		const because = blockedBecause(kind, facts) ?? letterForms[kind]?.notYet?.(facts)
		return { kind, ...(because ? { blockedBecause: because } : {}), signs: signers[kind] }
	})
}
