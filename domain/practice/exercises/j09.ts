import { untraceableLacks } from '../../casework/rules/client.ts'
import type { Exercise } from '../exercise.ts'
import { differently, onRequest } from '../judging.ts'

export const j9: Exercise = {
	id: 'j9',
	title: 'She cannot be reached',
	minutes: 7,
	as: 'therapist',
	arrives: [
		'The request came before Christmas. The client has moved, and nobody has reached her since. What may be recorded now?',
	],
	heard: {
		title: 'What was tried, by the ways that she once said are safe',
		lines: [
			'Tuesday 15 December 2026: rang her mobile, no answer.',
			'Tuesday 22 December 2026: a text that says only “please ring the office”, no answer.',
			'Wednesday 6 January 2027: rang her mobile again, no answer.',
			'Her sister’s number is on file. She never said that it is safe.',
		],
	},
	papers: [
		{
			id: 'email',
			name: 'Practice 9 Before Christmas.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 642 Lowell Stanbridge" <lowell.stanbridge@suffolk.police.example>',
			subject: 'Request 37/58812/26',
			sent: 'Mon, 14 Dec 2026 10:05:00 +0000',
			arrived: 'Mon, 14 Dec 2026 10:05:16 +0000',
			lines: [
				'Suffolk Constabulary',
				'Date: 14 December 2026',
				'Reference: 37/58812/26',
				'',
				'We ask for the dates on which Juniper Tamsett-Cole attended between 1 January 2026 and 30 April 2026, and for the notes of those sessions.',
				'',
				'DC 642 Lowell Stanbridge',
				'Tel 01632 960856',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'The day of receipt is 14 December, although you log it today.',
			source: 'Good practice: counted from receipt',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'attempts',
			does: 'Record the three attempts, each with its day and its way.',
			as: 'therapist',
			hint: 'On the Client page: “Record an attempt”. All three were by ways that are safe.',
			why: 'At least three attempts, in two ways, over ten working days. The numbers are the service’s own, in the settings.',
			source: 'Good practice; settings of the service',
			judge: onRequest(({ case: subject }, _version, { settings }) => {
				const { contacts } = subject.work
				if (contacts.length === 0) return 'not yet'
				if (contacts.some(({ method, note }) => method === 'through-worker' || /sister/i.test(note)))
					return differently(
						'You recorded an attempt through somebody else. She never said that her sister’s number is safe: that way is closed.',
					)
				const lacks = untraceableLacks(subject, settings)
				if (lacks.length === 0) return 'done'
				return contacts.length < settings.untraceableAttempts
					? 'not yet'
					: differently(
							`By what you recorded it is too early: ${lacks.join('; ')}. Look at the days and the ways on the card.`,
						)
			}),
		},
		{
			id: 'unknown',
			does: 'Record that she cannot be found.',
			as: 'clinical_lead',
			hint: 'On the Client page, under the attempts.',
			why: 'Wishes unknown is a category of its own. No reply is not a no, and not a yes either.',
			source: 'The year: “unknown” is never counted as a refusal',
			judge: onRequest(({ case: { work } }) => {
				if (work.untraceable) return 'done'
				return work.wishes.some(({ wishes }) => wishes === 'nothing')
					? differently(
							'You recorded that she wants nothing shared. Nobody heard her say so: what she wants is not known.',
						)
					: 'not yet'
			}),
		},
	],
	closing:
		'You tried properly, stopped where it would not have been safe, and wrote down that you do not know. That is honest work.',
}
