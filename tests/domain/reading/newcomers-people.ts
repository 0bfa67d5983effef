import type { Asked } from './newcomers-asker.ts'
import { mail, textPaper } from './papers.ts'

/** Who signs, who stands beside the signature, and about whom it is. */
export const people: Asked[] = [
	{
		title: 'a mailbox passes on what an officer wrote',
		document: mail(
			`Dear provider

Please find below a request submitted by DC Harlow Quill. Responses go to the officer direct.

Regards
Information Sharing Gateway
North Wales Police

----- Original Message -----
From: Harlow Quill
Sent: 04 March 2026 08:12
To: Gateway
Subject: VIR

Hello,
Our injured party is Miss Tegan Osei-Bright (17/02/2001). I'd like to know if she came to her appointment on Tuesday 3 February 2026.
Thanks,
Harlow Quill | DC 2291 | CID Wrexham | 07700 900321 | harlow.quill@northwales.police.example | ref 26000117722`,
			{ from: 'Gateway <gateway@northwales.police.example>', subject: 'FW: VIR' },
		),
		says: {
			requesterName: 'Harlow Quill',
			requesterRank: 'DC',
			requesterNumber: '2291',
			requesterPhone: '07700 900321',
			personNamed: 'Miss Tegan Osei-Bright',
			policeReference: '26000117722',
			askingBody: 'North Wales Police',
		},
	},
	{
		title: 'a form with the officer in the case, a supervisor and whoever typed it',
		document: textPaper(`West Yorkshire Police
REQUEST FOR THIRD PARTY MATERIAL

Force: West Yorkshire Police
Officer in charge of case: T/DC 7721 Imran Whitlow
Supervisor: DS 1190 Kath Brierley
Telephone: 01632 960222
Crime number: 13260099887
Name of victim: Mr Desmond Achebe-Lyle
DOB: 03/09/1966
Material sought: Attendance dates in March 2026
Authorising officer: DI Petra Holloway
Date of authority: 02/04/2026
Form completed by: J Pike, Admin Support
Date: 03/04/2026`),
		says: {
			requesterName: 'Imran Whitlow',
			requesterRank: 'T/DC',
			requesterNumber: '7721',
			personNamed: 'Mr Desmond Achebe-Lyle',
			approverName: 'Petra Holloway',
			policeReference: '13260099887',
			client_age: 'adult',
		},
	},
	{
		title: 'a claims handler with letters after her name',
		document: mail(
			`Dear Sirs

Our Insured: Halden Freight Ltd
Claimant: Mr Tobias Renshaw-Kaye
Our Ref: 2026/CL/00918-TR

We act for insurers in this claim and would ask for the claimant's counselling notes.

Kind regards

Odette Marchbanks ACII
Senior Claims Handler
Calloway Mutual Insurance
DDI: 01632 960818   Switchboard: 01632 960800
`,
			{ from: 'Odette Marchbanks <o.marchbanks@callowaymutual.example.org>', subject: 'Mr T Renshaw-Kaye' },
		),
		says: {
			requesterName: 'Odette Marchbanks',
			requesterRank: 'Senior Claims Handler',
			requesterPhone: '01632 960818',
			askingBody: 'Calloway Mutual Insurance',
			personNamed: 'Mr Tobias Renshaw-Kaye',
			policeReference: '2026/CL/00918-TR',
			requester_authorised: 'no',
		},
	},
	{
		title: 'rank and number on lines of their own',
		document: mail(
			`Good evening,

RE: Mrs Coralie Abernathy, DOB 12.12.1970 - your client

I'd like the dates on which Mrs Abernathy attended in February please, as she is the complainer in an assault.

Many thanks,

Fergus MacIldowie
Detective Sergeant
4471
Police Scotland
Tel: 01632 960771 (ext 4402)
`,
			{ from: 'MacIldowie, Fergus <fergus.macildowie@scotland.police.example>' },
		),
		says: {
			requesterName: 'Fergus MacIldowie',
			requesterRank: 'Detective Sergeant',
			requesterNumber: '4471',
			requesterPhone: '01632 960771',
			askingBody: 'Police Scotland',
			personNamed: 'Mrs Coralie Abernathy',
			jurisdiction: 'scotland',
		},
	},
	{
		title: 'a rank behind the name and a comma',
		document: mail(
			`Hello

The victim, Liam Prowse-Decker (41), attends you. May I have a list of his appointments from January 2026?

Best wishes
Joanna Tait, A/Ch Insp 2207
Public Protection, Cleveland Police
m 07700 900455 o 01632 960455`,
			{ from: 'Tait Joanna <joanna.tait@cleveland.police.example>', subject: 'Occ 26/045512 - Prowse-Decker' },
		),
		says: {
			requesterName: 'Joanna Tait',
			requesterRank: 'A/Ch Insp',
			requesterNumber: '2207',
			personNamed: 'Liam Prowse-Decker',
			policeReference: '26/045512',
			client_age: 'adult',
		},
	},
	{
		title: 'a note of a call about a witness',
		document: textPaper(`Telephone message
Taken by: Morwenna (reception)  Date: 14 April 2026  Time: 3.20pm
Caller: PC Lachlan Frith, 3391, Northumbria Police
Number: 01632 960909
Re: Saskia Denholm, client?
Message: Wants to know if Saskia came on 2 April. She is a witness to a fight outside the bank. Said his sergeant, PS Gail Udall, said it was ok. I said put it in writing.`),
		says: {
			requesterName: 'Lachlan Frith',
			requesterRank: 'PC',
			requesterNumber: '3391',
			requesterPhone: '01632 960909',
			personNamed: 'Saskia Denholm',
			client_role: 'witness_only',
			askingBody: 'Northumbria Police',
		},
	},
	{
		title: "a coroner's officer under a heading in capitals",
		document: textPaper(`HIS MAJESTY'S CORONER FOR WEST MARLSHIRE
Coroner's Court, Bell Street, Marlbury ZZ1 1AA

Our ref: 0912-2026 / HW
14 May 2026

Dear Sir or Madam

Miss Petra Lindqvist-Moore (deceased), born 1 June 1990

I should be grateful for a report of her attendance in the weeks before her death on 2 May 2026.

Yours faithfully

Hugh Wainscott
Senior Coroner's Officer
Direct line 01632 960412
For and on behalf of HM Coroner`),
		says: {
			requesterName: 'Hugh Wainscott',
			requesterRank: "Senior Coroner's Officer",
			personNamed: 'Miss Petra Lindqvist-Moore',
			client_died: 'yes',
			requesterPhone: '01632 960412',
		},
	},
	{
		title: 'an investigator who signs with a forename over the job',
		document: mail(
			`Dear Team,

My name is Bryony Castellan and I am a civilian investigator with Leicestershire Police. I am dealing with an allegation of stalking reported by Ms Inez Harcourt-Boyle (DOB 09/08/1994). Crime 26*110442 refers.

Please could you confirm whether she was with you on 9 March 2026.

DS Owen Tranter supervises me and DI Faye Lomas has approved this request.

Bryony
Civilian Investigator 9114
Tel 01632 960331`,
			{ from: 'Bryony Castellan <bryony.castellan@leicestershire.police.example>' },
		),
		says: {
			requesterName: 'Bryony Castellan',
			requesterRank: 'Civilian Investigator',
			requesterNumber: '9114',
			personNamed: 'Ms Inez Harcourt-Boyle',
			approverName: 'Faye Lomas',
			policeReference: '26*110442',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a solicitor with references of two parties',
		document: textPaper(`Tremlow & Vane LLP
Solicitors
4 Castle Row, Marlbury

Our Ref: JV/ROW/88123.1     Your Ref: TBC
Date: 3 June 2026

Dear Sirs

Our client: Mr Aldous Rowntree
R -v- Rowntree, Marlbury Crown Court, T20260901

We are instructed by the above named in criminal proceedings. The complainant, Ms Flora Nightingale-Wu, has had therapy with you. Kindly disclose her records.

Yours faithfully

Jonquil Vane
Consultant Solicitor
for Tremlow & Vane LLP
T: 01632 960444`),
		says: {
			askingBody: 'Tremlow & Vane LLP',
			requesterName: 'Jonquil Vane',
			requesterRank: 'Consultant Solicitor',
			policeReference: 'JV/ROW/88123.1',
			personNamed: 'Ms Flora Nightingale-Wu',
			requesterPhone: '01632 960444',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a mother who attends, in the case of her child',
		document: mail(
			`Dear Service

I am a safeguarding officer at Westmere City Council. We are assessing the care of Otis Grantham, aged 6. His mother, Ms Leonie Grantham-Foy, tells us that she attends counselling with you. Please let us know the dates of her sessions since January.

Marigold Perch
Safeguarding Officer
01632 960221`,
			{ from: 'Marigold Perch <m.perch@westmere.example.org>' },
		),
		says: {
			requesterName: 'Marigold Perch',
			requesterRank: 'Safeguarding Officer',
			personNamed: 'Ms Leonie Grantham-Foy',
			askingBody: 'Westmere City Council',
		},
	},
	{
		title: 'a form that asks its officer in the second person',
		document: textPaper(`SUSSEX POLICE
Enquiry of a counselling provider

Your name               Det. Sgt. Ffion Garrick
Shoulder no.            CG441
Best number for you     01632 960555
Your email              ffion.garrick@sussex.police.example
Our reference           4726/0331
About                   Miss Ayesha Corbin-Dale
Their date of birth     11 Jan 1999
Their part in this      Victim
What would you like to know   Whether she attended on 4 March 2026
Agreed by (Insp+)       Insp. Marcus Tolland
Agreed on               5 March 2026
Sent in by              Hub (L. Crisp)`),
		says: {
			requesterName: 'Ffion Garrick',
			requesterRank: 'Det. Sgt.',
			requesterNumber: 'CG441',
			requesterPhone: '01632 960555',
			personNamed: 'Miss Ayesha Corbin-Dale',
			client_age: 'adult',
			client_role: 'victim_or_at_risk',
			approverName: 'Marcus Tolland',
			policeReference: '4726/0331',
		},
	},
	{
		title: 'an arrested man who is the client',
		document: mail(`Dear Manager

I am investigating an assault on Ms Hetty Crane. The man arrested is your client, Mr Silas Berwick-Hume, 33. Please send his notes since January.

DC 4410 Rhys Penhaligon`),
		says: { client_role: 'suspect_only', personNamed: 'Mr Silas Berwick-Hume' },
	},
	{
		title: 'a colleague withdraws what another asked',
		document: mail(
			`Hi,

We no longer need the notes for Mrs Abena Frost. Please disregard the request below.

Kit

PS 3319 Kit Larkham
Devon & Cornwall Police
01632 960188

On 3 March 2026 at 10:11, Nora Blythe <nora.blythe@devonandcornwall.police.example> wrote:

> Dear Manager,
> Please supply the counselling notes of Mrs Abena Frost (dob 1/1/80), victim of a burglary, for 3 January 2026. Ref CR/012233/26.
> DC 9911 Nora Blythe
> 01632 960180`,
			{
				from: 'Kit Larkham <kit.larkham@devonandcornwall.police.example>',
				subject: 'RE: Request',
				date: '2026-03-20T09:00:00+00:00',
			},
		),
		says: {
			requesterName: 'Kit Larkham',
			requesterRank: 'PS',
			requesterPhone: '01632 960188',
			personNamed: 'Mrs Abena Frost',
			policeReference: 'CR/012233/26',
			requestDate: '2026-03-03',
		},
	},
	{
		title: 'a suspected husband who has the surname of the client',
		document: mail(`Dear Manager

I am investigating stalking. The suspect, Mr Ivor Lockhart, says that he moved out in May. Mrs Perdita Lockhart, aged 44, is the complainant. Please send the note of 12 March 2026.

DC 4410 Rhys Penhaligon`),
		says: { client_role: 'victim_or_at_risk', personNamed: 'Mrs Perdita Lockhart' },
	},
]
