import { askedFindings } from './challenge.ts'
import type { CaseFacts } from './facts.ts'
import { fromFinding, open, paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** One line a point: what police fill in. Points of the Act and the code first. */
const lines: Record<string, string> = {
	'SCOPE-02': 'Your role, your organisation, and the paragraph of section 44E(1) or 44F(2) that you act under:',
	'SCOPE-03': 'Force or body asking, and the offence under investigation:',
	'SCOPE-04': 'The person named features as (victim or at risk / witness / suspect):',
	'VIR-01': 'The request in writing is attached (yes / no):',
	'VIR-02': 'Information sought (section 44C(1)(a)):',
	'VIR-03': 'Reason it is sought (section 44C(1)(b)):',
	'VIR-04': 'How it will be dealt with once obtained (section 44C(1)(c)):',
	'TEST-01': 'Why you believe that we hold it (section 44A(3)(a)):',
	'TEST-02': 'Line of enquiry, and the facts that make it relevant (section 44A(3)(b)):',
	'TEST-03': 'Why it is necessary and proportionate (section 44A(3)(c)):',
	'TEST-04': 'Other means considered, and why they are not enough (section 44A(7) and (8)):',
	'COUN-01': 'Why it is likely to have substantial probative value (section 44A(4)):',
	'NOT-01': 'Written notice to the person given on (section 44B), or reliance on section 44B(5):',
	'NOT-02': 'Why notice could not be given by the date of the request (section 44B(3)(b)):',
	'NOT-03': 'Person under 18: to whom notice was given (section 44B(4)):',
	'NOT-04': 'Capacity: how considered, and to whom notice was given (section 44B(4)):',
	'COUN-02': 'How the starting presumption was overcome, and where that is recorded:',
	'COUN-03': 'Why access is essential to the investigation or to a fair trial:',
	'CODE-01': 'Less intrusive ways considered first:',
	'NARROW-01': 'Period covered: from / to:',
	'NARROW-02': 'Particular questions or items:',
	'NARROW-03': 'The fact in this case that makes it a reasonable line of enquiry:',
	'NOT-05': 'Views and objections of the person: sought on, and how weighed:',
	'FORM-01': 'Standard request form attached (yes / no):',
	'FORM-02': 'This is a request that you may choose whether to meet (yes / no; if not, the power or order):',
	'FORM-03': 'May be shared with the CPS or disclosed to the defence (yes / no / how irrelevant parts are held back):',
	'FORM-04': 'Basis for the request other than a signed consent:',
	'OWN-10': 'The person named has been asked to obtain records themselves (yes / no):',
}

/**
 * The police fix-list: one page with only what is missing. It never carries the person's name or any
 * sign of client status (letters reference, section 3, FX-1 to FX-6).
 */
export function fixListBlocks(facts: CaseFacts): LetterBlock[] {
	const asked = askedFindings(facts)
	const field = (check: string) => {
		const finding = asked.find((candidate) => candidate.check === check)
		// A check that came with a later pack has only its title.
		const line = lines[check] ?? (finding && `${finding.title}:`)
		return finding && line ? [{ ...fromFinding('FX-2', finding, line), shape: 'field' as const }] : []
	}
	const firm = asked
		.filter(({ basis, check }) => basis !== 'good-practice' && check !== 'COUN-04')
		.flatMap(({ check }) => field(check))
	const helpful = asked
		.filter(({ basis, check }) => basis === 'good-practice' && check !== 'COUN-05')
		.flatMap(({ check }) => field(check))
	const approval = open(facts, 'COUN-04') ?? open(facts, 'COUN-05')
	const mayRely = ['VIR-03', 'VIR-04', 'NOT-01'].some((check) => asked.some((finding) => finding.check === check))
	return [
		paragraph(
			'FX-0',
			'Only the points that the request does not yet show are listed. Please complete and return this page.',
		),
		...firm,
		...(approval
			? [
					{
						...fromFinding('FX-3', approval, 'Approved by (name, rank or grade), on (date), at (time):'),
						shape: 'field' as const,
					},
				]
			: []),
		...(mayRely
			? [
					paragraph(
						'FX-4',
						'We rely on section 44C(2) or section 44B(5) (you may, but need not, say which ground)',
						'option',
					),
				]
			: []),
		...(helpful.length > 0 ? [paragraph('FX-5', 'This would help', 'heading'), ...helpful] : []),
		paragraph('FX-6', 'Officer, number, switchboard to ring back through, date:', 'field'),
	]
}
