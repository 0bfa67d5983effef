import { describe, expect, it, test } from 'vitest'
import { cellsOf, linesOf } from '../../../domain/reading/lines.ts'
import { read, says, textPaper } from './papers.ts'

const sentence = 'Please send me the notes of her session on 12 January 2026.'

describe('the day by which a reply is wanted', () => {
	it.each([
		['Could this be with me by noon Friday week?', '2026-03-13'],
		['Would it be possible to let me have an answer by midday on Thursday week?', '2026-03-12'],
		['An answer by close on Monday 23 March would be a help.', '2026-03-23'],
		['Please reply by next Tuesday, 10th.', '2026-03-10'],
		['I would like it back by Weds if you can.', '2026-03-11'],
		['Please respond within 21 days of the date of this email.', '2026-03-25'],
		['A response within ten working days would be appreciated.', '2026-03-18'],
		['Please let me have it not later than two weeks before 27 April.', '2026-04-13'],
		[
			'I am on leave from 20 April to 1 May, so would be grateful for your reply not later than one week before I go.',
			'2026-04-13',
		],
		['I should be glad to hear from you by the end of the month.', '2026-03-31'],
		['The file has to be in my hands by 16th inst. please.', '2026-03-16'],
		['A colleague will call in on Friday to collect them.', '2026-03-06'],
		['Please ring me back within the next half hour.', '2026-03-04'],
		['Can you come back to me before the weekend?', '2026-03-06'],
		['I need to have this by first thing Monday.', '2026-03-09'],
		['Reply required NLT 1700 hrs 13/03/26.', '2026-03-13'],
		['I would be grateful if you could respond by the 18th.', '2026-03-18'],
		['By 5pm tmrw pls.', '2026-03-05'],
	])('%s', (words, day) => {
		expect(read(says(`${sentence} ${words}`))).toMatchObject({ replyBy: day, deadline_source: 'police_stated' })
	})

	it.each([
		'No reply needed.',
		'There is no need to reply to this.',
		'The suspect is on bail until 11 May and the trial is listed for 14 September.',
		'If anything has already gone in the post let me know today.',
		'Please reply by return.',
	])('none: %s', (words) => {
		const found = read(says(`${sentence} ${words}`))
		expect(found.replyBy ?? '').toBe('')
		expect(found.deadline_source).toBe('none')
	})

	it('counts working days of receipt from the stamp, over a bank holiday', () => {
		const found = read(
			textPaper(`Lancashire Constabulary
Disclosure Team, Mill Street, ZZ4 1AA

RECEIVED 30 MAR 2026

26 March 2026

Dear Manager

Ms Tamara Oakenshaw, born 12 May 1990

Ms Oakenshaw is the victim of an assault. Please send me the notes of her session on 12 January 2026 within five working days of receipt.

Yours faithfully
Rhys Penhaligon
Detective Constable 4410`),
		)
		expect(found).toMatchObject({ requestDate: '2026-03-26', receivedOn: '2026-03-30', replyBy: '2026-04-08' })
	})

	it("takes the court's date for the service, not that of others in the order", () => {
		const found = read(
			textPaper(`IN THE FAMILY COURT AT FERNBRIDGE

Case No: ZW26P00991

BEFORE District Judge Oakes on 2 June 2026

IT IS ORDERED THAT:

1. Riverside Counselling shall by 12.00 noon on 19 June 2026 file at court and send to the solicitor for the father a copy of all records that it holds relating to Ms Ada Finch made between 1 January 2025 and 31 March 2026.

2. The local authority shall file its statement by 26 June 2026.

3. Listed for hearing on 6 July 2026 at 10.30 am.

Dated 2 June 2026`),
		)
		expect(found).toMatchObject({
			instrument: 'court_order',
			replyBy: '2026-06-19',
			periodFrom: '2025-01-01',
			periodTo: '2026-03-31',
			whole_file_requested: 'yes',
			deadline_source: 'statutory',
		})
	})
})

