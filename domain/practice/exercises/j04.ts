import { currentVersion } from '../../casework/case.ts'
import type { Exercise, PracticeCase, PracticeLook, Verdict } from '../exercise.ts'
import { differently } from '../judging.ts'

/** Two people ring in this exercise: what was logged for each is told apart by its lane, whichever was logged first. */
const emergencyOf = ({ cases }: PracticeLook) => cases.find(({ case: { lane } }) => lane === 'emergency')
const callOf = ({ cases }: PracticeLook) => cases.find(({ case: { lane } }) => lane !== 'emergency')

const onEmergency =
	(judge: (found: PracticeCase) => Verdict) =>
	(look: PracticeLook): Verdict => {
		const found = emergencyOf(look)
		return found ? judge(found) : 'not yet'
	}

export const j4: Exercise = {
	id: 'j4',
	title: 'A call, and somebody in danger',
	minutes: 8,
	as: 'administrator',
	arrives: [
		'The telephone rings. This one is not routine: the caller fears for somebody’s life tonight. An hour later it rings again, and that call is an ordinary one.',
	],
	heard: {
		title: 'What the callers say',
		lines: [
			'“PC Rowena Thistleby, Humberside Police control room. We are looking for Opal Winterbourne. She left a note at home an hour ago and we think she means to kill herself tonight.”',
			'“Does she have somewhere that she goes to? A place, a friend, anything. You need not tell me what she talks about.”',
			'You find the force’s switchboard number yourself, ring 01632 960900, and are put through to PC Thistleby.',
			'You tell her one thing: a friend’s first name and the park where they walk.',
			'An hour later another officer rings: “DC Alban Fairweather, 4471, Humberside Police, reference 16-0448-27. Is Opal Winterbourne a client of yours? We would like her notes for the file.”',
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
			judge: (look) => {
				const facts = emergencyOf(look)?.case.work.emergency?.facts
				if (!facts && callOf(look))
					return differently(
						'You logged an ordinary request. The first caller fears for a life, so that call belongs on the emergency page: press E.',
					)
				return facts?.whoIsAtRisk.trim() && facts.whatIsFeared.trim() ? 'done' : 'not yet'
			},
		},
		{
			id: 'call-back',
			does: 'Record that you rang back, and on which number.',
			hint: 'On the same page. The number is one that you found yourself: the switchboard or 101.',
			why: 'Anybody can say on the telephone that they are the police.',
			source: 'Good practice: ring back on a number found independently',
			judge: onEmergency(({ case: { work } }) => {
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
			judge: onEmergency(({ case: { work } }) => {
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
			id: 'call',
			does: 'The telephone rings again. Log that call, and say nothing about anybody.',
			hint: 'Choose “Log a request”, then “Log a phone call”: what to say, and what to take down, stands on the screen. Use any reference of your own.',
			why: 'The hour before changes nothing: this officer wants notes, and nobody is in danger now. A request under Chapter 3A is made in writing, so ask for that, and confirm nothing.',
			source: 'PCSC Act 2022 s.44C(1): in writing. Good practice: neither confirm nor deny',
			judge: (look) => {
				const call = callOf(look)
				if (!call) return 'not yet'
				const { fields, answers } = currentVersion(call.case)
				if (fields.channel !== 'phone' || answers.in_writing === 'yes')
					return differently(
						'It is not recorded as a call. He rang: choose “Log a phone call”, so that the record says that nothing came in writing.',
					)
				return answers.confirm_client_status === 'yes'
					? differently(
							'You recorded that the police are told whether she is a client. He asked just that; leave it open, and ask for it in writing.',
						)
					: 'done'
			},
		},
		{
			id: 'review',
			does: 'Review it.',
			as: 'clinical_lead',
			hint: 'Open the emergency from the list. What was shared is folded; “Show what was shared, to review it” opens it together with the questions.',
			why: 'Somebody who did not decide looks at it on the next working day, by 12:00. Not to blame: to see that the client is told, or why not.',
			source: 'Good practice: a second person reviews',
			judge: onEmergency(({ case: { work } }) => (work.emergency?.reviewed ? 'done' : 'not yet')),
		},
	],
	closing:
		'You helped quickly, gave no more than was needed, and gave the next caller nothing at all. A second person has seen it. That is all anybody could ask.',
}
