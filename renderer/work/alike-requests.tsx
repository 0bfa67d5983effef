import { VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'
import type { DuplicateRow, Input } from '../../domain/index.ts'
import { caseworkStyles, RecordForm, useRecordForm } from '../casework/index.ts'
import { ChoiceField, DateText, Notice } from '../components/index.ts'
import { alikeTitle } from '../requests/alike-title.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'

type Relation = Input<'request.link'>['relation']

const relationWords: Record<Relation, string> = {
	chaser: 'It is the same request, asked again',
	duplicate: 'It is the same request, logged twice',
	'same-client': 'Another request about the same person',
	unrelated: 'It has nothing to do with this one',
}

/** Requests that look like this one, to be linked by a person: nothing is merged or closed by the app. */
export function AlikeRequests({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, alike } = inHand.view
	const linked = new Set(subject.links.map(({ other }) => other))
	const open = alike.filter(({ id }) => !linked.has(id))
	if (open.length === 0) return null
	const title = alikeTitle(open.length)
	const each = (
		<>
			{open.map((other) => (
				<details key={other.id} style={{ marginBlockEnd: '0.5rem' }}>
					<summary>
						{other.reference}, received <DateText date={other.receivedOn} /> ({other.because.join(' and ')})
					</summary>
					<SideBySide inHand={inHand} other={other} />
					<LinkForm inHand={inHand} other={other} />
				</details>
			))}
			<p>Two requests stay two requests. Two forces that ask about one person are two requests, linked.</p>
		</>
	)
	if (open.length < 3) return <Notice title={title}>{each}</Notice>
	// Many would push the page itself out of sight.
	return (
		<Notice>
			<details>
				<summary>
					<strong>{title}</strong>
				</summary>
				<div style={{ marginBlockStart: '0.5rem' }}>{each}</div>
			</details>
		</Notice>
	)
}

function SideBySide({ inHand, other }: { inHand: CaseInHand; other: DuplicateRow }) {
	const { row } = inHand.view
	const rows = [
		{ what: 'Received', here: <DateText date={row.receivedOn} />, there: <DateText date={other.receivedOn} /> },
		{ what: 'Asked by', here: row.askingBody, there: other.askingBody },
		{ what: 'Person', here: row.requester, there: other.requester },
		{ what: 'Their reference', here: row.policeReference, there: other.policeReference },
		{ what: 'Our client reference', here: row.clientReference, there: other.clientReference },
	]
	return (
		<table className={`${caseworkStyles.files} stacks`}>
			<VisuallyHidden component="caption">
				{row.reference} beside {other.reference}
			</VisuallyHidden>
			<thead>
				<tr>
					<th scope="col">What</th>
					<th scope="col">{row.reference} (this one)</th>
					<th scope="col">
						<Link href={paths.request(other.id)}>{other.reference}</Link>
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ what, here, there }) => (
					<tr key={what}>
						<th scope="row">{what}</th>
						<td data-label={`${row.reference} (this one)`}>{here || 'not recorded'}</td>
						<td data-label={other.reference}>{there || 'not recorded'}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}

function LinkForm({ inHand, other }: { inHand: CaseInHand; other: DuplicateRow }) {
	const form = useRecordForm({
		inHand,
		name: 'request.link',
		id: `link-${other.id}`,
		start: { relation: '' as Relation | '' },
		problems: ({ relation }) => ({ relation: relation ? undefined : 'Choose how the two belong together' }),
		given: ({ relation }) => ({ other: other.id, relation: relation as Relation }),
		said: `Linked with ${other.reference}`,
	})
	return (
		<RecordForm form={form} label={`Link with ${other.reference}`} saveLabel="Record this">
			<ChoiceField
				{...form.choice('relation')}
				label={`What is ${other.reference} to this one?`}
				choices={(Object.keys(relationWords) as Relation[]).map((value) => ({ value, label: relationWords[value] }))}
			/>
			<p className={caseworkStyles.quiet}>
				If it is a revised request, log it as the next version instead: “Log a revised request” on the older one.
			</p>
		</RecordForm>
	)
}
