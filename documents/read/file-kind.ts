/** What a file is, told from its bytes; the name decides only between kinds of plain text. */
export type FileKind =
	| 'pdf'
	| 'eml'
	| 'msg'
	| 'docx'
	| 'odt'
	| 'rtf'
	| 'txt'
	| 'html'
	| 'png'
	| 'jpeg'
	| 'bmp'
	| 'tiff'
	| 'heic'
	| 'webp'
	| 'gif'
	| 'doc'
	| 'old-office'
	| 'locked-office'
	| 'spreadsheet'
	| 'zip'
	| 'archive'
	| 'winmail'
	| 'program'
	| 'encrypted-mail'
	| 'unknown'

/** The media type that is recorded for each kind. */
export const mediaTypes: Record<FileKind, string> = {
	pdf: 'application/pdf',
	eml: 'message/rfc822',
	msg: 'application/vnd.ms-outlook',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	rtf: 'application/rtf',
	txt: 'text/plain',
	html: 'text/html',
	png: 'image/png',
	jpeg: 'image/jpeg',
	bmp: 'image/bmp',
	tiff: 'image/tiff',
	heic: 'image/heic',
	webp: 'image/webp',
	gif: 'image/gif',
	doc: 'application/msword',
	'old-office': 'application/x-ole-storage',
	'locked-office': 'application/x-ole-storage',
	spreadsheet: 'application/vnd.openxmlformats-officedocument',
	zip: 'application/zip',
	archive: 'application/octet-stream',
	winmail: 'application/ms-tnef',
	program: 'application/octet-stream',
	'encrypted-mail': 'application/pkcs7-mime',
	unknown: 'application/octet-stream',
}

/** Bytes as characters of the same number, for looking at signatures. */
function latin(bytes: Uint8Array, start: number, end: number): string {
	let text = ''
	for (const byte of bytes.subarray(start, end)) text += String.fromCharCode(byte)
	return text
}

/** Whether an OLE file has a stream of this name; names stand in UTF-16 in its directory. */
function oleHas(bytes: Uint8Array, stream: string): boolean {
	const wide = Buffer.from(`${stream}\u0000`, 'utf16le')
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide)
}

function oleKind(bytes: Uint8Array): FileKind {
	if (oleHas(bytes, '__properties_version1.0')) return 'msg'
	if (oleHas(bytes, 'EncryptedPackage')) return 'locked-office'
	if (oleHas(bytes, 'WordDocument')) return 'doc'
	return 'old-office'
}

/** Looks at the names that a zip's local headers and directory carry, without unpacking anything. */
function zipKind(bytes: Uint8Array): FileKind {
	const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	// An OpenDocument file names itself in its first member, which is stored as it is.
	const first = latin(bytes, 30, 300)
	if (first.startsWith('mimetype') && first.includes('application/vnd.oasis.opendocument.')) {
		return first.includes('application/vnd.oasis.opendocument.text') ? 'odt' : 'spreadsheet'
	}
	if (raw.includes('word/document.xml') || raw.includes('word/document2.xml')) return 'docx'
	if (raw.includes('[Content_Types].xml')) {
		if (raw.includes('xl/workbook') || raw.includes('ppt/presentation')) return 'spreadsheet'
		if (raw.includes('word/')) return 'docx'
	}
	return 'zip'
}

/** Header names with which a stored message may begin. */
const mailHeader =
	/^(?:Return-Path|Delivered-To|Received|X-[\w-]+|ARC-[\w-]+|Authentication-Results|DKIM-Signature|From|To|Cc|Subject|Date|Message-I[dD]|MIME-Version|Mime-Version|Content-Type|Content-Transfer-Encoding|Reply-To|Sender|Thread-[\w-]+|Importance|References|In-Reply-To|Bcc|Envelope-To|List-[\w-]+|Accept-Language|Content-Language|Organization|User-Agent|Resent-[\w-]+):[ \t\r\n]/i

