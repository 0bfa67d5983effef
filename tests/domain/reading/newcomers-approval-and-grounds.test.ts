import { describe, expect, test } from 'vitest'
import { mail, read, textPaper } from './papers.ts'

/** A request of an officer who uses none of the Act's words, with `words` in the middle of it. */
const request = (words: string) =>
	read(
		mail(
			`Hello,

I'm DC Lowena Trask (4471) at Devon and Cornwall Police and I have the case of Ms Isolde Pemberthy, born 12 May 1990, who is the victim in a stalking investigation. Crime ref 50/2219/26.

Please let me have any entry in the notes of her sessions between 3 February 2026 and 24 February 2026 that mentions the blue van.

${words}

Kind regards
Lowena Trask
DC 4471
01632 960111
lowena.trask@devonandcornwall.police.example`,
			{
				from: 'Lowena Trask <lowena.trask@devonandcornwall.police.example>',
				date: '2026-03-18T14:10:00+00:00',
				subject: 'Request',
			},
		),
	)

type Said = readonly [words: string, says: Record<string, string>]

describe('approval in prose', () => {
	const shown: Said[] = [
		[
			'This has been run past DCI Morwenna Hext, who gave it the green light on Monday.',
			{ approverName: 'Morwenna Hext', approverRank: 'DCI', approvalDate: '2026-03-16' },
		],
		[
			'My detective chief inspector, Owen Strand, signed this off yesterday.',
			{ approverName: 'Owen Strand', approvalDate: '2026-03-17' },
		],
		["I have Det Supt Ruth Calloway's authority for this (16/03/2026).", { approvalDate: '2026-03-16' }],
		[
			'The decision to ask you was taken by Superintendent Neil Mowbray on 12 March.',
			{ approverName: 'Neil Mowbray', approvalDate: '2026-03-12' },
		],
		[
			'I needed a chief inspector to agree to this and DCI Morwenna Hext did so on the 13th.',
			{ approverName: 'Morwenna Hext', approvalDate: '2026-03-13' },
		],
		['Permission to make this request came from DCI Morwenna Hext on 13 March 2026.', { approvalDate: '2026-03-13' }],
		['Authority for this letter was given on 9 March by Ch Insp Dev Anand.', { approverName: 'Dev Anand' }],
		['Signed off at CI level (Ch Insp Dev Anand) this morning.', { approvalDate: '2026-03-18' }],
	]
	test.each(shown)('%s', (words, says) => expect(request(words)).toMatchObject({ ...says, approval_shown: 'yes' }))

	test.each([
		'DCI Hext will look at this when she is back from leave.',
		'DCI Hext authorised the download of her phone on 2 March.',
		'The operation was authorised on 4 March by Supt Neil Mowbray.',
		'DCI Morwenna Hext approved a similar request to her GP on 2 March.',
		'I have asked DI Penrose to approve this and will let you know.',
		'The reviewing lawyer, Hannah Moss, has agreed that we should ask.',
		'Nobody has authorised this, DCI Hext included.',
		'If approved by DCI Morwenna Hext I will send the form.',
		'Any reply needs to be authorised by DCI Morwenna Hext.',
		'The CPS lawyer has approved the charge and DCI Hext has been told.',
		'DCI Morwenna Hext is the senior investigating officer.',
		'DS Alan Roke has checked this request.',
	])('none: %s', (words) => expect(request(words).approval_shown).toBe('no'))
})

