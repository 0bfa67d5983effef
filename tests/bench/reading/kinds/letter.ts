import { type Case, nameOf } from '../case.ts'
import { composeReply } from '../compose/compose.ts'
import type { Block } from '../paper/blocks.ts'
import { plainTicks } from '../paper/blocks.ts'
import { asPdf } from '../paper/pdf.ts'
import { asWord } from '../paper/word.ts'
import { mail } from '../tell/mail.ts'
import { fileName, type Made } from './kind.ts'

/** A letter of a body that is not a police force. */
export interface Letter {
	body: string
	/** Under the name: what the body is. */
	strap: string
	/** Job of the writer; `null` when the paper gives none. */
	job: string | null
	domain: string
	about?: string
	paragraphs: string[]
	reply: 'date' | 'days' | 'none' | 'asap'
	media?: 'mail' | 'paper'
}

/** Writes such a letter and records what stands in every one of them. */
export async function writeLetter(c: Case, letter: Letter): Promise<Made> {
	const { random, requester, person } = c
	c.reference = random.pick([
		`${requester.last.slice(0, 2).toUpperCase()}/${random.digits(5)}/${random.int(1, 9)}`,
		`${random.digits(3)}-${random.digits(6)}`,
		`A${random.digits(6)}`,
		`${random.digits(2)}/${random.digits(4)}`,
	])
	requester.email = `${requester.first
		.normalize('NFD')
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase()}.${requester.last
		.normalize('NFD')
		.replace(/[^A-Za-z]/g, '')
		.toLowerCase()}@${letter.domain}`
	c.field('askingBody', letter.body)
	c.field('requesterName', nameOf(requester))
	c.field('requesterRank', letter.job)
	c.field('requesterEmail', requester.email)
	c.field('requesterPhone', requester.phone)
	c.field('policeReference', c.reference)
	c.field('requestDate', c.asked)
	if (c.fields.personNamed === null) c.field('personNamed', `${person.title} ${nameOf(person)}`)
	const paper = (letter.media ?? random.pick(['mail', 'paper'])) === 'paper'
	if (paper) c.traps.push('letter')
	const reply = composeReply(c, letter.reply, c.asked)
	const paragraphs = [
		...letter.paragraphs,
		...(reply ? [random.pick([`Please reply ${reply}.`, `We look forward to hearing from you ${reply}.`])] : []),
	].map((text) => c.say(text))
	const signed = [
		nameOf(requester),
		...(letter.job ? [letter.job] : []),
		letter.body,
		random.pick([`Tel ${requester.phone}`, `Telephone: ${requester.phone}`]),
		requester.email,
	]
	const text: Block[] = paragraphs.map((each): Block => ({ kind: 'para', text: each }))
	if (!paper) {
		c.field('receivedOn', c.asked)
		c.field('channel', 'email')
		const blocks: Block[] = [
			{ kind: 'para', text: random.pick(['Dear Sir or Madam', 'Dear Manager', 'Good morning', 'Dear Colleague']) },
			{ kind: 'para', text: `Our ref: ${c.reference}` },
			...text,
			{ kind: 'para', text: random.pick(['Kind regards', 'Yours faithfully', 'Yours sincerely']) },
			{ kind: 'lines', lines: signed },
			{
				kind: 'small',
				text: c.vary(
					['This email is confidential and may be privileged. If it has reached you by mistake please delete it.'],
					['Private and confidential. Intended for the addressee only.'],
				),
			},
		]
		const bytes = mail(
			c,
			{
				from: [nameOf(requester), requester.email],
				to: ['', c.service.email],
				subject: random.pick([
					`${c.reference}`,
					`Request for records - ${c.reference}`,
					`Private and confidential: ${c.reference}`,
				]),
				sent: c.asked,
			},
			blocks,
		)
		return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
	}
	const post = random.chance(0.5)
	if (post) c.field('channel', 'post')
	const blocks: Block[] = [
		{ kind: 'title', text: letter.body },
		{ kind: 'subtitle', text: letter.strap },
		{ kind: 'lines', lines: [`${random.int(1, 40)} Bridge Street, ${c.town} ZZ${random.int(1, 19)} 4QT`] },
		...(post
			? [
					{
						kind: 'lines',
						lines: [random.pick(['BY POST', 'By first class post', 'Sent by recorded delivery post'])],
					} as Block,
				]
			: []),
		{ kind: 'lines', lines: ['The Manager', c.service.name, ...c.service.address.split(', ')] },
		{ kind: 'lines', lines: [`Our ref: ${c.reference}`, `Date: ${c.on(c.asked)}`] },
		{ kind: 'para', text: random.pick(['Dear Sir or Madam', 'Dear Sirs', 'Dear Manager']) },
		...(letter.about ? [{ kind: 'para', text: c.say(letter.about) } as Block] : []),
		...text,
		{ kind: 'para', text: 'Yours faithfully' },
		{ kind: 'lines', lines: signed },
	]
	const word = random.chance(0.4)
	const bytes = word
		? await asWord(blocks, { ticks: plainTicks[0] as (typeof plainTicks)[number], rows: 'paragraphs', font: 'Arial' })
		: await asPdf(blocks, {
				ticks: plainTicks[0] as (typeof plainTicks)[number],
				rows: 'inline',
				font: random.pick(['Times', 'Helvetica']),
			})
	return { bytes, fileName: fileName(c, word ? 'docx' : 'pdf'), truth: c.truth() }
}

/** A case whose asker is not on the list of the Act. */
export function outsider(c: Case): void {
	c.answer({ requester_authorised: 'no', jurisdiction: 'ew' })
	c.field('askingBodyType', 'other')
}

/** Records what is asked for. */
export function asks(c: Case, text: string, range: boolean, whole: boolean): void {
	c.field('informationSought', c.say(text))
	if (range) {
		c.field('periodFrom', c.from)
		c.field('periodTo', c.to)
	}
	c.answer({ date_range_stated: range ? 'yes' : 'no', whole_file_requested: whole ? 'yes' : 'no', excess_risk: 'yes' })
}
