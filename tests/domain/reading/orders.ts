/** Papers that command, as they arrive: pasted, quoted, without a head, letter-spaced. Each with the instrument that it is. */
export const orders: readonly (readonly [string, string])[] = [
	[
		'witness_summons',
		'C R O W N   C O U R T   A T   M A R L B U R Y\n\nCase T20260011\n\nS U M M O N S\n\nTo the Manager\n\nYou are summoned to attend on 3 May 2026 and to produce the notes of Ms Ada Finch.',
	],
	[
		'witness_summons',
		'You are hereby commanded to attend before the judge on 3 May 2026 and to bring the notes of Ms Ada Finch. Failure is a contempt.',
	],
	[
		'court_order',
		'O R D E R\n\nBefore District Judge Pole\n\n1. Riverside Counselling shall by 4pm on 3 May 2026 send to the applicant the records of Ms Ada Finch.',
	],
	[
		'court_order',
		'UPON the application of the claimant\n\nIT IS ORDERED THAT Riverside Counselling do disclose the records of Ms Ada Finch within 14 days.\n\nDated 3 April 2026\nMaster Pole, High Court',
	],
	[
		'court_order',
		'General Form of Judgment or Order        In the County Court at Marlbury\n\nClaim No J01YX001\n\nIT IS ORDERED that\n1. Riverside Counselling must by 3 May 2026 provide the records of Ms Ada Finch to both parties.',
	],
	[
		'court_order',
		'Dear Riverside,\n\nThe judge has made it, see below. I need it by Monday.\n\nThanks\nDC 12 Ray\n\n------------------------\n\nIN THE CROWN COURT AT MARLBURY\n\nPRODUCTION ORDER\n\nIt is ordered that Riverside Counselling produce to a constable within 7 days the notes of Ms Ada Finch.\n\n3 April 2026',
	],
	[
		'court_order',
		'Hello, any news?\n\nMo Ray\n\n> On 2 April the court made this.\n>\n> In the Family Court at Marlbury\n>\n> The court orders that\n> 1. Riverside Counselling do send to the guardian by 3 May 2026 the records of Ada Finch.',
	],
	[
		'coroner_notice',
		'The Area Coroner\n\nUnder paragraph 1(2) of Schedule 5 to the Coroners and Justice Act 2009 I hereby require you to provide the notes of the late Mr Ian Finch by 3 May 2026.',
	],
	[
		'warrant',
		'WARRANT TO ENTER AND SEARCH PREMISES\n\nCrown Court at Marlbury\n\nAuthority is hereby given to any constable to enter the premises and to search for the notes of Mr Ian Finch.',
	],
	[
		'statutory_duty',
		'Department for Work and Pensions\n\nSOCIAL SECURITY ADMINISTRATION ACT 1992, SECTION 109B\n\nYou are required to provide within 14 days the dates on which Mr Ian Finch attended.\n\nFailure to comply is an offence.',
	],
	[
		'statutory_duty',
		'General Medical Council\n\nDear Riverside\n\nIn exercise of our powers under section 35A of the Medical Act 1983 we require you to supply the notes of Dr Ian Finch by 3 May 2026.',
	],
	[
		'application_notice',
		'IN THE CROWN COURT AT MARLBURY\n\nNOTICE OF APPLICATION FOR A WITNESS SUMMONS\n\nThe application for the notes of Ms Ada Finch will be heard on 3 May 2026.',
	],
]

/** Papers that only speak of an order. */
export const mentions: readonly string[] = [
	'If we do not hear from you we shall apply for a witness summons without further notice.',
	'Failing that, I will ask the Crown Court to make a production order.',
	'In another case last year the judge made a production order against your service.',
	'On 20 May the County Court ordered the hospital to produce its own records. No order has been made against you.',
	'The judge indicated that she would be minded to grant a witness summons. A sealed copy will follow once it is drawn up.',
	'A draft order is attached for your comments.',
	'The order against her GP was made in March and has been complied with.',
	'A witness summons was refused by the judge, so I am asking you instead.',
	'Should you refuse, an authorised officer may issue a notice under section 109B of the Social Security Administration Act 1992.',
	'The coroner may issue a notice under Schedule 5 to the Coroners and Justice Act 2009 if they are not provided.',
	'The suspect was arrested on a warrant and is the subject of a restraining order.',
	'You are required to provide the notes under section 44A of the Police, Crime, Sentencing and Courts Act 2022. Failure to comply is an offence.',
	'Under section 29 of the Data Protection Act 1998 you must provide the notes. It is an offence to refuse.',
	'The offence is contrary to section 18 of the Offences against the Person Act 1861. You must send the notes by Friday.',
	'The defendant has been ordered to attend court on 3 May 2026.',
	'She has a non-molestation order, made in the Family Court at Marlbury, and he is on bail.',
]
