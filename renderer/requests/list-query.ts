import { useEffect, useState } from 'react'
import type { Input, SavedView } from '../../domain/index.ts'
import { useSession } from '../session.tsx'

/** What the list shows: everything the app is asked but which part of it. */
export type ListQuery = Omit<Input<'request.list'>, 'offset' | 'limit'>

const startingQuery: ListQuery = { text: '', sort: 'received', direction: 'down' }

/**
 * Sort and filters of the list. They outlive a visit to another page, and end when the app locks.
 * @param view whose query the list begins with, when the person asked for a view
 */
export function useListQuery(view: SavedView | undefined): [ListQuery, (change: Partial<ListQuery>) => void] {
	const { memory } = useSession()
	const [query, setQuery] = useState(
		() => view?.query ?? (memory.get('requests') as ListQuery | undefined) ?? startingQuery,
	)
	useEffect(() => {
		if (!view) memory.set('requests', query)
	}, [memory, query, view])
	return [query, (change) => setQuery((before) => ({ ...before, ...change }))]
}

/** Whether two queries show the same list in the same order. */
export function sameQuery(one: ListQuery, other: ListQuery): boolean {
	return (
		one.text.trim() === other.text.trim() &&
		(['lane', 'waiting', 'sort', 'direction'] as const).every((name) => one[name] === other[name])
	)
}

/** Whether it is the list as it is at first. */
export function isStarting(query: ListQuery): boolean {
	return sameQuery(query, startingQuery)
}

/** Whether anything is left out of the list. */
export function isFiltered({ text, lane, waiting }: ListQuery): boolean {
	return text.trim() !== '' || lane !== undefined || waiting !== undefined
}
