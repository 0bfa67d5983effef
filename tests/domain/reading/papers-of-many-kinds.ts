import type { IncomingDocument } from '../../../domain/document.ts'
import { mail, textPaper } from './papers.ts'

/** A paper of some kind, and what a careful reader takes from it. `lane` is what the answers route to. */
export interface Example {
	title: string
	document: IncomingDocument
	lane: string
	says: Record<string, string>
}

export const examples: Example[] = [
	{
		title: 'a letter from the Criminal Injuries Compensation Authority',
		lane: 'other_request',
		document: textPaper(`Criminal Injuries Compensation Authority
Alexander Bain House
Glasgow ZZ1 1AA

The Records Manager
Riverside Counselling
9 Mill Road
Marlbury ZZ4 3AB

Your ref:
Our ref: X/26/204417-TM8A
12 May 2026

Dear Sir or Madam

Ms Philippa Greystoke-Amadi, born 3 August 1984

Ms Greystoke-Amadi has applied for compensation under the Criminal Injuries Compensation Scheme. She has signed the enclosed authority.

Please would you send us a report on her attendance and on the effect of the injury on her, or copies of your records, by 9 June 2026.

Yours faithfully

Gordon Tulloch
Decision Maker
Telephone 0300 003 3601`),
		says: {
			askingBody: 'Criminal Injuries Compensation Authority',
			askingBodyType: 'other',
			requestDate: '2026-05-12',
			replyBy: '2026-06-09',
			requesterName: 'Gordon Tulloch',
			personNamed: 'Ms Philippa Greystoke-Amadi',
			requester_authorised: 'no',
			jurisdiction: 'ew',
			instrument: 'request',
			client_age: 'adult',
		},
	},
	{
		title: 'a production order under PACE',
		lane: 'compelled',
		document: textPaper(`IN THE CROWN COURT SITTING AT FERNBRIDGE

Case No: PO/2026/0119

ORDER UNDER SCHEDULE 1, PARAGRAPH 4, POLICE AND CRIMINAL EVIDENCE ACT 1984

Before His Honour Judge Ravensworth

UPON the application of DS Keith Arrowsmith of Kent Police

IT IS ORDERED that Riverside Counselling, 9 Mill Road, Marlbury, shall produce to DS Arrowsmith, not later than 22 June 2026, the attendance records of Mr Jonah Pettigrew-Bassey for the period 1 January 2026 to 31 March 2026.

Failure to comply with this order may be treated as a contempt of court.

Dated 8 June 2026`),
		says: {
			instrument: 'court_order',
			askingBody: 'Crown Court at Fernbridge',
			requestDate: '2026-06-08',
			replyBy: '2026-06-22',
			periodFrom: '2026-01-01',
			periodTo: '2026-03-31',
			personNamed: 'Mr Jonah Pettigrew-Bassey',
			deadline_source: 'statutory',
			claims_mandatory_without_order: 'no',
			whole_file_requested: 'no',
		},
	},
	{
		title: 'an application for a witness summons, with a hearing to come',
		lane: 'compelled_pending',
		document: textPaper(`In the Crown Court at Thornmoor
T20264410
R v Alban Crickmere

NOTICE OF APPLICATION FOR A WITNESS SUMMONS
Criminal Procedure Rules, Part 17

TAKE NOTICE that the defendant will apply to the Court on 14 May 2026 at 10 am for a witness summons requiring Riverside Counselling to produce the counselling records of Ms Verity Longshanks-Oduya.

You may make representations in writing, and may attend the hearing.

Hallam Voss LLP, solicitors for the defendant
27 April 2026`),
		says: {
			instrument: 'application_notice',
			replyBy: '2026-05-14',
			requestDate: '2026-04-27',
			personNamed: 'Ms Verity Longshanks-Oduya',
		},
	},
	{
		title: 'a threat to apply for an order is a request still',
		lane: 'vir',
		document: mail(
			`Dear manager

I am investigating a serious assault on Ms Petra Wyndham-Lyle (the victim). Please send me the notes of her session on 4 February 2026 by 20 March. If you do not, we will apply to the Crown Court for a production order.

DC 2231 Owen Thackeray
Essex Police`,
			{ from: 'Owen Thackeray <owen.thackeray@essex.police.example>' },
		),
		says: {
			instrument: 'request',
			askingBody: 'Essex Police',
			replyBy: '2026-03-20',
			claims_mandatory_without_order: 'no',
			periodFrom: '2026-02-04',
		},
	},
	{
		title: 'a coroner’s notice under Schedule 5',
		lane: 'compelled',
		document: textPaper(`HM Coroner for West Marlshire
Coroner's Court, High Street, Marlbury

NOTICE UNDER PARAGRAPH 1(2) OF SCHEDULE 5 TO THE CORONERS AND JUSTICE ACT 2009

To: Riverside Counselling
Our ref: 2026/INQ/0318

I am conducting an investigation into the death of Mr Elias Farthingale, who died on 2 March 2026.

You are required to provide to me by 1 May 2026 copies of all records relating to Mr Farthingale.

It is an offence to fail to comply with this notice without reasonable excuse.

Dated 3 April 2026
Dr Imelda Carrow
Senior Coroner`),
		says: {
			instrument: 'coroner_notice',
			replyBy: '2026-05-01',
			requestDate: '2026-04-03',
			client_died: 'yes',
			personNamed: 'Mr Elias Farthingale',
			requesterName: 'Dr Imelda Carrow',
		},
	},
	{
		title: 'a coroner asks by agreement',
		lane: 'other_request',
		document: mail(
			`Dear colleague

I am the coroner's officer dealing with the inquest into the death of Mr Elias Farthingale. The Senior Coroner for West Marlshire would be grateful for a short chronology of his appointments. This is not a notice under Schedule 5 and you may decline.

Please let me know by 30 April 2026.

Regards
Nadia Blenkinsop
Coroner's Officer
Coroner's Office for West Marlshire
01632 960771`,
			{ from: 'Nadia Blenkinsop <n.blenkinsop@coroner.example.org>', date: '2026-04-08T09:00:00+01:00' },
		),
		says: {
			instrument: 'request',
			askingBodyType: 'other',
			requesterName: 'Nadia Blenkinsop',
			replyBy: '2026-04-30',
			client_died: 'yes',
		},
	},
	{
		title: 'an order of the family court sent on by a solicitor',
		lane: 'compelled',
		document: mail(
			`Dear Sirs

We act for the mother. By way of service please find attached a sealed order of the Family Court.

Yours faithfully
Lionel Abernathy-Quist
Associate
Marchmont Tyrell Solicitors
01632 960118`,
			{
				from: 'Lionel Abernathy-Quist <labernathy@marchmonttyrell.example.org>',
				subject: 'Service of order',
				date: '2026-05-11T10:00:00+01:00',
			},
			[
				textPaper(
					`In the Family Court at Caerdelyn
Case number: CD26P00412
ORDER
Made by District Judge Osgood on 6 May 2026
IT IS ORDERED THAT
1. Riverside Counselling do file with the court by 4.00pm on 3 June 2026 copies of its records of sessions attended by Ms Rowan Kettleby between 1 September 2025 and 31 December 2025.
2. Permission to apply to vary.`,
					'order.pdf',
				),
			],
		),
		says: {
			instrument: 'court_order',
			askingBody: 'Family Court at Caerdelyn',
			requesterName: 'Lionel Abernathy-Quist',
			requestDate: '2026-05-06',
			replyBy: '2026-06-03',
			receivedOn: '2026-05-11',
			periodFrom: '2025-09-01',
			periodTo: '2025-12-31',
		},
	},
	{
		title: 'the police service of Northern Ireland',
		lane: 'other_uk_regime',
		document: mail(
			`Good morning

I am investigating an allegation of rape reported in Lisburn. The injured party, Ms Aoibheann McCusker-Boyle (dob 09/09/1995), has told us that she sees one of your counsellors online. I would be obliged for copies of her counselling notes from June to August 2025.

Constable Ruairi Donaghy 14872
PSNI Public Protection Branch
Tel 028 9018 0455`,
			{ from: 'Ruairi Donaghy <ruairi.donaghy@psni.police.example>' },
		),
		says: {
			askingBody: 'Police Service of Northern Ireland',
			askingBodyType: 'psni',
			jurisdiction: 'ni',
			requester_authorised: 'no',
			periodFrom: '2025-06-01',
			periodTo: '2025-08-31',
			holds_basis_stated: 'yes',
		},
	},
	{
		title: 'the Royal Air Force Police, with a squadron leader’s approval',
		lane: 'vir',
		document: textPaper(`ROYAL AIR FORCE POLICE
Special Investigations Wing, RAF Great Aldwick

Request for information about a victim (counselling)

Requested by: Flight Sergeant Dominic Ashplant, service number 30218844
Email: dominic.ashplant@rafp.example.org
Tel: 01632 960655
Date: 14 April 2026
Reference: RAFP/SIW/26/0093
Person: Corporal Jade Merriweather-Obi (victim), born 02/02/1998
Information requested: The date on which she first spoke of the incident on 8 March 2026. Date only.
Reason: Investigation of an alleged sexual assault contrary to section 42 of the Armed Forces Act 2006.
Authorised by: Squadron Leader Tobias Wren-Hallett, 13 April 2026
Notice: Written notice was handed to her on 13 April 2026.`),
		says: {
			askingBodyType: 'rafp',
			jurisdiction: 'service_police',
			requester_authorised: 'yes',
			approverName: 'Tobias Wren-Hallett',
			approver_rank: 'squadron leader',
			approver_standing: 'unclear',
			victim_notice: 'yes',
			noticeDate: '2026-04-13',
			excess_risk: 'no',
			requestDate: '2026-04-14',
			approvalDate: '2026-04-13',
		},
	},
	{
		title: 'a note of a call in running prose',
		lane: 'vir',
		document: textPaper(`Phone call 23.4.26, 11.40am

Rang by PC Stella Haverstock of Surrey Police, collar 4471, on 01483 960212 about Ms Dawn Ickleton. She said Dawn is the victim of a robbery and had mentioned in her statement that she sees us. She wants to know what Dawn said about the man's tattoo, sessions since 1 March. Crime number 45260099812. Needs it by Tuesday. I said we could not confirm who our clients are and asked her to put it in writing. She said her inspector, Insp Noel Cardew, has okayed it. I did not tell her anything.
Afterwards I told our clinical lead.
- Mina`),
		says: {
			channel: 'phone',
			in_writing: 'no',
			receivedOn: '2026-04-23',
			requestDate: '2026-04-23',
			requesterName: 'Stella Haverstock',
			requesterRank: 'PC',
			requesterNumber: '4471',
			askingBody: 'Surrey Police',
			replyBy: '2026-04-28',
			policeReference: '45260099812',
			supervisor_consulted: 'yes',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a note of a visit',
		lane: 'vir',
		document: textPaper(`VISITOR NOTE - Riverside Counselling
Date: Monday 8 June 2026   Time: 3.15pm
Seen by: Anwen (reception)

Two officers came to the desk. One gave her name as DS Harriet Quarmby, Dyfed-Powys Police, number 782. She asked for a copy of the full file of Lowri Tudge-Okafor, who she said is the complainant in a harassment case. They said it was approved. I told them we do not confirm whether anyone comes here and asked for the request in writing. They left a card: 01267 960431.`),
		says: {
			channel: 'visit',
			in_writing: 'no',
			receivedOn: '2026-06-08',
			requesterName: 'Harriet Quarmby',
			requesterNumber: '782',
			askingBody: 'Dyfed-Powys Police',
			whole_file_requested: 'yes',
			approval_shown: 'no',
			requesterPhone: '01267 960431',
		},
	},
	{
		title: 'a client asks about a message from an officer',
		lane: 'other_request',
		document: mail(
			`Hello, sorry to bother you. The officer sent me this and I do not know what to do.

Jess

-----Original Message-----
From: DC Lloyd Haverfordian <lloyd.haverfordian@southyorkshire.police.example>
Sent: 02 June 2026 14:02
To: jess.tarrantine@example.org
Subject: Your notes

Hi Jess

Can you request a copy of your counselling records and email them to me? It is quicker than us asking. I would need them by 12 June.

Lloyd
DC 3319 Lloyd Haverfordian
South Yorkshire Police`,
			{
				from: 'Jess Tarrantine <jess.tarrantine@example.org>',
				date: '2026-06-03T20:10:00+01:00',
				subject: 'Fwd: Your notes',
			},
		),
		says: {
			client_asked_to_fetch: 'yes',
			receivedOn: '2026-06-03',
			requestDate: '2026-06-02',
			askingBody: 'South Yorkshire Police',
			requesterName: 'Lloyd Haverfordian',
			replyBy: '2026-06-12',
			personNamed: 'Jess Tarrantine',
		},
	},
	{
		title: 'a withdrawal carries the date of the request it is about',
		lane: 'vir',
		document: mail(
			`Dear team

Further to my request of 16 February 2026 (ref 22/10455/26) for the notes of Mr Silas Penderyn, who is the victim in this matter, we no longer require the records. Please treat the request as withdrawn.

Many thanks
Insp Gail Thorncastle
Humberside Police
01482 960667`,
			{ from: 'Gail Thorncastle <gail.thorncastle@humberside.police.example>', date: '2026-03-19T15:00:00+00:00' },
		),
		says: {
			requestDate: '2026-02-16',
			receivedOn: '2026-03-19',
			policeReference: '22/10455/26',
			requesterName: 'Gail Thorncastle',
			personNamed: 'Mr Silas Penderyn',
		},
	},
	{
		title: 'a colleague passes on what came in the day before',
		lane: 'vir',
		document: mail(
			`Hi Marian, this came to reception yesterday, can you deal?

Bev

From: Ceri Maddox <ceri.maddox@northwales.police.example>
Sent: Tuesday, 21 April 2026 16:40
To: reception@riverside-counselling.example.org
Subject: Request for notes

Dear Sir/Madam

I am the officer in the case of an assault on Mr Idwal Prosser-Nkemelu, the victim. Could you let me have his complete counselling file please.

DC 1120 Ceri Maddox
North Wales Police`,
			{
				from: 'Bev <bev@riverside-counselling.example.org>',
				to: 'marian@riverside-counselling.example.org',
				date: '2026-04-22T09:05:00+01:00',
				subject: 'FW: Request for notes',
			},
		),
		says: {
			receivedOn: '2026-04-21',
			requestDate: '2026-04-21',
			requesterName: 'Ceri Maddox',
			askingBody: 'North Wales Police',
			whole_file_requested: 'yes',
		},
	},
	{
		title: 'a subject access request by a client',
		lane: 'other_request',
		document: mail(
			`Hi, I was a client of yours in 2024. Under data protection law I would like a copy of all my counselling notes please. I understand you have a month. Thanks, Orla Finsbury-Crane`,
			{ from: 'Orla Finsbury-Crane <orla.fc@example.org>', subject: 'subject access request' },
		),
		says: { requester_authorised: 'no', requesterName: 'Orla Finsbury-Crane' },
	},
	{
		title: 'an insurer',
		lane: 'other_request',
		document: textPaper(`Castlegate Mutual Insurance plc
Claims Department, 1 Harbour Way, Fernbridge ZZ12 1AB

2 February 2026
Our reference: CM-881204

The Manager, Riverside Counselling

Dear Sir/Madam
Our policyholder: Mr Leopold Straker

Our policyholder has claimed under his income protection policy for stress. Please provide a full copy of his counselling records within 21 days.

Yours sincerely
Prudence Ogilvie-Marsh
Senior Claims Assessor`),
		says: {
			askingBody: 'Castlegate Mutual Insurance plc',
			askingBodyType: 'other',
			requester_authorised: 'no',
			replyBy: '2026-02-23',
			whole_file_requested: 'yes',
			requesterName: 'Prudence Ogilvie-Marsh',
		},
	},
	{
		title: 'an emergency by mail',
		lane: 'emergency',
		document: mail(
			`To whoever is on duty

A man has just told officers that he is going to stab Ms Noor Castellan-Wyke tonight. She is not at home and is not answering her phone. We need her current address or the address of anyone she may be with, and nothing else. Please ring the control room on 101 straight away.

Inspector Fraser Dunmow
Force Incident Manager, Lancashire Constabulary`,
			{ from: 'Force Control <fim@lancashire.police.example>', subject: 'THREAT TO LIFE - URGENT' },
		),
		says: {
			risk_to_life: 'yes',
			requesterName: 'Fraser Dunmow',
			personNamed: 'Ms Noor Castellan-Wyke',
			excess_risk: 'no',
		},
	},
	{
		title: 'a contractor for a police force',
		lane: 'vir',
		document: textPaper(`Blackthorn Review Services Ltd
on behalf of Northumbria Police, Cold Case Review

18 May 2026

Dear Counselling Manager

Operation Heronsgate: Ms Adaeze Thornbury-Lyle, born 14/07/1979

We have been engaged by Northumbria Police to obtain information for the review of an unsolved assault in 2009, of which Ms Thornbury-Lyle is the victim. Please tell us whether she attended your service in 2009 and on what dates.

Yours sincerely
Duncan Peverell
Investigator
Tel 01632 960340`),
		says: {
			askingBodyType: 'contractor',
			requester_authorised: 'yes',
			requesterName: 'Duncan Peverell',
			personNamed: 'Ms Adaeze Thornbury-Lyle',
			excess_risk: 'no',
		},
	},
	{
		title: 'a council’s safeguarding team',
		lane: 'other_request',
		document: mail(
			`Dear Riverside

I am a social worker with Marlshire County Council and am carrying out an assessment under section 47 of the Children Act 1989. Please could you let me know whether Ms Thea Barnstaple attends and share any concerns by 5 March.

Kind regards
Femi Adebayo-Crook
Social Worker, Children's Services
Marlshire County Council
01632 960902`,
			{ from: 'Femi Adebayo-Crook <femi.ac@marlshire.example.org>', date: '2026-02-26T12:00:00+00:00' },
		),
		says: {
			askingBody: 'Marlshire County Council',
			askingBodyType: 'other',
			requester_authorised: 'no',
			replyBy: '2026-03-05',
		},
	},
	{
		title: 'the person is only a suspect',
		lane: 'other_request',
		document: mail(
			`Hello

Your client Mr Gideon Farrowby has been arrested on suspicion of burglary and is the suspect in our investigation. Please supply his counselling records from January 2026 to date.

DC 5501 Maeve Tolliver
Cleveland Police`,
			{ from: 'Maeve Tolliver <maeve.tolliver@cleveland.police.example>' },
		),
		says: { client_role: 'suspect_only', periodFrom: '2026-01-01' },
	},
	{
		title: 'a fax read by OCR, with small errors',
		lane: 'vir',
		document: {
			...textPaper(`FAX TRANSMISSION
To: Riverside Counselling        From: West Yorkshire Police
Date: l2/O5/2026                  Pages: 2

VICTIM INFORMATION REQUEST
Requesting officer   DC 8812 Amir Satterthwaite
Crime reference   13260044187
Name of victim   Ms Elspeth Coverdale
Date of birth   2l/11/1990
Information requested   Notes of the session on 3 April 2026 about the phone call only
Reply by   29/05/2026
Authorising officer   DCI Joyce Blackwell-Orr
Date authorised   11/O5/2026`),
			readBy: 'ocr' as const,
		},
		says: {
			channel: 'fax',
			requestDate: '2026-05-12',
			requesterName: 'Amir Satterthwaite',
			replyBy: '2026-05-29',
			approverName: 'Joyce Blackwell-Orr',
			approvalDate: '2026-05-11',
			approver_standing: 'shown',
			client_age: 'adult',
			askingBody: 'West Yorkshire Police',
			standard_form_used: 'yes',
		},
	},
	{
		title: 'a chaser by letter, with nothing quoted',
		lane: 'vir',
		document: textPaper(`DERBYSHIRE CONSTABULARY

22 April 2026
Ref: 26*204417

Dear Manager

Miss Ottilie Marchbanks-Reid (victim)

I wrote to you on 30 March 2026 asking for the counselling notes of the above. I have not had a reply. Please now let me have them by 1 May 2026.

Yours faithfully
Det Con 2290 Barnaby Askwith`),
		says: {
			requestDate: '2026-03-30',
			replyBy: '2026-05-01',
			requesterName: 'Barnaby Askwith',
			policeReference: '26*204417',
		},
	},
	{
		title: 'a warrant to search',
		lane: 'compelled',
		document: textPaper(`MARLBURY MAGISTRATES' COURT
SEARCH WARRANT
Police and Criminal Evidence Act 1984, section 8

Authority is hereby given for any constable to enter the premises at 9 Mill Road, Marlbury, on one occasion within three months and search for records relating to Mr Casper Windrush.

Issued: 4 June 2026
Magistrate: H. Pellew JP`),
		says: { instrument: 'warrant', requestDate: '2026-06-04', personNamed: 'Mr Casper Windrush' },
	},
]
