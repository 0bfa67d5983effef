import { expect, test } from 'vitest'
import { weakLabelKind } from '../../../domain/reading/label-score.ts'
import { labelKind } from '../../../domain/reading/labels.ts'
import { findLikelyReferences } from '../../../domain/reading/likely-references.ts'
import { unseenForms, unseenVoices } from './newcomers-forms.ts'
import { read } from './papers.ts'

test.each([...unseenForms, ...unseenVoices])('$title', ({ document, says }) => {
	expect(read(document)).toMatchObject(says)
})

const wordings: [string, string[]][] = [
	[
		'requester',
		[
			'Requesting constable',
			'Case holder',
			'Officer with conduct',
			'Point of contact',
			'Enquiring officer',
			'Officer handling',
		],
	],
	[
		'approver',
		['Sanction', 'Green light', 'Given the go-ahead by', 'Who has approved it?', 'Clearance', 'Agreed above us'],
	],
	['approvalDate', ['Date cleared', 'Day approved', 'Sanction date', 'Date agreed']],
	['approverRank', ['Rank of person approving', "Approver's rank"]],
	['requestDate', ['Date of asking', 'Date sent to provider', 'Day of enquiry']],
	[
		'reply',
		['Turnaround', 'How soon', 'Latest date for reply', 'Expected back', 'Please revert by', 'Would like an answer'],
	],
	['notice', ['Told in writing', 'Does she know', 'Telling them', 'Written notification to subject']],
	['noticeDate', ['Day on which she was told', 'When was notice given', 'Date person told']],
	['views', ['What the victim wants', 'Stance of person', 'Attitude of victim', 'Does the person object']],
	['period', ['Window', 'Span', 'Range of dates', 'Weeks covered', 'Start and end']],
	[
		'info',
		[
			'Item wanted',
			'Particulars of information',
			'Content requested',
			'What the officer would like',
			'What would help us',
		],
	],
	['holds', ['Link to provider', 'How we came to you', 'Connection to your service', 'Basis for approaching you']],
	['otherMeans', ['Efforts made', 'Attempts so far', 'Previous efforts', 'Other places tried']],
	['line', ['Point in dispute', 'Fact in issue', 'Matter in dispute']],
	['handling', ['Custody of material', 'What becomes of it', 'Keeping and destroying', 'Once we have it']],
	['voluntary', ['Free choice', 'Duty to answer', 'Power to compel', 'Free to refuse']],
	['proportionality', ['To scale', 'Fair balance', 'Interference with private life']],
	['spv', ['Weight', 'Evidential worth', 'Value as evidence']],
	['person', ['Whose notes', 'Person to whom it relates', 'Records belong to', 'Whom we ask about']],
	['role', ['How are they involved', 'Connection with the case', 'They feature as']],
	['recipient', ['Service asked', 'Provider contacted', 'Put to']],
	['number', ['Warrant card no.', 'Employee ID']],
	['reference', ['Inquest no.', 'Incident log', 'Crime report']],
]

test.each(wordings)('a label is named by the families of its words: %s', (kind, labels) => {
	for (const label of labels) expect(labelKind(label) ?? weakLabelKind(label), label).toBe(kind)
})

test.each([
	'Police say',
	'Other relevant information',
	'Yours sincerely',
	'Enclosures',
	'Printed copies',
	'Officer told us',
])('no label, or one for nothing in particular: %s', (label) => expect(weakLabelKind(label)).toBeUndefined())

test.each([
	['The number at our end is 26-061175.', '26-061175'],
	['Enquiry DPP/2604/00873', 'DPP/2604/00873'],
	['please quote LB/STO.4410/26', 'LB/STO.4410/26'],
	['It is 45*0098812*26 on our system', '45*0098812*26'],
])('what looks like a reference: %s', (text, value) => {
	expect(findLikelyReferences(text).sort((a, b) => b.weight - a.weight)[0]?.value).toBe(value)
})

test.each([
	'Ring 01632 960123 before 12/05/2026 at 10.30.',
	'Between 2019-2021 and 3/4/26 she came 12 times.',
	'See paragraph 12/3 of the Act 1984.',
	'Policy no. 778123/44, invoice 2231/556.',
])('no reference: %s', (text) => expect(findLikelyReferences(text)).toEqual([]))
