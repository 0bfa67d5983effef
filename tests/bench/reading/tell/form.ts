import { type Case, nameOf } from '../case.ts'
import type { Content, Profile } from '../compose/compose.ts'
import { write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'

/** Puts the person asking on the record. */
export function recordRequester(
	c: Case,
	parts: { number?: boolean; email?: boolean; phone?: 'office' | 'mobile' | 'none' } = {},
): void {
	const { requester } = c
	c.field('requesterName', nameOf(requester))
	c.field('requesterRank', requester.rank)
	c.field('requesterNumber', parts.number === false ? null : requester.number)
	c.field('requesterEmail', parts.email === false ? null : requester.email)
	const phone = parts.phone ?? 'office'
	c.field('requesterPhone', phone === 'none' ? null : phone === 'mobile' ? requester.mobile : requester.phone)
}

/** How the forces in Wales print their labels beside the English ones. */
const welshLabels: Record<string, string> = {
	title: 'Cais am Wybodaeth am Ddioddefwr',
	requestDate: 'Dyddiad y cais',
	force: 'Heddlu',
	officer: 'Swyddog',
	email: 'E-bost',
	phone: 'Ffôn',
	reference: 'Cyfeirnod',
	person: 'Enw',
	dob: 'Dyddiad geni',
	reason: 'Rheswm',
	period: 'Cyfnod',
	approver: 'Awdurdodwyd gan',
	approvalDate: 'Dyddiad awdurdodi',
	reply: 'Ateb erbyn',
}

const capital = (text: string) => (text.includes('@') ? text : text.charAt(0).toUpperCase() + text.slice(1))

/** A standard form with labelled boxes: what the request says, with empty boxes or none where it is silent. */
export function formBlocks(c: Case, p: Profile, content: Content): Block[] {
	const { random, requester, person, pools } = c
	const { form } = pools
	const names = new Map<readonly string[], string>(
		Object.entries(form).flatMap(([name, list]) => (Array.isArray(list) ? [[list as readonly string[], name]] : [])),
	)
	const bilingual = /Heddlu/.test(c.asker.printed) && random.chance(0.5)
	const label = (list: readonly string[]) => {
		const english = random.pick(list)
		const welsh = bilingual ? welshLabels[names.get(list) ?? ''] : undefined
		return welsh ? `${welsh} / ${english}` : english
	}
	const guided = random.chance(0.5)
	const blocks: Block[] = []
	const row = (labels: readonly string[], value: string) => {
		const help = form.guidance[names.get(labels) ?? '']
		blocks.push({
			kind: 'row',
			label: label(labels),
			value: capital(value),
			guidance: guided && help ? random.pick(help) : undefined,
		})
	}
	/** A topic about which the request may be silent: no row, an empty box or a word that fills the box. */
	const topic = (labels: readonly string[], value: string) => {
		if (value) row(labels, value)
		else if (random.chance(0.5)) row(labels, random.pick(['', '', 'N/A', '-', 'See above', 'TBC']))
	}
	const [partA, partB, partC, partD] = form.sections as [string, string, string, string]
	if (random.chance(0.7)) blocks.push({ kind: 'marking', text: random.pick(pools.markings) })
	blocks.push({ kind: 'title', text: label(form.title) })
	if (random.chance(0.5)) blocks.push({ kind: 'subtitle', text: label(form.subtitle) })

	blocks.push({ kind: 'section', text: partA })
	const date = () => row(form.requestDate, c.on(c.asked))
	if (random.chance(0.5)) date()
	row(form.force, random.chance(0.3) ? `${c.asker.printed}, ${requester.unit}` : c.asker.printed)
	if (
		!c.fields.requestDate &&
		!blocks.some((each) => each.kind === 'row' && form.requestDate.some((text) => each.label.endsWith(text)))
	)
		date()
	const caps = random.chance(0.35) ? `${requester.first} ${requester.last.toUpperCase()}` : nameOf(requester)
	if (random.chance(0.5))
		row(
			form.officer,
			random.pick([
				`${requester.rank} ${requester.number} ${caps}`,
				`${caps}, ${requester.rank} ${requester.number}`,
				`${requester.rank} ${caps} (${requester.number})`,
			]),
		)
	else {
		row(form.officer, caps)
		row(form.rank, requester.rank)
		row(form.number, requester.number)
	}
	row(form.email, requester.email)
	row(form.phone, random.chance(0.3) ? `${requester.phone} / mob ${requester.mobile}` : requester.phone)
	row(form.reference, c.reference)
	recordRequester(c)
	c.field('requestDate', c.asked)
	c.field('policeReference', c.reference)
	if (content.reply)
		topic(
			form.reply,
			content.reply.replace(/^(by|before|on or before|no later than) (?=\w)/, (word) =>
				random.chance(0.5) ? '' : `${word.trim()} `,
			),
		)

	blocks.push({ kind: 'section', text: partB })
	row(
		form.person,
		random.pick([`${person.title} ${nameOf(person)}`, nameOf(person), `${person.first} ${person.last.toUpperCase()}`]),
	)
	if (content.dob) row(form.dob, content.dob)
	if (p.role !== 'none' && random.chance(0.4))
		blocks.push({
			kind: 'ticks',
			label: label(form.status),
			options: [
				{ text: 'Victim', on: p.role === 'victim' },
				{ text: 'At risk', on: p.role === 'at-risk' },
				{ text: 'Witness', on: p.role === 'witness' },
				{ text: 'Suspect', on: p.role === 'suspect' },
			],
			tail: content.capacity || undefined,
		})
	else if (content.status) row(form.status, [content.status, content.capacity].filter(Boolean).join('. '))
	topic(form.holds, content.holds)

	blocks.push({ kind: 'section', text: partC })
	row(form.ask, content.ask)
	if (content.period) row(form.period, content.period)
	else if (random.chance(0.4)) row(form.period, random.pick(['', 'N/A', 'All dates', 'Not known']))
	topic(form.reason, content.reason)
	topic(form.enquiry, content.enquiry)
	const tests: [readonly string[], string][] = [
		[form.necessity, content.necessity],
		[form.proportionality, content.proportionality],
		[form.spv, content.spv],
		[form.presumption, content.presumption],
		[form.essential, content.essential],
		[form.other, content.other],
	]
	for (const [labels, value] of random.shuffle(tests)) topic(labels, value)

	blocks.push({ kind: 'section', text: partD })
	noticeBlock(c, p, content, blocks)
	topic(form.views, content.views)
	if (random.chance(0.3)) row(['Date of incident', 'Offence date', 'Date of alleged offence'], c.on(c.event))
	if (content.extra) row(['Further information', 'Other relevant information'], content.extra)
	topic(form.handling, content.handling)
	if (content.defence) row(form.defence, content.defence)
	if (content.voluntary && random.chance(0.4))
		blocks.push({
			kind: 'ticks',
			label: label(form.voluntary),
			options: [
				{ text: 'This is a voluntary request', on: true },
				{ text: 'Required by an order of the court (attach)', on: false },
			],
		})
	else if (content.voluntary) row(form.voluntary, content.voluntary)
	if (content.consent) row(['Consent', 'Basis of request'], content.consent)
	if (content.compulsion) row(['Additional information', 'Notes to recipient'], content.compulsion)
	approverBlocks(c, p, content, blocks, row)
	if (random.chance(0.6)) blocks.push({ kind: 'small', text: label(form.small) })
	c.answer({ standard_form_used: 'yes' })
	return blocks
}

function noticeBlock(c: Case, p: Profile, content: Content, blocks: Block[]): void {
	const { random, pools } = c
	const label = random.pick(pools.form.notice)
	const tickable = p.notice === 'given' || p.notice === 'after' || p.notice === 'not' || p.notice === 'silent'
	if (tickable && random.chance(0.45)) {
		const given = p.notice === 'given' || p.notice === 'after'
		const date = c.fields.noticeDate
		const style = random.pick(['slash', 'dot', 'long', 'short'] as const)
		blocks.push({
			kind: 'ticks',
			label,
			options: [
				{ text: 'Given', on: given },
				{ text: 'Not given', on: p.notice === 'not' },
				{ text: 'Withheld', on: false },
			],
			tail:
				given && date
					? `Date: ${write(c.asked.with(plain(date)), style)}`
					: p.notice === 'silent'
						? 'Date:'
						: undefined,
		})
	} else if (content.notice || random.chance(0.5)) blocks.push({ kind: 'row', label, value: content.notice })
}

function plain(iso: string): { year: number; month: number; day: number } {
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
	return { year, month, day }
}

function approverBlocks(
	c: Case,
	p: Profile,
	content: Content,
	blocks: Block[],
	row: (labels: readonly string[], value: string) => void,
): void {
	const { random, pools } = c
	const { form } = pools
	const { approverName, approverRank } = c.fields
	if (p.approver !== 'none' && approverName && approverRank && random.chance(0.3)) {
		blocks.push({ kind: 'section', text: random.pick(['Authorisation', 'Approval', 'Authority']) })
		blocks.push({ kind: 'row', label: 'Name', value: approverName })
		blocks.push({ kind: 'row', label: 'Rank', value: approverRank })
		blocks.push({ kind: 'row', label: 'Date', value: content.approvalDate })
		return
	}
	if (content.approver || random.chance(0.6)) {
		row(form.approver, content.approver)
		if (content.approvalDate || random.chance(0.5)) row(form.approvalDate, content.approvalDate)
	}
}
