import { describe, expect, it } from 'vitest'
import { routeLane } from '../../../domain/lane.ts'
import { mentions, orders } from './orders.ts'
import { mail, read, request, textPaper } from './papers.ts'

const laneOf = (answers: Record<string, string>) => routeLane({ ...answers, service_nation: 'ew' })

describe('an order is never taken for a request', () => {
	it.each(orders)('%s as a text: %s', (instrument, text) => {
		const answers = read(textPaper(text))
		expect(answers.instrument).toBe(instrument)
		expect(laneOf(answers)).toMatch(/^compelled/)
	})

	it.each(orders)('%s in a message: %s', (instrument, text) => {
		expect(read(mail(text)).instrument).toBe(instrument)
	})

	it.each(orders)('%s attached to a message: %s', (instrument, text) => {
		const answers = read(mail('Please see attached.\n\nKind regards\nR Penhaligon', {}, [textPaper(text, 'scan.txt')]))
		expect(answers.instrument).toBe(instrument)
	})
})

describe('a mention of an order is not one', () => {
	it.each(mentions)('%s', (words) => {
		const answers = read(request(words))
		expect(answers.instrument).toBe('request')
		expect(laneOf(answers)).toBe('vir')
	})
})

describe('the paper that was copied in below a message', () => {
	const paper = mail(`Afternoon,

The judge has made the order, copy below. Can you get the file over to me by Monday please.

Thanks
Karen Oduya
DC 4471

----------------------------------------

IN THE CROWN COURT AT NORTHVALE
Case No. T20267123
THE KING v DEAN TARRANT

SUMMONS TO PRODUCE DOCUMENTS

IT IS ORDERED that you attend before the Crown Court at Northvale on 3 June 2026 and produce:
1. All counselling records relating to Ms Ffion Pryce (born 4 May 1999).

Dated 3 March 2026
HHJ Waverley`)

	it('gives the court, its date and the person; the message gives whoever sent it', () => {
		expect(read(paper)).toMatchObject({
			instrument: 'witness_summons',
			askingBody: 'Crown Court at Northvale',
			requestDate: '2026-03-03',
			replyBy: '2026-06-03',
			deadline_source: 'statutory',
			personNamed: 'Ms Ffion Pryce',
			requesterName: 'Karen Oduya',
			client_age: 'adult',
		})
	})
})

describe('danger now, and danger told of', () => {
	it.each([
		"Leanne Cobb 33 missing since 6pm, left a note saying she's going to end it. Where might she be??",
		'Need a number for Ada Finch right away, her ex left at 7 with a shotgun saying he would finish her.',
		'Man on the roof of the car park, threatening to jump, says he is one of yours. Name Ian Finch.',
		'Ada Finch has taken a lot of tablets and hung up. Please give us her address.',
		'We have grave concerns for her safety, Ada Finch has not been seen since last night.',
	])('now: %s', (words) => {
		expect(read(mail(`${words}\n\nPS 41 Ray\nGwent Police`)).risk_to_life).toBe('yes')
	})

	it.each([
		'URGENT: the file is due at the CPS tomorrow in this threats to kill case.',
		'In November 2025 she took an overdose. She has long been out of hospital.',
		'She told her sister last year that she wanted to end it all.',
		'Please treat this as an emergency, the trial starts on Monday.',
	])('not now: %s', (words) => {
		expect(read(request(words)).risk_to_life).toBeUndefined()
	})
})

describe('a chaser above the request', () => {
	const chaser = (headers: string) =>
		textPaper(`${headers}

Morning, just chasing the below. My DI has now signed it off (DI Rob Tennant, 13/11). Thanks Amrit

On 30/10/2026 14:40, Amrit Sandhu wrote:
> I am investigating a sexual assault on Zara Nabil, 6/12/1997. I need copies of all her counselling notes.
> DC 3391 Sandhu`)

	it.each([
		'Subject: chasing - your ref TH-2026-014\nFrom: DC Amrit Sandhu <amrit.sandhu@kent.police.example>\nDate: Mon, 16 Nov 2026 08:02:11 +0000\nTo: office',
		'From: DC Amrit Sandhu <amrit.sandhu@kent.police.example>\nDate: Mon, 16 Nov 2026 08:02:11 +0000\nTo: office\nSubject: chasing',
		'Date: Mon, 16 Nov 2026 08:02:11 +0000\nSubject: chasing\nFrom: DC Amrit Sandhu <amrit.sandhu@kent.police.example>\nTo: office',
	])('brings what is new, whatever the order of its heading: %s', (headers) => {
		expect(read(chaser(headers))).toMatchObject({
			receivedOn: '2026-11-16',
			requestDate: '2026-10-30',
			approverName: 'Rob Tennant',
			approverRank: 'DI',
			approvalDate: '2026-11-13',
			askingBody: 'Kent Police',
			requesterEmail: 'amrit.sandhu@kent.police.example',
			client_age: 'adult',
		})
	})
})

describe('the boxes of a numbered form in plain text', () => {
	const form = (notice: string, views: string) =>
		read(
			textPaper(`REQUEST FOR VICTIM INFORMATION
1. Force: British Transport Police
2. URN: 08AB12345/26
3. Officer making request: DC Tomasz Wilk 5518
4. Date of request: 05/11/2026
5. Person to whom information relates: Ms Ngozi Achebe-Lowe    DoB: 23.1.1988
6. Is this person [X] a victim [ ] a person at risk [ ] other
7. Information requested: Confirmation of dates attended
8. ${notice}
9. ${views}
`),
		)

	it('tells written notice from notice by word of mouth', () => {
		const written = form(
			'Notice given to the person? Yes in writing [X]  Orally [ ]  No [ ]   Date: 02/11/2026',
			'Views:',
		)
		expect(written).toMatchObject({ victim_notice: 'yes', noticeDate: '2026-11-02', client_role: 'victim_or_at_risk' })
		const told = form(
			'Notice given to the person? Yes orally [X]  Yes in writing [ ]  No [ ]   Date: 02/11/2026',
			'Views:',
		)
		expect(told.victim_notice).toBe('no')
	})

	it('takes no view for one that was recorded, and none for what is asked for', () => {
		const none = form('Notice given? Yes [ ] No [X]', 'Views: [ ] consents [ ] objects [X] not obtained')
		expect(none.views_recorded).toBe('no')
		const some = form('Notice given? Yes [ ] No [X]', 'Views: consents to release of the first two session notes')
		expect(some.informationSought).toBe('Confirmation of dates attended')
	})
})
