import type { Case } from '../case.ts'
import { type Day, monthOf } from '../dates.ts'
import type { Content } from './content.ts'
import type { Profile } from './profile.ts'

/** What is asked for and over what period. */
export function composeScope(c: Case, p: Profile): Pick<Content, 'ask' | 'period' | 'periodInAsk'> {
	const { random, scenario } = c
	const topic = c.say(scenario.topic)
	// Some name whole months, and mean their first and last day.
	const months = (p.scope === 'period' || p.scope === 'whole-period') && random.chance(0.2)
	if (months) {
		c.from = c.from.with({ day: 1 })
		c.to = c.to.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 })
	}
	const on = (d: Day) => (months ? `${monthOf(d)} ${d.year}` : c.on(d))
	const from = on(c.from)
	const to = on(c.to)
	const join = random.pick([`between ${from} and ${to}`, `from ${from} to ${to}`])
	const second = c.from.add({ days: 7 * random.int(1, 3) })
	const all: [Day, Day] = [c.from, c.to]
	const dates = `on ${from} and ${c.on(second)}`
	const [ask, range] = ((): [string, [Day, Day] | undefined] => {
		switch (p.scope) {
			case 'period':
				return [
					c.vary(
						[
							`the entries in the session notes ${join} that record ${topic}`,
							`those parts of the notes ${join} which deal with ${topic}`,
							`session notes ${join}, limited to ${topic}`,
						],
						[
							`whatever was written down ${join} concerning ${topic}`,
							`passages in the notes made ${join} about ${topic}`,
						],
					),
					all,
				]
			case 'sessions':
				return [
					c.vary(
						[
							`an extract from the notes of the two sessions ${dates}, limited to ${topic}`,
							`the notes of the appointments held ${dates} so far as they concern ${topic}`,
						],
						[`the lines about ${topic} in the notes of the meetings ${dates}`],
					),
					[c.from, second],
				]
			case 'closed':
				return [c.say(scenario.closed), random.chance(0.6) ? all : undefined]
			case 'attendance':
				return [
					c.vary(
						[
							`the dates on which {she} attended ${join}; dates only`,
							`confirmation of appointment dates ${join}, not what was said`,
						],
						[`a list of {her} appointment dates ${join} and nothing about their content`],
					),
					all,
				]
			case 'topic':
				return [
					c.vary(
						[`any note of ${topic}`, `the parts of the notes that mention ${topic}`],
						[`anything noted about ${topic}`],
					),
					undefined,
				]
			case 'whole':
				return [c.say(random.pick(c.pools.wholeAsks)), undefined]
			case 'whole-period':
				return [
					c.vary(
						[`the full counselling notes ${join}`, `complete records of all sessions ${join}`],
						[`all of the notes made ${join}`],
					),
					all,
				]
		}
	})()
	const period = range
		? random.pick([
				`${on(range[0])} to ${on(range[1])}`,
				`From ${on(range[0])} to ${on(range[1])}`,
				`${on(range[0])} - ${on(range[1])}`,
			])
		: ''
	c.field('informationSought', ask)
	c.field('periodFrom', range ? range[0] : null)
	c.field('periodTo', range ? range[1] : null)
	c.answer({
		date_range_stated: range ? 'yes' : 'no',
		whole_file_requested: p.scope.startsWith('whole') ? 'yes' : 'no',
		excess_risk: p.scope === 'closed' || p.scope === 'attendance' ? 'no' : 'yes',
	})
	return { ask, period, periodInAsk: ask.includes(from) }
}
