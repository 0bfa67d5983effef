import type { Exercise } from '../exercise.ts'
import { differently, letterGone, lettersOf, onRequest } from '../judging.ts'

export const j10: Exercise = {
	id: 'j10',
	title: 'The client has died',
	minutes: 6,
	as: 'administrator',
	arrives: ['Police are investigating a death. The person who died came to you for a year.'],
	papers: [
		{
			id: 'email',
			name: 'Practice 10 After a death.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DI 208 Hollis Wetherall" <hollis.wetherall@northumbria.police.example>',
			subject: 'Op Silverbirch, request for information',
			sent: 'Fri, 8 Jan 2027 09:10:00 +0000',
			arrived: 'Fri, 8 Jan 2027 09:10:14 +0000',
			lines: [
				'Northumbria Police, Major Investigations',
				'Date: 8 January 2027',
				'Reference: Op Silverbirch, 7719/27',
				'',
				'We are investigating the death of Linnea Brackenbury-Shah, who died on 29 December 2026.',
				'We ask for the notes of sessions from 1 October 2026 to 29 December 2026, to learn of whom she was afraid.',
				'',
				'DI 208 Hollis Wetherall',
				'Tel 01632 960967',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'It is still logged and looked at. Whether Chapter 3A covers a person who has died is not settled in the sources.',
			source: 'PCSC Act 2022 s.44B says nothing about a person who has died',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'died',
			does: 'Record that the client has died, and what you know of her wishes.',
			hint: 'On the Client page: “The client has died”, or, where the paper already said so, “Record when, and what they wished”. She died on 29 December 2026. Write what she wished, or that you know nothing of it.',
			why: 'From then on nobody is prompted to reach her, and no letter can be addressed to her. What she wished still matters.',
			source: 'MDU: the duty of confidence continues after death',
			judge: onRequest(({ case: { work } }) => {
				if (!work.died) return 'not yet'
				if (work.died.on !== '' && work.died.on !== '2026-12-29')
					return differently('You recorded another day. The paper says 29 December 2026.')
				return work.died.knownWishes.trim()
					? 'done'
					: differently(
							'You left her known wishes empty. Write what you know, or “nothing is known”: the next person must not have to guess.',
						)
			}),
		},
		{
			id: 'advice',
			does: 'Take advice, and record it.',
			as: 'clinical_lead',
			hint: 'Ring the insurer’s line (this one is invented). Then, under Findings, open “Supervisor, lead or insurer consulted” (“What it rests on, and change it”) and change the answer to yes.',
			why: 'Data protection law is about living people. The duty of confidence goes on, and the notes name others who are alive.',
			source: 'Not settled in the sources: take advice',
			judge: onRequest((_found, { answers }) => (answers.supervisor_consulted === 'yes' ? 'done' : 'not yet')),
		},
		{
			id: 'acknowledge',
			does: 'Send the acknowledgement to the police.',
			hint: 'Under Letters: start “Acknowledgement”, then “Mark as sent”. It says the same whether or not she was a client.',
			why: 'A homicide team is answered like any other: promptly, politely, and without confirming anything.',
			source: 'Good practice: neither confirm nor deny',
			judge: (look) =>
				look.cases.some((found) => lettersOf(found, 'client', 'client-receipt').length > 0)
					? differently('A letter to the client was started. Put it aside: she has died.')
					: letterGone('acknowledgement')(look),
		},
	],
	closing:
		'Nothing was released as a matter of course, and nobody will be written to who has died. Thank you for taking care.',
}
