import { type Case, createCase, nameOf } from '../case.ts'
import { bare, type Content, complete, compose, type Profile } from '../compose/compose.ts'
import { type Day, workingDay, write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { recordRequester } from '../tell/form.ts'
import { mail } from '../tell/mail.ts'
import { deliverForm, deliverLetter, deliverMail } from './deliver.ts'
import { fileName, type Kind } from './kind.ts'

/** A police request in which something about the person changes what matters. */
function about(
	id: string,
	title: string,
	profile: Partial<Profile>,
	tell: (c: Case, content: Content, p: Profile) => void,
	options: { child?: boolean } = {},
): Kind {
	return {
		id,
		title,
		make: async (random, pools) => {
			const c = createCase(random, pools, { child: options.child })
			const p: Profile = {
				...complete,
				scope: random.pick(['period', 'closed', 'sessions']),
				approver: random.pick(['good', 'low', 'acting']),
				...profile,
			}
			const paper = random.pick(['form', 'letter', 'mail'] as const)
			if (paper === 'letter') c.traps.push('letter')
			const content = compose(c, p)
			tell(c, content, p)
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

function noticeTo(c: Case, main: string[], heldOut: string[]): string {
	const date: Day = workingDay(c.asked.subtract({ days: c.random.int(3, 6) }))
	c.field('noticeDate', date)
	c.answer({ victim_notice: 'yes' })
	return c.vary(main, heldOut, { nd: c.on(date) })
}

const silentNotice = { notice: 'silent' as const, views: false }

const abouts: Kind[] = [
	about(
		'child-mother-notified',
		'child, notice to a mother who is not involved',
		silentNotice,
		(c, content) => {
			const mother = c.newPerson(true).first
			content.notice = noticeTo(
				c,
				[
					`Written notice was given on {nd} to {her} mother, Mrs ${mother} ${c.person.last}, who is not under investigation and has no connection with the suspect.`,
				],
				[
					`As {she} is under 18 the written notice went to {her} mother, ${mother} ${c.person.last}, on {nd}. {Her} mother is not a suspect.`,
				],
			)
			c.answer({ notice_recipient_conflict: 'no' })
			c.allow('parent_under_suspicion', 'no')
		},
		{ child: true },
	),
	about(
		'child-father-suspect',
		'child, notice to a father who is the suspect',
		silentNotice,
		(c, content) => {
			content.notice = noticeTo(
				c,
				['Written notice was handed to {her} father on {nd}. He is the person under investigation.'],
				['Notice in writing was given on {nd} to {her} father, who has himself been arrested in the case.'],
			)
			c.answer({ notice_recipient_conflict: 'yes', parent_under_suspicion: 'yes' })
		},
		{ child: true },
	),
	about(
		'child-notice-withheld',
		'child, notice withheld because of a parent',
		silentNotice,
		(c, content) => {
			content.notice = c.vary(
				[
					'Notice has been withheld because the suspect is {her} stepfather, who lives with {obj}, and telling the household might put {obj} at risk of serious harm.',
				],
				[
					'We have not given notice to either parent. One of them is under suspicion and notice might interfere with the investigation.',
				],
			)
			c.answer({ victim_notice: 'withheld', parent_under_suspicion: 'yes' })
			c.allow('notice_recipient_conflict', '*')
		},
		{ child: true },
	),
	about('no-capacity', 'adult without capacity', silentNotice, (c, content) => {
		const sister = nameOf(c.newPerson(true))
		content.notice = noticeTo(
			c,
			[
				`{name} has been assessed as lacking capacity to understand the notice. It was given in writing on {nd} to {her} sister, ${sister}, who is not a suspect.`,
			],
			[
				`{She} does not have the mental capacity to deal with a notice, so it was served in writing on {her} deputy, ${sister}, on {nd}; {her} deputy has no link with the suspect.`,
			],
		)
		c.answer({ client_capacity: 'no', notice_recipient_conflict: 'no' })
	}),
	about(
		'died',
		'person has died',
		{
			...silentNotice,
			reason: 'bare',
			enquiry: false,
			holds: 'absent',
			necessity: 'absent',
			spv: 'absent',
			essential: 'absent',
			other: 'absent',
			proportionality: 'absent',
			presumption: 'absent',
			scope: 'whole',
		},
		(c, content) => {
			content.reason = c.vary(
				['{She} died on {ev} and we are investigating {her} death as a homicide.'],
				['I am sorry to tell you that {name} was killed on {ev}. We are conducting a murder investigation.'],
			)
			c.answer({ client_died: 'yes' })
		},
	),
	about(
		'suspect-only',
		'client is only a suspect',
		{
			...silentNotice,
			role: 'suspect',
			reason: 'bare',
			enquiry: false,
			holds: 'absent',
			necessity: 'absent',
			spv: 'absent',
			essential: 'absent',
			other: 'absent',
			proportionality: 'absent',
			presumption: 'absent',
			scope: 'whole',
		},
		(c, content) => {
			content.reason = c.vary(
				['{name} has been arrested for fraud and the notes may show what {she} knew about the accounts.'],
				['{She} is being investigated for theft from an employer, and the notes may show what {she} knew.'],
			)
			c.allow('line_of_enquiry_stated', 'yes')
		},
	),
	about(
		'witness-only',
		'client is only a witness',
		{
			...silentNotice,
			role: 'witness',
			reason: 'bare',
			enquiry: false,
			holds: 'absent',
			necessity: 'absent',
			spv: 'absent',
			essential: 'absent',
			other: 'absent',
			proportionality: 'absent',
			presumption: 'absent',
			scope: 'whole-period',
		},
		(c, content) => {
			content.reason = c.vary(
				['We are investigating a disturbance outside a public house which {she} saw from a bus.'],
				['The case is about a burglary at a neighbour’s house; {she} saw a van drive away.'],
			)
		},
	),
]

/** Police asked the client to fetch the notes; the client sends the message on. */
function fetched(id: string, html: boolean): Kind {
	return {
		id,
		title: 'client sends on a police message that asks her to fetch her notes',
		make: async (random, pools) => {
			const c = createCase(random, pools)
			const { person, requester } = c
			const mailed = workingDay(c.asked.add({ days: random.int(0, 3) }))
			recordRequester(c)
			c.field('requestDate', c.asked)
			c.field('receivedOn', mailed)
			c.field('channel', 'email')
			c.field('policeReference', c.reference)
			c.field('personNamed', nameOf(person))
			const ask = c.say(random.pick(pools.fetch))
			c.field('informationSought', 'a copy of all your counselling notes')
			c.allow('informationSought', '*')
			c.answer({
				client_asked_to_fetch: 'yes',
				whole_file_requested: 'yes',
				client_role: 'victim_or_at_risk',
				reason_stated: 'no',
				credibility_only: 'unknown',
			})
			for (const name of [
				'whole_file_requested',
				'reason_stated',
				'credibility_only',
				'holds_basis_stated',
				'info_described',
				'consent_is_basis',
				'client_role',
				'in_writing',
			] as const)
				c.allow(name, '*')
			const own = `${person.first
				.normalize('NFD')
				.replace(/[^A-Za-z]/g, '')
				.toLowerCase()}.${random.digits(2)}@example.org`
			const worry = c.vary(
				[
					'Is this normal? I feel a bit cornered. Could you ring me',
					'See below. Not sure what to do, I thought you said my sessions were private??',
				],
				[
					'hi, got this from the police, what should I say to them',
					'Please can we talk about this on Thursday before I answer him',
				],
			)
			const dated = write(c.asked, random.pick(['short', 'weekday', 'long']))
			const police = [
				`Hi ${person.first},`,
				'',
				`It is about your case, ${c.reference}, where you are the victim. ${ask}`,
				random.chance(0.5) ? `Ideally by ${write(c.asked.add({ days: 14 }), 'no-year')}.` : '',
				'',
				'Thanks',
				`${requester.rank} ${requester.number} ${nameOf(requester)}`,
				`${requester.unit}, ${c.asker.printed}`,
				`Tel ${requester.phone}`,
			].filter((each, index, all) => each !== '' || all[index - 1] !== '')
			if (police.some((each) => each.startsWith('Ideally'))) c.field('replyBy', c.asked.add({ days: 14 }))
			const head = html
				? [
						`From: ${nameOf(requester)} <${requester.email}>`,
						`Sent: ${dated} 11:04`,
						`To: ${nameOf(person)}`,
						`Subject: Your case ${c.reference}`,
					]
				: [
						'---------- Forwarded message ---------',
						`From: ${nameOf(requester)} <${requester.email}>`,
						`Date: ${dated} at 11:04`,
						`Subject: Your case ${c.reference}`,
						`To: <${own}>`,
					]
			const blocks: Block[] = [
				{ kind: 'para', text: worry },
				{
					kind: 'lines',
					lines: [
						person.first,
						'',
						random.pick(['Sent from my phone', 'Get Outlook for Android', 'Sent from Yahoo Mail']),
					],
				},
				{ kind: 'lines', lines: [...head, '', ...police] },
			]
			c.traps.push('client-fetch')
			const bytes = mail(
				c,
				{
					from: [nameOf(person), own],
					to: ['', c.service.email],
					subject: random.pick([`Fwd: Your case ${c.reference}`, 'FW: Your case', 'Fwd: notes']),
					sent: mailed,
				},
				blocks,
				[],
				html ? 'html' : 'plain',
			)
			return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
		},
	}
}

const quietVictim: Kind = about(
	'role-silent',
	'nothing about the person’s part in the case',
	{ ...bare, role: 'none', age: 'none' },
	() => undefined,
)

export const clientKinds: Kind[] = [
	...abouts,
	fetched('client-forward-html', true),
	fetched('client-forward-plain', false),
	quietVictim,
]
