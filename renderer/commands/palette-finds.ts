import { useCallback, useEffect, useRef, useState } from 'react'
import type { HelpTopic, RequestRow } from '../../domain/index.ts'
import { call } from '../bridge.ts'

/** Requests and help that fit what was typed into the palette. */
export interface PaletteFinds {
	/** What they were found for; they mean nothing for other words. */
	typed: string
	requests: readonly RequestRow[]
	topics: readonly HelpTopic[]
}

const nothing: PaletteFinds = { typed: '', requests: [], topics: [] }

/** Few enough that commands, requests and help are seen together. */
const mostRequests = 6
const mostRecent = 3
const mostTopics = 6

async function requestsFor(typed: string): Promise<readonly RequestRow[]> {
	const answer = await call('request.list', {
		text: typed,
		sort: 'changed',
		direction: 'down',
		offset: 0,
		limit: typed === '' ? mostRecent : mostRequests,
	})
	return answer.ok ? answer.value.rows : []
}

/** Help is loaded when the palette first looks for it. */
async function topicsFor(typed: string): Promise<readonly HelpTopic[]> {
	if (typed === '') return []
	const { findTopics } = await import('../help/find-topics.ts')
	return findTopics(typed).slice(0, mostTopics)
}

/**
 * What the palette shows beside commands: without words the requests changed last, with words the requests and
 * topics that fit. An answer that comes after a newer question is left out.
 */
export function usePaletteFinds(): { finds: PaletteFinds; look: (typed: string) => void } {
	const [finds, setFinds] = useState(nothing)
	const latest = useRef(0)
	useEffect(
		() => () => {
			latest.current = -1
		},
		[],
	)
	const look = useCallback((words: string) => {
		const typed = words.trim()
		latest.current += 1
		const mine = latest.current
		void Promise.all([requestsFor(typed), topicsFor(typed)]).then(([requests, topics]) => {
			if (latest.current === mine) setFinds({ typed, requests, topics })
		})
	}, [])
	return { finds, look }
}