describe('approval outside the request', () => {
	const thread = (reply: string) =>
		read(
			mail(
				`Dear Manager,

Please tell me on which days in March 2026 Mr Aled Thornbury, born 4 June 1988, came to you. He is the victim of an assault. He told me that he comes to you on Mondays.

DC 5512 Nia Garrow
Gwent Police
nia.garrow@gwent.police.example

From: Huw Tresillian
Sent: 2 April 2026 09:15
To: Nia Garrow
Subject: RE: Counselling request

${reply}

Huw Tresillian
Detective Chief Inspector

From: Nia Garrow
Sent: 1 April 2026 17:40
To: Huw Tresillian
Subject: Counselling request

Sir, draft below, could you look at it please.`,
				{
					from: 'Nia Garrow <nia.garrow@gwent.police.example>',
					date: '2026-04-02T11:00:00+01:00',
					subject: 'FW: Counselling request',
				},
			),
		)
	test('a mail of the approver further down', () =>
		expect(thread('Happy to authorise this, keep to the days.')).toMatchObject({
			approverName: 'Huw Tresillian',
			approvalDate: '2026-04-02',
			approval_shown: 'yes',
			approval_same_day_order: 'before',
			approver_standing: 'shown',
		}))
	test.each([
		'Supported from me but I cannot approve it.',
		'Approved subject to you asking him first.',
		'Looks fine, over to you.',
	])('no approval: %s', (reply) => expect(thread(reply).approval_shown).toBe('no'))
	test('a line below the name', () =>
		expect(
			read(
				mail(`Hello,

Please tell me on which days in March 2026 Mr Aled Thornbury, born 4 June 1988, came to you. He is the victim of an assault.

Kind regards
DC 5512 Nia Garrow
Gwent Police
Authorised by: DCI Huw Tresillian, 2 March 2026`),
			),
		).toMatchObject({ approverName: 'Huw Tresillian', approvalDate: '2026-03-02', approval_shown: 'yes' }))
	test('without a date its standing is not clear', () =>
		expect(request('Approved by DCI Morwenna Hext.')).toMatchObject({
			approval_shown: 'yes',
			approver_standing: 'unclear',
		}))
	test('"Name and rank" in the part for authority is the approver and not the asker', () =>
		expect(
			read(
				textPaper(`MINISTRY OF DEFENCE POLICE

From            Orla Penrose, Civilian Investigator (MDP/CIV/0417)
Date            Fri 6 Mar 26
Our ref         MDP/CI/26/0144
Subject         Ms Tamsin Oakes, 31, victim

1. Please let me have the dates on which she came to you in January 2026.

For force use   Authority under policy 14
Name and rank   Detective Chief Inspector Rafe Coulter
Signature       R Coulter
Date            4 Mar 26`),
			),
		).toMatchObject({ approverName: 'Rafe Coulter', approvalDate: '2026-03-04' }))
})

describe('notice', () => {
	const told: Said[] = [
		[
			'I handed her the notice in an envelope at the station last Thursday.',
			{ victim_notice: 'yes', noticeDate: '2026-03-12' },
		],
		[
			'A letter telling her that we would be asking you was pushed through her door on 14 March.',
			{ victim_notice: 'yes', noticeDate: '2026-03-14' },
		],
		['PC Dell served the 44B letter on her at home on the 10th.', { victim_notice: 'yes', noticeDate: '2026-03-10' }],
		['Formal notice went to her by recorded delivery on 9 March.', { victim_notice: 'yes', noticeDate: '2026-03-09' }],
		["She'll get her letter about this once you have replied.", { victim_notice: 'no' }],
		['I have not yet managed to get the notice to her.', { victim_notice: 'no' }],
		['The notice is being drawn up and should go next week to her.', { victim_notice: 'no' }],
		['I will be giving her the paperwork when I see her next week.', { victim_notice: 'no' }],
		['We have not told her because he reads her post and would hurt her if he saw it.', { victim_notice: 'withheld' }],
		["Please don't let on to her that we have been in touch.", { victim_notice: 'withheld' }],
		['She knows nothing of this and it has to stay that way for now.', { victim_notice: 'withheld' }],
		['We are holding off telling her as it could tip him off: they share a phone.', { victim_notice: 'withheld' }],
	]
	test.each(told)('%s', (words, says) => expect(request(words)).toMatchObject(says))

	test.each([
		'You do not have to tell me, of course.',
		'The suspect must not find out that we have asked.',
		'I gave written notice to the suspect on 3 March.',
		'Notice was given to the service on 3 March by telephone.',
		'He must not know where she lives.',
		'Keep it that way please.',
	])('says nothing of it: %s', (words) => expect(request(words).victim_notice).toBeUndefined())

	test('a relative who has not been told is no recipient', () =>
		expect(
			request(
				'Written notice was given on 12 March 2026 to her mother, Mrs Jenifer Pemberthy. She is not a suspect. (Her uncle is under investigation and has not been told.)',
			).notice_recipient_conflict,
		).toBe('no'))
})

