import { britishDate } from '../british-date.ts'
import type { Finding } from '../checks/types.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, fromFinding, ncnd, notShown, open, paragraph, requestInWords } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** Paragraphs of the letter by finding, in the order of the letters reference (CH-3 to CH-12). */
const paragraphs: { id: string; checks: string[]; section: 'act' | 'code' | 'help' }[] = [
	{ id: 'CH-4', checks: ['SCOPE-02', 'SCOPE-03', 'SCOPE-04'], section: 'act' },
	{ id: 'CH-5', checks: ['VIR-01', 'VIR-02', 'VIR-03', 'VIR-04'], section: 'act' },
	{ id: 'CH-6', checks: ['TEST-01', 'TEST-02', 'TEST-03', 'TEST-04'], section: 'act' },
	{ id: 'CH-7', checks: ['COUN-01'], section: 'act' },
	{ id: 'CH-10', checks: ['NOT-01', 'NOT-02', 'NOT-03', 'NOT-04'], section: 'act' },
	{ id: 'CH-8', checks: ['COUN-02', 'COUN-03', 'COUN-04', 'CODE-01'], section: 'code' },
	{ id: 'CH-9', checks: ['COUN-05'], section: 'help' },
	{ id: 'CH-11', checks: ['NARROW-01', 'NARROW-02', 'NARROW-03'], section: 'help' },
	{ id: 'CH-12', checks: ['NOT-05', 'FORM-01', 'FORM-02', 'FORM-03', 'FORM-04', 'OWN-10'], section: 'help' },
]

const placed: ReadonlySet<string> = new Set(paragraphs.flatMap(({ checks }) => checks))
const sectionOfBasis = { statute: 'act', 'code-as-reported': 'code', 'good-practice': 'help' } as const

/** Checks that came with a later pack: asked about last in the part of the letter that their basis belongs to. */
function fromLaterPacks(facts: CaseFacts): Finding[] {
	return facts.findings.filter(({ check, kind }) => kind === 'police-request' && !placed.has(check))
}

/** A finding's own question repeats the sentence that CH-2 says once for the whole letter. */
const repeated = / We neither confirm nor deny that any person is or has been a client\./

const firstSmall = (text: string) =>
	/^(Please|If|The|Records|Anything|So|As|We|Section)\b/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text

/** What the clinical lead chose about an approval that is dated after the request, as the letter says it. */
function lateApproval({ approvalChoice, answers }: CaseFacts): string | undefined {
	const dates = `The approval that you show is dated ${britishDate(answers.approval_date ?? '')}, and your request ${britishDate(answers.request_date ?? '')}.`
	if (approvalChoice === 'new-from-later-date') {
		return `${dates} We treat the request as made on the later date. You do not need to send it again.`
	}
	if (approvalChoice === 'ask-fresh') {
		return `${dates} Please send us a fresh request, made after the approval. We will look at it promptly.`
	}
	return undefined
}

/** The question of one finding: a request when it is not shown, a query when it is unclear. */
function question(finding: Finding, facts: CaseFacts): string {
	const chosen = finding.check === 'COUN-05' ? lateApproval(facts) : undefined
	if (chosen) return chosen
	const ask = finding.ask.replace(repeated, '')
	return finding.standing === 'unclear' ? `We were not sure about this: ${firstSmall(ask)}` : ask
}

/** Unclear findings that are asked about only where there is a reason to. */
function leftOut(facts: CaseFacts, finding: Finding): boolean {
	if (finding.standing !== 'unclear') return finding.ask === ''
	if (finding.check === 'COUN-05') return facts.approvalChoice !== 'ask-order'
	if (finding.check === 'NOT-03') return facts.answers.client_age !== 'child'
	if (finding.check === 'NOT-04') return facts.answers.client_capacity !== 'no'
	return finding.ask === '' || finding.kind === 'our-own-step'
}

/** Confirmed findings that the letter asks about, keyed by check: what the letter and the fix-list share. */
export function askedFindings(facts: CaseFacts): Finding[] {
	return [...paragraphs.flatMap(({ checks }) => checks), ...fromLaterPacks(facts).map(({ check }) => check)].flatMap(
		(check) => {
			const finding = open(facts, check)
			return finding && !leftOut(facts, finding) ? [finding] : []
		},
	)
}