describe('the period', () => {
	it.each([
		[
			'Please may I have the notes of four of her sessions, the 6th, 13th, 20th and 27th of January this year.',
			'2026-01-06',
			'2026-01-27',
		],
		['Please send the entries dated 3, 10 and 17 November last year.', '2025-11-03', '2025-11-17'],
		[
			'What I need is whatever is noted for 1/11/25 to 28/2/26 inclusive about her manager.',
			'2025-11-01',
			'2026-02-28',
		],
		[
			'Could you let me have her session notes between the 4th and the 18th of February 2026.',
			'2026-02-04',
			'2026-02-18',
		],
		['Please provide the notes of sessions from Mon 5th to Fri 23rd Jan.', '2026-01-05', '2026-01-23'],
		['Please send me her notes from Oct to the end of Jan.', '2025-10-01', '2026-01-31'],
		[
			'All I need to know is did she come to you on the ninth of February and the sixteenth of February.',
			'2026-02-09',
			'2026-02-16',
		],
		[
			'I would be glad if you could send the notes of her appointments on Weds 7th and Weds 14th January.',
			'2026-01-07',
			'2026-01-14',
		],
		['Please forward her notes covering the period Sept 25 - Nov 25.', '2025-09-01', '2025-11-30'],
		['I am after the record of her appointments of 5/1, 12/1 and 19/1.', '2026-01-05', '2026-01-19'],
		['We would like the notes for the week commencing 12 January 2026.', '2026-01-12', '2026-01-18'],
		['Could I have the notes for the fortnight before 3 February 2026?', '2026-01-20', '2026-02-03'],
		['We seek notes of all sessions in the three months to 31 January 2026.', '2025-10-31', '2026-01-31'],
		['Please send any note of November or December last year about the car.', '2025-11-01', '2025-12-31'],
		['Please tell me on which dates she attended in the last quarter of 2025.', '2025-10-01', '2025-12-31'],
	])('%s', (words, from, to) => {
		expect(read(says(words))).toMatchObject({ periodFrom: from, periodTo: to, date_range_stated: 'yes' })
	})

	it.each([
		['Please disclose entries made on or after 1 December 2025.', '2025-12-01', undefined],
		['Please send notes made before 1 February 2026.', undefined, '2026-02-01'],
	])('has one end: %s', (words, from, to) => {
		const found = read(says(words))
		expect([found.periodFrom, found.periodTo, found.date_range_stated]).toEqual([from, to, 'yes'])
	})

	it('ends on the day of the death', () => {
		const found = read(
			says(
				'Ms Oakenshaw died on 14 February 2026. We ask for any note made from 1 December 2025 until her death about her neighbour.',
			),
		)
		expect(found).toMatchObject({ periodFrom: '2025-12-01', periodTo: '2026-02-14' })
	})

	it.each([
		'Please let me have her last four sessions.',
		'Please send the notes of sessions 3 to 5.',
		'Please provide the notes from her first to her sixth session.',
	])('is limited by sessions: %s', (words) => {
		const found = read(says(words))
		expect(found.date_range_stated).toBe('yes')
		expect(found.periodFrom).toBeUndefined()
	})

	it.each([
		'Please send me her notes from the start of therapy.',
		'Please send all her notes. She has been coming since before Xmas.',
	])('is none: %s', (words) => {
		expect(read(says(words))).toMatchObject({ date_range_stated: 'no', whole_file_requested: 'yes' })
	})
})

