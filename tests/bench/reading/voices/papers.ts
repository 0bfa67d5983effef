import type { Block } from '../paper/blocks.ts'
import { email, fillable, note, pdf, type Voice, word } from './voice.ts'

const row = (label: string, value: string): Block => ({ kind: 'row', label, value })
const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })
const ticks = (label: string, on: string, ...off: string[]): Block => ({
	kind: 'ticks',
	label,
	options: [{ text: on, on: true }, ...off.map((text) => ({ text, on: false }))],
})

/** Forms, notes of calls and visits, papers of courts, emergencies. */
export const papers: Voice[] = [
	pdf(
		'ticks-01',
		'a form on which every test is a ticked box',
		[
			title('Third Party Material - Consideration Checklist'),
			lines('West Yorkshire Police  |  TPM/2 v4'),
			row('Completed by', 'TDC 6120 Ezekiel Armitage-Pratt'),
			row('Contact', 'ezekiel.armitage-pratt@westyorkshire.police.example / 01632 960601'),
			row('Date completed', '18/02/2026'),
			row('Niche', '13260077214'),
			row('Subject of the material', 'Miss Oriel Bancroft-Hale, 20/10/2003'),
			ticks('Subject is', 'Victim', 'Witness', 'Suspect'),
			row('Material', 'Counselling notes 01/12/2025 - 31/01/2026'),
			ticks('Reasonable line of enquiry?', 'Yes', 'No'),
			ticks('Necessary and proportionate?', 'Yes', 'No'),
			ticks('Substantial probative value?', 'Yes', 'No'),
			ticks('Presumption considered?', 'Yes', 'No'),
			ticks('Less intrusive means considered?', 'Yes', 'No'),
			ticks('Handled in line with MOPI?', 'Yes', 'No'),
			ticks('Victim notified in writing?', 'No', 'Yes'),
			row('Supervisor', 'PS 411 Ludovic Crane'),
			row('Date', '18/02/2026'),
		],
		{ rows: 'table', font: 'DejaVu' },
		{
			fields: {
				requestDate: '2026-02-18',
				askingBody: 'West Yorkshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Ezekiel Armitage-Pratt',
				requesterRank: 'TDC',
				requesterNumber: '6120',
				requesterEmail: 'ezekiel.armitage-pratt@westyorkshire.police.example',
				requesterPhone: '01632 960601',
				policeReference: '13260077214',
				personNamed: 'Miss Oriel Bancroft-Hale',
				informationSought: 'Counselling notes 01/12/2025 - 31/01/2026',
				periodFrom: '2025-12-01',
				periodTo: '2026-01-31',
			},
			yes: ['date_range_stated', 'standard_form_used'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'no',
			},
			accept: {
				approverName: ['Ludovic Crane'],
				approverRank: ['PS'],
				approvalDate: ['2026-02-18'],
				approver_rank: ['*'],
				approval_shown: ['*'],
				approver_standing: ['not-shown'],
				approver_is_requester: ['*'],
				standard_form_used: ['no'],
				whole_file_requested: ['yes'],
				credibility_only: ['no'],
				policeReference: ['Niche 13260077214'],
			},
		},
	),
	word(
		'grid-01',
		'a Word grid with answers in sentences, two cells a row',
		[
			title('Request for information about a victim of crime'),
			{ kind: 'subtitle', text: 'Bedfordshire Police - for completion by the investigator' },
			row('A. Your details', ''),
			row('Investigator', 'Romilly Castleford'),
			row('Grade', 'Civilian Investigator'),
			row('Staff no.', '9940'),
			row('Tel.', '01632 960150'),
			row('Mail', 'romilly.castleford@bedfordshire.police.example'),
			row('B. The case', ''),
			row('Investigation no.', '40/8812/26'),
			row('Sent on', '6th May 2026'),
			row('C. The individual', ''),
			row('Whom does it concern?', 'Mr Anselm Hartigan, born 25 December 1990'),
			row('In what capacity?', 'He was the person attacked'),
			row('D. The material', ''),
			row('Describe it', 'What Mr Hartigan said about the colour of the jacket in session 3'),
			row(
				'How do you know it is there?',
				'He told DC Oyin on 24 April 2026 that he had described the jacket to his counsellor.',
			),
			row(
				'What are you trying to find out?',
				'If the jacket was green or grey. Two men were stopped, one in each colour.',
			),
			row(
				'Why can you not do without it?',
				'There is no forensic link to either man, and no other witness saw the jacket.',
			),
			row(
				'Why is it fair on him to ask?',
				'It is one word. We do not wish to learn anything else of what he talks about.',
			),
			row(
				'What did you try first?',
				'Town centre CCTV and the taxi rank marshal. The cameras were being replaced that month.',
			),
			row(
				'Where will it be kept, and who sees it?',
				'On our Athena record with a lock on it; myself and the disclosure officer.',
			),
			row('May he see it?', 'n/a'),
			row('Has he been told in writing?', 'Yes, by letter of 5 May 2026'),
			row('Has he said what he thinks?', 'Not recorded'),
			row('E. Approval', ''),
			row('Approved?', 'Yes'),
			row('By', 'Chief Inspector Noor Attwater'),
			row('On', '5th May 2026'),
		],
		'two',
		{
			fields: {
				requestDate: '2026-05-06',
				askingBody: 'Bedfordshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Romilly Castleford',
				requesterRank: 'Civilian Investigator',
				requesterNumber: '9940',
				requesterEmail: 'romilly.castleford@bedfordshire.police.example',
				requesterPhone: '01632 960150',
				policeReference: '40/8812/26',
				personNamed: 'Mr Anselm Hartigan',
				informationSought: 'What Mr Hartigan said about the colour of the jacket in session 3',
				approverName: 'Noor Attwater',
				approverRank: 'Chief Inspector',
				approvalDate: '2026-05-05',
				noticeDate: '2026-05-05',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'necessity_stated',
				'proportionality_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'handling_stated',
				'approval_shown',
				'date_range_stated',
				'standard_form_used',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				credibility_only: 'no',
				approver_rank: 'chief inspector',
				approver_standing: 'shown',
			},
			accept: { reason_stated: ['no'], essential_stated: ['yes'], excess_risk: ['no'], credibility_only: ['unknown'] },
		},
	),
	fillable(
		'fillable-01',
		'a fillable form with much left empty and approval pending',
		[
			title('VICTIM INFORMATION REQUEST (s.44A)'),
			row('Force', 'Leicestershire Police'),
			row('OIC', 'DC Thaddeus Marlow'),
			row('Collar', '4482'),
			row('Email', 'thaddeus.marlow@leics.police.example'),
			row('Date', '09/06/2026'),
			row('Crime no', '26000299814'),
			row('Victim', 'Ms Leocadia Trent'),
			row('Information requested', 'All notes held'),
			row('Reason', ''),
			row('Line of enquiry', 'as above'),
			row('Necessity', 'Required for prosecution'),
			row('Proportionality', 'Yes'),
			row('SPV', ''),
			row('Other means considered', 'None'),
			row('How it will be stored', 'Securely'),
			row('Notice given', 'TBC'),
			row('Authorising officer', 'Awaiting DCI Quarrington'),
			row('Authorised on', ''),
		],
		{
			fields: {
				requestDate: '2026-06-09',
				askingBody: 'Leicestershire Police',
				askingBodyType: 'territorial',
				requesterName: 'Thaddeus Marlow',
				requesterRank: 'DC',
				requesterNumber: '4482',
				requesterEmail: 'thaddeus.marlow@leics.police.example',
				policeReference: '26000299814',
				personNamed: 'Ms Leocadia Trent',
				informationSought: 'All notes held',
			},
			yes: ['whole_file_requested', 'standard_form_used'],
			answers: { client_role: 'victim_or_at_risk' },
			accept: {
				approverName: ['Quarrington'],
				approverRank: ['DCI'],
				approver_rank: ['*'],
				credibility_only: ['no'],
				victim_notice: ['no', 'not_yet'],
			},
		},
	),
	note(
		'call-01',
		'a phone note in shorthand',
		`TEL MSG
Thurs 23/4/26, 2.50pm, taken by Jude (reception)

Caller: a DS Oswin Pettifer, Norfolk Constabulary. Says child protection team. No collar no. given. Rang from 01632 960499. Ref 36/22871/26.

Wants to know whether Bethan Larch-Wyatt (16) has been to us since Christmas & if so what she's said re her uncle. Says she's the victim, they've got the uncle on bail & bail runs out 30/4 so wants answer before then.

Asked him to put in writing. Said he would email but "might not get round to it". I neither confirmed nor denied.

Told Sunniva (supervisor) 3.15pm. JW
`,
		{
			fields: {
				receivedOn: '2026-04-23',
				requestDate: '2026-04-23',
				channel: 'phone',
				askingBody: 'Norfolk Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Oswin Pettifer',
				requesterRank: 'DS',
				requesterPhone: '01632 960499',
				policeReference: '36/22871/26',
				personNamed: 'Bethan Larch-Wyatt',
				informationSought: "whether Bethan has been to us since Christmas and if so what she's said re her uncle",
				replyBy: '2026-04-30',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: {
				in_writing: 'no',
				client_role: 'victim_or_at_risk',
				client_age: 'child',
				credibility_only: 'no',
				supervisor_consulted: 'yes',
			},
			accept: {
				replyBy: ['2026-04-29', '2026-04-30'],
				periodFrom: ['2025-12-25'],
				date_range_stated: ['no'],
				excess_risk: ['*'],
				supervisor_consulted: ['unknown'],
			},
		},
	),
	note(
		'visit-01',
		'two officers at the door, one of whom asks',
		`Record of a visit - Larkhill Counselling, front desk
Monday 1 June 2026 at 11.05

Two plain clothes officers came to the door. They showed cards: Detective Constable Benedick Strand (8814) and PC Nia Holloway, both Wiltshire Police. DC Strand did the talking.

He asked for the notes of Mr Crispin Eldergate's appointments in May 2026. He said Mr Eldergate is a witness to a stabbing and is not in any trouble.

He said that we "have to hand them over" because it is a murder. I asked what order he had. He had none.

I gave him our leaflet and told him that requests are taken in writing. They left at 11.15. Nothing was given.

Signed: T. Abernathy
`,
		{
			fields: {
				receivedOn: '2026-06-01',
				requestDate: '2026-06-01',
				channel: 'visit',
				askingBody: 'Wiltshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Benedick Strand',
				requesterRank: 'Detective Constable',
				requesterNumber: '8814',
				personNamed: 'Mr Crispin Eldergate',
				informationSought: "the notes of Mr Crispin Eldergate's appointments in May 2026",
				periodFrom: '2026-05-01',
				periodTo: '2026-05-31',
			},
			yes: ['date_range_stated', 'claims_mandatory_without_order', 'reason_stated'],
			answers: { in_writing: 'no', client_role: 'witness_only', credibility_only: 'no' },
			accept: { reason_stated: ['no'], credibility_only: ['unknown'], whole_file_requested: ['yes'] },
		},
	),
	note(
		'visit-02',
		'a note of a call that asks about the mother of the child harmed',
		`Phone log 17.02.26

10:20  PC 771 Imelda Rathbone, Northamptonshire Police (mobile 07700 900812)

Looking after a case about a little boy who was hurt at nursery. Asking about his mum Mrs Clover Danvers, not him. Mum is "just a parent, not a victim or suspect" she said. Wants to know if mum has talked about the nursery in Jan 2026.

Rang off before I could ask for a ref.

PW
`,
		{
			fields: {
				receivedOn: '2026-02-17',
				requestDate: '2026-02-17',
				channel: 'phone',
				askingBody: 'Northamptonshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Imelda Rathbone',
				requesterRank: 'PC',
				requesterNumber: '771',
				requesterPhone: '07700 900812',
				personNamed: 'Mrs Clover Danvers',
				informationSought: 'if mum has talked about the nursery in Jan 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-01-31',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { in_writing: 'no', credibility_only: 'no', excess_risk: 'no' },
			accept: { excess_risk: ['yes'], client_role: ['witness_only'] },
		},
	),
	pdf(
		'family-order-01',
		'an order of the Family Court',
		[
			lines('In the Family Court at Fernbridge', 'Case no: ZC26P00417'),
			title('The Children Act 1989'),
			lines('The child: Posy Llanwarne (a girl, born 11 May 2017)'),
			lines('ORDER made by District Judge Peverell on 27 April 2026 at a hearing by video'),
			para('The court orders:'),
			para(
				'1. Larkhill Counselling must by 4pm on 18 May 2026 send to the solicitor for the child copies of the records of its sessions with the mother, Mrs Marigold Llanwarne, from 1 September 2025 to 31 March 2026.',
			),
			para('2. Larkhill Counselling may apply to vary or set aside this order within 7 days of being served with it.'),
			para('3. The case is listed for a final hearing on 13 July 2026.'),
			para('Dated 27 April 2026'),
		],
		{ font: 'Times' },
		{
			fields: {
				requestDate: '2026-04-27',
				askingBody: 'Family Court at Fernbridge',
				askingBodyType: 'other',
				requesterName: 'Peverell',
				requesterRank: 'District Judge',
				policeReference: 'ZC26P00417',
				personNamed: 'Mrs Marigold Llanwarne',
				informationSought:
					'copies of the records of its sessions with the mother from 1 September 2025 to 31 March 2026',
				periodFrom: '2025-09-01',
				periodTo: '2026-03-31',
				replyBy: '2026-05-18',
			},
			yes: ['date_range_stated'],
			answers: { instrument: 'court_order', requester_authorised: 'no', deadline_source: 'statutory' },
			accept: {
				requesterName: ['*'],
				requesterRank: ['*'],
				client_age: ['*'],
				client_role: ['*'],
				handling_stated: ['*'],
				credibility_only: ['no'],
				whole_file_requested: ['yes'],
			},
		},
	),
	email(
		'order-served-01',
		'an officer serves a production order under a chatty covering message',
		{
			from: ['Persephone Oakes', 'persephone.oakes@cheshire.police.example'],
			subject: 'Paperwork for you',
			date: 'Wed, 03 Jun 2026 15:20:00 +0100',
		},
		`Hi there

Judge signed it yesterday. Pasted below as our system won't attach. Any questions ring me on 01632 960713.

DC Persephone Oakes 5527
Cheshire Constabulary

---------------------------------------------

IN THE CROWN COURT AT EASTWICK                     Ref: SPM/26/118

PRODUCTION ORDER
Police and Criminal Evidence Act 1984, section 9 and Schedule 1

On the application of DC 5527 Oakes and on being satisfied that the access conditions are fulfilled

It is ordered that Larkhill Counselling produce to a constable within 7 days of the date of this order the counselling records of Ms Juno Sedgwick-Amin for the period 1 March 2026 to 30 April 2026.

His Honour Judge Whitlock
2 June 2026
`,
		{
			fields: {
				receivedOn: '2026-06-03',
				requestDate: '2026-06-02',
				askingBody: 'Crown Court at Eastwick',
				askingBodyType: 'other',
				requesterName: 'Persephone Oakes',
				requesterRank: 'DC',
				requesterNumber: '5527',
				requesterEmail: 'persephone.oakes@cheshire.police.example',
				requesterPhone: '01632 960713',
				policeReference: 'SPM/26/118',
				personNamed: 'Ms Juno Sedgwick-Amin',
				informationSought:
					'the counselling records of Ms Juno Sedgwick-Amin for the period 1 March 2026 to 30 April 2026',
				periodFrom: '2026-03-01',
				periodTo: '2026-04-30',
				replyBy: '2026-06-09',
			},
			yes: ['date_range_stated'],
			answers: { instrument: 'court_order', requester_authorised: 'no', deadline_source: 'statutory' },
			accept: {
				whole_file_requested: ['yes'],
				requester_authorised: ['*'],
				jurisdiction: ['*'],
				askingBodyType: ['*'],
			},
		},
	),
	pdf(
		'application-01',
		'notice that somebody applies for a witness summons',
		[
			lines('CrimPR Part 17'),
			title('APPLICATION FOR A WITNESS SUMMONS'),
			row('Court', 'Crown Court at Saltholme'),
			row('Case', 'T20261288'),
			row('Defendant', 'Aurelian Stockdale'),
			row('Applicant', 'The defendant, by Quilliam & Barrow'),
			row('Person against whom the summons is sought', 'The custodian of records, Larkhill Counselling'),
			row('Material', 'Counselling records of Genevieve Oduya from October to December 2025'),
			para(
				'You may object. If you wish to be heard you must tell the court officer, in writing, within 10 business days of service of this notice. The application has not been decided.',
			),
			lines('Signed: L Barrow', 'Dated: 15 June 2026'),
		],
		{ rows: 'borderless', font: 'Helvetica' },
		{
			fields: {
				requestDate: '2026-06-15',
				askingBody: 'Quilliam & Barrow',
				askingBodyType: 'other',
				requesterName: 'L Barrow',
				policeReference: 'T20261288',
				personNamed: 'Genevieve Oduya',
				informationSought: 'Counselling records of Genevieve Oduya from October to December 2025',
				periodFrom: '2025-10-01',
				periodTo: '2025-12-31',
			},
			yes: ['date_range_stated'],
			answers: {
				instrument: 'application_notice',
				requester_authorised: 'no',
			},
			accept: {
				askingBody: ['Crown Court at Saltholme'],
				replyBy: ['*'],
				client_role: ['*'],
				voluntary_stated: ['*'],
				whole_file_requested: ['yes'],
				requesterRank: ['*'],
				deadline_source: ['*'],
			},
		},
	),
	email(
		'sched5-01',
		'a coroner’s notice inside a message',
		{
			from: ['Thornshire Coroner', 'office@thornshire-coroner.example.org'],
			subject: 'Schedule 5 notice - INV/2026/0031',
			date: 'Mon, 02 Mar 2026 09:00:00 +0000',
		},
		`Dear Larkhill Counselling

NOTICE UNDER PARAGRAPH 1(2) OF SCHEDULE 5 TO THE CORONERS AND JUSTICE ACT 2009

The Senior Coroner for Thornshire, Dr Hephzibah Lonsdale, requires you to provide, by 5pm on Friday 20 March 2026, the counselling notes of Mr Barnaby Silverlock, who died on 2 January 2026.

If you believe you cannot comply, or that it is unreasonable to require you to, you may say so in writing before that time. It is an offence to fail to comply without reasonable excuse.

Dr Hephzibah Lonsdale
HM Senior Coroner
2 March 2026
`,
		{
			fields: {
				receivedOn: '2026-03-02',
				requestDate: '2026-03-02',
				askingBody: 'HM Senior Coroner for Thornshire',
				askingBodyType: 'other',
				requesterName: 'Dr Hephzibah Lonsdale',
				requesterRank: 'HM Senior Coroner',
				requesterEmail: 'office@thornshire-coroner.example.org',
				policeReference: 'INV/2026/0031',
				personNamed: 'Mr Barnaby Silverlock',
				informationSought: 'the counselling notes of Mr Barnaby Silverlock',
				replyBy: '2026-03-20',
			},
			answers: {
				instrument: 'coroner_notice',
				requester_authorised: 'no',
				client_died: 'yes',
				deadline_source: 'statutory',
			},
			accept: {
				askingBody: ['Senior Coroner for Thornshire', 'HM Coroner for Thornshire', 'Coroner'],
				requesterRank: ['Senior Coroner'],
				whole_file_requested: ['yes'],
				client_role: ['*'],
				reason_stated: ['*'],
			},
		},
	),
	email(
		'threatens-order-01',
		'a request that mentions an order which does not exist',
		{
			from: ['Cuthbert Yelland', 'cuthbert.yelland@cambs.police.example'],
			subject: 'Reminder',
			date: 'Tue, 28 Apr 2026 16:16:00 +0100',
		},
		`Dear Sir

Ms Zenobia Ashdown-Kaye (dob 17/03/1995) is the victim of a stalker. I have asked nicely for her notes from February 2026.

If I do not get them I will have no choice but to go before a judge for a production order, and then it will be out of your hands. You are obliged to cooperate with a police investigation.

DS Cuthbert Yelland 733
Cambridgeshire Constabulary
35/11904/26
01632 960007
`,
		{
			fields: {
				receivedOn: '2026-04-28',
				requestDate: '2026-04-28',
				askingBody: 'Cambridgeshire Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Cuthbert Yelland',
				requesterRank: 'DS',
				requesterNumber: '733',
				requesterEmail: 'cuthbert.yelland@cambs.police.example',
				requesterPhone: '01632 960007',
				policeReference: '35/11904/26',
				personNamed: 'Ms Zenobia Ashdown-Kaye',
				informationSought: 'her notes from February 2026',
				periodFrom: '2026-02-01',
				periodTo: '2026-02-28',
			},
			yes: ['date_range_stated', 'claims_mandatory_without_order', 'reason_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
			accept: {
				reason_stated: ['no'],
				credibility_only: ['unknown'],
				whole_file_requested: ['yes'],
			},
		},
	),
	email(
		'danger-01',
		'somebody is about to be hurt',
		{
			from: ['Control Room Inspector', 'control.inspector@thamesvalley.police.example'],
			subject: 'LOG 1402 OF 9 MAY - PLEASE PHONE',
			date: 'Sat, 09 May 2026 23:05:00 +0100',
		},
		`To: duty manager, Larkhill Counselling

We are searching for Rowan Tredinnick, 22. Rowan texted a friend at 22:15 saying goodbye and that the pills were already taken. The phone is now off. Rowan's flat is empty.

Can you give us any other address, or the number of anybody Rowan would go to? Nothing else is needed from you. You are not bound to answer.

Ring 101 and ask for the Thames Valley control room, log 1402.

Inspector Hyacinth Mbeki-Rowe 4407
Thames Valley Police
01632 960101
`,
		{
			fields: {
				receivedOn: '2026-05-09',
				requestDate: '2026-05-09',
				askingBody: 'Thames Valley Police',
				askingBodyType: 'territorial',
				requesterName: 'Hyacinth Mbeki-Rowe',
				requesterRank: 'Inspector',
				requesterNumber: '4407',
				requesterEmail: 'control.inspector@thamesvalley.police.example',
				requesterPhone: '01632 960101',
				policeReference: 'LOG 1402 OF 9 MAY',
				personNamed: 'Rowan Tredinnick',
				informationSought: 'any other address, or the number of anybody Rowan would go to',
			},
			yes: ['risk_to_life', 'reason_stated', 'voluntary_stated'],
			answers: {
				client_age: 'adult',
				excess_risk: 'no',
				credibility_only: 'no',
				client_role: 'unknown',
			},
			accept: {
				client_role: ['victim_or_at_risk'],
				policeReference: ['log 1402', '1402'],
				line_of_enquiry_stated: ['yes'],
				proportionality_stated: ['yes'],
				necessity_stated: ['yes'],
			},
		},
	),
	note(
		'portal-01',
		'print-out of a partner portal from the National Crime Agency',
		`Partner Exchange - message view
Received through portal: 12/03/2026 14:07
From organisation: National Crime Agency
Case: NCA/OPV/26/0044

Submitted by ........ Octavian Redgrave-Moss (Grade 5, NCA no. 88120)
Contact ............. octavian.redgrave-moss@nca.example.org / 020 7946 0560
Subject ............. Miss Liesel Hawtrey (DOB 09-02-2005)
Subject status ...... Potential victim of trafficking
Request ............. The dates in 2025 on which Miss Hawtrey attended. Dates only.
Grounds for belief .. She gave the service as her support when referred into the NRM on 2 Feb 2026.
Relevance ........... To show she was in Leeds and not in Rotterdam in the last week of June 2025 as claimed by the suspect. Her phone was left in Rotterdam so cell data is no help.
Approval ............ Grade 3 manager Wilfred Snowdon, 11/03/2026 10:00
Subject notified .... Not notified: the network may still be in touch with her and learning of this could put the operation at risk.
Answer by ........... 26/03/2026
`,
		{
			fields: {
				receivedOn: '2026-03-12',
				requestDate: '2026-03-12',
				channel: 'portal',
				askingBody: 'National Crime Agency',
				askingBodyType: 'nca',
				requesterName: 'Octavian Redgrave-Moss',
				requesterRank: 'Grade 5',
				requesterNumber: '88120',
				requesterEmail: 'octavian.redgrave-moss@nca.example.org',
				requesterPhone: '020 7946 0560',
				policeReference: 'NCA/OPV/26/0044',
				personNamed: 'Miss Liesel Hawtrey',
				informationSought: 'The dates in 2025 on which Miss Hawtrey attended. Dates only.',
				periodFrom: '2025-01-01',
				periodTo: '2025-12-31',
				replyBy: '2026-03-26',
				approverName: 'Wilfred Snowdon',
				approverRank: 'Grade 3 manager',
				approvalDate: '2026-03-11',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'line_of_enquiry_stated', 'approval_shown', 'date_range_stated'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
				excess_risk: 'no',
				victim_notice: 'withheld',
				approver_rank: 'grade 3',
				approver_standing: 'unclear',
			},
			accept: {
				approverRank: ['Grade 3'],
				approver_rank: ['*'],
				other_means_addressed: ['yes'],
				less_intrusive_stated: ['yes'],
				necessity_stated: ['yes'],
				standard_form_used: ['*'],
				requesterRank: ['Grade 5'],
			},
		},
	),
	word(
		'letter-low-01',
		'a careful letter approved too low and dated after',
		[
			title('DURHAM CONSTABULARY'),
			lines('Safeguarding Neighbourhood Team', 'Peterlee'),
			lines('12 February 2026', 'Ref 11/7704/26'),
			lines('Larkhill Counselling', 'By hand'),
			para('Dear Manager'),
			para('Mrs Honoria Blackett-Singh'),
			para(
				'Mrs Blackett-Singh (born 1 April 1959) reported on 3 February that her son-in-law had been taking her pension. She is the victim in this case.',
			),
			para(
				'She said to me on 5 February that she had told her counsellor at Larkhill, some time in January, how the bank card came to be handed over. I am asking for that passage and no other.',
			),
			para(
				'Her son-in-law says that the card was a present. We wish to test that by reference to what she said of it before any police were involved.',
			),
			para('Mrs Blackett-Singh has received no written notice from us.'),
			para('The request is supported by Inspector Morwenna Salt, whose approval is dated 13 February 2026.'),
			para('I look forward to your reply not later than 5 March.'),
			lines('Yours faithfully', 'Ptolemy Greenhalgh', 'Police Constable 3076', '01632 960833'),
		],
		'paragraphs',
		{
			fields: {
				requestDate: '2026-02-12',
				askingBody: 'Durham Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Ptolemy Greenhalgh',
				requesterRank: 'Police Constable',
				requesterNumber: '3076',
				requesterPhone: '01632 960833',
				policeReference: '11/7704/26',
				personNamed: 'Mrs Honoria Blackett-Singh',
				informationSought: 'that passage, how the bank card came to be handed over, some time in January',
				replyBy: '2026-03-05',
				approverName: 'Morwenna Salt',
				approverRank: 'Inspector',
				approvalDate: '2026-02-13',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'line_of_enquiry_stated', 'approval_shown'],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'no',
				credibility_only: 'no',
				approver_rank: 'inspector',
				approver_standing: 'not-shown',
			},
			accept: {
				informationSought: ['*'],
				channel: ['*'],
				date_range_stated: ['*'],
				periodFrom: ['2026-01-01'],
				periodTo: ['2026-01-31'],
				proportionality_stated: ['yes'],
			},
		},
	),
	email(
		'promise-01',
		'promises in place of statements',
		{
			from: ['Ignatia Rook', 'ignatia.rook@suffolk.police.example'],
			subject: 'Statement of reasons to follow',
			date: 'Fri, 06 Mar 2026 12:30:00 +0000',
		},
		`Dear Larkhill

Please expect a request from us about Miss Verity Langrish-Coombes, the complainant in 37/8012/26, for her session notes of 19 January 2026.

The rationale, including why it is necessary and proportionate and why we say it has substantial probative value, will be set out in a form which my DCI has yet to see. Once DCI Ambrose Thickett has approved it I will send it on. Written notice will go to Miss Langrish-Coombes at the same time. We will explain how the material will be stored when we send the form.

Could you in the meantime get the notes ready?

PC Ignatia Rook 1299
Suffolk Constabulary
01632 960377
`,
		{
			fields: {
				receivedOn: '2026-03-06',
				requestDate: '2026-03-06',
				askingBody: 'Suffolk Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Ignatia Rook',
				requesterRank: 'PC',
				requesterNumber: '1299',
				requesterEmail: 'ignatia.rook@suffolk.police.example',
				requesterPhone: '01632 960377',
				policeReference: '37/8012/26',
				personNamed: 'Miss Verity Langrish-Coombes',
				informationSought: 'her session notes of 19 January 2026',
				periodFrom: '2026-01-19',
				periodTo: '2026-01-19',
			},
			yes: ['date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', victim_notice: 'no' },
			accept: {
				victim_notice: ['not_yet'],
				credibility_only: ['no'],
				approverName: ['*'],
				approverRank: ['*'],
				approver_rank: ['*'],
			},
		},
	),
]
