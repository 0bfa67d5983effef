import { note, type Voice } from '../voices/voice.ts'

/** Notes that the service's own people made. */
export const notes: Voice[] = [
	note(
		'desk-visit',
		'two officers at the desk',
		`12.05.26 11:10 front desk

Two police came in, no appointment. PC Lysandra Moule (W. Mercia, 3102) did the talking. Other one didn't give name.

They want to know if Araminta Bligh was here on the afternoon of 28 April. PC Moule said Ms Bligh is a witness only, she saw a crash in the car park, and we might have it on a camera or the signing in sheet.

Told them we can't say who comes here. Asked for it in writing. She left her number, 01632 960518.

Marigold P., reception
`,
		{
			fields: {
				receivedOn: '2026-05-12',
				requestDate: '2026-05-12',
				channel: 'visit',
				askingBody: 'West Mercia Police',
				askingBodyType: 'territorial',
				requesterName: 'Lysandra Moule',
				requesterRank: 'PC',
				requesterNumber: '3102',
				requesterPhone: '01632 960518',
				personNamed: 'Araminta Bligh',
				informationSought: 'if Araminta Bligh was here on the afternoon of 28 April',
				periodFrom: '2026-04-28',
				periodTo: '2026-04-28',
			},
			yes: ['date_range_stated'],
			answers: { in_writing: 'no', client_role: 'witness_only', excess_risk: 'no' },
			accept: {
				reason_stated: ['yes'],
				holds_basis_stated: ['yes'],
				credibility_only: ['no'],
				line_of_enquiry_stated: ['yes'],
			},
		},
	),
	note(
		'call-minute',
		'a minute of a call, all in one paragraph',
		`Note of telephone conversation, Tuesday 24 March 2026, 4.40pm, Hyacinth Coe. Det Con Balthazar Rees of Surrey Police (collar 41182) phoned about Mrs Ione Castellan. He says that she is the victim in a coercive control case (45260031187), that she has told him she has been coming here since last summer, and that he would like all of her notes by the end of the month. I asked what for. He said the defence will say she is making it up and he wants to see if she has said the same thing to us. He said he had not told her that he was ringing. I said that we would need the request in writing. He said we were obliged to help under the new Act. I did not confirm anything.
`,
		{
			fields: {
				receivedOn: '2026-03-24',
				requestDate: '2026-03-24',
				channel: 'phone',
				askingBody: 'Surrey Police',
				askingBodyType: 'territorial',
				requesterName: 'Balthazar Rees',
				requesterRank: 'Det Con',
				requesterNumber: '41182',
				policeReference: '45260031187',
				personNamed: 'Mrs Ione Castellan',
				informationSought: 'all of her notes',
				replyBy: '2026-03-31',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'whole_file_requested',
				'credibility_only',
				'claims_mandatory_without_order',
			],
			answers: { in_writing: 'no', client_role: 'victim_or_at_risk', victim_notice: 'no' },
			accept: { line_of_enquiry_stated: ['yes'] },
		},
	),
]
