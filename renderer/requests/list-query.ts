import { useEffect, useState } from 'react'
import type { Input } from '../../domain/index.ts'
import { useSession } from '../session.tsx'

/** What the list shows: everything the app is asked but which part of it. */
export type ListQuery = Omit<Input<'request.list'>, 'offset' | 'limit'>

const startingQuery: ListQuery = { text: '', sort: 'received', direction: 'down' }

/** Sort and filters of the list. They outlive a visit to another page, and end when the app locks. */
export function useListQuery(): [ListQuery, (change: Partial<ListQuery>) => void] {
	const { memory } = useSession()
	const [query, setQuery] = useState(() => (memory.get('requests') as ListQuery | undefined) ?? startingQuery)
	useEffect(() => {
		memory.set('requests', query)
	}, [memory, query])
	return [query, (change) => setQuery((before) => ({ ...before, ...change }))]
}

/** Whether anything is left out of the list. */
export function isFiltered({ text, lane, waiting }: ListQuery): boolean {
	return text.trim() !== '' || lane !== undefined || waiting !== undefined
}