describe('grounds in plain words', () => {
	const stated: readonly (readonly [string, string])[] = [
		['holds_basis_stated', 'Your name came up in her GP summary, which says she was sent to you in November.'],
		['holds_basis_stated', 'We understand from the first responder’s notebook that she had sessions at your service.'],
		['holds_basis_stated', 'Her aunt informs us that she attended your service.'],
		['holds_basis_stated', 'Her diary has "Riverside 2pm" every Tuesday.'],
		[
			'line_of_enquiry_stated',
			'What I need to pin down is when she first saw it: he says the van was scrapped in January.',
		],
		[
			'line_of_enquiry_stated',
			'He says he sold the van at Christmas. If Isolde spoke of seeing it in February he cannot have done.',
		],
		[
			'line_of_enquiry_stated',
			'He says he never drove it after Christmas. Whether he still did is our line of enquiry.',
		],
		['line_of_enquiry_stated', 'The live issue is whether the van was there before he was bailed.'],
		[
			'necessity_stated',
			'If nothing was written down in February the CPS will have to drop it, because it is his word against hers.',
		],
		[
			'necessity_stated',
			'It is needed to close the gap between the two sightings and it is proportionate as only four lines are asked for.',
		],
		[
			'proportionality_stated',
			'It is needed to close the gap between the two sightings and it is proportionate as only four lines are asked for.',
		],
		[
			'proportionality_stated',
			'I thought about asking for the lot but four lines about a van are enough and touch nothing private.',
		],
		[
			'presumption_addressed',
			'I began by thinking that I should not ask at all. What changed my mind is that the question is about a van and not about her.',
		],
		[
			'presumption_addressed',
			'The rule is not to ask; I think that is outweighed here since it is her life at stake and the point is a narrow one.',
		],
		[
			'spv_stated',
			'A note of the van from before her report would be hard for him to explain away and likely to decide whether he is charged.',
		],
		['essential_stated', 'Without it a jury cannot fairly decide between them, so it is essential to the trial.'],
		[
			'other_means_addressed',
			'There is no camera in the street, her neighbours are away for the winter and the dashcam had been wiped, so there is nobody else I can ask.',
		],
		[
			'less_intrusive_stated',
			'We went to the garage, the insurers and the DVLA before you and none of them could help.',
		],
		['handling_stated', 'Your reply gets locked in the RASSO cabinet; nobody but me has the key.'],
		['handling_stated', 'Only me and DS Roke will see it.'],
		['defence_disclosure_stated', 'If he is charged his solicitors may get to see it.'],
		['defence_disclosure_stated', 'It may have to be shown to both defence teams.'],
		['voluntary_stated', 'No hard feelings if the answer is no - nobody can make you.'],
		['voluntary_stated', 'This is an invitation.'],
		['views_recorded', 'She says "only the van", and I have noted that.'],
		['views_recorded', 'She agrees to the dates being given and objects to anything else.'],
		['claims_mandatory_without_order', 'You will need to send these by law.'],
		['consent_is_basis', 'As she has given her agreement in writing there should be no difficulty.'],
	]
	test.each(stated)('%s: %s', (name, words) => expect(request(words)[name]).toBe('yes'))

	const unstated: readonly (readonly [string, string])[] = [
		['holds_basis_stated', 'I think she may be known to you.'],
		['holds_basis_stated', 'The law says you have to give this to the police.'],
		['line_of_enquiry_stated', 'We want to know what she says about him generally.'],
		['necessity_stated', 'Without your help we cannot investigate.'],
		['necessity_stated', 'It is needed to complete my file for the CPS.'],
		['proportionality_stated', "She doesn't know I'm asking and I'd be grateful if you kept it that way."],
		['proportionality_stated', 'I kept it short as I am off shift.'],
		['presumption_addressed', 'The presumption has been considered and rebutted.'],
		['presumption_addressed', 'We started from the position that you might hold something.'],
		['spv_stated', 'This would be great evidence for us.'],
		['essential_stated', 'It is essential that you reply by Friday.'],
		[
			'other_means_addressed',
			'Neither she nor her parents have been told that we are contacting you, as one of the parents may be the cause.',
		],
		['other_means_addressed', 'Her phone has been downloaded and her sister spoken to.'],
		['handling_stated', 'I need it by 29 April to go in the pack.'],
		['defence_disclosure_stated', 'It will not be shared with the defence.'],
		['views_recorded', 'I will ask her what she thinks.'],
		['voluntary_stated', 'She was told that the interview was voluntary.'],
		['claims_mandatory_without_order', 'You are required by your own policy to tell her of this request.'],
		['claims_mandatory_without_order', 'The form is mandatory for us to fill in.'],
		['consent_is_basis', 'I attach the consent she signed, in case you want it.'],
	]
	test.each(unstated)('not %s: %s', (name, words) => expect(request(words)[name]).not.toBe('yes'))

	test('what is left out on a ground is an exception, and silence is none', () => {
		expect(
			request('How the information will be dealt with is not stated, as saying so would prejudice the investigation.')
				.handling_exception_claimed,
		).toBe('interfere')
		expect(request('').handling_exception_claimed).toBe('none')
	})
})
