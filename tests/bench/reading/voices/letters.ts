import type { Block } from '../paper/blocks.ts'
import { email, note, pdf, type Voice, word } from './voice.ts'

const para = (text: string): Block => ({ kind: 'para', text })
const lines = (...each: string[]): Block => ({ kind: 'lines', lines: each })
const title = (text: string): Block => ({ kind: 'title', text })

/** Letters of bodies that are not police forces, and of forces with a letter head of their own. */
export const letters: Voice[] = [
	pdf(
		'cps-01',
		'long letter of a Crown Prosecutor',
		[
			title('Crown Prosecution Service'),
			lines('RASSO Unit, Wessex', '3rd Floor, Kingsgate House', 'Marlbury ZZ2 7QR'),
			lines('Larkhill Counselling', '4 Orchard Row', 'Marlbury ZZ2 1AB'),
			lines('Our reference: 44XX0098226', 'URN: 44XX0098226', '14 April 2026'),
			para('Dear Sir or Madam'),
			para('R v Aurelian Stockdale - Crown Court at Marlbury - trial fixed for 7 September 2026'),
			para(
				'I am the reviewing lawyer in the above prosecution. The complainant is Miss Genevieve Oduya, and I understand from the officer in the case, DC Rupert Haythornthwaite, that she has been attending your service since the autumn of 2025.',
			),
			para(
				'The prosecution has a continuing duty to consider whether material held by third parties might reasonably be considered capable of undermining its case or of assisting the case for the accused. I have considered the Director’s guidance on pre-trial therapy.',
			),
			para(
				'I should be obliged if you would let me have copies of the notes of her appointments between 6 October 2025 and 19 December 2025.',
			),
			para(
				'Should you feel unable to provide the notes, it may become necessary for the defence to apply to the court for a witness summons, in which event you would be notified and could make representations.',
			),
			para('I would ask for your response within 28 days of the date of this letter.'),
			para('Yours faithfully'),
			lines(
				'Evadne Colquhoun-Bright',
				'Senior Crown Prosecutor',
				'T: 020 7946 0322',
				'E: evadne.colquhoun-bright@cps.example.org',
			),
		],
		{ font: 'Times' },
		{
			fields: {
				requestDate: '2026-04-14',
				askingBody: 'Crown Prosecution Service',
				askingBodyType: 'other',
				requesterName: 'Evadne Colquhoun-Bright',
				requesterRank: 'Senior Crown Prosecutor',
				requesterEmail: 'evadne.colquhoun-bright@cps.example.org',
				requesterPhone: '020 7946 0322',
				policeReference: '44XX0098226',
				personNamed: 'Miss Genevieve Oduya',
				informationSought: 'copies of the notes of her appointments between 6 October 2025 and 19 December 2025',
				periodFrom: '2025-10-06',
				periodTo: '2025-12-19',
				replyBy: '2026-05-12',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', client_role: 'victim_or_at_risk', credibility_only: 'no' },
			accept: {
				holds_basis_stated: ['yes'],
				reason_stated: ['no'],
				credibility_only: ['unknown'],
				whole_file_requested: ['yes'],
				defence_disclosure_stated: ['yes'],
			},
		},
	),
	word(
		'insurer-01',
		'an insurer with a signed authority',
		[
			title('Pennywell Mutual Insurance'),
			lines('Personal Injury Claims', 'Claim no. PM/PI/7714420', 'Date: 3 March 2026'),
			para('Dear Larkhill Counselling'),
			para('Our policyholder: Mr Fabian Thorogood-Iles'),
			para(
				'Mr Thorogood-Iles is claiming under his income protection policy and has told us that he has been having counselling with you since his accident. We enclose his signed authority, on which we rely.',
			),
			para(
				'Please forward all treatment notes and reports to us no later than Tuesday 31 March 2026. We will meet a reasonable copying charge.',
			),
			para('Yours sincerely'),
			lines('Bettina Crossthwaite', 'Claims Handler', '01632 960735', 'bettina.crossthwaite@pennywell.example.org'),
		],
		'paragraphs',
		{
			fields: {
				requestDate: '2026-03-03',
				askingBody: 'Pennywell Mutual Insurance',
				askingBodyType: 'other',
				requesterName: 'Bettina Crossthwaite',
				requesterRank: 'Claims Handler',
				requesterEmail: 'bettina.crossthwaite@pennywell.example.org',
				requesterPhone: '01632 960735',
				policeReference: 'PM/PI/7714420',
				personNamed: 'Mr Fabian Thorogood-Iles',
				informationSought: 'all treatment notes and reports',
				replyBy: '2026-03-31',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'whole_file_requested', 'consent_is_basis'],
			answers: { requester_authorised: 'no', credibility_only: 'no' },
			accept: { client_role: ['*'] },
		},
	),
	email(
		'solicitor-01',
		'the client’s own solicitor in a civil claim',
		{
			from: ['Ignatius Fell', 'i.fell@fellharbottle.example.org'],
			subject: 'Our client: Mrs Ottilie Nakamura-Shaw (ref IF/NAK/2210.3)',
			date: 'Mon, 09 Feb 2026 16:30:00 +0000',
		},
		`Dear Sirs

We act for Mrs Ottilie Nakamura-Shaw of 9 Vine Court in her claim for damages against her former employer for harassment. Our client was the victim of a campaign of bullying by her manager.

Please supply us with a complete set of her counselling records. A form of authority signed by our client is attached.

We should be grateful to receive these by return, and in any event before 2 March.

Yours faithfully

Ignatius Fell
Partner
Fell Harbottle Solicitors LLP
Direct line 01632 960288
`,
		{
			fields: {
				receivedOn: '2026-02-09',
				requestDate: '2026-02-09',
				askingBody: 'Fell Harbottle Solicitors LLP',
				askingBodyType: 'other',
				requesterName: 'Ignatius Fell',
				requesterRank: 'Partner',
				requesterEmail: 'i.fell@fellharbottle.example.org',
				requesterPhone: '01632 960288',
				policeReference: 'IF/NAK/2210.3',
				personNamed: 'Mrs Ottilie Nakamura-Shaw',
				informationSought: 'a complete set of her counselling records',
				replyBy: '2026-03-02',
			},
			yes: ['reason_stated', 'whole_file_requested'],
			answers: { requester_authorised: 'no', client_role: 'victim_or_at_risk', credibility_only: 'no' },
			accept: { consent_is_basis: ['*'], replyBy: ['2026-03-02', '2026-03-01'], client_role: ['unknown'] },
		},
	),
	pdf(
		'defence-01',
		'defence solicitors write about a complainant',
		[
			title('QUILLIAM & BARROW'),
			{ kind: 'subtitle', text: 'Solicitors - Criminal Defence - Legal Aid' },
			lines('Your ref', 'Our ref LB/STO.4410/26', '21 May 2026'),
			para('Dear Sir/Madam'),
			para('Regina -v- Stockdale'),
			para(
				'We represent Aurelian Stockdale, who is charged with an offence against your client Genevieve Oduya and denies it. We believe that Ms Oduya has a history of making things up and that her notes will show it.',
			),
			para(
				'Kindly provide all notes and records within 14 days, failing which we are instructed to apply for a witness summons.',
			),
			para('Yours faithfully'),
			lines('Lysander Barrow', 'For Quilliam & Barrow', '01632 960919'),
		],
		{ font: 'Helvetica' },
		{
			fields: {
				requestDate: '2026-05-21',
				askingBody: 'Quilliam & Barrow',
				askingBodyType: 'other',
				requesterName: 'Lysander Barrow',
				requesterPhone: '01632 960919',
				policeReference: 'LB/STO.4410/26',
				personNamed: 'Genevieve Oduya',
				informationSought: 'all notes and records',
				replyBy: '2026-06-04',
			},
			yes: ['reason_stated', 'whole_file_requested', 'credibility_only'],
			answers: { requester_authorised: 'no', client_role: 'victim_or_at_risk' },
			accept: { client_role: ['unknown'], requesterRank: ['*'] },
		},
	),
	email(
		'council-01',
		'children’s services with a safeguarding enquiry',
		{
			from: ['Rosheen Amadi', 'rosheen.amadi@thornshire-council.example.org'],
			subject: 'SECURE: Section 47 enquiry - J.F.',
			date: 'Tue, 24 Feb 2026 13:15:00 +0000',
		},
		`Good afternoon,

Thornshire County Council Children's Services is making enquiries under section 47 of the Children Act 1989 about Jory Fotheringay (age 9).

We understand that you see his mother, Mrs Demelza Fotheringay. Could you share any concerns that she has raised with you about the home in the last three months?

I need this for the strategy meeting on Thursday 26 February.

Rosheen Amadi
Social Worker
Mosaic no. 1102947
01632 960377
`,
		{
			fields: {
				receivedOn: '2026-02-24',
				requestDate: '2026-02-24',
				askingBody: 'Thornshire County Council',
				askingBodyType: 'other',
				requesterName: 'Rosheen Amadi',
				requesterRank: 'Social Worker',
				requesterEmail: 'rosheen.amadi@thornshire-council.example.org',
				requesterPhone: '01632 960377',
				policeReference: '1102947',
				personNamed: 'Mrs Demelza Fotheringay',
				informationSought: 'any concerns that she has raised with you about the home in the last three months',
				replyBy: '2026-02-26',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { requester_authorised: 'no', credibility_only: 'no' },
			accept: {
				askingBody: ["Thornshire County Council Children's Services", 'Local authority'],
				personNamed: ['Jory Fotheringay'],
				client_age: ['*'],
				periodFrom: ['2025-11-24'],
				periodTo: ['2026-02-24'],
				policeReference: ['*'],
				requesterNumber: ['1102947'],
				holds_basis_stated: ['yes'],
				line_of_enquiry_stated: ['yes'],
				client_role: ['*'],
			},
		},
	),
	note(
		'welsh-01',
		'letter of Dyfed-Powys Police with a bilingual head',
		`HEDDLU DYFED-POWYS / DYFED-POWYS POLICE
Pencadlys yr Heddlu / Police Headquarters
Llanfaes ZZ9 2SL

Ein cyf / Our ref: DPP/0026/01774
Dyddiad / Date: 22 Ionawr 2026 / 22 January 2026

Y Rheolwr / The Manager
Larkhill Counselling

Annwyl Syr / Madam
Dear Sir / Madam

Parthed / Re: Ms Angharad Cadwaladr-Finn (ganwyd / born 07.07.2001)

Rwy'n ymchwilio i honiad o ymosodiad rhywiol.
I am investigating an allegation of sexual assault made by Ms Cadwaladr-Finn, the complainant, in November 2025.

She said in her statement of 6 January 2026 that she keeps a feelings diary with her counsellor at your service.

I ask for the pages of that diary from 10 to 24 November 2025 in which the bus journey is described. The dispute is over which bus she took home, and the driver's account cannot be tested without knowing it.

We have already looked at the bus company's cameras, her bank card and her friends' messages, and none of them shows the bus.

The pages will be placed in a restricted exhibit store, seen by myself and the disclosure officer, and given back to you at the end.

Mae hwn yn gais gwirfoddol. This is a voluntary request.

Ateber erbyn / Please reply by: 12 Chwefror 2026 / 12 February 2026

Yn gywir / Yours faithfully

Ffion Trewartha
Ditectif Gwnstabl / Detective Constable 1187
Ffôn / Tel: 01632 960558
`,
		{
			fields: {
				requestDate: '2026-01-22',
				askingBody: 'Dyfed-Powys Police',
				askingBodyType: 'territorial',
				requesterName: 'Ffion Trewartha',
				requesterRank: 'Detective Constable',
				requesterNumber: '1187',
				requesterPhone: '01632 960558',
				policeReference: 'DPP/0026/01774',
				personNamed: 'Ms Angharad Cadwaladr-Finn',
				informationSought: 'the pages of that diary from 10 to 24 November 2025 in which the bus journey is described',
				periodFrom: '2025-11-10',
				periodTo: '2025-11-24',
				replyBy: '2026-02-12',
			},
			yes: [
				'reason_stated',
				'holds_basis_stated',
				'line_of_enquiry_stated',
				'necessity_stated',
				'other_means_addressed',
				'less_intrusive_stated',
				'handling_stated',
				'voluntary_stated',
				'date_range_stated',
			],
			answers: { client_role: 'victim_or_at_risk', client_age: 'adult', credibility_only: 'no' },
			accept: { channel: ['*'], requesterRank: ['Ditectif Gwnstabl / Detective Constable'], necessity_stated: ['no'] },
		},
	),
	email(
		'scotland-01',
		'a detective of Police Scotland',
		{
			from: ['Mhairi Sutherland-Rae', 'mhairi.sutherland-rae@scotland.police.example'],
			subject: 'Enquiry from Inverness CID',
			date: 'Wed, 11 Feb 2026 10:11:00 +0000',
		},
		`Good morning,

I'm a detective with Police Scotland in Inverness. We have a report from a woman, Ms Ailsa Drummond-Kerr (DOB 04.01.1988), who used to stay in Carlisle and came to you for counselling in 2024. She is the complainer in a rape enquiry.

Could you provide me with her records from 2024 for the Procurator Fiscal?

Thanks

Mhairi Sutherland-Rae
Detective Constable, P14402
01632 960846
Incident PS-20260128-0771
`,
		{
			fields: {
				receivedOn: '2026-02-11',
				requestDate: '2026-02-11',
				askingBody: 'Police Scotland',
				askingBodyType: 'police-scotland',
				requesterName: 'Mhairi Sutherland-Rae',
				requesterRank: 'Detective Constable',
				requesterNumber: 'P14402',
				requesterEmail: 'mhairi.sutherland-rae@scotland.police.example',
				requesterPhone: '01632 960846',
				policeReference: 'PS-20260128-0771',
				personNamed: 'Ms Ailsa Drummond-Kerr',
				informationSought: 'her records from 2024',
				periodFrom: '2024-01-01',
				periodTo: '2024-12-31',
			},
			yes: ['reason_stated', 'date_range_stated', 'whole_file_requested'],
			answers: {
				requester_authorised: 'no',
				jurisdiction: 'scotland',
				client_role: 'victim_or_at_risk',
				client_age: 'adult',
				credibility_only: 'no',
			},
			accept: { holds_basis_stated: ['yes'], whole_file_requested: ['no'] },
		},
	),
	email(
		'psni-01',
		'an officer of the Police Service of Northern Ireland',
		{
			from: ['Constable Ruairi McAteer', 'ruairi.mcateer@psni.police.example'],
			subject: 'RM26004417',
			date: 'Mon, 16 Mar 2026 19:40:00 +0000',
		},
		`To whom it may concern

Police in Strabane are investigating a serious assault on Mr Declan Quigg-Mahon, who moved to England afterwards and is, we are told, a client of yours.

Please supply a short report on how he was in January and February 2026.

Constable R McAteer 15224
PSNI
028 9018 0644
`,
		{
			fields: {
				receivedOn: '2026-03-16',
				requestDate: '2026-03-16',
				askingBody: 'Police Service of Northern Ireland',
				askingBodyType: 'psni',
				requesterName: 'Ruairi McAteer',
				requesterRank: 'Constable',
				requesterNumber: '15224',
				requesterEmail: 'ruairi.mcateer@psni.police.example',
				requesterPhone: '028 9018 0644',
				policeReference: 'RM26004417',
				personNamed: 'Mr Declan Quigg-Mahon',
				informationSought: 'a short report on how he was in January and February 2026',
				periodFrom: '2026-01-01',
				periodTo: '2026-02-28',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: {
				requester_authorised: 'no',
				jurisdiction: 'ni',
				client_role: 'victim_or_at_risk',
				credibility_only: 'no',
			},
			accept: { requesterName: ['R McAteer'], holds_basis_stated: ['yes'], excess_risk: ['*'] },
		},
	),
	email(
		'coroner-officer-01',
		'a coroner’s officer asks by agreement',
		{
			from: ['Gwendoline Prosser', 'gwendoline.prosser@thornshire-coroner.example.org'],
			subject: 'The late Mr Barnaby Silverlock',
			date: 'Thu, 22 Jan 2026 09:25:00 +0000',
		},
		`Dear Larkhill Counselling

HM Coroner for Thornshire is looking into the death of Mr Barnaby Silverlock (born 3 June 1972), who died at home on 2 January 2026. His sister has said that he came to you.

The Coroner would find it helpful to have a short report on his attendance and how he seemed when last seen. At this stage you are asked, not required, to help.

Please could the report reach us by 20 February 2026.

Gwendoline Prosser
Coroner's Officer
Case INV/2026/0031
01632 960120
`,
		{
			fields: {
				receivedOn: '2026-01-22',
				requestDate: '2026-01-22',
				askingBody: 'HM Coroner for Thornshire',
				askingBodyType: 'other',
				requesterName: 'Gwendoline Prosser',
				requesterRank: "Coroner's Officer",
				requesterEmail: 'gwendoline.prosser@thornshire-coroner.example.org',
				requesterPhone: '01632 960120',
				policeReference: 'INV/2026/0031',
				personNamed: 'Mr Barnaby Silverlock',
				informationSought: 'a short report on his attendance and how he seemed when last seen',
				replyBy: '2026-02-20',
			},
			yes: ['reason_stated', 'holds_basis_stated', 'voluntary_stated'],
			answers: { requester_authorised: 'no', client_died: 'yes', client_age: 'adult', credibility_only: 'no' },
			accept: {
				askingBody: ["Coroner's officer", 'Coroner'],
				requester_authorised: ['unknown', 'no'],
				client_role: ['*'],
				client_age: ['*'],
			},
		},
	),
	email(
		'chaser-01',
		'a second chaser with a new date, the first request below',
		{
			from: ['Dorothea Valls', 'dorothea.valls@cleveland.police.example'],
			subject: 'RE: RE: Notes - CVP-26-041188',
			date: 'Mon, 30 Mar 2026 08:45:00 +0100',
		},
		`Morning, third time of asking! My DI is on my back. By Thursday please or I will have to escalate.

Dorothea

> On 16 Mar 2026, at 09:01, Dorothea Valls <dorothea.valls@cleveland.police.example> wrote:
>
> Hi, did you get this?
>
>> On 2 Mar 2026, at 15:30, Dorothea Valls <dorothea.valls@cleveland.police.example> wrote:
>>
>> Good afternoon
>>
>> Re Miss Cosima Featherstone, victim of a robbery on 11/1/26
>>
>> I would like to see notes of her sessions from 12 January 2026 to 28 February 2026 please, reply by 13 March.
>>
>> Dorothea Valls
>> PC 2260
>> Cleveland Police
>> 01642 555 0100
`,
		{
			fields: {
				receivedOn: '2026-03-30',
				requestDate: '2026-03-02',
				askingBody: 'Cleveland Police',
				askingBodyType: 'territorial',
				requesterName: 'Dorothea Valls',
				requesterRank: 'PC',
				requesterNumber: '2260',
				requesterEmail: 'dorothea.valls@cleveland.police.example',
				requesterPhone: '01642 555 0100',
				policeReference: 'CVP-26-041188',
				personNamed: 'Miss Cosima Featherstone',
				informationSought: 'notes of her sessions from 12 January 2026 to 28 February 2026',
				periodFrom: '2026-01-12',
				periodTo: '2026-02-28',
				replyBy: '2026-04-02',
			},
			yes: ['reason_stated', 'date_range_stated'],
			answers: { client_role: 'victim_or_at_risk', credibility_only: 'no' },
			accept: {
				receivedOn: ['2026-03-02'],
				reason_stated: ['no'],
				credibility_only: ['unknown'],
				whole_file_requested: ['yes'],
			},
		},
	),
	email(
		'withdrawn-01',
		'a request is called off',
		{
			from: ['Montague Birdsall', 'montague.birdsall@humberside.police.example'],
			subject: 'Stand down - 16/20771/26',
			date: 'Fri, 22 May 2026 12:12:00 +0100',
		},
		`Dear all

Please ignore my letter of 5 May 2026 about Ms Petronella Gannaway (16/20771/26). We have decided not to proceed and do not want the notes any more. If anything is in the post please ask for it back.

Sorry for the bother.

DC Montague Birdsall 1904
Humberside Police
01482 555 021
`,
		{
			fields: {
				receivedOn: '2026-05-22',
				requestDate: '2026-05-05',
				askingBody: 'Humberside Police',
				askingBodyType: 'territorial',
				requesterName: 'Montague Birdsall',
				requesterRank: 'DC',
				requesterNumber: '1904',
				requesterEmail: 'montague.birdsall@humberside.police.example',
				requesterPhone: '01482 555 021',
				policeReference: '16/20771/26',
				personNamed: 'Ms Petronella Gannaway',
			},
			answers: { info_described: 'no' },
			accept: {
				receivedOn: ['*'],
				informationSought: ['*'],
				info_described: ['*'],
				excess_risk: ['*'],
				whole_file_requested: ['*'],
			},
		},
	),
	email(
		'fetch-01',
		'a client passes on what the officer asked of her',
		{
			from: ['Isolde M', 'isolde.merriweather@example.org'],
			to: ['Larkhill', 'office@larkhill-counselling.example.org'],
			subject: 'police want my notes??',
			date: 'Sat, 14 Mar 2026 22:31:00 +0000',
		},
		`Hi, sorry to email at night. The detective sent me this, do I have to??? Isolde Merriweather

---------- Forwarded message ---------
From: Garfield Penhallow <garfield.penhallow@dorset.police.example>
Date: Thu, 12 Mar 2026 at 17:20
Subject: next steps
To: <isolde.merriweather@example.org>

Hi Isolde,

Good to talk. As I said, the quickest thing would be if you ask your counsellor for a print-out of all your sessions and email it across to me before the 27th. I'm allowed to look at it if it comes from you.

Thanks
Garfield
DC 3391, Dorset Police
01632 960266
Ref 55260041190
`,
		{
			fields: {
				receivedOn: '2026-03-14',
				requestDate: '2026-03-12',
				askingBody: 'Dorset Police',
				askingBodyType: 'territorial',
				requesterName: 'Garfield Penhallow',
				requesterRank: 'DC',
				requesterNumber: '3391',
				requesterEmail: 'garfield.penhallow@dorset.police.example',
				requesterPhone: '01632 960266',
				policeReference: '55260041190',
				personNamed: 'Isolde Merriweather',
				informationSought: 'a print-out of all your sessions, to be obtained by the client and emailed to the officer',
				replyBy: '2026-03-27',
			},
			yes: ['client_asked_to_fetch', 'whole_file_requested'],
			answers: { client_role: 'victim_or_at_risk' },
			accept: { replyBy: ['2026-03-26'], client_role: ['unknown'], informationSought: ['*'] },
		},
	),
]
