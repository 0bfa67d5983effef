import { describe, expect, it, test } from 'vitest'
import { suggestFields } from '../../../domain/reading/suggest.ts'
import { mail, read, says, textPaper } from './papers.ts'

const sentence = 'Please send me the notes of her session on 12 January 2026.'

describe('a day for the reply, in whatever words', () => {
	it.each([
		['It would help if we could have something in writing before the case conference on 19 March.', '2026-03-19'],
		['My file goes to the lawyer on 20 March and I would like your answer to go with it.', '2026-03-20'],
		['I shall ring you on Monday 16 March to see what you have decided.', '2026-03-16'],
		['We are working to a deadline of 27 March 2026.', '2026-03-27'],
		['Turnaround: 14 days please.', '2026-03-18'],
		['Time limit for reply - 3 weeks.', '2026-03-25'],
		['Anything you can let us have ahead of 23 March would be welcome.', '2026-03-23'],
		['There is no great rush; the end of March will do.', '2026-03-31'],
		['Two weeks would be plenty of time I hope.', '2026-03-18'],
		['If it can be done this side of 20 March so much the better.', '2026-03-20'],
		['We have been given until 30 March to finish and so need to see it first.', '2026-03-30'],
		['The CPS want it on their desk on the 20th.', '2026-03-20'],
		['A PCSO will be at your door on 11 March to collect the envelope.', '2026-03-11'],
		['We meet counsel on 17 March and would be glad of your reply in time for that.', '2026-03-17'],
		['Could I have it by 4 p.m. on Monday 16 March?', '2026-03-16'],
	])('%s', (words, day) => {
		expect(read(says(`${sentence} ${words}`))).toMatchObject({ replyBy: day, deadline_source: 'police_stated' })
	})

	it.each([
		'The suspect answers bail on 2 April.',
		'The trial starts on 6 July 2026 and lasts a week.',
		'I am on leave from 9 March.',
		'The material will be kept until 1 May 2027.',
		'She starts a new job on 16 March.',
		'It concerns a loan of 9 August.',
	])('is none: %s', (words) => {
		expect(read(says(`${sentence} ${words}`)).replyBy ?? '').toBe('')
	})

	it('what an earlier request asked is not asked now', () => {
		const found = read(
			says(
				'REVISED REQUEST. I withdraw my first request. It asked for "all of her notes" and said that you were "required" to send them within three days. We ask one thing. Did Ms Oakenshaw come to you on Monday 12 January 2026, and when did she leave? A reply by 20 March would be in good time.',
			),
		)
		expect(found).toMatchObject({ replyBy: '2026-03-20', whole_file_requested: 'no', excess_risk: 'no' })
		expect(found.informationSought).toMatch(/did ms oakenshaw come/i)
		expect([found.periodFrom, found.periodTo]).toEqual(['2026-01-12', '2026-01-12'])
	})

	it('two days of like standing are both doubtful', () => {
		const paper = says(`${sentence} Please reply by 12 March. I must have your answer by 19 March.`)
		const days = suggestFields(paper).filter(({ field }) => field === 'replyBy')
		expect(days.map(({ confidence }) => confidence)).toEqual(['low', 'low'])
	})

	it('the newest message of a thread counts', () => {
		const found = read(
			mail(`Hi again

Just wondering where this has got to? We asked for it by 2 March. Can you manage 13 March instead?

Thanks
Rhys

-----Original Message-----
From: Rhys Penhaligon <rhys.penhaligon@gwent.police.example>
Sent: 16 February 2026 09:12
To: office@riverside-counselling.example.org
Subject: Ms Oakenshaw

Dear team

Ms Tamara Oakenshaw is the victim of an assault. Could I have the notes of her session of 12 January 2026 by 2 March.

Regards
Rhys Penhaligon
DC 4410`),
		)
		expect(found).toMatchObject({ replyBy: '2026-03-13', requestDate: '2026-02-16', receivedOn: '2026-03-04' })
	})
})

