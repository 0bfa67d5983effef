import { useEffect } from 'react'
import { call } from '../bridge.ts'

/** Remembers which request's page is open, for "opened last". */
export function useRecent(location: string): void {
	const id = /^\/request\/([0-9a-f-]{36})/.exec(location)?.[1]
	useEffect(() => {
		if (id) void call('recent.note', { requestId: id })
	}, [id])
}
