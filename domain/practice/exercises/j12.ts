import type { Exercise } from '../exercise.ts'
import { differently, onRequest } from '../judging.ts'

export const j12: Exercise = {
	id: 'j12',
	title: 'Two pages go out',
	minutes: 15,
	as: 'clinical_lead',
	arrives: [
		'A narrow request, properly made. The clinical lead decides to give two pages. The therapist prepares them, a second person checks, the clinical lead seals.',
	],
	heard: {
		title: 'What you know',
		lines: [
			'You rang the switchboard of British Transport Police, and were put through to DC Sable Wintringham: it is she.',
			'The client has read the two pages, and knows that they go.',
			'Of 33 pages of notes, 31 lie outside the period.',
		],
	},
	papers: [
		{
			id: 'email',
			name: 'Practice 12 A narrow request.eml',
			called: 'the email',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 2718 Sable Wintringham" <sable.wintringham@btp.police.example>',
			subject: 'Victim information request BTP/27/0093',
			sent: 'Thu, 7 Jan 2027 12:00:00 +0000',
			arrived: 'Thu, 7 Jan 2027 12:00:12 +0000',
			lines: [
				'British Transport Police',
				'Date of request: 7 January 2027',
				'Reference: BTP/27/0093',
				'',
				'This is a request under Chapter 3A of the Police, Crime, Sentencing and Courts Act 2022. You are not obliged to answer it.',
				'We ask for the notes of the two sessions from 1 November 2026 to 14 November 2026 in which Romilly Dunmore-Achebe speaks of the journey on 30 October.',
				'Reason: the suspect says that he was not on that train, and this is a reasonable line of enquiry. CCTV of the carriage does not exist.',
				'It is necessary and proportionate because nothing less answers it, and the notes are likely to have substantial probative value.',
				'The notes will be seen by the officer in the case and the reviewing lawyer, kept under lock, and returned.',
				'Approved by DCI Barnaby Thirlmere on 6 January 2027. She was given notice in writing on 5 January 2027.',
				'',
				'DC 2718 Sable Wintringham',
				'sable.wintringham@btp.police.example',
				'Tel 01632 960089',
			],
		},
		{
			id: 'notes',
			name: 'Practice 12 Two pages of notes.pdf',
			called: 'the two pages of notes',
			goesTo: 'folder',
			kind: 'pdf',
			covered: 'Her brother drove her home that night.',
			pages: [
				[
					'Session of 3 November 2026 (an invented note)',
					'',
					'Spoke of the journey on 30 October. Recalled the platform and the time.',
					'A line about somebody else is covered below.',
				],
				['Session of 10 November 2026 (an invented note)', '', 'Spoke of the journey again, in the same words.'],
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request, and record that you rang back.',
			hint: 'Press “Put it in front of me”. After logging, under Findings, open “Requester’s identity confirmed by call-back” (“What it rests on, and change it”) and change the answer to yes.',
			why: 'Nothing goes out to somebody who has only said who they are.',
			source: 'Good practice: call back on a number found independently',
			judge: onRequest((_found, { answers }) => (answers.requester_verified === 'yes' ? 'done' : 'not yet')),
		},
		{
			id: 'decide',
			does: 'Decide: an extract, with both data protection bases, the ground and your reasons.',
			as: 'clinical_lead',
			hint: 'Under Decision. An Article 6 basis and an Article 9 condition are two things; the ground for departing from confidence is a third.',
			why: 'A sentence of reasons today spares an afternoon next year.',
			source: 'UK GDPR Arts 6 and 9; R (TB) v Stafford Combined Court [2006] EWHC 1645 (Admin)',
			judge: onRequest(({ case: { work } }) => {
				const decision = work.decision?.decision
				if (!decision) return 'not yet'
				if (decision === 'full')
					return differently('You decided on everything asked for. Two pages of thirty-three go: an extract.')
				return decision === 'extract'
					? 'done'
					: differently('You decided on something else. In this exercise two pages go: decide again, on an extract.')
			}),
		},
		{
			id: 'prepare',
			does: 'Prepare the two pages, made anew.',
			as: 'therapist',
			hint: 'Save “the two pages of notes” from this card to a folder. Under Release one question comes first: once it is made anew, nothing about other people is in it. Then prepare: choose the file, make it anew from pictures, and record that 31 pages are kept back.',
			why: 'The file has words under a black box, and once more in a note. Made anew from pictures, what cannot be seen is gone.',
			source: 'ICO: hidden data in documents',
			judge: onRequest(({ case: { work } }) => {
				const release = work.releases.findLast(({ state }) => state !== 'stopped')
				if (!release) return 'not yet'
				const pages = release.prepared.items.reduce((sum, item) => sum + item.pages, 0)
				if (pages !== 2)
					return differently(
						`You prepared ${pages} pages. Two are named in the request: stop this release, and prepare it again.`,
					)
				return release.prepared.withheld.length > 0
					? 'done'
					: differently(
							'Nothing is recorded as kept back. Of 33 pages 31 lie outside the period: stop this release, and prepare it again with that.',
						)
			}),
		},
		{
			id: 'check',
			does: 'Open the same file and check it.',
			as: 'administrator',
			hint: 'Under Release. Type the address from the request, not from memory.',
			why: 'A second pair of eyes, on the very file that goes. A wrong address stops it.',
			source: 'Good practice: a second person checks',
			judge: onRequest(({ case: { work } }) =>
				work.releases.some(({ checked, state }) => checked && state !== 'stopped') ? 'done' : 'not yet',
			),
		},
		{
			id: 'seal',
			does: 'Seal it: the bundle one way, the passphrase another.',
			as: 'clinical_lead',
			hint: 'Under Release. Choose the same file once more.',
			why: 'The app keeps the list and the hashes, and never the pages.',
			source: 'Good practice: encrypted, with the passphrase by another way',
			judge: onRequest(({ case: { work } }) =>
				work.releases.some(({ state }) => state === 'sealed') ? 'done' : 'not yet',
			),
		},
		{
			id: 'receipt',
			does: 'Record that it arrived.',
			hint: 'Under Release: “Record the receipt”.',
			why: 'What went out is known; so is that it came to the right hands.',
			source: 'Police-CPS Third Party Material Protocol 2023: conditions on treatment and return',
			judge: onRequest(({ case: { work } }) => (work.releases.some(({ receipt }) => receipt) ? 'done' : 'not yet')),
		},
	],
	closing:
		'Two pages of thirty-three, seen by three people and by the client, and nothing hidden in them. That is a release to be at ease with.',
}
