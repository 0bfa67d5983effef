import { type Case, createCase, nameOf } from '../case.ts'
import { bare, complete, compose, type Profile } from '../compose/compose.ts'
import { type Day, workingDay } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { formBlocks } from '../tell/form.ts'
import { requestMessage } from '../tell/mail.ts'
import { formPdf } from './deliver.ts'
import { fileName, type Kind } from './kind.ts'
import { quoted, send } from './thread.ts'

/** An earlier request of the same officer, about the same person unless `other`. */
function earlier(c: Case, other: boolean): { c: Case; day: Day; blocks: Block[]; text: string } {
	const old = createCase(c.random, c.pools, { asker: c.asker })
	old.requester = c.requester
	if (!other) {
		old.person = c.person
		old.reference = c.reference
		old.scenario = c.scenario
	}
	const day = workingDay(c.asked.subtract({ days: c.random.int(14, 30) }))
	old.asked = day
	const profile: Profile = {
		...bare,
		reason: 'credibility',
		compulsion: c.random.chance(0.5),
		approver: c.random.pick(['none', 'low']),
		reply: 'days',
	}
	const content = compose(old, profile)
	return { c: old, day, blocks: requestMessage(old, profile, content), text: content.ask }
}

const revisedMail: Kind = {
	id: 'revised-mail',
	title: 'revised request above the request that it replaces',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const old = earlier(c, false)
		const p: Profile = {
			...complete,
			scope: random.pick(['period', 'closed', 'sessions']),
			reply: random.pick(['date', 'none', 'no-year']),
		}
		const content = compose(c, p)
		content.extra = c.vary(
			[
				`Thank you for your letter. Please treat this as a revised request in place of mine of ${c.on(old.day)}, which is withdrawn.`,
			],
			[
				`Following your reply I have narrowed what I am asking for. This supersedes the request below (${c.on(old.day)}).`,
			],
		)
		const blocks = requestMessage(c, p, content)
		c.field('requestDate', c.asked)
		c.traps.push('revised-request', 'quoted-thread')
		const subject = c.say(random.pick(pools.subjects))
		return send(
			c,
			[...blocks, quoted(c, old.blocks, nameOf(c.requester), c.requester.email, old.day, subject)],
			c.asked,
			`RE: ${subject}`,
		)
	},
}

const revisedForm: Kind = {
	id: 'revised-form',
	title: 'revised form that describes the request it replaces',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const old = earlier(c, false)
		const p: Profile = {
			...complete,
			scope: random.pick(['period', 'closed', 'sessions']),
			approver: random.pick(['good', 'above']),
		}
		const blocks = formBlocks(c, p, compose(c, p))
		const note = c.vary(
			[
				`This form replaces our request dated ${c.on(old.day)}, in which we asked for “${old.text}” and gave no authorising officer. That request is withdrawn.`,
			],
			[`Version 2. Version 1 (${c.on(old.day)}) wanted ${old.text} within 7 days; please destroy it.`],
		)
		blocks.splice(2, 0, {
			kind: 'row',
			label: random.pick(['Earlier requests', 'Background', 'Is this a new or amended request?']),
			value: note,
		})
		c.traps.push('revised-request')
		return { bytes: await formPdf(c, blocks), fileName: fileName(c, 'pdf'), truth: c.truth() }
	},
}

const secondPerson: Kind = {
	id: 'two-requests',
	title: 'request about one person above an older one about another',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const old = earlier(c, true)
		const p: Profile = {
			...complete,
			scope: 'period',
			presumption: 'absent',
			approver: random.pick(['good', 'low', 'none']),
		}
		const content = compose(c, p)
		content.extra = c.vary(
			[
				'Thank you for your help with the matter below, which is closed. This is a separate request about somebody else.',
			],
			['New request - please do not mix it up with the old one underneath, which is finished with.'],
		)
		const blocks = requestMessage(c, p, content)
		c.field('requestDate', c.asked)
		c.traps.push('two-requests', 'quoted-thread')
		return send(
			c,
			[...blocks, quoted(c, old.blocks, nameOf(c.requester), c.requester.email, old.day, `Request ${old.c.reference}`)],
			c.asked,
			`New request: ${c.reference}`,
		)
	},
}

/** Requests that stand beside an older one. */
export const revisedKinds: Kind[] = [revisedMail, revisedForm, secondPerson]
