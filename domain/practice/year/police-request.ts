import type { Answers, RequestFields } from '../../request.ts'
import type { CaseFigures } from '../../summary/case-figures.ts'
import { voice } from './client-voice.ts'
import { decide, nothingHeld } from './last-steps.ts'
import type { Paper, Story } from './story.ts'
import { known, stated, yesOr } from './year-answers.ts'
import { daysFrom, later, onOrAfter } from './year-days.ts'
import { invented, soughtWords } from './year-people.ts'

const rankOf: Readonly<Record<CaseFigures['rankBand'], string>> = {
	below_ci: 'DI',
	ci: 'DCI',
	above_ci: 'Superintendent',
	acting: 'A/DCI',
	equivalent_stated: 'PO5, equivalent to chief inspector',
	equivalent_not_stated: 'Grade 3',
	not_recorded: '',
}

function asked(story: Story, second: boolean): { fields: RequestFields; answers: Answers } {
	const it = story.figures
	const received = story.received
	const whole = it.wholeFile === 'yes' && !second
	const dated = it.dateRange === 'yes' || second
	const approved = it.approval === 'at_receipt' || (second && it.approval === 'later')
	const on = it.notice === 'in_time' ? daysFrom(received, -9) : it.notice === 'after' ? daysFrom(received, 3) : ''
	const notice = {
		in_time: 'yes',
		after: 'yes',
		given_undated: 'yes',
		not_yet: 'not_yet',
		withheld: 'withheld',
	} as const
	return {
		fields: {
			informationSought: story.pick(whole ? soughtWords.whole : soughtWords.part),
			...(dated && { periodFrom: daysFrom(received, -400), periodTo: daysFrom(received, -60) }),
			...(story.next() < 0.4 && { replyBy: daysFrom(received, 7) }),
			...(on && { noticeDate: on }),
			...(approved && {
				...{ approverName: invented(story.pick).name, approverRank: rankOf[it.rankBand] },
				...(it.approvalDated !== 'not_recorded' && {
					approvalDate: daysFrom(received, it.approvalDated === 'after' ? 2 : -5),
				}),
			}),
		},
		answers: known({
			...{ instrument: 'request', jurisdiction: 'ew', requester_authorised: 'yes', client_role: 'victim_or_at_risk' },
			...{ in_writing: stated(it.written), info_described: stated(it.described) },
			...{ reason_stated: it.reason === 'exception' ? 'no' : stated(it.reason) },
			...{ handling_stated: it.handling === 'exception' ? 'no' : stated(it.handling) },
			...(it.reason === 'exception' && { reason_exception_claimed: 'interfere' }),
			...(it.handling === 'exception' && { handling_exception_claimed: 'interfere' }),
			...{ line_of_enquiry_stated: yesOr(it.lineOfEnquiry), necessity_stated: yesOr(it.necessity) },
			...{ proportionality_stated: yesOr(it.proportionality), spv_stated: yesOr(it.probativeValue) },
			...{ excess_risk: yesOr(it.excessRisk), other_means_addressed: yesOr(it.otherMeans) },
			...{ presumption_addressed: yesOr(it.presumption), credibility_only: yesOr(it.credibilityOnly) },
			...{ date_range_stated: dated ? 'yes' : yesOr(it.dateRange), whole_file_requested: whole ? 'yes' : 'no' },
			...{ approval_shown: approved ? 'yes' : it.approval === 'unclear' ? undefined : 'no' },
			...{ victim_notice: it.notice === 'not_given' ? 'no' : notice[it.notice as keyof typeof notice] },
			...(it.age === 'adult' && { client_age: 'adult' }),
			...(it.capacity === 'has' && { client_capacity: 'yes' }),
		}),
	}
}

/** What is asked of the police, and what comes of it: the day on which it goes on, or that it does not. */
function challenge(story: Story, from: string, content: Paper): string | 'waiting' | 'over' {
	const it = story.figures
	if (it.challenged !== 'yes') return from
	story.letter(from, 'clinical_lead', 'challenge')
	if (it.challengeResult === 'waiting') return 'waiting'
	if (it.challengeResult === 'no_reply') {
		const silent = later(from, 42)
		answered(story, silent, 'no-reply')
		story.time(silent)
		story.close(silent, 'no-reply', 'Nothing came after two months.')
		return 'over'
	}
	const answer = later(from, it.policeAnswerDays ?? 12)
	if (it.challengeResult === 'withdrawn' || it.challengeResult === 'court') {
		const court = it.challengeResult === 'court'
		answered(story, answer, court ? 'court' : 'withdrawn')
		story.time(answer)
		story.close(
			later(answer, 2),
			court ? 'court' : 'withdrawn',
			court ? 'They went to court.' : 'They no longer need it.',
		)
		return 'over'
	}
	answered(story, answer, it.challengeResult === 'narrowed' ? 'narrowed' : 'unchanged-rejustified')
	if (it.versions > 1 || it.approval === 'later') {
		const next = asked(story, true)
		const version = {
			...content,
			fields: { ...content.fields, ...next.fields, receivedOn: onOrAfter(answer), requestDate: onOrAfter(answer) },
			answers: { ...content.answers, ...next.answers },
		}
		story.on(answer, 'administrator', { does: 'version', content: version })
		story.on(answer, 'administrator', { does: 'confirm', leave: 0 })
	}
	return later(answer, 1)
}

function answered(
	story: Story,
	on: string,
	result: 'withdrawn' | 'narrowed' | 'unchanged-rejustified' | 'court' | 'no-reply',
): void {
	const day = result === 'no-reply' ? '' : onOrAfter(on)
	story.give(on, 'administrator', { name: 'work.record-challenge-answer', input: { result, on: day, note: '' } })
}

/** An ordinary police request, from its arrival to its end. */
export function request(story: Story): void {
	const it = story.figures
	const day = onOrAfter(story.received)
	const first = asked(story, false)
	const { content, recipient } = story.paper(
		it.asker === 'other' || it.asker === 'not_recorded' ? 'police_force' : it.asker,
		first.fields,
		first.answers,
	)
	if (content.fields.askingBodyType === 'mdp' || ['rmp', 'rafp', 'rnp'].includes(content.fields.askingBodyType ?? ''))
		content.answers = {
			...content.answers,
			jurisdiction: content.fields.askingBodyType === 'mdp' ? 'ew' : 'service_police',
		}
	story.on(day, 'administrator', { does: 'log', content })
	story.on(day, 'administrator', { does: 'confirm', leave: it.unconfirmedFindings })
	if (story.next() < 0.5)
		story.give(day, 'administrator', { name: 'note.add', input: { text: 'Logged and put on the therapist’s list.' } })
	const reply = later(day, it.firstReplyDays ?? 3)
	if (it.acknowledged === 'yes') story.letter(reply, 'administrator', 'acknowledgement')
	if (it.nearMisses > 0)
		story.give(reply, 'administrator', {
			name: 'work.record-event',
			input: { what: 'near-miss', note: 'An address was mistyped, and seen in time.' },
		})
	if (it.breaches > 0)
		story.give(reply, 'administrator', {
			name: 'work.record-event',
			input: { what: 'breach', note: 'An email went to the wrong desk and was called back.' },
		})
	if (it.response === 'not_held') {
		nothingHeld(story, later(reply, 2))
		return
	}
	const heard = voice(story, later(reply, 1))
	const ended = challenge(story, later(heard, 1), content)
	if (ended === 'waiting' || ended === 'over') return
	decide(story, later(ended, 3), recipient)
}
