import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { RequestRow } from '../../domain/index.ts'
import { useOnPaper } from '../on-paper.ts'
import { paths } from '../routes.ts'
import type { ListQuery } from './list-query.ts'
import { RequestCells } from './request-cells.tsx'
import styles from './request-table.module.css'

const columns = [
	{ name: 'Reference', sort: 'reference' },
	{ name: 'Received', sort: 'received' },
	{ name: 'From', sort: 'askingBody' },
	{ name: 'Client', sort: 'clientReference' },
	{ name: 'Lane', sort: 'lane' },
	{ name: 'Waiting for', sort: 'waiting' },
	{ name: 'Next date', sort: 'nextDate' },
	{ name: 'Not shown', sort: undefined },
] as const

/** Before a row has been measured, in pixels. */
const usualRowHeight = 66

/** Requests that go on paper in one go: some fifty pages. */
const mostOnPaper = 1000

export interface RequestTableHandle {
	focusFirst: () => void
}

/**
 * The list as a table of which only the rows in view are drawn. Headings sort; arrow keys, Home and End
 * move between rows, Enter opens one.
 */
export function RequestTable({
	ref,
	held,
	need,
	onSort,
}: {
	ref?: Ref<RequestTableHandle>
	held: { query: ListQuery; total: number; rows: Map<number, RequestRow> }
	need: (first: number, last: number) => Promise<void>
	onSort: (change: Pick<ListQuery, 'sort' | 'direction'>) => void
}) {
	const [, go] = useLocation()
	const { query, total, rows } = held
	const table = useRef<HTMLTableElement>(null)
	const [top, setTop] = useState(0)
	const [focused, setFocused] = useState<number>()
	const [wanted, setWanted] = useState<number>()

	useLayoutEffect(() => {
		const place = () => setTop((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
		place()
		window.addEventListener('resize', place)
		return () => window.removeEventListener('resize', place)
	}, [])

	const virtual = useWindowVirtualizer({
		count: total,
		estimateSize: () => usualRowHeight,
		overscan: 10,
		scrollMargin: top,
		scrollPaddingStart: 60,
		scrollPaddingEnd: 20,
		measureElement: (row) => row.getBoundingClientRect().height || usualRowHeight,
		// The row that has the focus stays drawn, so that scrolling away does not lose one's place.
		rangeExtractor: (range: Range) => {
			const kept = [focused, wanted].filter((index) => index !== undefined && index < total) as number[]
			return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
		},
	})
	const items = virtual.getVirtualItems()
	const first = items[0]?.index ?? 0
	const last = items.at(-1)?.index ?? 0
	useEffect(() => void need(first, last), [need, first, last])

	// On paper stands every row, not only those in view.
	const whole = Math.min(total, mostOnPaper)
	const [forPaper, setForPaper] = useState<() => void>()
	useOnPaper(async () => {
		await need(0, whole - 1)
		await new Promise<void>((drawn) => setForPaper(() => drawn))
		return () => setForPaper(undefined)
	})
	useEffect(() => forPaper?.(), [forPaper])

	// Focus follows once the wanted row is drawn.
	useEffect(() => {
		if (wanted === undefined) return
		const link = table.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] a`)
		if (!link) return
		link.focus({ preventScroll: true })
		setWanted(undefined)
	})
	const focusRow = (index: number) => {
		const target = Math.min(Math.max(index, 0), total - 1)
		virtual.scrollToIndex(target, { align: 'auto' })
		setWanted(target)
	}
	useImperativeHandle(ref, () => ({ focusFirst: () => focusRow(0) }))

	const onKey = (event: KeyboardEvent) => {
		const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')
		if (!row) return
		const here = Number(row.dataset.index)
		const page = Math.max(1, Math.floor(window.innerHeight / usualRowHeight) - 2)
		const next = {
			ArrowDown: here + 1,
			ArrowUp: here - 1,
			PageDown: here + page,
			PageUp: here - page,
			Home: 0,
			End: total - 1,
		}[event.key]
		if (next === undefined) return
		event.preventDefault()
		focusRow(next)
	}
	const sortBy = (sort: ListQuery['sort']) => {
		// Another order starts from its beginning.
		if (window.scrollY > top) window.scrollTo(0, top)
		// The newest request is looked for first; everything else reads best from its beginning.
		const fresh = sort === 'received' ? 'down' : 'up'
		onSort({ sort, direction: query.sort !== sort ? fresh : query.direction === 'up' ? 'down' : 'up' })
	}

	return (
		<div className={styles.place}>
			<table
				ref={table}
				className={styles.table}
				aria-label="Requests"
				aria-rowcount={total + 1}
				onKeyDown={onKey}
				onFocus={(event) => {
					const row = event.target.closest<HTMLElement>('[data-index]')
					setFocused(row ? Number(row.dataset.index) : undefined)
				}}
			>
				<thead className={styles.heads}>
					<tr aria-rowindex={1}>
						{columns.map(({ name, sort }) => (
							<th
								key={name}
								scope="col"
								aria-sort={
									sort && query.sort === sort ? (query.direction === 'up' ? 'ascending' : 'descending') : undefined
								}
							>
								{sort ? (
									<button type="button" onClick={() => sortBy(sort)}>
										{name}
										<span aria-hidden="true" className={styles.arrow}>
											{query.sort === sort ? (query.direction === 'up' ? '▲' : '▼') : '↕'}
										</span>
									</button>
								) : (
									name
								)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{forPaper
						? Array.from({ length: whole }, (_, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place in the list
								<tr key={index} className={styles.row}>
									<RowCells row={rows.get(index)} />
								</tr>
							))
						: items.flatMap((item, position) => {
								const before = position === 0 ? top : (items[position - 1]?.end ?? top)
								const row = rows.get(item.index)
								return [
									item.start > before ? <Gap key={`gap-${item.key}`} height={item.start - before} /> : null,
									<tr
										key={item.key}
										ref={virtual.measureElement}
										data-index={item.index}
										aria-rowindex={item.index + 2}
										className={styles.row}
										onClick={(event) => {
											if (!row || (event.target as HTMLElement).closest('a') || window.getSelection()?.toString())
												return
											go(paths.request(row.id))
										}}
									>
										<RowCells row={row} />
									</tr>,
								]
							})}
					{forPaper ? null : <Gap height={Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))} />}
				</tbody>
			</table>
			{whole < total ? (
				<p data-only-on-paper>
					On paper are the first {whole.toLocaleString('en-GB')} requests of {total.toLocaleString('en-GB')} in this
					list. Filter the list to print the others.
				</p>
			) : null}
		</div>
	)
}

function RowCells({ row }: { row: RequestRow | undefined }) {
	return row ? <RequestCells row={row} /> : <td colSpan={columns.length}>…</td>
}

/** Stands in for rows out of view. */
function Gap({ height }: { height: number }) {
	if (height <= 0) return null
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
		<tr aria-hidden="true" className={styles.gap}>
			<td colSpan={columns.length} style={{ height, padding: 0, border: 0 }} />
		</tr>
	)
}
