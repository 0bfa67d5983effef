import { britishDate } from '../../british-date.ts'
import type { Exercise } from '../exercise.ts'
import { differently, findingOf, letterGone, lettersOf, onRequest } from '../judging.ts'

export const j1: Exercise = {
	id: 'j1',
	title: 'Friday, 16:55',
	minutes: 6,
	as: 'administrator',
	arrives: [
		'An email came on Friday afternoon, five minutes before the office closed. An officer asks for “all counselling records” and wants an answer by Monday. It is Monday morning now.',
	],
	papers: [
		{
			id: 'email',
			name: 'Practice 1 Request for records.eml',
			called: 'the email and its form',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 2214 Farrah Mistlethwaite" <farrah.mistlethwaite@westyorkshire.police.example>',
			subject: 'Request for counselling records - ref 13270004411',
			sent: 'Fri, 8 Jan 2027 16:54:40 +0000',
			arrived: 'Fri, 8 Jan 2027 16:55:03 +0000',
			lines: [
				'Dear Sir or Madam',
				'',
				'Please find attached a request for information about one of your clients. I would be grateful for the records by Monday 11 January 2027, as the file is due for review.',
				'',
				'Regards',
				'DC 2214 Farrah Mistlethwaite',
				'Safeguarding Unit, West Yorkshire Police',
				'Tel 01632 960221',
			],
			attached: {
				name: 'Request 13270004411.pdf',
				pages: [
					[
						'WEST YORKSHIRE POLICE',
						'Request for third party material',
						'',
						'Date of request: 8 January 2027',
						'Officer: DC 2214 Farrah Mistlethwaite',
						'Email: farrah.mistlethwaite@westyorkshire.police.example',
						'Crime reference: 13270004411',
						'Person concerned: Saffron Applegarth-Wu (the complainant)',
					],
					[
						'Information requested',
						'',
						'All counselling records held in respect of the above named person.',
						'',
						'Reason for the request: to assist with the investigation.',
						'Please reply by 11 January 2027.',
					],
					[
						'Declaration',
						'',
						'I confirm that the information is needed for policing purposes.',
						'Signed: F Mistlethwaite, DC 2214',
					],
				],
			},
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request, with the day on which it reached the inbox.',
			hint: 'Press “Put it in front of me”. Accept what the paper says, and the guess after it if it is right; type your own reference for the client (any letters and a number), choose the kind of paper, and log it.',
			why: 'Five things are enough to log a request. The day counts from when the email arrived, not from when somebody opened it.',
			source: 'Good practice: the Local Government and Social Care Ombudsman counts from receipt',
			judge: onRequest((_found, { fields: { receivedOn } }) =>
				receivedOn === '2027-01-08'
					? 'done'
					: differently(
							`You recorded ${britishDate(receivedOn ?? '') || 'no day'} as the day of receipt. The email reached the inbox on Friday, 8 January 2027. That day counts, whenever somebody opened it. Change it under Papers, in “What was logged”.`,
						),
			),
		},
		{
			id: 'time',
			does: 'Record the time: 16:55.',
			hint: 'It stands beside the day of receipt while you log. An unknown time is left empty, and never becomes midnight.',
			why: 'The hour shows that nobody could have answered on the day. A time that nobody knows stays unknown.',
			source: 'Good practice: both times are kept',
			judge: onRequest(({ case: { receivedAt } }) =>
				receivedAt === '16:55'
					? 'done'
					: receivedAt === ''
						? differently(
								'The time was left empty. That is allowed when nobody knows it; here the email says 16:55. Do this exercise again to try it.',
							)
						: differently(`You recorded ${receivedAt}. The email reached the inbox at 16:55.`),
			),
		},
		{
			id: 'findings',
			does: 'Look at the findings and confirm them.',
			hint: 'Open the request, then Findings. Read one or two by opening them, then confirm all.',
			why: 'Only what a person has confirmed goes into a letter. Nobody is shown as having approved this request.',
			source: 'Code of practice as reported: chief inspector level. To be checked against its text',
			judge: onRequest((found, { answers }) => {
				const approval = findingOf(found, 'COUN-04')
				if (approval?.standing === 'shown')
					return differently(
						'The answers say that an approval is shown. No page of this request names anybody who approved it. Look at the three pages again.',
					)
				if (answers.date_range_stated === 'yes')
					return differently(
						'The answers say that a period is given. The request asks for all records, without any dates.',
					)
				return found.unconfirmed.length === 0 ? 'done' : 'not yet'
			}),
		},
		{
			id: 'acknowledge',
			does: 'Write the acknowledgement, and record that it went.',
			hint: 'Under Letters: start the acknowledgement, read it, then “Mark as sent”.',
			why: 'It says the same whether or not the person is a client. So even a polite reply gives nobody away.',
			source: 'Good practice: neither confirm nor deny',
			judge: letterGone('acknowledgement'),
		},
		{
			id: 'fix-list',
			does: 'Make the form on which the police can add what is missing.',
			hint: 'Under Letters: start “Reply form for the police”. It needs confirmed findings.',
			why: 'A good answer to a poor request is a form that an officer can fill in and return. The Act sets no date, so Monday is a wish and no deadline.',
			source: 'PCSC Act 2022 s.44C (what a request must say); no reply period in ss.44A to 44F',
			judge: onRequest((found) => (lettersOf(found, 'fix-list', 'challenge').length > 0 ? 'done' : 'not yet')),
		},
	],
	closing:
		'Well done. The request is on record, nobody was confirmed as a client, and it is the police’s turn. That is a good Monday morning.',
}
