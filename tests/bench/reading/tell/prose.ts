import { type Case, nameOf } from '../case.ts'
import type { Content, Profile } from '../compose/compose.ts'
import { write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { recordRequester } from './form.ts'

/** The sentence that says who the request is about and in what part. */
function personSentence(c: Case, p: Profile, content: Content): string {
	const { random, pools } = c
	const dob =
		content.dob && /^\d|^[A-Z]/.test(content.dob) && !/years/.test(content.dob)
			? random.pick([`born ${content.dob}`, `dob ${content.dob}`, `DOB ${content.dob}`, `d.o.b. ${content.dob}`])
			: content.dob
	const caps = random.chance(0.3)
	const name = caps
		? `${c.person.title} ${c.person.first} ${c.person.last.toUpperCase()}`
		: `${c.person.title} ${nameOf(c.person)}`
	const tell = (text: string) => c.say(dob ? text : text.replace(/ \(\{dob\}\)|, \{dob\}/g, ''), { dob, tname: name })
	const capacity = content.capacity ? ` ${content.capacity}` : ''
	switch (p.role) {
		case 'victim':
			return tell(random.pick(pools.victimWord)) + capacity
		case 'at-risk':
			return (
				tell('{tname} ({dob}) has not been harmed so far as we know, but may be at risk of becoming a victim.') +
				capacity
			)
		case 'suspect':
			return tell('{tname} ({dob}) is the suspect in the case and is not a victim.')
		case 'witness':
			return tell('{tname} ({dob}) is a witness in the case. {She} is not a victim.')
		case 'none':
			return tell('My enquiry concerns {tname}, {dob}.')
	}
}

/** The body of a letter or message as paragraphs, in an order that varies. */
export function proseParagraphs(c: Case, p: Profile, content: Content): string[] {
	const { random, pools } = c
	const join = (...parts: string[]) => parts.filter(Boolean).join(' ')
	const ask = c.say(random.pick(pools.askLead), { ask: content.ask })
	const period =
		content.period && !content.periodInAsk
			? `${random.pick(['The period to look at is', 'Please look at the period', 'The dates that matter are'])} ${content.period.replace(/^From/, 'from')}.`
			: ''
	const open = join(c.say(random.pick(pools.intro)), content.extra, personSentence(c, p, content))
	const tests = random.shuffle([content.necessity, content.proportionality, content.spv, content.essential])
	const reply = content.reply
		? random.pick([
				`Please reply ${content.reply}.`,
				`I would be grateful for a reply ${content.reply}.`,
				`Could I have this ${content.reply}, please.`,
				`Please let me have your response ${content.reply}.`,
			])
		: ''
	const middle = random.chance(0.5)
		? [join(ask, period, content.holds), join(content.reason, content.enquiry)]
		: [join(content.reason, content.enquiry), join(content.holds, ask, period)]
	const rest = random.shuffle([
		join(content.notice, content.views),
		join(content.handling, content.defence),
		join(content.consent),
	])
	return [
		open,
		...middle,
		join(content.presumption, ...tests),
		content.other,
		...rest,
		join(content.compulsion, content.voluntary),
		join(content.approvedProse, reply),
	].filter(Boolean)
}

/** The same request under short headings of the writer's own. */
export function headedProse(c: Case, p: Profile, content: Content): Block[] {
	const { random, pools } = c
	const parts: [string[], string][] = [
		[['Who', 'The person', 'Re'], personSentence(c, p, content)],
		[['What I need', 'Request', 'Asking for'], `${content.ask.charAt(0).toUpperCase()}${content.ask.slice(1)}.`],
		[['Dates', 'Period'], content.period],
		[['Why', 'Background', 'Reason'], [content.reason, content.enquiry].filter(Boolean).join(' ')],
		[['Why you', 'Why we think you hold it'], content.holds],
		[
			['Tests', 'Justification', 'Rationale'],
			[
				content.presumption,
				...random.shuffle([content.necessity, content.proportionality, content.spv, content.essential]),
			]
				.filter(Boolean)
				.join(' '),
		],
		[['Other enquiries', 'What else we have done'], content.other],
		[['Telling the person', 'Notice'], [content.notice, content.views].filter(Boolean).join(' ')],
		[['Afterwards', 'Storage and sharing'], [content.handling, content.defence].filter(Boolean).join(' ')],
		[['Please note', 'NB'], [content.consent, content.compulsion, content.voluntary].filter(Boolean).join(' ')],
		[['Authority', 'Approval'], content.approvedProse],
		[
			['When', 'Timescale'],
			content.reply ? `${content.reply.charAt(0).toUpperCase()}${content.reply.slice(1)}, please.` : '',
		],
	]
	const own = random.chance(0.5)
	return [
		{ kind: 'para', text: [c.say(random.pick(pools.intro)), content.extra].filter(Boolean).join(' ') },
		...parts
			.filter(([, text]) => text)
			.flatMap(([heads, text]): Block[] =>
				own
					? [{ kind: 'lines', lines: [`${random.pick(heads).toUpperCase()}`, text] }]
					: [{ kind: 'para', text: `${random.pick(heads)}: ${text}` }],
			),
	]
}

/** The lines under a message or letter: rank and number often stand only here. */
export function signature(c: Case, options: { email?: boolean; headed?: boolean } = {}): string[] {
	const { random, requester } = c
	const name = random.chance(0.25) ? `${requester.first} ${requester.last.toUpperCase()}` : nameOf(requester)
	const phone = random.pick(['office', 'office', 'both', 'mobile'] as const)
	const tel =
		phone === 'mobile'
			? random.pick([`Mob: ${requester.mobile}`, `M: ${requester.mobile}`])
			: phone === 'both'
				? random.pick([
						`Tel: ${requester.phone}   Mob: ${requester.mobile}`,
						`T ${requester.phone} | M ${requester.mobile}`,
					])
				: random.pick([
						`Tel: ${requester.phone}`,
						`Direct dial ${requester.phone}`,
						`☎ ${requester.phone}`,
						`${requester.phone}`,
					])
	recordRequester(c, { phone: phone === 'mobile' ? 'mobile' : 'office', email: options.email !== false })
	const bySurname = options.headed === true && random.chance(0.1)
	if (bySurname) c.allow('requesterName', requester.last)
	const who = bySurname
		? [`${requester.rank} ${requester.number} ${requester.last.toUpperCase()}`]
		: random.pick([
				[name, `${requester.rank} ${requester.number}`],
				[`${requester.rank} ${requester.number} ${name}`],
				[`${name} | ${requester.rank} | ${requester.number}`],
				[`${requester.rank} ${name} (${requester.number})`],
				[name, requester.rank, `Collar number ${requester.number}`],
			])
	return [
		...who,
		random.pick([`${requester.unit}, ${c.asker.printed}`, `${requester.unit} | ${c.asker.printed}`]),
		tel,
		...(options.email ? [requester.email] : []),
	]
}

/** A letter on paper. */
export function letterBlocks(
	c: Case,
	p: Profile,
	content: Content,
	options: { post?: string; stamp?: boolean } = {},
): Block[] {
	const { random } = c
	c.field('requestDate', c.asked)
	c.field('policeReference', c.reference)
	const blocks: Block[] = [
		{ kind: 'title', text: random.pick([c.asker.printed, c.asker.printed.toUpperCase()]) },
		{
			kind: 'lines',
			lines: [
				c.requester.unit,
				`${random.pick(['Police Station', 'Divisional Headquarters'])}, ${c.town} ZZ${random.int(1, 19)} 1AA`,
			],
		},
	]
	if (options.post) blocks.push({ kind: 'lines', lines: [options.post] })
	if (options.stamp) {
		const received = c.asked.add({ days: random.int(2, 4) })
		c.field('receivedOn', received)
		c.field('channel', 'post')
		blocks.push({
			kind: 'lines',
			lines: ['RECEIVED', write(received, 'stamp'), c.service.name.toUpperCase()],
			right: true,
		})
	}
	blocks.push(
		{
			kind: 'lines',
			lines: [
				random.pick([c.service.person, 'The Manager', 'Head of Service', 'The Data Protection Officer']),
				c.service.name,
				...c.service.address.split(', '),
			],
		},
		{
			kind: 'lines',
			lines: [
				random.pick([`Our ref: ${c.reference}`, `Ref ${c.reference}`, `Crime number: ${c.reference}`]),
				c.on(c.asked),
			],
		},
		{ kind: 'para', text: random.pick(['Dear Sir or Madam', 'Dear Manager', 'Dear Colleague']) },
		{
			kind: 'para',
			text: random.pick([
				`Re: ${c.person.title} ${nameOf(c.person)}`,
				`${nameOf(c.person)} - request for information`,
				`${c.reference} - ${nameOf(c.person).toUpperCase()}`,
			]),
		},
		...proseParagraphs(c, p, content).map((text): Block => ({ kind: 'para', text })),
		{ kind: 'para', text: random.pick(['Yours faithfully', 'Yours sincerely']) },
		{ kind: 'lines', lines: signature(c, { email: random.chance(0.6) }) },
	)
	if (!blocks.some((each) => each.kind === 'lines' && each.lines.includes(c.requester.email)))
		c.field('requesterEmail', null)
	return blocks
}
