import type { Story } from './story.ts'
import { daysFrom, later, onOrAfter } from './year-days.ts'

/** What the client says, or why nobody could ask. */
export function voice(story: Story, from: string): string {
	const { spokenTo, wishes, age, capacity } = story.figures
	let day = from
	if (age === 'child' && wishes !== 'died') {
		story.give(day, 'therapist', {
			name: 'client.record-child',
			input: {
				...{ dateOfBirth: daysFrom(story.received, -15 * 365), competence: 'competent', speaksForChild: 'child' },
				...{ reasons: 'Understands what is asked and what follows.', parentUnderSuspicion: 'no' },
			},
		})
	}
	if (wishes === 'died') {
		story.give(day, 'administrator', {
			name: 'client.record-died',
			input: { on: daysFrom(story.received, -30), knownWishes: '' },
		})
		return day
	}
	if (capacity === 'lacks') {
		story.give(day, 'therapist', {
			name: 'client.record-capacity',
			input: {
				...{
					standing: 'lacks',
					decision: 'Whether notes go to the police',
					on: onOrAfter(day),
					assessedBy: 'Imke Sandover',
				},
				...{ why: 'Cannot weigh what follows, even with help.', mayRegain: 'no', revisitOn: '' },
				...{ speaksForClient: 'attorney', documentSeen: 'Lasting power of attorney, health and welfare' },
			},
		})
	}
	if (wishes === 'cannot_be_found') {
		const tries = [
			{ method: 'phone', after: 0 },
			{ method: 'text', after: 5 },
			{ method: 'post', after: 11 },
		] as const
		for (const { method, after } of tries) {
			day = later(from, after)
			story.give(day, 'therapist', {
				name: 'client.record-contact',
				input: { on: day, method, safe: true, result: 'no-answer', note: '' },
			})
		}
		story.give(later(day, 1), 'clinical_lead', {
			name: 'client.record-untraceable',
			input: { reason: 'Three safe ways were tried.' },
		})
		return later(day, 1)
	}
	if (spokenTo !== 'yes') {
		if (spokenTo === 'no')
			story.give(day, 'therapist', {
				name: 'request.change-answers',
				input: { changes: { client_contacted: 'no' }, evidence: {}, reason: 'It was not safe to ask.' },
			})
		return day
	}
	story.give(day, 'therapist', {
		name: 'client.record-safe-contact',
		input: { standing: 'confirmed', route: 'Own mobile, after 10', mustNotKnow: '' },
	})
	day = later(day, 2)
	story.give(day, 'therapist', {
		name: 'client.record-wishes',
		input: {
			wishes: wishes as 'nothing',
			words: story.pick(['I want to know what goes.', 'Only what they need.', 'Please ask me first.']),
			...{ heardOn: onOrAfter(day), how: 'in-person', identityKnownBy: 'Known to the therapist' },
			...{ limits: '', mayBePassedOn: true },
		},
	})
	return day
}
