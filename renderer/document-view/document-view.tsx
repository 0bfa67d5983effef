import { NativeSelect, VisuallyHidden } from '@mantine/core'
import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DocumentPage, EmailEnvelope, Evidence } from '../../domain/index.ts'
import { britishDate } from '../components/index.ts'
import classes from './document-view.module.css'
import type { Paper } from './flatten.ts'
import { type Mark, segmentsOf } from './segments.ts'

const noMarks: Mark[] = []

/** One page of text, with its marks. Drawn again only when its own marks change. */
const PageText = memo(function PageText({ page, of, marks }: { page: DocumentPage; of: number; marks: Mark[] }) {
	const segments = useMemo(() => segmentsOf(page.text, marks), [page.text, marks])
	let at = 0
	return (
		<section className={classes.page} aria-label={`Page ${page.number} of ${of}`}>
			{of > 1 && (
				<p className={classes.pageNumber} aria-hidden="true">
					Page {page.number} of {of}
				</p>
			)}
			<div className={classes.text}>
				{segments.map(({ text, marked }) => {
					const key = at
					at += text.length
					return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
				})}
			</div>
		</section>
	)
})

/** Date and time as the header gives them, in the sender's own time: nothing is worked out. */
function sentAt(stamp: string): string {
	const [date, time] = stamp.split('T')
	const clock = /^\d{2}:\d{2}/.exec(time ?? '')?.[0]
	return clock ? `${britishDate(date ?? '')} at ${clock}` : britishDate(date ?? '')
}

function Envelope({ email }: { email: EmailEnvelope }) {
	const lines = [
		['From', email.from],
		['To', email.to],
		['Sent', sentAt(email.date)],
		['Subject', email.subject],
	].filter(([, value]) => value)
	return (
		<dl className={classes.envelope}>
			{lines.map(([label, value]) => (
				<div key={label} className={classes.envelopeLine}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	)
}

interface Props {
	papers: Paper[]
	/** Places to light up. The first one's paper is brought up and scrolled to. */
	evidence: Evidence[]
	/** What the lit-up place shows, said to people who do not see it ("Their rank"). */
	about?: string
}

/**
 * The text of one or more papers as it was read, as text and never as markup. Pages out of sight cost
 * next to nothing, so that a paper of hundreds of pages stays quick.
 */
export function DocumentView({ papers, evidence, about }: Props) {
	const [chosen, setChosen] = useState<string>()
	const scroll = useRef<HTMLElement>(null)
	const pickerId = useId()
	const first = evidence[0]
	const shown = papers.find(({ path }) => path === chosen) ?? papers[0]

	useEffect(() => {
		if (first && papers.some(({ path }) => path === first.document)) setChosen(first.document)
	}, [first, papers])

	const marksByPage = useMemo(() => {
		const byPage = new Map<number, Mark[]>()
		for (const { document, page, start, end, quote } of evidence)
			if (document === shown?.path) byPage.set(page, [...(byPage.get(page) ?? []), { start, end, quote }])
		return byPage
	}, [evidence, shown])

	useLayoutEffect(() => {
		const box = scroll.current
		if (!box || marksByPage.size === 0) return
		const bring = () => {
			const mark = box.querySelector('mark')
			if (!mark) return
			const [at, frame] = [mark.getBoundingClientRect(), box.getBoundingClientRect()]
			if (at.top < frame.top + 8 || at.bottom > frame.bottom - 8) box.scrollTop += at.top - frame.top - frame.height / 3
		}
		bring()
		// Pages above that were only estimated get their true height once drawn; the place moves with them.
		const again = requestAnimationFrame(bring)
		return () => cancelAnimationFrame(again)
	}, [marksByPage])

	if (!shown) return null
	const { document } = shown
	const pages = document.pages.length > 0 ? document.pages : [{ number: 1, text: document.text }]
	return (
		<div className={classes.frame}>
			<div className={classes.head}>
				{papers.length > 1 ? (
					<NativeSelect
						id={pickerId}
						label={`Paper shown (${papers.indexOf(shown) + 1} of ${papers.length})`}
						size="sm"
						value={shown.path}
						onChange={(event) => setChosen(event.currentTarget.value)}
						data={papers.map(({ path }) => ({ value: path, label: path }))}
					/>
				) : (
					<strong>{shown.path}</strong>
				)}
				{document.readBy === 'ocr' && <div>Read from a picture: compare the words with the original.</div>}
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard */}
			<section ref={scroll} className={classes.scroll} tabIndex={0} aria-label={`Text of ${shown.path}`}>
				{document.email && <Envelope email={document.email} />}
				{pages.map((page) => (
					<PageText key={page.number} page={page} of={pages.length} marks={marksByPage.get(page.number) ?? noMarks} />
				))}
				{!document.text.trim() && <p>No text could be read from this paper.</p>}
			</section>
			<VisuallyHidden aria-live="polite">
				{first && about ? `${about}: shown on page ${first.page} of ${first.document}` : ''}
			</VisuallyHidden>
		</div>
	)
}
