import { placesLeft } from '../../casework/rules/search.ts'
import type { Exercise } from '../exercise.ts'
import { differently, letterGone, onRequest } from '../judging.ts'

export const j11: Exercise = {
	id: 'j11',
	title: 'Nothing is held, and a chaser',
	minutes: 9,
	as: 'administrator',
	arrives: ['A request about somebody whom you do not know. While you look, the officer writes again.'],
	papers: [
		{
			id: 'request',
			name: 'Practice 11 Request.eml',
			called: 'the request',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 990 Clement Yarrowby" <clement.yarrowby@staffordshire.police.example>',
			subject: 'Request 26-9-118',
			sent: 'Tue, 5 Jan 2027 14:22:00 +0000',
			arrived: 'Tue, 5 Jan 2027 14:22:09 +0000',
			lines: [
				'Staffordshire Police',
				'Date: 5 January 2027',
				'Reference: 26-9-118',
				'',
				'We ask for any notes about Peregrine Ashgrove-Lutz from January to June 2026.',
				'',
				'DC 990 Clement Yarrowby',
				'Tel 01632 960178',
			],
		},
		{
			id: 'chaser',
			name: 'Practice 11 Chaser.eml',
			called: 'the chaser',
			goesTo: 'log',
			kind: 'email',
			from: '"DC 990 Clement Yarrowby" <clement.yarrowby@staffordshire.police.example>',
			subject: 'Re: Request 26-9-118, any news?',
			sent: 'Mon, 11 Jan 2027 08:40:00 +0000',
			arrived: 'Mon, 11 Jan 2027 08:40:15 +0000',
			lines: [
				'Staffordshire Police',
				'Date: 11 January 2027',
				'Reference: 26-9-118',
				'',
				'I wrote on 5 January about Peregrine Ashgrove-Lutz and have heard nothing. Please send any notes from January to June 2026.',
				'',
				'DC 990 Clement Yarrowby',
				'Tel 01632 960178',
			],
		},
	],
	steps: [
		{
			id: 'log',
			does: 'Log the request.',
			hint: 'Press “Put it in front of me: the request”. Use any reference for the person, such as X-1.',
			why: 'It is logged before anybody looks: so what was asked, and when, is on record whatever is found.',
			source: 'Good practice',
			judge: onRequest(() => 'done'),
		},
		{
			id: 'chaser',
			does: 'Log the chaser, and link it to the request.',
			hint: 'Press “Put it in front of me: the chaser”, with the same reference of your own. At the top of the request the first one is shown: “It is the same request, asked again”.',
			why: 'Same officer, same reference: side by side, and a person says what it is. Nothing is closed by itself.',
			source: 'Good practice: never closed automatically as a duplicate',
			judge: ({ cases }) => {
				const links = cases.flatMap(({ case: subject }) => subject.links)
				if (links.some(({ relation }) => relation === 'chaser' || relation === 'duplicate')) return 'done'
				return links.some(({ relation }) => relation === 'unrelated')
					? differently(
							'You recorded that they have nothing to do with each other. It is the same officer with the same reference, who asks for news: a chaser.',
						)
					: 'not yet'
			},
		},
		{
			id: 'search',
			does: 'On the first request, record where you looked: every place, and nothing found.',
			hint: 'Under Searches: seven places. “Not a place that we use” counts as well.',
			why: 'Nothing held is said only when every place has been looked in, with day, name and words.',
			source: 'Good practice: the evidence for a nil result is sealed',
			judge: onRequest(({ case: subject }) => {
				if (subject.work.searches.some(({ result }) => result === 'found'))
					return differently(
						'You recorded that something was found. In this exercise there is nothing: look in that place again, and record it.',
					)
				return placesLeft(subject).length === 0 ? 'done' : 'not yet'
			}),
		},
		{
			id: 'conclude',
			does: 'Conclude: nothing held.',
			as: 'clinical_lead',
			hint: 'Under Searches, at the foot.',
			why: 'It is counted as not held, and left out of the challenge rate.',
			source: 'The year: not held is a row of its own',
			judge: onRequest(({ case: { work } }) => {
				if (!work.searchConclusion) return 'not yet'
				return work.searchConclusion.result === 'not-held'
					? 'done'
					: differently('You concluded something else. Every place was looked in, and nothing was there: not held.')
			}),
		},
		{
			id: 'reply',
			does: 'Send the reply, without saying whether anything is held.',
			as: 'clinical_lead',
			hint: 'On the first request, under Letters: start “Nothing held”, then “Mark as sent”. The ordinary form neither confirms nor denies.',
			why: 'If you say “nothing” when there is nothing, then silence says “something” the next time. One form for both protects everybody.',
			source: 'Good practice: neither confirm nor deny, unless the clinical lead decides so',
			judge: (look) => {
				const told = onRequest((_found, { answers }) => (answers.confirm_client_status === 'yes' ? 'done' : 'not yet'))(
					look,
				)
				return told === 'done'
					? differently(
							'You chose to tell the police whether the person is a client. That is yours to decide, with a reason. In this exercise, leave it open.',
						)
					: letterGone('nothing-held')(look)
			},
		},
	],
	closing: 'You looked everywhere, and told nobody what you did not find. The next client is safer for it.',
}
