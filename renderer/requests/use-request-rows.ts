import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal, RequestRow } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import type { ListQuery } from './list-query.ts'

/** Rows that are asked for at a time. */
const pageSize = 100

interface Held {
	query: ListQuery
	/** Requests that fit the query, and all there are. */
	total: number
	all: number
	rows: Map<number, RequestRow>
}

export interface RequestRows {
	/** `undefined` before the first answer. What fitted the last query stays until the new answer comes. */
	held?: Held
	refusal?: Refusal
	/** Asks for the pages that hold these rows, unless they are here or on their way. */
	need: (first: number, last: number) => void
}

/** The rows of a list that may be very long, fetched page by page as they come into view. */
export function useRequestRows(query: ListQuery): RequestRows {
	const [held, setHeld] = useState<Held>()
	const [refusal, setRefusal] = useState<Refusal>()
	const current = useRef(query)
	const asked = useRef(new Set<number>())

	const load = useCallback(async (page: number) => {
		const wanted = current.current
		if (asked.current.has(page)) return
		asked.current.add(page)
		const answer = await call('request.list', { ...wanted, offset: page * pageSize, limit: pageSize })
		if (current.current !== wanted) return
		if (!answer.ok) {
			asked.current.delete(page)
			setRefusal(answer.refusal)
			return
		}
		setRefusal(undefined)
		setHeld((before) => {
			const rows = new Map(before?.query === wanted ? before.rows : [])
			answer.value.rows.forEach((row, index) => {
				rows.set(page * pageSize + index, row)
			})
			return { query: wanted, total: answer.value.total, all: answer.value.all, rows }
		})
	}, [])

	useEffect(() => {
		current.current = query
		asked.current = new Set()
		void load(0)
	}, [query, load])

	const need = useCallback(
		(first: number, last: number) => {
			for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) void load(page)
		},
		[load],
	)
	return { held, refusal, need }
}
