import type { AnswerName, FieldName } from '../../../../domain/request.ts'
import { asFillable } from '../paper/acroform.ts'
import { type Block, glyphTicks, type TickStyle } from '../paper/blocks.ts'
import { attachmentPart, message, multipart, textPart } from '../paper/mail.ts'
import { asPdf, type PdfStyle } from '../paper/pdf.ts'
import { asWord, type WordStyle } from '../paper/word.ts'
import { emptyFields, type GeneratedDocument, laneOf, silentAnswers } from '../truth.ts'

/** What a paper of this family says; everything that is not named stands as a silent paper leaves it. */
export interface Record {
	fields: Partial<{ [name in FieldName]: string }>
	/** Answers that are "yes". */
	yes?: AnswerName[]
	answers?: Partial<{ [name in AnswerName]: string }>
	/** Other values that a careful reader could defend; `'*'` takes the name out of the count. */
	accept?: Partial<{ [name in AnswerName | FieldName]: string[] }>
}

/** A paper written by hand in a voice of its own, with its record. */
export interface Voice {
	id: string
	title: string
	fileName: string
	password?: string
	bytes(): Promise<Uint8Array>
	record: Record
}

const textFile = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'))

/** A note or a print-out. */
export function note(id: string, title: string, text: string, record: Record): Voice {
	return { id, title, fileName: `${id}.txt`, bytes: async () => textFile(text), record }
}

export interface Headers {
	from: [string, string]
	to?: [string, string]
	cc?: [string, string]
	subject: string
	/** RFC 5322 date. */
	date: string
	html?: boolean
	/** A text file that comes with it: a scan's text, a copy of an order. */
	enclosed?: { name: string; text: string }
}

/** A message; channel and day of receipt follow from its header. */
export function email(id: string, title: string, headers: Headers, text: string, record: Record): Voice {
	const to = headers.to ?? ['', 'office@larkhill-counselling.example.org']
	const written = headers.html
		? textPart(text, 'html', 'utf-8', 'quoted-printable')
		: textPart(text, 'plain', 'utf-8', 'quoted-printable')
	const { enclosed } = headers
	const part = enclosed
		? multipart('mixed', [written, attachmentPart(enclosed.name, 'text/plain', textFile(enclosed.text))])
		: written
	return {
		id,
		title,
		fileName: `${id}.eml`,
		bytes: async () =>
			message(
				{
					from: headers.from,
					to,
					cc: headers.cc,
					subject: headers.subject,
					date: headers.date,
					id: `${id}@mail.example`,
				},
				part,
			),
		record: { ...record, fields: { channel: 'email', ...record.fields } },
	}
}

const ticks = glyphTicks[0] as TickStyle

/** A paper as PDF. */
export function pdf(id: string, title: string, blocks: Block[], style: Partial<PdfStyle>, record: Record): Voice {
	return {
		id,
		title,
		fileName: `${id}.pdf`,
		password: style.password,
		bytes: () => asPdf(blocks, { ticks, rows: 'table', font: 'Helvetica', ...style }),
		record,
	}
}

/** A paper as a Word file. */
export function word(id: string, title: string, blocks: Block[], rows: WordStyle['rows'], record: Record): Voice {
	return {
		id,
		title,
		fileName: `${id}.docx`,
		bytes: () => asWord(blocks, { ticks, rows, font: 'Arial' }),
		record,
	}
}

/** A fillable PDF whose values stand only in its fields. */
export function fillable(id: string, title: string, blocks: Block[], record: Record): Voice {
	return { id, title, fileName: `${id}.pdf`, bytes: () => asFillable(blocks), record }
}

/** The file and the whole record of a voice. */
export async function documentOf(voice: Voice): Promise<GeneratedDocument> {
	const { fields, yes = [], answers, accept = {} } = voice.record
	const all = { ...emptyFields(), ...fields }
	const said = {
		...silentAnswers(),
		deadline_source: all.replyBy === null ? 'none' : 'police_stated',
		approver_is_requester: all.approverName === null ? 'unknown' : 'no',
		...Object.fromEntries(yes.map((name) => [name, 'yes'])),
		...answers,
		request_date: all.requestDate ?? '',
		approval_date: all.approvalDate ?? '',
		notice_date: all.noticeDate ?? '',
	}
	return {
		id: voice.id,
		kind: voice.id.replace(/-\d+$/, ''),
		fileName: voice.fileName,
		bytes: await voice.bytes(),
		password: voice.password,
		scan: false,
		truth: { title: voice.title, traps: [], fields: all, answers: said, accept, lane: laneOf(said) },
	}
}
