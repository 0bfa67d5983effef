import { useCallback, useMemo, useRef, useState } from 'react'
import type { Draft, DraftContent, DraftDocument, Evidence } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call } from '../bridge.ts'
import { candidatesOf, type Name } from './candidates.ts'
import { acceptAll, decide, reopen } from './draft-content.ts'

/** What the page may do to a draft. The object stays the same for as long as the draft is open. */
export interface DraftEdits {
	decide: (name: Name, value: string, evidence?: Evidence) => void
	reopen: (name: Name) => void
	change: (change: (content: DraftContent) => DraftContent) => void
	putPaper: (paper: DraftDocument) => void
	dropPaper: (documentId: string) => void
}

/** A draft in hand: its content and papers, kept in the vault a moment after each change. */
export function useDraft(draft: Draft) {
	const [content, setContent] = useState(draft.content)
	const [papers, setPapers] = useState(draft.papers)
	/** How the draft stood before the last thing that one press settled, and what that was. */
	const [undoable, setUndoable] = useState<{ what: string; before: DraftContent }>()
	const standing = useRef(content)
	standing.current = content
	const candidates = useMemo(() => candidatesOf(papers), [papers])
	const logged = useRef(false)
	const latest = useRef(candidates)
	latest.current = candidates
	const { draftId } = draft

	const save = useCallback(
		async (value: DraftContent) =>
			logged.current ? { ok: true as const, value: null } : call('draft.save', { draftId, content: value }),
		[draftId],
	)
	const autosave = useAutosave(content, save)

	const edits = useMemo<DraftEdits>(
		() => ({
			// A value that the paper gives keeps its place in the paper, whichever way a person chose it.
			decide: (name, value, evidence) => {
				const place = evidence ?? latest.current[name]?.find((each) => each.value === value)?.evidence
				setUndoable(
					value === '' && latest.current[name]?.length
						? { what: 'A suggestion was set aside.', before: standing.current }
						: undefined,
				)
				setContent((before) => decide(before, name, value, place))
			},
			reopen: (name) => {
				setUndoable(undefined)
				setContent((before) => reopen(before, name))
			},
			change: setContent,
			putPaper: (paper) =>
				setPapers((before) =>
					before.some((each) => each.documentId === paper.documentId)
						? before.map((each) => (each.documentId === paper.documentId ? paper : each))
						: [...before, paper],
				),
			dropPaper: (documentId) => setPapers((before) => before.filter((each) => each.documentId !== documentId)),
		}),
		[],
	)
	const acceptSaid = useCallback(() => {
		const next = acceptAll(standing.current, candidates)
		if (next === standing.current) return
		setUndoable({ what: 'All that the paper says was accepted.', before: standing.current })
		setContent(next)
	}, [candidates])
	const undo = useCallback(() => {
		if (undoable) setContent(undoable.before)
		setUndoable(undefined)
	}, [undoable])
	/** Once logged or discarded the draft is gone, and nothing is left to keep. */
	const finished = useCallback(() => {
		logged.current = true
	}, [])

	return { content, papers, candidates, edits, acceptSaid, autosave, finished, undoable: undoable?.what, undo }
}
