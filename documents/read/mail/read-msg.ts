import { createRequire } from 'node:module'
import { decompressRTF } from '@kenjiuno/decompressrtf'
import type { FieldsData } from '@kenjiuno/msgreader'
import type { EmailEnvelope, IncomingDocument } from '../../../domain/index.ts'
import { decodeText } from '../charset.ts'
import { displayLine } from '../display-name.ts'
import { readRtf } from '../office/read-rtf.ts'
import { ReadingProblem, says } from '../problems.ts'
import type { ReadInside, Reading, ReadResult } from '../reading.ts'
import { bodyText } from './body-text.ts'
import { isSoundCompoundFile } from './compound-file.ts'
import { mailDate, receivedDate } from './mail-date.ts'

const packages = createRequire(import.meta.url)

/** Outlook stores moments in universal time. */
function moment(text: string | undefined): string {
	const time = Date.parse(text ?? '')
	return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}+00:00`
}

/** A header of the block that the message came with, its folded lines joined; the topmost of its name. */
function transportHeader(headers: string | undefined, name: string): string | undefined {
	const unfolded = (headers ?? '').slice(0, 200_000).replace(/\r?\n[ \t]+/g, ' ')
	const start = `${name.toLowerCase()}:`
	const line = unfolded.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(start))
	return line?.slice(start.length)
}

function envelopeOf(fields: FieldsData): EmailEnvelope {
	const who = (name: string | undefined, ...mails: (string | undefined)[]) => {
		const mail = mails.find((each) => each?.includes('@')) ?? ''
		const shown = displayLine(name ?? '')
		return mail === '' || shown === mail
			? shown || mail
			: shown === ''
				? displayLine(mail)
				: `${shown} <${displayLine(mail)}>`
	}
	const to = (fields.recipients ?? [])
		.filter((recipient) => (recipient.recipType ?? 'to') === 'to')
		.slice(0, 200)
		.map((recipient) => who(recipient.name, recipient.smtpAddress, recipient.email))
	const envelope: EmailEnvelope = {
		from: who(fields.senderName, fields.senderSmtpAddress, fields.senderEmail, fields.creatorSMTPAddress),
		to: to.join(', '),
		date: mailDate(transportHeader(fields.headers, 'Date')) || moment(fields.clientSubmitTime),
		subject: displayLine(fields.subject ?? ''),
	}
	const received = receivedDate(transportHeader(fields.headers, 'Received')) || moment(fields.messageDeliveryTime)
	if (received !== '') envelope.received = received
	return envelope
}

function htmlOf(fields: FieldsData): string | undefined {
	if (fields.bodyHtml) return fields.bodyHtml
	return fields.html ? decodeText(fields.html) : undefined
}

/** The body that Outlook keeps as packed rich text, where there is no other. */
function rtfOf(fields: FieldsData): string {
	if (!fields.compressedRtf) return ''
	try {
		return readRtf(Uint8Array.from(decompressRTF(Array.from(fields.compressedRtf))))
	} catch {
		return ''
	}
}

/**
 * Reads a message saved by Outlook (.msg): envelope, body and attachments, messages among them.
 * @throws ReadingProblem if it cannot be taken apart.
 */
export async function readMsg(bytes: Uint8Array, reading: Reading, readInside: ReadInside): Promise<ReadResult> {
	if (!isSoundCompoundFile(bytes)) throw new ReadingProblem('unreadable', says.damaged)
	const module = packages('@kenjiuno/msgreader') as { default: typeof import('@kenjiuno/msgreader').default }
	let reader: InstanceType<typeof module.default>
	let fields: FieldsData
	try {
		reader = new module.default(bytes.slice().buffer)
		fields = reader.getFileData()
	} catch {
		throw new ReadingProblem('unreadable', says.damaged)
	}
	if (fields.error) throw new ReadingProblem('unreadable', says.damaged)
	const attachments: IncomingDocument[] = []
	let partly: ReadingProblem | undefined
	for (const [index, field] of (fields.attachments ?? []).entries()) {
		if (field.attachmentHidden && /\.(?:png|gif|jpe?g|bmp|emz|wmz)$/i.test(field.fileName ?? '')) continue
		let content: Uint8Array
		let name: string
		try {
			const attachment = reader.getAttachment(field)
			content = attachment.content
			name = attachment.fileName ?? field.fileName ?? `attachment ${index + 1}`
		} catch {
			content = new Uint8Array()
			name = field.fileName ?? `attachment ${index + 1}`
		}
		try {
			reading.countMember()
			reading.countExpanded(content.length)
		} catch (error) {
			partly = error as ReadingProblem
			break
		}
		attachments.push(await readInside(content, name))
	}
	const text = bodyText(fields.body, htmlOf(fields)) || rtfOf(fields)
	const result: ReadResult = { pages: [text], attachments, email: envelopeOf(fields) }
	if (partly) result.partly = partly
	return result
}
