import type { PublishedSection, PublishedTable } from './published.ts'

/**
 * The Home Office's review of 139 charged rape cases (8 forces, January to March 2023): 62 in 100 of 185
 * request forms set no limits, 32 in 100 of 197 reasons were about credibility or reliability. Source:
 * https://gov.uk/government/consultations/police-requests-for-third-party-material/outcome/third-party-material-case-file-review-report-accessible
 */
export const homeOffice = { noParameters: 62, credibility: 32 } as const

/** Printed beside every comparison. */
export const homeOfficeCaveat =
	'Not like for like: the Home Office looked at 139 charged rape cases in 8 forces and at all kinds of record, and its “no parameters” is wider than “no date range”.'

type Headline = PublishedTable['headlines'][number]

function share(
	section: PublishedSection | undefined,
	key: string,
): { value: number; of: number; percent: number } | undefined {
	const cell = section?.cells.find((one) => one.key === key)
	if (cell?.value == null || cell.percent === null || section?.total.value == null) return undefined
	const waiting = section.cells.filter((one) => section.pending.includes(one.key))
	const of = section.total.value - waiting.reduce((sum, one) => sum + (one.value ?? 0), 0)
	return { value: cell.value, of, percent: cell.percent }
}

/** The figures that lead the report. Each is made from printed numbers, and left out where one is hidden. */
export function headlinesOf(table: Pick<PublishedTable, 'sections' | 'rounding'>): Headline[] {
	const section = (id: string) => table.sections.find((one) => one.id === id)
	const about = table.rounding > 1 ? 'about ' : ''
	const headlines: Headline[] = []
	const add = (id: string, sectionId: string, key: string, says: string, compare = '') => {
		const found = share(section(sectionId), key)
		if (!found) return
		const text = `${found.percent} in 100 ${says} (${about}${found.value} of ${about}${found.of}).`
		headlines.push({ id, text, compare })
	}
	add(
		'approval',
		'approval',
		'at_receipt',
		'of the requests under the Act showed an approving officer when they arrived',
	)
	add('never_approved', 'approval', 'not_shown', 'of the requests under the Act never showed an approving officer')
	add(
		'date_range',
		'date_range',
		'no',
		'of the requests under the Act gave no date range',
		`The Home Office found no parameters in ${homeOffice.noParameters} in 100 request forms. ${homeOfficeCaveat}`,
	)
	add(
		'credibility',
		'credibility_only',
		'yes',
		'of the requests under the Act gave the person’s credibility as the only reason',
		`In the Home Office’s review ${homeOffice.credibility} in 100 reasons were about credibility or reliability. ${homeOfficeCaveat}`,
	)
	add('challenged', 'challenge', 'challenged', 'of the requests where something was held were challenged')
	add('withdrawn', 'challenge_result', 'withdrawn', 'of the challenges with a result ended with the request withdrawn')
	add('narrowed', 'challenge_result', 'narrowed', 'of the challenges with a result ended with a narrower request')
	const time = section('first_reply')
	if (time?.middle)
		headlines.push({ id: 'first_reply', text: `Middle time to the first reply: ${lower(time.middle)}.`, compare: '' })
	return headlines
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
