/** A vault of a gigabyte, in files of the largest size that is taken: backed up, restored elsewhere, and checked through. */
import { randomFillSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VaultKeeper } from '../../db/vault.ts'
import { largestFile } from '../../domain/index.ts'
import { content, done, personName, quickWorld, serviceName } from '../db/plain-world.ts'
import { report, right, skip, times } from './vault-at-hand.ts'

const row = 'a big vault backed up and restored'
const bytes = times(1024 ** 3)
const files = Math.ceil(bytes / largestFile)
const place = mkdtempSync(join(tmpdir(), 'threshold-fault-big-'))

async function run(): Promise<void> {
	const { bavail, bsize } = statfsSync(place)
	if (bavail * bsize < bytes * 6) return skip(row, 'needs six times the size of the vault as free room')
	const world = quickWorld(
		{ now: Date.now, ms: Date.now() },
		{
			noteError: () => {},
			read: async (_bytes, name) => ({
				name,
				mediaType: 'image/png',
				pages: [],
				text: '',
				attachments: [],
				readBy: 'text',
			}),
		},
	)
	const folder = join(place, 'here', 'vault')
	const keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.create', { serviceName, personName, ...right() })
	const paper = new Uint8Array(Math.min(largestFile, Math.ceil(bytes / files)))
	for (let count = 0; count < files; count++) {
		randomFillSync(paper)
		const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
		await done(keeper, 'document.add', { draftId, name: `scan-${count}.png`, bytes: paper })
		await done(keeper, 'request.log', { draftId, content: content() })
	}
	const size = statSync(join(folder, 'gen-1', 'vault.db')).size
	const stick = join(place, 'stick')
	mkdirSync(stick)
	await keeper.backupFolder(stick)
	const began = performance.now()
	const before = process.cpuUsage()
	await done(keeper, 'backup.make', right())
	const backedUp = performance.now()
	const { user, system } = process.cpuUsage(before)
	const { entries } = await done(keeper, 'history.verify', {})
	keeper.close()
	const elsewhere = new VaultKeeper(join(place, 'on another computer', 'vault'), world)
	const beforeRestore = performance.now()
	const restored = await elsewhere.restore(join(stick, readdirSync(stick)[0] ?? ''))
	const put = performance.now()
	if (!restored.ok) throw new Error(restored.refusal.message)
	await done(elsewhere, 'vault.unlock', right())
	const verified = await done(elsewhere, 'history.verify', {})
	const checked = performance.now()
	elsewhere.close()
	const seconds = (from: number, to: number) => Math.round((to - from) / 100) / 10
	// Entries of the backup itself and of its restore come on top.
	const whole = verified.ok && verified.entries >= entries - 2
	report(
		row,
		`${Math.round(size / 1024 ** 2)} MiB in ${files} files: backup made and read back in ${seconds(began, backedUp)} s (${Math.round((user + system) / 1e6)} s of it work of the processor), restored in ${seconds(beforeRestore, put)} s, opened and checked through in ${seconds(put, checked)} s${whole ? '' : ', NOT whole'}`,
		whole && seconds(began, backedUp) <= 60,
	)
}

try {
	await run()
} finally {
	rmSync(place, { recursive: true, force: true })
}
