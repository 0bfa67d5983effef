import { NativeSelect, Tabs, VisuallyHidden } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import type { RequestTab } from '../routes.ts'
import classes from './request-page.module.css'

/** One part of a request as its tab names it. */
export interface PartOfRequest {
	tab: RequestTab
	name: string
	/** How many things wait there, and what the number means: "to confirm". */
	waiting?: { count: number; words: string }
}

/** Whether a row that never wraps has room for all that is in it; measured again whenever it or anything in it changes size. */
function useFits(content: string) {
	const row = useRef<HTMLDivElement>(null)
	const [fits, setFits] = useState(true)
	// biome-ignore lint/correctness/useExhaustiveDependencies: other words in the row need another look
	useLayoutEffect(() => {
		const box = row.current
		if (!box) return
		const look = () => setFits(box.scrollWidth <= box.clientWidth + 1)
		look()
		const observer = new ResizeObserver(look)
		// The tabs too: they grow and shrink with their counts, the text size and the styles as they arrive.
		for (const part of [box, ...box.children]) observer.observe(part)
		return () => observer.disconnect()
	}, [content])
	return { row, fits }
}

/**
 * The parts of a request in one row of tabs; where the window or the text size leaves no room for the
 * row, one list to choose from. Nothing wraps, and nothing has to be scrolled sideways.
 */
export function RequestTabs({
	label,
	parts,
	value,
	onChoose,
}: {
	label: string
	parts: PartOfRequest[]
	value: RequestTab
	onChoose: (tab: RequestTab) => void
}) {
	const words = (part: PartOfRequest) => `${part.name}${part.waiting ? ` (${part.waiting.count})` : ''}`
	const { row, fits } = useFits(parts.map(words).join())
	return (
		<>
			<Tabs.List ref={row} className={fits ? classes.tabs : classes.noTabs} aria-label={label}>
				{parts.map((part) => (
					<Tabs.Tab key={part.tab} value={part.tab}>
						{part.name}
						{part.waiting && (
							<>
								<span aria-hidden="true">{` (${part.waiting.count})`}</span>
								<VisuallyHidden component="span">{` (${part.waiting.count} ${part.waiting.words})`}</VisuallyHidden>
							</>
						)}
					</Tabs.Tab>
				))}
			</Tabs.List>
			{!fits && (
				<NativeSelect
					mb="lg"
					label="Part of this request"
					value={value}
					onChange={({ currentTarget }) => {
						const chosen = parts.find(({ tab }) => tab === currentTarget.value)
						if (chosen) onChoose(chosen.tab)
					}}
					data={parts.map((part) => ({
						value: part.tab,
						label: part.waiting ? `${part.name} (${part.waiting.count} ${part.waiting.words})` : part.name,
					}))}
				/>
			)}
		</>
	)
}
