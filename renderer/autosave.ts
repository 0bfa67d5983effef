import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal, Result } from '../domain/index.ts'
import { useAppEvent } from './bridge.ts'

/** What is open for typing now; each saves at once what it has not saved yet. */
const open = new Set<() => Promise<void>>()

/** Keeps everything typed so far on every open page; resolves when all of it is kept or refused. */
export async function flushAll(): Promise<void> {
	await Promise.all([...open].map((flush) => flush()))
}

export interface Autosave {
	/** Saves now what is unsaved; resolves when it is kept or refused. */
	flush: () => Promise<void>
	state: 'saved' | 'unsaved' | 'saving'
	/** Why the last save was refused; it is tried again at the next change or flush. */
	refusal?: Refusal
}

/**
 * Keeps what is being typed: saves `value` a moment after it last changed, and at once when the app
 * is about to lock, when the page is left, and when `flush` is called. The value present at the
 * first render counts as saved. Saves never overlap, and the newest value is saved last.
 *
 * @param value compared by identity: keep it the same object while nothing changes
 * @param save keeps one value
 * @param delayMs quiet time before a save, milliseconds
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<Result<unknown>>, delayMs = 800): Autosave {
	const latest = useRef(value)
	const saved = useRef(value)
	const saver = useRef(save)
	const underway = useRef<Promise<void>>(undefined)
	const [busy, setBusy] = useState(false)
	const [savedValue, setSavedValue] = useState(value)
	const [refusal, setRefusal] = useState<Refusal>()
	useEffect(() => {
		latest.current = value
		saver.current = save
	})

	const flush = useCallback(async (): Promise<void> => {
		while (underway.current) await underway.current
		if (saved.current === latest.current) return
		const taken = latest.current
		setBusy(true)
		underway.current = saver.current(taken).then((result) => {
			underway.current = undefined
			if (result.ok) saved.current = taken
			setBusy(false)
			setSavedValue(saved.current)
			setRefusal(result.ok ? undefined : result.refusal)
		})
		await underway.current
	}, [])

	useEffect(() => {
		if (saved.current === value) return
		const timer = setTimeout(flush, delayMs)
		return () => clearTimeout(timer)
	}, [value, delayMs, flush])

	useAppEvent('locking', () => void flush())
	useEffect(() => {
		open.add(flush)
		return () => {
			open.delete(flush)
			void flush()
		}
	}, [flush])
	return { flush, refusal, state: busy ? 'saving' : savedValue === value ? 'saved' : 'unsaved' }
}
