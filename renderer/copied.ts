import { useEffect } from 'react'
import { call } from './bridge.ts'

/** Tells the app whenever something is copied or cut on the page, and not what: it goes from the clipboard after a while. */
export function useCopyWatch(): void {
	useEffect(() => {
		const tell = () => void call('clipboard.copied', {})
		document.addEventListener('copy', tell)
		document.addEventListener('cut', tell)
		return () => {
			document.removeEventListener('copy', tell)
			document.removeEventListener('cut', tell)
		}
	}, [])
}
