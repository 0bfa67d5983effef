import { z } from 'zod'
import type { CaseView, Command, RequestRow } from '../contract.ts'
import type { Role } from '../people.ts'
import { idText, safeText } from '../text.ts'
import { emergencyFacts, caseworkEntryKinds as kinds, manifestItem, withheldRange } from './casework-entries.ts'

/** Commands of casework. Spread into `contract.ts`; every one answers with the request as it then stands. */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const therapists: readonly Role[] = ['therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']
const onRequest = { requestId: idText, expectedSeq: z.int().min(1) }

/** A request that waits for somebody, and why it is on the list. */
export interface WorkItem {
	row: RequestRow
	/** Id of the person it is assigned to, or empty. */
	assignedTo: string
	because: WorkReason[]
	/** The earliest date that is the service's own or the court's: a task, a review, the next date; or empty. */
	due: string
	/** What is due: the title of an own task, "Review the emergency", or the reply. */
	dueIs: string
	/** Working days without a word from the police; 0 while it is not their turn. */
	silentDays: number
}
export const workReasons = ['assigned', 'due', 'review', 'nudge', 'offer-close', 'unassigned'] as const
export type WorkReason = (typeof workReasons)[number]

function onCase<Shape extends z.ZodRawShape>(
	roles: readonly Role[],
	shape: Shape,
): Command<z.ZodObject<typeof onRequest & Shape, z.core.$strict>, CaseView> {
	return { input: z.strictObject({ ...onRequest, ...shape }), roles, when: 'open', where: 'vault' } as never
}

export const caseworkContract = {
	'work.assign': onCase(anyone, kinds['work.assigned'].shape),
	'work.add-task': onCase(anyone, {
		title: kinds['work.task-added'].shape.title,
		due: kinds['work.task-added'].shape.due,
	}),
	'work.finish-task': onCase(anyone, { taskId: idText }),
	'work.record-challenge-answer': onCase(anyone, kinds['work.challenge-answered'].shape),
	'work.record-staff-time': onCase(anyone, kinds['work.staff-time'].shape),

	'work.record-scope': onCase(therapists, kinds['work.scope-counted'].shape),
	'work.record-event': onCase(anyone, kinds['work.event-recorded'].shape),
	/** What waits for this person, or for anybody. */
	'work.list': {
		input: z.strictObject({ whose: z.enum(['mine', 'everybody']) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	} as Command<z.ZodObject<{ whose: z.ZodEnum<{ mine: 'mine'; everybody: 'everybody' }> }, z.core.$strict>, WorkItem[]>,

	/** Logs an emergency with nothing but what is known: no client record and no required field. */
	'emergency.start': {
		input: z.strictObject({ ...emergencyFacts.shape, clientReference: safeText(100) }),
		roles: anyone,
		when: 'open',
		where: 'vault',
	} as Command<
		z.ZodObject<typeof emergencyFacts.shape & { clientReference: z.ZodString }, z.core.$strict>,
		{ requestId: string; reference: string }
	>,
	'emergency.save': onCase(anyone, kinds['emergency.saved'].shape),
	'emergency.decide': onCase(anyone, kinds['emergency.decided'].shape),
	'emergency.review': onCase(lead, kinds['emergency.reviewed'].shape),

	'client.record-contact': onCase(therapists, kinds['client.contact-attempted'].shape),
	'client.record-untraceable': onCase(lead, kinds['client.untraceable-recorded'].shape),
	'client.record-wishes': onCase(therapists, kinds['client.wishes-recorded'].shape),
	'client.record-permission': onCase(therapists, kinds['client.permission-recorded'].shape),
	'client.withdraw-permission': onCase(anyone, kinds['client.permission-withdrawn'].shape),
	'client.record-police-form': onCase(anyone, kinds['client.police-form-recorded'].shape),
	'client.record-capacity': onCase(therapists, kinds['client.capacity-recorded'].shape),
	'client.record-child': onCase(therapists, kinds['client.child-recorded'].shape),
	'client.record-died': onCase(anyone, kinds['client.died-recorded'].shape),
	'client.decide-letter': onCase(lead, kinds['client.letter-decided'].shape),
	'client.choose-receipt': onCase(therapists, kinds['client.receipt-choice'].shape),

	'search.record': onCase(anyone, kinds['search.recorded'].shape),
	'search.conclude': onCase(lead, kinds['search.concluded'].shape),

	'decision.propose': onCase(therapists, kinds['decision.proposed'].shape),
	'decision.make': onCase(lead, kinds['decision.made'].shape),

	'court.read-paper': onCase(anyone, kinds['court.paper-read'].shape),

	'decision.settle-approval-dates': onCase(lead, kinds['decision.approval-dates'].shape),

	/** What is to go: the files pass through memory; the record keeps their names, pages and hashes. */
	'release.prepare': onCase(therapists, {
		items: z.array(manifestItem).min(1).max(200),
		withheld: z.array(withheldRange).max(50),
		recipient: safeText(300).min(1),
		conditions: z.array(safeText(60)).max(20),
		clientSawIt: kinds['release.prepared'].shape.clientSawIt,
	}),
	/** The second person, who is not the one who prepared it, types what they see on the request. */
	'release.check': onCase(anyone, {
		releaseId: idText,
		clientReference: safeText(100),
		recipient: safeText(300),
		pagesCounted: z.int().min(0),
		/** Hashes of the files that were opened, in order: they must be the manifest's. */
		sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(200),
	}),
	'release.stop': onCase(therapists, { releaseId: idText, reason: safeText(1000).min(1) }),
	'release.record-receipt': onCase(anyone, kinds['release.receipt-received'].shape),

	'close.close': onCase(lead, { outcome: kinds['close.closed'].shape.outcome, note: safeText(1000) }),
	'close.reopen': onCase(lead, { reason: safeText(1000).min(1) }),
	'close.propose-disposal': onCase(lead, { reason: safeText(1000).min(1) }),
	/** Anybody but the one who proposed it. */
	'close.dispose': onCase(anyone, {}),
} as const
