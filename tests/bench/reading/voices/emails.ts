import { email, type Voice } from './voice.ts'

/** Messages of officers, curt and long. */
export const emails: Voice[] = [
	email(
		'curt-01',
		'curt message, whole file, nothing else',
		{
			from: ['HOLDSWORTH Kieran 7714', 'k.holdsworth7714@nottinghamshire.police.example'],
			subject: '26*118804 A. Prendergast',
			date: 'Tue, 10 Mar 2026 08:02:44 +0000',
		},
		`Hi

Can you ping over everything you have on Alannah Prendergast (15.6.98) pls. Sexual assault job, she's the IP.

Need by Fri.

Ta

Kieran
DC 7714
Notts Police, Oxclose Lane
07700 900344
`,
		{
			fields: {
				receivedOn: '2026-03-10',
				requestDate: '2026-03-10',
				askingBody: 'Nottinghamshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Kieran Holdsworth',
				requesterRank: 'DC',
				requesterNumber: '7714',
				requesterEmail: 'k.holdsworth7714@nottinghamshire.police.example',
				requesterPhone: '07700 900344',
				policeReference: '26*118804',
				personNamed: 'Alannah Prendergast',
				informationSought: 'everything you have on Alannah Prendergast',
				replyBy: '2026-03-13',
			},
			yes: ['whole_file_requested', 'reason_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
			accept: { reason_stated: ['no'], credibility_only: ['unknown'] },
		},
	),
	email(
		'curt-02',
		'every test met by a formula, good approver',
		{
			from: ['Rosalind Achterberg', 'rosalind.achterberg@sussex.police.example'],
			subject: 'Third party material',
			date: 'Wed, 15 Apr 2026 13:41:00 +0100',
		},
		`Dear Larkhill,

Crime ref 47260088123. Victim: Ms Imogen Szczepanska, d.o.b. 02/11/1991.

I request the session notes for January 2026.

This is a reasonable line of enquiry. It is necessary and proportionate. The material has substantial probative value. The presumption has been rebutted. Access is essential. There are no other means. The information will be handled in accordance with the DPA 2018 and UK GDPR.

Authorised: DCI Hugh Castellane, 13/04/26.

Regards
Rosalind Achterberg
Detective Constable 33190
Sussex Police
01632 960718
`,
		{
			fields: {
				receivedOn: '2026-04-15',
				requestDate: '2026-04-15',
				askingBody: 'Sussex Police',
				askingBodyType: 'territorial',
				requesterName: 'Rosalind Achterberg',
				requesterRank: 'Detective Constable',
				requesterNumber: '33190',
				requesterEmail: 'rosalind.achterberg@sussex.police.example',
				requesterPhone: '01632 960718',
				policeReference: '47260088123',
				personNamed: 'Ms Imogen Szczepanska',
				informationSought: 'the session notes for January 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-01-31',
				approverName: 'Hugh Castellane',
				approverRank: 'DCI',
				approvalDate: '2026-04-13',
			},
			yes: ['approval_shown', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				approver_rank: 'chief inspector',
				approver_standing: 'shown',
			},
			accept: { whole_file_requested: ['yes'], other_means_addressed: ['yes'], credibility_only: ['no'] },
		},
	),
	email(
		'long-01',
		'a message that argues every point in its own words',
		{
			from: ['Babajide Thwaite', 'babajide.thwaite@northumbria.police.example'],
			subject: 'Op Lapwing - information about a client',
			date: 'Thu, 07 May 2026 10:15:31 +0100',
		},
		`Dear Ms Farquhar,

I look after Operation Lapwing, which is our name for an investigation into stalking reported by Mrs Henrike Oyelowo (b. 30 Aug 1979) of an ex-colleague. Mrs Oyelowo is the complainant. Our number is 04072/26.

Mrs Oyelowo told me when I took her statement on 21 April that she first talked about the silver car with her counsellor at Larkhill, and she named you.

May I ask for one thing: whether the silver car was mentioned in the session of 9 December 2025, and if so the words written down about it. Nothing else from that session and nothing from any other.

Why I ask. The man denies owning the car before Christmas. We are looking at whether the car was seen outside her home in early December, because the ANPR data only goes back to 20 December. Without that we cannot show when the course of conduct began and the charge turns on when it began. A note made the same week, before anybody knew that the car mattered, is about as strong as evidence of a date gets. If it is not there, that helps him, and the prosecutor needs to know it before a decision to charge can fairly be taken, so I do not see how we can do without it.

I began by assuming that I ought not to come to a counsellor at all. I changed my mind only because the question is one of a date and can be answered in a line. I have kept it to one line of one session, so that what she said about everything else stays in your room.

Before writing I tried ANPR, the neighbours' doorbell cameras, her employer's car park records and the DVLA. None covers the first half of December.

Whatever you send will be kept on a sealed part of the case file that only I and DC Mowbray can open. If there is a charge I have to tell the CPS what I have and it could in due course be given to the man's lawyers. It is erased six months after the last court date.

You do not have to answer. Mrs Oyelowo was given a letter on 1 May which explains all this, and I have written down what she feels about it: she is happy for the line about the car to be shared, and for nothing more.

The request was looked at by Detective Superintendent Fiona Llewellyn-Price on 5 May and she approved it.

It would help to hear from you by 22 May.

Yours sincerely
Babajide Thwaite
Detective Sergeant 2207, Stalking Unit
Northumbria Police
0191 498 0221
`,
		{
			fields: {
				receivedOn: '2026-05-07',
				requestDate: '2026-05-07',
				askingBody: 'Northumbria Police',
				askingBodyType: 'territorial',
				requesterName: 'Babajide Thwaite',
				requesterRank: 'Detective Sergeant',
				requesterNumber: '2207',
				requesterEmail: 'babajide.thwaite@northumbria.police.example',
				requesterPhone: '0191 498 0221',
				policeReference: '04072/26',
				personNamed: 'Mrs Henrike Oyelowo',
				informationSought:
					'whether the silver car was mentioned in the session of 9 December 2025, and if so the words written down about it',
				periodFrom: '2025-12-09',
				periodTo: '2025-12-09',
				replyBy: '2026-05-22',
				approverName: 'Fiona Llewellyn-Price',
				approverRank: 'Detective Superintendent',
				approvalDate: '2026-05-05',
				noticeDate: '2026-05-01',
			},
			yes: [
				'reason_stated',
				'handling_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'necessity_stated',
				'proportionality_stated',
				'spv_stated',
				'presumption_addressed',
				'essential_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'approval_shown',
				'views_recorded',
				'date_range_stated',
				'voluntary_stated',
				'defence_disclosure_stated',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
				victim_notice: 'yes',
				approver_rank: 'superintendent',
				approver_standing: 'shown',
			},
			accept: { excess_risk: ['no'] },
		},
	),
	email(
		'forward-01',
		'a receptionist passes on a message that a sergeant passed on from the officer',
		{
			from: ['Larkhill Reception', 'reception@larkhill-counselling.example.org'],
			to: ['Sunniva Falkner', 'sunniva@larkhill-counselling.example.org'],
			subject: 'FW: FW: JB2026/4471',
			date: 'Mon, 08 Jun 2026 09:12:00 +0100',
		},
		`Sunniva - this was in the general inbox, one for you I think. Dee x

From: Ottoline Braithwaite-Nkemelu <ottoline.braithwaite@cumbria.police.example>
Sent: 05 June 2026 16:58
To: info@larkhill-counselling.example.org
Subject: FW: JB2026/4471

Hello,
My DC is off today so I am sending this on for him. Please answer him direct.
Ottoline
A/DS 1180, Kendal CID

From: Tobiah Grimshaw-Odell <tobiah.grimshaw@cumbria.police.example>
Sent: 05 June 2026 14:20
To: Ottoline Braithwaite-Nkemelu
Subject: JB2026/4471

Please could this go to Larkhill Counselling.

I am investigating a burglary at the home of Mr Sol Vandermeer, who disturbed the intruder and was hurt. Mr Vandermeer (14/02/1966), the victim, has told me he described the man's tattoo to his counsellor at Larkhill on 11 March. I would like the description of the tattoo as written in the notes of the session on 11 March 2026.

The suspect has a tattoo which was not in the first description, and I want to find out if it was mentioned before the identification procedure.

Please can you let me have it within ten days of today.

Tobiah Grimshaw-Odell
DC 2093
Kendal CID, Cumbria Police
01632 960450
`,
		{
			fields: {
				receivedOn: '2026-06-05',
				requestDate: '2026-06-05',
				askingBody: 'Cumbria Police',
				askingBodyType: 'territorial',
				requesterName: 'Tobiah Grimshaw-Odell',
				requesterRank: 'DC',
				requesterNumber: '2093',
				requesterEmail: 'tobiah.grimshaw@cumbria.police.example',
				requesterPhone: '01632 960450',
				policeReference: 'JB2026/4471',
				personNamed: 'Mr Sol Vandermeer',
				informationSought: 'the description of the tattoo as written in the notes of the session on 11 March 2026',
				periodFrom: '2026-03-11',
				periodTo: '2026-03-11',
				replyBy: '2026-06-15',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'line_of_enquiry_stated', 'date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
		},
	),
	email(
		'sibling-01',
		'the person is the brother of the person harmed',
		{
			from: ['DC Wynford Pascoe', 'wynford.pascoe@devonandcornwall.police.example'],
			subject: 'CR/004417/26',
			date: 'Fri, 20 Feb 2026 11:20:00 +0000',
		},
		`Good morning,

I am dealing with a rape which a young woman reported to us in January. Her brother, Mr Piran Trelawny-Hobbs (aged 27), is on our list of people she may have told first. He is a witness for us and nothing more; he was not hurt himself.

Could you please send me a note of what Mr Trelawny-Hobbs said in his appointments with you between 5 and 30 January 2026 about his sister's phone call?

We would like to have it by 6 March.

Many thanks

Wynford Pascoe
DC 5512
Devon and Cornwall Police
01632 960331
`,
		{
			fields: {
				receivedOn: '2026-02-20',
				requestDate: '2026-02-20',
				askingBody: 'Devon and Cornwall Police',
				askingBodyType: 'territorial',
				requesterName: 'Wynford Pascoe',
				requesterRank: 'DC',
				requesterNumber: '5512',
				requesterEmail: 'wynford.pascoe@devonandcornwall.police.example',
				requesterPhone: '01632 960331',
				policeReference: 'CR/004417/26',
				personNamed: 'Mr Piran Trelawny-Hobbs',
				informationSought:
					"a note of what Mr Trelawny-Hobbs said in his appointments with you between 5 and 30 January 2026 about his sister's phone call",
				periodFrom: '2026-01-05',
				periodTo: '2026-01-30',
				replyBy: '2026-03-06',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { client_role: 'witness_only', client_age: 'adult', credibility_only: 'no' },
			accept: { line_of_enquiry_stated: ['yes'] },
		},
	),
	email(
		'expartner-01',
		'the former wife of a suspect, in no stated part',
		{
			from: ['Aurelia Finchcocks', 'aurelia.finchcocks@surrey.police.example'],
			subject: 'SY-26-30991',
			date: 'Tue, 17 Mar 2026 15:05:00 +0000',
		},
		`Dear Sir/Madam

I am looking into thefts from a warehouse for which a Mr Colm Dunleavy is under investigation. His former wife, Ms Odalys Renwick, left the family home in October.

I should be grateful to receive any notes of conversations with Ms Renwick from October and November 2025 in which the warehouse came up. It is possible that she knew what was stored in the garage and I would like to establish that.

I look forward to hearing from you in the next fortnight.

Yours faithfully
Aurelia Finchcocks, PC 4018, Reigate, Surrey Police, 01632 960902
`,
		{
			fields: {
				receivedOn: '2026-03-17',
				requestDate: '2026-03-17',
				askingBody: 'Surrey Police',
				askingBodyType: 'territorial',
				requesterName: 'Aurelia Finchcocks',
				requesterRank: 'PC',
				requesterNumber: '4018',
				requesterEmail: 'aurelia.finchcocks@surrey.police.example',
				requesterPhone: '01632 960902',
				policeReference: 'SY-26-30991',
				personNamed: 'Ms Odalys Renwick',
				informationSought:
					'any notes of conversations with Ms Renwick from October and November 2025 in which the warehouse came up',
				periodFrom: '2025-10-01',
				periodTo: '2025-11-30',
				replyBy: '2026-03-31',
			},
			yes: ['reason_stated', 'line_of_enquiry_stated', 'date_range_stated'],
			answers: { credibility_only: 'no' },
			accept: { replyBy: ['2026-03-31'], client_role: ['witness_only'] },
		},
	),
	email(
		'suspect-01',
		'the client is the person complained of',
		{
			from: ['Police Sergeant Marged Idris', 'marged.idris@north-wales.police.example'],
			subject: 'Ymholiad / Enquiry 26000033812',
			date: 'Mon, 27 Apr 2026 12:00:00 +0100',
		},
		`Annwyl Syr/Fadam / Dear Sir or Madam

Heddlu Gogledd Cymru / North Wales Police

Mr Iolo Pugh-Barraclough, born 19 July 1984, was arrested on 18 April and is on bail. He is said to have sent abusive messages to two neighbours. He tells us that he has been attending your anger management counselling.

We ask you to confirm the dates on which he attended since 1 January 2026, so that his account can be checked.

Gyda diolch / With thanks

Marged Idris
Rhingyll / Sergeant 1466
Heddlu Gogledd Cymru / North Wales Police
Ffôn / Tel 01632 960227
`,
		{
			fields: {
				receivedOn: '2026-04-27',
				requestDate: '2026-04-27',
				askingBody: 'North Wales Police',
				askingBodyType: 'territorial',
				requesterName: 'Marged Idris',
				requesterRank: 'Sergeant',
				requesterNumber: '1466',
				requesterEmail: 'marged.idris@north-wales.police.example',
				requesterPhone: '01632 960227',
				policeReference: '26000033812',
				personNamed: 'Mr Iolo Pugh-Barraclough',
				informationSought: 'confirm the dates on which he attended since 1 January 2026',
				periodFrom: '2026-01-01',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'date_range_stated'],
			answers: { client_role: 'suspect_only', client_age: 'adult', credibility_only: 'no', excess_risk: 'no' },
			accept: {
				requesterRank: ['Police Sergeant', 'Rhingyll / Sergeant'],
				line_of_enquiry_stated: ['yes'],
				credibility_only: ['*'],
				periodTo: ['2026-04-27'],
			},
		},
	),
	email(
		'urgent-01',
		'urgent throughout, with no danger and no reasons',
		{
			from: ['DS Clement Abara', 'clement.abara@essex.police.example'],
			subject: 'URGENT URGENT - court Monday',
			date: 'Thu, 05 Feb 2026 17:48:00 +0000',
		},
		`URGENT - PLEASE ACTION TODAY

We are in court on Monday and the judge wants an update so I need the counselling notes for Miss Keziah Lomax-Teague IMMEDIATELY. This is extremely time critical. Because of the urgency there is no time to set out the usual rationale. It is necessary because the hearing is on Monday.

Please send them to me by noon tomorrow.

DS 881 Clement Abara
Chelmsford CID
Essex Police
Ref 42/19004/26
07700 900671
`,
		{
			fields: {
				receivedOn: '2026-02-05',
				requestDate: '2026-02-05',
				askingBody: 'Essex Police',
				askingBodyType: 'territorial',
				requesterName: 'Clement Abara',
				requesterRank: 'DS',
				requesterNumber: '881',
				requesterEmail: 'clement.abara@essex.police.example',
				requesterPhone: '07700 900671',
				policeReference: '42/19004/26',
				personNamed: 'Miss Keziah Lomax-Teague',
				informationSought: 'the counselling notes for Miss Keziah Lomax-Teague',
				replyBy: '2026-02-06',
			},
			yes: ['whole_file_requested'],
			accept: { whole_file_requested: ['no'], credibility_only: ['no'] },
		},
	),
	email(
		'self-01',
		'the undersigned approves his own request, by collar number',
		{
			from: ['Leopold Wainscott-Obi', 'leopold.wainscott-obi@gloucestershire.police.example'],
			subject: 'Case 5326114/26',
			date: 'Wed, 11 Mar 2026 09:33:00 +0000',
		},
		`Good morning

I am the SIO in an investigation into a series of assaults at a care home. Mrs Delphine Crabtree-Asante, who is 81, is one of the victims.

I ask for the entry in her notes for 4 February 2026 that records the name of the carer.

Who the carer was is the line I am following, as the rota for that week is missing. Without the name I cannot tell which of three carers to interview.

The request was approved on 10 March 2026 by Det Ch Insp 0344.

Kind regards
Det Ch Insp 0344 L Wainscott-Obi
Gloucestershire Constabulary
01632 960880
`,
		{
			fields: {
				receivedOn: '2026-03-11',
				requestDate: '2026-03-11',
				askingBody: 'Gloucestershire Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Leopold Wainscott-Obi',
				requesterRank: 'Det Ch Insp',
				requesterNumber: '0344',
				requesterEmail: 'leopold.wainscott-obi@gloucestershire.police.example',
				requesterPhone: '01632 960880',
				policeReference: '5326114/26',
				personNamed: 'Mrs Delphine Crabtree-Asante',
				informationSought: 'the entry in her notes for 4 February 2026 that records the name of the carer',
				periodFrom: '2026-02-04',
				periodTo: '2026-02-04',
				approverRank: 'Det Ch Insp',
				approvalDate: '2026-03-10',
			},
			yes: ['reason_stated', 'line_of_enquiry_stated', 'necessity_stated', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
				approval_shown: 'unknown',
				approver_is_requester: 'yes',
				approver_standing: 'unclear',
			},
			accept: {
				requesterName: ['L Wainscott-Obi'],
				approverName: ['L Wainscott-Obi', 'Leopold Wainscott-Obi'],
				approval_shown: ['no'],
				approver_rank: ['*'],
				approver_standing: ['unclear', 'unknown'],
				approver_is_requester: ['*'],
				excess_risk: ['no'],
			},
		},
	),
	email(
		'self-02',
		'same person approves under initials',
		{
			from: ['Jacinta Okwuosa', 'jacinta.okwuosa@lincs.police.example'],
			subject: 'Request - 26000041777',
			date: 'Tue, 19 May 2026 14:02:00 +0100',
		},
		`Hello

Request for information about a victim: Mr Emrys Hollingbourne-Platt, 33 years old, victim of blackmail.

What I am after: the dates of his appointments in April 2026. Nothing that was said.

Officer: Jacinta Okwuosa, T/Chief Inspector, 1002.
Approving officer: T/CI J. Okwuosa (18 May 2026).

Lincolnshire Police, 01632 960415
`,
		{
			fields: {
				receivedOn: '2026-05-19',
				requestDate: '2026-05-19',
				askingBody: 'Lincolnshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Jacinta Okwuosa',
				requesterRank: 'T/Chief Inspector',
				requesterNumber: '1002',
				requesterEmail: 'jacinta.okwuosa@lincs.police.example',
				requesterPhone: '01632 960415',
				policeReference: '26000041777',
				personNamed: 'Mr Emrys Hollingbourne-Platt',
				informationSought: 'the dates of his appointments in April 2026',
				periodFrom: '2026-04-01',
				periodTo: '2026-04-30',
				approverName: 'J. Okwuosa',
				approverRank: 'T/CI',
				approvalDate: '2026-05-18',
			},
			yes: ['date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				excess_risk: 'no',
				approval_shown: 'unknown',
				approver_is_requester: 'yes',
				approver_standing: 'unclear',
			},
			accept: {
				approver_rank: ['*'],
				approverName: ['Jacinta Okwuosa'],
				reason_stated: ['yes'],
				credibility_only: ['no'],
			},
		},
	),
	email(
		'mdp-01',
		'a civilian of the Ministry of Defence Police',
		{
			from: ['Perpetua Langdale', 'perpetua.langdale@mdp.police.example'],
			subject: 'MDP/26/0811',
			date: 'Mon, 23 Mar 2026 10:10:00 +0000',
		},
		`Dear Larkhill

I am a crime support officer (civil servant) with the Ministry of Defence Police and I have been given an indecent exposure at a dockyard to finish off. The complainant is Ms Theodora Binns-Achterberg.

Please let me know what Ms Binns-Achterberg said about the uniform in her first appointment, which we believe was in December 2025.

Regards
Perpetua Langdale
Crime Support Officer, staff no 90817
Ministry of Defence Police
01632 960655
`,
		{
			fields: {
				receivedOn: '2026-03-23',
				requestDate: '2026-03-23',
				askingBody: 'Ministry of Defence Police',
				askingBodyType: 'mdp',
				requesterName: 'Perpetua Langdale',
				requesterRank: 'Crime Support Officer',
				requesterNumber: '90817',
				requesterEmail: 'perpetua.langdale@mdp.police.example',
				requesterPhone: '01632 960655',
				policeReference: 'MDP/26/0811',
				personNamed: 'Ms Theodora Binns-Achterberg',
				informationSought: 'what Ms Binns-Achterberg said about the uniform in her first appointment',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', requester_authorised: 'unknown', credibility_only: 'no' },
			accept: {
				periodFrom: ['2025-12-01'],
				periodTo: ['2025-12-31'],
				line_of_enquiry_stated: ['*'],
				holds_basis_stated: ['no'],
				requesterRank: ['Crime Support Officer (civil servant)'],
			},
		},
	),
	email(
		'rmp-01',
		'a corporal of the Royal Military Police, approved by a major',
		{
			from: ['Cpl D Arkwright', 'daryl.arkwright@rmp.example.org'],
			subject: 'RMP 61042/26 - LCpl Y Ferreira-Knox',
			date: 'Thu, 16 Apr 2026 11:45:00 +0100',
		},
		`Sir/Ma'am,

1. I am Cpl Daryl Arkwright, 158 Provost Company, Royal Military Police.

2. I am investigating a service offence, namely disgraceful conduct of an indecent kind, said to have been committed against Lance Corporal Yolanda Ferreira-Knox, 24 yrs.

3. LCpl Ferreira-Knox said in her interview on 2 Apr 26 that she saw a civilian counsellor at your place in Feb 26.

4. I require the part of the notes from Feb 26 in which she names the accommodation block.

5. Whether it was Block C or Block D is in dispute and is the line of enquiry. Block records cannot settle it as both men had keys to both.

6. The application was authorised by Maj R Tancred, OC, on 14 Apr 26.

7. A written notice was handed to LCpl Ferreira-Knox on 15 Apr 26.

8. Reply requested NLT 30 Apr 26.

D Arkwright
Cpl
RMP
Mil 94222 5511 | Civ 01632 960512
`,
		{
			fields: {
				receivedOn: '2026-04-16',
				requestDate: '2026-04-16',
				askingBody: 'Royal Military Police',
				askingBodyType: 'rmp',
				requesterName: 'Daryl Arkwright',
				requesterRank: 'Cpl',
				requesterEmail: 'daryl.arkwright@rmp.example.org',
				requesterPhone: '01632 960512',
				policeReference: 'RMP 61042/26',
				personNamed: 'Yolanda Ferreira-Knox',
				informationSought: 'the part of the notes from Feb 26 in which she names the accommodation block',
				periodFrom: '2026-02-01',
				periodTo: '2026-02-28',
				replyBy: '2026-04-30',
				approverName: 'R Tancred',
				approverRank: 'Maj',
				approvalDate: '2026-04-14',
				noticeDate: '2026-04-15',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'line_of_enquiry_stated', 'approval_shown', 'date_range_stated'],
			answers: {
				jurisdiction: 'service_police',
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
				victim_notice: 'yes',
				approver_rank: 'major',
				approver_standing: 'unclear',
			},
			accept: {
				policeReference: ['61042/26'],
				personNamed: ['Lance Corporal Yolanda Ferreira-Knox', 'LCpl Yolanda Ferreira-Knox', 'LCpl Ferreira-Knox'],
				other_means_addressed: ['yes'],
				less_intrusive_stated: ['yes'],
				necessity_stated: ['yes'],
				requesterName: ['D Arkwright'],
				claims_mandatory_without_order: ['*'],
			},
		},
	),
	email(
		'psd-01',
		'professional standards about a complaint against an officer',
		{
			from: ['Complaints and Conduct', 'psd.complaints@kent.police.example'],
			subject: 'CO/00317/26 - Private',
			date: 'Wed, 01 Apr 2026 09:00:00 +0100',
		},
		`Private and confidential

Our ref CO/00317/26

To: The clinical lead, Larkhill Counselling

I work in the Professional Standards Department of Kent Police. A serving officer is being investigated for abuse of position for a sexual purpose, and the person he is alleged to have abused is Ms Saoirse Thistlewood (dob 28/09/1996).

Ms Thistlewood gave us your name in her account of 12 March 2026, saying she had spoken with you about the officer's visits.

Information wanted: how many visits she told you about, a number only.

It is proportionate, in my view, to ask for a number and no more: nothing in her notes need be opened to us.

Ms Thistlewood has not been told in writing yet. That letter will be with her by the end of next week.

Approval: given by Superintendent Roderick Vane-Tempest, Deputy Head of PSD, 31 March 2026.

Any reply, please, no later than 24th April.

Ingrid Sollory
Investigating Officer (police staff), 51006
Professional Standards Department
01632 960190
ingrid.sollory@kent.police.example
`,
		{
			fields: {
				receivedOn: '2026-04-01',
				requestDate: '2026-04-01',
				askingBody: 'Kent Police',
				askingBodyType: 'territorial',
				requesterName: 'Ingrid Sollory',
				requesterRank: 'Investigating Officer (police staff)',
				requesterNumber: '51006',
				requesterEmail: 'ingrid.sollory@kent.police.example',
				requesterPhone: '01632 960190',
				policeReference: 'CO/00317/26',
				personNamed: 'Ms Saoirse Thistlewood',
				informationSought: 'how many visits she told you about, a number only',
				replyBy: '2026-04-24',
				approverName: 'Roderick Vane-Tempest',
				approverRank: 'Superintendent',
				approvalDate: '2026-03-31',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'proportionality_stated', 'approval_shown'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
				excess_risk: 'no',
				victim_notice: 'no',
				approver_rank: 'superintendent',
				approver_standing: 'shown',
			},
			accept: { victim_notice: ['not_yet'], requesterRank: ['Investigating Officer'] },
		},
	),
	email(
		'withheld-01',
		'notice held back, with a request not to tell',
		{
			from: ['Honor Blakiston', 'honor.blakiston@staffordshire.police.example'],
			subject: 'Confidential enquiry',
			date: 'Fri, 12 Jun 2026 10:00:00 +0100',
			html: true,
		},
		`<html><body><p>Dear colleague</p><p>Crime number 19/44021/26.</p><p>We are concerned that <b>Ms Wilhelmina Stagg-Iroha</b> may be being controlled by her partner. She has not made a complaint. If she is, she is a victim of coercive behaviour.</p><p>Would you tell us whether she has spoken, since 1 May 2026, of her phone being taken from her?</p><p>We have not written to her, since any letter would be opened by him and we believe that she could then be seriously hurt. For the same reason please do not mention this to her.</p><p>DC 5090 Honor Blakiston<br>Staffordshire Police<br>01632 960044</p></body></html>`,
		{
			fields: {
				receivedOn: '2026-06-12',
				requestDate: '2026-06-12',
				askingBody: 'Staffordshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Honor Blakiston',
				requesterRank: 'DC',
				requesterNumber: '5090',
				requesterEmail: 'honor.blakiston@staffordshire.police.example',
				requesterPhone: '01632 960044',
				policeReference: '19/44021/26',
				personNamed: 'Ms Wilhelmina Stagg-Iroha',
				informationSought: 'whether she has spoken, since 1 May 2026, of her phone being taken from her',
				periodFrom: '2026-05-01',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				victim_notice: 'withheld',
				credibility_only: 'no',
				excess_risk: 'no',
			},
			accept: { excess_risk: ['yes'], line_of_enquiry_stated: ['yes'], periodTo: ['2026-06-12'], risk_to_life: ['no'] },
		},
	),
]
