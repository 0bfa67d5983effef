import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Surroundings } from '../../db/surroundings.ts'
import { VaultKeeper } from '../../db/vault.ts'
import type { CaseView } from '../../domain/index.ts'
import { content, done, goodPassphrase, on, personName, quickWorld, serviceName, utf8 } from '../db/plain-world.ts'

/** Part of the full number that a short run does. */
export const portion = Number(process.env.THRESHOLD_FAULT_PORTION ?? 1)
export const times = (full: number) => Math.max(1, Math.round(full * portion))

/** The line that the table takes up; the program fails when what it says is not as promised. */
export function report(what: string, figures: string, asPromised: boolean): void {
	process.stdout.write(`${JSON.stringify({ what, figures, asPromised })}\n`)
	if (!asPromised) process.exitCode = 1
}

/** The line for what this computer cannot try, and why. It counts as skipped, never as held. */
export function skip(what: string, why: string): void {
	process.stdout.write(`${JSON.stringify({ what, figures: why, skipped: true })}\n`)
}

export const right = () => ({ passphrase: utf8(goodPassphrase) })
export const newFolder = () => join(mkdtempSync(join(tmpdir(), 'threshold-fault-')), 'vault')

/** A vault with one request, a kept file and some notes, open for its clinical lead. */
export async function aVault(more: Partial<Surroundings> = {}, folder = newFolder(), paperBytes = 200_000) {
	const world = quickWorld({ now: Date.now, ms: Date.now() }, { noteError: () => {}, ...more })
	const keeper = new VaultKeeper(folder, world)
	const { recoveryCode } = await done(keeper, 'vault.create', { serviceName, personName, ...right() })
	const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
	const bytes = new Uint8Array(paperBytes).map((_, index) => (index * 31) % 251)
	await done(keeper, 'document.add', { draftId, name: 'kept.txt', bytes })
	const { requestId } = await done(keeper, 'request.log', { draftId, content: content() })
	let view: CaseView = await done(keeper, 'request.open', { requestId })
	for (let count = 0; count < 10; count++) {
		view = await done(keeper, 'note.add', { ...on(view), text: `note ${count} of the fault run` })
	}
	return { keeper, folder, world, requestId, recoveryCode, view }
}
