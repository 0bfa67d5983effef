import {
	allDone,
	casesOf,
	type ExerciseStanding,
	exercises,
	feedbackOn,
	type PracticeCase,
} from '../../domain/index.ts'
import { prepared } from '../driver.ts'
import { findingsOf, unconfirmedChecks } from '../findings.ts'
import type { Handlers } from './desk.ts'

const allPapers: ReadonlySet<string> = new Set(exercises.flatMap(({ papers }) => papers.map(({ name }) => name)))

/** How the exercises stand, worked out from what the register holds. */
export const practiceCommands: Handlers<'practice.feedback'> = {
	'practice.feedback': ({ ledger }, { begun }) => {
		const earliest = begun.map(({ since }) => since).sort()[0] ?? ''
		const logged = prepared<[string], { id: string }>(
			ledger.db,
			"SELECT subject_id AS id FROM entry WHERE action = 'request.logged' AND ts_utc >= ? ORDER BY seq",
		).all(earliest)
		const cases = logged.flatMap(({ id }): PracticeCase[] => {
			const subject = ledger.case(id)
			if (!subject) return []
			const findings = findingsOf(subject, ledger.packs())
			return [{ case: subject, findings, unconfirmed: unconfirmedChecks(subject, findings) }]
		})
		const settings = ledger.settings()
		return begun.flatMap(({ exercise: id, since }): ExerciseStanding[] => {
			const exercise = exercises.find((one) => one.id === id)
			if (!exercise) return []
			const mine = casesOf(
				exercise,
				cases.filter(({ case: subject }) => subject.loggedAt >= since),
				allPapers,
			)
			const steps = feedbackOn(exercise, { cases: mine, settings })
			const first = mine[0]?.case
			return [{ id, steps, done: allDone(steps), ...(first && { requestId: first.id, reference: first.reference }) }]
		})
	},
}
