import {
	type Case,
	type CaseView,
	type CaseworkCommand,
	caseworkCommandNames,
	currentVersion,
	type Doing,
	figuresToKeep,
	type IncomingDocument,
	type Input,
	ruleFor,
	workOf,
} from '../../domain/index.ts'
import { dropPapersOf } from '../letter-papers.ts'
import { documentText } from '../projections/search-text.ts'
import { Refused } from '../refusals.ts'
import { requestFigures } from '../summary.ts'
import { newId } from '../surroundings.ts'
import { type Append, changeRequest } from './change-request.ts'
import { type Desk, type Handlers, today } from './desk.ts'
import { dropDraft } from './drafts.ts'

/** Texts of the files of the version in hand, as they were read. */
function documentTexts({ ledger: { db } }: Desk, subject: Case): string[] {
	const read = db.prepare<[string], { read: string }>('SELECT read FROM document_text WHERE document_id = ?')
	return currentVersion(subject).documents.flatMap(({ documentId }) => {
		const row = read.get(documentId)
		return row ? [documentText(JSON.parse(row.read) as IncomingDocument)] : []
	})
}

/** Who does something now, and what the rules read beside the request. */
function doingAt(desk: Desk, subject: Case): Doing {
	const { id, role, name } = desk.person
	return {
		actor: { id, role, name },
		today: today(desk),
		settings: desk.ledger.settings(),
		documentTexts: documentTexts(desk, subject),
	}
}

/** What only the whole record can say: that somebody exists. */
function refuseUnknownPerson(desk: Desk, to: string): void {
	if (to && !desk.ledger.people().some(({ id }) => id === to)) {
		throw new Refused('input', 'This person is not in the register.', { fields: ['to'] })
	}
}

/** Working paper goes with what it is about: drafts of a next version, letters being written. */
function dropWorkingPaperOf({ ledger }: Desk, requestId: string): void {
	const drafts = ledger.db.prepare<[string], { id: string }>('SELECT id FROM draft WHERE version_of = ?').all(requestId)
	for (const { id } of drafts) dropDraft(ledger, id, false)
	dropPapersOf(ledger, requestId)
}

function perform<Name extends CaseworkCommand>(desk: Desk, name: Name, input: Input<Name>): CaseView {
	const { requestId, expectedSeq, ...given } = input as Input<'close.dispose'>
	return changeRequest(desk, { requestId, expectedSeq }, (subject, append: Append) => {
		const doing: Doing = {
			...doingAt(desk, subject),
			...(name === 'close.dispose' && { figures: figuresToKeep(requestFigures(desk, subject)) }),
		}
		// The schema of the command has been applied, so what is left is what the command brings.
		const brought = given as unknown as Parameters<ReturnType<typeof ruleFor<Name>>>[1]
		if (name === 'work.assign') refuseUnknownPerson(desk, (given as unknown as Input<'work.assign'>).to)
		const refusal = ruleFor(name)(subject, brought, doing)
		if (refusal) throw new Refused('state', refusal)
		const { now, random } = desk.surroundings
		for (const draft of workOf(name)(subject, brought, doing, () => newId(now(), random))) append(draft)
		if (name === 'close.dispose') dropWorkingPaperOf(desk, requestId)
	})
}

/** Every command of casework about one request: its rule, then its entries, in one transaction. */
export const caseworkCommands = Object.fromEntries(
	caseworkCommandNames.map((name) => [name, (desk: Desk, input: Input<typeof name>) => perform(desk, name, input)]),
) as unknown as Handlers<CaseworkCommand>
