import type { Exercise } from '../exercise.ts'
import { asksAbout, differently, findingOf, lettersOf, onRequest } from '../judging.ts'

/** What a rank is written with when it is held for a time only. */
const forATime = /\b(?:a|t)\s*\/|\bacting\b|\btemporary\b|\btemp\b/i

export const j2: Exercise = {
	id: 'j2',
	title: 'Who approved it?',
	minutes: 7,
	as: 'administrator',
	arrives: ['This request is careful, and it names somebody who approved it. Look closely at the rank.'],
	papers: [
		{
			id: 'email',
			name: 'Practice 2 Approved by.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 5120 Idris Fennimore" <idris.fennimore@kent.police.example>',
			subject: 'Victim information request, ref 46/7731/27',
			sent: 'Wed, 6 Jan 2027 09:31:00 +0000',
			arrived: 'Wed, 6 Jan 2027 09:31:12 +0000',
			lines: [
				'Kent Police, Vulnerability Investigation Team',
				'',
				'Date of request: 6 January 2027',
				'Our reference: 46/7731/27',
				'',
				'Dear Service Manager',
				'',
				'This is a request for information under Chapter 3A of the Police, Crime, Sentencing and Courts Act 2022. You are not obliged to answer it.',
				'We ask for the session notes from 1 September 2026 to 31 October 2026 in which Marguerite Sallow-Okoro speaks of the messages that she received.',
				'Reason: the suspect says that no messages were sent. Whether she spoke of them at the time is a reasonable line of enquiry. We have her telephone, and it does not answer the question.',
				'The notes will be seen by the officer in the case and the reviewing lawyer, and kept with the case papers.',
				'She was given notice in writing on 4 January 2027.',
				'',
				'Approved by: A/DCI Perrin Holloway, 5 January 2027',
				'',
				'DC 5120 Idris Fennimore',
				'Tel 01632 960415',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'An unclear approval never holds up logging.',
			source: 'Good practice: no finding blocks logging',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'rank',
			does: 'Record the approver’s rank just as the paper writes it.',
			hint: 'The field is “Rank of the approver”. The paper says A/DCI: acting.',
			why: 'Police law lets a chief inspector stand in for a superintendent. It says nothing about somebody standing in for a chief inspector.',
			source: 'PACE 1984 s.107',
			judge: onRequest((_found, { fields: { approverRank = '' } }) => {
				if (approverRank.trim() === '') return 'not yet'
				return forATime.test(approverRank)
					? 'done'
					: differently(
							`You recorded “${approverRank}”. The paper says “A/DCI”: somebody who acts as chief inspector. Correct it under Papers, in “What was logged”.`,
						)
			}),
		},
		{
			id: 'finding',
			does: 'Confirm the finding about approval: it is unclear.',
			hint: 'Open Findings. Unclear is neither shown nor not shown. Then confirm.',
			why: 'Nobody is accused of anything. The paper leaves a question, and the finding says which.',
			source: 'Code of practice as reported: chief inspector level. To be checked against its text',
			judge: onRequest((found) => {
				const finding = findingOf(found, 'COUN-04')
				if (finding?.standing === 'shown')
					return differently(
						'By the answers the approval counts as shown. An acting rank leaves it unclear: look at the answers behind the finding.',
					)
				if (finding?.standing === 'not shown')
					return differently(
						'By the answers no approval is shown. The paper does name an approver; what is unclear is the rank that was held on the day.',
					)
				return found.unconfirmed.includes('COUN-04') ? 'not yet' : 'done'
			}),
		},
		{
			id: 'ask',
			does: 'Start the letter that asks about the approval.',
			as: 'clinical_lead',
			hint: 'Under Letters: start “Request for missing information”.',
			why: 'The letter asks a polite question. It refuses nothing: most officers simply answer it.',
			source: 'Letters: compiled from confirmed findings only',
			judge: onRequest((found) => {
				const letters = lettersOf(found, 'challenge')
				if (found.case.work.decision?.decision === 'decline')
					return differently('You declined the request. An unclear rank is a question to ask, and no reason to say no.')
				if (letters.length === 0) return 'not yet'
				return letters.some((letter) => asksAbout(letter, 'COUN-04'))
					? 'done'
					: differently(
							'Your letter does not ask about the approval. Confirm that finding first, then start the letter again.',
						)
			}),
		},
	],
	closing: 'You read two letters and a stroke that most people overlook, and asked instead of refusing. Well seen.',
}
