import {
	asContent,
	britishDate,
	type CitationRow,
	type PackFile,
	type PackLook,
	type PackRow,
	type PacksState,
	packDiff,
	packProblems,
	packRef,
	type RulePack,
	rulePack,
} from '../../domain/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import { prepared } from '../driver.ts'
import { keyFingerprint, NotAPack, packHash, packSignatureHolds, publicKeyFrom, readPackFile } from '../pack-file.ts'
import { type AcceptedPack, acceptedPacks, publisherKeys } from '../packs.ts'
import { proposeFromNewest } from '../propose-from-newest.ts'
import { Refused } from '../refusals.ts'
import { actorOf, type Desk, type Handlers, today } from './desk.ts'

const unchanged = 'Nothing was changed.'

function asRefusal<T>(work: () => T): T {
	try {
		return work()
	} catch (error) {
		if (error instanceof NotAPack) throw new Refused('input', `${error.message} ${unchanged}`)
		throw error
	}
}

function shortFingerprint(fingerprint: string): string {
	return fingerprint.slice(0, 32).match(/.{4}/g)?.join(' ') ?? ''
}

/** The name that the service gave the key which signed the file; refuses a key that it does not know, and a signature that does not fit. */
function signerOf(desk: Desk, file: PackFile): { name: string; fingerprint: string } {
	if (!file.signature) {
		throw new Refused('input', `Nobody has signed this pack, so nobody knows who wrote it. ${unchanged}`)
	}
	const fingerprint = keyFingerprint(file.signature.publicKey)
	const known = publisherKeys(desk.ledger.db).find((key) => key.fingerprint === fingerprint)
	if (!known) {
		throw new Refused(
			'input',
			`This pack is signed with a key that your service does not know: ${shortFingerprint(fingerprint)}. Ask its publisher for the key, compare its fingerprint by phone, and add it to the publishers first. ${unchanged}`,
		)
	}
	if (!packSignatureHolds(file)) {
		throw new Refused(
			'input',
			`The signature does not fit this pack: the file was changed after ${known.name} signed it, or was damaged on the way. Ask them for it again. ${unchanged}`,
		)
	}
	return { name: known.name, fingerprint }
}

/** A pack is never taken back by an older one: what was replaced stays replaced. */
function refuseOlder({ ledger }: Desk, { pack }: PackFile): void {
	const { all } = ledger.packs()
	const newest = [...all].sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom)).at(-1)!
	const versions = all.map(asContent).filter(({ id }) => id === pack.id)
	const last = Math.max(0, ...versions.map(({ version }) => version))
	if (last === pack.version) {
		throw new Refused('exists', `Your service has version ${last} of the pack ${pack.id} already. ${unchanged}`)
	}
	if (last > pack.version) {
		throw new Refused(
			'state',
			`This is version ${pack.version} of the pack ${pack.id}; your service has version ${last}, which is newer. ${unchanged}`,
		)
	}
	if (pack.inForceFrom < newest.inForceFrom) {
		throw new Refused(
			'state',
			`This pack is for requests received from ${britishDate(pack.inForceFrom)} on; your service has one from ${britishDate(newest.inForceFrom)}, which is newer. ${unchanged}`,
		)
	}
}

function refuseFaulty({ pack }: PackFile): void {
	const problems = packProblems(pack)
	if (problems.length === 0) return
	const more = problems.length > 3 ? ` And ${problems.length - 3} more.` : ''
	throw new Refused(
		'input',
		`This pack cannot be used. ${problems.slice(0, 3).join(' ')}${more} Tell its publisher. ${unchanged}`,
	)
}

interface Looked {
	file: PackFile
	next: RulePack
	before: RulePack
	sha256: string
	signer: { name: string; fingerprint: string }
}

function look(desk: Desk, bytes: Uint8Array): Looked {
	const file = asRefusal(() => readPackFile(bytes))
	const signer = signerOf(desk, file)
	refuseOlder(desk, file)
	refuseFaulty(file)
	const before = desk.ledger.packs().packFor(file.pack.inForceFrom)
	return { file, next: rulePack(file.pack), before, sha256: packHash(file.pack), signer }
}

/** How many requests' present version was logged under each pack. */
function requestsByPack({ ledger }: Desk): Map<string, number> {
	const rows = prepared<[], { ref: string; count: number }>(
		ledger.db,
		`SELECT json_extract(p.payload, '$.pack') AS ref, count(*) AS count
		FROM (
			SELECT subject_id, max(seq) AS seq FROM entry
			WHERE action IN ('request.logged', 'request.version-added') GROUP BY subject_id
		) last JOIN entry_payload p ON p.seq = last.seq GROUP BY ref`,
	).all()
	return new Map(rows.map(({ ref, count }) => [ref, count]))
}

function packRow(
	pack: RulePack,
	accepted: AcceptedPack | undefined,
	more: Pick<PackRow, 'inForceToday' | 'requests'> & { acceptedBy: string | undefined },
): PackRow {
	const { id: ref, title, inForceFrom, checks } = pack
	const { acceptedBy, ...counted } = more
	return {
		...{ ref, title, inForceFrom, checks: checks.length, builtIn: !accepted, ...counted },
		...(accepted && {
			publisher: accepted.file.pack.publisher,
			publishedOn: accepted.file.pack.publishedOn,
			summary: accepted.file.pack.summary,
			fingerprint: accepted.fingerprint,
			sha256: accepted.sha256,
			acceptedAt: accepted.acceptedAt,
			acceptedBy: acceptedBy ?? '',
		}),
	}
}

