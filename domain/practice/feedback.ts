import { currentVersion } from '../casework/case.ts'
import type { Exercise, PracticeCase, PracticeLook, StepFeedback } from './exercise.ts'

/** What the register says about each step of an exercise: done, not yet, or done differently. */
export function feedbackOn(exercise: Exercise, look: PracticeLook): StepFeedback[] {
	return exercise.steps.map(({ id, judge }) => {
		const verdict = judge(look)
		return typeof verdict === 'string'
			? { id, standing: verdict }
			: { id, standing: 'differently', says: verdict.differently }
	})
}

/** True when every step is done. */
export function allDone(feedback: readonly StepFeedback[]): boolean {
	return feedback.length > 0 && feedback.every(({ standing }) => standing === 'done')
}

function namesOf(subject: PracticeCase['case']): string[] {
	return subject.versions.flatMap(({ documents }) => documents.map(({ name }) => name))
}

/**
 * The requests that belong to an exercise: those with one of its papers, and, where it has none to log
 * (a telephone call), those without any paper of an exercise.
 *
 * @param cases requests logged since the exercise was begun, in order
 * @param allPapers file names of the papers of every exercise
 */
export function casesOf(
	exercise: Exercise,
	cases: readonly PracticeCase[],
	allPapers: ReadonlySet<string>,
): PracticeCase[] {
	const mine = new Set(exercise.papers.filter(({ goesTo }) => goesTo !== 'folder').map(({ name }) => name))
	return cases.filter(({ case: subject }) => {
		const names = namesOf(subject)
		if (mine.size > 0) return names.some((name) => mine.has(name))
		return !names.some((name) => allPapers.has(name)) && currentVersion(subject).number >= 1
	})
}
