import type { Block } from '../paper/blocks.ts'
import { email, note, pdf, type Voice, word } from '../voices/voice.ts'

const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })

/** Askers who are no police of England and Wales. */
export const others: Voice[] = [
	email(
		'social-worker',
		'a social worker about children whose mother is the client',
		{
			from: ['Keziah Bramwell', 'keziah.bramwell@eastmarch.example.org'],
			subject: 'Child protection conference: Ruben (11) and Elsie (4) Pomfret',
			date: 'Mon, 20 Apr 2026 15:06:00 +0100',
		},
		`Hello there,

I'm the allocated social worker for Ruben and Elsie Pomfret at Eastmarch County Council. Their mum Coralie Pomfret, d.o.b. 14/12/1990, tells me that she comes to you for counselling.

For the conference on 6 May I'm putting together a picture of the support the family has. Would you be able to write me a few lines on how often she has come since January, and anything that worries you for the children? I need it by 29 April to go in the pack.

Coralie knows that I am writing to you.

Keziah Bramwell, Social Worker (SWE 104418)
Children in Need Team West
01632 960572
`,
		{
			fields: {
				receivedOn: '2026-04-20',
				requestDate: '2026-04-20',
				askingBody: 'Eastmarch County Council',
				askingBodyType: 'other',
				requesterName: 'Keziah Bramwell',
				requesterRank: 'Social Worker',
				requesterEmail: 'keziah.bramwell@eastmarch.example.org',
				requesterPhone: '01632 960572',
				personNamed: 'Coralie Pomfret',
				informationSought:
					'a few lines on how often she has come since January, and anything that worries you for the children',
				periodFrom: '2026-01-01',
				replyBy: '2026-04-29',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', client_age: 'adult', credibility_only: 'no' },
			accept: {
				policeReference: ['*'],
				requesterNumber: ['*'],
				client_role: ['*'],
				periodTo: ['*'],
				excess_risk: ['no'],
			},
		},
	),
	pdf(
		'benefit-fraud',
		'a council’s fraud officer who names a statute',
		[
			lines('Tamarsh Borough Council', 'Revenues and Benefits', 'Corporate Fraud Team', 'PO Box 12, Tamarsh'),
			lines('Our reference: FR/2026/0417', '12 May 2026'),
			para('To whom it may concern'),
			para('Mrs Philomel Strickland, 3 Weir Cottages, Tamarsh'),
			para(
				'I am a fraud officer of this council. In the course of an enquiry into council tax support I would like to know the days on which the above attended your premises between 1 January and 31 March 2026.',
			),
			para(
				'I ask you to supply this on a voluntary basis. Should you refuse, I may ask an authorised officer to issue a notice under the Social Security Administration Act 1992.',
			),
			para('Please respond within 21 days.'),
			lines('Evander Locke', 'Investigation Officer', 'Direct dial 01632 960945'),
		],
		{ font: 'Helvetica' },
		{
			fields: {
				requestDate: '2026-05-12',
				askingBody: 'Tamarsh Borough Council',
				askingBodyType: 'other',
				requesterName: 'Evander Locke',
				requesterRank: 'Investigation Officer',
				requesterPhone: '01632 960945',
				policeReference: 'FR/2026/0417',
				personNamed: 'Mrs Philomel Strickland',
				informationSought: 'the days on which the above attended your premises between 1 January and 31 March 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-03-31',
				replyBy: '2026-06-02',
			},
			yes: ['reason_stated', 'voluntary_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', excess_risk: 'no', credibility_only: 'no' },
			accept: { channel: ['post'], client_role: ['*'] },
		},
	),
	note(
		'coroners-officer',
		'a coroner’s officer asks, and does not yet require',
		`CORONER SERVICE
Vale of Thorne

Our ref IN-2026-0555                                   16th February 2026

Larkhill Counselling

Re: Ptolemy Hargest (deceased), d.o.b. 9 May 1962

Further to our conversation this morning I confirm that Mr Hargest died on 3 February 2026 and that the Area Coroner has begun an investigation. His widow tells us that he was having bereavement counselling with you.

It would assist the Coroner to have a summary of his contact with you in the six months before his death. If you could let us have that by 16th March it would be appreciated.

I should mention that the Coroner has power to require documents, but he hopes that this will not be needed.

Mrs D. Tillotson
Coroner's Officer
01632 960308
`,
		{
			fields: {
				requestDate: '2026-02-16',
				askingBody: 'Coroner Service Vale of Thorne',
				askingBodyType: 'other',
				requesterName: 'Mrs D. Tillotson',
				requesterRank: "Coroner's Officer",
				requesterPhone: '01632 960308',
				policeReference: 'IN-2026-0555',
				personNamed: 'Ptolemy Hargest',
				informationSought: 'a summary of his contact with you in the six months before his death',
				replyBy: '2026-03-16',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', client_age: 'adult', client_died: 'yes', credibility_only: 'no' },
			accept: {
				askingBody: ['*'],
				periodFrom: ['*'],
				periodTo: ['*'],
				voluntary_stated: ['yes'],
				client_role: ['*'],
				channel: ['*'],
			},
		},
	),
	email(
		'journalist',
		'a reporter with a deadline',
		{
			from: ['Bridie Calloway', 'bridie.calloway@northcoastecho.example.org'],
			subject: 'Right of reply - by 5pm',
			date: 'Wed, 01 Jul 2026 09:58:00 +0100',
		},
		`Hi,

I'm a reporter at the North Coast Echo. We are running a piece about the late Councillor Ambrose Nettleship and understand he had sessions with you. Can you confirm that and tell me what he was like to work with?

Deadline is 5pm today.

Bridie Calloway
07700 900586
`,
		{
			fields: {
				receivedOn: '2026-07-01',
				requestDate: '2026-07-01',
				askingBody: 'North Coast Echo',
				askingBodyType: 'other',
				requesterName: 'Bridie Calloway',
				requesterRank: 'reporter',
				requesterEmail: 'bridie.calloway@northcoastecho.example.org',
				requesterPhone: '07700 900586',
				personNamed: 'Ambrose Nettleship',
				informationSought: 'confirm that he had sessions and tell me what he was like to work with',
				replyBy: '2026-07-01',
			},
			yes: ['reason_stated'],
			answers: { requester_authorised: 'no', client_died: 'yes' },
			accept: {
				requesterRank: ['*'],
				reason_stated: ['no'],
				client_role: ['*'],
				excess_risk: ['no'],
				personNamed: ['Councillor Ambrose Nettleship'],
				credibility_only: ['*'],
			},
		},
	),
	email(
		'psni-01',
		'a detective of Northern Ireland',
		{
			from: ['Conall McIlwaine', 'conall.mcilwaine@psni.police.example'],
			subject: 'Ref RM26019944',
			date: 'Tue, 10 Feb 2026 14:00:00 +0000',
		},
		`Dear Larkhill

I am a Detective Constable in the Rape Crime Unit, Lisburn. Our injured party, Dearbhla Quigg (05/03/1998), lived in your area as a student and had counselling with you in 2019.

The Public Prosecution Service has directed me to obtain her notes for that year. A consent is attached.

I'd appreciate them by 6 March.

D/Con Conall McIlwaine C4471
028 9601 8844
`,
		{
			fields: {
				receivedOn: '2026-02-10',
				requestDate: '2026-02-10',
				askingBody: 'Police Service of Northern Ireland',
				askingBodyType: 'psni',
				requesterName: 'Conall McIlwaine',
				requesterRank: 'Detective Constable',
				requesterNumber: 'C4471',
				requesterEmail: 'conall.mcilwaine@psni.police.example',
				policeReference: 'RM26019944',
				personNamed: 'Dearbhla Quigg',
				informationSought: 'her notes for that year (2019)',
				periodFrom: '2019-01-01',
				periodTo: '2019-12-31',
				replyBy: '2026-03-06',
			},
			yes: ['date_range_stated'],
			answers: {
				jurisdiction: 'ni',
				requester_authorised: 'no',
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
			},
			accept: {
				requesterRank: ['D/Con'],
				requesterPhone: ['028 9601 8844'],
				reason_stated: ['yes'],
				holds_basis_stated: ['yes'],
				whole_file_requested: ['yes'],
				credibility_only: ['no'],
				consent_is_basis: ['*'],
			},
		},
	),
	word(
		'university',
		'a university’s misconduct panel',
		[
			title('University of Wexcombe'),
			lines('Office of Student Conduct', 'Case SC/26/114', '3 June 2026'),
			para('Dear Colleague'),
			para(
				'The University is investigating a report by one of its students, Miss Sunniva Albright, that she was assaulted by another student. Miss Albright says that she came to you in March.',
			),
			para(
				'The panel would be helped by a letter from her counsellor setting out what she said about that evening. Please let us have it by 17 June 2026. There is no obligation on you to provide it.',
			),
			para('With best wishes'),
			lines('Dr Leofric Penhallow', 'Head of Student Conduct', 'conduct@wexcombe.example.org'),
		],
		'paragraphs',
		{
			fields: {
				requestDate: '2026-06-03',
				askingBody: 'University of Wexcombe',
				askingBodyType: 'other',
				requesterName: 'Dr Leofric Penhallow',
				requesterRank: 'Head of Student Conduct',
				requesterEmail: 'conduct@wexcombe.example.org',
				policeReference: 'SC/26/114',
				personNamed: 'Miss Sunniva Albright',
				informationSought: 'a letter from her counsellor setting out what she said about that evening',
				replyBy: '2026-06-17',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'voluntary_stated'],
			answers: { requester_authorised: 'no', credibility_only: 'no' },
			accept: { client_role: ['*'], line_of_enquiry_stated: ['*'], date_range_stated: ['*'] },
		},
	),
	email(
		'client-fetch',
		'a client passes on what an officer asked of her',
		{
			from: ['Maud Ellery', 'maud.ellery@example.com'],
			subject: 'Fwd: your notes',
			date: 'Sun, 17 May 2026 19:20:00 +0100',
		},
		`Hi, the officer has sent me this. Do I have to? I don't really want him reading it all. Maud x

---------- Forwarded message ---------
From: Crispin Dale <crispin.dale@hertfordshire.police.example>
Date: Fri, 15 May 2026 at 13:02
Subject: your notes
To: Maud Ellery <maud.ellery@example.com>

Hi Maud, as I said on the phone it will be much quicker if you request your counselling notes from Larkhill yourself. They have to give you a copy if you put in a subject access request. Once you have them just email them across to me. By the end of May would be ideal.

DC Crispin Dale 1903
Hertfordshire Constabulary
`,
		{
			fields: {
				receivedOn: '2026-05-17',
				requestDate: '2026-05-15',
				askingBody: 'Hertfordshire Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Crispin Dale',
				requesterRank: 'DC',
				requesterNumber: '1903',
				requesterEmail: 'crispin.dale@hertfordshire.police.example',
				personNamed: 'Maud Ellery',
				informationSought: 'counselling notes, to be obtained by the client under subject access and emailed across',
				replyBy: '2026-05-31',
			},
			answers: { client_asked_to_fetch: 'yes' },
			accept: {
				whole_file_requested: ['yes'],
				client_role: ['*'],
				claims_mandatory_without_order: ['*'],
				reason_stated: ['*'],
				credibility_only: ['*'],
			},
		},
	),
	email(
		'own-solicitor',
		'the client’s own solicitors, with the statute quoted at length',
		{
			from: ['Anstey Quarles', 'aq@quarlesbeamish.example.org'],
			subject: 'Mrs Rosalind Thorne - our file 8814/AQ',
			date: 'Thu, 16 Apr 2026 10:44:00 +0100',
		},
		`Dear Larkhill Counselling,

Subject access on behalf of our client

We are retained by Mrs Rosalind Thorne (date of birth: 1 January 1970) in connection with her employment claim. She has authorised us in writing to exercise her right of access under Article 15 of the UK GDPR, and you are obliged to respond without undue delay and in any event within one month.

Please therefore send us a copy of all personal data that you hold about her.

Yours faithfully,
Quarles Beamish
Anstey Quarles, Consultant Solicitor
tel: 01632 960203
`,
		{
			fields: {
				receivedOn: '2026-04-16',
				requestDate: '2026-04-16',
				askingBody: 'Quarles Beamish',
				askingBodyType: 'other',
				requesterName: 'Anstey Quarles',
				requesterRank: 'Consultant Solicitor',
				requesterEmail: 'aq@quarlesbeamish.example.org',
				requesterPhone: '01632 960203',
				policeReference: '8814/AQ',
				personNamed: 'Mrs Rosalind Thorne',
				informationSought: 'a copy of all personal data that you hold about her',
				replyBy: '2026-05-16',
			},
			yes: ['reason_stated', 'whole_file_requested'],
			answers: { requester_authorised: 'no', client_age: 'adult' },
			accept: {
				consent_is_basis: ['*'],
				claims_mandatory_without_order: ['*'],
				credibility_only: ['no'],
				client_role: ['*'],
				replyBy: ['*'],
				deadline_source: ['*'],
			},
		},
	),
	email(
		'probation',
		'a probation officer about a client who is on licence',
		{
			from: ['Thaddea Morrow', 'thaddea.morrow@probation.example.org'],
			subject: 'Official - D. Carraway',
			date: 'Fri, 19 Jun 2026 12:12:00 +0100',
		},
		`Dear Larkhill,

Desmond Carraway (10.10.1986) is subject to licence conditions that I supervise. One of them is that he goes to counselling, and he says he goes to you.

Please can you confirm whether he attends, and how many appointments he has missed since his release on 20 March 2026. I don't need to know anything he's said.

A reply before our meeting on 2 July would help.

Thaddea Morrow
Probation Officer
HM Prison and Probation Service
`,
		{
			fields: {
				receivedOn: '2026-06-19',
				requestDate: '2026-06-19',
				askingBody: 'HM Prison and Probation Service',
				askingBodyType: 'other',
				requesterName: 'Thaddea Morrow',
				requesterRank: 'Probation Officer',
				requesterEmail: 'thaddea.morrow@probation.example.org',
				personNamed: 'Desmond Carraway',
				informationSought:
					'whether he attends, and how many appointments he has missed since his release on 20 March 2026',
				periodFrom: '2026-03-20',
				replyBy: '2026-07-02',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', client_age: 'adult', excess_risk: 'no' },
			accept: {
				client_role: ['*'],
				periodTo: ['*'],
				replyBy: ['2026-07-01'],
				credibility_only: ['no'],
				reason_stated: ['no'],
			},
		},
	),
]
