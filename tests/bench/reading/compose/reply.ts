import type { Case } from '../case.ts'
import { type Day, nextWeekday, weekdayOf, workingDay, write } from '../dates.ts'
import type { ReplyKind } from './profile.ts'

/** The words for a reply date, counted from `from` (the date of the letter or message). */
export function composeReply(c: Case, kind: ReplyKind, from: Day): string {
	const { random } = c
	const set = (date: Day) => c.field('replyBy', date)
	switch (kind) {
		case 'none':
			return ''
		case 'asap':
			return random.pick(['as soon as possible', 'at your earliest convenience', 'as a matter of priority'])
		case 'date': {
			const date = workingDay(from.add({ days: random.int(9, 30) }))
			set(date)
			return `${random.pick(['by', 'no later than', 'on or before'])} ${c.on(date)}`
		}
		case 'no-year': {
			const date = workingDay(from.add({ days: random.int(6, 21) }))
			set(date)
			return `by ${write(date, random.pick(['no-year', 'weekday-no-year', 'no-year-short']))}`
		}
		case 'days': {
			const days = random.pick([7, 10, 14, 21, 28])
			set(from.add({ days }))
			return random.pick([
				`within ${days} days`,
				`within ${days} days of the date of this ${c.traps.includes('letter') ? 'letter' : 'request'}`,
			])
		}
		case 'weeks':
			set(from.add({ days: 14 }))
			return random.pick(['within two weeks of today', 'in the next 14 days', 'within a fortnight'])
		case 'weekday': {
			// A weekday at least two days ahead in the same week, so that nobody can mean the week after.
			const target = from.dayOfWeek <= 3 ? 5 : 1
			const date = nextWeekday(from, target)
			set(date)
			return random.pick([
				`by ${weekdayOf(date)}`,
				`by close of play on ${weekdayOf(date)}`,
				`by 5pm on ${weekdayOf(date)}`,
				`by noon this coming ${weekdayOf(date)}`,
			])
		}
		case 'tomorrow':
			set(from.add({ days: 1 }))
			return random.pick(['by tomorrow', 'by close of business tomorrow'])
		case 'month-end': {
			const date = from.add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 })
			set(date)
			return random.pick(['by the end of the month', 'before the end of this month'])
		}
	}
}
