import { describe, expect, test } from 'vitest'
import { mail, read, textPaper } from './papers.ts'

/** A request with `words` in the middle of it and `below` after the signature. */
const request = (words: string, below = '') =>
	read(
		mail(
			`Good afternoon,

I am DC Fenna Lockyer (3318) of Suffolk Constabulary. Mr Idris Castellane-Rowe, born 4 June 1988, is the victim of a robbery. Our reference is 37/9921/26.

Please tell me whether he kept an appointment on 11 February 2026.

${words}

Kind regards
Fenna Lockyer
DC 3318
01632 960188
fenna.lockyer@suffolk.police.example
${below}`,
			{
				from: 'Fenna Lockyer <fenna.lockyer@suffolk.police.example>',
				date: '2026-03-18T14:10:00+00:00',
				subject: 'Request',
			},
		),
	)

type Said = readonly [words: string, says: Record<string, string>]

describe('approval, however it is put', () => {
	const given: Said[] = [
		[
			'I took this to DI Sorrel Haddow on Monday. She was happy for me to write to you.',
			{ approverName: 'Sorrel Haddow' },
		],
		['DCI Una Featherstone has read this letter and is content for it to go.', { approverName: 'Una Featherstone' }],
		[
			'Who agreed to this being asked? Detective Superintendent Ravi Ostler, on 16 March 2026.',
			{ approverName: 'Ravi Ostler', approvalDate: '2026-03-16' },
		],
		['Sanction: D/Supt Ravi Ostler 16/03/2026', { approverName: 'Ravi Ostler', approvalDate: '2026-03-16' }],
		[
			'Cleared to send by Insp. Sorrel Haddow, 17 March.',
			{ approverName: 'Sorrel Haddow', approvalDate: '2026-03-17' },
		],
		[
			'The green light for this came from Ch Supt Odell Bram on 12 March.',
			{ approverName: 'Odell Bram', approvalDate: '2026-03-12' },
		],
		['DI Sorrel Haddow okayed the request on 16 March.', { approverName: 'Sorrel Haddow', approvalDate: '2026-03-16' }],
		['Ch. Insp. Una Featherstone: happy with the request, 16/3/26', { approverName: 'Una Featherstone' }],
		['It has the blessing of Superintendent Ravi Ostler.', { approverName: 'Ravi Ostler' }],
		[
			'Having read the request, Detective Chief Inspector Una Featherstone said yes to it on the 16th.',
			{ approverName: 'Una Featherstone' },
		],
		[
			'DI Sorrel Haddow refused the first draft on 10 March. On 16 March she approved this one.',
			{ approverName: 'Sorrel Haddow' },
		],
		['We asked DCI Una Featherstone, and on 16 March she signed it.', { approverName: 'Una Featherstone' }],
	]
	test.each(given)('%s', (words, says) => expect(request(words)).toMatchObject({ ...says, approval_shown: 'yes' }))

	test.each([
		'DI Sorrel Haddow has still to authorise this.',
		'This is with DCI Una Featherstone for approval.',
		'DCI Una Featherstone was not prepared to approve this.',
		'Superintendent Ravi Ostler authorised the search of the flat.',
		'My line manager is DI Sorrel Haddow. The arrest was approved by the custody officer.',
		'If you want approval from a senior officer, DCI Una Featherstone can be asked.',
		'DI Sorrel Haddow refused it and I am asking again.',
		'Any authorisation above inspector, for example from DCI Una Featherstone, would have to be sought.',
		'DCI Una Featherstone is aware of this request.',
	])('none was given: %s', (words) => expect(request(words).approval_shown).not.toBe('yes'))
})

test('a column that somebody of rank signs under the heading for it approves', () => {
	const paper = `BEDFORDSHIRE POLICE
Application for information

Subject: Mr Idris Castellane-Rowe, born 04/06/1988
Information sought: the date of his first appointment

OFFICER APPLYING            ENDORSEMENT (inspector or above)
DC 3318 Fenna Lockyer       DI 902 Sorrel Haddow
17/03/2026                  17/03/2026
`
	expect(read(textPaper(paper))).toMatchObject({
		approverName: 'Sorrel Haddow',
		approverRank: 'DI',
		approvalDate: '2026-03-17',
	})
})

describe('a thread below the request', () => {
	const thread = (...mails: readonly [from: string, day: string, words: string][]) =>
		mails
			.map(
				([from, day, words]) => `
From: ${from}
Sent: ${day}
To: Lockyer, Fenna
Subject: RE: draft

${words}
`,
			)
			.join('\n')

	test('the newest mail that decides it counts', () => {
		const below = thread(
			['Haddow, Sorrel', '17 March 2026 09:12', 'Much better. Approved on that footing.\nDI Sorrel Haddow'],
			['Haddow, Sorrel', '16 March 2026 18:40', 'Not approved, far too wide.\nDI Sorrel Haddow'],
		)
		expect(request('The approval is below.', below)).toMatchObject({
			approverName: 'Sorrel Haddow',
			approverRank: 'DI',
			approvalDate: '2026-03-17',
			approval_shown: 'yes',
		})
	})

	test('one that refuses after one that approved leaves none', () => {
		const below = thread(
			['Haddow, Sorrel', '17 March 2026 09:12', 'I have thought again: not authorised.\nDI Sorrel Haddow'],
			['Haddow, Sorrel', '16 March 2026 18:40', 'Approved.\nDI Sorrel Haddow'],
		)
		expect(request('See below.', below).approval_shown).not.toBe('yes')
	})
})
