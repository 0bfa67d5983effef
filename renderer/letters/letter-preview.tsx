import { Fragment, memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Letter, type LetterBlock, type Settings, splitLetter } from '../../domain/index.ts'
import { britishDate } from '../components/index.ts'
import classes from './letter-preview.module.css'
import { pagesOf } from './pages.ts'

interface Piece {
	key: string
	/** A heading goes with what follows it. */
	keepWithNext?: boolean
	/** What is enclosed begins on a page of its own. */
	startsPage?: boolean
	node: ReactNode
}

/** CSS pixels of a millimetre on screen, and what a page holds between its margins (297 less 18 and 20 mm). */
const pixelsPerMillimetre = 96 / 25.4
const pageHeight = (297 - 18 - 20) * pixelsPerMillimetre
const pageWidth = 210 * pixelsPerMillimetre

function block({ shape, text }: Letter['blocks'][number], point: number): ReactNode {
	switch (shape) {
		case 'heading':
		case 'enclosure':
			return <p className={classes.subhead}>{text}</p>
		case 'item':
			return (
				<div className={classes.item}>
					<span>{point}.</span>
					<span>{text}</span>
				</div>
			)
		case 'option':
			return (
				<div className={`${classes.item} ${classes.option}`}>
					<span className={classes.box} />
					<span>{text}</span>
				</div>
			)
		case 'field':
			return (
				<div className={classes.field}>
					<div>{text}</div>
					<div className={classes.line} />
				</div>
			)
		default:
			return <p>{text}</p>
	}
}

type Head = Pick<
	Settings,
	'serviceName' | 'address' | 'phone' | 'email' | 'website' | 'signatoryName' | 'signatoryRole'
>

/** What stands on the paper, from the letterhead to the signature, in pieces that stay on one page. */
function piecesOf(letter: Letter, head: Head, date: string): Piece[] {
	const contact = [head.phone, head.email, head.website].filter(Boolean).join(' | ')
	const { text, enclosed } = splitLetter(letter)
	// The closing never stands on a page alone.
	const last = letter.closing ? text.at(-1) : undefined
	const pieces = (blocks: readonly LetterBlock[]) => {
		let point = 0
		return blocks.map((each): Piece => {
			if (each.shape === 'item') point += 1
			return {
				key: `block ${each.id}`,
				keepWithNext: each.shape === 'heading' || each.shape === 'enclosure' || each === last,
				startsPage: each.shape === 'enclosure',
				node: block(each, point),
			}
		})
	}
	return [
		{
			key: 'head',
			node: (
				<div className={classes.head}>
					<p className={classes.headName}>{head.serviceName}</p>
					{[...head.address.split('\n'), contact].filter(Boolean).map((line) => (
						<p key={line} className={classes.headLine}>
							{line}
						</p>
					))}
				</div>
			),
		},
		{
			key: 'top',
			node: (
				<div className={classes.top}>
					<div>
						<p>{letter.addressee.name}</p>
						{letter.addressee.lines.map((line, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
							<p key={at}>{line}</p>
						))}
					</div>
					<div>
						<p>{britishDate(date)}</p>
						{letter.references.map(({ label, value }, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: references have no other name than their place
							<p key={at}>
								{label}: {value}
							</p>
						))}
					</div>
				</div>
			),
		},
		...(letter.salutation ? [{ key: 'salutation', node: <p>{letter.salutation}</p> }] : []),
		{ key: 'subject', keepWithNext: true, node: <p className={classes.subject}>{letter.subject}</p> },
		...pieces(text),
		...(letter.closing
			? [
					{
						key: 'sign',
						node: (
							<div className={classes.sign}>
								<p>{letter.closing}</p>
								<div className={classes.space} />
								<p>{head.signatoryName}</p>
								<p>{head.signatoryRole}</p>
								<p>{head.serviceName}</p>
							</div>
						),
					},
				]
			: []),
		...pieces(enclosed),
	]
}

/** The letter on A4 paper, true to its proportions, broken into pages as it will be printed. */
export const LetterPreview = memo(function LetterPreview({
	letter,
	head,
	date,
}: {
	letter: Letter
	head: Head
	date: string
}) {
	const pieces = useMemo(() => piecesOf(letter, head, date), [letter, head, date])
	const measure = useRef<HTMLDivElement>(null)
	const frame = useRef<HTMLDivElement>(null)
	const [pages, setPages] = useState<number[][]>([])
	const [scale, setScale] = useState(0.6)
	/** Of all pages under one another, before they are scaled. */
	const [tall, setTall] = useState(0)
	const paper = useRef<HTMLDivElement>(null)
	// As it is printed, a form is set more tightly than a letter.
	const paperClass = letter.closing ? classes.paper : `${classes.paper} ${classes.form}`

	useLayoutEffect(() => {
		const heights = [...(measure.current?.children ?? [])].map((each) => (each as HTMLElement).offsetHeight)
		setPages(pagesOf(heights, pieces, pageHeight))
	}, [pieces])
	useEffect(() => {
		const [box, sheets] = [frame.current, paper.current]
		if (!box || !sheets) return
		const look = () => {
			setScale(Math.min(1, box.clientWidth / (pageWidth + 2)))
			setTall(sheets.offsetHeight)
		}
		// The sheets too: they grow with the words, whenever these or their type arrive.
		const observer = new ResizeObserver(look)
		for (const each of [box, sheets]) observer.observe(each)
		return () => observer.disconnect()
	}, [])

	return (
		<div ref={frame} className={classes.fit} style={{ height: Math.ceil(tall * scale) + 1 }}>
			<div className={classes.hidden} aria-hidden="true">
				<div className={`${paperClass} ${classes.measure}`} ref={measure}>
					{pieces.map(({ key, node }) => (
						<div key={key} className={classes.piece}>
							{node}
						</div>
					))}
				</div>
			</div>
			<div className={paperClass} ref={paper} style={{ transform: `scale(${scale})` }}>
				{pages.map((places, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
					<section key={at} className={classes.page} aria-label={`Page ${at + 1} of ${pages.length}`}>
						{places.map((place) => {
							const piece = pieces[place]
							return piece ? (
								<Fragment key={piece.key}>{<div className={classes.piece}>{piece.node}</div>}</Fragment>
							) : null
						})}
						{pages.length > 1 && (
							<p className={classes.pageNumber}>
								Page {at + 1} of {pages.length}
							</p>
						)}
					</section>
				))}
			</div>
		</div>
	)
})
