import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { WorkItem } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { caseworkStyles } from '../casework/index.ts'
import { DateText, EmptyState, Loading, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import { laneShort } from '../requests/list-words.ts'
import { waitingWords } from '../requests/request-words.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { becauseWords } from './work-words.ts'

type Whose = 'mine' | 'everybody'

/** What waits for the person at work, or for anybody: the earliest date first. */
export default function WorkPage() {
	const [whose, setWhose] = useState<Whose>('mine')
	const { value, refusal } = useQuery('work.list', { whose })
	return (
		<>
			<PageHeading>My work</PageHeading>
			<SegmentedControl
				aria-label="Whose work"
				value={whose}
				onChange={(next) => setWhose(next as Whose)}
				data={[
					{ value: 'mine', label: 'What waits for me' },
					{ value: 'everybody', label: 'What waits for anybody' },
				]}
				mb="md"
			/>
			<RefusalNotice refusal={refusal} />
			{value ? <Items items={value} whose={whose} /> : refusal ? null : <Loading>Looking…</Loading>}
		</>
	)
}

function Items({ items, whose }: { items: WorkItem[]; whose: Whose }) {
	const { status } = useSession()
	if (items.length === 0) {
		return (
			<EmptyState title="Nothing waits">
				{whose === 'mine'
					? 'Nothing is assigned to you, and no date has come. Look at what waits for anybody, or at all requests.'
					: 'No open request waits for anybody in this service.'}
			</EmptyState>
		)
	}
	return (
		<ul className={caseworkStyles.entries} style={{ maxWidth: '60rem' }}>
			{items.map(({ row, because, due, dueIs, silentDays }) => {
				const court = row.nextDateIs === 'court' && due === row.nextDate
				return (
					<li key={row.id}>
						<p>
							<Link href={paths.request(row.id)}>
								<strong>{row.reference}</strong>
							</Link>
							{row.clientReference ? `, ${row.clientReference}` : ''}: {row.askingBody || laneShort[row.lane]}
						</p>
						<p className={caseworkStyles.row} style={{ marginBlock: '0.25rem' }}>
							{because.map((reason) => (
								<StatusTag key={reason} tone={reason === 'review' ? 'warn' : reason === 'assigned' ? 'plain' : 'info'}>
									{becauseWords[reason]}
								</StatusTag>
							))}
						</p>
						{due ? (
							<p>
								{dueIs}: <DateText date={due} />
								{court && due <= status.today ? (
									<>
										{' '}
										<StatusTag tone="alert">The court’s date</StatusTag>
									</>
								) : due < status.today ? (
									' (this day has passed; it is your own date, not a legal one)'
								) : null}
							</p>
						) : null}
						<p className={caseworkStyles.quiet}>
							{waitingWords[row.waiting]}
							{silentDays > 0 ? `, for ${silentDays} working ${silentDays === 1 ? 'day' : 'days'}` : ''}
						</p>
					</li>
				)
			})}
		</ul>
	)
}
