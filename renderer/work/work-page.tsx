import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { WorkItem, WorkReason } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { caseworkStyles } from '../casework/index.ts'
import { DateText, EmptyState, Loading, PageHeading, RefusalNotice, StatusTag, type Tone } from '../components/index.ts'
import { laneShort } from '../requests/list-words.ts'
import { waitingWords } from '../requests/request-words.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { becauseWords } from './work-words.ts'

type Whose = 'mine' | 'everybody'

const whoseWords: Record<Whose, string> = { mine: 'What waits for me', everybody: 'What waits for anybody' }

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
					{ value: 'mine', label: whoseWords.mine },
					{ value: 'everybody', label: whoseWords.everybody },
				]}
				mb="md"
			/>
			<p data-only-on-paper>{whoseWords[whose]}</p>
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
		<>
			{items.some(({ due, dueIs }) => due && due < status.today && dueIs !== courtsDate) ? (
				<p>A date that has passed is your own, not a legal one, unless it says that it is the court’s.</p>
			) : null}
			<ul className={caseworkStyles.entries} style={{ maxWidth: '60rem' }}>
				{items.map((item) => (
					<Item key={item.row.id} item={item} today={status.today} />
				))}
			</ul>
		</>
	)
}

const tones: Partial<Record<WorkReason, Tone>> = { review: 'warn', assigned: 'plain' }

/** What a court's date is called among the dates of a request. */
const courtsDate = 'The court’s date'

function Item({ item: { row, because, due, dueIs, silentDays }, today }: { item: WorkItem; today: string }) {
	const passed = due !== '' && due < today
	const courts = row.nextDateIs === 'court' ? row.nextDate : ''
	return (
		<li>
			<p className={caseworkStyles.row} style={{ marginBlock: '0 0.25rem' }}>
				<span>
					<Link href={paths.request(row.id)}>
						<strong>{row.reference}</strong>
					</Link>
					{row.clientReference ? `, ${row.clientReference}` : ''}: {row.askingBody || laneShort[row.lane]}
				</span>
				{because.map((reason) => (
					<StatusTag
						key={reason}
						tone={reason === 'due' && passed && due === courts ? 'alert' : (tones[reason] ?? 'info')}
					>
						{reason === 'due' && passed ? 'Date passed' : becauseWords[reason]}
					</StatusTag>
				))}
			</p>
			{due && due !== courts ? (
				<p>
					{dueIs}: <DateText date={due} />
				</p>
			) : null}
			{courts ? (
				<p>
					{courtsDate}:{' '}
					<StatusTag tone="alert">
						<DateText date={courts} />
					</StatusTag>
					{courts < today && due !== courts ? ' This day has passed.' : null}
				</p>
			) : null}
			<p className={caseworkStyles.quiet}>
				{waitingWords[row.waiting]}
				{silentDays > 0 ? `, for ${silentDays} working ${silentDays === 1 ? 'day' : 'days'}` : ''}
			</p>
		</li>
	)
}