function stateOf(desk: Desk): PacksState {
	const { ledger } = desk
	const { db } = ledger
	const shelf = ledger.packs()
	const inForce = shelf.packFor(today(desk))
	const accepted = new Map(acceptedPacks(db).map((each) => [each.ref, each]))
	const counts = requestsByPack(desk)
	const names = new Map(ledger.people().map(({ id, name }) => [id, name]))
	const packs = shelf.all.map((pack) => {
		const from = accepted.get(pack.id)
		return packRow(pack, from, {
			inForceToday: pack === inForce,
			requests: counts.get(pack.id) ?? 0,
			acceptedBy: from && names.get(from.acceptedBy),
		})
	})
	const keys = publisherKeys(db).map(({ addedBy, publicKey: _, ...key }) => ({
		...key,
		addedBy: names.get(addedBy) ?? '',
	}))
	const marks = ledger.citationChecks()
	const citations = inForce.checks.map((check): CitationRow => {
		const { id, title, basis, source, sourceUrl, confidence } = check
		const checked = marks.of(id, source, sourceUrl)
		return { check: id, title, basis, source, sourceUrl, confidence, ...(checked && { checked }) }
	})
	return { packs, keys, citations }
}

/** The citation as the pack in force has it: nothing else can be marked. */
function requireCitation(
	desk: Desk,
	{ check, source, sourceUrl }: { check: string; source: string; sourceUrl: string },
) {
	const found = desk.ledger
		.packs()
		.packFor(today(desk))
		.checks.find(({ id }) => id === check)
	if (!found || found.source !== source || (found.sourceUrl ?? '') !== sourceUrl) {
		throw new Refused('stale', 'This citation is no longer the one of the pack in force. Look at the page again.')
	}
}

export const packsCommands: Handlers<
	| 'packs.state'
	| 'packs.contents'
	| 'packs.add-key'
	| 'packs.remove-key'
	| 'packs.look'
	| 'packs.accept'
	| 'packs.check-citation'
	| 'packs.uncheck-citation'
> = {
	'packs.state': stateOf,

	'packs.contents': ({ ledger: { db } }) => acceptedPacks(db).map(({ file }) => rulePack(file.pack)),

	'packs.add-key': (desk, { name, key }) => {
		const publicKey = asRefusal(() => publicKeyFrom(key))
		const fingerprint = keyFingerprint(publicKey)
		const known = publisherKeys(desk.ledger.db).find((each) => each.fingerprint === fingerprint)
		if (known) throw new Refused('exists', `Your service has this key already: it is ${known.name}’s.`)
		desk.ledger.save(() => {
			const payload = { name: name.trim(), publicKey, fingerprint }
			desk.ledger.append({ kind: 'pack.key-added', subject: '', payload }, actorOf(desk))
		})
		return stateOf(desk)
	},

	'packs.remove-key': (desk, { fingerprint }) => {
		if (!publisherKeys(desk.ledger.db).some((key) => key.fingerprint === fingerprint)) {
			throw new Refused('not-found', 'This key is not among the publishers.')
		}
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'pack.key-removed', subject: '', payload: { fingerprint } }, actorOf(desk))
		})
		return stateOf(desk)
	},

	'packs.look': (desk, { bytes }): PackLook => {
		const { file, next, before, sha256, signer } = look(desk, bytes)
		const { title, publisher, publishedOn, summary, inForceFrom, checks } = file.pack
		const logged = prepared<[string], { count: number }>(
			desk.ledger.db,
			'SELECT count(*) AS count FROM request WHERE received_on >= ?',
		).get(inForceFrom)
		return {
			...{
				ref: packRef(file.pack),
				title,
				publisher,
				publishedOn,
				summary,
				inForceFrom,
				checks: checks.length,
				sha256,
			},
			...{ keyName: signer.name, fingerprint: signer.fingerprint, comparedWith: before.title },
			diff: packDiff(before, next),
			loggedAlready: logged?.count ?? 0,
		}
	},

	'packs.accept': (desk, { bytes, sha256 }) => {
		const { file, signer, ...looked } = look(desk, bytes)
		if (looked.sha256 !== sha256) {
			throw new Refused('stale', `This is not the pack that you looked at. ${unchanged}`)
		}
		const { id: packId, version, inForceFrom, title } = file.pack
		const { ledger } = desk
		ledger.save(() => {
			const payload = {
				...{ ref: packRef(file.pack), packId, version, inForceFrom, title, sha256 },
				...{ fingerprint: signer.fingerprint, content: canonicalJson(file) },
			}
			ledger.append({ kind: 'pack.accepted', subject: '', payload }, actorOf(desk))
		})
		proposeFromNewest(ledger, today(desk))
		return stateOf(desk)
	},

	'packs.check-citation': (desk, input) => {
		requireCitation(desk, input)
		if (input.checkedOn > today(desk)) {
			throw new Refused('input', 'The day on which you checked it lies in the future.', { fields: ['checkedOn'] })
		}
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'citation.checked', subject: '', payload: input }, actorOf(desk))
		})
		return stateOf(desk)
	},

	'packs.uncheck-citation': (desk, input) => {
		if (!desk.ledger.citationChecks().of(input.check, input.source, input.sourceUrl)) {
			throw new Refused('state', 'This citation is not marked as checked.')
		}
		desk.ledger.save(() => {
			desk.ledger.append({ kind: 'citation.unchecked', subject: '', payload: input }, actorOf(desk))
		})
		return stateOf(desk)
	},
}
