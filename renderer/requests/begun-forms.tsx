import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { useBegunForms } from '../casework/index.ts'
import { Notice } from '../components/index.ts'
import { paths, type RequestTab } from '../routes.ts'

/** Where each form stands, by the beginning of its name; the first that fits counts. */
const places: readonly (readonly [begins: string, tab: RequestTab | 'lane' | 'waiting'])[] = [
	['lane', 'lane'],
	['waiting', 'waiting'],
	['note', 'notes'],
	['fact-', 'documents'],
	['save-', 'documents'],
	['change-', 'findings'],
	['approval-dates', 'findings'],
	['court-paper', 'start'],
	['search-', 'searches'],
	['conclude', 'searches'],
	['sent-', 'letters'],
	['mentions-', 'letters'],
	['shared', 'start'],
	['review', 'start'],
	['receipt-', 'release'],
	['check-', 'release'],
	['stop-', 'release'],
	['prepare', 'release'],
	['release', 'release'],
	['decide', 'decision'],
	['propose', 'decision'],
	...(['event', 'answer', 'closing', 'reopen', 'disposal', 'scope', 'time', 'assign', 'task'] as const).map(
		(form) => [form, 'work'] as const,
	),
	...(
		[
			...(['died', 'receipt', 'clear', 'capacity', 'permission', 'contact', 'addressee', 'police-form'] as const),
			...(['child', 'attempt', 'untraceable', 'wishes', 'client', 'talk'] as const),
		] as const
	).map((form) => [form, 'client'] as const),
]

/** Says where something was typed and not saved, before a lock, a crash or another page: it is back where it was typed. */
export function BegunForms({
	requestId,
	tabs,
	nameOf,
	onLane,
	onWaiting,
}: {
	requestId: string
	/** Parts that this request has. */
	tabs: readonly RequestTab[]
	nameOf: (tab: RequestTab) => string
	onLane: () => void
	onWaiting: () => void
}) {
	const begun = useBegunForms()
	const found = new Set(begun.flatMap((form) => places.find(([begins]) => form.startsWith(begins))?.[1] ?? []))
	const parts = tabs.filter((tab) => found.has(tab))
	if (parts.length === 0 && !found.has('lane') && !found.has('waiting')) return null
	return (
		<Notice title="Something that you typed here is not saved yet">
			<p>It is back in its place:</p>
			<ul>
				{parts.map((tab) => (
					<li key={tab}>
						<Link href={paths.request(requestId, tab)}>{nameOf(tab)}</Link>
					</li>
				))}
				{found.has('lane') ? (
					<li>
						<Anchor component="button" type="button" onClick={onLane}>
							Go on with another lane
						</Anchor>
					</li>
				) : null}
				{found.has('waiting') ? (
					<li>
						<Anchor component="button" type="button" onClick={onWaiting}>
							Go on with whose turn it is
						</Anchor>
					</li>
				) : null}
			</ul>
		</Notice>
	)
}
