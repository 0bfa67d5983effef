import type { Role } from '../people.ts'
import type { CaseFacts } from './facts.ts'
import { notShown } from './paragraphs.ts'
import { type LetterKind, letterKinds } from './types.ts'

/** Who may sign and send each letter (letters reference, "Signs"). */
export const signers: Record<LetterKind, Role[]> = {
	acknowledgement: ['administrator', 'therapist', 'clinical_lead'],
	challenge: ['clinical_lead'],
	'fix-list': ['administrator', 'therapist', 'clinical_lead'],
	client: ['therapist', 'clinical_lead'],
	disclosure: ['clinical_lead'],
	decline: ['clinical_lead'],
	'nothing-held': ['clinical_lead'],
	'compelled-holding': ['clinical_lead'],
	'client-receipt': ['therapist', 'clinical_lead'],
	'neutral-holding': ['administrator', 'therapist', 'clinical_lead'],
	'child-sheet': ['therapist', 'clinical_lead'],
	'client-order': ['clinical_lead'],
	'withdrawal-note': ['administrator', 'therapist', 'clinical_lead'],
	'warrant-sheet': ['administrator', 'therapist', 'clinical_lead'],
}

const toClient: LetterKind[] = ['client', 'client-receipt', 'child-sheet', 'client-order']
/** Letters that speak of the police's request: the notice firewall stands before them. */
const aboutRequest: LetterKind[] = ['client', 'client-receipt', 'child-sheet']

interface HardBlock {
	id: string
	letters: LetterKind[]
	/** A sentence when the block stands; undefined when it does not. */
	stands(facts: CaseFacts & { kind: LetterKind }): string | undefined
}

const chapterOff = (facts: CaseFacts) => ['SCOPE-02', 'SCOPE-03', 'SCOPE-04'].some((check) => notShown(facts, check))

