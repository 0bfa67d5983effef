/** One MIME part: its headers and its body, ready to be joined. */
export interface Part {
	headers: string[]
	body: string
}

export type Encoding = '7bit' | '8bit' | 'quoted-printable' | 'base64'
export type Charset = 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'us-ascii'

const cp1252: Record<string, number> = {
	'€': 0x80,
	'‚': 0x82,
	'„': 0x84,
	'…': 0x85,
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'•': 0x95,
	'–': 0x96,
	'—': 0x97,
	'™': 0x99,
}

/** Bytes of a text in a character set, or `undefined` where the set has no such letter. */
function encode(text: string, charset: Charset): Uint8Array | undefined {
	if (charset === 'utf-8') return new TextEncoder().encode(text)
	const bytes: number[] = []
	for (const letter of text) {
		const code = letter.codePointAt(0) as number
		const special = charset === 'windows-1252' ? cp1252[letter] : undefined
		if (special !== undefined) bytes.push(special)
		else if (code < 0x80 || (charset !== 'us-ascii' && code >= 0xa0 && code < 0x100)) bytes.push(code)
		else return undefined
	}
	return Uint8Array.from(bytes)
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const lines76 = (text: string) => text.replace(/(.{76})/g, '$1\r\n')

function quotedPrintable(bytes: Uint8Array): string {
	const out: string[] = []
	let line = ''
	const push = (piece: string) => {
		if (line.length + piece.length > 75) {
			out.push(`${line}=`)
			line = ''
		}
		line += piece
	}
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] as number
		if (byte === 13) continue
		if (byte === 10) {
			if (/[ \t]$/.test(line)) line = `${line.slice(0, -1)}=20`
			out.push(line)
			line = ''
		} else if ((byte >= 33 && byte <= 126 && byte !== 61) || byte === 32) push(String.fromCharCode(byte))
		else push(`=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
	}
	out.push(line)
	return out.join('\r\n')
}

/** A text part; falls back to UTF-8 where the character set lacks a letter. */
export function textPart(text: string, subtype: 'plain' | 'html', wanted: Charset, encoding: Encoding): Part {
	let bytes = encode(text, wanted)
	const charset = bytes ? wanted : 'utf-8'
	bytes ??= encode(text, 'utf-8') as Uint8Array
	const plain = bytes.every((byte) => byte < 0x80)
	const used = encoding === '7bit' && !plain ? 'quoted-printable' : encoding
	const body =
		used === 'base64'
			? lines76(Buffer.from(bytes).toString('base64'))
			: used === 'quoted-printable'
				? quotedPrintable(bytes)
				: latin1(bytes).replace(/\r?\n/g, '\r\n')
	return {
		headers: [`Content-Type: text/${subtype}; charset="${charset}"`, `Content-Transfer-Encoding: ${used}`],
		body,
	}
}

export function attachmentPart(name: string, mediaType: string, bytes: Uint8Array): Part {
	const shown = headerWord(name)
	return {
		headers: [
			`Content-Type: ${mediaType}; name="${shown}"`,
			'Content-Transfer-Encoding: base64',
			`Content-Disposition: attachment; filename="${shown}"`,
		],
		body: lines76(Buffer.from(bytes).toString('base64')),
	}
}

/** A message carried inside another one. */
export function messagePart(message: Uint8Array): Part {
	return { headers: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'], body: latin1(message) }
}

export function multipart(subtype: 'mixed' | 'alternative' | 'related', parts: Part[]): Part {
	const length = parts.reduce((total, part) => total + part.body.length, parts.length)
	const boundary = `=_part_${subtype}_${String(length).padStart(9, '0')}`
	const body = [
		...parts.map((part) => `--${boundary}\r\n${part.headers.join('\r\n')}\r\n\r\n${part.body}`),
		`--${boundary}--`,
	].join('\r\n')
	return { headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`], body }
}

/** A header value; encoded (RFC 2047) where it is not plain ASCII. */
function headerWord(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return text
	return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
}

export interface Envelope {
	/** Display name and address. */
	from: [string, string]
	to: [string, string]
	cc?: [string, string]
	subject: string
	/** RFC 5322 date. */
	date: string
	/** A Received header's date. */
	received?: string
	id: string
	replyTo?: string
	extra?: string[]
}

const address = ([name, mail]: [string, string]) =>
	name ? `"${headerWord(name)}" <${mail}>`.replace(/"(=\?[^"]*\?=)"/, '$1') : mail

/** The bytes of a message. */
export function message(envelope: Envelope, content: Part): Uint8Array {
	const headers = [
		...(envelope.received
			? [`Received: from mail.${envelope.from[1].split('@')[1]} by mx.example.org with ESMTPS; ${envelope.received}`]
			: []),
		...(envelope.extra ?? []),
		`From: ${address(envelope.from)}`,
		`To: ${address(envelope.to)}`,
		...(envelope.cc ? [`Cc: ${address(envelope.cc)}`] : []),
		`Subject: ${headerWord(envelope.subject)}`,
		`Date: ${envelope.date}`,
		`Message-ID: <${envelope.id}>`,
		...(envelope.replyTo ? [`In-Reply-To: <${envelope.replyTo}>`] : []),
		'MIME-Version: 1.0',
		...content.headers,
	]
	return Uint8Array.from(Buffer.from(`${headers.join('\r\n')}\r\n\r\n${content.body}\r\n`, 'latin1'))
}
