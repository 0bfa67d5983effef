import { describe, expect, test } from 'vitest'
import { mail, read, textPaper } from './papers.ts'

/** A request of Wednesday 18 March 2026 with `words` after what is asked for. */
const request = (words: string, asked = 'Please let me have any entry about the blue van.') =>
	read(
		mail(
			`Hello,

I'm DC Lowena Trask (4471) at Devon and Cornwall Police and I have the case of Ms Isolde Pemberthy, who is the victim in a stalking investigation. Crime ref 50/2219/26.

${asked}

${words}

Kind regards
Lowena Trask
DC 4471
01632 960111
lowena.trask@devonandcornwall.police.example`,
			{
				from: 'Lowena Trask <lowena.trask@devonandcornwall.police.example>',
				date: '2026-03-18T14:10:00+00:00',
				subject: 'Request',
			},
		),
	)

/** A form with `row` among its rows. */
const form = (row: string) =>
	read(
		textPaper(
			`Devon and Cornwall Police\nRequest for information\n\nDate: 18 March 2026\nOfficer: DC 4471 Lowena Trask\nVictim: Ms Isolde Pemberthy\n${row}\nInformation sought: notes about the blue van`,
		),
	)

describe('the day for a reply', () => {
	test.each([
		['I see the CPS on 2 April, so that is when I need to hear by.', '2026-04-02'],
		['There is a panel on Monday 30 March and I would like to have it by then.', '2026-03-30'],
		["Trial's coming up so I need this Friday.", '2026-03-20'],
		['Court is close and I want them Tuesday.', '2026-03-24'],
		['2 April would suit.', '2026-04-02'],
		['Can we say 27 March?', '2026-03-27'],
		['How does 27 March sound?', '2026-03-27'],
		['Is a fortnight on Friday all right, so 3 April?', '2026-04-03'],
		['The last day of March would be ideal.', '2026-03-31'],
		['It would be good to have it tomorrow week.', '2026-03-26'],
		['It would be good to have it Monday fortnight.', '2026-04-06'],
		['Response requested by 2 April.', '2026-04-02'],
		['Could I have a reply by mid April?', '2026-04-15'],
		['Could I have a reply by the middle of next week?', '2026-03-25'],
		['She had sessions in the four weeks from 2 February. Answer requested by 2 April.', '2026-04-02'],
	])('%s', (words, replyBy) => expect(request(words).replyBy).toBe(replyBy))

	test.each([
		'The trial is on 27 April.',
		'She moved house on Tuesday.',
		'I am on leave from 27 March to 6 April.',
		'Notes are destroyed 10 days after the case ends.',
		'She has known him for two years and was in hospital for 3 weeks.',
	])('none: %s', (words) => expect(request(words).replyBy).toBeUndefined())

	test.each([
		['Response: 10 days', '2026-03-28'],
		['Turnaround: 14 calendar days', '2026-04-01'],
		['Time allowed: 3 weeks', '2026-04-08'],
		['Reply due: Twenty-eight days from date sent out', '2026-04-15'],
		['Authorised by: DCI Ann Hext, 20 March 2026\nPlease answer within 21 days of authorisation', '2026-04-10'],
	])('form: %s', (row, replyBy) => expect(form(row).replyBy).toBe(replyBy))

	test('a day that is proposed is not the day of the message', () =>
		expect(request('17 April would suit.').requestDate).toBe('2026-03-18'))
})

describe('the period', () => {
	test.each([
		['Please let me have everything in her notes from January 2025 up to her last session.', '2025-01-01', undefined],
		[
			'On what day did she read you a note? You would be looking between 1 October and 30 November 2025.',
			'2025-10-01',
			'2025-11-30',
		],
		[
			'The charge covers 14 to 28 September 2025. We ask for copies of any notes made between those dates.',
			'2025-09-14',
			'2025-09-28',
		],
		[
			'She was off work from 3 November to 12 December 2025. Please send any entries from that period.',
			'2025-11-03',
			'2025-12-12',
		],
		['Does your entry for the 6th of November 2025 mention a van?', '2025-11-06', '2025-11-06'],
		['Please send her notes about the van. Nothing before 1 September 2025 is needed.', '2025-09-01', undefined],
		['Please send her notes about the van. I do not need anything after 24 February 2026.', undefined, '2026-02-24'],
		['Please send all notes up to and including 24 February 2026.', undefined, '2026-02-24'],
		[
			'Please send her notes, starting with the one of 3 February 2026 and ending with the one of 24 February 2026.',
			'2026-02-03',
			'2026-02-24',
		],
		['Please send her notes from the week of 2 February 2026.', '2026-02-02', '2026-02-08'],
		['Please send her notes from the autumn term of 2025.', '2025-09-01', '2025-12-31'],
		['Please send her notes since last autumn.', '2025-09-01', undefined],
		['Please send her notes for the financial year 2024-25.', '2024-04-01', '2025-03-31'],
	])('%s', (asked, from, to) => {
		const said = request('', asked)
		expect([said.periodFrom, said.periodTo]).toEqual([from, to])
	})

	test('what an earlier request asked for is no period', () =>
		expect(
			request(
				'',
				'My first request wanted "the full notes for 2024". Please send the entries between 3 February 2026 and 24 February 2026.',
			).periodFrom,
		).toBe('2026-02-03'))

	test.each(['From: 01/12/2025\nTo: 06/02/2026', 'Earliest entry: 01/12/2025\nLatest entry: 06/02/2026'])(
		'form: %s',
		(row) => expect(form(row)).toMatchObject({ periodFrom: '2025-12-01', periodTo: '2026-02-06' }),
	)

	test('a question before or after an event names no period', () =>
		expect(request('', 'Did she mention a van, and was it before or after 8 January?').periodFrom).toBeUndefined())
})

