/** More of the same by other hands: official, curt, chatty, second-hand. Each with what it is. */
export const moreArriving: readonly (readonly [instrument: string, text: string])[] = [
	[
		'witness_summons',
		`SOUTHERN CIRCUIT
Crown Court, Great Hale                                T20260551

To Ms Deborah Kirk, Heron Therapy, Hale.

The King against Lionel Spratt

You have been named as a person who can produce a thing of use to the court. You must come to the Crown Court at Great Hale on Monday 1 June 2026 at 10:00 with the following: your notes for Ms Anna Petrov, February 2026.

If you do not come, you can be arrested and brought to the court and you could go to prison for up to three months.

You can ask the court to withdraw this summons. Do this before 22 May.

Court Officer`,
	],
	[
		'court_order',
		`To: Heron Therapy
From: Wessex Police, Economic Crime Unit

SERVICE OF ORDER

Please accept service of the order which accompanies this letter. It was made by HHJ Trent on 3 May 2026 under Schedule 1 to PACE. You have seven days. It is an offence to destroy or alter anything it covers.

DC Phil Naylor 9912`,
	],
	[
		'court_order',
		`Order of the court (Form FL/2)

Made by: Lay justices, legal adviser Ms Hobbs
At: the Family Court sitting at Hale
On: 5 May 2026

The court was told that Heron Therapy has not replied.
The court decided that Heron Therapy has to send the child's guardian a summary of attendance within 21 days.
If you are named in this order and you do not do what it says, the court can fine you or send you to prison.`,
	],
	[
		'witness_summons',
		`dear deb, this came in the post today, can you deal? its from hale crown court, says "you must attend and bring with you all notes re A Petrov", date on it is 1 june. stamped by the court. pete`,
	],
	[
		'coroner_notice',
		`HIS MAJESTY'S CORONER FOR WEST HALE

NOTICE TO PRODUCE A DOCUMENT

Made under para 1(2)(a), Sch 5, CJA 2009

Inquest touching the death of Lionel Spratt

To: Heron Therapy

I direct that within 28 days of this notice you send me Mr Spratt's case record.

Failing to comply with it without reasonable excuse can result in a fine.

Dr P. Ames, Assistant Coroner`,
	],
	[
		'warrant',
		`IN THE MAGISTRATES COURT, HALE

Warrant

To each and all of the constables of Wessex Police

You are authorised to enter 1 Bridge Street (Heron Therapy), by force if need be, and to seize the file of Lionel Spratt.

Issued 3 May 2026 at 4.12 pm. J P Ward JP.`,
	],
	[
		'court_order',
		`Our client: Mr L Spratt

Dear Ms Kirk

We write further to the hearing of 4 May. Please find, by way of service on you, the order of Deputy District Judge Amis, which at paragraph 3 requires Heron Therapy to provide its records to the single joint expert by 29 May.

Dunn & Leigh`,
	],
	[
		'court_order',
		`Hi Deb

I've been to the judge and got the production order for Anna's notes, it's attached. You've got til Friday 15th. Shout if any issues.

Phil
DC 9912`,
	],
	[
		'witness_summons',
		`Dear Ms Kirk,

R -v- Spratt, Great Hale Crown Court

I enclose a witness summons. It obliges you to attend on 1 June with the notes of Ms Petrov. It was issued on our application on 30 April.

Yours,
CPS Wessex`,
	],
	[
		'court_order',
		`NOTICE

UNDER THE HAND AND SEAL OF THE HIGH COURT

Whereas the Applicant did on 1 May apply, now therefore it is this day adjudged and ordered that Heron Therapy shall render up such notes as it has.`,
	],
	[
		'statutory_duty',
		`HM Revenue & Customs
Information notice
Schedule 36 Finance Act 2008, paragraph 2

You must give us the dates of appointments for Mr L Spratt by 1 June 2026. If you do not, we can charge a penalty of £300.`,
	],
	[
		'court_order',
		`Good morning Ms Kirk

Her Honour Judge Trent this morning made an order for disclosure against Heron Therapy in respect of Anna Petrov. The sealed version will be with you in the next day or so but she wanted you told at once, as the records are to be with the court by noon on Friday.

List Office
Great Hale Crown Court`,
	],
	[
		'witness_summons',
		`SHERIFF COURT AT DUNBRACK

PF v Lionel Spratt

You, Deborah Kirk, are hereby lawfully cited as a witness for the Crown and required to compear on 1 June 2026 with your records of Anna Petrov, under pain of a fine.`,
	],
	[
		'application_notice',
		`N244 Application notice
In the County Court at Hale   Claim K11YZ002
1. What order are you asking the court to make? An order that Heron Therapy give disclosure of its records of the claimant.
2. How do you want this dealt with? At a hearing on 1 June 2026.
Copy served on Heron Therapy.`,
	],
	[
		'application_notice',
		`Dear Ms Kirk

We have today lodged with Great Hale Crown Court an application for a witness summons against you. A copy is enclosed. The rules give you 14 days to say whether you object.

Dunn & Leigh, for Mr Spratt`,
	],
	[
		'court_order',
		`Ministry of Justice: Order of the First-tier Tribunal
Criminal Injuries Compensation

The Tribunal DIRECTS Heron Therapy to supply to it, by 1 June 2026, its attendance list for the appellant.

A person who fails to comply may be referred to the Upper Tribunal, which has the powers of the High Court to punish for contempt.`,
	],
]

export const moreMentioned: readonly string[] = [
	'I will only go for an order if I have to, and I doubt the judge would grant one.',
	'The judge made an order yesterday that the CPS review third party material, which is why I am asking.',
	'If you would feel happier with a witness summons then say so and the CPS will get one for you.',
	'The defence wanted a summons but the court refused.',
	'I attach the order of the Family Court about the children so that you can see who has parental responsibility.',
	'A warrant is out for his arrest.',
	'The court has ordered the trial to begin on 1 June 2026 and the CPS must serve everything by 1 May.',
	'You are not under any court order, and it is up to you.',
	'You might be called as a witness, in which case you would get a summons from the court.',
	'In the Crown Court at Great Hale the judge ordered special measures for her.',
	'The court requires the prosecution to produce a schedule, so I need the notes by 1 May.',
	'I am required to ask you whether you hold any notes; you are not required to answer.',
	'The suspect has been summoned to the magistrates court for a separate matter and a copy of the summons is on file.',
]
