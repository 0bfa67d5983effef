import type { decisionKinds, outcomes, searchPlaces, wishesValues, withheldReasons } from './casework-entries.ts'

/** The closed lists of casework in plain words, for screen and for letters to name from. */

type Decision = (typeof decisionKinds)[number]

/** The least-intrusive ladder, from the least that is given to the most. */
export const decisionWords: Readonly<Record<Decision, { title: string; explains: string }>> = {
	decline: {
		title: 'Decline',
		explains: 'Nothing is given for now. A completed or narrower request is looked at again.',
	},
	narrow: { title: 'Ask for less', explains: 'Nothing is given yet. The asker is invited to ask for a smaller part.' },
	'answer-question': {
		title: 'Answer a question',
		explains: 'One or more of the asker’s questions are answered in a sentence, without any page of notes.',
	},
	'attendance-dates': {
		title: 'Dates of attendance only',
		explains: 'Only on which days the person came, and nothing of what was said.',
	},
	'short-statement': {
		title: 'A short statement of facts',
		explains: 'A few sentences of fact that the client has seen, written for this request.',
	},
	extract: { title: 'An extract', explains: 'Only the pages or passages that the final request names.' },
	full: {
		title: 'Everything asked for',
		explains: 'All that the final request names. The last step, when no smaller one is enough.',
	},
}

export const wishesWords: Readonly<Record<(typeof wishesValues)[number], string>> = {
	agree_all: 'Share everything that was asked for',
	agree_part: 'Share part of it',
	short_statement: 'Send a short note of facts',
	nothing: 'Share nothing',
	advice_first: 'Wants advice first',
	unknown: 'Not known',
}

export const outcomeWords: Readonly<Record<(typeof outcomes)[number], string>> = {
	'disclosed-full': 'Everything asked for was given',
	'disclosed-part': 'Part was given',
	'disclosed-summary': 'A summary was given',
	'factual-answer': 'A factual answer was given',
	declined: 'Declined',
	'not-held': 'Nothing held',
	withdrawn: 'Withdrawn by the asker',
	'no-reply': 'No reply from the asker',
	court: 'Settled by a court',
	'other-route': 'Dealt with another way',
}

export const placeWords: Readonly<Record<(typeof searchPlaces)[number], string>> = {
	paper: 'the paper files',
	system: 'the records system',
	email: 'email',
	'supervision-notes': 'supervision notes',
	texts: 'text messages',
	archive: 'the archive',
	'previous-provider': 'what came from an earlier provider',
}

/** Why something is kept back, as a letter may say it: the reason and never the content. */
export const withheldWords: Readonly<Record<(typeof withheldReasons)[number], string>> = {
	'outside-period': 'outside the period asked for',
	'other-people': 'about other people',
	'outside-purpose': 'outside the purpose of the request',
	supervision: 'supervision',
	'legal-advice': 'legal advice',
	harm: 'risk of serious harm',
}
