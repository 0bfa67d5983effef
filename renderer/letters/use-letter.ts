import { useCallback, useEffect, useRef, useState } from 'react'
import type { CaseLetter, CaseView, Letter, LetterBlock, Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call, useAppEvent } from '../bridge.ts'
import type { CaseInHand } from '../requests/use-case.ts'

const same = (a: Letter, b: Letter) => JSON.stringify(a) === JSON.stringify(b)

function viewIn(value: CaseView | { view?: CaseView } | null): CaseView | undefined {
	if (!value) return undefined
	return 'case' in value ? value : value.view
}

/**
 * A letter in hand: its words as typed, kept a moment after each change (`letter.keep`), and entered into the
 * history in one piece when the letter is left, goes anywhere, or the app locks (`letter.save`).
 */
export function useLetter(inHand: CaseInHand, kept: CaseLetter) {
	const [letter, setLetter] = useState(kept.letter)
	const [removed, setRemoved] = useState<{ block: LetterBlock; at: number }>()
	/** What the record says, where it was changed elsewhere while this was being written. */
	const [theirs, setTheirs] = useState<Letter>()
	/** What the history says by what this page knows, and what is kept of what was typed since. */
	const base = useRef(kept.letter)
	const last = useRef(kept.letter)
	const latest = useRef(letter)
	latest.current = letter
	const { letterId } = kept
	const { run, view } = inHand
	const requestId = view.case.id

	const put = useCallback(
		async (name: 'letter.keep' | 'letter.save', next: Letter): Promise<Result<unknown>> => {
			let result = await run(name, { letterId, letter: next })
			if (!result.ok && result.refusal.code === 'stale') {
				const fresh = await call('request.open', { requestId })
				const now = fresh.ok ? fresh.value.case.letters.find((each) => each.letterId === letterId)?.letter : undefined
				// Only something else about the request changed: this letter is as it was, and may be kept.
				if (now && same(now, base.current)) result = await run(name, { letterId, letter: next })
				else setTheirs(now)
			}
			if (!result.ok) return result
			last.current = next
			const entered = viewIn(result.value)?.case.letters.find((each) => each.letterId === letterId)
			if (entered) base.current = entered.letter
			return result
		},
		[run, letterId, requestId],
	)
	const keep = useCallback(
		async (next: Letter): Promise<Result<unknown>> =>
			same(next, last.current) ? { ok: true, value: null } : put('letter.keep', next),
		[put],
	)
	const autosave = useAutosave(letter, keep, 1500)
	const { flush } = autosave

	/** Everything typed is in the history after this, or refused. */
	const enter = useCallback(async () => {
		await flush()
		if (!same(latest.current, base.current) && same(latest.current, last.current)) {
			await put('letter.save', latest.current)
		}
	}, [flush, put])
	useAppEvent('locking', () => void enter())
	useEffect(() => () => void enter(), [enter])

	/** After a change elsewhere: the record's words, or one's own over them. */
	const settle = useCallback((take: Letter, record: Letter) => {
		base.current = record
		last.current = record
		setTheirs(undefined)
		setLetter({ ...take })
	}, [])
	return { letter, setLetter, removed, setRemoved, theirs, settle, autosave, enter }
}
