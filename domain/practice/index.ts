export {
	type Exercise,
	type ExerciseId,
	type ExerciseStep,
	exerciseIds,
	type PracticeCase,
	type PracticeLook,
	type PracticePaper,
	practiceStart,
	type StepFeedback,
} from './exercise.ts'
export { exercises } from './exercises/index.ts'
export { allDone, casesOf, feedbackOn } from './feedback.ts'
export type { ExerciseStanding, PracticeState } from './practice-contract.ts'
export { practiceService } from './service.ts'
export { sampleRequests, sampleYearOf } from './year/sample-requests.ts'
export type { YearStep } from './year/year-step.ts'
