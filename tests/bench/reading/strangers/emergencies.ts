import { email, note, type Voice } from '../voices/voice.ts'

/** Somebody in danger, told in few words; and papers that only sound as if somebody were. */
export const emergencies: Voice[] = [
	note(
		'text-gun',
		'a text message about a man on his way with a gun',
		`Today 19:52
+44 7700 900663

This is Insp Benedikt Arkwright 2290 Humberside Police. Calling you but goes to voicemail. Need a number or address for Philippa Tunstall dob 8/8/88 right away, her ex left his house at 7 with a shotgun saying he would finish her. Not asking for notes. Ring 07700 900663
`,
		{
			fields: {
				askingBody: 'Humberside Police',
				askingBodyType: 'territorial',
				requesterName: 'Benedikt Arkwright',
				requesterRank: 'Insp',
				requesterNumber: '2290',
				requesterPhone: '07700 900663',
				personNamed: 'Philippa Tunstall',
				informationSought: 'a number or address for Philippa Tunstall',
			},
			yes: ['risk_to_life', 'reason_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', excess_risk: 'no' },
			accept: {
				client_age: ['*'],
				line_of_enquiry_stated: ['*'],
				credibility_only: ['*'],
				necessity_stated: ['*'],
				replyBy: ['*'],
				deadline_source: ['*'],
			},
		},
	),
	note(
		'note-night',
		'an administrator’s note of a call at night',
		`Weds 17/6/26
Sgt Oona Farraday (Northamptonshire Police, force control room) rang the on call mobile 23:18. Man on the roof of the Mill Lane car park, threatening to jump, says he is one of ours. Name Caspian Yardley. Negotiator wants to know which counsellor he sees & whether that person could speak to him. I said I couldn't confirm anything but would ring Bronwen. She gave ref inc 774 of 17/06.
Rang Bronwen 23:20, she is ringing them back on 01632 960999.
Dilys
`,
		{
			fields: {
				receivedOn: '2026-06-17',
				requestDate: '2026-06-17',
				channel: 'phone',
				askingBody: 'Northamptonshire Police',
				askingBodyType: 'territorial',
				requesterName: 'Oona Farraday',
				requesterRank: 'Sgt',
				requesterPhone: '01632 960999',
				policeReference: '774 of 17/06',
				personNamed: 'Caspian Yardley',
				informationSought: 'which counsellor he sees and whether that person could speak to him',
			},
			yes: ['risk_to_life', 'reason_stated'],
			answers: { in_writing: 'no', client_role: 'victim_or_at_risk', excess_risk: 'no' },
			accept: {
				policeReference: ['inc 774', '774', 'inc 774 of 17/06'],
				holds_basis_stated: ['yes'],
				line_of_enquiry_stated: ['*'],
				client_role: ['*'],
				credibility_only: ['*'],
			},
		},
	),
	email(
		'urgent-form',
		'a mail headed urgent, about a deadline',
		{
			from: ['Sapphira Loveridge', 'sapphira.loveridge@kent.police.example'],
			subject: 'URGENT!!! IMMEDIATE ACTION REQUIRED - file due at CPS',
			date: 'Thu, 28 May 2026 08:03:00 +0100',
		},
		`URGENT - URGENT

Hi, this is now really urgent, my sergeant is on at me daily. CPS want the notes for Ember Whitcombe (threats to kill case, victim, 46/77120/26) by tomorrow or the file gets bounced.

Can you send all her counselling notes today please.

Sapphira Loveridge
PC 13370
Kent Police
`,
		{
			fields: {
				receivedOn: '2026-05-28',
				requestDate: '2026-05-28',
				askingBody: 'Kent Police',
				askingBodyType: 'territorial',
				requesterName: 'Sapphira Loveridge',
				requesterRank: 'PC',
				requesterNumber: '13370',
				requesterEmail: 'sapphira.loveridge@kent.police.example',
				policeReference: '46/77120/26',
				personNamed: 'Ember Whitcombe',
				informationSought: 'all her counselling notes',
				replyBy: '2026-05-28',
			},
			yes: ['whole_file_requested'],
			answers: { client_role: 'victim_or_at_risk' },
			accept: {
				replyBy: ['2026-05-29'],
				reason_stated: ['yes'],
				defence_disclosure_stated: ['*'],
				credibility_only: ['no'],
			},
		},
	),
	note(
		'voicemail',
		'a voicemail typed out: a missing girl',
		`VOICEMAIL 06 Jun 2026 01:12 - transcribed by Perpetua

"Hello this is PC Digory Maddox at Exmoor Road police station, Devon and Cornwall Police, my number is 01632 960870. We are looking for a fifteen year old girl, Tansy Oxenham, she went out of her bedroom window about nine and hasn't been seen. She's left a message for her mum that says sorry and goodbye. Mum says she comes to you on Thursdays. If anybody knows of a friend or a place she might go please phone me straight back, any time, log 31 of the sixth."
`,
		{
			fields: {
				receivedOn: '2026-06-06',
				requestDate: '2026-06-06',
				channel: 'phone',
				askingBody: 'Devon and Cornwall Police',
				askingBodyType: 'territorial',
				requesterName: 'Digory Maddox',
				requesterRank: 'PC',
				requesterPhone: '01632 960870',
				personNamed: 'Tansy Oxenham',
				informationSought: 'a friend or a place she might go',
			},
			yes: ['risk_to_life', 'reason_stated', 'holds_basis_stated'],
			answers: { in_writing: 'no', client_role: 'victim_or_at_risk', client_age: 'child', excess_risk: 'no' },
			accept: { policeReference: ['*'], line_of_enquiry_stated: ['*'], credibility_only: ['*'], client_role: ['*'] },
		},
	),
	email(
		'past-danger',
		'a danger of last year is the reason, not the occasion',
		{
			from: ['Thora Silvester', 'thora.silvester@gloucestershire.police.example'],
			subject: 'Enquiry - 53/4410/26',
			date: 'Mon, 13 Apr 2026 13:37:00 +0100',
		},
		`Dear colleague

In November 2025 my victim, Mr Jago Ferrers (17 June 1991), took an overdose after months of blackmail by a man he had met online. He has long been out of hospital and is well.

The suspect says that the messages were banter and that nobody was upset by them. I would be grateful for the entry for the first appointment after the overdose, if Mr Ferrers spoke in it of the messages. Mr Ferrers told me on 7 April that he showed them to his counsellor at Larkhill.

I have been through his handset and the suspect's; the messages had been set to vanish.

Mr Ferrers was handed written notice of this request on 9 April 2026 and signed that he has no objection.

The detective chief inspector, Ms Araminta Cove, approved it on 10 April 2026.

Thora Silvester
Detective Sergeant 2018
Gloucestershire Constabulary
`,
		{
			fields: {
				receivedOn: '2026-04-13',
				requestDate: '2026-04-13',
				askingBody: 'Gloucestershire Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Thora Silvester',
				requesterRank: 'Detective Sergeant',
				requesterNumber: '2018',
				requesterEmail: 'thora.silvester@gloucestershire.police.example',
				policeReference: '53/4410/26',
				personNamed: 'Mr Jago Ferrers',
				informationSought:
					'the entry for the first appointment after the overdose, if Mr Ferrers spoke in it of the messages',
				approverName: 'Araminta Cove',
				approverRank: 'detective chief inspector',
				approvalDate: '2026-04-10',
				noticeDate: '2026-04-09',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'approval_shown',
				'views_recorded',
				'date_range_stated',
			],
			answers: {
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				victim_notice: 'yes',
				approver_rank: 'chief inspector',
				approver_standing: 'shown',
				credibility_only: 'no',
			},
			accept: { date_range_stated: ['no'] },
		},
	),
	email(
		'ambulance',
		'an ambulance service, not police, about somebody in danger',
		{
			from: ['Clinical Desk', 'clinical.desk@estuaryambulance.example.org'],
			subject: 'Pt at risk',
			date: 'Sun, 15 Mar 2026 15:44:00 +0000',
		},
		`We have had a 999 call from a lady called Isaura Benbow, she said she has taken a lot of tablets and hung up. The phone is a withheld number and we do not have an address. A neighbour thinks that she is your client.

Please can you give us her address now. Emergency Operations Centre 01632 960222, quote 5517-26.

Fergal Moxley
Duty Clinician, Estuary Ambulance Service NHS Trust
`,
		{
			fields: {
				receivedOn: '2026-03-15',
				requestDate: '2026-03-15',
				askingBody: 'Estuary Ambulance Service NHS Trust',
				askingBodyType: 'other',
				requesterName: 'Fergal Moxley',
				requesterRank: 'Duty Clinician',
				requesterEmail: 'clinical.desk@estuaryambulance.example.org',
				requesterPhone: '01632 960222',
				policeReference: '5517-26',
				personNamed: 'Isaura Benbow',
				informationSought: 'her address',
			},
			yes: ['risk_to_life', 'reason_stated'],
			answers: { requester_authorised: 'no', excess_risk: 'no' },
			accept: {
				client_role: ['*'],
				holds_basis_stated: ['yes'],
				necessity_stated: ['*'],
				line_of_enquiry_stated: ['*'],
				credibility_only: ['*'],
				replyBy: ['*'],
				deadline_source: ['*'],
			},
		},
	),
]
