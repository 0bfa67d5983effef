import { otherBody } from '../bodies.ts'
import { type Case, createCase } from '../case.ts'
import { complete, compose, type Profile } from '../compose/compose.ts'
import { deliverForm, deliverLetter, deliverMail } from './deliver.ts'
import type { Kind } from './kind.ts'
import { asks, writeLetter } from './letter.ts'

/** Police bodies for which something must be said about the person's standing. */
function special(
	id: string,
	title: string,
	body: string,
	set: (c: Case) => string,
	profile: Partial<Profile> = {},
): Kind {
	return {
		id,
		title,
		make: async (random, pools) => {
			const c = createCase(random, pools, { asker: otherBody(random, body) })
			const p: Profile = { ...complete, approver: 'doubtful', ...profile }
			const content = compose(c, p)
			content.extra = set(c)
			// The records know one word for every body that is not listed by name.
			if (c.asker.authorised === 'unknown') c.allow('askingBodyType', 'other')
			const paper = random.pick(['form', 'letter', 'mail'] as const)
			if (paper === 'letter') c.traps.push('letter')
			const made =
				paper === 'form'
					? await deliverForm(c, p, content)
					: paper === 'letter'
						? await deliverLetter(c, p, content)
						: deliverMail(c, p, content)
			return made
		},
	}
}

const specials: Kind[] = [
	special(
		'iopc-designated',
		'IOPC investigator who states the designation',
		'iopc',
		(c) => {
			c.answer({ requester_authorised: 'yes' })
			return 'I am designated by the Director General under paragraph 19(2) of Schedule 3 to the Police Reform Act 2002.'
		},
		{ approver: 'good' },
	),
	special('iopc-undesignated', 'IOPC investigator, nothing about designation', 'iopc', (c) => {
		c.answer({ requester_authorised: 'unknown' })
		c.allow('requester_authorised', 'yes')
		return ''
	}),
	special(
		'spcc',
		'Service Police Complaints Commissioner',
		'spcc',
		() => 'I am designated under regulation 36(2) of the Service Police (Complaints etc) Regulations 2023.',
	),
	special('small-force', 'port police', 'port', () => '', { approver: 'none' }),
	special('dscu', 'Defence Serious Crime Unit', 'dscu', () => '', { approver: 'none' }),
	special(
		'rocu',
		'regional organised crime unit',
		'rocu',
		(c) => {
			c.field('askingBody', c.asker.printed)
			c.allow('askingBody', 'Regional organised crime unit or joint force team')
			return ''
		},
		{ approver: 'none' },
	),
]

const contractor: Kind = {
	id: 'contractor',
	title: 'contractor engaged by a force',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const force = c.asker
		const firm = c.vary(
			['Redfern Investigations Ltd', 'Marlow Case Support Limited'],
			['Quayside Enquiry Services Ltd'],
		)
		asks(
			c,
			`the parts of the notes between ${c.on(c.from)} and ${c.on(c.to)} that mention ${c.say(c.scenario.topic)}`,
			true,
			false,
		)
		c.answer({
			client_role: 'victim_or_at_risk',
			reason_stated: 'yes',
			credibility_only: 'no',
			requester_authorised: 'yes',
		})
		c.field('askingBodyType', 'contractor')
		const made = await writeLetter(c, {
			body: firm,
			strap: 'Investigation support for policing',
			job: 'Investigator',
			domain: 'contractor.example.org',
			paragraphs: [
				`We are engaged by ${force.canonical} to obtain information in its criminal investigations. {tname} is the victim in one of them.`,
				`Please provide the parts of the notes between ${c.on(c.from)} and ${c.on(c.to)} that mention ${c.say(c.scenario.topic)}.`,
				c.say(c.scenario.reason),
			],
			reply: 'date',
		})
		made.truth.accept.askingBody = [force.canonical]
		made.truth.accept.askingBodyType = ['territorial']
		return made
	},
}

export const otherPoliceKinds: Kind[] = [...specials, contractor]
