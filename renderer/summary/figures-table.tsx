import { VisuallyHidden } from '@mantine/core'
import {
	hiddenBecause,
	matrixTitles,
	type PublishedCell,
	type PublishedCross,
	type PublishedSection,
} from '../../domain/index.ts'
import styles from './summary.module.css'

function NumberCell({ cell, share = false, label }: { cell: PublishedCell; share?: boolean; label?: string }) {
	if (cell.suppressed) {
		return (
			<td className={styles.hidden} title={hiddenBecause(cell)} data-label={label}>
				{cell.text}
			</td>
		)
	}
	return (
		<td data-label={label}>
			{cell.text}
			{share && cell.percent !== null ? ` (${cell.percent}%)` : ''}
		</td>
	)
}

/** Rows with their numbers, and their total where they add up to one. */
export function RowsTable({
	caption,
	rows,
	total,
}: {
	caption: string
	rows: readonly PublishedCell[]
	total?: PublishedCell
}) {
	const withPercent = rows.some(({ percent }) => percent !== null)
	const line = (cell: PublishedCell, className?: string) => (
		<tr key={cell.key} className={className}>
			<th scope="row">{cell.label}</th>
			<NumberCell cell={cell} />
			{withPercent ? <td>{cell.percent === null ? '' : `${cell.percent}%`}</td> : null}
		</tr>
	)
	return (
		<table className={styles.table}>
			<caption>{caption}</caption>
			<thead>
				<tr>
					<th scope="col">
						<VisuallyHidden>Row</VisuallyHidden>
					</th>
					<th scope="col">Requests</th>
					{withPercent ? <th scope="col">Per cent</th> : null}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => line(row))}
				{total ? line(total, styles.total) : null}
			</tbody>
		</table>
	)
}

/** One section's table. Where nothing of it may be given, a sentence stands for it. */
export function SectionTable({ section }: { section: PublishedSection }) {
	if (section.cells.every(({ suppressed }) => suppressed)) return <NotShown title={section.title} />
	return (
		<div>
			<RowsTable caption={section.title} rows={section.cells} total={section.total} />
			{section.middle ? <p>The middle request: {section.middle.toLowerCase()}.</p> : null}
		</div>
	)
}

function NotShown({ title }: { title: string }) {
	return (
		<div>
			<h4>{title}</h4>
			<p>Not shown: the numbers are too small, or would give away small ones.</p>
		</div>
	)
}

/** Sections that ask the same of several things, as one table: a row for each. */
export function MatrixTable({ matrix, sections }: { matrix: string; sections: readonly PublishedSection[] }) {
	const labels = new Map(sections.flatMap(({ cells }) => cells.map(({ key, label }) => [key, label] as const)))
	const keys = [...labels.keys()].sort((a, b) => Number(a === 'unclear') - Number(b === 'unclear'))
	const total = sections[0]?.total
	const caption = `${matrixTitles[matrix] ?? ''}. ${total?.label ?? ''}: ${total?.text ?? ''}`
	return (
		<Scrolled label={caption}>
			<table className={`${styles.wide} stacks`}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">About</th>
						{keys.map((key) => (
							<th key={key} scope="col">
								{labels.get(key)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{sections.map((section) => (
						<tr key={section.id}>
							<th scope="row">{section.title}</th>
							{keys.map((key) => {
								const cell = section.cells.find((one) => one.key === key)
								const label = labels.get(key)
								return cell ? (
									<NumberCell key={key} cell={cell} label={label} share />
								) : (
									<td key={key} data-label={label}>
										–
									</td>
								)
							})}
						</tr>
					))}
				</tbody>
			</table>
		</Scrolled>
	)
}

/** Two sections set against each other. */
export function CrossTable({ cross, sections }: { cross: PublishedCross; sections: readonly PublishedSection[] }) {
	const rows = sections.find(({ id }) => id === cross.rows)
	const columns = sections.find(({ id }) => id === cross.columns)
	if (!rows || !columns) return null
	if (cross.cells.flat().every(({ suppressed, value }) => suppressed || value === 0)) {
		return <NotShown title={cross.title} />
	}
	return (
		<Scrolled label={cross.title}>
			<table className={`${styles.wide} stacks`}>
				<caption>{cross.title}</caption>
				<thead>
					<tr>
						<th scope="col">
							<VisuallyHidden>Row</VisuallyHidden>
						</th>
						{columns.cells.map(({ key, label }) => (
							<th key={key} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{cross.cells.map((line, at) => (
						<tr key={rows.cells[at]?.key}>
							<th scope="row">{rows.cells[at]?.label}</th>
							{line.map((cell, column) => (
								<NumberCell key={cell.key} cell={cell} label={columns.cells[column]?.label} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scrolled>
	)
}

/** A wide table that the keyboard can scroll. */
function Scrolled({ label, children }: { label: string; children: React.ReactNode }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
		<section className={styles.scroll} aria-label={label} tabIndex={0}>
			{children}
		</section>
	)
}
