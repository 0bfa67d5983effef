import { useSyncExternalStore } from 'react'
import { HiddenWords } from './plain-field.tsx'

let message = ''
let listeners: (() => void)[] = []

/**
 * Has a screen reader say something that happened without a change of focus. The same words twice are said twice.
 */
export function announce(words: string): void {
	// A trailing space makes a repeated message a new one.
	message = words === message ? `${words}\u00a0` : words
	for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
	listeners = [...listeners, listener]
	return () => {
		listeners = listeners.filter((other) => other !== listener)
	}
}

/** Stands once in the frame of the app; `announce` speaks through it. */
export function LiveRegion() {
	const words = useSyncExternalStore(listen, () => message)
	return (
		<HiddenWords role="status" aria-live="polite">
			{words}
		</HiddenWords>
	)
}
