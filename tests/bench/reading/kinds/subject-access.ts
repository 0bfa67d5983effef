import { createCase, nameOf } from '../case.ts'
import type { Block } from '../paper/blocks.ts'
import { mail } from '../tell/mail.ts'
import { fileName, type Kind } from './kind.ts'
import { outsider } from './letter.ts'

/** The client asks for her own records. */
export const subjectAccess: Kind = {
	id: 'subject-access',
	title: 'client’s subject access request',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		outsider(c)
		const { person } = c
		c.field('askingBody', null)
		c.allow('askingBody', 'Client (own records)', nameOf(person))
		c.field('askingBodyType', null)
		c.allow('askingBodyType', 'other', 'non-police')
		c.field('requesterName', nameOf(person))
		c.field('personNamed', nameOf(person))
		const address = `${person.first
			.normalize('NFD')
			.replace(/[^A-Za-z]/g, '')
			.toLowerCase()}${random.digits(2)}@example.org`
		c.field('requesterEmail', address)
		const ask = c.vary(
			[
				'a copy of all the records you hold about me, including my counselling notes and emails',
				'my full file, meaning every note written about me',
			],
			['everything you have written about me since I started'],
		)
		c.field('informationSought', ask)
		c.allow('informationSought', '*')
		c.answer({ whole_file_requested: 'yes', reason_stated: 'no' })
		c.allow('credibility_only', 'no')
		for (const name of ['holds_basis_stated', 'claims_mandatory_without_order', 'client_role'] as const)
			c.allow(name, '*')
		c.field('requestDate', c.asked)
		c.field('receivedOn', c.asked)
		c.field('channel', 'email')
		const timed = random.chance(0.5)
		if (timed) c.field('replyBy', c.asked.add({ months: 1 }))
		const text = c.vary(
			[
				`Under Article 15 of the UK GDPR I am making a subject access request. Please send me ${ask}.`,
				`I would like to see my notes. This is a formal subject access request for ${ask}.`,
			],
			[`Please accept this as a data subject access request (DSAR). I want ${ask}.`],
		)
		const blocks: Block[] = [
			{ kind: 'para', text: random.pick(['Hello', 'Dear team', 'Hi']) },
			{
				kind: 'para',
				text: `${text} I came to you for counselling and I am entitled to this.${timed ? ' Please reply within one month.' : ''}`,
			},
			{ kind: 'lines', lines: ['Thank you', nameOf(person)] },
		]
		const bytes = mail(
			c,
			{
				from: [nameOf(person), address],
				to: ['', c.service.email],
				subject: random.pick(['Subject access request', 'My records', 'SAR']),
				sent: c.asked,
			},
			blocks,
		)
		return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
	},
}
