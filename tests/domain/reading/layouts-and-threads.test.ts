import { describe, expect, test } from 'vitest'
import { suggestFields } from '../../../domain/reading/suggest.ts'
import { mail, read, request, textPaper } from './papers.ts'

/** The confidence of the first suggestion of a name. */
const sure = (document: ReturnType<typeof textPaper>, name: string) =>
	suggestFields(document).find(({ field }) => field === name)?.confidence

describe('parts with a heading of their own', () => {
	test('run into what they head, numbered in Roman figures', () => {
		const document = textPaper(`ROYAL NAVY POLICE
Request to a counselling service

(i)    Person. Leading Hand Moira Tresillian, born 4 May 1995.
(ii)   Sought. The lines of 3 February 2026 about a blue car, and no others.
(iii)  Grounds for belief. She told her divisional officer that she sees your counsellor.
(iv)   Reason. A car was set alight on 5 February and she may have seen it before.
(v)    Alternatives. Cameras and two neighbours were tried first and show nothing. No other way is left.
(vi)   Notice. Given to her in writing 20 FEB 26. She has no objection, which is on the file.
(vii)  Compliance. Voluntary.
(viii) Latest date. 30 MAR 26.`)
		expect(read(document)).toMatchObject({
			noticeDate: '2026-02-20',
			victim_notice: 'yes',
			replyBy: '2026-03-30',
			voluntary_stated: 'yes',
			other_means_addressed: 'yes',
			holds_basis_stated: 'yes',
		})
	})

	test('on lines of their own, lettered', () => {
		const document = textPaper(`DORSET POLICE
Request for information from a support service

a) About whom
Mr Ivo Pendlebury, date of birth 2.9.1988. He is the victim.
b) What we ask
The date on which he first came to you.
c) Period
1 to 28 February 2026.
d) What has been tried
His bank and his phone. Neither shows it and there is no other way.
e) Telling him
Written notice was handed to him on 3 March 2026.
f) Choice
Yours. You may refuse.`)
		expect(read(document)).toMatchObject({
			personNamed: 'Mr Ivo Pendlebury',
			periodFrom: '2026-02-01',
			periodTo: '2026-02-28',
			noticeDate: '2026-03-03',
			voluntary_stated: 'yes',
		})
	})

	test('a form whose numbered headings stand over rows of boxes keeps its boxes', () => {
		const document = textPaper(`KENT POLICE
1. Who is asking
Officer: PC 3301 Asha Bellweather
Date of request: 4 March 2026
2. Who it is about
Victim: Ms Una Marchetti
3. What is wanted and why
Information requested: The date of her first session
Reason: It shows when she first spoke of the theft
4. Safeguards
Written notice: Given on 2 March 2026
Storage: Case system, officers in the case only`)
		expect(read(document)).toMatchObject({
			requesterName: 'Asha Bellweather',
			requestDate: '2026-03-04',
			personNamed: 'Ms Una Marchetti',
			noticeDate: '2026-03-02',
		})
	})
})

describe('tables', () => {
	test('a declaration with a column for each of two people', () => {
		const document = textPaper(`GWENT POLICE
Application to a third party

Data subject: Ms Corin Ashdown
[ ] Suspect   [ ] Witness   [X] Victim

Information required: Dates of attendance in May 2026
May the data subject be told of this application?
[ ] Yes   [X] No - it would be likely to prejudice the investigation

Applicant                Authorising officer (Inspector or above)

Name       Wendell Strake      Petra Holloway-Vance
Rank       PC 7712             Chief Inspector 1180
Date       04-06-2026          05-06-2026`)
		expect(read(document)).toMatchObject({
			requesterName: 'Wendell Strake',
			requesterNumber: '7712',
			approverName: 'Petra Holloway-Vance',
			approverRank: 'Chief Inspector',
			approvalDate: '2026-06-05',
			client_role: 'victim_or_at_risk',
			victim_notice: 'withheld',
		})
	})

	test('two labels and two values in one row, and a part for the authority', () => {
		const document = textPaper(`NATIONAL CRIME AGENCY
Part 1: details
Op name       TEASEL                                 NCA file          NCA/26/0771
Originator    Officer (Grade 4) Silas Thornbury      Badge             NB20114
Compiled      17 March 2026                          Reply wanted      7 April 2026
Part 2: the enquiry
Person        Ms Jolie Farraday, aged 24, the victim
Question      The date of her first appointment
Part 3: release authority
Name     Honor Quillan
Grade    Grade 2
Date     13 March 2026`)
		expect(read(document)).toMatchObject({
			requestDate: '2026-03-17',
			replyBy: '2026-04-07',
			requesterName: 'Silas Thornbury',
			requesterNumber: 'NB20114',
			approverName: 'Honor Quillan',
			approvalDate: '2026-03-13',
		})
	})

	test('heads that are abbreviations', () => {
		const document = textPaper(`Partner Exchange > Inbox > Request 5512
Requesting officer         Warrant no.   Contact

Sergeant Odile Ransome     P220471       odile.ransome@met.police.example 01632 960118

Data subject               D.O.B.        Category

Ms Perdita Vane-Holt       27/04/2000    [X] Victim [ ] Witness [ ] Suspect

Information requested: Did she attend on 14 January 2026?`)
		expect(read(document)).toMatchObject({
			requesterName: 'Odile Ransome',
			requesterNumber: 'P220471',
			personNamed: 'Ms Perdita Vane-Holt',
			client_age: 'adult',
			client_role: 'victim_or_at_risk',
		})
	})
})

