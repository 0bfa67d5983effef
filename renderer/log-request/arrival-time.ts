import { Temporal } from 'temporal-polyfill'
import type { DraftDocument } from '../../domain/index.ts'

/**
 * The time of day (HH:MM, United Kingdom time) at which the mail server took in the message that arrived
 * on this date; '' where no paper is a message of that date. Never a midnight that nobody wrote.
 * @param receivedOn ISO date
 */
export function arrivalTime(papers: DraftDocument[], receivedOn: string): string {
	for (const { read } of papers) {
		const stamp = read?.email?.received ?? read?.email?.date
		if (!stamp || !/T\d{2}:\d{2}/.test(stamp)) continue
		try {
			const local = Temporal.Instant.from(stamp).toZonedDateTimeISO('Europe/London')
			if (local.toPlainDate().toString() === receivedOn) return local.toPlainTime().toString({ smallestUnit: 'minute' })
		} catch {
			// A stamp that is no instant says nothing about the time.
		}
	}
	return ''
}
