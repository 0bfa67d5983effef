import { britishDate } from '../../domain/index.ts'
import { useSession } from '../session.tsx'
import { britishMoment } from './dates.ts'

/** A calendar date (ISO) as "6 February 2026"; `none` stands where there is no date. */
export function DateText({ date, none = 'not known' }: { date: string; none?: string }) {
	if (!date) return <span>{none}</span>
	return <time dateTime={date}>{britishDate(date)}</time>
}

/** A moment (ISO instant) as "today at 16:55", "Friday 16:55" or "6 February 2026 at 16:55". */
export function MomentText({ at }: { at: string }) {
	const { status } = useSession()
	return <time dateTime={at}>{britishMoment(at, status.today)}</time>
}
