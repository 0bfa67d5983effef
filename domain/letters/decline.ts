import { britishDate } from '../british-date.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, fromFinding, ncnd, open, paragraph, requestInWords } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** What the request still does not show, briefly, Act first. */
function stillNotShown(facts: CaseFacts): LetterBlock[] {
	const rank = { statute: 0, 'code-as-reported': 1, 'good-practice': 2 } as const
	const items = facts.findings
		.filter(({ standing, kind }) => standing === 'not shown' && (kind === 'police-request' || kind === 'routing'))
		.filter(({ basis }) => basis !== 'good-practice')
		.toSorted((one, other) => rank[one.basis] - rank[other.basis])
		.map((finding) => fromFinding('DE-2', finding, finding.why))
	return items.length > 0 ? [paragraph('DE-2', 'As it stands:'), ...items] : []
}

function confidenceParagraph(): LetterBlock {
	return paragraph(
		'DE-4',
		'We owe confidence to everybody who may use our service, and we have not recorded a ground for departing from it.',
	)
}

function wayBack(facts: CaseFacts): LetterBlock {
	return paragraph(
		'DE-5',
		`If the request is narrowed or completed, we will look at it promptly. An application to a court remains open to you. ${contactSentence(facts)}`,
	)
}

/** Decline: no for now, with reasons and a way back (letters reference, section 6, DE-1 to DE-6). */
export function declineBlocks(facts: CaseFacts): LetterBlock[] {
	const claimed = facts.answers.claims_mandatory_without_order === 'yes' ? open(facts, 'FORM-02') : undefined
	return [
		paragraph(
			'DE-1',
			`We have considered ${requestInWords(facts)}. On ${britishDate(facts.work.decision?.on ?? facts.today)} we decided that we are not able to help with the request as it stands. Nothing will be supplied in answer to it.`,
		),
		...ncnd('DE-1n', facts),
		...stillNotShown(facts),
		...(claimed
			? [
					{
						id: 'DE-3/FORM-02',
						source: { finding: 'FORM-02' },
						text: 'The request says that we must comply. Chapter 3A of the Police, Crime, Sentencing and Courts Act 2022 provides for requests; we have not found in it a power to compel an answer.',
					},
				]
			: []),
		confidenceParagraph(),
		wayBack(facts),
		paragraph('DE-6', 'Anything that may be held is kept unaltered under our usual policy.'),
	]
}
