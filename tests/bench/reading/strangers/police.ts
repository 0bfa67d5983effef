import type { Block } from '../paper/blocks.ts'
import { email, note, pdf, type Voice } from '../voices/voice.ts'

const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })

/** Police who write in sentences of their own. */
export const police: Voice[] = [
	email(
		'plain-words',
		'a detective who explains every ground in ordinary words',
		{
			from: ['Isidore Penrose', 'isidore.penrose@derbyshire.police.example'],
			subject: '26000415520',
			date: 'Wed, 20 May 2026 10:05:00 +0100',
		},
		`Dear Larkhill

I'm a detective constable in the adult protection team at Derbyshire and I look after the case of Mrs Thomasina Bulstrode (26 January 1958), who was robbed of her savings by a man who came to fix her roof.

Mrs Bulstrode's daughter drove her to you every Tuesday and waited outside, so I know that you saw her. She remembers her mother coming out on 3 March and saying that she had told the counsellor the name the man used.

The man we have charged gives a different name and says it was somebody else. Whether she knew him as Terry or as Len before we put any name to her is what the trial will be about. If your note for 3 March has Terry in it, it would go a very long way to proving that it was him, because nobody had yet mentioned that name to her.

I asked her bank, her neighbours on both sides and the builders' merchant first. None of them ever heard what he called himself.

I thought hard about whether to ask at all. I only want the line with the name; blank out the rest. She has had enough of strangers looking into her life.

I shall keep the page in a locked cabinet in the exhibits store and send it back to you when the case is over. His barrister will be allowed to read it if it helps him.

You don't have to do this.

I put a letter through Mrs Bulstrode's door on 18 May to tell her that I am asking you. She rang to say that she was glad.

DCI Orlando Fitch looked at this and agreed it on 19 May.

Many thanks
Isidore Penrose
DC 3318, Derbyshire Constabulary
01632 960155
`,
		{
			fields: {
				receivedOn: '2026-05-20',
				requestDate: '2026-05-20',
				askingBody: 'Derbyshire Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Isidore Penrose',
				requesterRank: 'DC',
				requesterNumber: '3318',
				requesterEmail: 'isidore.penrose@derbyshire.police.example',
				requesterPhone: '01632 960155',
				policeReference: '26000415520',
				personNamed: 'Mrs Thomasina Bulstrode',
				informationSought: 'the line with the name in your note for 3 March',
				periodFrom: '2026-03-03',
				periodTo: '2026-03-03',
				approverName: 'Orlando Fitch',
				approverRank: 'DCI',
				approvalDate: '2026-05-19',
				noticeDate: '2026-05-18',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'proportionality_stated',
				'spv_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'handling_stated',
				'defence_disclosure_stated',
				'voluntary_stated',
				'views_recorded',
				'approval_shown',
				'date_range_stated',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				approver_rank: 'chief inspector',
				approver_standing: 'shown',
				credibility_only: 'no',
			},
			accept: { necessity_stated: ['yes'], requesterRank: ['detective constable'] },
		},
	),
	email(
		'three-lines',
		'three lines from a phone',
		{
			from: ['Rafferty, Dougal 4471', 'dougal.rafferty@lincs.police.example'],
			subject: 'Notes',
			date: 'Fri, 03 Jul 2026 21:12:00 +0100',
		},
		`Evening. Need everything you've got on Xanthe Moorcroft 2/2/04 for my job at Boston. She's the IP. Weds would be great as I'm off after that.

Sent from Outlook for iOS
`,
		{
			fields: {
				receivedOn: '2026-07-03',
				requestDate: '2026-07-03',
				askingBody: 'Lincolnshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Dougal Rafferty',
				requesterNumber: '4471',
				requesterEmail: 'dougal.rafferty@lincs.police.example',
				personNamed: 'Xanthe Moorcroft',
				informationSought: "everything you've got on Xanthe Moorcroft",
				replyBy: '2026-07-08',
			},
			yes: ['whole_file_requested'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult' },
		},
	),
	email(
		'chaser-signed-off',
		'a chaser that brings the approval and the notice which the request lacked',
		{
			from: ['Cordelia Hask', 'cordelia.hask@dorset.police.example'],
			subject: 'Re: Information request 55260099123',
			date: 'Mon, 22 Jun 2026 09:30:00 +0100',
		},
		`Hi again,

Could you tell me where you've got to with this? It is three weeks now.

Since I wrote, DCI Emrys Vaughan-Price has signed it off (17/06) and Miss Trewin was given the written notice at her home on 15/06. She had no objection.

An answer by 1 July would be a real help.

Cordelia

DS Cordelia Hask 2266
Dorset Police | 01632 960730

On Mon, 1 Jun 2026 at 16:45, Cordelia Hask wrote:
> Dear Larkhill,
>
> Investigation 55260099123 - stalking
>
> Please would you send me the dates of the appointments that Miss Loveday Trewin (19/11/1999), the victim, had with you in February 2026. The suspect says that he was outside your building by chance, once. The dates would show whether he was there every time she was.
>
> Regards
> DS Hask
`,
		{
			fields: {
				receivedOn: '2026-06-01',
				requestDate: '2026-06-01',
				askingBody: 'Dorset Police',
				askingBodyType: 'territorial',
				requesterName: 'Cordelia Hask',
				requesterRank: 'DS',
				requesterNumber: '2266',
				requesterEmail: 'cordelia.hask@dorset.police.example',
				requesterPhone: '01632 960730',
				policeReference: '55260099123',
				personNamed: 'Miss Loveday Trewin',
				informationSought: 'the dates of the appointments that Miss Loveday Trewin had with you in February 2026',
				periodFrom: '2026-02-01',
				periodTo: '2026-02-28',
				replyBy: '2026-07-01',
				approverName: 'Emrys Vaughan-Price',
				approverRank: 'DCI',
				approvalDate: '2026-06-17',
				noticeDate: '2026-06-15',
			},
			yes: ['reason_stated', 'line_of_enquiry_stated', 'approval_shown', 'views_recorded', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				approver_rank: 'chief inspector',
				excess_risk: 'no',
				credibility_only: 'no',
			},
			accept: { receivedOn: ['2026-06-22'], spv_stated: ['yes'], approver_standing: ['*'], necessity_stated: ['yes'] },
		},
	),
	note(
		'chaser-headers',
		'a chaser saved as text, its headings in another order',
		`Subject: Second request - Ms Averil Stagg - 04/26/9981
Date: Tue, 9 Jun 2026 12:21:40 +0100
From: "Quince, Barnabas" <barnabas.quince@leicestershire.police.example>
To: <office@larkhill-counselling.example.org>

Hello

No reply to my email of 12 May. The authorising officer was Supt Rosalba Kettering, 11 May, I should have said. Ms Stagg knows about it.

PC Barnabas Quince 918
Leicestershire Police

-----Original Message-----
Subject: Ms Averil Stagg - 04/26/9981
Date: Tue, 12 May 2026 09:00:00 +0100
From: "Quince, Barnabas" <barnabas.quince@leicestershire.police.example>
To: <office@larkhill-counselling.example.org>

Hello

Ms Averil Stagg (3 October 1985) is the victim in a harassment matter and sees somebody at yours. I need any notes that mention her landlord from 1 March 2026 onwards.

PC Quince
`,
		{
			fields: {
				receivedOn: '2026-05-12',
				requestDate: '2026-05-12',
				channel: 'email',
				askingBody: 'Leicestershire Police',
				askingBodyType: 'territorial',
				requesterName: 'Barnabas Quince',
				requesterRank: 'PC',
				requesterNumber: '918',
				requesterEmail: 'barnabas.quince@leicestershire.police.example',
				policeReference: '04/26/9981',
				personNamed: 'Ms Averil Stagg',
				informationSought: 'any notes that mention her landlord from 1 March 2026 onwards',
				periodFrom: '2026-03-01',
				approverName: 'Rosalba Kettering',
				approverRank: 'Supt',
				approvalDate: '2026-05-11',
			},
			yes: ['reason_stated', 'approval_shown', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				approver_rank: 'superintendent',
				approver_standing: 'shown',
			},
			accept: {
				receivedOn: ['2026-06-09'],
				reason_stated: ['no'],
				credibility_only: ['no'],
				victim_notice: ['no'],
				periodTo: ['*'],
			},
		},
	),
	email(
		'withdrawal-01',
		'a request is called off',
		{
			from: ['Winifred Sturgess', 'winifred.sturgess@wiltshire.police.example'],
			subject: 'No longer needed',
			date: 'Thu, 05 Mar 2026 16:00:00 +0000',
		},
		`Dear all,

You can forget about my request of 18 February for the notes of Mr Lancelot Greaves (your ref TR/19). He has changed his mind about going to court and the case has been closed. Please don't send anything.

Sorry for the trouble.

Winifred Sturgess
DC 1170
Wiltshire Police
`,
		{
			fields: {
				receivedOn: '2026-03-05',
				requestDate: '2026-02-18',
				askingBody: 'Wiltshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Winifred Sturgess',
				requesterRank: 'DC',
				requesterNumber: '1170',
				requesterEmail: 'winifred.sturgess@wiltshire.police.example',
				personNamed: 'Mr Lancelot Greaves',
			},
			answers: { excess_risk: 'unknown', info_described: 'no' },
			accept: {
				policeReference: ['*'],
				informationSought: ['*'],
				info_described: ['*'],
				excess_risk: ['*'],
				client_role: ['*'],
				reason_stated: ['*'],
				receivedOn: ['2026-02-18'],
			},
		},
	),
	pdf(
		'formula-letter',
		'a letter of nothing but formulas, over a head of shields',
		[
			title('CLEVELAND POLICE'),
			lines('Public Protection Unit', 'Investigation CVP-26-071182', '2 February 2026'),
			para('To: The Data Protection Officer, Larkhill Counselling'),
			para('Data subject: Endellion Rook, 14/04/1987 (complainant)'),
			para(
				'We write pursuant to section 44A of the Police, Crime, Sentencing and Courts Act 2022. The information is sought for the purposes of preventing, detecting, investigating or prosecuting crime in relation to a reasonable line of enquiry. The request is strictly necessary and proportionate.',
			),
			para(
				'There is reason to believe that you hold the information. It is likely to have substantial probative value to a reasonable line of enquiry. The presumption that such requests are not necessary and proportionate has been considered and rebutted. There are no less intrusive means.',
			),
			para('Information requested: full and complete copies of every document you hold.'),
			para('All information is handled in compliance with the Data Protection Act 2018 and force policy.'),
			para('Your response is required inside 10 working days.'),
			lines(
				'Alaric Thwaite',
				'Detective Constable 2507',
				'alaric.thwaite@cleveland.police.example',
				'Tel. 01632 960404',
			),
		],
		{ font: 'Helvetica' },
		{
			fields: {
				requestDate: '2026-02-02',
				askingBody: 'Cleveland Police',
				askingBodyType: 'territorial',
				requesterName: 'Alaric Thwaite',
				requesterRank: 'Detective Constable',
				requesterNumber: '2507',
				requesterEmail: 'alaric.thwaite@cleveland.police.example',
				requesterPhone: '01632 960404',
				policeReference: 'CVP-26-071182',
				personNamed: 'Endellion Rook',
				informationSought: 'full and complete copies of every document you hold',
				replyBy: '2026-02-16',
			},
			yes: ['whole_file_requested'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult' },
			accept: { channel: ['post'], claims_mandatory_without_order: ['yes'] },
		},
	),
	email(
		'contractor-01',
		'a review company that works for a force',
		{
			from: ['Hester Ballantyne', 'hester.ballantyne@ridgewayreview.example.org'],
			subject: 'Operation Lantern Hill - request on behalf of Merseyside Police',
			date: 'Tue, 14 Apr 2026 11:55:00 +0100',
		},
		`Good morning

I write from Ridgeway Case Review Ltd. We are engaged by Merseyside Police to review Operation Lantern Hill, an unsolved rape from 2019.

Mrs Ottoline Fairbairn, born 23 June 1979, is the victim. She told our researcher on 2 April 2026 that she spoke to a counsellor at Larkhill in the summer of 2019 and described a tattoo on the man's hand.

A man with such a tattoo has now been found; when he had it done is disputed. We ask for any sentence in her 2019 notes that describes the tattoo.

Hester Ballantyne
Investigator, Ridgeway Case Review Ltd
01632 960633
`,
		{
			fields: {
				receivedOn: '2026-04-14',
				requestDate: '2026-04-14',
				askingBody: 'Ridgeway Case Review Ltd',
				askingBodyType: 'contractor',
				requesterName: 'Hester Ballantyne',
				requesterRank: 'Investigator',
				requesterEmail: 'hester.ballantyne@ridgewayreview.example.org',
				requesterPhone: '01632 960633',
				policeReference: 'Lantern Hill',
				personNamed: 'Mrs Ottoline Fairbairn',
				informationSought: 'any sentence in her 2019 notes that describes the tattoo',
				periodFrom: '2019-01-01',
				periodTo: '2019-12-31',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'line_of_enquiry_stated', 'date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
			accept: {
				policeReference: ['*'],
				askingBody: ['Merseyside Police'],
				askingBodyType: ['territorial'],
				spv_stated: ['yes'],
				proportionality_stated: ['yes'],
			},
		},
	),
	email(
		'service-police-01',
		'a corporal of the service police',
		{
			from: ['Cpl Idris Haverstock', 'idris.haverstock2@mod.example.org'],
			subject: 'SIB enquiry 26/RMP/00319',
			date: 'Mon, 09 Mar 2026 08:15:00 +0000',
		},
		`Dear Sir/Madam,

I am Corporal Idris Haverstock of the Royal Military Police, Special Investigation Branch. Private Juniper Lockyer (DOB 30/12/2005) has made a complaint of sexual assault against a fellow soldier and is content for me to approach you.

I would like to know on which dates between 5 January and 20 February 2026 she was seen. I do not ask what was said.

The accused states that the two of them were on leave together on Saturday 24 January; she states that she was with you that day. Her phone was reset and the guardroom book has a page missing, so those two sources do not help.

Respectfully
I Haverstock
Cpl
07700 900119
`,
		{
			fields: {
				receivedOn: '2026-03-09',
				requestDate: '2026-03-09',
				askingBody: 'Royal Military Police',
				askingBodyType: 'rmp',
				requesterName: 'Idris Haverstock',
				requesterRank: 'Corporal',
				requesterEmail: 'idris.haverstock2@mod.example.org',
				requesterPhone: '07700 900119',
				policeReference: '26/RMP/00319',
				personNamed: 'Juniper Lockyer',
				informationSought: 'on which dates between 5 January and 20 February 2026 she was seen',
				periodFrom: '2026-01-05',
				periodTo: '2026-02-20',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'date_range_stated',
			],
			answers: {
				jurisdiction: 'service_police',
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				excess_risk: 'no',
				credibility_only: 'no',
			},
			accept: {
				requesterRank: ['Cpl'],
				views_recorded: ['*'],
				proportionality_stated: ['yes'],
				personNamed: ['Private Juniper Lockyer'],
			},
		},
	),
]
