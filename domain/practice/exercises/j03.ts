import type { Exercise } from '../exercise.ts'
import { differently, letterGone, lettersOf, onRequest } from '../judging.ts'

export const j3: Exercise = {
	id: 'j3',
	title: 'A letter from Scotland',
	minutes: 4,
	as: 'administrator',
	arrives: [
		'Police Scotland ask your service, in England, for notes about somebody. The form looks much like the others.',
	],
	papers: [
		{
			id: 'email',
			name: 'Practice 3 Police Scotland.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DC Ruaridh Pennywhistle" <ruaridh.pennywhistle@scotland.police.example>',
			subject: 'Request for counselling notes - PS-20270107-0912',
			sent: 'Thu, 7 Jan 2027 10:12:00 +0000',
			arrived: 'Thu, 7 Jan 2027 10:12:09 +0000',
			lines: [
				'Police Scotland',
				'Public Protection Unit, Edinburgh',
				'',
				'Date: 7 January 2027',
				'Our reference: PS-20270107-0912',
				'',
				'Dear Service Manager',
				'',
				'We are investigating an allegation made by Catriona Oakleaf-Rai, who told us that she has had counselling with you since she moved to England.',
				'We ask for the session notes from 1 March 2026 to 30 June 2026.',
				'',
				'Yours faithfully',
				'Ruaridh Pennywhistle',
				'Detective Constable, Police Scotland',
				'Tel 01632 960334',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'What does not belong under Chapter 3A is still logged: somebody asked, and it counts.',
			source: 'PCSC Act 2022 ss.44A(6), 44E: it turns on who asks',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'lane',
			does: 'See to it that it is in the lane for Scotland and Northern Ireland.',
			hint: 'Threshold proposes the lane from who asks. If it is in another one, change the lane at the top of the request and say why.',
			why: 'The checks for England and Wales do not apply to Police Scotland, even when the service is in England. A letter that cites them would be wrong.',
			source: 'PCSC Act 2022 s.44E(1) names who may ask; Police Scotland is not among them',
			judge: onRequest(({ case: { lane } }) =>
				lane === 'other_uk_regime'
					? 'done'
					: differently(
							lane === 'vir'
								? 'It is recorded as a police request under Chapter 3A. That Chapter turns on the asker, and Police Scotland are not named in it. Change the lane, and say why: both entries stay visible.'
								: 'It is in another lane. The asker is Police Scotland, so it belongs to Scotland and Northern Ireland. Change the lane, and say why.',
						),
			),
		},
		{
			id: 'holding',
			does: 'Send the neutral holding letter.',
			hint: 'Under Letters: start “Neutral holding letter”, read it, then “Mark as sent”.',
			why: 'It says that the paper has come and is being looked at, and cites no law of England and Wales.',
			source: 'Good practice; the prosecutor’s policy in Scotland governs, so get local advice',
			judge: (look) => {
				const gone = letterGone('neutral-holding')(look)
				const wrong = look.cases.some(
					(found) => lettersOf(found, 'challenge', 'fix-list', 'acknowledgement').length > 0,
				)
				return gone === 'done' || !wrong
					? gone
					: differently(
							'You started a letter that belongs to Chapter 3A. Put it aside, correct the lane, and use the neutral holding letter.',
						)
			},
		},
	],
	closing:
		'Exactly so. A request can be real and lawful where it comes from, and still not be ours to check by these rules.',
}
