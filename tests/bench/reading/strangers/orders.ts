import type { Block } from '../paper/blocks.ts'
import { email, note, pdf, type Record, type Voice, word } from '../voices/voice.ts'

const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })

/** What every order's record has in common; who signs it may or may not count as the one who asks. */
const order = (instrument: string, fields: Record['fields'], rest: Omit<Record, 'fields'> = {}): Record => ({
	...rest,
	fields: { askingBodyType: 'other', ...fields },
	answers: { instrument, requester_authorised: 'no', deadline_source: 'statutory', ...rest.answers },
	accept: {
		requesterName: ['*'],
		requesterRank: ['*'],
		client_role: ['*'],
		whole_file_requested: ['*'],
		credibility_only: ['*'],
		reason_stated: ['*'],
		claims_mandatory_without_order: ['*'],
		...rest.accept,
	},
})

/** Orders, summonses, warrants and notices as they reach a service. */
export const orders: Voice[] = [
	note(
		'summons-spaced',
		'a witness summons typed out, its heading letter-spaced',
		`C R O W N   C O U R T   A T   H A R R O W M E R E

Case number T20261088
R  -v-  Piers Ullathorne

W I T N E S S   S U M M O N S

To:   The Records Custodian
      Larkhill Counselling
      4 Orchard Row

You are summoned to attend this court on 14 September 2026 at 10.30 am, and on any later day that you are told of, and to bring with you

    all notes of sessions with Miss Katya Brandreth held between 2 February 2026 and 31 May 2026.

If you do not attend, or attend without the documents, you may be punished for contempt.

Issued 1 July 2026
An officer of the Crown Court
`,
		order(
			'witness_summons',
			{
				requestDate: '2026-07-01',
				askingBody: 'Crown Court at Harrowmere',
				policeReference: 'T20261088',
				personNamed: 'Miss Katya Brandreth',
				informationSought:
					'all notes of sessions with Miss Katya Brandreth held between 2 February 2026 and 31 May 2026',
				periodFrom: '2026-02-02',
				periodTo: '2026-05-31',
				replyBy: '2026-09-14',
			},
			{ yes: ['date_range_stated'] },
		),
	),
	pdf(
		'norwich-pharmacal',
		'a High Court order against a stranger to the claim',
		[
			lines('Claim No. KB-2026-001174', 'IN THE HIGH COURT OF JUSTICE', "KING'S BENCH DIVISION"),
			lines('BEFORE MASTER OLDCASTLE'),
			lines('BETWEEN:', 'LUDMILA SHAWCROSS', 'Claimant', '- and -', 'LARKHILL COUNSELLING', 'Respondent'),
			title('O R D E R'),
			para(
				'UPON the application of the Claimant by notice dated 2 June 2026 for an order of the kind made in Norwich Pharmacal Co v Customs and Excise Commissioners',
			),
			para('AND UPON reading the witness statement of Bartholomew Quaife dated 1 June 2026'),
			para('IT IS ORDERED THAT:'),
			para(
				'1. By 4.00 pm on 3 July 2026 the Respondent do disclose to the Claimant’s solicitors the full name and the last known address of the volunteer who met the Claimant on 19 January 2026.',
			),
			para('2. The Claimant do pay the Respondent’s reasonable costs of compliance.'),
			para('DATED 19 June 2026'),
		],
		{ font: 'Times' },
		order(
			'court_order',
			{
				requestDate: '2026-06-19',
				askingBody: 'High Court',
				policeReference: 'KB-2026-001174',
				informationSought:
					'the full name and the last known address of the volunteer who met the Claimant on 19 January 2026',
				replyBy: '2026-07-03',
			},
			{
				accept: {
					personNamed: ['*'],
					excess_risk: ['no'],
					periodFrom: ['*'],
					periodTo: ['*'],
					date_range_stated: ['*'],
				},
			},
		),
	),
	word(
		'magistrates-summons',
		"a magistrates' court summons to produce",
		[
			title("Dunmallet Magistrates' Court"),
			lines('Court code 2871', "Magistrates' Courts Act 1980, section 97", 'Case 287126004418'),
			title('SUMMONS'),
			para('To the Manager, Larkhill Counselling, 4 Orchard Row, Marlbury'),
			para(
				'The prosecutor, acting through the Crown Prosecution Service, says that you are likely to be able to produce documents likely to be material evidence at the trial of Roderick Vane on a charge of assault by beating.',
			),
			para(
				'You are therefore required to appear at this court at 9.45 am on Wednesday 22 July 2026 and to produce the record of appointments kept by Mrs Tabitha Vane in March and April 2026.',
			),
			para('Signed: D. Hollingbery, Justice of the Peace'),
			para('Dated: 29 June 2026'),
		],
		'paragraphs',
		order(
			'witness_summons',
			{
				requestDate: '2026-06-29',
				askingBody: "Dunmallet Magistrates' Court",
				policeReference: '287126004418',
				personNamed: 'Mrs Tabitha Vane',
				informationSought: 'the record of appointments kept by Mrs Tabitha Vane in March and April 2026',
				periodFrom: '2026-03-01',
				periodTo: '2026-04-30',
				replyBy: '2026-07-22',
			},
			{ yes: ['date_range_stated'], accept: { excess_risk: ['no'] } },
		),
	),
	email(
		'county-order-attached',
		'a solicitor serves a county court order as the text of a scan',
		{
			from: ['Verity Askham', 'verity.askham@hobdenlaw.example.org'],
			subject: 'Service - Prideaux v Coldharbour Foods Ltd',
			date: 'Thu, 11 Jun 2026 11:02:00 +0100',
			enclosed: {
				name: 'scan0042.txt',
				text: `General Form of Judgment or Order          In the County Court at
                                            Saltmarsh
                                            Claim Number  J08YX331
                                            Date          9 June 2026

OLWEN PRIDEAUX                              1st Claimant
                                            Ref VA/2218
COLDHARBOUR FOODS LIMITED                   1st Defendant
                                            Ref CF-77

Before District Judge Farthingale sitting at the County Court at Saltmarsh

UPON hearing solicitors for both parties

IT IS ORDERED THAT

1. Larkhill Counselling shall by 4pm on 30 June 2026 provide to both parties copies of the records it holds of counselling sessions attended by the claimant Olwen Prideaux between 1 November 2025 and 31 January 2026.

2. Costs in the case.

Dated 9 June 2026
`,
			},
		},
		`Dear Sirs

By way of service please find attached.

Verity Askham
Hobden Law LLP
01632 960627
`,
		order(
			'court_order',
			{
				receivedOn: '2026-06-11',
				requestDate: '2026-06-09',
				askingBody: 'County Court at Saltmarsh',
				requesterEmail: 'verity.askham@hobdenlaw.example.org',
				requesterPhone: '01632 960627',
				policeReference: 'J08YX331',
				personNamed: 'Olwen Prideaux',
				informationSought:
					'copies of the records it holds of counselling sessions attended by the claimant between 1 November 2025 and 31 January 2026',
				periodFrom: '2025-11-01',
				periodTo: '2026-01-31',
				replyBy: '2026-06-30',
			},
			{ yes: ['date_range_stated'], accept: { policeReference: ['VA/2218', 'CF-77'] } },
		),
	),
	note(
		'coroner-letter-notice',
		'a letter of a coroner that is a notice',
		`THE CORONER'S COURT
Area of West Thornshire

INQ/1182/26
8 May 2026

Larkhill Counselling

Inquest touching the death of Ianto Marchbanks (born 2 December 1979, died 14 March 2026)

In exercise of the power given to me by paragraph 1(2) of Schedule 5 to the Coroners and Justice Act 2009 I hereby require you to supply to my office, not later than 12 noon on 29 May 2026, the counselling record of the deceased from 1 September 2025 until his death.

You may claim that you are not able to comply or that it is not reasonable to require you to do so. I will then consider it, and may revoke or vary this notice.

A person who fails without reasonable excuse to do what this notice requires may be fined up to 1,000 pounds.

Winifred Ashdown-Cole
Area Coroner
`,
		order(
			'coroner_notice',
			{
				requestDate: '2026-05-08',
				askingBody: "Coroner's Court, Area of West Thornshire",
				policeReference: 'INQ/1182/26',
				personNamed: 'Ianto Marchbanks',
				informationSought: 'the counselling record of the deceased from 1 September 2025 until his death',
				periodFrom: '2025-09-01',
				periodTo: '2026-03-14',
				replyBy: '2026-05-29',
			},
			{
				yes: ['date_range_stated'],
				answers: { client_age: 'adult', client_died: 'yes' },
				accept: { askingBody: ['*'], periodTo: ['*'] },
			},
		),
	),
	note(
		'search-warrant',
		'a warrant to enter and search',
		`WARRANT TO ENTER AND SEARCH PREMISES
(Police and Criminal Evidence Act 1984, Schedule 1, paragraph 12)

Crown Court at Netherby
Application no. SW/26/31

Premises: 4 Orchard Row, Marlbury (offices of Larkhill Counselling)

An application supported by an information has today been made by DS Absalom Keane of Cumbria Constabulary.

Authority is hereby given to any constable, accompanied by such person as is necessary, to enter the said premises on one occasion within three months of the date of this warrant and to search for:

appointment books and client notes concerning Gideon Rushworth for the months of January and February 2026.

A copy of this warrant should be left with the occupier.

Date: 6 May 2026     Time: 11:25
His Honour Judge Ellwood
`,
		order(
			'warrant',
			{
				requestDate: '2026-05-06',
				policeReference: 'SW/26/31',
				personNamed: 'Gideon Rushworth',
				informationSought:
					'appointment books and client notes concerning Gideon Rushworth for January and February 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-02-28',
			},
			{
				yes: ['date_range_stated'],
				answers: { deadline_source: 'none' },
				accept: {
					askingBody: ['Crown Court at Netherby', 'Cumbria Constabulary'],
					askingBodyType: ['territorial'],
					requester_authorised: ['*'],
					requesterNumber: ['*'],
					replyBy: ['*'],
					deadline_source: ['*'],
				},
			},
		),
	),
	email(
		'hmrc-notice',
		'an information notice of HMRC in the body of a message',
		{
			from: ['Compliance Caseworker', 'caseworker.41@hmrc.example.org'],
			subject: 'CFSS-3381204 information notice',
			date: 'Mon, 18 May 2026 12:00:00 +0100',
		},
		`Dear Larkhill Counselling

Schedule 36 to the Finance Act 2008 - notice to provide information

I'm checking the tax position of Mr Tiberius Gall for the year ended 5 April 2026. This notice is given under paragraph 2 of Schedule 36 with the approval of the tribunal.

You must give me, on or before 22 June 2026, a statement of every payment that Mr Gall made to you from 6 April 2025 to 5 April 2026. I do not want anything about what was said.

If you don't comply you may have to pay a penalty of 300 pounds.

Yours faithfully
Philomena Strang
Higher Officer, HM Revenue and Customs
03000 960 114
`,
		order(
			'statutory_duty',
			{
				receivedOn: '2026-05-18',
				requestDate: '2026-05-18',
				askingBody: 'HM Revenue and Customs',
				requesterName: 'Philomena Strang',
				requesterRank: 'Higher Officer',
				requesterEmail: 'caseworker.41@hmrc.example.org',
				policeReference: 'CFSS-3381204',
				personNamed: 'Mr Tiberius Gall',
				informationSought: 'a statement of every payment that Mr Gall made to you from 6 April 2025 to 5 April 2026',
				periodFrom: '2025-04-06',
				periodTo: '2026-04-05',
				replyBy: '2026-06-22',
			},
			{ yes: ['date_range_stated'], accept: { requesterPhone: ['*'], excess_risk: ['no'] } },
		),
	),
	email(
		'family-order-quoted',
		'a guardian chases what a family order required, the order quoted below',
		{
			from: ['Mererid Tancock', 'mererid.tancock@cafcass.example.org'],
			subject: 'RE: order of 3 February',
			date: 'Fri, 27 Feb 2026 09:41:00 +0000',
		},
		`Hello, the date in the order has gone by and nothing has come. Could you look into this today?

Mererid Tancock
Children's Guardian, Cafcass
07700 900278

> From: Mererid Tancock <mererid.tancock@cafcass.example.org>
> Sent: 4 February 2026 10:10
> To: office@larkhill-counselling.example.org
> Subject: order of 3 February
>
> Good morning, the terms are as follows.
>
> In the Family Court sitting at Quernstone       No. QS26C00071
> The Children Act 1989
> The child: Lowri Penhallow, a girl born on 30/08/2015
>
> Before His Honour Judge Dacre, 3 February 2026
>
> THE COURT ORDERS THAT
> 1. Larkhill Counselling do send to the Children's Guardian, by 4 pm on 20 February 2026, a report of the child's attendance from 1 September 2025 to the date of this order and copies of all drawings made by her.
> 2. No order as to costs.
`,
		order(
			'court_order',
			{
				requestDate: '2026-02-03',
				askingBody: 'Family Court at Quernstone',
				requesterEmail: 'mererid.tancock@cafcass.example.org',
				requesterPhone: '07700 900278',
				policeReference: 'QS26C00071',
				personNamed: 'Lowri Penhallow',
				informationSought:
					"a report of the child's attendance from 1 September 2025 to the date of this order and copies of all drawings made by her",
				periodFrom: '2025-09-01',
				periodTo: '2026-02-03',
				replyBy: '2026-02-20',
			},
			{
				yes: ['date_range_stated'],
				answers: { client_age: 'child' },
				accept: {
					receivedOn: ['2026-02-04', '2026-02-27'],
					channel: ['email'],
					periodTo: ['*'],
					replyBy: ['2026-02-27'],
				},
			},
		),
	),
]