describe('a period from the days that stand there', () => {
	it.each([
		['Please look at what was written down on Tuesday 13 January 2026 and send me that.', '2026-01-13', '2026-01-13'],
		['Please copy out what she told your colleague in her November appointments.', '2025-11-01', '2025-11-30'],
		['She saw you on 5 and 12 January. Could you send me the notes of those two meetings.', '2026-01-05', '2026-01-12'],
		[
			'The dates that matter are 3 December to 17 December. Please send the notes for them.',
			'2025-12-03',
			'2025-12-17',
		],
		['I need to know if she was with you at any time on 14 February.', '2026-02-14', '2026-02-14'],
		[
			'Please confirm whether she attended on any of these dates: 06/01/26, 13/01/26, 20/01/26.',
			'2026-01-06',
			'2026-01-20',
		],
		['Did Ms Oakenshaw come to you on Friday 30 January 2026, and if so who did she see?', '2026-01-30', '2026-01-30'],
		['We ask for the notes of the first week of February 2026.', '2026-02-01', '2026-02-07'],
		['Please send notes for the six weeks from 1 December 2025.', '2025-12-01', '2026-01-12'],
		['Please let me have the notes for the whole of January.', '2026-01-01', '2026-01-31'],
		['Did she keep appointments with you on Wednesdays 7, 14 and 21 January 2026?', '2026-01-07', '2026-01-21'],
		['Please send the notes made for her on 6, 13 and 20 January 2026.', '2026-01-06', '2026-01-20'],
	])('%s', (words, from, to) => {
		expect(read(says(words))).toMatchObject({ periodFrom: from, periodTo: to, date_range_stated: 'yes' })
	})

	it.each([
		'Please send me her notes. The assault was on 3 February 2026.',
		'Please send me her file. She was born on 4 May 1990 and was assaulted between 2 and 5 February.',
		'Please send me her notes. Written notice was handed to her on 20 February 2026.',
	])('is none: %s', (words) => {
		expect(read(says(words)).date_range_stated).toBe('no')
	})
})

describe('what is sought, in whatever words', () => {
	it.each([
		['Was Ms Oakenshaw at your centre on the afternoon of 14 February, and until when?', /14 February/i],
		['There are two questions. Has she mentioned a blue van to you? If so, on what date?', /blue van.*what date/i],
		['Run me off the page with the sketch of the room please.', /page with the sketch/i],
		['My request is confined to the entry of 20 January about the phone.', /entry of 20 January/i],
		['It is the appointment list for February that I am after.', /appointment list/i],
		['We should value a sight of the letter that she wrote in session.', /letter that she wrote/i],
		['I am hoping that you can give me the time at which she left on 14 February.', /time at which she left/i],
		['The following is requested:\n\n1. the attendance record for January\n2. the risk form', /attendance record/i],
		['Disclosure is sought of the notes of 20 January about the phone.', /notes of 20 January/i],
		['Please dig out anything that touches on the caravan.', /caravan/i],
		['Would you ask her counsellor to print the page about the ring?', /page about the ring/i],
	])('%s', (words, pattern) => {
		const found = read(says(words))
		expect(found.informationSought).toMatch(pattern)
		expect(found.info_described).toBe('yes')
	})

	it('gives the words that a short request points back to beside it', () => {
		const paper = says(
			'She told me that she talked of a man called Dob on 12 January 2026. I would ask you to look at that entry only and tell me what it says of him.',
		)
		const found = suggestFields(paper).filter(({ field }) => field === 'informationSought')
		expect(found.map(({ value }) => value).join(' | ')).toMatch(
			/^Look at that entry.*\| .*called Dob on 12 January 2026/,
		)
	})
})

describe('the day of notice, in whatever words', () => {
	it.each([
		['I posted a letter to Tamara on 27 February which sets out what is asked for.', '2026-02-27'],
		['She has had it in writing from us, 26 February.', '2026-02-26'],
		['Ms Oakenshaw was visited on 25/02/26 and left with our leaflet about this request.', '2026-02-25'],
		['A written explanation went to her on the 24th of last month.', '2026-02-24'],
		['I took her a letter on the 2nd of this month which says what I am asking you for.', '2026-03-02'],
		['She signed for the notice on 19 February 2026.', '2026-02-19'],
		['We wrote to her on 18 February telling her that we would be coming to you.', '2026-02-18'],
		['She knows: the section 44B letter was delivered yesterday.', '2026-03-03'],
		['She made a statement in writing on 2 March.', ''],
		['She will be given written notice on 9 March.', ''],
	])('%s', (words, day) => {
		expect(read(says(`${sentence} ${words}`)).noticeDate ?? '').toBe(day)
	})
})

