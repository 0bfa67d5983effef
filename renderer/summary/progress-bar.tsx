import { useEffect, useState } from 'react'
import type { AppEvents } from '../../domain/index.ts'
import { useAppEvent } from '../bridge.ts'

/**
 * How far a piece of work on the summary is, as a bar, in per cent and in words.
 * @param patience milliseconds before anything is shown: what is done by then needs no bar
 */
export function ProgressBar({ label, patience = 0 }: { label: string; patience?: number }) {
	const [progress, setProgress] = useState<AppEvents['progress']>()
	const [late, setLate] = useState(patience === 0)
	useAppEvent('progress', setProgress)
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), patience)
		return () => clearTimeout(timer)
	}, [patience])
	if (!late) return null
	const percent = progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : 0
	return (
		<>
			<progress aria-label={label} max={100} value={percent} />
			<span>
				{percent} %: {progress?.says ?? label}
			</span>
		</>
	)
}
