import { type Case, createCase, nameOf } from '../case.ts'
import { write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { recordRequester } from '../tell/form.ts'
import { mail, sendRequest, timeOfDay } from '../tell/mail.ts'
import { formPdf } from './deliver.ts'
import { fileName, type Kind, type Made } from './kind.ts'

/** What stands in every emergency: risk now, the least that would help. */
function urgent(c: Case): { headline: string; risk: string; minimum: string; tried: string } {
	const { random, pools } = c
	const say = (list: readonly string[]) => c.say(random.pick(list))
	const out = {
		headline: say(pools.emergency.headline),
		risk: say(pools.emergency.risk),
		minimum: say(pools.emergency.minimum),
		tried: say(pools.emergency.tried),
	}
	c.field('informationSought', out.minimum)
	c.field('personNamed', `${c.person.title} ${nameOf(c.person)}`)
	c.field('policeReference', c.reference)
	c.field('requestDate', c.asked)
	c.answer({
		risk_to_life: 'yes',
		excess_risk: 'no',
		reason_stated: 'yes',
		credibility_only: 'no',
		other_means_addressed: 'yes',
		less_intrusive_stated: 'yes',
		client_role: 'victim_or_at_risk',
	})
	for (const name of [
		'client_role',
		'necessity_stated',
		'proportionality_stated',
		'essential_stated',
		'line_of_enquiry_stated',
		'spv_stated',
	] as const)
		c.allow(name, '*')
	c.traps.push('emergency')
	return out
}

const emergency = (id: string, title: string, make: (c: Case) => Promise<Made>): Kind => ({
	id,
	title,
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const made = await make(c)
		return made
	},
})

export const emergencyKinds: Kind[] = [
	emergency('emergency-mail', 'emergency by message', async (c) => {
		const e = urgent(c)
		recordRequester(c)
		c.field('receivedOn', c.asked)
		c.field('channel', 'email')
		const reply = c.random.chance(0.6)
		if (reply) c.field('replyBy', c.asked)
		const blocks: Block[] = [
			{ kind: 'title', text: e.headline },
			{ kind: 'para', text: e.risk },
			{
				kind: 'para',
				text: c.vary(
					[`Please tell us ${e.minimum}. We do not want any notes.`, `The least that would help is ${e.minimum}.`],
					[`All we need is ${e.minimum}; nothing about {her} counselling.`],
				),
			},
			{ kind: 'para', text: `${e.tried}${reply ? ' Please ring within the next hour.' : ''}` },
			{ kind: 'para', text: `Ref ${c.reference}. You can check who I am by ringing 101.` },
			{
				kind: 'lines',
				lines: [
					`${c.requester.rank} ${c.requester.number} ${nameOf(c.requester)}`,
					`Control Room, ${c.asker.printed}`,
					`Tel: ${c.requester.phone}`,
				],
			},
		]
		const bytes = mail(
			c,
			{ from: [nameOf(c.requester), c.requester.email], to: ['', c.service.email], subject: e.headline, sent: c.asked },
			blocks,
		)
		return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
	}),
	emergency('emergency-phone', 'emergency by telephone', async (c) => {
		const e = urgent(c)
		const { requester } = c
		recordRequester(c, { email: false })
		c.field('receivedOn', c.asked)
		c.field('channel', 'phone')
		c.answer({ in_writing: 'no' })
		const checked = c.random.chance(0.5)
		if (checked) c.answer({ requester_verified: 'yes' })
		const lines = [
			`OUT OF HOURS CALL ${write(c.asked, 'weekday')} ${timeOfDay(c).slice(0, 5)}`,
			`${requester.rank} ${nameOf(requester)} (${requester.number}), ${c.asker.printed}, on ${requester.phone}. Ref ${c.reference}.`,
			`Police say: ${e.risk}`,
			`Want: ${e.minimum}. ${e.tried}`,
			checked
				? 'I hung up, found the number of the force control room myself and rang back. They put me through to the same officer.'
				: 'Said I would ring back.',
		]
		return {
			bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`),
			fileName: fileName(c, 'txt'),
			truth: c.truth(),
		}
	}),
	emergency('emergency-form', 'emergency on a form', async (c) => {
		const e = urgent(c)
		recordRequester(c)
		const blocks: Block[] = [
			{ kind: 'marking', text: 'OFFICIAL SENSITIVE - RISK TO LIFE' },
			{
				kind: 'title',
				text: c.vary(
					[
						'Vital interests request: threat to life or missing person',
						'Missing person (high risk) - request to partner agency',
					],
					['Emergency disclosure request (risk of death or serious harm)'],
				),
			},
			{ kind: 'row', label: 'Force', value: c.asker.printed },
			{ kind: 'row', label: 'Date', value: c.on(c.asked) },
			{ kind: 'row', label: 'Incident', value: c.reference },
			{ kind: 'row', label: 'Officer', value: `${c.requester.rank} ${c.requester.number} ${nameOf(c.requester)}` },
			{ kind: 'row', label: 'Tel', value: c.requester.phone },
			{ kind: 'row', label: 'Email', value: c.requester.email },
			{ kind: 'row', label: 'Person at risk', value: `${c.person.title} ${nameOf(c.person)}` },
			{ kind: 'row', label: 'What is feared, and how soon', value: e.risk },
			{ kind: 'row', label: 'Minimum information needed', value: e.minimum },
			{ kind: 'row', label: 'What has been tried', value: e.tried },
		]
		return { bytes: await formPdf(c, blocks), fileName: fileName(c, 'pdf'), truth: c.truth() }
	}),
	emergency('urgent-only', 'called urgent, no risk to anyone', async (c) => {
		recordRequester(c)
		const ask = c.say(c.random.pick(c.pools.wholeAsks))
		c.field('informationSought', ask)
		c.field('personNamed', `${c.person.title} ${nameOf(c.person)}`)
		c.field('policeReference', c.reference)
		c.field('replyBy', c.asked)
		c.answer({
			client_role: 'victim_or_at_risk',
			whole_file_requested: 'yes',
			reason_stated: 'yes',
			credibility_only: 'no',
		})
		c.allow('risk_to_life', 'no')
		const blocks: Block[] = [
			{
				kind: 'title',
				text: c.vary(
					['*** URGENT *** TIME CRITICAL ***', 'URGENT - IMMEDIATE RESPONSE REQUIRED'],
					['!!! VERY URGENT !!!'],
				),
			},
			{
				kind: 'para',
				text: c.vary(
					[
						`I have a suspect in custody and the clock is running. He must be charged or bailed tonight for {offence}. {tname} is the victim. I need ${ask} sent to me today.`,
					],
					[
						`This is urgent because a file has to go to the CPS this evening about {offence}. {tname} is the complainant. Please send ${ask} today.`,
					],
					{ offence: c.say(c.scenario.offence) },
				),
			},
			{ kind: 'para', text: `Ref: ${c.reference}` },
			{
				kind: 'lines',
				lines: [
					`${c.requester.rank} ${c.requester.number} ${nameOf(c.requester)}`,
					c.asker.printed,
					`Tel: ${c.requester.phone}`,
				],
			},
		]
		return {
			bytes: sendRequest(c, blocks, [], { subject: 'URGENT' }),
			fileName: fileName(c, 'eml'),
			truth: c.truth(),
		}
	}),
]
