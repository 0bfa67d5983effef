import { Fragment } from 'react'
import { type Chart, chartsOf, type PublishedTable } from '../../domain/index.ts'
import { ChartPicture } from './chart-picture.tsx'
import { CrossTable, MatrixTable, RowsTable, SectionTable } from './figures-table.tsx'
import styles from './summary.module.css'

/** The chart that stands beside a section's table. */
const chartBeside: Readonly<Record<string, Chart['id']>> = {
	approval: 'approval',
	date_range: 'date_range',
	challenge_result: 'challenge_result',
	police_answer: 'days',
}

/** The summary as it would leave: the published table, its charts and its notes, and nothing else. */
export function PreviewPart({
	table,
	earlierTables,
}: {
	table: PublishedTable
	earlierTables: readonly PublishedTable[]
}) {
	const charts = chartsOf(table, earlierTables)
	const chart = (id: Chart['id'] | undefined) => {
		const found = charts.find((one) => one.id === id)
		return found ? <ChartPicture chart={found} /> : null
	}
	const headings = [...new Set(table.sections.map(({ heading }) => heading))]
	const totals = [table.received, table.openAtStart, table.openAtEnd, ...table.byYear]
	return (
		<>
			{table.profile === 'internal' ? <p className={styles.mark}>Not for publication: may identify people</p> : null}
			<p className={styles.lead}>{table.sentence}</p>
			{table.sections.length === 0 && table.received.suppressed ? (
				<p>With so few requests no table is given: numbers under {table.floor} are not shown.</p>
			) : (
				<div className={styles.beside}>
					<RowsTable caption="Requests" rows={totals} />
					{chart('years')}
				</div>
			)}
			{table.headlines.length > 0 ? (
				<>
					<h3>Headlines</h3>
					<ul className={styles.headlines}>
						{table.headlines.map(({ id, text, compare }) => (
							<li key={id}>
								{text}
								{compare ? <small className={styles.compare}>{compare}</small> : null}
							</li>
						))}
					</ul>
				</>
			) : null}
			{headings.map((heading) => (
				<section key={heading} aria-label={heading}>
					<h3>{heading}</h3>
					{table.sections
						.filter((section) => section.heading === heading)
						.map((section, at, mine) => {
							if (section.matrix) {
								const first = mine.findIndex(({ matrix }) => matrix === section.matrix) === at
								return (
									<Fragment key={section.id}>
										{first ? (
											<MatrixTable
												matrix={section.matrix}
												sections={mine.filter(({ matrix }) => matrix === section.matrix)}
											/>
										) : null}
										{chart(chartBeside[section.id])}
									</Fragment>
								)
							}
							return (
								<div key={section.id} className={styles.beside}>
									<SectionTable section={section} />
									{chart(chartBeside[section.id])}
								</div>
							)
						})}
				</section>
			))}
			{table.crossTables.length > 0 ? <h3>Tables set against each other</h3> : null}
			{table.crossTables.map((cross) => (
				<CrossTable key={cross.id} cross={cross} sections={table.sections} />
			))}
			<h3>Method</h3>
			<ul className={styles.headlines}>
				{table.notes.map((note) => (
					<li key={note}>{note}</li>
				))}
			</ul>
		</>
	)
}
