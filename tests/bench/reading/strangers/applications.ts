import type { Block } from '../paper/blocks.ts'
import { email, note, pdf, type Voice } from '../voices/voice.ts'

const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })

/** Papers that speak of an order and are none, and notices that one is applied for. */
export const applications: Voice[] = [
	email(
		'threat-01',
		'an officer who speaks of a production order that is not there',
		{
			from: ['Leander Fosdyke', 'leander.fosdyke@suffolk.police.example'],
			subject: 'Production order / Op Halcyon / 37/20114/26',
			date: 'Tue, 16 Jun 2026 14:19:00 +0100',
		},
		`Afternoon all

In the other case (the one last year) the judge made a production order against your service and I'd rather not have to go down that road again. So I'm asking nicely first.

The victim is Primrose Edgecombe, born 1/9/1996. What I'm after is whatever your counsellor wrote after the appointment on 5 March 2026, nothing else.

She says she had a bruise on the left side of her face at that appointment. He says there was never a mark on her. If it was written down it settles who's right about that.

If we don't get anywhere I will apply to the Crown Court for an order, and a draft has been sent to our legal team.

Ta
Leander Fosdyke
DC 1726, Suffolk Constabulary
`,
		{
			fields: {
				receivedOn: '2026-06-16',
				requestDate: '2026-06-16',
				askingBody: 'Suffolk Constabulary',
				askingBodyType: 'territorial',
				requesterName: 'Leander Fosdyke',
				requesterRank: 'DC',
				requesterNumber: '1726',
				requesterEmail: 'leander.fosdyke@suffolk.police.example',
				policeReference: '37/20114/26',
				personNamed: 'Primrose Edgecombe',
				informationSought: 'whatever your counsellor wrote after the appointment on 5 March 2026',
				periodFrom: '2026-03-05',
				periodTo: '2026-03-05',
			},
			yes: ['reason_stated', 'line_of_enquiry_stated', 'date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
			accept: {
				spv_stated: ['yes'],
				proportionality_stated: ['yes'],
				holds_basis_stated: ['yes'],
				necessity_stated: ['yes'],
			},
		},
	),
	pdf(
		'order-elsewhere',
		'a solicitor holds an order against somebody else',
		[
			title('Marchmont Pye LLP'),
			lines('Solicitors', '2 Castle Yard, Saltmarsh', 'Ref: GP/0042/Dray', '5 June 2026'),
			para('Dear Larkhill Counselling'),
			para('Our client: Mrs Honoria Dray'),
			para(
				'We are instructed by Mrs Dray in her claim against the Saltmarsh Hospital. On 20 May 2026 the County Court at Saltmarsh ordered the hospital to produce its own records, and it has done so.',
			),
			para(
				'No order has been made against you. Mrs Dray would nevertheless like us to have a short letter from you giving the dates on which she attended.',
			),
			para('We should be glad of it by Friday 26 June 2026.'),
			para('Yours faithfully'),
			lines('Gervase Pye', 'Partner', '01632 960344'),
		],
		{ font: 'Times' },
		{
			fields: {
				requestDate: '2026-06-05',
				askingBody: 'Marchmont Pye LLP',
				askingBodyType: 'other',
				requesterName: 'Gervase Pye',
				requesterRank: 'Partner',
				requesterPhone: '01632 960344',
				policeReference: 'GP/0042/Dray',
				personNamed: 'Mrs Honoria Dray',
				informationSought: 'a short letter from you giving the dates on which she attended',
				replyBy: '2026-06-26',
			},
			yes: ['reason_stated'],
			answers: { requester_authorised: 'no', excess_risk: 'no' },
			accept: {
				client_role: ['*'],
				channel: ['post'],
				voluntary_stated: ['yes'],
				credibility_only: ['no'],
				reason_stated: ['no'],
			},
		},
	),
	email(
		'sealed-to-follow',
		'an order is said to be on its way',
		{
			from: ['Casimir Boothroyd', 'c.boothroyd@lawrencevane.example.org'],
			subject: 'R v Okonjo-Reyes',
			date: 'Wed, 24 Jun 2026 17:48:00 +0100',
		},
		`Dear Sir or Madam,

I represent the defendant. The judge indicated this afternoon that she would be minded to grant a witness summons against your organisation. A sealed copy will follow if and when it is drawn up.

In the meantime I invite you to let me have the therapy notes of Lavinia Stroud voluntarily, to save everybody a journey.

Casimir Boothroyd
Solicitor Advocate
Lawrence Vane Solicitors
01632 960481
`,
		{
			fields: {
				receivedOn: '2026-06-24',
				requestDate: '2026-06-24',
				askingBody: 'Lawrence Vane Solicitors',
				askingBodyType: 'other',
				requesterName: 'Casimir Boothroyd',
				requesterRank: 'Solicitor Advocate',
				requesterEmail: 'c.boothroyd@lawrencevane.example.org',
				requesterPhone: '01632 960481',
				personNamed: 'Lavinia Stroud',
				informationSought: 'the therapy notes of Lavinia Stroud',
			},
			answers: { requester_authorised: 'no' },
			accept: { client_role: ['*'], voluntary_stated: ['yes'], whole_file_requested: ['yes'], policeReference: ['*'] },
		},
	),
	note(
		'hearing-notice',
		'a court lists an application for a summons against the service',
		`CROWN COURT AT PELHAM GREEN
The Law Courts, Pelham Green

Larkhill Counselling
4 Orchard Row

25 May 2026
Case: T20260977
The King v Magnus Threlfall

NOTICE OF APPLICATION FOR A WITNESS SUMMONS
Criminal Procedure Rules, rule 17.5

The defendant has applied for a summons requiring you to produce the counselling notes of Rosamund Keswick, the complainant, from 1 October 2025 to 28 February 2026.

The application will be considered at a hearing on 19 June 2026 at 2 pm. You, and the person to whom the notes relate, may make representations in writing by 12 June 2026 or attend.

Listing Office
01632 960766
`,
		{
			fields: {
				requestDate: '2026-05-25',
				askingBody: 'Crown Court at Pelham Green',
				askingBodyType: 'other',
				requesterPhone: '01632 960766',
				policeReference: 'T20260977',
				personNamed: 'Rosamund Keswick',
				informationSought: 'the counselling notes of Rosamund Keswick from 1 October 2025 to 28 February 2026',
				periodFrom: '2025-10-01',
				periodTo: '2026-02-28',
				replyBy: '2026-06-19',
			},
			yes: ['date_range_stated'],
			answers: {
				instrument: 'application_notice',
				requester_authorised: 'no',
				deadline_source: 'statutory',
				client_role: 'victim_or_at_risk',
			},
			accept: { replyBy: ['2026-06-12'], whole_file_requested: ['yes'], channel: ['post'], requesterName: ['*'] },
		},
	),
]
