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
	/** Asks for the pages that hold these rows, unless they are here or on their way; resolves when all of them are here. */
	need: (first: number, last: number) => Promise<void>
}

/** The rows of a list that may be very long, fetched page by page as they come into view. */
export function useRequestRows(query: ListQuery): RequestRows {
	const [held, setHeld] = useState<Held>()
	const [refusal, setRefusal] = useState<Refusal>()
	const current = useRef(query)
	const asked = useRef(new Map<number, Promise<void>>())

	const fetchPage = useCallback(async (page: number) => {
		const wanted = current.current
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
	const load = useCallback(
		(page: number) => {
			const underway = asked.current.get(page) ?? fetchPage(page)
			asked.current.set(page, underway)
			return underway
		},
		[fetchPage],
	)

	useEffect(() => {
		current.current = query
		asked.current = new Map()
		void load(0)
	}, [query, load])

	const need = useCallback(
		async (first: number, last: number) => {
			const pages: Promise<void>[] = []
			for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) pages.push(load(page))
			await Promise.all(pages)
		},
		[load],
	)
	return { held, refusal, need }
}
