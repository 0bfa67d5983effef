import type { AskerCompleteness } from '../../domain/index.ts'
import styles from './summary.module.css'

/** How complete each force's requests were, year by year. For the board only. */
export function WhoAsksWellPart({ forces }: { forces: readonly AskerCompleteness[] }) {
	const years = forces[0]?.years ?? []
	if (forces.length === 0) return <p>No request under the Act names a known force.</p>
	return (
		<>
			<p>
				Of 100 things that the Act or the Code ask for, how many the first version of each force’s requests showed.
				Small numbers of requests say little.
			</p>
			<table className={`${styles.table} ${styles.forces} stacks`} aria-label="Who asks well">
				<thead>
					<tr>
						<th scope="col">Force</th>
						{years.map(({ label }) => (
							<th key={label} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{forces.map(({ force, years: line }) => (
						<tr key={force}>
							<th scope="row">{force}</th>
							{line.map(({ label, shown, requests }) => (
								<td key={label} data-label={label}>
									{shown === null ? 'none' : `${shown} (${requests === 1 ? '1 request' : `${requests} requests`})`}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</>
	)
}
