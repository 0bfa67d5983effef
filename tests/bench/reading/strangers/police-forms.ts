import type { Block } from '../paper/blocks.ts'
import { note, pdf, type Voice, word } from '../voices/voice.ts'

const row = (label: string, value: string): Block => ({ kind: 'row', label, value })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })
const section = (text: string): Block => ({ kind: 'section', text })

/** Forms of police in layouts that no other family has. */
export const policeForms: Voice[] = [
	note(
		'numbered-text',
		'a form typed as numbered lines with boxes in brackets',
		`VICTIM INFORMATION REQUEST - COUNSELLING
South Yorkshire Police

1) Requesting officer: DC Emmeline Crake 2204, Sheffield PVP
2) Contact: emmeline.crake@southyorks.police.example / 01632 960812
3) Date: 21/04/2026
4) Crime ref: 14/60233/26
5) Subject: Ms Fenella Ortiz-Blake   Born: 11.2.1990
6) Status: Victim [x]  Witness [ ]  Suspect [ ]
7) What we ask for: the entry for 9 January 2026 so far as it records who drove Ms Ortiz-Blake home
8) Why: she cannot now recall who drove; two men each say it was the other
9) Why you: she was picked up from your door, and told us so in interview on 2 April 2026
10) Less intrusive options tried: dashcam of the first car (no card in it), cell site (both phones in the same cell), her sister (was abroad)
11) Probative value: if the note names one of them, the other's defence that he was never in the car fails
12) Necessity: without the name neither man can be charged
13) Proportionality: one name from one entry
14) Presumption: overcome because no other record was made that week and the name decides who is charged
15) Storage: locked folder on Connect, read by me and the disclosure officer only
16) Written notice to victim? Yes [x] No [ ]  Date: 20/04/2026
17) Her views: does not mind, asks that her address is left out
18) Is this voluntary? Yes [x] No [ ]
19) Authorised by: Detective Superintendent Ptolemy Ashe   Date: 20/04/2026
20) Reply by: 15/05/2026
`,
		{
			fields: {
				requestDate: '2026-04-21',
				askingBody: 'South Yorkshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Emmeline Crake',
				requesterRank: 'DC',
				requesterNumber: '2204',
				requesterEmail: 'emmeline.crake@southyorks.police.example',
				requesterPhone: '01632 960812',
				policeReference: '14/60233/26',
				personNamed: 'Ms Fenella Ortiz-Blake',
				informationSought: 'the entry for 9 January 2026 so far as it records who drove Ms Ortiz-Blake home',
				periodFrom: '2026-01-09',
				periodTo: '2026-01-09',
				replyBy: '2026-05-15',
				approverName: 'Ptolemy Ashe',
				approverRank: 'Detective Superintendent',
				approvalDate: '2026-04-20',
				noticeDate: '2026-04-20',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'necessity_stated',
				'proportionality_stated',
				'spv_stated',
				'presumption_addressed',
				'other_means_addressed',
				'less_intrusive_stated',
				'handling_stated',
				'views_recorded',
				'voluntary_stated',
				'approval_shown',
				'date_range_stated',
				'standard_form_used',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				approver_rank: 'superintendent',
				approver_standing: 'shown',
				credibility_only: 'no',
			},
			accept: { excess_risk: ['no'], line_of_enquiry_stated: ['no'] },
		},
	),
	note(
		'numbered-empty',
		'the same form with formulas and empty boxes',
		`REQUEST TO THIRD PARTY FOR VICTIM INFORMATION
Nottinghamshire Police

1. Officer: PC Ozias Fairhurst 4019
2. Date of request: 6.5.26
3. Ref: 26*230118
4. Person: Mr Hilary Sandoval, 5/5/1971
5. He is: [ ] victim [ ] suspect [X] witness
6. Information: statement of attendance, Jan 2026
7. Reasonable line of enquiry: Yes [X] No [ ]
8. Necessary and proportionate? Yes [X] No [ ]
9. Substantial probative value? Yes [ ] No [X]
10. Other means: [X] considered
11. Notice: Yes orally [X]  Yes in writing [ ]  No [ ]   Date: 05/05/2026
12. Views: [ ] consents [ ] objects [X] not obtained
13. Authorised by: ______________   Date: ____________
`,
		{
			fields: {
				requestDate: '2026-05-06',
				askingBody: 'Nottinghamshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Ozias Fairhurst',
				requesterRank: 'PC',
				requesterNumber: '4019',
				policeReference: '26*230118',
				personNamed: 'Mr Hilary Sandoval',
				informationSought: 'statement of attendance, Jan 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-01-31',
			},
			yes: ['date_range_stated', 'standard_form_used'],
			answers: { client_role: 'witness_only', client_age: 'adult', victim_notice: 'no', excess_risk: 'no' },
			accept: { excess_risk: ['yes'] },
		},
	),
	word(
		'q-and-a',
		'questions in bold, answers beneath, of a small force',
		[
			title('Dover Harbour Police'),
			lines('Counselling information: questions the officer must answer'),
			row('Who are you?', 'Sergeant Mordecai Flint, shoulder number 12'),
			row('When are you asking?', '8 June 2026'),
			row('What is your reference?', 'DHP/26/0088'),
			row('Whose information is it?', 'Miss Guinevere Holt (dob 20/10/2001), who was assaulted on a ferry'),
			row('What exactly do you want?', 'The notes of the session on 21 May 2026'),
			row(
				'Why do you want it?',
				'The man says that they had been a couple since Easter. She says they met that night. Which is true is the issue in the case.',
			),
			row('Why would they have it?', 'Her mother, Mrs Holt, pays the invoices and showed us the one for that session.'),
			row(
				'What else have you tried?',
				'The ferry cameras do not cover the bar, and neither has any messages from the other.',
			),
			row('What will you do with it?', 'Nothing beyond the investigation'),
			row('Does she know?', 'I telephoned her on 6 June'),
			row('Who has agreed to this request?', 'Chief Officer Leopold Marsh, on 7 June 2026'),
			row('When do you need it?', '22 June 2026'),
		],
		'two',
		{
			fields: {
				requestDate: '2026-06-08',
				askingBody: 'Dover Harbour Police',
				askingBodyType: 'other',
				requesterName: 'Mordecai Flint',
				requesterRank: 'Sergeant',
				requesterNumber: '12',
				policeReference: 'DHP/26/0088',
				personNamed: 'Miss Guinevere Holt',
				informationSought: 'The notes of the session on 21 May 2026',
				periodFrom: '2026-05-21',
				periodTo: '2026-05-21',
				approverName: 'Leopold Marsh',
				approverRank: 'Chief Officer',
				approvalDate: '2026-06-07',
				replyBy: '2026-06-22',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'approval_shown',
				'date_range_stated',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'no',
				approver_rank: 'chief officer',
				credibility_only: 'no',
			},
			accept: {
				askingBodyType: ['*'],
				requester_authorised: ['*'],
				standard_form_used: ['*'],
				approver_standing: ['*'],
				lane: ['*'],
				whole_file_requested: ['yes'],
			},
		},
	),
	pdf(
		'old-exemption',
		'an old exemption form for a suspect’s notes',
		[
			title('Request for disclosure of personal data'),
			lines('Data Protection Act 2018, Schedule 2 Part 1 paragraph 2(1)'),
			section('From'),
			row('Force', 'Warwickshire Police'),
			row('Officer', 'DC Persis Oldroyd 1448'),
			row('Email', 'persis.oldroyd@warwickshire.police.example'),
			row('Ref', '23/18840/26'),
			section('About'),
			row('Name', 'Mr Torquil Vesey'),
			row('D.o.b.', '9 September 1983'),
			row('He is', 'Suspect'),
			section('We need'),
			row('Data', 'Dates and times of every appointment in March 2026'),
			row(
				'Because',
				'He says that he was with his counsellor when the shop was burgled on 12 March. The times would confirm or rule out his alibi.',
			),
			section('Declaration'),
			row('Signed', 'P Oldroyd'),
			row('Dated', '30/04/2026'),
			row('Countersigned', 'Insp Cuthbert Lyle, 30/04/2026'),
		],
		{ rows: 'table', font: 'Helvetica' },
		{
			fields: {
				requestDate: '2026-04-30',
				askingBody: 'Warwickshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Persis Oldroyd',
				requesterRank: 'DC',
				requesterNumber: '1448',
				requesterEmail: 'persis.oldroyd@warwickshire.police.example',
				policeReference: '23/18840/26',
				personNamed: 'Mr Torquil Vesey',
				informationSought: 'Dates and times of every appointment in March 2026',
				periodFrom: '2026-03-01',
				periodTo: '2026-03-31',
				approverName: 'Cuthbert Lyle',
				approverRank: 'Insp',
				approvalDate: '2026-04-30',
			},
			yes: ['reason_stated', 'line_of_enquiry_stated', 'approval_shown', 'date_range_stated'],
			answers: {
				client_role: 'suspect_only',
				client_age: 'adult',
				excess_risk: 'no',
				approver_rank: 'inspector',
				approver_standing: 'not-shown',
				credibility_only: 'no',
			},
			accept: { spv_stated: ['yes'], holds_basis_stated: ['yes'], line_of_enquiry_stated: ['no'] },
		},
	),
	pdf(
		'revised-form',
		'a request narrowed after a challenge',
		[
			title('AMENDED COUNSELLING INFORMATION REQUEST (version 2)'),
			lines('Norfolk Constabulary', 'This replaces my request of 1 May 2026, which asked for the whole file.'),
			row('Requesting officer', 'DS Augustina Pell 788'),
			row('Telephone', '01632 960291'),
			row('Date of this request', '29 May 2026'),
			row('Crime number', '36/30441/26'),
			row('Victim', 'Mr Ferdinand Osei, born 4 August 1995'),
			row('Information now requested', 'Whether Mr Osei attended on 17 February 2026, yes or no'),
			row('Line of enquiry', 'The suspect says that Mr Osei was with him in Cromer all of that day'),
			row('Why necessary', 'There is no other record of where Mr Osei was between 10 and 12'),
			row('Why proportionate', 'It is one word, and nothing is asked of what he talks about'),
			row('Substantial probative value', 'A yes disproves the suspect’s account of the day'),
			row(
				'How the presumption is met',
				'It gives way because a yes or no takes nothing from the sessions and decides the alibi',
			),
			row('Written notice given', 'Yes, 27 May 2026, by hand'),
			row('Approved by', 'T/DCI Jemima Stoker'),
			row('Approved on', '28 May 2026'),
			row('Please answer by', '12 June 2026'),
		],
		{ rows: 'table', font: 'DejaVu' },
		{
			fields: {
				requestDate: '2026-05-29',
				askingBody: 'Norfolk Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Augustina Pell',
				requesterRank: 'DS',
				requesterNumber: '788',
				requesterPhone: '01632 960291',
				policeReference: '36/30441/26',
				personNamed: 'Mr Ferdinand Osei',
				informationSought: 'Whether Mr Osei attended on 17 February 2026, yes or no',
				periodFrom: '2026-02-17',
				periodTo: '2026-02-17',
				replyBy: '2026-06-12',
				approverName: 'Jemima Stoker',
				approverRank: 'T/DCI',
				approvalDate: '2026-05-28',
				noticeDate: '2026-05-27',
			},
			yes: [
				'line_of_enquiry_stated',
				'necessity_stated',
				'proportionality_stated',
				'spv_stated',
				'presumption_addressed',
				'approval_shown',
				'date_range_stated',
				'standard_form_used',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				approver_rank: 'temporary chief inspector',
				approver_standing: 'unclear',
				excess_risk: 'no',
				credibility_only: 'no',
			},
			accept: {
				reason_stated: ['yes'],
				credibility_only: ['unknown'],
				other_means_addressed: ['yes'],
				less_intrusive_stated: ['yes'],
			},
		},
	),
]