test('whoever writes again above a request of their own is after an answer to it', () => {
	const document = mail(
		`Morning all, me once more. I said Friday and Friday has gone. Would Wednesday be possible?

My DI (Oswin Tarrant-Vale) signed it off last Monday, and Greta's letter telling her about it went to her on 12 May.

Rhys

On Thu, 7 May 2026 at 09:15, Rhys Penhaligon <rhys.penhaligon@gwent.police.example> wrote:

> Hello
>
> Our ref 44/2210/26. Greta LOXLEY-MARR, born 3/11/1988, is the victim.
>
> Please could I have the notes of her session on 4 March 2026, so far as they speak of a van?
>
> Her landlord served notice on her on 2 February.
>
> DC 4410 Rhys Penhaligon
> 01633 960123`,
		{ date: '2026-05-20T09:00:00+00:00' },
	)
	expect(read(document)).toMatchObject({
		requestDate: '2026-05-07',
		receivedOn: '2026-05-20',
		policeReference: '44/2210/26',
		approverName: 'Oswin Tarrant-Vale',
		approvalDate: '2026-05-18',
		noticeDate: '2026-05-12',
		victim_notice: 'yes',
	})
})

test('the dates and the supervisor of a consent printed overleaf are not those of the request', () => {
	const document = textPaper(`SUFFOLK CONSTABULARY

5 March 2026   SUF/26-1180/LM

Dear Mrs Pettifer

Elodie MARCH-TOVEY   d.o.b. 4 June 1991

She has signed our third party consent, which is overleaf. That being so I am entitled to receive her counselling notes.

Please let me have them within two weeks of the date of this letter.

Yours sincerely

Lorcan Mabey
Investigation Officer (Police Staff) 7710
01632 960301

Form C/9
HEALTH AND THIRD PARTY CONSENT
Full name         Elodie March-Tovey
I agree that      Suffolk Constabulary may have my records from: [X] GP [X] Counselling
Signed            E. March-Tovey
Dated             12 January 2026
Officer present   PC 2218 G. Lusby
Supervisor        Sgt 771 14/01/26`)
	const values = read(document)
	expect(values).toMatchObject({
		requestDate: '2026-03-05',
		personNamed: 'Elodie March-Tovey',
		requesterNumber: '7710',
		consent_is_basis: 'yes',
	})
	expect(values.approvalDate).toBeUndefined()
	expect(values.approverRank).toBeUndefined()
	expect(values.victim_notice ?? 'no').not.toBe('yes')
})

describe('what is doubtful is not sure', () => {
	test.each(['The request has been signed off by my DCI.', 'My inspector has authorised it.'])('%s', (words) => {
		expect(sure(request(words), 'approverRank') ?? 'low').toBe('low')
	})

	test.each([
		'Her landlord had served notice on her on 2 February.',
		'Please send them within a week of the date of this letter to her file.',
		'He sent her a letter on 3 February.',
	])('no notice of the request: %s', (words) => {
		expect(read(request(words)).victim_notice ?? 'no').not.toBe('yes')
	})

	test('an attempt leaves nobody dead', () => {
		expect(read(request('We investigate the attempted murder of Ms Tamara Oakenshaw.')).client_died).toBeUndefined()
	})
})

test.each([
	'You are free to say no. Nothing in this form obliges you to answer.',
	'There is no compulsion and you may say no. We shall not ask again.',
])('choice: %s', (words) => {
	expect(read(request(words)).voluntary_stated).toBe('yes')
})

test.each([
	'We cannot let her know because we cannot find her; she will have a letter afterwards.',
	"I can't tell her at present as it would put her in danger.",
])('not told on a ground: %s', (words) => {
	expect(read(request(words)).victim_notice).toBe('withheld')
})
