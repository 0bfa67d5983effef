import type { Case } from '../case.ts'
import { type Day, workingDay } from '../dates.ts'
import type { Profile } from './profile.ts'

/** What is said about notice to the person. */
export function composeNotice(c: Case, p: Profile): string {
	const { random, pools } = c
	const pick = (list: readonly string[], nd?: Day) => c.say(random.pick(list), nd ? { nd: c.on(nd) } : {})
	switch (p.notice) {
		case 'given': {
			const date = random.chance(0.25) ? c.asked : workingDay(c.asked.subtract({ days: random.int(3, 6) }))
			c.answer({ victim_notice: 'yes' })
			c.field('noticeDate', date)
			return pick(pools.noticeGiven, date)
		}
		case 'after': {
			const date = workingDay(c.asked.add({ days: 2 }))
			c.answer({ victim_notice: 'yes' })
			c.field('noticeDate', date)
			return pick(pools.noticeGiven, date)
		}
		case 'phone':
			c.allow('victim_notice', 'no')
			return pick(pools.noticePhone)
		case 'aware':
			c.allow('victim_notice', 'no')
			return pick(pools.noticeAware)
		case 'promised':
			c.answer({ victim_notice: 'no' })
			return pick(pools.noticePromised)
		case 'withheld':
			c.answer({ victim_notice: 'withheld' })
			return pick(pools.noticeWithheld)
		case 'not':
			c.answer({ victim_notice: 'no' })
			return pick(pools.noticeNot)
		case 'silent':
			return ''
	}
}
