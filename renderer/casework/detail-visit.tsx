import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Refusal } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { announce } from '../components/index.ts'
import { useSession } from '../session.tsx'

interface Detail {
	open: boolean
	setOpen: (open: boolean) => void
	refusal?: Refusal
}

const DetailContext = createContext<Detail | undefined>(undefined)

/**
 * The visit under way: the pages of one request, one after the other. A page of another request, or of
 * none, ends it; so does locking, which ends this window.
 */
let visit: { requestId: string; open: boolean; logged: boolean } | undefined

/** The person has just written it down themselves: there is nothing to unfold for them on this visit. */
export function beginOpenVisit(requestId: string): void {
	visit = { requestId, open: true, logged: true }
}

/**
 * Holds whether detail is unfolded, for one visit to a request: on the next one it is folded again. The
 * first unfolding of a visit goes on record.
 */
export function DetailVisit({ requestId, children }: { requestId: string; children: ReactNode }) {
	const [open, setOpen] = useState(() => visit?.requestId === requestId && visit.open)
	const [refusal, setRefusal] = useState<Refusal>()
	useEffect(
		() => () => {
			if (!window.location.hash.includes(requestId)) visit = undefined
		},
		[requestId],
	)
	const detail = useMemo<Detail>(
		() => ({
			open,
			refusal,
			setOpen: (next) => {
				const logged = visit?.requestId === requestId && visit.logged
				visit = { requestId, open: next, logged: logged || next }
				setOpen(next)
				announce(next ? 'The detail is shown' : 'The detail is folded')
				if (!next || logged) return
				void call('access.detail-opened', { requestId, what: 'offence' }).then((result) => {
					if (!result.ok) setRefusal(result.refusal)
				})
			},
		}),
		[open, refusal, requestId],
	)
	return <DetailContext.Provider value={detail}>{children}</DetailContext.Provider>
}

/** The fold of the request in hand; undefined where the service keeps nothing folded. */
export function useDetail(): Detail | undefined {
	const detail = useContext(DetailContext)
	const { settings } = useSession()
	return settings.foldDetail ? detail : undefined
}
