import { useEffect, useState } from 'react'

/** Says that something is on its way, but only when it takes long enough to wonder. */
export function Loading({ children = 'One moment…' }: { children?: string }) {
	const [late, setLate] = useState(false)
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), 400)
		return () => clearTimeout(timer)
	}, [])
	return <p role="status">{late ? children : ''}</p>
}
