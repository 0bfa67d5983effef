import { Button, Group } from '@mantine/core'
import { type Period, periodLabel } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'

/**
 * Says so when no request was received in the chosen period, and offers the years that have some. The last whole
 * year is chosen first, because an unfinished one cannot be given out: a service in its first year would otherwise
 * see a page of noughts and not know why.
 * @param years calendar years with requests; nothing is shown where there are none
 */
export function NothingReceived({
	period,
	years,
	onChoose,
}: {
	period: Period
	years: readonly number[]
	onChoose: (year: number) => void
}) {
	if (years.length === 0) return null
	return (
		<Notice title={`No request was received in ${periodLabel(period)}`} live>
			<p>The requests in your register were received in other years.</p>
			<Group gap="xs">
				{years.slice(0, 6).map((year) => (
					<Button key={year} variant="default" onClick={() => onChoose(year)}>
						Show {year}
					</Button>
				))}
			</Group>
		</Notice>
	)
}
