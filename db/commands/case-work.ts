import { type AnswerName, answersBehind, currentVersion } from '../../domain/index.ts'
import { findingsOf, packOfVersion } from '../findings.ts'
import { Refused } from '../refusals.ts'
import { changeRequest } from './change-request.ts'
import type { Handlers } from './desk.ts'

/** Findings that a person confirms, and what is recorded about reaching the client. */
export const caseWorkCommands: Handlers<'findings.confirm' | 'client.record-safe-contact' | 'client.clear-notice'> = {
	'findings.confirm': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const version = currentVersion(subject)
			const packs = desk.ledger.packs()
			const checks = [...new Set(input.checks)]
			const all = findingsOf(subject, packs)
			const findings = checks.map((check) => {
				const finding = all.find((candidate) => candidate.check === check)
				if (!finding) {
					throw new Refused(
						'input',
						'One of these findings is no longer on the page. Look at the request again, then confirm.',
					)
				}
				return { check, standing: finding.standing }
			})
			const behind = new Set<AnswerName>(checks.flatMap((check) => answersBehind(check, packOfVersion(version, packs))))
			const answers = version.proposed.filter((name) => behind.has(name))
			append({ kind: 'findings.confirmed', payload: { findings, ...(answers.length > 0 && { answers }) } })
		}),

	'client.record-safe-contact': (desk, input) =>
		changeRequest(desk, input, (_subject, append) => {
			const { standing, route, mustNotKnow } = input
			if (standing === 'confirmed' && !route.trim()) {
				throw new Refused('input', 'Write down the way to reach the client that they confirmed as safe.', {
					fields: ['route'],
				})
			}
			append({ kind: 'client.safe-contact', payload: { standing, route, mustNotKnow } })
		}),

	'client.clear-notice': (desk, input) =>
		changeRequest(desk, input, (subject, append) => {
			const notice = currentVersion(subject).answers.victim_notice ?? 'unknown'
			if (notice === 'yes') {
				throw new Refused(
					'state',
					'Nothing stands in the way: it is recorded that the person has had written notice from the police.',
				)
			}
			if (notice === 'withheld') {
				throw new Refused(
					'state',
					'The police say that notice is being withheld, so this cannot be cleared here. Take advice first; when the police tell you that notice has been given, change that answer.',
				)
			}
			append({ kind: 'client.notice-cleared', payload: { reason: input.reason } })
		}),
}
