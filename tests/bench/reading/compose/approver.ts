import { type Case, nameOf } from '../case.ts'
import { workingDay } from '../dates.ts'
import { type ApproverLevel, approverRank } from '../ranks.ts'
import type { Content } from './content.ts'
import type { Profile } from './profile.ts'

type Approved = Pick<Content, 'approver' | 'approvalDate' | 'approvedProse'>

/** Who approved the request, how that is written, and when. */
export function composeApprover(c: Case, p: Profile): Approved {
	const { random, pools } = c
	const silent: Approved = { approver: '', approvalDate: '', approvedProse: '' }
	const kind = p.approver
	if (kind === 'none') return silent
	if (kind === 'supervisor') {
		const text = random.pick(pools.supervisor)
		return { ...silent, approver: text, approvedProse: text }
	}
	const date =
		kind === 'after'
			? workingDay(c.asked.add({ days: random.int(1, 3) }))
			: kind === 'same-day'
				? c.asked
				: workingDay(c.asked.subtract({ days: random.int(3, 8) }))
	if (kind === 'self') {
		const { requester } = c
		c.field('approverName', nameOf(requester))
		c.field('approverRank', requester.rank)
		c.field('approvalDate', date)
		c.answer({ approval_shown: 'unknown', approver_standing: 'unclear', approver_is_requester: 'yes' })
		c.allow('approver_rank', '*')
		return {
			approver: `${requester.rank} ${nameOf(requester)}`,
			approvalDate: c.on(date),
			approvedProse: `I have authorised this request myself (${requester.rank} ${nameOf(requester)}, ${c.on(date)}).`,
		}
	}
	const boss = c.newPerson()
	const caps = random.chance(0.3)
	const name = caps ? `${boss.first} ${boss.last.toUpperCase()}` : nameOf(boss)
	if (kind === 'name-only') {
		c.field('approverName', nameOf(boss))
		c.field('approvalDate', date)
		c.allow('approver_standing', 'not-shown')
		return { approver: name, approvalDate: c.on(date), approvedProse: `Authorised by ${name} on ${c.on(date)}.` }
	}
	if (kind === 'rank-only') {
		const rank = approverRank(random, c.asker.type, 'good')
		c.field('approverRank', rank.written)
		c.field('approvalDate', date)
		c.answer({ approver_rank: rank.canonical })
		c.allow('approver_standing', 'not-shown')
		return {
			approver: rank.written,
			approvalDate: c.on(date),
			approvedProse: `Authorised at ${rank.written} level on ${c.on(date)}.`,
		}
	}
	const level: ApproverLevel = kind === 'after' || kind === 'same-day' || kind === 'undated' ? 'good' : kind
	const rank = approverRank(random, c.asker.type, level)
	c.field('approverName', nameOf(boss))
	c.field('approverRank', rank.written)
	c.field('approvalDate', kind === 'undated' ? null : date)
	c.answer({ approval_shown: 'yes', approver_rank: rank.canonical, approver_standing: rank.standing })
	if (kind === 'after') c.allow('approver_standing', 'not-shown', 'unclear')
	if (kind === 'same-day' || kind === 'undated') c.allow('approver_standing', 'unclear')
	const wordy = rank.written.includes('(') || rank.written.includes(',')
	const approver = wordy
		? `${name}, ${rank.written}`
		: random.pick([
				`${rank.written} ${name}`,
				`${rank.written} ${random.digits(4)} ${name}`,
				`${name}, ${rank.written}`,
				`${rank.written} ${name}`,
			])
	const prose =
		kind === 'undated'
			? random.pick([`${approver} has authorised this request.`, `Authorised by: ${approver}`])
			: c.say(random.pick(pools.approvedProse), { approver, ad: c.on(date) })
	return { approver, approvalDate: kind === 'undated' ? '' : c.on(date), approvedProse: prose }
}