describe('what is sought', () => {
	it.each([
		['I should be glad if you would let us have a copy of any entry about the lighting.', /entry about the lighting/i],
		['Please may I have any entry that mentions the van.', /any entry that mentions the van/i],
		['The reviewing lawyer would like the notes of 12 January.', /notes of 12 January/i],
		['DI Marsh needs to know whether she mentioned the van.', /whether she mentioned the van/i],
		['What we are after is a list of the dates she attended.', /list of the dates/i],
		['Might we have sight of the page about the van?', /page about the van/i],
		['We ask for one thing: the date of her first session.', /date of her first session/i],
		['My question is simple. Did she mention a red car?', /did she mention a red car/i],
		['It would help us to know which days she came.', /which days she came/i],
		['If you hold any record of a conversation about the car, may we see it?', /conversation about the car/i],
		['The material sought is (a) the intake form and (b) the risk assessment.', /intake form and \(b\) the risk/i],
		['Send over the page about the van.', /page about the van/i],
		['Her notes of 12 January are needed.', /notes of 12 January/i],
		['I have been asked by the CPS to obtain her therapy notes.', /^her therapy notes$/i],
	])('%s', (words, pattern) => {
		const found = read(says(words))
		expect(found.informationSought).toMatch(pattern)
		expect(found.info_described).toBe('yes')
	})

	it.each([
		['Please send me the whole of her file, start to finish.', 'yes'],
		['We require the entirety of the records which you hold on her.', 'yes'],
		["I would like a full set of Ms Oakenshaw's counselling records.", 'yes'],
		['Please send copies of everything you have written down about her.', 'yes'],
		['Send over whatever you have got on her.', 'yes'],
		['Please send the page about the van, with everything personal taken out.', 'no'],
		['Please send the line about the van and nothing else. All that is asked for is one line.', 'no'],
	])('whole file: %s', (words, whole) => {
		expect(read(says(words)).whole_file_requested).toBe(whole)
	})

	it.each([
		['Please tell me the date of her first session. Please give the date and not the note.', 'no'],
		['Could you tell me did she attend on 12 January 2026, yes or no.', 'no'],
		['Please send any mobile number or email address she gave. Contact details only. No notes.', 'no'],
		['Please send a summary of what she said about the van.', 'yes'],
	])('from the notes: %s', (words, excess) => {
		expect(read(says(words)).excess_risk).toBe(excess)
	})

	it('is what is asked, not what police may ask', () => {
		const found = read(
			says(
				'I would like the notes of her session on 12 January 2026. As she has agreed, DI Marsh is entitled to ask for the records.',
			),
		)
		expect(found.informationSought).toMatch(/12 January/)
	})
})

describe('the dates of the paper', () => {
	test('a withdrawal is dated by the request that it ends', () => {
		const found = read(
			says(
				'Please treat my request of Monday 2nd February as withdrawn. It was for the notes of 12 January. No reply needed.',
				{
					subject: 'WITHDRAWN: 5526',
				},
			),
		)
		expect(found).toMatchObject({ requestDate: '2026-02-02', deadline_source: 'none' })
	})

	test('"you do not have to answer" makes no chaser of a request', () => {
		expect(read(says(`${sentence} You do not have to answer.`)).requestDate).toBe('2026-03-04')
	})

	test('a message saved from a secure mailbox', () => {
		const found = read(
			textPaper(`Secure mail (Egress) - opened and printed by reception

Arrived: Thu 05/03/2026 08:55
Subject: Ms Tamara Oakenshaw

4th March 2026

Dear Manager,

Ms Oakenshaw is the victim of an assault. ${sentence}

DC 4410 Rhys Penhaligon
Gwent Police`),
		)
		expect(found).toMatchObject({ receivedOn: '2026-03-05', requestDate: '2026-03-04', channel: 'email' })
	})

	test.each([
		['Special Delivery', 'post'],
		['Posted first class on 3/3/26 to the address above.', 'post'],
		['Uploaded to your secure portal 4 March 2026', 'portal'],
	])('%s', (words, channel) => {
		const found = read(
			textPaper(`Gwent Police
Major Crime Unit

3 March 2026

Ms Tamara Oakenshaw, born 12 May 1990, is the victim of an assault.

${sentence}

DC 4410 Rhys Penhaligon

${words}`),
		)
		expect(found.channel).toBe(channel)
	})
})

test('a ruled line alone is one cell', () => {
	for (const text of ['_'.repeat(30), '-----', '. . . .', '........'])
		expect(cellsOf(linesOf({ document: 'a.txt', number: 1, text })[0]!)).toHaveLength(1)
})
