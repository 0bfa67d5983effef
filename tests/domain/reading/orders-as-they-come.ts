/** What compels, as it reaches a small service: sent on, enclosed, quoted, scanned, typed; each with what it is. */
export const arriving: readonly (readonly [kind: string, instrument: string, text: string])[] = [
	[
		'a Crown Court summons on a form of boxes',
		'witness_summons',
		`Crown Court sitting at Ellerdale
Case no:      T20260388
Type of paper:   Witness summons (section 2, Criminal Procedure (Attendance of Witnesses) Act 1965)
Addressed to:   The records holder, Lantern Counselling
Defendant:   Gareth Yaxley

A judge is satisfied that you hold a document likely to be material evidence.

Accordingly you are to attend at the above court on 11 May 2026 at 9.45 am and to produce there the notes made between 2 and 30 September 2025 about Ms Carys Penrose.

Disobedience without just excuse is punishable as contempt.`,
	],
	[
		"a magistrates' court summons whose command stands in the middle of a sentence",
		'witness_summons',
		`Northby and District Magistrates' Court

Magistrates' Courts Act 1980, s.97

Lantern Counselling
4 Quay Road

The justices having been satisfied on the application of the Crown that there is in your possession a record likely to be material, they do now, and by this paper, summon you to appear before them on 14 May 2026 at 2 pm at the court house, bringing with you the diary entries for Mr Owen Tasker in March 2026.

J. Aldous
Clerk to the Justices`,
	],
	[
		'an old typed summons',
		'witness_summons',
		`                IN THE PETTY SESSIONS DIVISION OF THORNE
                         (Magistrates' Court)

  TO WIT:- the Keeper of the Records, Lantern Counselling

  WHEREAS it has been made to appear to me the undersigned that you are likely
  to be in possession of a book touching the matter of an information laid
  against one Ivor Lamb,

  THESE ARE THEREFORE TO REQUIRE YOU to be and appear on Thursday the 14th day
  of May 2026 at the hour of ten in the forenoon before such justices as may
  then be there, and then and there to produce the said book.

  GIVEN under my hand this 20th day of April 2026

  Hester Prynne-Cole
  Justice of the Peace`,
	],
	[
		'a production order, passed on by an officer who says little',
		'court_order',
		`Hi all

As discussed. 7 days please.

DC Ifan Rowe 2207
Dyfed-Powys Police

-----Attached text-----

In the Crown Court at Aberglas
Before His Honour Judge Merrick

Police and Criminal Evidence Act 1984, section 9 and Schedule 1

On hearing DC Rowe and being satisfied that the access conditions are fulfilled, I order that Lantern Counselling, being the person who appears to be in possession of the special procedure material described in the schedule, shall produce it to a constable for him to take away not later than seven days from the date of this order.

Schedule: the counselling file of Ms Carys Penrose, 2 to 30 September 2025`,
	],
	[
		'a production order under the Proceeds of Crime Act',
		'court_order',
		`PROCEEDS OF CRIME ACT 2002, SECTION 345

The Crown Court at Ellerdale

Order made 9 April 2026 by Recorder Blythe

The appropriate person, Lantern Counselling, is required within 7 days of service to give an appropriate officer access to: appointment diary, 1 to 31 January 2026, Mr Owen Tasker.

Anyone affected may ask the court to vary or discharge it.`,
	],
	[
		'a search warrant',
		'warrant',
		`Wenlock Magistrates' Court

Premises: 4 Quay Road, Northby (Lantern Counselling)

On the information on oath of DS Neve, I being satisfied that the requirements of section 8 of the Police and Criminal Evidence Act 1984 are met, authorise any constable on one occasion within three months to enter and search the said premises for the case notes of Mr Owen Tasker.

District Judge Orme`,
	],
	[
		'a warrant which the officer describes',
		'warrant',
		`Afternoon. The District Judge granted our search warrant for your office this morning, copy attached to this email. We would rather you had the folder for Mr Owen Tasker ready at reception so that nobody has to search anything. We will be with you at 2pm.

DS Amina Neve 881
West Mercia Police`,
	],
	[
		"a coroner's Schedule 5 notice in a letter",
		'coroner_notice',
		`Ellerdale Coroner's Office
Our ref 0221/26

Dear Lantern Counselling

Ian Tasker, deceased

The Senior Coroner has power under Schedule 5 to the Coroners and Justice Act 2009 to call for documents and exercises it by this letter. You are to let this office have, no later than 3 May 2026, the notes of Mr Tasker's last three sessions.

You may tell the coroner that you are unable to comply or that it is not reasonable to require it. It is an offence not to comply without reasonable excuse, with a fine of up to £1,000.

Roger Stile
Coroner's Officer`,
	],
	[
		'a family court order, solicitors write',
		'court_order',
		`Dear Lantern Counselling

Re: T (A Child)

We act for the mother. By order of District Judge Farr, sitting in the Family Court at Ellerdale on 8 April 2026, sealed copy enclosed, your service is to disclose to us by 4 pm on 1 May 2026 the notes of the mother's sessions since June 2025. Please let us know that this is in hand.

Yours faithfully
Bryant Sable Solicitors`,
	],
	[
		'a family court order, its paragraphs only',
		'court_order',
		`No. ZE26C00118
The Family Court at Ellerdale
Before District Judge Farr in private
Upon hearing counsel for the local authority

7. Lantern Counselling do by 12 noon on 1 May 2026 file and serve a copy of its records of Ms Carys Penrose.
8. Lantern Counselling has liberty to apply on 48 hours' notice to vary or discharge paragraph 7.
9. Costs in the case.`,
	],
	[
		'a third-party disclosure order under the Civil Procedure Rules',
		'court_order',
		`CLAIM J04YQ221
COUNTY COURT AT ELLERDALE
Tasker v Hallam Freight Ltd
DISCLOSURE BY A NON-PARTY (CPR 31.17)

Deputy District Judge Hale has on 7 April 2026 considered the application of the defendant and the papers and has made the following direction:

Lantern Counselling, of 4 Quay Road, to give disclosure of its notes of Mr Owen Tasker from 1 January 2025 by 5 May 2026, its reasonable costs to be paid by the defendant.`,
	],
	[
		'a High Court order with a penal notice',
		'court_order',
		`IF YOU LANTERN COUNSELLING DISOBEY THIS ORDER YOU MAY BE HELD TO BE IN CONTEMPT OF COURT AND MAY BE FINED OR HAVE YOUR ASSETS SEIZED

King's Bench Division
Mr Justice Calder
10 April 2026

(1) The Respondent must by 4.30pm on 24 April 2026 deliver up to the Applicant's solicitors copies of the records in Schedule B.
(2) The Respondent must not tell anybody of this order until then.`,
	],
	[
		'a Scottish citation of a haver',
		'witness_summons',
		`SHERIFFDOM OF LOTHIAN AND BORDERS AT KELDER

Court Ref SC26/441

CITATION OF HAVER

To: Lantern Counselling, Berwick

You are cited to attend Kelder Sheriff Court on 12 May 2026 at 10 am as a haver, and to bring with you the records of Ms Carys Penrose.

If you fail to attend without reasonable excuse, warrant may be granted for your apprehension.

Sheriff Officer`,
	],
	[
		"a Scottish petition with the sheriff's warrant",
		'court_order',
		`Kelder Sheriff Court

Petition of the Procurator Fiscal for recovery of documents

Kelder, 14 April 2026. The Sheriff, having considered the foregoing petition, grants commission and diligence for the recovery of the documents called for in the specification; ordains the haver Lantern Counselling to produce the same to the Clerk of Court within seven days.

(signed) Sheriff A. Dunmore`,
	],
	[
		'a production order of Northern Ireland, sent on',
		'court_order',
		`Good morning

I attach the production order made yesterday by the County Court Judge at Ballyross under Article 11 of PACE (NI) Order 1989. It names your service. Material is to be handed over within 7 days of today.

D/Con Orla Magee 4471
PSNI`,
	],
	[
		'a summons of Northern Ireland',
		'witness_summons',
		`PETTY SESSIONS DISTRICT OF BALLYROSS

SUMMONS TO WITNESS TO PRODUCE DOCUMENT

Complainant: Director of Public Prosecutions
Defendant: Ivor Lamb

You are hereby required to appear as a witness at Ballyross Courthouse on 12 May 2026 at 10.30 am, and to bring the records of Ms Carys Penrose.

Lay Magistrate`,
	],
	[
		'Welsh and English side by side',
		'witness_summons',
		`LLYS Y GORON YN ABERGLAS / THE CROWN COURT AT ABERGLAS

GWYS I DYST / SUMMONS TO A WITNESS

Fe'ch gwysir i ddod gerbron y llys ar 11 Mai 2026 ac i ddwyn y nodiadau.
You are summoned to come before the court on 11 May 2026 and to bring the notes of Ms Carys Penrose.`,
	],
	[
		'Welsh alone',
		'court_order',
		`LLYS TEULU ABERGLAS

GORCHYMYN

Gerbron y Barnwr Rhanbarth Pryce

Gorchmynnir bod Lantern Counselling yn darparu cofnodion Ms Carys Penrose erbyn 1 Mai 2026.

Os methwch â chydymffurfio gallwch fod mewn dirmyg llys.`,
	],
	[
		'an order quoted in the body of a mail',
		'court_order',
		`Dear Sirs

You ask on what footing we want the notes. HHJ Merrick, on 8 April 2026 in the Crown Court at Aberglas, ordered as follows:

"Lantern Counselling shall provide to the Crown Prosecution Service by 4pm on 29 April 2026 all notes concerning Ms Penrose's sessions in September 2025."

Kindly comply by that date.

Tudor Vaughan
Crown Prosecution Service`,
	],
	[
		'a scan with broken letters',
		'witness_summons',
		`ln the Crown Court at EIlerdale
Case Na T2026O388
WlTNESS SUMM0NS
T0: The Manager, Lantem Counselling
Y0U ARE SUMM0NED to attend the Crown Court on 11 May 2O26 and to produce
the notes 0f Ms Carys Penrose. lf you do not obey you may be sent to prison or fined.
By order of the Court
Proper 0fficer`,
	],
	[
		'a letter that encloses a summons, in few words',
		'witness_summons',
		`Dear Manager,

R v Yaxley

Herewith, by way of service, a summons issued by the Crown Court at Ellerdale on 2 April requiring you to produce the records it lists on 11 May 2026.

Yours faithfully,
Bryant Sable Solicitors`,
	],
	[
		'police hand on a summons and only ask for a date',
		'witness_summons',
		`Hi

You'll see from the attached that the court has summonsed your manager to bring Carys Penrose's notes on 11 May. Could you let me know who will be coming?

PC Lowri Amos 3318
South Wales Police`,
	],
	[
		'a court office writes plainly',
		'court_order',
		`From the court office at Ellerdale Combined Court Centre

Dear Lantern Counselling

The judge has today directed that you lodge with this office, in a sealed envelope marked for her attention, the notes you keep on Mr Owen Tasker. This is to be done by 1 May 2026. The direction binds you although you were not at the hearing; you may ask for it to be varied.

M. Sorrell
for the Court Manager`,
	],
	[
		'a subpoena of a tribunal or court martial',
		'witness_summons',
		`MILITARY COURT SERVICE
Court Martial Centre, Bulbridge

Witness Summons, Court Martial Rules 2009

You are required by this summons to attend the Court Martial on 19 May 2026 and produce: the notes of Ms Carys Penrose.

Judge Advocate`,
	],
	[
		'a direction of an employment tribunal',
		'court_order',
		`EMPLOYMENT TRIBUNALS (WALES)
Case 1600221/26: Tasker v Hallam Freight Ltd

ORDER
Employment Tribunals Act 1996, rule 31

Employment Judge Rees orders Lantern Counselling to disclose to both sides by 5 May 2026 its notes of Mr Owen Tasker. Anyone who fails without reasonable excuse to comply is liable on summary conviction to a fine.`,
	],
	[
		'an order whose title was lost in a fax',
		'court_order',
		`Page 2 of 2

4. The said records to be delivered by Lantern Counselling to the Court by 1 May 2026.

PENAL NOTICE: disobedience of this order may lead to imprisonment.

Sealed 9 April 2026`,
	],
	[
		'a mail above another mail that brings the order',
		'court_order',
		`Sending on as promised.
Lowri

-----Original Message-----
From: listing@ellerdale.courts.example.org
Sent: 9 April 2026 15:01
To: Amos, Lowri
Subject: Order re Lantern

Officer,
Order below, for service on the counselling service.

IT IS ORDERED
that Lantern Counselling produce to PC Amos the notes of Ms Carys Penrose within 7 days.
HHJ Merrick, Crown Court at Ellerdale`,
	],
	[
		'a notice of hearing for an application',
		'application_notice',
		`IN THE CROWN COURT AT ELLERDALE

R v Yaxley

Take notice that the defence has applied for a summons requiring you to produce the notes of Ms Penrose. You may make representations. The hearing is on 6 May 2026 at 10 am.`,
	],
	[
		'a terse order of the High Court, "in chambers"',
		'court_order',
		`HIGH COURT OF JUSTICE, FAMILY DIVISION
Mrs Justice Ashe, in chambers, 10 April 2026
Re P

LET Lantern Counselling attend and produce on 1 May 2026 at 10.30 the originals of its notes of Ms Penrose.
LET this order be served by the solicitor for the applicant.`,
	],
	[
		'an order as a list of labels',
		'court_order',
		`Court .......... Ellerdale Crown Court
Judge .......... HHJ Merrick
Order no ....... 26/118
Made ........... 9 April 2026
Against ........ Lantern Counselling
To do .......... Hand to the officer in the case the session notes of Ms Carys Penrose, 2 to 30 September 2025
By ............. 23 April 2026
If not obeyed .. Contempt of court`,
	],
	[
		'a note of a visit at which an order was served',
		'court_order',
		`Note of visit, 9 April 2026, 11.15, front desk, taken by Jo

PC Lowri Amos, 3318, South Wales Police came to reception and handed me a production order made by the Crown Court at Aberglas. She said we had 7 days. I told her that our manager would ring. I took the order and gave no answer.`,
	],
	[
		'a clerk tells of a summons by telephone',
		'witness_summons',
		`Telephone message 9 April 2026 10.05, taken by Jo

Mr Sorrell from Ellerdale Crown Court rang. He said that a witness summons has been issued against our service for Ms Penrose's notes and that it was served by post on Tuesday. I said I would tell the manager.`,
	],
]

