import { useCallback, useEffect, useRef, useState } from 'react'
import type { CaseView, Refusal, Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { useAppEvent } from '../bridge.ts'
import { announce } from '../components/index.ts'
import { type EmergencyFacts, keepable, noFacts } from './emergency-facts.tsx'
import { conflictsOf, type FactName, joined, mergeFacts, sameFacts, withFrom } from './merge-facts.ts'

/** Quiet time before what is typed is kept, milliseconds: each keeping is an entry in the history. */
const keepAfter = 2_500

/** What the record says, and the entry that said it; 0 before the first. */
export interface RecordedFacts {
	facts: EmergencyFacts
	seq: number
}

export function recordedFacts({ case: { work } }: CaseView): RecordedFacts {
	const kept = work.emergency?.facts
	if (!kept) return { facts: noFacts, seq: 0 }
	const { whoIsAtRisk, whatIsFeared, howSoon, minimumThatHelps, whoIsAsking, calledBack, calledBackOn, calledBackAt } =
		kept
	const asked = { whoIsAtRisk, whatIsFeared, howSoon, minimumThatHelps, whoIsAsking }
	return { facts: { ...asked, calledBack, calledBackOn, calledBackAt }, seq: kept.seq }
}

/** The way to the record: where facts are kept, and where it is seen what others kept meanwhile. */
export interface FactsDoor {
	/** Refused as stale when somebody changed the request since it was last looked at. */
	keep: (facts: EmergencyFacts) => Promise<Result<RecordedFacts>>
	/** What the record says now; the next `keep` builds on it. */
	look: () => Promise<RecordedFacts | undefined>
}

/** What both changed: what the other person wrote, and on which questions a choice is open. */
export interface Conflict {
	theirs: EmergencyFacts
	names: FactName[]
}

const bothChanged: Refusal = {
	code: 'stale',
	message: 'Somebody else changed the same lines meanwhile, so nothing was saved over theirs. Choose below.',
}
const fine: Result<null> = { ok: true, value: null }

/**
 * What is known of an emergency, kept as it is typed. What only others changed is taken over; where both
 * changed the same line, nothing is saved over theirs: both are there to choose from, and if nobody chooses
 * before the page is left or the app locks, both are kept.
 *
 * @param seen what the record says by the page's latest view
 */
export function useFacts(seen: RecordedFacts, door: FactsDoor) {
	const [facts, setFacts] = useState(seen.facts)
	const [conflict, setConflict] = useState<Conflict>()
	/** What this page knows to be in the record. */
	const base = useRef(seen)
	const latest = useRef({ facts, conflict, seen, door })
	latest.current = { facts, conflict, seen, door }

	/** Brings together what this page has and what others recorded; true when nothing is left to choose. */
	const meet = useCallback((mine: EmergencyFacts, other: RecordedFacts): boolean => {
		const { facts: before } = base.current
		base.current = other
		const names = conflictsOf(before, mine, other.facts)
		setFacts((now) => mergeFacts(before, now, other.facts))
		setConflict(names.length > 0 ? { theirs: other.facts, names } : undefined)
		if (names.length === 0) announce('Somebody else added to this page. Both are here.')
		return names.length === 0
	}, [])

	const save = useCallback(
		async (now: EmergencyFacts): Promise<Result<unknown>> => {
			const { seen: shown, door: way, conflict: open } = latest.current
			const refused = { ok: false as const, refusal: bothChanged }
			const news = shown.seq > base.current.seq ? shown : undefined
			if (news && !sameFacts(news.facts, base.current.facts)) return meet(now, news) ? fine : refused
			// The lines in question stay as the record has them; the rest is kept all the same.
			const next = keepable(open ? withFrom(now, open.theirs, open.names) : now)
			const after = open ? refused : fine
			if (sameFacts(next, base.current.facts)) return after
			const result = await way.keep(next)
			if (result.ok) {
				base.current = result.value
				return after
			}
			if (result.refusal.code !== 'stale') return result
			const other = await way.look()
			if (!other) return result
			if (!sameFacts(other.facts, base.current.facts)) return meet(now, other) ? fine : refused
			// Something else about the request changed: what is known is as it was.
			const again = await way.keep(next)
			if (again.ok) base.current = again.value
			return again.ok ? after : again
		},
		[meet],
	)
	const autosave = useAutosave(facts, save, keepAfter)

	const keepBoth = useCallback(() => {
		const { facts: mine, conflict: open, door: way } = latest.current
		if (open) void way.keep(keepable(joined(mine, open.theirs, open.names)))
	}, [])
	useAppEvent('locking', keepBoth)
	useEffect(() => keepBoth, [keepBoth])

	/** A person chose between the two, for one line. */
	const settle = (name: FactName, take: 'mine' | 'theirs') => {
		if (!conflict) return
		const names = conflict.names.filter((each) => each !== name)
		setFacts(take === 'theirs' ? withFrom(facts, conflict.theirs, [name]) : { ...facts })
		setConflict(names.length > 0 ? { ...conflict, names } : undefined)
	}
	return { facts, setFacts, conflict, settle, autosave }
}
