import type { Story } from './story.ts'
import { known } from './year-answers.ts'
import { daysFrom, later, onOrAfter } from './year-days.ts'
import { soughtWords } from './year-people.ts'

/** Papers that are no police requests under Chapter 3A. */

export function emergency(story: Story): void {
	const { emergencyReview } = story.figures
	const day = onOrAfter(story.received)
	const facts = {
		whoIsAtRisk: 'A person whom the caller is looking for',
		whatIsFeared: story.pick(['Suicide tonight', 'Serious harm by a former partner']),
		howSoon: 'Within hours',
		minimumThatHelps: 'A place where they may be',
		whoIsAsking: 'Force control room',
		...{ calledBack: 'yes' as const, calledBackOn: '101, put through', calledBackAt: '' },
	}
	story.on(day, 'administrator', { does: 'emergency', facts: { ...facts, clientReference: '' } })
	const shared = story.next() < 0.8
	story.give(day, 'administrator', {
		name: 'emergency.decide',
		input: {
			...{ shared, what: shared ? 'A first name and a place' : '', withWhom: shared ? 'Control room' : '', at: '' },
			why: shared ? 'A life was in danger, and it was the least that helps.' : 'The story did not hold up.',
		},
	})
	if (emergencyReview === 'not_done') return
	story.give(later(day, emergencyReview === 'late' ? 4 : 1), 'clinical_lead', {
		name: 'emergency.review',
		input: {
			...{ whatWasShared: 'As recorded', withWhom: 'Control room', why: 'As recorded', storyChecked: 'yes' },
			...{ clientTold: 'yes', whyNotTold: '' },
		},
	})
	story.close(later(day, 6), 'other-route', 'The person was found.')
}

export function court(story: Story): void {
	const { lane, closeDays } = story.figures
	const { content } = story.paper(
		'police_force',
		{ informationSought: 'The notes named in the schedule', replyBy: daysFrom(story.received, 35) },
		known({
			...{ instrument: lane === 'compelled' ? story.pick(['witness_summons', 'court_order']) : 'application_notice' },
			...{ jurisdiction: 'ew', requester_authorised: 'yes', in_writing: 'yes', info_described: 'yes' },
		}),
	)
	const day = onOrAfter(story.received)
	story.on(day, 'administrator', { does: 'log', content })
	story.give(day, 'clinical_lead', {
		name: 'request.change-answers',
		input: { changes: { legal_advice_taken: 'yes' }, evidence: {}, reason: 'The insurer’s solicitor was rung.' },
	})
	story.letter(later(day, 1), 'clinical_lead', 'compelled-holding')
	story.time(later(day, 3))
	if (closeDays !== null) story.close(later(day, Math.max(20, closeDays)), 'court', 'The court settled what was given.')
}

export function elsewhere(story: Story): void {
	const { lane } = story.figures
	const { content } = story.paper(
		lane === 'other_uk_regime' ? 'outside_england_wales' : 'other',
		{ informationSought: story.pick(soughtWords.part) },
		known({
			...{ instrument: 'request', in_writing: 'yes', info_described: 'yes', requester_authorised: 'no' },
			jurisdiction: 'ew',
		}),
	)
	if (lane === 'other_uk_regime')
		content.answers = {
			...content.answers,
			jurisdiction: content.fields.askingBodyType === 'ni-police' ? 'ni' : 'scotland',
		}
	const day = onOrAfter(story.received)
	story.on(day, 'administrator', { does: 'log', content })
	story.letter(later(day, story.pick([1, 2, 4])), 'administrator', 'neutral-holding')
	if (story.next() < 0.8) story.close(later(day, 12), 'other-route', 'Answered by the way that applies there.')
}