function exceptions(facts: CaseFacts): LetterBlock[] {
	const relied = facts.findings.filter((finding) => finding.exceptionReliedOn)
	const sections: Record<string, string> = {
		'VIR-03': 'leave out the reason (section 44C(2))',
		'VIR-04': 'leave out how the information will be dealt with (section 44C(2))',
		'NOT-01': 'withhold or put off notice to the person named (section 44B(5))',
	}
	return relied.flatMap((finding) => {
		const what = sections[finding.check]
		return what
			? [
					fromFinding(
						'CH-10',
						finding,
						`We understand that you rely on an exception to ${what}. We ask nothing about that except whether it still applies.`,
					),
				]
			: []
	})
}

/**
 * Request for missing information: compiled from confirmed findings and from nothing else, Act first,
 * then the code as reported, then what would help (letters reference, section 2, CH-1 to CH-14).
 */
export function challengeBlocks(facts: CaseFacts): LetterBlock[] {
	const asked = new Map(askedFindings(facts).map((finding) => [finding.check, finding]))
	const claimed = facts.answers.claims_mandatory_without_order === 'yes' ? open(facts, 'FORM-02') : undefined
	if (claimed) asked.delete('FORM-02')
	// The statutory and the reported form of the same point make one paragraph.
	const together = asked.get('TEST-04') ? asked.get('CODE-01') : undefined
	if (together) asked.delete('CODE-01')

	const later = (name: 'act' | 'code' | 'help') =>
		fromLaterPacks(facts)
			.filter(({ check, basis }) => asked.has(check) && sectionOfBasis[basis] === name)
			.map((finding) => fromFinding('CH-P', finding, question(finding, facts)))
	const section = (name: 'act' | 'code' | 'help') => [
		...paragraphs
			.filter((group) => group.section === name)
			.flatMap(({ id, checks }) =>
				checks.flatMap((check) => {
					const finding = asked.get(check)
					if (!finding) return []
					if (check === 'TEST-04' && together) {
						return [
							fromFinding(
								id,
								finding,
								`${question(finding, facts)} We also understand that a request of this kind is meant to be a last resort.`,
								['CODE-01'],
							),
						]
					}
					return [fromFinding(id, finding, question(finding, facts))]
				}),
			),
		...later(name),
	]
	const under = (id: string, title: string, blocks: LetterBlock[]) =>
		blocks.length > 0 ? [paragraph(id, title, 'heading'), ...blocks] : []

	const narrower = ['NARROW-02', 'TEST-04'].some((check) => notShown(facts, check))
	return [
		paragraph(
			'CH-1',
			`We have looked at ${requestInWords(facts)}. So that we can consider it, we need some more information. This is not a refusal, and no decision has been made. We will look promptly at a completed or narrower request.`,
		),
		...ncnd('CH-2', facts),
		...(claimed
			? [
					{
						...fromFinding(
							'CH-3',
							claimed,
							'Your request says that we must provide the information, but it does not name a court order or another power. Please tell us which power or order you rely on, or confirm that this is a request that we may choose whether to meet.',
						),
						shape: undefined,
					},
				]
			: []),
		...under('CH-A', 'What the Police, Crime, Sentencing and Courts Act 2022 says', [
			...section('act'),
			...exceptions(facts),
		]),
		...under('CH-B', 'What we understand the code of practice expects', section('code')),
		...under('CH-C', 'What would help us', section('help')),
		...(narrower
			? [
					paragraph(
						'CH-13',
						'A smaller step may be enough. If you send us a list of the questions that you need answered, we can consider whether they can be answered without any notes.',
					),
				]
			: []),
		paragraph(
			'CH-14',
			`A reply form is enclosed, with only the points above, for you to complete and return. We aim to write to you again by ${britishDate(facts.ourDate)}. ${contactSentence(facts)}`,
		),
	].map(({ shape, ...block }) => (shape ? { ...block, shape } : block))
}
