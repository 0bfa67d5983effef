import { useCallback, useEffect, useRef, useState } from 'react'
import type { HelpTopic, RequestRow } from '../../domain/index.ts'
import { call } from '../bridge.ts'

/** Requests and help that fit what was typed into the palette. */
export interface PaletteFinds {
	/** What they were found for; they mean nothing for other words. */
	typed: string
	requests: readonly RequestRow[]
	/** Without words: whether they are those that the person opened last, or those changed last. */
	opened: boolean
	topics: readonly HelpTopic[]
}

const nothing: PaletteFinds = { typed: '', requests: [], opened: false, topics: [] }

/** Few enough that commands, requests and help are seen together. */
const mostRequests = 6
const mostRecent = 5
const mostTopics = 6

async function openedLast(typed: string): Promise<readonly RequestRow[]> {
	const recent = typed === '' ? await call('recent.list', {}) : undefined
	return recent?.ok ? recent.value.slice(0, mostRecent) : []
}

async function requestsFor(typed: string): Promise<Pick<PaletteFinds, 'requests' | 'opened'>> {
	const recent = await openedLast(typed)
	if (recent.length > 0) return { requests: recent, opened: true }
	const answer = await call('request.list', {
		text: typed,
		sort: 'changed',
		direction: 'down',
		offset: 0,
		limit: typed === '' ? mostRecent : mostRequests,
	})
	return { requests: answer.ok ? answer.value.rows : [], opened: false }
}

/** Help is loaded when the palette first looks for it. */
async function topicsFor(typed: string): Promise<readonly HelpTopic[]> {
	if (typed === '') return []
	const { findTopics } = await import('../help/find-topics.ts')
	return findTopics(typed).slice(0, mostTopics)
}

/**
 * What the palette shows beside commands: without words the requests opened last (or, for somebody new, changed last), with words the requests and
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
		void Promise.all([requestsFor(typed), topicsFor(typed)]).then(([found, topics]) => {
			if (latest.current === mine) setFinds({ typed, ...found, topics })
		})
	}, [])
	return { finds, look }
}
