import { createCase, nameOf } from '../case.ts'
import { write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { attachmentPart } from '../paper/mail.ts'
import { approverRank } from '../ranks.ts'
import { recordRequester } from '../tell/form.ts'
import { covering, formPdf, formWord } from './deliver.ts'
import { fileName, type Kind } from './kind.ts'

interface OldForm {
	id: string
	countersigned: 'low' | 'good' | 'none'
	withheld: boolean
	reason: boolean
	medium: 'pdf' | 'docx' | 'mail'
}

const forms: OldForm[] = [
	{ id: 'dp-form-inspector', countersigned: 'low', withheld: true, reason: true, medium: 'pdf' },
	{ id: 'dp-form-unsigned', countersigned: 'none', withheld: false, reason: true, medium: 'docx' },
	{ id: 'dp-form-ticks-only', countersigned: 'none', withheld: true, reason: false, medium: 'mail' },
	{ id: 'dp-form-dci', countersigned: 'good', withheld: false, reason: true, medium: 'pdf' },
]

/** Data protection forms from before the Act, which forces still send. */
export const oldFormKinds: Kind[] = forms.map((form) => ({
	id: form.id,
	title: 'old data protection form',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const { requester, person } = c
		recordRequester(c)
		c.field('requestDate', c.asked)
		c.field('policeReference', c.reference)
		c.field('personNamed', nameOf(person))
		const ask = c.say(random.pick(pools.wholeAsks))
		c.field('informationSought', ask)
		c.answer({
			whole_file_requested: 'yes',
			client_role: 'victim_or_at_risk',
			client_age: 'adult',
			victim_notice: form.withheld ? 'withheld' : 'unknown',
		})
		const reason = form.reason ? c.say(`Investigation into {offence}.`, { offence: c.say(c.scenario.offence) }) : ''
		c.answer(
			form.reason
				? { reason_stated: 'yes', credibility_only: 'no' }
				: { reason_stated: 'no', credibility_only: 'unknown' },
		)
		if (!form.reason) c.allow('credibility_only', 'no')
		const short = random.pick(['dot', 'slash', 'slash-short'] as const)
		const title = c.vary(
			[
				'Request for personal data: Data Protection Act 2018, Schedule 2, Part 1, paragraph 2',
				'DP7 - Disclosure request to an outside organisation',
				'SECTION 29(3) REQUEST FORM (Data Protection Act 1998)',
				'Police request for disclosure of personal information (crime and taxation exemption)',
			],
			[
				'PERSONAL DATA DISCLOSURE REQUEST (formerly Section 29)',
				'Form 205A Data Protection request to third parties',
				'Request to data controller under DPA 2018 Sch 2 Pt 1 Para 2(1)(a) and (b)',
			],
		)
		const blocks: Block[] = [
			{ kind: 'marking', text: random.pick(pools.markings) },
			{ kind: 'title', text: title },
			{
				kind: 'row',
				label: random.pick(['Requesting organisation', 'From']),
				value: `${c.asker.printed}, ${requester.unit}`,
			},
			{ kind: 'row', label: 'To', value: c.service.name },
			{ kind: 'row', label: random.pick(['Our reference', 'Crime / incident no', 'Case ref']), value: c.reference },
			{
				kind: 'ticks',
				label: 'The information is needed for',
				options: [
					{ text: 'prevention or detection of crime', on: true },
					{ text: 'apprehension or prosecution of offenders', on: random.chance(0.6) },
					{ text: 'assessment or collection of tax', on: false },
				],
			},
			{
				kind: 'row',
				label: random.pick(['Data subject', 'Name of individual']),
				value: random.pick([nameOf(person), `${person.first} ${person.last.toUpperCase()}`]),
			},
			{ kind: 'row', label: random.pick(['DOB', 'Date of birth']), value: write(person.dob, short) },
			{
				kind: 'ticks',
				label: 'The data subject is',
				options: [
					{ text: 'a suspect', on: false },
					{ text: 'a victim', on: true },
					{ text: 'a witness', on: false },
				],
			},
			{
				kind: 'row',
				label: random.pick(['Data requested', 'What information do you require?']),
				value: ask.charAt(0).toUpperCase() + ask.slice(1),
			},
			{ kind: 'row', label: random.pick(['Why is it required?', 'Purpose / reason']), value: reason },
			{
				kind: 'para',
				text: random.pick([
					'I confirm that the personal data requested are necessary and proportionate for the purpose above and that failure to provide them would be likely to prejudice it.',
					'I declare that the data are required for the purposes ticked and are not excessive.',
				]),
			},
			{
				kind: 'ticks',
				label: random.pick(['Informing the data subject', 'May the individual be told?']),
				options: form.withheld
					? [
							{
								text: 'Please do not tell the data subject: it would be likely to prejudice the investigation',
								on: true,
							},
							{ text: 'The data subject may be told', on: false },
						]
					: [{ text: 'Please do not tell the data subject', on: false }],
			},
			{ kind: 'section', text: 'Officer making the request' },
			{ kind: 'row', label: 'Name', value: nameOf(requester) },
			{ kind: 'row', label: 'Rank', value: requester.rank },
			{ kind: 'row', label: 'Number', value: requester.number },
			{ kind: 'row', label: 'Email', value: requester.email },
			{ kind: 'row', label: 'Telephone', value: requester.phone },
			{ kind: 'row', label: 'Date', value: write(c.asked, short) },
			{ kind: 'section', text: 'Counter-signature (sergeant or above; inspector or above for sensitive data)' },
		]
		if (form.countersigned === 'none')
			blocks.push(
				{ kind: 'row', label: 'Name', value: '' },
				{ kind: 'row', label: 'Rank', value: '' },
				{ kind: 'row', label: 'Date', value: '' },
			)
		else {
			const boss = c.newPerson()
			const rank = approverRank(random, 'territorial', form.countersigned)
			blocks.push(
				{ kind: 'row', label: 'Name', value: `${boss.first} ${boss.last.toUpperCase()}` },
				{ kind: 'row', label: 'Rank', value: rank.written },
				{ kind: 'row', label: 'Date', value: write(c.asked, short) },
			)
			c.field('approverName', nameOf(boss))
			c.field('approverRank', rank.written)
			c.field('approvalDate', c.asked)
			c.answer({ approval_shown: 'yes', approver_rank: rank.canonical, approver_standing: rank.standing })
			c.allow('approver_standing', 'unclear')
		}
		blocks.push({
			kind: 'small',
			text: random.pick([
				'Information supplied will be processed in accordance with the Data Protection Act 2018.',
				'This form replaces all earlier section 29 forms. The data controller is asked to keep a copy.',
			]),
		})
		c.traps.push('old-dp-form')
		const bytes =
			form.medium === 'docx'
				? await formWord(c, blocks)
				: form.medium === 'pdf'
					? await formPdf(c, blocks)
					: covering(c, [attachmentPart(fileName(c, 'pdf'), 'application/pdf', await formPdf(c, blocks, 'table'))])
		return {
			bytes,
			fileName: fileName(c, form.medium === 'mail' ? 'eml' : form.medium),
			truth: c.truth(),
		}
	},
}))
