/** The face of the room: other rooms import from here and from nothing behind it. */

export { britishDate, britishDay, monthNames } from './british-date.ts'
export { answersBehind } from './casework/answers-behind.ts'
export * from './casework/case.ts'
export * from './casework/casework.ts'
export { type WorkItem, type WorkReason, workReasons } from './casework/casework-contract.ts'
export * from './casework/casework-entries.ts'
export * from './casework/casework-words.ts'
export {
	answersFromDraft,
	answersFromFields,
	answersThatFollow,
	derivedFrom,
	standingFromAnswers,
} from './casework/derived-answers.ts'
export { fieldPhrases } from './casework/field-words.ts'
export {
	article6Bases,
	article9Conditions,
	conditionsOfUse,
	groundsToDepart,
	schedule1Conditions,
} from './casework/lists.ts'
export { laneOfNext, type NextVersion, takeOver } from './casework/next-version.ts'
export { tellsOfOffence } from './casework/offence-detail.ts'
export { pageRanges, readPageRanges } from './casework/page-ranges.ts'
export { policeFormRemarks } from './casework/police-form.ts'
export { requestContains } from './casework/recipient.ts'
export { largestBundle, type ReleaseLook } from './casework/release-contract.ts'
export { approvalChoicesFor, approvalInQuestion } from './casework/rules/approval-dates.ts'
export { ageOn, eighteenthBirthday, turnedAdultOn, untraceableLacks } from './casework/rules/client.ts'
export { datesOutOfOrder } from './casework/rules/date-order.ts'
export { mayGive } from './casework/rules/decision.ts'
export type { Doing, Given } from './casework/rules/doing.ts'
export { awaitsReview } from './casework/rules/emergency.ts'
export { courtLaneReason, leavesCourt, whoMayChangeLane } from './casework/rules/lane.ts'
export { neutralFileName, sealRule } from './casework/rules/release.ts'
export { refusalOf, roleRefusal, ruleFor } from './casework/rules/rule-for.ts'
export { placesLeft } from './casework/rules/search.ts'
export { type ScopeDiff, scopeDiff } from './casework/scope-diff.ts'
export { answersThatStay, isDisclosing, settledOnlyByCasework } from './casework/settled-answers.ts'
export { tasksFor } from './casework/tasks.ts'
export { timelineRow } from './casework/timeline.ts'
export { answersSetElsewhere, whoMayAnswer } from './casework/who-may-answer.ts'
export { afterSilence, dueOf, reviewDueOn, silentDays, workReasonsFor } from './casework/work-dates.ts'
export { type CaseworkCommand, caseworkCommandNames, type WorkDraft, workOf } from './casework/work-of.ts'
export { type AnswerOption, type AnswerWords, answerLabel, answerWords } from './checks/answer-words.ts'
export { askerPrompt } from './checks/asker-prompts.ts'
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
	knownBodies,
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
export { putTablesInUse } from './checks/tables-in-use.ts'
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
export {
	type ClientSheet,
	clientSheet,
	type HelpBasis,
	type HelpGroup,
	type HelpSource,
	type HelpTopic,
	helpBasisWords,
	helpGroups,
	helpSources,
	helpTopic,
	helpTopics,
	readWords,
} from './help/help.ts'
export { type ReasonAsked, reasonsAsked } from './help/why-asked.ts'
export { laneWords, onlyClientAsked, routeLane } from './lane.ts'
export { type LaneGuidance, laneGuidance } from './lane-guidance.ts'
export { type LaneOption, type LaneQuestion, laneQuestions } from './lane-questions.ts'
export { composeLetter, letterAvailability, letterTitle, staysHere } from './letters/compose.ts'
export { type ClientMention, confirmsClient, type PersonToGuard } from './letters/confirms-client.ts'
export { type CaseFacts, caseFacts } from './letters/facts.ts'
export { clientMentions, mentionsRefusal, openMentions } from './letters/mentions.ts'
export * from './letters/types.ts'
export { noWorkFacts, type WorkFacts } from './letters/work-facts.ts'
export { type NextStep, nextStep } from './next-step.ts'
export * from './own-choices.ts'
export { asContent } from './packs/as-content.ts'
export type { BehaviourChange } from './packs/behaviour.ts'
export { isEmptyDiff, type ListChange, type PackDiff, packDiff, type WordsChange } from './packs/diff.ts'
export { packProblems } from './packs/inspect-pack.ts'
export {
	largestPack,
	type PackContent,
	type PackFile,
	packContentSchema,
	packFileSchema,
	packFormat,
	packFormatVersion,
	packJsonSchema,
	signedText,
} from './packs/pack-file.ts'
export type { CitationRow, PackLook, PackRow, PacksState, PublisherKey } from './packs/packs-contract.ts'
export { builtInShelf, type PackShelf, packRef, rulePack, shelfOf } from './packs/shelf.ts'
export * from './people.ts'
export * from './practice/index.ts'
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
export { type CaseFigures, figureValues, missingFacts, notRecorded } from './summary/case-figures.ts'
export { type Drawing, drawingOf, patternTile, type Shape } from './summary/chart-shapes.ts'
export {
	altText,
	type Chart,
	type ChartValue,
	chartsOf,
	type Pattern,
	patterns,
	yearBand,
	yearBands,
} from './summary/charts.ts'
export { differencingRisk } from './summary/differencing.ts'
export { type Figures, summarise } from './summary/figures.ts'
export { figuresOf } from './summary/figures-of.ts'
export { homeOffice, homeOfficeCaveat } from './summary/headlines.ts'
export { figuresKept, figuresToKeep, type KeptFigures } from './summary/kept-figures.ts'
export { inPeriod, type Period, periodDays, periodLabel, periodOf, periodSchema } from './summary/period.ts'
export { CannotPool, pool } from './summary/pool.ts'
export {
	hiddenBecause,
	type PublishedCell,
	type PublishedCross,
	type PublishedSection,
	type PublishedTable,
	publishedCells,
	publishedTableSchema,
} from './summary/published.ts'
export { NotATable, readPublishedTable } from './summary/read-table.ts'
export { randomYear, sampleYear, seededNumbers } from './summary/sample-year.ts'
export { matrixTitles, type Profile, profiles } from './summary/sections.ts'
export type { EarlierExport, SummaryExported, SummaryInput, SummaryPreview } from './summary/summary-contract.ts'
export { type ExportKind, exportKinds } from './summary/summary-entries.ts'
export { floorOf, smallestFloor, suppress } from './summary/suppress.ts'
export { type AskerCompleteness, whoAsksWell } from './summary/who-asks-well.ts'
export { dateText, idText, safeText } from './text.ts'
export { commandPhrase } from './trust/command-phrases.ts'
export type { HandOver, HandOverNotes } from './trust/hand-over.ts'
export { type ExportedDocument, exportSchemas, type RegisterExport } from './trust/register-export.ts'
export type {
	BackupState,
	DeviceSecretState,
	HistoryChecks,
	PersonRow,
	RefusedRow,
	SelfTest,
	SelfTestResult,
} from './trust/trust-contract.ts'
export { printedDetail } from './trust/trust-entries.ts'
export {
	addWorkingDays,
	bankHolidaysKnown,
	isWorkingDay,
	type Nation,
	nations,
	workingDaysBetween,
} from './working-days.ts'
