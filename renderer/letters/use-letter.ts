import { useCallback, useRef, useState } from 'react'
import type { CaseLetter, Letter, LetterBlock } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call } from '../bridge.ts'
import type { CaseInHand } from '../requests/use-case.ts'

const same = (a: Letter, b: Letter) => JSON.stringify(a) === JSON.stringify(b)

/** A letter in hand: its words as typed, kept in the record a moment after each change. */
export function useLetter(inHand: CaseInHand, kept: CaseLetter) {
	const [letter, setLetter] = useState(kept.letter)
	const [removed, setRemoved] = useState<{ block: LetterBlock; at: number }>()
	/** What the record says, where it was changed elsewhere while this was being written. */
	const [theirs, setTheirs] = useState<Letter>()
	const base = useRef(kept.letter)
	const { letterId } = kept
	const { run, view } = inHand
	const requestId = view.case.id

	const save = useCallback(
		async (next: Letter) => {
			if (same(next, base.current)) return { ok: true as const, value: null }
			let result = await run('letter.save', { letterId, letter: next })
			if (!result.ok && result.refusal.code === 'stale') {
				const fresh = await call('request.open', { requestId })
				const now = fresh.ok ? fresh.value.case.letters.find((each) => each.letterId === letterId)?.letter : undefined
				// Only something else about the request changed: this letter is as it was, and may be kept.
				if (now && same(now, base.current)) result = await run('letter.save', { letterId, letter: next })
				else setTheirs(now)
			}
			if (result.ok) base.current = next
			return result
		},
		[run, letterId, requestId],
	)
	const autosave = useAutosave(letter, save, 1500)

	/** After a change elsewhere: the record's words, or one's own over them. */
	const settle = useCallback((take: Letter, record: Letter) => {
		base.current = record
		setTheirs(undefined)
		setLetter({ ...take })
	}, [])
	return { letter, setLetter, removed, setRemoved, theirs, settle, autosave }
}
