import { type Case, currentVersion } from '../casework/case.ts'
import type { approvalChoices } from '../casework/casework-entries.ts'
import { approvalChoicesFor } from '../casework/rules/approval-dates.ts'
import type { Finding } from '../checks/types.ts'
import type { Answers, Lane, RequestFields } from '../request.ts'
import type { Settings } from '../settings.ts'
import { addWorkingDays } from '../working-days.ts'
import type { LetterKind } from './types.ts'
import { type WorkFacts, workFacts } from './work-facts.ts'

/** Everything that a letter may be composed from. The same facts give the same bytes. */
export interface CaseFacts {
	service: { name: string; address: string; phone: string; email: string; urgentPhone: string }
	signatory: { name: string; role: string }
	/** Our reference. */
	reference: string
	/** ISO date of composing. */
	today: string
	/** The date by which we aim to write: our own promise. */
	ourDate: string
	/** Version of the request that the letter answers, counted from 1. */
	version: number
	fields: RequestFields
	answers: Answers
	lane: Lane
	/** Findings that a person confirmed; letters to police are made of nothing else. */
	findings: Finding[]
	/** The clinical lead cleared the notice firewall, with a recorded reason. */
	noticeCleared: boolean
	safeContact: 'confirmed' | 'none_safe' | 'unknown'
	/** The review after an emergency was closed. */
	emergencyReviewed: boolean
	/** What casework brings: the decision, the release, the search, the client. */
	work: WorkFacts
	/** What the clinical lead chose about the dates of the approval (COUN-05); empty while nothing is chosen. */
	approvalChoice: '' | (typeof approvalChoices)[number]
	/** Letters already sealed. */
	sent: { kind: LetterKind; sentOn: string }[]
}

/** The facts of a case as it stands today. `findings` are all of them: only confirmed ones are taken. */
export function caseFacts(input: { case: Case; findings: Finding[]; settings: Settings; today: string }): CaseFacts {
	const { case: subject, findings, settings, today } = input
	const version = currentVersion(subject)
	const nation = settings.serviceNation === 'unknown' ? 'ew' : settings.serviceNation
	const received = version.fields.receivedOn || today
	const chosen = subject.work.approvalDates?.choice
	const promised = addWorkingDays(received, settings.replyWorkingDays, nation)
	return {
		service: {
			name: settings.serviceName,
			address: settings.address,
			phone: settings.phone,
			email: settings.email,
			urgentPhone: settings.urgentPhone,
		},
		signatory: { name: settings.signatoryName, role: settings.signatoryRole },
		reference: subject.reference,
		today,
		ourDate: promised > today ? promised : addWorkingDays(today, settings.replyWorkingDays, nation),
		version: version.number,
		fields: version.fields,
		answers: version.answers,
		lane: subject.lane,
		findings: findings.filter((finding) => version.confirmed[finding.check]?.standing === finding.standing),
		noticeCleared: subject.noticeCleared !== undefined,
		safeContact: subject.safeContact.standing,
		emergencyReviewed: subject.work.emergency?.reviewed !== undefined,
		work: workFacts(subject, findings, today),
		approvalChoice: chosen && approvalChoicesFor(version.answers).includes(chosen) ? chosen : '',
		sent: subject.letters.flatMap((letter) =>
			letter.state === 'sent' ? [{ kind: letter.letter.kind, sentOn: letter.sentOn ?? '' }] : [],
		),
	}
}
