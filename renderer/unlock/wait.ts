import { useEffect, useState } from 'react'
import { announce } from '../components/live-region.tsx'

/** "8 seconds", "1 minute 20 seconds". */
export function secondsInWords(seconds: number): string {
	const minutes = Math.floor(seconds / 60)
	const rest = seconds % 60
	const words = [
		minutes > 0 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : '',
		rest > 0 || minutes === 0 ? `${rest} ${rest === 1 ? 'second' : 'seconds'}` : '',
	]
	return words.filter(Boolean).join(' ')
}

/**
 * Counts down a wait that the app has set. A screen reader hears its beginning and its end, not every second.
 * @param initial seconds
 * @returns seconds left, and what starts a new wait
 */
export function useWait(initial: number): [number, (seconds: number) => void] {
	const [until, setUntil] = useState(() => Date.now() + initial * 1000)
	const [left, setLeft] = useState(initial)
	useEffect(() => {
		const count = () => Math.max(0, Math.ceil((until - Date.now()) / 1000))
		setLeft(count())
		if (count() === 0) return
		announce(`You can try again in ${secondsInWords(count())}.`)
		const timer = setInterval(() => {
			setLeft(count())
			if (count() > 0) return
			clearInterval(timer)
			announce('You can try again now.')
		}, 500)
		return () => clearInterval(timer)
	}, [until])
	return [left, (seconds) => setUntil(Date.now() + seconds * 1000)]
}
