import { mail, textPaper } from './papers.ts'

/** Short papers in which it is easy to take somebody else for the asker, or somebody else for the client. */
export interface Asked {
	title: string
	document: ReturnType<typeof textPaper>
	says: Record<string, string>
}

export const asked: Asked[] = [
	{
		title: 'an assistant sends on what an officer wrote',
		document: mail(
			`Good afternoon

Sending the below for DS Abernethy, who is at court all week. I am only the admin so please do not reply to me.

Priti Solanki
Business Support Officer
Durham Constabulary 01632 960700

From: Abernethy, Ruaridh
Sent: 9 March 2026 11:20
To: Solanki, Priti
Subject: Counselling request 22/7714/26

Dear Manager

I am investigating a robbery. My victim is Mr Ansel Quigley-Marr, born 2 May 1988. Please let me have the notes of his session on 12 January 2026. I believe that he told you who took his watch.

Ruaridh
DS 3310 Ruaridh Abernethy
CID, Durham Constabulary
01632 960717 ruaridh.abernethy@durham.police.example`,
			{ from: 'Priti Solanki <priti.solanki@durham.police.example>', subject: 'FW: Counselling request 22/7714/26' },
		),
		says: {
			requesterName: 'Ruaridh Abernethy',
			requesterRank: 'DS',
			requesterNumber: '3310',
			requesterPhone: '01632 960717',
			requesterEmail: 'ruaridh.abernethy@durham.police.example',
			policeReference: '22/7714/26',
			personNamed: 'Mr Ansel Quigley-Marr',
		},
	},
	{
		title: 'a sergeant takes over and chases what a constable asked',
		document: mail(
			`Hello

I have taken over this investigation from Fenwick Ovens, who has moved to Response. We have not had a reply to his request below. Please reply to me by 30 April.

Thanks
Isla

A/DS 8812 Isla Thornbury
Domestic Abuse Team, Wiltshire Police
Direct 01632 960144

From: Ovens, Fenwick <fenwick.ovens@wiltshire.police.example>
Sent: 2 March 2026 09:00
To: office@riverside-counselling.example.org
Subject: Request 54260011223

Dear Sirs,

The victim of an assault is Ms Thea Marlowe-Dunn, aged 31. Please send the notes of her sessions between 1 January and 1 February 2026 so far as they mention her brother.

Authorised by Insp 4431 Piers Gallow on 1 March 2026.

PC 6620 Fenwick Ovens
01632 960140`,
			{
				from: 'Thornbury, Isla <isla.thornbury@wiltshire.police.example>',
				subject: 'RE: Request 54260011223',
				date: '2026-04-15T10:20:00+00:00',
			},
		),
		says: {
			requesterName: 'Isla Thornbury',
			requesterRank: 'A/DS',
			requesterNumber: '8812',
			requesterPhone: '01632 960144',
			requesterEmail: 'isla.thornbury@wiltshire.police.example',
			requestDate: '2026-03-02',
			personNamed: 'Ms Thea Marlowe-Dunn',
		},
	},
	{
		title: 'a chaser by a clerk leaves the officer as the asker',
		document: mail(
			`Hi, any update on the below please? DC Lomas is awaiting this.

Wendy Arkell
Disclosure Administrator
Cumbria Constabulary

From: Lomas, Gideon <gideon.lomas@cumbria.police.example>
Sent: 2 March 2026 09:00
To: office@riverside-counselling.example.org
Subject: Counselling notes

Dear Sirs,

The victim of an assault is Ms Thea Marlowe-Dunn, aged 31. Please send the notes of her sessions between 1 January and 1 February 2026 so far as they mention her brother.

DC 6621 Gideon Lomas
01632 960141`,
			{ from: 'Arkell, Wendy <wendy.arkell@cumbria.police.example>', subject: 'RE: Counselling notes' },
		),
		says: { requesterName: 'Gideon Lomas', requesterRank: 'DC', requesterNumber: '6621' },
	},
	{
		title: 'a form of a unit of its own, in plain words',
		document: textPaper(`Lancashire Constabulary
LC/22 Question to a support service

1A Raised on          12/02/2026
1B Asked by           Det Con 5510 Merrick Oyelaran-Voss, Preston CID
1C Reach us on        01632 960311 / merrick.oyelaranvoss@lancashire.police.example
1D Job ref            LC-20260112-0419

2A Who is this about  Ms Ondine Castellane  b. 4 Aug 91
2B He/she is a        o Suspect   x Victim   o Witness

3A The ask            The date of her first appointment in January 2026.
3B What is it about   Burglary at her home.

4A Cleared by         DCI Hollis Penfold
4B When               11/02/2026
4C Checked by         B Strange, Hub Administrator, 12/02/2026
5  Back to us by      28/02/2026
`),
		says: {
			requesterName: 'Merrick Oyelaran-Voss',
			requesterRank: 'Det Con',
			requesterNumber: '5510',
			requesterPhone: '01632 960311',
			policeReference: 'LC-20260112-0419',
			personNamed: 'Ms Ondine Castellane',
			client_age: 'adult',
			client_role: 'victim_or_at_risk',
			approverName: 'Hollis Penfold',
			approverRank: 'DCI',
			requestDate: '2026-02-12',
		},
	},
	{
		title: 'an export of fields and values',
		document: textPaper(`PORTAL EXPORT
--- begin ---
request.date = 3 March 2026
request.officer = Ottilie Brandreth
request.rank = DC
request.number = 9921
request.tel = 01632 960501
agency = Norfolk Constabulary
ref = 36/18822/26
subject.name = Mr Corin Haldane-Fry
subject.dob = 12/11/1979
subject.status = victim
info.wanted = Whether he attended on 4 February 2026
auth.name = Sunniva Colquhoun
auth.rank = Ch Insp
auth.date = 2 March 2026
reviewer = PS 4410 Amos Tarrant
--- end ---`),
		says: {
			requesterName: 'Ottilie Brandreth',
			requesterRank: 'DC',
			requesterNumber: '9921',
			requesterPhone: '01632 960501',
			askingBody: 'Norfolk Constabulary',
			policeReference: '36/18822/26',
			personNamed: 'Mr Corin Haldane-Fry',
			client_age: 'adult',
			client_role: 'victim_or_at_risk',
			approverName: 'Sunniva Colquhoun',
			approverRank: 'Ch Insp',
		},
	},
	{
		title: 'a secretary signs for an inspector',
		document: textPaper(`Cheshire Constabulary
Please ask for: Marjorie Teal (secretary)   Tel: 01632 960880

3 June 2026

Bramble Women's Counselling
ZZ8 2TW

Dear Madam

Miss Lettice Vane-Tempest, d.o.b. 03.02.1989

I write on behalf of DI Okoro, who is investigating an assault on Miss Vane-Tempest. DI Okoro asks for the note of her session on 4 May 2026.

Yours faithfully

Marjorie Teal
pp Detective Inspector 1190 Chidi OKORO

FORM OF CONSENT
I agree that police may see my records.
Name Lettice Vane-Tempest
Signed L Vane-Tempest`),
		says: {
			requesterName: 'Chidi Okoro',
			requesterRank: 'Detective Inspector',
			requesterNumber: '1190',
			personNamed: 'Miss Lettice Vane-Tempest',
			askingBody: 'Cheshire Constabulary',
		},
	},
	{
		title: 'a memorandum whose approval has a name and rank of its own',
		document: textPaper(`MINISTRY OF DEFENCE POLICE
To        Quayside Counselling
From      Ferdia Lockyer, Police Staff Investigator (MDP/CIV/0417)
Contact   01632 960820 / ferdia.lockyer@mdp.police.example
Date      4 March 2026
Our ref   MDP/CI/26/0114
Subject   Mr Casimir Ojo-Bright, 34, victim
Copy      DS Nuala Brand (officer in the case)

1. Please let me have the dates of his sessions in January 2026.

F Lockyer

For MDP use     Authority for this request
Name and rank   Detective Chief Inspector Bryn Halloran
Date            3 March 2026`),
		says: {
			requesterName: 'Ferdia Lockyer',
			requesterRank: 'Police Staff Investigator',
			requesterNumber: 'MDP/CIV/0417',
			approverName: 'Bryn Halloran',
			personNamed: 'Mr Casimir Ojo-Bright',
		},
	},
	{
		title: 'a social worker with her manager below the signature',
		document: mail(
			`WESTMERE CITY COUNCIL   Adult Social Care

Dear colleague

I am the allocated social worker for Mr Edric Fontaine-Bell, aged 78. Please tell me whether he attended in May.

Kind regards

Solveig Hartley-Amin (they/them)
Senior Social Worker, Hospital Team
01632 960377 | main switchboard 01632 960300
solveig.hartleyamin@westmere.example.org

Service manager: Duncan Prowse. Copied to PC Ida Rowntree.`,
			{ from: 'Solveig Hartley-Amin <solveig.hartleyamin@westmere.example.org>' },
		),
		says: {
			requesterName: 'Solveig Hartley-Amin',
			requesterRank: 'Senior Social Worker',
			requesterPhone: '01632 960377',
			askingBody: 'Westmere City Council',
			personNamed: 'Mr Edric Fontaine-Bell',
			client_age: 'adult',
		},
	},
	{
		title: 'a court officer whose job has more than one word',
		document: textPaper(`NORTHMERE MAGISTRATES' COURT
SUMMONS TO WITNESS
Magistrates' Courts Act 1980, section 97

To               The Manager, Riverside Counselling
Case no          1890 2600077123
Complainant      Mrs Aurelie Standish-Cole

YOU ARE SUMMONED to appear before this court on 6 May 2026 at 10 am and to produce all counselling records of Mrs Aurelie Standish-Cole.

Date of issue: 1 April 2026
P. Whitlock-Bruce
Senior Legal Adviser
01632 960588`),
		says: {
			askingBody: "Northmere Magistrates' Court",
			requesterName: 'P. Whitlock-Bruce',
			requesterRank: 'Senior Legal Adviser',
			policeReference: '1890 2600077123',
			personNamed: 'Mrs Aurelie Standish-Cole',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'an order about the mother in the case of a child',
		document: textPaper(`IN THE FAMILY COURT AT NORTHMERE
Case No: NM26P00771

The Children Act 1989
THE CHILD: Florian Ashby (a boy, born 04/05/2018)

BEFORE District Judge Pym on 3 June 2026

IT IS ORDERED THAT:
1. Riverside Counselling shall by 4.00 pm on 26 June 2026 file at court a copy of all records held in respect of Mrs Imogen Ashby-Teale made since 1 January 2025.

Dated 3 June 2026`),
		says: { personNamed: 'Mrs Imogen Ashby-Teale', askingBody: 'Family Court at Northmere' },
	},
	{
		title: 'a parent who asks about a child',
		document: mail(
			`Hi

My son Barnaby Crowhurst who is 15 has been seeing someone at yours since March. Please send me a copy of all his notes. I have spoken to a solicitor.

Gwen (Crowhurst)
07700 900114`,
			{ from: 'Gwen Crowhurst <gwen.c71@example.org>', subject: 'my son' },
		),
		says: {
			requesterName: 'Gwen Crowhurst',
			personNamed: 'Barnaby Crowhurst',
			client_age: 'child',
			askingBodyType: 'other',
		},
	},
	{
		title: 'a message by voice, with figures said one by one',
		document: textPaper(`Voicemail to text
Mailbox: 01632 960700  Main line
Received: Tue 12/05/2026 16:41
From: 01632 960061

Hi this is Detective Sergeant Orla Finch-Adeyemi from Kent Police fraud team my number is seven one double two. I am calling about Mr Rufus Langstaff he's sixty four he is the victim in a fraud and the reference is four six two six zero zero one one four nine. My DCI Noel Peverill okayed it. Ring me on oh one six three two nine six oh oh six one thanks bye.`),
		says: {
			requesterName: 'Orla Finch-Adeyemi',
			requesterRank: 'Detective Sergeant',
			requesterNumber: '7122',
			requesterPhone: '01632 960061',
			policeReference: '4626001149',
			personNamed: 'Mr Rufus Langstaff',
			client_age: 'adult',
			askingBody: 'Kent Police',
		},
	},
	{
		title: 'a soldier under a service number of paragraphs',
		document: mail(
			`Ma'am,

RMP SIB INVESTIGATION 60244/26

1. I am investigating an assault. The victim is Cpl Dafydd Marsh-Tolley, aged 26.

2. REQUEST. The dates of his sessions between 6 Jan 26 and 3 Feb 26.

3. WHY YOU. He told me that he attends.

4. WHY. Identity is disputed.

5. NECESSITY. No other record exists.

6. NOTICE. Written notice handed to Cpl Marsh-Tolley 16 Feb 26.

7. HANDLING. Exhibit store.

8. AUTHORITY. Maj P Osgood, 15 Feb 26.

K ARDLEIGH
SSgt
SIB RMP
Mil 94777 5522 / Civ 01632 960275`,
			{
				from: '"Ardleigh, Kirsten SSgt (RMP SIB)" <kirsten.ardleigh@rmp.police.example>',
				date: '2026-02-19T10:20:00+00:00',
			},
		),
		says: {
			requesterName: 'Kirsten Ardleigh',
			requesterRank: 'SSgt',
			personNamed: 'Cpl Dafydd Marsh-Tolley',
			approverName: 'P Osgood',
			askingBodyType: 'rmp',
		},
	},
	{
		title: 'a client who is only suspected',
		document: textPaper(`NOTE OF VISIT
Written up by Hester, 27 January 2026

DC Aled Rook, 2291, Merseyside Police came to the desk. He asked for the notes of Mr Lucas Orme-Bailey. He said Mr Orme-Bailey is under investigation for an assault at New Year and there is no suggestion that he is the victim of any offence. I said I could not say whether anybody comes here.`),
		says: { client_role: 'suspect_only', requesterName: 'Aled Rook', requesterNumber: '2291' },
	},
	{
		title: 'an adult who lacks capacity',
		document: mail(`Dear Manager

I write about Ms Wilhelmina Foley-Cort, aged 52, who, as she told us, was robbed in March. She was assessed on 3 April and does not have capacity to decide about this. Please send the note of 12 March 2026.

Yours sincerely

Rhys Penhaligon
DC 4410`),
		says: {
			client_capacity: 'no',
			client_role: 'victim_or_at_risk',
			personNamed: 'Ms Wilhelmina Foley-Cort',
			client_age: 'adult',
		},
	},
	{
		title: 'an officer who gives a forename beside a surname with a rank',
		document: mail(
			`Hi, got this text today, what should I do? I don't want to.

>>> From 07700 900662, Sat 6 June
>>> Hi Elin, it's Callum from Dyfed-Powys Police (DC Rhydderch). Can u ask your counsellor for your notes from March to May, ref DPP/0912/26, and send them to me. Thx

Elin`,
			{
				from: 'Elin Vaughan-Price <elin.vp@example.org>',
				date: '2026-06-08T10:20:00+00:00',
				subject: 'text from police',
			},
		),
		says: {
			requesterName: 'Callum Rhydderch',
			requesterRank: 'DC',
			personNamed: 'Elin Vaughan-Price',
			requesterPhone: '07700 900662',
		},
	},
	{
		title: 'a reference with the initials of whoever wrote it',
		document: textPaper(`Crown Prosecution Service
Ref: 2600018832 / TLB
4 May 2026

Dear Sir

I am a paralegal. The complainant is Ms Ada Winterbourne-Lisle. Please send the notes of 3 March 2026.

Yours faithfully

Tomos Blakeney
Paralegal Officer
If you have a complaint please ring 01632 960700.`),
		says: {
			policeReference: '2600018832 / TLB',
			requesterName: 'Tomos Blakeney',
			requesterRank: 'Paralegal Officer',
			askingBody: 'Crown Prosecution Service',
		},
	},
	{
		title: 'the victim of a murder',
		document: mail(`Dear Manager

I am the disclosure officer in the investigation into the murder of Coralie Penrose-Hart, 29, who was found on 2 March 2026. Please send any note since January of what Coralie said about her landlord.

DS 2210 Rhys Penhaligon`),
		says: { client_role: 'victim_or_at_risk', personNamed: 'Coralie Penrose-Hart', client_died: 'yes' },
	},
	{
		title: 'an application by solicitors, with a part for the court',
		document: textPaper(`APPLICATION FOR A WITNESS SUMMONS
Criminal Procedure Rules, Part 17

Court             Crown Court at Northmere
Case number       T20260511
The King v        Leander CRANE
Applicant         The defendant, by Ferris Oakwell Solicitors
Proposed witness  The Manager, Riverside Counselling
Person to whom the evidence relates   Mr Jonty Abelard (complainant)
Document sought   Counselling notes from 1 May 2025 to 3 June 2025
Signed            Rosalie Ferris, Partner
Date              18 May 2026
FOR COURT USE
Date to attend
Judge`),
		says: {
			askingBody: 'Ferris Oakwell Solicitors',
			requesterName: 'Rosalie Ferris',
			requesterRank: 'Partner',
			policeReference: 'T20260511',
			personNamed: 'Mr Jonty Abelard',
		},
	},
	{
		title: 'an entry of a control room',
		document: textPaper(`Message book
Sat 7 March 2026 11.35

Phone rang, lady said she was Inspector Maud Tregear from Sussex Police control room, badge 30118. CAD 412 of 07/03/26. She is asking about Gil Fairweather, his uncle has said he will kill him. I said I could not say.`),
		says: { policeReference: 'CAD 412 of 07/03/26', requesterName: 'Maud Tregear', requesterNumber: '30118' },
	},
]
