import { Link } from 'wouter'
import { useQuery } from '../bridge.ts'
import { MomentText } from '../components/index.ts'
import { paths } from '../routes.ts'
import styles from './history.module.css'

/** What people tried and their role does not allow, for the clinical lead. */
export function Refused() {
	const { value } = useQuery('history.refused', {})
	if (!value) return null
	return (
		<>
			<h2>What was refused</h2>
			<p>
				The pages offer only what a role allows, so this list is usually empty. An entry need not mean harm: a role may
				have changed while somebody was at work. The same attempt within an hour is counted, not listed again.
			</p>
			{value.length === 0 ? (
				<p>Nobody has been refused anything because of their role.</p>
			) : (
				<table className={`${styles.refused} stacks`}>
					<thead>
						<tr>
							<th scope="col">When</th>
							<th scope="col">Who</th>
							<th scope="col">What</th>
						</tr>
					</thead>
					<tbody>
						{value.map(({ seq, at, actorName, says, requestId, reference }) => (
							<tr key={seq}>
								<td data-label="When">
									<MomentText at={at} stands="first" />
								</td>
								<td data-label="Who">{actorName}</td>
								<td data-label="What">
									{says} {requestId ? <Link href={paths.request(requestId)}>{reference}</Link> : null}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	)
}
