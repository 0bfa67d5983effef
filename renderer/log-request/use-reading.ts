import { useCallback, useRef, useState } from 'react'
import { type DraftDocument, largestFile, type Refusal } from '../../domain/index.ts'
import { call, useAppEvent } from '../bridge.ts'

/** A file on its way into the draft. */
export interface Reading {
	name: string
	/** Known from the first word of progress on. */
	documentId?: string
	done: number
	/** Pages to read; 0 while unknown. */
	total: number
	how: 'text' | 'ocr'
	stopping: boolean
}

export interface FailedFile {
	name: string
	message: string
}

const tooLarge: Refusal = {
	code: 'too-large',
	message:
		'The file is larger than 50 MB and was not taken in. Ask for a smaller copy, or save only the pages that matter.',
}

/**
 * Takes files into a draft one after the other, and says how far each is.
 * @param put gets each paper when it is kept and read
 */
export function useReading(draftId: string, put: (paper: DraftDocument) => void) {
	const [current, setCurrent] = useState<Reading>()
	const [waiting, setWaiting] = useState(0)
	const [failed, setFailed] = useState<FailedFile[]>([])
	const queue = useRef<File[]>([])
	const busy = useRef(false)

	useAppEvent('reading', ({ documentId, done, total, how }) =>
		setCurrent((before) => before && { ...before, documentId, done, total, how }),
	)

	const addFiles = useCallback(
		async (files: File[]) => {
			queue.current.push(...files)
			setWaiting(queue.current.length)
			if (busy.current) return
			busy.current = true
			for (let file = queue.current.shift(); file; file = queue.current.shift()) {
				const { name } = file
				setWaiting(queue.current.length)
				setCurrent({ name, done: 0, total: 0, how: 'text', stopping: false })
				const result =
					file.size > largestFile
						? { ok: false as const, refusal: tooLarge }
						: await call('document.add', { draftId, name, bytes: new Uint8Array(await file.arrayBuffer()) })
				if (result.ok) put(result.value)
				else setFailed((before) => [...before, { name, message: result.refusal.message }])
			}
			busy.current = false
			setCurrent(undefined)
		},
		[draftId, put],
	)

	const readAgain = useCallback(
		async (paper: DraftDocument, password?: string) => {
			setCurrent({ name: paper.name, documentId: paper.documentId, done: 0, total: 0, how: 'text', stopping: false })
			const result = await call('document.read-again', { draftId, documentId: paper.documentId, password })
			setCurrent(undefined)
			if (result.ok) put(result.value)
			return result
		},
		[draftId, put],
	)

	const stop = useCallback(() => {
		if (!current?.documentId) return
		setCurrent({ ...current, stopping: true })
		void call('document.stop-reading', { documentId: current.documentId })
	}, [current])

	const forget = useCallback((name: string) => setFailed((before) => before.filter((each) => each.name !== name)), [])
	return { current, waiting, failed, addFiles, readAgain, stop, forget }
}