/** The hard blocks of the letters reference, B1 to B9, in the order in which they are told. */
const hardBlocks: HardBlock[] = [
	{
		id: 'B3',
		letters: toClient,
		stands: ({ answers }) =>
			answers.client_died === 'yes'
				? 'The record says that the client has died, so no letter is addressed to them. The clinical lead takes advice on what happens next.'
				: undefined,
	},
	{
		id: 'B7',
		letters: [...letterKinds],
		stands: ({ lane, emergencyReviewed, work }) =>
			(lane === 'emergency' && !emergencyReviewed) || work.emergencyOpen
				? 'This is being handled as an emergency. Letters wait until the review on the next working day is done.'
				: undefined,
	},
	{
		id: 'B6',
		letters: [
			...(['acknowledgement', 'challenge', 'fix-list', 'disclosure', 'decline', 'nothing-held'] as const),
			...(['neutral-holding', 'withdrawal-note', 'client', 'child-sheet'] as const),
		],
		stands: ({ lane }) =>
			lane === 'compelled' || lane === 'compelled_pending'
				? 'This paper is an order, or an application for one. Take legal advice first; the holding reply to an order is used instead of this letter.'
				: undefined,
	},
	{
		id: 'lane',
		letters: ['compelled-holding'],
		stands: ({ lane }) =>
			lane === 'compelled' || lane === 'compelled_pending'
				? undefined
				: 'This letter answers an order, summons, warrant or notice. The paper in hand is not recorded as one.',
	},
	{
		id: 'order-telling',
		letters: ['client-order'],
		stands: ({ lane, answers }) => {
			if (lane !== 'compelled' && lane !== 'compelled_pending') {
				return 'This letter tells the client of an order, summons, warrant or notice. The paper in hand is not recorded as one.'
			}
			if (answers.legal_advice_taken !== 'yes') {
				return 'Ring the insurer or a solicitor first, and record it. The client is told after that.'
			}
			if (answers.order_restricts_telling === 'yes') {
				return 'The order, or an official warning, limits what the client may be told. Ask the solicitor.'
			}
			if (answers.order_restricts_telling !== 'no') {
				return 'Record first whether the order, or an official warning, limits what the client may be told. Ask the solicitor.'
			}
			return answers.victim_notice === 'withheld'
				? 'Police say that notice to the person is being withheld. Take advice first; ask the clinical lead.'
				: undefined
		},
	},
	{
		id: 'incident',
		letters: ['nothing-held', 'decline', 'disclosure'],
		stands: ({ work, answers }) =>
			work.search?.result === 'destroyed-after-request' && answers.legal_advice_taken !== 'yes'
				? 'Something was destroyed after the request came. This is an incident: no letter goes before legal advice has been taken and recorded.'
				: undefined,
	},
	{
		id: 'warrant',
		letters: ['compelled-holding'],
		stands: ({ answers }) =>
			answers.instrument === 'warrant'
				? 'A warrant is carried out on the spot, and no letter answers it. Use the on-the-spot sheet, ring the insurer or a solicitor, and ask for a record of what is taken.'
				: undefined,
	},
	{
		id: 'advice',
		letters: ['compelled-holding'],
		stands: ({ lane, answers }) =>
			(lane === 'compelled' || lane === 'compelled_pending') && answers.legal_advice_taken !== 'yes'
				? 'Ring the insurer or a solicitor first, and record it. This letter can be made after that.'
				: undefined,
	},
	{
		id: 'B9',
		letters: ['challenge', 'fix-list'],
		stands: (facts) =>
			chapterOff(facts) || facts.lane === 'other_uk_regime' || facts.lane === 'other_request'
				? 'The Chapter 3A checks are not the ones for this request, so a letter that cites them is not used. The neutral holding letter is used instead.'
				: undefined,
	},
	{
		id: 'lane-neutral',
		letters: ['neutral-holding'],
		stands: ({ lane }) =>
			lane === 'vir' ? 'This is a request under Chapter 3A: the acknowledgement is used instead.' : undefined,
	},
	{
		id: 'lane-other',
		letters: ['acknowledgement'],
		stands: ({ lane }) =>
			lane === 'other_uk_regime' || lane === 'other_request'
				? 'The neutral holding letter is used for this kind of request instead.'
				: undefined,
	},
	{
		id: 'B1',
		letters: aboutRequest,
		stands: ({ answers, noticeCleared }) => {
			const notice = answers.victim_notice ?? 'unknown'
			if (notice === 'yes' || (noticeCleared && notice !== 'withheld')) return undefined
			if (notice === 'withheld') {
				return 'Police say that notice to the person is being withheld. Writing to them could put somebody or an investigation at risk. Take advice first; ask the clinical lead.'
			}
			return 'It is not recorded that the person has had written notice from police. Ask police first. The clinical lead can clear this with a recorded reason.'
		},
	},
	{
		id: 'B2',
		letters: toClient,
		stands: ({ safeContact }) =>
			safeContact === 'confirmed'
				? undefined
				: safeContact === 'none_safe'
					? 'No safe way to reach the client is recorded. Wait and talk in person. A therapist or the clinical lead can confirm a route.'
					: 'No safe contact route is confirmed yet. A therapist or the clinical lead confirms one with the client first.',
	},
	{
		id: 'B5',
		letters: toClient,
		stands: ({ answers, work }) =>
			(answers.client_capacity === 'no' || work.capacityOpen) && !work.letterTo
				? 'The record says that the client may not be able to make this decision now. The clinical lead records the decision about capacity and who is written to.'
				: undefined,
	},
	{
		id: 'B4',
		letters: ['client', 'client-receipt', 'client-order'],
		stands: ({ answers, work }) => {
			if (work.turnedAdult) {
				return work.letterTo?.to === 'parent'
					? 'The client has turned 18 since. A letter goes to them now, not to a parent or carer: the clinical lead decides anew who is written to.'
					: undefined
			}
			if (answers.client_age !== 'child') return undefined
			const suspicion = answers.parent_under_suspicion ?? 'unknown'
			if (suspicion === 'no' || suspicion === 'not_applicable') return undefined
			if (suspicion === 'yes' && work.letterTo) return undefined
			return suspicion === 'yes'
				? 'A parent or carer is under suspicion, or lives with somebody who is. The clinical lead decides who is written to, if anybody.'
				: 'The client is under 18. Record first whether a parent or carer is the person under investigation or lives with them.'
		},
	},
	{
		id: 'B8',
		letters: ['disclosure', 'nothing-held'],
		stands: ({ answers, kind }) =>
			answers.requester_verified === 'yes' || (kind === 'nothing-held' && answers.confirm_client_status !== 'yes')
				? undefined
				: 'The person asking has not been confirmed by a call-back to a number found independently. Do that first.',
	},
	{
		id: 'confirmed',
		letters: ['challenge', 'fix-list'],
		stands: ({ findings }) =>
			findings.length === 0
				? 'Confirm at least one finding first: this letter is made from confirmed findings only.'
				: undefined,
	},
]

/** The first hard block that stands against a letter, as a sentence. */
export function blockedBecause(kind: LetterKind, facts: CaseFacts): string | undefined {
	for (const block of hardBlocks) {
		if (!block.letters.includes(kind)) continue
		const sentence = block.stands({ ...facts, kind })
		if (sentence) return sentence
	}
	return undefined
}
