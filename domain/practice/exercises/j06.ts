import { britishDate } from '../../british-date.ts'
import type { Exercise } from '../exercise.ts'
import { differently, letterGone, lettersOf, onRequest } from '../judging.ts'

export const j6: Exercise = {
	id: 'j6',
	title: 'A paper from a court',
	minutes: 6,
	as: 'administrator',
	arrives: [
		'This morning’s post brings a summons. This paper is of another kind: it may bind you, and its date is real.',
	],
	papers: [
		{
			id: 'summons',
			name: 'Practice 6 Summons.pdf',
			called: 'the summons',
			goesTo: 'log',
			kind: 'pdf',
			pages: [
				[
					'WITNESS SUMMONS',
					'In the Crown Court at Northampton',
					'Case number T20270018',
					'Criminal Procedure (Attendance of Witnesses) Act 1965, section 2',
					'',
					'To: The Manager, Practice Counselling Service',
					'',
					'You are summoned to attend the Crown Court at Northampton on 3 February 2027 at 10:00 and to produce the following documents:',
					'the record of appointments of Rosalind Peverell-Kaye between 1 May 2026 and 31 July 2026.',
					'',
					'If you do not attend you may be arrested and punished for contempt of court.',
					'You may apply to the court to have this summons set aside.',
					'',
					'Dated 7 January 2027',
					'By order of the court: H Tarrant, Court Officer',
				],
			],
		},
	],
	steps: [
		{
			id: 'lane',
			does: 'Log it as what it is: a summons.',
			hint: 'Press “Put it in front of me”. It reached you today. Choose “A witness summons” as the kind of paper; the asking body is the court.',
			why: 'The letters for police requests are not available here. Asking a court for chief inspector approval would help nobody.',
			source: 'Criminal Procedure (Attendance of Witnesses) Act 1965 s.2',
			judge: onRequest(({ case: { lane } }) =>
				lane === 'compelled'
					? 'done'
					: differently(
							lane === 'compelled_pending'
								? 'You recorded that somebody is applying for an order. This summons has been issued already. Change the lane, and say why.'
								: 'It is not recorded as a court’s paper. It summons you to a court with a date: change the lane, and say why.',
						),
			),
		},
		{
			id: 'date',
			does: 'See to it that the court’s date stands: 3 February 2027.',
			hint: 'It is the date by which the paper is to be obeyed. If it is not there, put it in under Papers, in “What was logged”.',
			why: 'A date that police ask for is a wish. A court’s date is the one date that turns red.',
			source: 'The summons itself',
			judge: onRequest((_found, { fields: { replyBy = '' } }) => {
				if (replyBy === '2027-02-03') return 'done'
				return replyBy
					? differently(`You recorded ${britishDate(replyBy)}. The summons says 3 February 2027.`)
					: 'not yet'
			}),
		},
		{
			id: 'advice',
			does: 'Ring the insurer or solicitor, and record the advice.',
			as: 'clinical_lead',
			hint: 'The first page of the request has the numbers; record there that advice was taken.',
			why: 'Get advice before you answer. There may be a right to be heard, and the summons may ask for more than it needs.',
			source: 'Good practice: advice first; Criminal Procedure Rules, Part 17',
			judge: onRequest((_found, { answers }) => (answers.legal_advice_taken === 'yes' ? 'done' : 'not yet')),
		},
		{
			id: 'holding',
			does: 'Send the holding reply.',
			as: 'clinical_lead',
			hint: 'Under Letters there is one letter for this lane, “Holding reply to an order”. It can be made once advice is recorded. Then “Mark as sent”.',
			why: 'It says that the paper has come and that advice is being taken, and not a word more.',
			source: 'Good practice; sent after advice',
			judge: (look) =>
				look.cases.some((found) => lettersOf(found, 'challenge', 'fix-list').length > 0)
					? differently(
							'You started a letter that is for police requests. Put it aside: this lane has a holding reply of its own.',
						)
					: letterGone('compelled-holding')(look),
		},
	],
	closing:
		'You did not answer it alone, you did not send anything, and nobody will miss the date. That is the whole art of a summons.',
}
