import { VisuallyHidden } from '@mantine/core'
import {
	answerLabel,
	britishDate,
	type CaseVersion,
	type Casework,
	type ScopeDiff,
	scopeDiff,
} from '../../domain/index.ts'
import { caseworkStyles, OffenceDetail, useDetail } from '../casework/index.ts'
import { Notice, StatusTag } from '../components/index.ts'

const breadthWords: Record<ScopeDiff['breadth']['before'], string> = {
	'whole-file': 'The whole file',
	items: 'Some items',
	questions: 'Questions',
	'not-known': 'Not known',
}

const percent = (part: number) => `${Math.round(part * 100)} %`

/** Over the sentences: whether less is asked for than before, or more. */
function narrowedTitle({ narrowedBy }: ScopeDiff): string {
	const parts = Object.values(narrowedBy).filter((part) => part !== undefined)
	const less = parts.some((part) => part > 0)
	const more = parts.some((part) => part < 0)
	if (less && more) return 'Narrowed in part, and widened in part'
	if (more) return 'More is asked for than before'
	return less || parts.length === 0 ? 'Narrowed by' : 'Not narrowed'
}

/** What the narrowing comes to, in sentences; empty when nothing can be said. */
function narrowedSentences(diff: ScopeDiff): string[] {
	const { months, counted, breadth } = diff.narrowedBy
	const says: string[] = []
	if (months !== undefined) {
		if (months > 0)
			says.push(
				`The period is shorter by ${percent(months)} (from ${diff.months.before} to ${diff.months.after} months).`,
			)
		else if (months < 0) says.push(`The period is longer (from ${diff.months.before} to ${diff.months.after} months).`)
		else says.push('The period is as long as before.')
	} else if (!diff.months.before && diff.months.after) says.push('A period is given now, and none was given before.')
	if (counted !== undefined && diff.counted) {
		const { unit, before, after } = diff.counted
		if (counted > 0) says.push(`By ${unit}, ${percent(counted)} less is asked for (from ${before} to ${after}).`)
		else if (counted < 0) says.push(`More ${unit} are asked for (from ${before} to ${after}).`)
		else says.push(`As many ${unit} are asked for as before (${before}).`)
	}
	if (breadth !== undefined && breadth > 0)
		says.push(
			`Less of the record: ${breadthWords[diff.breadth.before].toLowerCase()} before, ${breadthWords[diff.breadth.after].toLowerCase()} now.`,
		)
	if (breadth !== undefined && breadth < 0)
		says.push(
			`More of the record: ${breadthWords[diff.breadth.before].toLowerCase()} before, ${breadthWords[diff.breadth.after].toLowerCase()} now.`,
		)
	return says
}

/** The last count of either version, where both were counted in the same unit. */
function countedFor(counts: Casework['scopes'], older: number, newer: number): ScopeDiff['counted'] {
	const last = (version: number) => counts.filter((count) => count.version === version).at(-1)
	const before = last(older)
	const after = last(newer)
	if (!before || !after || before.unit !== after.unit) return undefined
	return { unit: after.unit, before: before.asked, after: after.asked }
}

/** Two versions of a request side by side: dates, categories, purpose, who approved it. */
export function VersionDiff({
	before,
	after,
	counts,
}: {
	before: CaseVersion
	after: CaseVersion
	/** What people counted, for any version. */
	counts: Casework['scopes']
}) {
	const diff = scopeDiff(before, after, countedFor(counts, before.number, after.number))
	const detail = useDetail()
	const date = (iso: string) => (iso ? britishDate(iso) : 'not given')
	const rows: { key: string; what: string; before: string; after: string; changed: boolean; telling?: boolean }[] = [
		{
			key: 'from',
			what: 'From',
			before: date(diff.periodFrom.before),
			after: date(diff.periodFrom.after),
			changed: diff.periodFrom.changed,
		},
		{
			key: 'to',
			what: 'To',
			before: date(diff.periodTo.before),
			after: date(diff.periodTo.after),
			changed: diff.periodTo.changed,
		},
		{
			key: 'breadth',
			what: 'How much of the record',
			before: breadthWords[diff.breadth.before],
			after: breadthWords[diff.breadth.after],
			changed: diff.breadth.changed,
		},
		{
			key: 'sought',
			what: 'What is asked for',
			before: diff.informationSought.before || 'not recorded',
			after: diff.informationSought.after || 'not recorded',
			changed: diff.informationSought.changed,
			telling: true,
		},
		{
			key: 'purpose',
			what: 'Is a particular line of enquiry given?',
			before: answerLabel('line_of_enquiry_stated', diff.purpose.before) || 'I don’t know',
			after: answerLabel('line_of_enquiry_stated', diff.purpose.after) || 'I don’t know',
			changed: diff.purpose.changed,
		},
		{
			key: 'approver',
			what: 'Approved by',
			before: diff.approver.before || 'not shown',
			after: diff.approver.after || 'not shown',
			changed: diff.approver.changed,
		},
		...(diff.counted
			? [
					{
						key: 'counted',
						what: diff.counted.unit === 'appointments' ? 'Appointments, as counted' : 'Months, as counted',
						before: diff.counted.before === null ? 'not counted' : String(diff.counted.before),
						after: diff.counted.after === null ? 'not counted' : String(diff.counted.after),
						changed: diff.counted.before !== diff.counted.after,
					},
				]
			: []),
	]
	const says = narrowedSentences(diff)
	return (
		<>
			<Notice title={says.length > 0 ? narrowedTitle(diff) : 'How much narrower it is'}>
				{says.length > 0 ? (
					<ul>
						{says.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				) : (
					<p>It cannot be worked out: one of the versions does not give dates, or how much is asked for.</p>
				)}
			</Notice>
			<table className={`${caseworkStyles.files} stacks`}>
				<VisuallyHidden component="caption">
					Version {before.number} beside version {after.number}
				</VisuallyHidden>
				<thead>
					<tr>
						<th scope="col">What</th>
						<th scope="col">Version {before.number}</th>
						<th scope="col">Version {after.number}</th>
						<th scope="col">Changed?</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">{row.what}</th>
							<td data-label={`Version ${before.number}`}>
								{row.telling ? <OffenceDetail what="what is asked for">{row.before}</OffenceDetail> : row.before}
							</td>
							<td data-label={`Version ${after.number}`}>
								{row.telling && detail?.open === false ? (
									<span className={caseworkStyles.quiet}>folded</span>
								) : (
									row.after
								)}
							</td>
							<td>{row.changed ? <StatusTag tone="info">Changed</StatusTag> : 'The same'}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	)
}