/** Whether the first lines are a block of message headers, with a sender, a date, a receipt or a MIME mark. */
function looksLikeMail(head: string, named: boolean): boolean {
	const start = head.replace(/^\s+/, '').replace(/^From \S[^\n]{0,200}\n/, '')
	if (!mailHeader.test(start)) return false
	const end = start.search(/\r?\n\r?\n/)
	const block = end === -1 ? start : start.slice(0, end)
	const lines = block.split(/\r?\n/)
	let headers = 0
	for (const line of lines) {
		if (/^[A-Za-z][\w-]*:/.test(line)) headers += 1
		else if (!/^[ \t]/.test(line)) {
			// A header block has nothing but headers and their folded lines; a note that starts "To: Bev" has.
			if (!named) return false
		}
	}
	const marks = /^(?:MIME-Version|Message-ID|Received|Return-Path|Content-Type|Delivered-To):/im.test(block)
	return headers >= 2 && (marks || named)
}

/** Whether the bytes are text and not a binary format: few control characters, no run of zero bytes unless UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return true
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return true
	const sample = bytes.subarray(0, 64 * 1024)
	let control = 0
	let zeroEven = 0
	let zeroOdd = 0
	for (let i = 0; i < sample.length; i += 1) {
		const byte = sample[i]!
		if (byte === 0) {
			if (i % 2 === 0) zeroEven += 1
			else zeroOdd += 1
		} else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1
	}
	const zeros = zeroEven + zeroOdd
	if (zeros > sample.length / 4 && control < sample.length / 10) {
		return Math.min(zeroEven, zeroOdd) < Math.max(zeroEven, zeroOdd) / 20
	}
	return zeros === 0 && control <= sample.length / 200
}

/**
 * Tells what a file is from its signature and structure. `fileName` is used only to tell text
 * from a message or a web page where the bytes leave it open.
 */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
	const four = latin(bytes, 0, 4)
	const head = latin(bytes, 0, 64 * 1024)
	const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

	// The PDF header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
	if (head.slice(0, 1024).includes('%PDF-') && !looksLikeMail(head, false)) return 'pdf'
	if (four === '\xd0\xcf\x11\xe0') return oleKind(bytes)
	if (four === 'PK\x03\x04' || four === 'PK\x05\x06') return zipKind(bytes)
	if (head.startsWith('{\\rtf')) return 'rtf'
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
	if (four === 'II*\x00' || four === 'MM\x00*') return 'tiff'
	if (four.startsWith('BM') && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[15] === 0) return 'bmp'
	if (four === 'GIF8') return 'gif'
	if (four === 'RIFF' && head.slice(8, 12) === 'WEBP') return 'webp'
	// Photographs of telephones: HEIF and its kin (ISO/IEC 23008-12, 10.2).
	if (/^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avi[fs])/.test(head.slice(4, 12))) return 'heic'
	if (four === '\x78\x9f\x3e\x22') return 'winmail'
	if (four.startsWith('MZ') && !looksLikeText(bytes)) return 'program'
	if (four === '\x7fELF') return 'program'
	if (four === 'Rar!' || head.startsWith('7z\xbc\xaf') || head.startsWith('\x1f\x8b')) return 'archive'

	if (/^(?:p7m|p7s|p7c)$/.test(extension) || head.startsWith('-----BEGIN PGP MESSAGE-----')) return 'encrypted-mail'
	if (!looksLikeText(bytes)) return 'unknown'
	if (head.startsWith('#!')) return 'program'
	if (/^(?:exe|bat|cmd|ps1|vbs|js|jse|wsf|hta|scr|lnk|com|sh|jar|msi)$/.test(extension)) return 'program'
	if (looksLikeMail(head, extension === 'eml')) return 'eml'
	if (
		/^\s*(?:\ufeff)?(?:<!doctype html|<html|<head|<body|<\?xml[^>]{0,200}\?>\s*<!doctype html)/i.test(
			head.replace(/^\xef\xbb\xbf/, ''),
		)
	) {
		return 'html'
	}
	return 'txt'
}
