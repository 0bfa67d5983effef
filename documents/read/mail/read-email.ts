import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { EmailEnvelope, IncomingDocument } from '../../../domain/index.ts'
import { caps } from '../caps.ts'
import { displayLine } from '../display-name.ts'
import { ReadingProblem, says } from '../problems.ts'
import type { ReadInside, Reading, ReadResult } from '../reading.ts'
import { bodyText } from './body-text.ts'
import { mailDate, receivedDate } from './mail-date.ts'

const options = {
	// A forwarded message is a document of its own, not a part of the text around it.
	forceRfc822Attachments: true,
	rfc822Attachments: true,
	attachmentEncoding: 'arraybuffer',
	maxNestingDepth: 50,
	maxHeadersSize: 1024 * 1024,
} as const

function addressText(address: Address): string {
	if (address.group) return address.group.map(addressText).join(', ')
	const name = displayLine(address.name)
	const mail = displayLine(address.address ?? '')
	if (name === '' || name === mail) return mail
	return mail === '' ? name : `${name} <${mail}>`
}

function headerOf(email: Email, key: string): string | undefined {
	return email.headers.find((header) => header.key === key)?.value
}

function envelopeOf(email: Email): EmailEnvelope {
	const envelope: EmailEnvelope = {
		from: email.from ? addressText(email.from) : '',
		to: (email.to ?? [])
			.slice(0, 200)
			.map(addressText)
			.filter((text) => text !== '')
			.join(', '),
		date: mailDate(headerOf(email, 'date')),
		subject: displayLine(email.subject ?? ''),
	}
	const received = receivedDate(headerOf(email, 'received'))
	if (received !== '') envelope.received = received
	return envelope
}

/** The same bytes with every label that says UTF-8 or ASCII changed to Windows-1252. */
function relabelled(bytes: Uint8Array): Uint8Array {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const changed = source.replace(/(charset\s{0,4}=\s{0,4}"?)(?:utf-?8|us-ascii)("?)/gi, '$1windows-1252$2')
	return new Uint8Array(Buffer.from(changed, 'latin1'))
}

/** A message without any label is read as Windows-1252 where it is not valid UTF-8. */
function withLabel(bytes: Uint8Array): Uint8Array {
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const end = source.search(/\r?\n\r?\n/)
	const head = end === -1 ? source : source.slice(0, end)
	if (/^content-type:/im.test(head)) return bytes
	return new Uint8Array(Buffer.from(`Content-Type: text/plain; charset=windows-1252\r\n${source}`, 'latin1'))
}

/**
 * Refuses a message of more lines or parts than the largest real one has: each costs the parser
 * memory of its own.
 */
function checkShape(bytes: Uint8Array): void {
	let lines = 0
	let parts = 0
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
		lines += 1
		if (bytes[at + 1] === 45 && bytes[at + 2] === 45) parts += 1
	}
	if (lines > caps.mailLines) throw new ReadingProblem('too-large', says.tooMuchText)
	if (parts > caps.mailParts) throw new ReadingProblem('too-large', says.tooManyParts)
}

async function parse(bytes: Uint8Array): Promise<Email> {
	const email = await PostalMime.parse(bytes, options)
	if (!`${email.text ?? ''}${email.html ?? ''}`.includes('\ufffd')) return email
	// Bytes that are no UTF-8 under a label that says they are: nearly always Windows-1252.
	const again = await PostalMime.parse(withLabel(relabelled(bytes)), options)
	return { ...email, text: again.text, html: again.html }
}

function contentOf(attachment: Attachment): Uint8Array {
	const { content } = attachment
	if (typeof content === 'string') return new TextEncoder().encode(content)
	return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** Width times height of a PNG, GIF or JPEG-free small picture; a logo or a spacer if few. */
function isOrnament(attachment: Attachment, bytes: Uint8Array): boolean {
	const inline =
		attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId !== undefined)
	return inline && attachment.mimeType.startsWith('image/') && bytes.length < 30_000
}

function nameOf(attachment: Attachment, number: number): string {
	if (attachment.filename) return attachment.filename
	if (attachment.mimeType === 'message/rfc822') return 'forwarded message.eml'
	const ending =
		attachment.mimeType === 'application/pdf' ? '.pdf' : attachment.mimeType.startsWith('text/') ? '.txt' : ''
	return `attachment ${number}${ending}`
}

/**
 * Reads a stored message (RFC 5322 with MIME): its envelope, its body as text with quoted messages
 * left as they stand, and its attachments, forwarded messages among them.
 * @throws ReadingProblem if it cannot be taken apart.
 */
export async function readEmail(bytes: Uint8Array, reading: Reading, readInside: ReadInside): Promise<ReadResult> {
	checkShape(bytes)
	let email: Email
	try {
		email = await parse(bytes)
	} catch {
		throw new ReadingProblem('unreadable', says.damaged)
	}
	reading.check()
	const attachments: IncomingDocument[] = []
	let partly: ReadingProblem | undefined
	let number = 0
	for (const attachment of email.attachments) {
		const content = contentOf(attachment)
		if (isOrnament(attachment, content)) continue
		number += 1
		try {
			reading.countMember()
			reading.countExpanded(content.length)
		} catch (error) {
			partly = error as ReadingProblem
			break
		}
		attachments.push(await readInside(content, nameOf(attachment, number)))
	}
	let text = ''
	try {
		text = bodyText(email.text, email.html)
	} catch (error) {
		if (!(error instanceof ReadingProblem)) throw error
		partly = error
	}
	const result: ReadResult = { pages: [text], attachments, email: envelopeOf(email) }
	const locked =
		attachments.length > 0 &&
		text === '' &&
		email.attachments.some((part) => /pkcs7-mime|pgp-encrypted/.test(part.mimeType))
	if (locked) result.partly = new ReadingProblem('unsupported', says.encryptedMail)
	if (partly) result.partly = partly
	return result
}
