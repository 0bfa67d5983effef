import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { FormTyped, Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call, useQuery } from '../bridge.ts'
import { Loading } from '../components/index.ts'

interface Papers {
	kept: (form: string) => FormTyped | undefined
	keep: (form: string, typed: FormTyped | null) => Promise<Result<unknown>>
	/** Forms that held something when the page was opened, and were neither saved nor cancelled since. */
	begun: readonly string[]
}

const PapersContext = createContext<Papers | undefined>(undefined)

/** Beside what was typed: the last entry that the page showed when the form was begun. */
const seenKey = 'page-showed-entry'

/** What this person typed into the forms of a request and has not saved, back in them when they are opened. */
export function FormPapers({ requestId, children }: { requestId: string; children: ReactNode }) {
	const { value, refusal } = useQuery('form.kept', { requestId })
	const now = useRef<Record<string, FormTyped | undefined>>(undefined)
	if (value && !now.current) now.current = { ...value }
	const [over, setOver] = useState<readonly string[]>([])
	const papers = useMemo<Papers>(
		() => ({
			begun: Object.keys(value ?? {}).filter((form) => !over.includes(form)),
			kept: (form) => now.current?.[form],
			keep: (form, typed) => {
				now.current = { ...now.current, [form]: typed ?? undefined }
				if (!typed) setOver((before) => [...before, form])
				return call('form.keep', { requestId, form, typed })
			},
		}),
		[requestId, value, over],
	)
	// Without what was kept a form is still a form: a refusal stands in nobody's way.
	if (!value && !refusal) return <Loading>Opening the request…</Loading>
	return <PapersContext.Provider value={papers}>{children}</PapersContext.Provider>
}

/** The forms of this request that held something unsaved when the page was opened, and still do. */
export function useBegunForms(): readonly string[] {
	return useContext(PapersContext)?.begun ?? []
}

function typedIn(values: object): FormTyped {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean'),
	)
}

/** What was kept of a form, over what it starts with; the start itself where nothing was. */
function keptValues<Values extends object>(kept: FormTyped | undefined, start: Values): Values {
	if (!kept) return start
	const known = Object.entries(kept).filter(
		([name, value]) => name in start && typeof value === typeof start[name as keyof Values],
	)
	return { ...start, ...Object.fromEntries(known) }
}

interface KeptForm<Values> {
	values: Values
	setValues: (change: (before: Values) => Values) => void
	/** What stands in it was typed before, and not saved then. */
	restored: boolean
	/** The last entry that the page showed when the form was begun: now, or when what is back was typed. */
	seen: number
	/** Forgets it: the form was saved, or cancelled. */
	forget: () => void
}

/**
 * The values of a form, kept a moment after each change, when the page is left and when the app locks, and
 * back in it when it is opened again. Only texts and ticks are kept.
 *
 * @param form names it among the forms of the request
 * @param lastSeq the last entry that the page shows
 */
export function useKeptForm<Values extends object>(form: string, start: Values, lastSeq = 0): KeptForm<Values> {
	const papers = useContext(PapersContext)
	const [found] = useState(() => papers?.kept(form))
	const [values, setValues] = useState(() => keptValues(found, start))
	const [seen] = useState(() => Number(found?.[seenKey] ?? lastSeq))
	const over = useRef(false)
	const save = useCallback(
		async (now: Values): Promise<Result<unknown>> =>
			!papers || over.current
				? { ok: true, value: null }
				: papers.keep(form, { ...typedIn(now), [seenKey]: String(seen) }),
		[papers, form, seen],
	)
	useAutosave(values, save, 1000)
	const forget = useCallback(() => {
		over.current = true
		if (papers?.kept(form)) void papers.keep(form, null)
	}, [papers, form])
	return { values, setValues, restored: found !== undefined, seen, forget }
}
