import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { SavedView } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { openEmergency } from '../commands/app-commands.ts'
import { DropAnywhere } from '../components/drop-place.tsx'
import { announce, Loading, PageHeading, RefusalNotice } from '../components/index.ts'
import { giveFiles } from '../log-request/handover.ts'
import { requestFiles } from '../log-request/request-files.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { FirstSteps } from './first-steps.tsx'
import { ListFilters } from './list-filters.tsx'
import { isFiltered, useListQuery } from './list-query.ts'
import { filterWords, requestCount } from './list-words.ts'
import { RequestTable, type RequestTableHandle } from './request-table.tsx'
import styles from './requests-page.module.css'
import { type DeletedView, SavedViews } from './saved-views.tsx'
import { UnfinishedDrafts } from './unfinished-drafts.tsx'
import { useRequestRows } from './use-request-rows.ts'

/** Quiet time after a key before the register is searched, milliseconds: shorter than between two keys of a quick typist. */
const searchDelay = 40

/** The register: every request, found by sorting, filtering or searching, and what was begun and not finished. */
export function RequestsPage() {
	const { view } = useParams<{ view?: string }>()
	const { views } = useSession().own
	const chosen = views.find(({ id }) => id === view)
	const [gone, setGone] = useState<DeletedView>()
	return <RequestList key={chosen?.id ?? ''} view={chosen} gone={gone} onGone={setGone} />
}

function RequestList({
	view,
	gone,
	onGone,
}: {
	view: SavedView | undefined
	gone: DeletedView | undefined
	onGone: (gone: DeletedView | undefined) => void
}) {
	const [, go] = useLocation()
	const [query, change] = useListQuery(view)
	const [text, setText] = useState(query.text)
	const [settled] = useDebouncedValue(text, searchDelay)
	const { lane, waiting, sort, direction } = query
	const asked = useMemo(
		() => ({ text: settled.trim(), lane, waiting, sort, direction }),
		[settled, lane, waiting, sort, direction],
	)
	const { held, refusal, need } = useRequestRows(asked)
	const drafts = useQuery('draft.list', {})
	const table = useRef<RequestTableHandle>(null)

	// biome-ignore lint/correctness/useExhaustiveDependencies: what was searched for is remembered, not followed
	useEffect(() => change({ text: settled }), [settled])
	const filtered = isFiltered(asked)
	const count = held && requestCount(held.total, filtered ? held.all : held.total)
	useEffect(() => {
		if (count) announce(count)
	}, [count])

	const start = (files: File[]) => {
		giveFiles(files)
		go(paths.log())
	}
	const nothingYet = held?.all === 0
	return (
		<>
			<PageHeading
				actions={
					<Button variant="default" component={Link} href={paths.emergency()}>
						{openEmergency.label} <kbd style={{ marginInlineStart: '0.5rem' }}>E</kbd>
					</Button>
				}
			>
				Requests
			</PageHeading>
			<DropAnywhere {...requestFiles} words="Drop the files to log a request with them" onFiles={start} />
			<UnfinishedDrafts drafts={drafts.value ?? []} />
			<RefusalNotice refusal={refusal ?? drafts.refusal} />
			{nothingYet ? <FirstSteps onFiles={start} /> : null}
			{held && !nothingYet ? (
				<>
					<SavedViews query={asked} view={view} gone={gone} onGone={onGone} />
					<ListFilters
						query={asked}
						text={text}
						onText={setText}
						onChange={change}
						onDown={() => table.current?.focusFirst()}
						onClear={() => {
							setText('')
							change({ lane: undefined, waiting: undefined })
						}}
					/>
					<p className={styles.count}>{count}</p>
					{filtered ? <p data-only-on-paper>{filterWords(asked)}</p> : null}
					{held.total === 0 ? (
						<p>No request fits. Try fewer words, or clear the filters.</p>
					) : (
						<RequestTable ref={table} held={held} need={need} onSort={change} />
					)}
				</>
			) : null}
			{held || refusal ? null : <Loading>Opening the register…</Loading>}
		</>
	)
}
