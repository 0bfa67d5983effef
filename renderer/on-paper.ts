import { useEffect, useRef } from 'react'

/** Makes a page ready for paper; what it resolves with puts the page back. */
type Preparation = () => Promise<() => void>

const preparations = new Set<Preparation>()

/** For a page that shows only a part of itself at a time: what it does before it is printed. */
export function useOnPaper(prepare: Preparation): void {
	const latest = useRef(prepare)
	useEffect(() => {
		latest.current = prepare
	})
	useEffect(() => {
		const mine = () => latest.current()
		preparations.add(mine)
		return () => {
			preparations.delete(mine)
		}
	}, [])
}

/** Makes what is open ready for paper, prints, and puts it back, whatever became of the printing. */
export async function printing<Answer>(print: () => Promise<Answer>): Promise<Answer> {
	const ready = await Promise.all([...preparations].map((prepare) => prepare()))
	try {
		return await print()
	} finally {
		for (const putBack of ready) putBack()
	}
}
