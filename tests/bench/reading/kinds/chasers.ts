import { type Case, createCase, nameOf } from '../case.ts'
import { bare, complete, compose, composeReply, type Profile } from '../compose/compose.ts'
import { workingDay } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { requestMessage } from '../tell/mail.ts'
import type { Kind } from './kind.ts'
import { quoted, send } from './thread.ts'

const original = (c: Case): Profile => ({
	...c.random.pick([bare, { ...complete, scope: 'period' as const }]),
	reply: c.random.pick(['date', 'no-year', 'days', 'none'] as const),
})

function chaser(id: string, withDate: boolean): Kind {
	return {
		id,
		title: 'chaser that quotes the request',
		make: async (random, pools) => {
			const c = createCase(random, pools)
			const p = original(c)
			const content = compose(c, p)
			const old = requestMessage(c, p, content)
			c.field('requestDate', c.asked)
			const later = workingDay(c.asked.add({ days: random.int(16, 24) }))
			const reply = withDate ? composeReply(c, random.pick(['date', 'weekday', 'tomorrow', 'no-year']), later) : ''
			const subject = c.say(random.pick(pools.subjects))
			c.traps.push('chaser', 'quoted-thread')
			const top: Block[] = [
				{ kind: 'para', text: random.pick(pools.greeting) },
				{
					kind: 'para',
					text: [
						c.say(random.pick(pools.chaser)),
						reply ? random.pick([`I now need this ${reply}.`, `Please reply ${reply}.`]) : '',
					]
						.filter(Boolean)
						.join(' '),
				},
				{ kind: 'para', text: random.pick(pools.closing) },
				{ kind: 'lines', lines: [c.requester.first] },
			]
			const below = quoted(c, old, nameOf(c.requester), c.requester.email, c.asked, subject)
			const quoteFirst = below.kind === 'lines' && below.lines[0]?.endsWith('wrote:') && random.chance(0.5)
			if (quoteFirst) c.traps.push('reply-below')
			return send(c, quoteFirst ? [below, ...top] : [...top, below], later, `RE: ${subject}`)
		},
	}
}

const withdrawal: Kind = {
	id: 'withdrawal',
	title: 'withdrawal that quotes the request',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const p = original(c)
		const old = requestMessage(c, p, compose(c, p))
		c.field('requestDate', c.asked)
		c.allow('replyBy', '*')
		const later = workingDay(c.asked.add({ days: random.int(5, 20) }))
		const subject = c.say(random.pick(pools.subjects))
		c.traps.push('withdrawal', 'quoted-thread')
		const top: Block[] = [
			{ kind: 'para', text: random.pick(pools.greeting) },
			{ kind: 'para', text: c.say(random.pick(pools.withdrawal)) },
			{ kind: 'lines', lines: [random.pick(pools.closing), c.requester.first] },
		]
		return send(
			c,
			[...top, quoted(c, old, nameOf(c.requester), c.requester.email, c.asked, subject)],
			later,
			`RE: ${subject}`,
		)
	},
}

/** Messages about a request that was made before. */
export const chaserKinds: Kind[] = [chaser('chaser-dated', true), chaser('chaser-undated', false), withdrawal]
