import { textPaper } from './papers.ts'

/** A paper in a layout or a voice that no list of labels was made for. */
export interface Unseen {
	title: string
	document: ReturnType<typeof textPaper>
	says: Record<string, string>
}

export const unseenForms: Unseen[] = [
	{
		title: 'label over value in paragraphs, in words of its own',
		document: textPaper(`HUMBERSIDE POLICE
Enquiry of a support provider

Enquirer
PC 2281 Dorota Wainfleet
Serious Collision Unit

Reach her
01632 960441 or dorota.wainfleet@humberside.police.example

Our docket
16/90213/26

Put to
Willowbank Listening Service

Day of enquiry
11 May 2026

The individual
Mr Tobias Quillfeather (12/09/1989)

How he comes into it
He was knocked off his bicycle

Looking for
The entry for 3 March 2026, and only what it says of the lorry

Spell of time
1 March 2026 to 5 March 2026

Grounds for the enquiry
The driver says that Mr Quillfeather changed lane. He told his counsellor about it two days later.

Go-ahead
Chief Inspector Magnus Thorley, 10 May 2026

Would like an answer
By 1 June 2026`),
		says: {
			requestDate: '2026-05-11',
			askingBody: 'Humberside Police',
			requesterName: 'Dorota Wainfleet',
			requesterRank: 'PC',
			requesterNumber: '2281',
			requesterEmail: 'dorota.wainfleet@humberside.police.example',
			requesterPhone: '01632 960441',
			policeReference: '16/90213/26',
			personNamed: 'Mr Tobias Quillfeather',
			replyBy: '2026-06-01',
			approverName: 'Magnus Thorley',
			approvalDate: '2026-05-10',
			client_age: 'adult',
		},
	},
	{
		title: 'rows of headings over rows of values',
		document: textPaper(`Request for material - West Yorkshire Police

Officer                    Collar    Station        Telephone
DS Wilhelmina Stott        4417      Airedale       01632 960222

Victim                     Born            Adult or child
Miss Petra Vandermeer      17/02/1995      Adult

Crime number               Raised          Return by
13260099871                02/06/2026      23/06/2026

Wanted: the dates of sessions in April 2026 at which she spoke of the letters
Why: she is being stalked and the sender says the letters began in May
Authoriser            Rank                Authorised
Harun Bexley          Superintendent      01/06/2026`),
		says: {
			requesterName: 'Wilhelmina Stott',
			requesterRank: 'DS',
			requesterNumber: '4417',
			requesterPhone: '01632 960222',
			policeReference: '13260099871',
			personNamed: 'Miss Petra Vandermeer',
			requestDate: '2026-06-02',
			replyBy: '2026-06-23',
			approverName: 'Harun Bexley',
			approverRank: 'Superintendent',
			approvalDate: '2026-06-01',
		},
	},
	{
		title: 'an export with keys',
		document: textPaper(`case.ref: 52/113876/26
case.type: robbery
officer.name: Leopold Achterberg
officer.rank: T/DS
officer.collar: 3310
officer.mail: leopold.achterberg@avonandsomerset.police.example
officer.direct: 01632 960703
force: Avon and Somerset Police
sent: 2026-04-14
subject.name: Miss Ingrid Falkingham
subject.born: 1999-11-30
subject.standing: complainant
material: anything she said on 9 April 2026 about the man's accent
window.start: 2026-04-09
window.end: 2026-04-09
sanctioned.by: Ch Supt Rosalind Keverne
sanctioned.on: 2026-04-13
told.subject: yes, in writing, 12 April 2026
answer.by: 2026-05-05`),
		says: {
			requesterName: 'Leopold Achterberg',
			requesterRank: 'T/DS',
			requesterEmail: 'leopold.achterberg@avonandsomerset.police.example',
			policeReference: '52/113876/26',
			requestDate: '2026-04-14',
			personNamed: 'Miss Ingrid Falkingham',
			client_role: 'victim_or_at_risk',
			periodFrom: '2026-04-09',
			periodTo: '2026-04-09',
			approverName: 'Rosalind Keverne',
			approvalDate: '2026-04-13',
			replyBy: '2026-05-05',
		},
	},
	{
		title: 'letters, and dots that lead to the answer',
		document: textPaper(`Merseyside Police                                   VI/7

(a) Who we are ........................ DC 5561 Nerys Applegarth, Wirral CID
(b) How you can reach us .............. 01632 960118, nerys.applegarth@merseyside.police.example
(c) Our number for this ............... MER/26/0447812
(d) Written on ........................ 19 January 2026
(e) Whom we ask about ................. Mrs Odette Brackenbury, aged 47
(f) What she is to the enquiry ........ The person who was burgled
(g) What would help us ................ Her appointment times for the week of 5 January 2026
(h) What it is about .................. Burglary while she was out; a neighbour gives another time
(i) Agreed above us ................... Det Supt Ivor Lansdowne on 18 January 2026
(j) She has been told ................. Yes, by letter of 16 January 2026
(k) We should like it ................. By 9 February 2026`),
		says: {
			requesterName: 'Nerys Applegarth',
			requesterNumber: '5561',
			requesterPhone: '01632 960118',
			policeReference: 'MER/26/0447812',
			requestDate: '2026-01-19',
			personNamed: 'Mrs Odette Brackenbury',
			approverName: 'Ivor Lansdowne',
			approvalDate: '2026-01-18',
			replyBy: '2026-02-09',
			client_age: 'adult',
		},
	},
	{
		title: 'a row of questions with answers below',
		document: textPaper(`NORTHUMBRIA POLICE   REQUEST TO A THIRD PARTY

Q1. Which officer is this from?
    Det Con 8812 Piers Holloway-Nunn, Tyne Rape Team
Q2. Which number should you quote?
    087331K/26
Q3. On what day was it written?
    7 July 2026
Q4. Whose records are they?
    Ms Calliope Strand, 28 June 1992
Q5. What was she to the crime?
    She was raped.
Q6. What exactly do we ask?
    Whether she named the bar in her session of 30 June 2026
Q7. Who above the officer has agreed, and when?
    Det Ch Insp Fenella Oakes-Wardle, 6 July 2026
Q8. By what day would we like it?
    28 July 2026`),
		says: {
			requesterName: 'Piers Holloway-Nunn',
			requesterRank: 'Det Con',
			requesterNumber: '8812',
			policeReference: '087331K/26',
			requestDate: '2026-07-07',
			personNamed: 'Ms Calliope Strand',
			approverName: 'Fenella Oakes-Wardle',
			approvalDate: '2026-07-06',
			replyBy: '2026-07-28',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'two signatures side by side',
		document: textPaper(`Gwent Police - counselling material

FROM OFFICER                      APPROVED BY
T/DC 1190 Alwyn Prothero          Supt Bronwen Maddocks
Newport CID                       6 February 2026
01632 960885

Ref: GWE/0091/26                  Sent: 9 February 2026
Concerning: Cerys Llewellyn-Hart  D.o.B.: 4 May 2001
Capacity: victim of assault       Needed: 2 March 2026
Sought: the note of 20 January 2026
Span: 20 January 2026 only`),
		says: {
			requesterName: 'Alwyn Prothero',
			requesterRank: 'T/DC',
			requesterNumber: '1190',
			requesterPhone: '01632 960885',
			policeReference: 'GWE/0091/26',
			personNamed: 'Cerys Llewellyn-Hart',
			requestDate: '2026-02-09',
			approverName: 'Bronwen Maddocks',
			approvalDate: '2026-02-06',
			replyBy: '2026-03-02',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a portal with labels of its own',
		document: textPaper(`Request no:            RQ-3391
Submitted:             18/03/2026 10:12
Submitted from:        Kent Police
Officer handling:      Sgt 9920 Marguerite Dunsford
Contact route:         marguerite.dunsford@kent.police.example | 01632 960319
Linked investigation:  46/88213/26
Data concerns:         Florian Achebe-Stone
Their date of birth:   1 January 1980
They feature as:       Victim
Scope of ask:          Letters sent by the service to his GP
Time covered:          01/01/2026 - 28/02/2026
Level of sign-off:     Superintendent
Signed off by:         Barnaby Crossthwaite
Sign-off given:        17/03/2026
Target for response:   15/04/2026`),
		says: {
			requestDate: '2026-03-18',
			requesterName: 'Marguerite Dunsford',
			requesterNumber: '9920',
			requesterEmail: 'marguerite.dunsford@kent.police.example',
			policeReference: '46/88213/26',
			personNamed: 'Florian Achebe-Stone',
			periodFrom: '2026-01-01',
			periodTo: '2026-02-28',
			approverName: 'Barnaby Crossthwaite',
			approverRank: 'Superintendent',
			approvalDate: '2026-03-17',
			replyBy: '2026-04-15',
		},
	},
]

export const unseenVoices: Unseen[] = [
	{
		title: 'a voice that names itself, a superior and no force',
		document: textPaper(`Voicemail left 14:02 on Tuesday 3 March 2026, typed up by Gwen on reception

"Hello, Lucas Brightwater here from Sussex, I'm one of the detectives at Hove, my shoulder number's CL881. It's about a lad you might be seeing, Emre Kavanagh-Doyle, he's twenty two. He got a bottle across his face outside Revenge in January and he tells me he's been talking to one of your people. What I'm after is whether he ever said who threw it. My gaffer, Inspector Rudd, knows I'm ringing. Give us a call back on 01632 960901, the job number is 47260031188. No rush."`),
		says: {
			requesterName: 'Lucas Brightwater',
			requesterNumber: 'CL881',
			askingBody: 'Sussex Police',
			personNamed: 'Emre Kavanagh-Doyle',
			client_age: 'adult',
		},
	},
	{
		title: 'told by a widow about her husband',
		document: textPaper(`Dear colleagues,

Our investigation concerns the late Mr Osric Pemberton-Ngo, who was found dead at his flat on 2 February 2026 and who, according to his widow Mrs Leila Pemberton-Ngo, was your client until Christmas.

I act as Coroner's Officer for the Area Coroner for Mid Wessex and would be glad of a short chronology of his attendance. This is an informal request at this stage.

With every good wish,

Theodora Blunt
Coroner's Officer
Tel 01632 960555
theodora.blunt@wessexcoroner.example.org
Our case: 00417-2026`),
		says: { requesterName: 'Theodora Blunt', personNamed: 'Mr Osric Pemberton-Ngo', policeReference: '00417-2026' },
	},
	{
		title: 'other bodies that will see it',
		document: textPaper(`Hi there

This is Rowena from the Op Larkfield team at Warwickshire Police. I'm writing because Miss Saffron Delacourt has told us that a man who taught her at school did things to her between 2009 and 2012, and we gather that she has talked to you about it.

Please could you let me have what she said about dates? The Crown Prosecution Service will want to see anything that you send, and Birmingham Crown Court has listed the case for May.

She's 29 and quite able to decide things for herself.

Rowena Satterthwaite
Police Staff Investigator, no. 60213
rowena.satterthwaite@warwickshire.police.example / 01632 960262
LARK/26/1109`),
		says: {
			askingBody: 'Warwickshire Police',
			requesterName: 'Rowena Satterthwaite',
			requesterNumber: '60213',
			policeReference: 'LARK/26/1109',
			client_age: 'adult',
			client_capacity: 'yes',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'written by an office for an officer',
		document: textPaper(`From: Custody Liaison <liaison@btp.police.example>
Sent: 12 May 2026 09:14
To: hello@signal-box-counselling.example.org
Subject: Ms B. Oduwole-Finch - 26000123771

Good morning. I write for PC Ezra Lindqvist (C4471), who is on nights. Ms Beatrix Oduwole-Finch, 41, was pushed on the platform at Crewe on 30 April by somebody she does not know. PC Lindqvist would like to know if she was with you at 6 pm that day. His number is 01632 960133.

Regards
Tamsin Orr
Admin, British Transport Police`),
		says: {
			requesterName: 'Ezra Lindqvist',
			requesterRank: 'PC',
			askingBody: 'British Transport Police',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a note of two at the desk, from a county',
		document: textPaper(`Note of visit - Mon 8 June 2026 - written by Ottilie

Two officers at the front desk at quarter to ten. One gave her name as Sgt Verity Langstaff and her number as 2207, the other did not speak. From Cheshire, she said, the domestic abuse people. They want to know about Hannah Rosewarne-Lee's sessions in May. Hannah's husband is on bail for strangling her.

Sgt Langstaff said a superintendent called Morris had okayed it. Ref 26000551902. Ring her on 01632 960808.
I said to put it in writing.`),
		says: {
			requesterName: 'Verity Langstaff',
			askingBody: 'Cheshire Constabulary',
			personNamed: 'Hannah Rosewarne-Lee',
			policeReference: '26000551902',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'a prosecutor who names the officer in the case',
		document: textPaper(`Dear Sir or Madam

Re: R v Thackeray
Your client: Mr Lionel Ashdown-Greer (d.o.b. 1 March 1957)

I am a caseworker in the Crown Prosecution Service at Leeds and have conduct of this prosecution. The officer in the case is DC Amelia Burrows of West Yorkshire Police. Mr Ashdown-Greer was defrauded of his savings by the defendant.

Please tell me whether he attended you on 4 November 2025.

Yours faithfully

Cornelius Babbage
Senior Crown Caseworker
01632 960777  cornelius.babbage@cps.example
URN 13RT0044126`),
		says: {
			askingBody: 'Crown Prosecution Service',
			requesterName: 'Cornelius Babbage',
			personNamed: 'Mr Lionel Ashdown-Greer',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'in haste, with a sergeant who is content',
		document: textPaper(
			`Hello, its PC 5118 Idris Vaughan from Swansea. hoping u can help, got a lady Mrs Gwenllian Tudor-Sharp dob 3.3.61 whos bin getting nasty calls from her ex, she said she told her counsellor at yours about em. cn u send me the bit where she says when they started pls. me sarge (Cled Rees 0991) is ok with it. crime no 62*0098812*26. ta, Idris 07700 900655`,
		),
		says: {
			requesterName: 'Idris Vaughan',
			requesterNumber: '5118',
			personNamed: 'Mrs Gwenllian Tudor-Sharp',
			client_role: 'victim_or_at_risk',
		},
	},
	{
		title: 'one who complains has a rank as well',
		document: textPaper(`Ministry of Defence Guard Service Liaison
Royal Military Police, Special Investigation Branch, Bulford

Dear Padre Counselling,

SSgt Dominic Quayle-Marsh RMP (service no. 25119042) is investigating an allegation made by Lance Corporal Ffion Beddoes that she was grabbed in the block on 1 April. She has said she rang your line that night. He would be grateful for the time of the call.

Reply to SSgt Quayle-Marsh at dominic.quaylemarsh@rmp.mod.example or 01632 960620. RMP file 31102/26. Approved by Major Cressida Vane, 20 April 2026.

WO2 H. Tull
Chief Clerk
24 April 2026`),
		says: {
			requesterName: 'Dominic Quayle-Marsh',
			requesterRank: 'SSgt',
			requesterNumber: '25119042',
			personNamed: 'Lance Corporal Ffion Beddoes',
			askingBody: 'Royal Military Police',
		},
	},
]
