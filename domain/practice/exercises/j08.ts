import type { Exercise } from '../exercise.ts'
import { differently, onRequest } from '../judging.ts'

export const j8: Exercise = {
	id: 'j8',
	title: 'The client is fifteen',
	minutes: 8,
	as: 'therapist',
	arrives: ['A request about a girl of fifteen. Who may be written to is not the question it seems to be.'],
	heard: {
		title: 'What you know as her therapist',
		lines: [
			'Ottilie was born on 19 May 2011. She lives with her mother and her stepfather, and the investigation is about him.',
			'She understands what the police want and what may follow, and says it back in her own words. You think that she can speak for herself here.',
		],
	},
	papers: [
		{
			id: 'email',
			name: 'Practice 8 A girl of fifteen.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 1177 Anselm Birtwhistle" <anselm.birtwhistle@cumbria.police.example>',
			subject: 'Request about a child, CU-27-00412',
			sent: 'Thu, 7 Jan 2027 15:40:00 +0000',
			arrived: 'Thu, 7 Jan 2027 15:40:20 +0000',
			lines: [
				'Cumbria Constabulary, Child Protection',
				'Date: 7 January 2027',
				'Reference: CU-27-00412',
				'',
				'We ask for the notes of sessions in October 2026 about Ottilie Fernsby-Rao, aged 15, in which she speaks of events at home.',
				'The reason is an investigation into her stepfather, who lives with her. We have written to her mother.',
				'',
				'DC 1177 Anselm Birtwhistle',
				'Tel 01632 960745',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'The age counts on the day of the request, and the record goes on when she turns eighteen.',
			source: 'PCSC Act 2022 s.44B(4)',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'parent',
			does: 'On the Client page, record that she is a child, and that a parent or carer is under suspicion or lives with the suspect.',
			as: 'therapist',
			hint: '“The client is under 18”. The question about the parent comes before any letter. Her date of birth is 19 May 2011.',
			why: 'A letter to the wrong parent can put a child in danger. Police have written to the mother; she lives with the suspect.',
			source: 'Good practice resting on s.44B(5)(c): conflict of interest',
			judge: onRequest(({ case: { work } }) => {
				if (!work.child) return 'not yet'
				if (work.child.dateOfBirth !== '' && work.child.dateOfBirth !== '2011-05-19')
					return differently('You recorded another date of birth. She was born on 19 May 2011.')
				return work.child.parentUnderSuspicion === 'yes'
					? 'done'
					: differently(
							'You did not record a parent or carer as under suspicion. The suspect is the stepfather, and he lives with her.',
						)
			}),
		},
		{
			id: 'competence',
			does: 'Record whether she can speak for herself here, with your reasons.',
			as: 'therapist',
			hint: 'In the same form. You know her: see the card.',
			why: 'Whom police give notice to is their duty. Who can speak for her wishes is another question, and yours.',
			source: 'Gillick v West Norfolk [1986] AC 112; s.44B(4) is about notice only',
			judge: onRequest(({ case: { work } }) => {
				if (!work.child || work.child.competence === 'not-assessed') return 'not yet'
				return work.child.competence === 'competent'
					? 'done'
					: differently(
							'You recorded that she is not competent. On the card she understands what is asked and what follows, and says it back.',
						)
			}),
		},
		{
			id: 'letter',
			does: 'Decide who may be written to.',
			as: 'clinical_lead',
			hint: 'On the Client page: “Decide who is written to”, and why.',
			why: 'No letter is ever addressed to a parent by itself, and here not at all without the clinical lead.',
			source: 'Letters: block B4',
			judge: onRequest(({ case: { work } }) => {
				if (!work.letterDecided) return 'not yet'
				return work.letterDecided.to === 'parent'
					? differently(
							'You decided on a parent. One of them is the suspect and the other lives with him: write to Ottilie herself, or to her advocate.',
						)
					: 'done'
			}),
		},
	],
	closing: 'You kept two questions apart that are easily taken for one, and she is the safer for it.',
}
