import { type Case, nameOf } from '../case.ts'
import type { Content, Profile } from '../compose/compose.ts'
import { workingDay } from '../dates.ts'
import { asFillable, fitsForm } from '../paper/acroform.ts'
import { type Block, glyphTicks, plainTicks } from '../paper/blocks.ts'
import { attachmentPart } from '../paper/mail.ts'
import { asPdf, type PdfStyle } from '../paper/pdf.ts'
import { canScan, scanned } from '../paper/scan.ts'
import { asText } from '../paper/text.ts'
import { asWord, type WordStyle } from '../paper/word.ts'
import { formBlocks } from '../tell/form.ts'
import { dressed, mail, requestMessage, sendRequest } from '../tell/mail.ts'
import { letterBlocks } from '../tell/prose.ts'
import { fileName, type Made } from './kind.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const ticks = (c: Case) => c.random.pick(c.random.chance(0.5) ? plainTicks : glyphTicks)

export async function formPdf(
	c: Case,
	blocks: Block[],
	rows?: PdfStyle['rows'],
	password?: string,
): Promise<Uint8Array> {
	return asPdf(blocks, {
		ticks: ticks(c),
		rows: rows ?? c.random.pick(['table', 'borderless', 'stacked', 'quad', 'numbered', 'inline']),
		font: c.random.pick(['Helvetica', 'Times', 'DejaVu']),
		password,
		footer: c.random.chance(0.5) ? c.asker.printed : undefined,
	})
}

export async function formWord(c: Case, blocks: Block[], rows?: WordStyle['rows']): Promise<Uint8Array> {
	return asWord(blocks, {
		ticks: ticks(c),
		rows: rows ?? c.random.pick(['two', 'four', 'stacked', 'paragraphs']),
		font: c.random.pick(['Calibri', 'Arial', 'Times New Roman']),
	})
}

export type FormMedium =
	| 'pdf'
	| 'locked-pdf'
	| 'fillable'
	| 'docx'
	| 'mail-body'
	| 'mail-pdf'
	| 'mail-docx'
	| 'mail-fillable'
	| 'portal'
	| 'scan'

/** A form in one of its formats, with what the format itself shows (channel, date of receipt) on the record. */
export async function deliverForm(c: Case, p: Profile, content: Content, wanted?: FormMedium): Promise<Made> {
	const { random } = c
	let medium =
		wanted ??
		random.pick<FormMedium>(['pdf', 'pdf', 'docx', 'mail-body', 'mail-pdf', 'mail-docx', 'fillable', 'portal'])
	const blocks = formBlocks(c, p, content)
	if (medium === 'scan' && !canScan()) medium = 'pdf'
	if (medium.endsWith('fillable') && !fitsForm(blocks)) medium = medium === 'fillable' ? 'pdf' : 'mail-pdf'
	if (medium === 'portal') return portal(c, blocks)
	if (!medium.startsWith('mail') && random.chance(0.3)) {
		blocks.splice(2, 0, { kind: 'subtitle', text: `Sent by email to ${c.service.email}` })
		c.field('channel', 'email')
	}
	const done = (bytes: Uint8Array, ending: string, more: Partial<Made> = {}): Made => ({
		bytes,
		fileName: fileName(c, ending),
		truth: c.truth(),
		...more,
	})
	switch (medium) {
		case 'pdf':
			return done(await formPdf(c, blocks), 'pdf')
		case 'locked-pdf': {
			const password = `${random.pick(['Harbour', 'Kestrel', 'Meadow'])}-${random.digits(4)}`
			c.traps.push('password-protected')
			return done(await formPdf(c, blocks, undefined, password), 'pdf', { password })
		}
		case 'scan':
			c.traps.push('scanned-image')
			return done(await scanned(await formPdf(c, blocks, random.pick(['table', 'stacked', 'borderless']))), 'pdf', {
				scan: true,
			})
		case 'fillable':
			c.traps.push('form-fields')
			return done(await asFillable(blocks), 'pdf')
		case 'docx':
			return done(await formWord(c, blocks), 'docx')
		case 'mail-body':
			return done(sendRequest(c, blocks), 'eml')
		default: {
			const attachment =
				medium === 'mail-docx'
					? attachmentPart(fileName(c, 'docx'), docxType, await formWord(c, blocks))
					: attachmentPart(
							fileName(c, 'pdf'),
							'application/pdf',
							medium === 'mail-fillable' ? await asFillable(blocks) : await formPdf(c, blocks),
						)
			return done(covering(c, [attachment]), 'eml')
		}
	}
}

