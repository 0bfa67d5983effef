import type { ExportedDocument, RegisterExport } from '../domain/index.ts'
import type { Desk } from './commands/desk.ts'
import { draftPapers } from './commands/drafts.ts'
import { prepared } from './driver.ts'
import { fact } from './facts.ts'
import { readOriginal } from './files.ts'
import type { OutgoingLetter } from './going-out.ts'
import { exportJournal } from './journal-export.ts'
import { listPeople } from './people-changes.ts'
import { Refused } from './refusals.ts'

/** Everything that a register holds, for the process that packs it. Files are read when they are asked for. */
export interface WholeExport {
	register: RegisterExport
	/** One line for each entry that still says something, with what it says. */
	entries: Buffer
	/** The history without what its entries say, as `tools/verify.mjs` reads it. */
	history: Buffer
	letters: { file: string; outgoing: OutgoingLetter }[]
	/** @throws Refused when a kept file is not the one that was stored */
	documents: { file: string; read(): Buffer }[]
}

/** What an export held, for its entry. */
export interface WholeExportFacts {
	requests: number
	documents: number
	letters: number
	entries: number
	bytes: number
	sha256: string
}

/** "pdf" of "Request.PDF"; "bin" where a name has no plain ending. */
function endingOf(name: string): string {
	return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin'
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

type Kept = Omit<ExportedDocument, 'file'>

function reader(desk: Desk, document: Kept): () => Buffer {
	return () => {
		const bytes = readOriginal(desk.ledger.db, document)
		if (bytes) return bytes
		throw new Refused(
			'damaged',
			'A kept file is not the one that was stored, so nothing was exported. Check the history, and ask whoever looks after your computers.',
		)
	}
}

export function wholeExport(desk: Desk): WholeExport {
	const { ledger, surroundings } = desk
	const { db, journal } = ledger
	const documents: WholeExport['documents'] = []
	const letters: WholeExport['letters'] = []
	const kept = (folder: string, about: string, list: Kept[]): ExportedDocument[] =>
		list.map((document, index) => {
			const file = `${folder}/${about}-${twoDigits(index + 1)}.${endingOf(document.name)}`
			documents.push({ file, read: reader(desk, document) })
			return { ...document, file }
		})

	const ids = prepared<[], { id: string }>(db, 'SELECT id FROM request ORDER BY year, number').all()
	const settings = ledger.settings()
	const requests = ids.flatMap(({ id }): RegisterExport['requests'] => {
		const subject = ledger.case(id)
		const row = ledger.row(id)
		if (!subject || !row) return []
		const { reference, clientReference, receivedOn, askingBody, requester, policeReference, lane, waiting } = row
		const papers = subject.versions.flatMap(({ number, documents: of }) =>
			of.map(({ documentId, name, mediaType, bytes, sha256 }) => ({
				...{ documentId, version: number, name, mediaType, bytes, sha256 },
			})),
		)
		return [
			{
				...{ id, reference, clientReference, receivedOn, askingBody, requester, policeReference, lane, waiting },
				documents: kept('documents', reference, papers),
				letters: subject.letters.map((letter, index) => {
					const { letterId, state, sentOn = '' } = letter
					const { kind } = letter.letter
					const file = `letters/${reference}-${twoDigits(index + 1)}-${kind}.html`
					letters.push({ file, outgoing: { case: subject, letter, settings } })
					return { letterId, kind, state, sentOn, file }
				}),
				case: { ...subject },
			},
		]
	})
	const drafts = prepared<[], { id: string; startedAt: string; content: string }>(
		db,
		'SELECT id, started_at AS startedAt, content FROM draft ORDER BY started_at, id',
	)
		.all()
		.map(({ id, startedAt, content }, index) => ({
			...{ draftId: id, startedAt, content: JSON.parse(content) },
			documents: kept(
				'drafts',
				`draft-${twoDigits(index + 1)}`,
				draftPapers(ledger, id).map(({ documentId, name, mediaType, bytes, sha256 }) => ({
					...{ documentId, version: 0, name, mediaType, bytes, sha256 },
				})),
			),
		}))

	const at = surroundings.now()
	const vaultId = fact(db, 'vault_id')
	const exportedAt = new Date(at).toISOString()
	const { localTime, notReal } = surroundings
	const history = exportJournal(ledger, vaultId, exportedAt, localTime(at).date, notReal)
	const lines: string[] = []
	for (const entry of journal.all()) lines.push(`${JSON.stringify(entry)}\n`)
	return {
		register: {
			...{ format: 'threshold-register', v: 1, vaultId, exportedAt, appVersion: surroundings.appVersion },
			...{ lastEntry: journal.head().seq, settings, people: listPeople(ledger), requests, drafts },
		},
		entries: Buffer.from(lines.join('')),
		...{ history, letters, documents },
	}
}
