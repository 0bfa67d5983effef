import { createCase } from '../case.ts'
import { complete, compose, type Profile } from '../compose/compose.ts'
import { day } from '../dates.ts'
import { formBlocks } from '../tell/form.ts'
import { requestMessage, sendRequest } from '../tell/mail.ts'
import { deliverForm, deliverLetter, deliverMail, type FormMedium, formPdf, type LetterMedium } from './deliver.ts'
import { fileName, type Kind } from './kind.ts'
import { recipes } from './recipes.ts'

/** A form on which the times show that approval came first. */
const timed: Kind = {
	id: 'approver-same-day-timed',
	title: 'approved on the day of the request, with times',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const p: Profile = { ...complete, approver: 'same-day', scope: 'period' }
		const blocks = formBlocks(c, p, compose(c, p))
		const before = random.chance(0.6)
		const stamp = (label: string, time: string) => {
			for (const each of blocks)
				if (each.kind === 'row' && each.label.endsWith(label)) each.value = `${each.value} ${time}`
		}
		const times = random.pick([
			['09:05', '14:40'],
			['08.50hrs', '11.15hrs'],
		] as const)
		for (const label of pools.form.requestDate) stamp(label, times[before ? 1 : 0])
		for (const label of [...pools.form.approvalDate]) stamp(label, times[before ? 0 : 1])
		for (const [index, each] of blocks.entries())
			if (each.kind === 'row' && each.label === 'Date' && index > 8)
				each.value = `${each.value} ${times[before ? 0 : 1]}`
		c.answer({ approval_same_day_order: before ? 'before' : 'after' })
		c.allow('approver_standing', 'not-shown')
		return {
			bytes: await formPdf(c, blocks),
			fileName: fileName(c, 'pdf'),
			truth: c.truth(),
		}
	},
}

/** Requests that differ in what they say, on paper of every kind. */
/** Sent just before midnight UTC in summer, when it is already the next day here. */
const midnight: Kind = {
	id: 'midnight-mail',
	title: 'message sent just before midnight by a server on UTC in summer',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const monday = day('2026-04-13').add({ days: 7 * random.int(0, 8) })
		c.asked = monday
		const p: Profile = {
			...complete,
			approver: 'undated',
			notice: 'silent',
			views: false,
			presumption: 'absent',
			reply: 'none',
		}
		const blocks = requestMessage(c, p, compose(c, p))
		const bytes = sendRequest(c, blocks, [], {
			sent: monday.subtract({ days: 1 }),
			time: `23:${random.int(10, 50)}:11`,
			utc: true,
		})
		return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
	},
}

const fromRecipes: Kind[] = recipes.map((recipe) => ({
	id: recipe.id,
	title: recipe.title,
	make: async (random, pools) => {
		const c = createCase(random, pools, { asker: recipe.asker?.(random), child: recipe.child, rank: recipe.rank })
		const profile = recipe.profile(random)
		const paper = recipe.paper === 'any' ? random.pick(['form', 'letter', 'mail'] as const) : recipe.paper
		if (paper === 'letter') c.traps.push('letter')
		const content = compose(c, profile)
		const made =
			paper === 'form'
				? await deliverForm(c, profile, content, recipe.medium as FormMedium)
				: paper === 'letter'
					? await deliverLetter(c, profile, content, recipe.medium as LetterMedium)
					: deliverMail(c, profile, content)
		return made
	},
}))

export const requestKinds: Kind[] = [...fromRecipes, timed, midnight]