/** A short message that carries the request, from the officer or from an administrator. */
export function covering(c: Case, attachments: Parameters<typeof mail>[3]): Uint8Array {
	const { random } = c
	c.traps.push('attachment')
	const sent = workingDay(c.asked.add({ days: random.int(0, 3) }))
	c.field('receivedOn', sent)
	c.field('channel', 'email')
	const clerk = c.newPerson()
	const byClerk = random.chance(0.4)
	const text = byClerk
		? random.pick([
				'Please find attached a request sent on behalf of the officer named in it. Please reply to the officer, not to me.',
				'See attached, for your attention.',
				'Attached is a form from one of our officers. I am only the administrator.',
			])
		: random.pick([
				'Please find my request attached.',
				'Please see the attached form. Happy to talk it through.',
				'Form attached as discussed with your office. Let me know if you cannot open it.',
			])
	const sender: [string, string] = byClerk
		? [`${clerk.first} ${clerk.last}`, `records.admin@${c.asker.domain}`]
		: [`${c.requester.first} ${c.requester.last}`, c.requester.email]
	const lines = byClerk
		? [`${clerk.first} ${clerk.last}`, 'Administration', c.asker.printed]
		: [`${c.requester.first} ${c.requester.last}`, c.asker.printed]
	if (byClerk) c.traps.push('sent-by-administrator')
	return mail(
		c,
		{
			from: sender,
			to: ['', c.service.email],
			subject: random.pick(['Request attached', `Police request - ${c.reference}`, 'Form', `${c.reference}`]),
			sent,
		},
		dressed(c, [
			{ kind: 'para', text: random.pick(c.pools.greeting) },
			{ kind: 'para', text },
			{ kind: 'para', text: random.pick(c.pools.closing) },
			{ kind: 'lines', lines },
		]),
		attachments,
	)
}

/** A print-out of a request that came through a portal. */
function portal(c: Case, blocks: Block[]): Made {
	const { random } = c
	c.field('channel', 'portal')
	c.field('receivedOn', c.asked)
	c.traps.push('portal')
	const head: Block[] = [
		{
			kind: 'lines',
			lines: [
				random.pick([
					'SECURE REQUEST PORTAL - print view',
					'Third Party Request Portal',
					'Partner Gateway: submission received',
				]),
				`Submitted through the portal on ${c.on(c.asked)} at ${random.int(9, 16)}:${random.int(10, 59)}`,
				`Submission ID ${random.digits(8)}`,
			],
		},
	]
	const text = asText([...head, ...blocks.filter((each) => each.kind !== 'marking')], {
		ticks: random.pick(plainTicks),
		width: 90,
		rows: random.pick(['colon', 'padded', 'dotted', 'below']),
	})
	return { bytes: new TextEncoder().encode(text), fileName: fileName(c, 'txt'), truth: c.truth() }
}

export type LetterMedium = 'pdf' | 'docx' | 'scan' | 'mail-pdf' | 'mail-docx'

/** A letter in one of its formats. */
export async function deliverLetter(
	c: Case,
	p: Profile,
	content: Content,
	wanted?: LetterMedium,
	extra: Block[] = [],
): Promise<Made> {
	const { random } = c
	let medium = wanted ?? random.pick<LetterMedium>(['pdf', 'pdf', 'docx', 'mail-pdf', 'mail-docx'])
	if (medium === 'scan' && !canScan()) medium = 'pdf'
	const mailed = medium.startsWith('mail')
	const post =
		!mailed && random.chance(0.5) ? random.pick(['BY POST', 'By first class post', 'Sent by post']) : undefined
	if (post) c.field('channel', 'post')
	const stamp = !mailed && random.chance(medium === 'scan' ? 0.7 : 0.25)
	const blocks = [...letterBlocks(c, p, content, { post, stamp }), ...extra]
	const pdf = () =>
		asPdf(blocks, {
			ticks: plainTicks[0] as (typeof plainTicks)[number],
			rows: 'inline',
			font: random.pick(['Times', 'Helvetica', 'DejaVu']),
			columns: medium === 'pdf' && random.chance(0.12),
		})
	const word = () =>
		asWord(blocks, { ticks: plainTicks[0] as (typeof plainTicks)[number], rows: 'paragraphs', font: 'Arial' })
	const done = (bytes: Uint8Array, ending: string, scan = false): Made => ({
		bytes,
		fileName: fileName(c, ending),
		scan,
		truth: c.truth(),
	})
	switch (medium) {
		case 'pdf':
			return done(await pdf(), 'pdf')
		case 'docx':
			return done(await word(), 'docx')
		case 'scan':
			c.traps.push('scanned-image')
			return done(await scanned(await pdf()), 'pdf', true)
		default: {
			const attachment =
				medium === 'mail-docx'
					? attachmentPart(fileName(c, 'docx'), docxType, await word())
					: attachmentPart(fileName(c, 'pdf'), 'application/pdf', await pdf())
			const bytes = covering(c, [attachment])
			if (!c.traps.includes('sent-by-administrator')) c.field('requesterEmail', c.requester.email)
			else if (c.fields.requesterEmail === null) c.allow('requesterEmail', '*')
			return done(bytes, 'eml')
		}
	}
}

/** A request written in a message, now and then sent from an office mailbox for the officer who signs it. */
export function deliverMail(c: Case, p: Profile, content: Content): Made {
	const { random } = c
	const blocks = requestMessage(c, p, content)
	const office = random.chance(0.1)
	if (office) {
		c.traps.push('sent-by-administrator')
		const at = blocks.findLastIndex((each) => each.kind === 'lines')
		const signed = blocks[at]
		if (signed?.kind === 'lines') {
			if (!signed.lines.includes(c.requester.email)) signed.lines.push(c.requester.email)
			if (!signed.lines.join(' ').toLowerCase().includes(c.requester.first.toLowerCase()))
				signed.lines.unshift(nameOf(c.requester))
		}
		blocks.unshift({ kind: 'para', text: `Sent on behalf of ${c.requester.rank} ${nameOf(c.requester)}` })
	}
	const from: [string, string] = ['Crime Support', `crime.support@${c.asker.domain}`]
	const bytes = sendRequest(c, blocks, [], office ? { from } : {})
	return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
}