const letter = (head: string, foot = '') =>
	textPaper(`Lancashire Constabulary
Disclosure Team, Mill Street, ZZ4 1AA

${head}

Dear Manager

Ms Tamara Oakenshaw, born 12 May 1990

Ms Oakenshaw is the victim of an assault. ${sentence}

Yours faithfully
Rhys Penhaligon
Detective Constable 4410
${foot}`)

describe('when it was written and when and how it came', () => {
	it.each([
		["26 March 2026\n\nMAIL ROOM\nREC'D 30 MAR 2026", '', { requestDate: '2026-03-26', receivedOn: '2026-03-30' }],
		['26th March 2026', '\nPost in: 31/3/26 JT', { requestDate: '2026-03-26', receivedOn: '2026-03-31' }],
		['DATE IN 30 MAR 2026\n\n26 March 2026', '', { requestDate: '2026-03-26', receivedOn: '2026-03-30' }],
		['[stamp: IN 30 MAR 2026]\n\n26 March 2026', '', { requestDate: '2026-03-26', receivedOn: '2026-03-30' }],
		['Date: 26/03/2026\n\nARRIVED\n30.03.26', '', { requestDate: '2026-03-26', receivedOn: '2026-03-30' }],
		['POST IN\n30 MAR 2026', '26/3/26', { requestDate: '2026-03-26', receivedOn: '2026-03-30' }],
		['Typed 26 March 2026\nBy hand', '', { requestDate: '2026-03-26', channel: 'visit' }],
		['26 March 2026\n\nBy secure email only', '', { requestDate: '2026-03-26', channel: 'email' }],
		['Form printed 02/01/2024\n\nDate of request: 26/3/26', '', { requestDate: '2026-03-26' }],
		['Completed on 26 March 2026 by DC 4410\nApproved 25 March 2026', '', { requestDate: '2026-03-26' }],
		[
			"26 March 2026\nPosted to the service's portal 27 March 2026",
			'',
			{ requestDate: '2026-03-26', receivedOn: '2026-03-27', channel: 'portal' },
		],
	])('%s %s', (head, foot, wanted) => {
		expect(read(letter(head, foot))).toMatchObject(wanted)
	})

	test("the form's own consent is dated on its own", () => {
		const found = read(
			letter('2 June 2026', '\nCONSENT\nName: TAMARA OAKENSHAW\nSignature: T Oakenshaw\nDate: 29/04/2026'),
		)
		expect(found.requestDate).toBe('2026-06-02')
	})

	test('labels in one row, values in the next', () => {
		expect(
			read(
				textPaper(`KENT POLICE                                   Ref VR/88
Raised            Raised by                 Needed back by
03/02/2026        PC 8812 Ola Brandreth     24/02/2026

Subject                 Connection
Nuala Fennimore         victim of robbery

Material                                      Covering
The part of the counsellor's note on the robber's voice     09/01/2026 to 23/01/2026

Contact: ola.brandreth@kent.police.example 01632 960411`),
			),
		).toMatchObject({
			requestDate: '2026-02-03',
			replyBy: '2026-02-24',
			periodFrom: '2026-01-09',
			periodTo: '2026-01-23',
		})
	})

	test('a page of a portal, printed', () => {
		expect(
			read(
				textPaper(`SafeShare - message 4471 - printer friendly
Home   Inbox   Sent   Log out
Status: unread
Landed in your queue: 14/04/2026 07:55
Author: DC 301 Petra Lindqvist, Devon and Cornwall Police
Drafted 13/04/2026
Person: Mr Tobit Arlidge (victim of wounding)
Please share the summary sheets for sessions held in February 2026.
https://safeshare.example.org/m/4471`),
			),
		).toMatchObject({ receivedOn: '2026-04-14', requestDate: '2026-04-13', channel: 'portal', periodTo: '2026-02-28' })
	})
})

describe('a page without breaks', () => {
	// A rule that reads the whole paragraph anew for each of its sentences takes minutes over this.
	it.each(['Mr A . ', 'DI Marsh would . ', '3 May 2026 to ', 'those two entries . '])('is read: %s', (words) => {
		expect(suggestFields(textPaper(words.repeat(Math.ceil(60_000 / words.length)))).length).toBeGreaterThan(0)
	})
})
