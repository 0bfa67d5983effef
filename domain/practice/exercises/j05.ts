import type { Exercise } from '../exercise.ts'
import { differently, onRequest } from '../judging.ts'

export const j5: Exercise = {
	id: 'j5',
	title: 'She told us it’s fine',
	minutes: 9,
	as: 'administrator',
	arrives: [
		'Police send a request, and with it a consent form that the client signed at the police station months ago. Then the therapist speaks with her.',
	],
	heard: {
		title: 'What the client says to the therapist on Monday, 11 January',
		lines: [
			'“I signed something that night. I don’t remember what. I’d like them to know on which days I came to you. Nothing of what I said.”',
			'She signs a note that says so, for the officer in the case.',
			'In the afternoon she rings: “I have slept badly. I take it back, for now.”',
		],
	},
	papers: [
		{
			id: 'email',
			name: 'Practice 5 With a consent form.eml',
			called: 'the email and the form',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 884 Bronwen Aldersey" <bronwen.aldersey@southwales.police.example>',
			subject: 'Request with consent, 2700031884',
			sent: 'Tue, 5 Jan 2027 13:02:00 +0000',
			arrived: 'Tue, 5 Jan 2027 13:02:31 +0000',
			lines: [
				'South Wales Police',
				'Date: 5 January 2027',
				'Reference: 2700031884',
				'',
				'Dear colleague',
				'Please let me have all notes about Delyth Harrowgate-Moss. She has consented: see the form attached. She told us it is fine.',
				'',
				'DC 884 Bronwen Aldersey',
				'Tel 01632 960527',
			],
			attached: {
				name: 'Consent form.pdf',
				pages: [
					[
						'SOUTH WALES POLICE: CONSENT TO OBTAIN RECORDS',
						'',
						'I, Delyth Harrowgate-Moss, consent to the release of all my records held by any organisation.',
						'Signed: D Harrowgate-Moss',
						'Date: 14 August 2026',
						'Witness: PC 301 Emrys Cadwell',
					],
				],
			},
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me”, accept what the paper says and the guesses that are right, type your own reference for the client, and log it.',
			why: 'The request and the form are two papers. Both are kept as they came.',
			source: 'PCSC Act 2022 s.44C',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'form',
			does: 'Record the form that police sent, with its words.',
			hint: 'On the Client page: “Record a form that police sent”. It was signed on 14 August 2026.',
			why: 'A form that police send is not the client’s instruction to you. It is old, it covers everything, and it does not say that a defendant may see the notes.',
			source: 'ICO opinion of May 2022: consent is not the basis on which police ask',
			judge: onRequest(({ case: { work } }) => {
				const form = work.policeForms.at(-1)
				if (!form) return 'not yet'
				if (form.signedOn !== '2026-08-14')
					return differently('The form says 14 August 2026. Record it again with that day: how old it is matters.')
				return form.scopeWords.trim()
					? 'done'
					: differently('Copy the words of the form, too: what it covers is the point.')
			}),
		},
		{
			id: 'wishes',
			does: 'Record what the client wants, in her own words.',
			as: 'therapist',
			hint: 'On the Client page: “Record what the client wants”.',
			why: 'The form says everything; she says the days and nothing more. Her wishes are asked for afresh, and do not decide by themselves.',
			source: 'Good practice: the client’s own words, and how you knew that it was the client',
			judge: onRequest(({ case: { work } }) => {
				const last = work.wishes.at(-1)
				if (!last) return 'not yet'
				if (last.wishes === 'agree_all')
					return differently(
						'You recorded that she wants everything shared. That is what the form says. She says: the days, and nothing of what she said.',
					)
				if (last.wishes === 'nothing')
					return differently(
						'You recorded that she wants nothing shared. She would like the days to be known: that is a part.',
					)
				return last.words.trim() ? 'done' : differently('Write it down in her own words.')
			}),
		},
		{
			id: 'permission',
			does: 'Record her permission: the days on which she came, for the officer.',
			as: 'therapist',
			hint: 'On the Client page: “Record the client’s permission”. She signed a note.',
			why: 'A wish is not yet leave to depart from confidence. That needs a signature, or two people who read it back.',
			source: 'Common law of confidence; good practice: confirmed back',
			judge: onRequest(({ case: { work } }) => {
				const last = work.permissions.at(-1)
				if (!last) return 'not yet'
				return /\b(?:all|everything|whole|entire)\b/i.test(last.scope)
					? differently('The scope that you wrote covers everything. She gave leave for the days on which she came.')
					: 'done'
			}),
		},
		{
			id: 'withdraw',
			does: 'She takes it back. Record that.',
			hint: 'On the Client page: “The client takes it back”. Anybody may record it: one click.',
			why: 'She may change her mind until something has gone. The time is stamped, and a release that is being prepared stops at once.',
			source: 'Good practice: withdrawal is as easy as giving',
			judge: onRequest(({ case: { work } }) => (work.permissions.at(-1)?.withdrawn ? 'done' : 'not yet')),
		},
	],
	closing: 'A police form, a wish and a permission are three things, and you kept them apart. She was heard, twice.',
}
