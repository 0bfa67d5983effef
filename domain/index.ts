/** The face of the room: other rooms import from here and from nothing behind it. */

export { britishDate, britishDay } from './british-date.ts'
export { answersBehind } from './casework/answers-behind.ts'
export * from './casework/case.ts'
export { answersFromFields, answersThatFollow, derivedFrom, standingFromAnswers } from './casework/derived-answers.ts'
export { fieldPhrases } from './casework/field-words.ts'
export { tasksFor } from './casework/tasks.ts'
export { timelineRow } from './casework/timeline.ts'
export { answersSetElsewhere, whoMayAnswer } from './casework/who-may-answer.ts'
export { type AnswerOption, type AnswerWords, answerLabel, answerWords } from './checks/answer-words.ts'
export { assess, withEvidence } from './checks/assess.ts'
export {
	type ApprovalFacts,
	type ApproverStanding,
	approverStanding,
	normaliseRank,
} from './checks/authority.ts'
export {
	type BodyMention,
	bodies,
	bodyByName,
	findBodies,
	findBodyMentions,
	prefillFromBody,
	requesterAuthorised,
} from './checks/bodies.ts'
export type { Body } from './checks/bodies-schema.ts'
export { type BodyType, bodyTypeOf, bodyTypes } from './checks/body-types.ts'
export { answersSchema, completeAnswers, fieldOf, isAnswerName } from './checks/fields.ts'
export type { Field } from './checks/fields-schema.ts'
export { type FindingGroup, findingGroups, groupFindings } from './checks/finding-groups.ts'
export { allPacks, packFor } from './checks/pack.ts'
export { type StandingCounts, standingCounts, standingSentence } from './checks/standing-sentence.ts'
export type { Basis, Check, Citation, Finding, RulePack, Stage, Standing } from './checks/types.ts'
export * from './contract.ts'
export type {
	DocumentPage,
	DocumentProblem,
	EmailEnvelope,
	Evidence,
	IncomingDocument,
	Suggestion,
} from './document.ts'
export * from './entries.ts'
export { laneWords, onlyClientAsked, routeLane } from './lane.ts'
export { type LaneGuidance, laneGuidance } from './lane-guidance.ts'
export { type LaneOption, type LaneQuestion, laneQuestions } from './lane-questions.ts'
export { composeLetter, letterAvailability, letterTitle } from './letters/compose.ts'
export { type ClientMention, confirmsClient, type PersonToGuard } from './letters/confirms-client.ts'
export { type CaseFacts, caseFacts } from './letters/facts.ts'
export * from './letters/types.ts'
export { type NextStep, nextStep } from './next-step.ts'
export * from './people.ts'
export { suggestFields } from './reading/suggest.ts'
export {
	type AnswerName,
	type Answers,
	answerNames,
	type Channel,
	channels,
	type FieldName,
	fieldNames,
	type Lane,
	lanes,
	type RequestFields,
} from './request.ts'
export { defaultSettings, type Settings, settingsSchema } from './settings.ts'
export { dateText, idText, safeText } from './text.ts'
export {
	addWorkingDays,
	bankHolidaysKnown,
	isWorkingDay,
	type Nation,
	nations,
	workingDaysBetween,
} from './working-days.ts'
