import type { Exercise } from '../exercise.ts'
import { differently, inHand, letterGone, lettersOf, onRequest } from '../judging.ts'

const lines = [
	'Devon and Cornwall Police, Sexual Offences Team',
	'Reference: 50/2027/000731',
	'',
	'DS 3310 Verity Lanyon',
	'Tel 01632 960633',
] as const

export const j7: Exercise = {
	id: 'j7',
	title: 'They come back with less',
	minutes: 10,
	as: 'clinical_lead',
	arrives: [
		'Police asked for a whole file. You will ask for what is missing; then they come back with a smaller request.',
	],
	papers: [
		{
			id: 'first',
			name: 'Practice 7 The whole file.eml',
			called: 'the first request',
			goesTo: 'log',
			kind: 'email',
			from: '"DS 3310 Verity Lanyon" <verity.lanyon@devonandcornwall.police.example>',
			subject: 'Request 50/2027/000731',
			sent: 'Mon, 4 Jan 2027 11:20:00 +0000',
			arrived: 'Mon, 4 Jan 2027 11:20:18 +0000',
			lines: [
				'Date: 4 January 2027',
				...lines.slice(0, 2),
				'',
				'Please send the complete counselling file of Hesper Quillon-Adeyemi, from the first contact to the present day.',
				'We want to see whether she is consistent.',
				'',
				...lines.slice(3),
			],
		},
		{
			id: 'revised',
			name: 'Practice 7 Revised request.eml',
			called: 'the revised request',
			goesTo: 'version',
			kind: 'email',
			from: '"DS 3310 Verity Lanyon" <verity.lanyon@devonandcornwall.police.example>',
			subject: 'Revised request 50/2027/000731',
			sent: 'Mon, 11 Jan 2027 08:15:00 +0000',
			arrived: 'Mon, 11 Jan 2027 08:15:22 +0000',
			lines: [
				'Date: 11 January 2027',
				...lines.slice(0, 2),
				'',
				'Thank you for your letter. We now ask only for the notes of sessions from 1 June 2026 to 30 June 2026 about Hesper Quillon-Adeyemi in which the journey of 12 June is mentioned.',
				'Reason: the suspect says that she was elsewhere on that day. This is a reasonable line of enquiry, and CCTV has not answered it.',
				'The notes will be seen by the officer in the case and the reviewing lawyer, and returned afterwards.',
				'Approved by DCI Corwin Pascoe on 8 January 2027. She was given notice in writing on 7 January 2027.',
				'',
				...lines.slice(3),
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the first request, and confirm its findings.',
			hint: 'Press “Put it in front of me: the first request”. Then Findings: confirm all.',
			why: 'Only confirmed findings go into a letter.',
			source: 'Letters: every sentence has its source',
			judge: onRequest((found) =>
				found.case.versions.length > 1 || found.unconfirmed.length === 0 ? 'done' : 'not yet',
			),
		},
		{
			id: 'challenge',
			does: 'Write the letter that asks for what is missing, and record that it went.',
			hint: 'Under Letters: start “Request for missing information”, read it, then “Mark as sent”. Today’s date is there already.',
			why: 'The whole file, no dates, credibility alone: three things to ask about, and the letter asks without refusing.',
			source: 'PCSC Act 2022 s.44A(3)(c), (7)-(8)',
			judge: letterGone('challenge'),
		},
		{
			id: 'version',
			does: 'They come back. Log the revised request as version 2 of the same request.',
			hint: 'Press “Take in hand: the revised request”. It opens as a new version; log it.',
			why: 'One request, two versions: so that it can be seen what the question achieved, and nothing is counted twice.',
			source: 'Good practice: a revised request is a new version',
			judge: (look) => {
				const found = inHand(look)
				if (!found) return 'not yet'
				if (found.case.versions.length > 1) return 'done'
				return look.cases.length > 1
					? differently(
							'You logged the revised request as a request of its own. It belongs onto the first one, as version 2: take it in hand again from this card.',
						)
					: 'not yet'
			},
		},
		{
			id: 'answer',
			does: 'Record what came of the letter: they asked for less.',
			hint: 'On the Work page: “Record what they answered”.',
			why: 'This is the figure that shows whether asking helps.',
			source: 'The year: results of a challenge',
			judge: onRequest(({ case: { work } }) => {
				const answer = work.challengeAnswers.at(-1)
				if (!answer) return 'not yet'
				return answer.result === 'narrowed'
					? 'done'
					: differently(
							'You recorded another result. They asked for one month instead of a whole file: that is narrowed.',
						)
			}),
		},
		{
			id: 'look',
			does: 'Look at both versions side by side, and confirm what the new one shows.',
			hint: 'On the request: “Compare version 2”. Then Findings: confirm.',
			why: 'What they have mended is cleared; what is still missing stays. Nothing is carried over without a person.',
			source: 'Good practice: findings are carried one by one',
			judge: onRequest((found) => {
				if (found.case.versions.length < 2) return 'not yet'
				return found.unconfirmed.length === 0 && lettersOf(found, 'challenge').length > 0 ? 'done' : 'not yet'
			}),
		},
	],
	closing: 'A whole file became one month, because somebody asked a good question. That is what this is for.',
}
