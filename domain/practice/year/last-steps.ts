import type { Story } from './story.ts'
import { later, onOrAfter } from './year-days.ts'

/** Nothing of the kind is there: looked for in every place, and answered without saying so. */
export function nothingHeld(story: Story, day: string): void {
	const places = ['paper', 'system', 'email', 'supervision-notes', 'texts', 'archive', 'previous-provider'] as const
	for (const place of places) {
		story.give(day, 'administrator', {
			name: 'search.record',
			input: { place, on: onOrAfter(day), by: 'Joss Penhallow', terms: 'Name and date of birth', result: 'nothing' },
		})
	}
	story.give(later(day, 1), 'clinical_lead', {
		name: 'search.conclude',
		input: { result: 'not-held', scheduleReference: '', destroyedOn: '' },
	})
	story.letter(later(day, 1), 'clinical_lead', 'nothing-held')
	story.time(later(day, 1))
	story.close(later(day, 3), 'not-held', '')
}

/** The clinical lead's decision, what goes out on it, and the end. */
export function decide(story: Story, from: string, recipient: string): void {
	const { response, wishes, lesserOffered } = story.figures
	// Where the client has died nothing is released as a matter of course: advice is still being taken.
	if (response === 'undecided' || wishes === 'died') return
	if (response === 'none') {
		story.give(from, 'clinical_lead', {
			name: 'decision.make',
			input: {
				...{ decision: 'decline', article6: '', article9: '', schedule1: '', ground: '', covers: '' },
				...{ reasons: 'The request as it stands does not show why this is needed.', confirmStatus: false },
			},
		})
		story.letter(later(from, 1), 'clinical_lead', 'decline')
		story.time(later(from, 1))
		story.close(later(from, 25), 'declined', '')
		return
	}
	const kinds = {
		full: 'full',
		part: 'extract',
		summary: 'short-statement',
		factual_answer: 'answer-question',
	} as const
	const outcomes = {
		full: 'disclosed-full',
		part: 'disclosed-part',
		summary: 'disclosed-summary',
		factual_answer: 'factual-answer',
	} as const
	const gives = response as keyof typeof kinds
	story.give(from, 'administrator', {
		name: 'request.change-answers',
		input: {
			...{ changes: { requester_verified: 'yes', contains_third_parties: 'no' }, evidence: {} },
			reason: 'Rung back on the switchboard’s number.',
		},
	})
	if (lesserOffered === 'yes' && gives !== 'summary' && gives !== 'factual_answer')
		story.give(from, 'therapist', {
			name: 'decision.propose',
			input: { decision: 'short-statement', reasons: 'A few sentences would answer it.' },
		})
	story.give(later(from, 1), 'clinical_lead', {
		name: 'decision.make',
		input: {
			...{ decision: kinds[gives], article6: '6-1-ea-annex-1-5', article9: '9-2-g', schedule1: 'sch-1-10' },
			...{ ground: 'public_interest', covers: 'What the final request names', confirmStatus: true },
			reasons: 'It answers the question, and nothing less does.',
		},
	})
	const { scopeAsked, scopeGiven } = story.figures
	const pages = Math.max(1, scopeGiven ?? 2)
	const seen = wishes === 'cannot_be_found' || wishes === 'unknown' ? 'not-safe' : 'read'
	const withheld = Math.max(0, (scopeAsked ?? pages) - pages)
	story.on(later(from, 2), 'therapist', { does: 'release', pages, withheld, recipient, seen })
	if (scopeAsked !== null)
		story.give(later(from, 2), 'therapist', {
			name: 'work.record-scope',
			input: { unit: 'appointments', asked: scopeAsked, given: scopeGiven },
		})
	story.time(later(from, 3))
	story.close(later(from, 8), outcomes[gives], '')
}
