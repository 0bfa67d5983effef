import type { Exercise } from '../exercise.ts'
import { differently, onRequest } from '../judging.ts'

export const j4: Exercise = {
	id: 'j4',
	title: 'A call, and somebody in danger',
	minutes: 6,
	as: 'administrator',
	arrives: ['The telephone rings. This one is not routine: the caller fears for somebody’s life tonight.'],
	heard: {
		title: 'What the caller says',
		lines: [
			'“PC Rowena Thistleby, Humberside Police control room. We are looking for Opal Winterbourne. She left a note at home an hour ago and we think she means to kill herself tonight.”',
			'“Does she have somewhere that she goes to? A place, a friend, anything. You need not tell me what she talks about.”',
			'You find the force’s switchboard number yourself, ring 01632 960900, and are put through to PC Thistleby.',
			'You tell her one thing: a friend’s first name and the park where they walk.',
		],
	},
	papers: [],
	steps: [
		{
			id: 'open',
			does: 'Open the emergency page and write who is at risk, and what is feared.',
			hint: 'Press E from any page, or choose “Somebody is at risk now” in the navigation. You can save at any point.',
			why: 'In an emergency nothing blocks. “Urgent” alone is not enough for this page; a fear for life or of serious harm is.',
			source: 'ICO: in an emergency, share what is necessary and proportionate',
			judge: onRequest(({ case: { lane, work } }) => {
				const facts = work.emergency?.facts
				if (lane !== 'emergency')
					return differently(
						'You logged an ordinary request. The caller fears for a life, so this belongs on the emergency page: press E.',
					)
				return facts?.whoIsAtRisk.trim() && facts.whatIsFeared.trim() ? 'done' : 'not yet'
			}),
		},
		{
			id: 'call-back',
			does: 'Record that you rang back, and on which number.',
			hint: 'On the same page. The number is one that you found yourself: the switchboard or 101.',
			why: 'Anybody can say on the telephone that they are the police.',
			source: 'Good practice: ring back on a number found independently',
			judge: onRequest(({ case: { work } }) => {
				const facts = work.emergency?.facts
				if (facts?.calledBack === 'yes') return facts.calledBackOn.trim() ? 'done' : 'not yet'
				if (facts?.calledBack === 'no')
					return differently(
						'You recorded that nobody rang back. That can happen, and the review will ask why. Here you did ring the switchboard: record the number.',
					)
				return 'not yet'
			}),
		},
		{
			id: 'decide',
			does: 'Record what was shared, with whom and why; or that nothing was.',
			hint: 'Lower on the same page. A refusal is recorded too.',
			why: 'What was shared is the smallest thing that helps. It is counted apart, and never as a request that was challenged.',
			source: 'ICO, as above; UK GDPR Art 6(1)(d) and Art 9(2)(c), vital interests',
			judge: onRequest(({ case: { work } }) => {
				const decisions = work.emergency?.decisions ?? []
				if (decisions.length === 0) return 'not yet'
				return decisions.some(({ why }) => why.trim())
					? 'done'
					: differently(
							'You recorded what was shared and not why. Add the reason in a few words: it is the first thing that the review asks.',
						)
			}),
		},
		{
			id: 'review',
			does: 'Become the clinical lead, and review it.',
			as: 'clinical_lead',
			hint: 'Change your role at the top of the window. Then open the request: the review is on its first page.',
			why: 'Somebody who did not decide looks at it on the next working day, by 12:00. Not to blame: to see that the client is told, or why not.',
			source: 'Good practice: a second person reviews',
			judge: onRequest(({ case: { work } }) => (work.emergency?.reviewed ? 'done' : 'not yet')),
		},
	],
	closing:
		'You helped quickly, gave no more than was needed, and left a record that a second person has seen. That is all anybody could ask.',
}
