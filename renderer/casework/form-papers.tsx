import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { FormTyped, Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call, useQuery } from '../bridge.ts'
import { Loading } from '../components/index.ts'

interface Papers {
	kept: (form: string) => FormTyped | undefined
	keep: (form: string, typed: FormTyped | null) => Promise<Result<unknown>>
}

const PapersContext = createContext<Papers | undefined>(undefined)

/** What this person typed into the forms of a request and has not saved, back in them when they are opened. */
export function FormPapers({ requestId, children }: { requestId: string; children: ReactNode }) {
	const { value, refusal } = useQuery('form.kept', { requestId })
	const now = useRef<Record<string, FormTyped | undefined>>(undefined)
	if (value && !now.current) now.current = { ...value }
	const papers = useMemo<Papers>(
		() => ({
			kept: (form) => now.current?.[form],
			keep: (form, typed) => {
				now.current = { ...now.current, [form]: typed ?? undefined }
				return call('form.keep', { requestId, form, typed })
			},
		}),
		[requestId],
	)
	// Without what was kept a form is still a form: a refusal stands in nobody's way.
	if (!value && !refusal) return <Loading>Opening the request…</Loading>
	return <PapersContext.Provider value={papers}>{children}</PapersContext.Provider>
}

function typedIn(values: object): FormTyped {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean'),
	)
}

/** What was kept of a form, over what it starts with. */
export function useKeptValues<Values extends object>(form: string, start: Values): Values {
	const papers = useContext(PapersContext)
	const kept = papers?.kept(form)
	if (!kept) return start
	const known = Object.entries(kept).filter(
		([name, value]) => name in start && typeof value === typeof start[name as keyof Values],
	)
	return { ...start, ...Object.fromEntries(known) }
}

/**
 * Keeps what is typed into a form a moment after each change, when the page is left and when the app locks.
 *
 * @returns forgets it: the form was saved, or cancelled
 */
export function useKeepValues(form: string, values: object): () => void {
	const papers = useContext(PapersContext)
	const over = useRef(false)
	const save = useCallback(
		async (now: object): Promise<Result<unknown>> =>
			!papers || over.current ? { ok: true, value: null } : papers.keep(form, typedIn(now)),
		[papers, form],
	)
	useAutosave(values, save, 1000)
	return useCallback(() => {
		over.current = true
		if (papers?.kept(form)) void papers.keep(form, null)
	}, [papers, form])
}