describe('the age', () => {
	test.each([
		['Isolde Pemberthy (b. 14.02.1991) keeps a shop.', 'adult'],
		['Mrs Isolde Pemberthy is fifty-two and keeps a shop.', 'adult'],
		['Ms Pemberthy, now 36, lives nearby.', 'adult'],
		['She is twenty. Her horse was attacked.', 'adult'],
		['Isolde is in her thirties.', 'adult'],
		['Isolde Pemberthy, fourteen, lives with her mother.', 'child'],
		['It concerns Miss Isolde Pemberthy, born\n09/06/1975, of this town.', 'adult'],
		['Ms Pemberthy has seen him twenty times.', undefined],
		['Her brother is fifteen.', undefined],
		['The suspect, Gary Holt, is forty.', undefined],
		['Her son Toby Pemberthy-Holt (born 4 May 2014) was there.', undefined],
	])('%s', (words, age) => expect(request(words).client_age).toBe(age))

	test.each([
		['Age band: [ ] under 18 [X] 18 or over', 'adult'],
		['Age: [X] 0-17 [ ] 18+', 'child'],
		['Over 18? Yes', 'adult'],
	])('%s', (row, age) => expect(form(row).client_age).toBe(age))
})

describe('names', () => {
	test('surname and forenames behind labels of their own', () => {
		const said = read(
			textPaper(
				'Devon and Cornwall Police\nRequest for information\n\nDate: 18 March 2026\nOfficer: DC 4471 Lowena Trask\nSURNAME Pemberthy FORENAMES Isolde BORN 27.03.72\nInformation sought: notes about the blue van',
			),
		)
		expect(said).toMatchObject({ personNamed: 'Isolde Pemberthy', client_age: 'adult' })
	})

	test('the whole name where the signature has an initial', () => {
		const said = read(
			textPaper(
				'Devon and Cornwall Police\nRequest for information\n\nDate: 18 March 2026\nVictim: Ms Isolde Pemberthy\nInformation sought: notes about the blue van\nApplicant: DC 4471 Lowena Trask\nSigned: L. Trask',
			),
		)
		expect(said.requesterName).toBe('Lowena Trask')
	})
})

describe('ranks', () => {
	test.each([
		['A Chief Inspector Percival Ayles OKed it yesterday.', 'Chief Inspector', 'chief inspector'],
		['This was approved yesterday by A/Chief Inspector Percival Ayles.', 'A/Chief Inspector', 'acting chief inspector'],
		['This was approved yesterday by Cdr RN Percival Ayles.', 'Cdr RN', 'commander'],
		[
			'This was approved yesterday by Percival Ayles, Head of Victim Care (police staff).',
			'Head of Victim Care (police staff)',
			'head of victim care (police staff)',
		],
		[
			'This was approved yesterday by Detective Chief Inspector (temporary) Percival Ayles.',
			'Detective Chief Inspector (temporary)',
			'temporary chief inspector',
		],
	])('%s', (words, approverRank, approver_rank) =>
		expect(request(words)).toMatchObject({ approverName: 'Percival Ayles', approverRank, approver_rank }),
	)

	test('the rank that is ticked', () =>
		expect(form('Authorised: [ ] Insp [X] C/Insp [ ] Supt\nName: Percival Ayles\nDate: 17/03/26')).toMatchObject({
			approverRank: 'C/Insp',
		}))
})

describe('the day of notice', () => {
	test.each([
		["I drove out yesterday and put the paper in Isolde's hand that says what I am asking for.", '2026-03-17'],
		['She was intimated by letter of 2 March of what we want to ask you.', '2026-03-02'],
		['She knows: I left the written notice with her mother last Thursday.', '2026-03-12'],
		['I shall give her the letter on 25 March.', undefined],
		['She signed a consent form on 2 March 2026.', undefined],
	])('%s', (words, noticeDate) => expect(request(words).noticeDate).toBe(noticeDate))
})
