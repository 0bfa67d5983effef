import { britishDate } from '../../domain/index.ts'
import { useSession } from '../session.tsx'
import { britishMoment } from './dates.ts'

/** A calendar date (ISO) as "6 February 2026"; `none` stands where there is no date. */
export function DateText({ date, none = 'not known' }: { date: string; none?: string }) {
	if (!date) return <span>{none}</span>
	return <time dateTime={date}>{britishDate(date)}</time>
}

/**
 * A moment (ISO instant) as "today at 16:55", "Friday 16:55" or "6 February 2026 at 16:55"; with a capital where it
 * `stands` first in a cell or a line.
 */
export function MomentText({ at, stands }: { at: string; stands?: 'first' }) {
	const { status } = useSession()
	const words = britishMoment(at, status.today)
	return <time dateTime={at}>{stands ? words.charAt(0).toUpperCase() + words.slice(1) : words}</time>
}
