import { type RefObject, useEffect, useRef } from 'react'

/** Focus goes back to what opened a form once the form closes. @returns a ref for what opens it */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
	const opener = useRef<HTMLButtonElement>(null)
	const wasOpen = useRef(false)
	useEffect(() => {
		if (wasOpen.current && !open) opener.current?.focus()
		wasOpen.current = open
	}, [open])
	return opener
}
