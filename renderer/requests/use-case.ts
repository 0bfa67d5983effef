import { useCallback, useRef, useState } from 'react'
import type { CaseView, CommandName, Input, Output, Refusal, Result } from '../../domain/index.ts'
import { call, useQuery } from '../bridge.ts'

/** Commands about a request in hand, which must know its latest entry. */
type OnRequest = {
	[Name in CommandName]: Input<Name> extends { requestId: string; expectedSeq: number } ? Name : never
}[CommandName]

type Own<Name extends OnRequest> = Omit<Input<Name>, 'requestId' | 'expectedSeq'>

export interface CaseInHand {
	view: CaseView
	/**
	 * Gives a command about this request. When somebody else changed it first, the newer state is shown
	 * and the refusal says so; what was typed stays where it was typed.
	 */
	run: <Name extends OnRequest>(name: Name, input: Own<Name>) => Promise<Result<Output<Name>>>
	busy: boolean
	refusal?: Refusal
	clearRefusal: () => void
	reload: () => void
}

function viewIn(value: unknown): CaseView | undefined {
	if (typeof value !== 'object' || value === null) return undefined
	if ('case' in value) return value as CaseView
	return 'view' in value ? viewIn(value.view) : undefined
}

/** A request's page in hand: what it shows, and the commands that change it. */
export function useCase(requestId: string): { inHand?: CaseInHand; refusal?: Refusal } {
	const query = useQuery('request.open', { requestId })
	const [busy, setBusy] = useState(0)
	const [refusal, setRefusal] = useState<Refusal>()
	const seq = useRef(0)
	const queue = useRef<Promise<unknown>>(Promise.resolve())
	const { value, replace, reload } = query
	const of = useRef(requestId)
	if (of.current !== requestId) {
		// Another request on the same page: its entries are counted for themselves.
		of.current = requestId
		seq.current = 0
	}
	const view = value?.case.id === requestId ? value : undefined
	if (view) seq.current = Math.max(seq.current, view.case.lastSeq)

	const run = useCallback<CaseInHand['run']>(
		async (name, input) => {
			setBusy((before) => before + 1)
			setRefusal(undefined)
			// One after the other: each builds on the entry of the one before it.
			const answer = queue.current.then(() =>
				call(name, { ...input, requestId, expectedSeq: seq.current } as unknown as Input<typeof name>),
			)
			queue.current = answer
			const result = await answer
			setBusy((before) => before - 1)
			if (result.ok) {
				const next = viewIn(result.value)
				if (next) {
					seq.current = next.case.lastSeq
					replace(next)
				}
				return result
			}
			setRefusal(result.refusal)
			if (result.refusal.code === 'stale') {
				const fresh = await call('request.open', { requestId })
				if (fresh.ok) {
					seq.current = fresh.value.case.lastSeq
					replace(fresh.value)
				}
			}
			return result
		},
		[requestId, replace],
	)
	const clearRefusal = useCallback(() => setRefusal(undefined), [])
	if (!view) return { refusal: query.refusal }
	return { inHand: { view, run, busy: busy > 0, refusal, clearRefusal, reload } }
}