/** A mention of an order is not one: what may come, what did not, what was for others. */
export const mentioned: readonly string[] = [
	'We could apply for a production order but would much rather not.',
	'No summons has been issued yet and none has been asked for.',
	'A draft of the application is attached so that you can see what we would say.',
	'I do not have a court order and you are not required to answer.',
	'If a judge orders it you will have to produce the notes, but we are nowhere near that.',
	'You may prefer to wait for an order of the court; please tell me if so.',
	'The defendant was summoned to appear on 3 May 2026 at the Crown Court at Ellerdale.',
	'Her GP was ordered by the court to produce his notes and has done so.',
	'The trial is listed in the Crown Court at Ellerdale before HHJ Merrick on 3 May 2026.',
	'Witnesses have been warned and summonses sent to two of them, not to you.',
	'The CPS tells me that a witness summons can be sought under section 2 of the Criminal Procedure (Attendance of Witnesses) Act 1965.',
	'This is not an order. Nothing is commanded, and there is no penalty if you say no.',
	'He was arrested under a warrant and is to be sentenced for contempt of court.',
	'The judge has asked whether there is any third-party material, and I am making enquiries.',
	'Would you need a court order before you could release them?',
	'The court made a restraining order in March, and a copy is attached so that you know the terms.',
	'Her school was served with a witness summons last month.',
	'You are not being summoned or ordered to do anything.',
	'The application for a witness summons was withdrawn, so this is only a request.',
	'In order to produce the file for the court by 1 May I need the notes this week.',
	'The judge directed the prosecution to make reasonable enquiries of third parties by 1 May 2026.',
	'If the police had wanted to compel you they would have come with a warrant.',
]
