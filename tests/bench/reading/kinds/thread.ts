import type { Case } from '../case.ts'
import { type Day, write } from '../dates.ts'
import { type Block, plainTicks } from '../paper/blocks.ts'
import { asText } from '../paper/text.ts'
import { displayName, mail } from '../tell/mail.ts'
import { fileName, type Made } from './kind.ts'

/** How a message is turned into the text that another one quotes. */
export const plain = { ticks: plainTicks[0] as (typeof plainTicks)[number], width: 72, rows: 'colon' as const }

/** An earlier message as mail programs quote it. */
export function quoted(c: Case, blocks: Block[], from: string, address: string, sent: Day, subject: string): Block {
	const { random } = c
	const body = asText(blocks, plain)
	const clock = `${random.int(9, 16)}:${random.int(10, 59)}`
	const head = random.pick([
		`-----Original Message-----\nFrom: ${from}\nSent: ${write(sent, 'long')} ${clock}\nTo: ${c.service.email}\nSubject: ${subject}\n`,
		`From: ${from} <${address}>\nSent: ${write(sent, 'weekday')} ${clock}\nTo: ${c.service.email}\nSubject: ${subject}\n`,
		`________________________________\nFrom: ${from}\nDate: ${write(sent, 'long')} at ${clock}\nTo: <${c.service.email}>\nSubject: ${subject}\n`,
	])
	if (random.chance(0.4)) {
		const marked = body.split('\n').map((text) => `> ${text}`.trimEnd())
		return {
			kind: 'lines',
			lines: [`On ${write(sent, 'short')}, at ${clock}, ${from} <${address}> wrote:`, '', ...marked],
		}
	}
	return { kind: 'lines', lines: `${head}\n${body}`.split('\n') }
}

/** Sends a message of the officer, at a date later than the request's or at its own. */
export function send(c: Case, blocks: Block[], sent: Day, subject: string): Made {
	c.field('receivedOn', sent)
	c.field('channel', 'email')
	c.field('requesterEmail', c.requester.email)
	const bytes = mail(
		c,
		{
			from: [displayName(c), c.requester.email],
			to: ['', c.service.email],
			subject,
			sent,
			replyTo: `${c.random.digits(8)}@${c.asker.domain}`,
		},
		blocks,
		[],
		'plain',
	)
	return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
}
