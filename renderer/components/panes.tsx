import { useDebouncedCallback, useSplitter } from '@mantine/hooks'
import { type CSSProperties, type ReactNode, useId, useState } from 'react'
import { leastPane, mostPane } from '../../domain/index.ts'
import styles from './panes.module.css'

/**
 * Two parts of a page side by side, with a line between them that is moved with the mouse or the arrow keys; twice
 * pressed, it goes back. Where there is no room for two, they stand one under the other and there is no line.
 */
export function Panes({
	label,
	usual,
	share,
	onShare,
	children: [first, second],
}: {
	/** What the line sizes, for those who hear the page. */
	label: string
	/** Width of the first part in percent, where nobody has moved the line. */
	usual: number
	/** As it is. */
	share: number
	/** Told a moment after the line was moved. */
	onShare: (share: number) => void
	children: [ReactNode, ReactNode]
}) {
	const id = useId()
	const [sizes, setSizes] = useState([share, 100 - share])
	const keep = useDebouncedCallback(onShare, { delay: 400, flushOnUnmount: true })
	const splitter = useSplitter({
		panels: [
			{ defaultSize: usual, min: leastPane, max: mostPane },
			{ defaultSize: 100 - usual, min: 100 - mostPane },
		],
		sizes,
		onSizeChange: (next) => {
			const [now = share] = next.map(Number)
			setSizes([now, 100 - now])
			keep(Math.round(now))
		},
		step: 2,
	})
	const line = {
		...splitter.getHandleProps({ index: 0 }),
		// The parts stand side by side; the line between them is upright.
		...{ 'aria-orientation': 'vertical' as const, 'aria-label': label, 'aria-controls': id },
		'aria-valuetext': `${Math.round(sizes[0] ?? share)} percent of the width`,
	}
	return (
		<div
			ref={splitter.ref}
			className={styles.panes}
			style={{ '--first': `${sizes[0]}fr`, '--second': `${sizes[1]}fr` } as CSSProperties}
		>
			<div id={id} className={styles.pane}>
				{first}
			</div>
			<div {...line} className={styles.line}>
				<span className={styles.grip} aria-hidden="true" />
			</div>
			<div className={styles.pane}>{second}</div>
		</div>
	)
}
