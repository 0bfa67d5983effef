import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fact } from '../../db/facts.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { checkpointText } from '../../db/witness.ts'
import {
	done,
	goodPassphrase,
	inDatabase,
	logRequest,
	newVault,
	type OpenWorld,
	on,
	refused,
	reopened,
	utf8,
} from './world.ts'

const right = () => ({ passphrase: utf8(goodPassphrase) })

async function unlocked({ folder, world }: OpenWorld): Promise<VaultKeeper> {
	const keeper = new VaultKeeper(folder, world)
	onTestFinished(() => keeper.close())
	await done(keeper, 'vault.unlock', right())
	return keeper
}

/** A register with a kept file of several parts. */
async function withScan() {
	const made = await newVault()
	const bytes = new Uint8Array(5 * 1024 * 1024).map((_, index) => (index * 31) % 251)
	let view = await logRequest(made.keeper, {}, [{ name: 'scan.txt', bytes }])
	for (let more = 0; more < 3; more++) view = await done(made.keeper, 'note.add', { ...on(view), text: `note ${more}` })
	return { made, view }
}

describe('the check of everything, part by part', () => {
	it('answers commands in between, and takes in what they change', async () => {
		const { made, view } = await withScan()
		const { keeper } = made
		const steps: { says: string; answered: number }[] = []
		let answered = 0
		made.world.tell = (_name, event) => {
			if ('says' in event) steps.push({ says: event.says, answered })
		}
		const check = done(keeper, 'history.verify', {}).then((result) => ({ result }))
		let now = view
		let finished: Awaited<typeof check> | undefined
		while (!finished) {
			now = await done(keeper, 'note.add', { ...on(now), text: 'written while everything is checked' })
			answered++
			finished = await Promise.race([check, turn(undefined)])
		}
		expect(finished.result).toMatchObject({ ok: true })
		const during = (step: RegExp) => {
			const at = steps.findIndex(({ says }) => step.test(says))
			return (steps[at + 1]?.answered ?? answered) - (steps[at]?.answered ?? 0)
		}
		expect(during(/every page/)).toBeGreaterThan(0)
		expect(during(/register with its history/)).toBeGreaterThan(0)
		expect(during(/kept file/)).toBeGreaterThan(0)
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('ends without any blame when the register is locked meanwhile', async () => {
		const { made } = await withScan()
		const check = made.keeper.perform('history.verify', {})
		await turn()
		made.keeper.close()
		expect(await check).toMatchObject({ ok: false, refusal: { code: 'locked' } })
		const keeper = await unlocked(made)
		expect(keeper.status().historyAlarm).toBeUndefined()
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	})

	it('finds a kept file of a draft that is not as it was stored', async () => {
		const made = await newVault()
		const { draftId } = await done(made.keeper, 'draft.start', { how: 'text' })
		await done(made.keeper, 'document.add', { draftId, name: 'scan.txt', bytes: new Uint8Array(200_000).fill(7) })
		made.keeper.close()
		await inDatabase(made, (db) =>
			db.prepare('UPDATE document_chunk SET bytes = ? WHERE n = 1').run(Buffer.alloc(65_536)),
		)
		const keeper = await unlocked(made)
		expect((await done(keeper, 'history.verify', {})).firstBad?.says).toContain('“scan.txt”')
		// It stands over every page from now on, as what the monthly check finds does.
		expect(keeper.status().historyAlarm?.says).toContain('“scan.txt”')
	})

	it('finds pages of the search index that were put back to what they were', async () => {
		const made = await newVault()
		const view = await logRequest(made.keeper)
		made.keeper.close()
		const pages = () => inDatabase(made, (db) => db.prepare('SELECT id, block FROM register_text_data').all())
		const older = (await pages()) as { id: number; block: Buffer }[]
		const keeper = await unlocked(made)
		await done(keeper, 'note.add', { ...on(view), text: 'a word that nobody wrote before: quillwort' })
		keeper.close()
		await inDatabase(made, (db) => {
			db.unsafeMode(true)
			db.exec('DELETE FROM register_text_data')
			const put = db.prepare('INSERT INTO register_text_data (id, block) VALUES (?, ?)')
			for (const { id, block } of older) put.run(id, block)
		})
		const again = await unlocked(made)
		expect(await done(again, 'history.verify', {})).toMatchObject({ ok: false, firstBad: { seq: 0 } })
	})
})

describe('a backup', () => {
	it('is not made of a register with a signature that does not fit', async () => {
		const made = await newVault()
		const stick = join(dirname(made.folder), 'stick')
		mkdirSync(stick)
		await made.keeper.backupFolder(stick)
		await done(made.keeper, 'backup.make', right())
		made.keeper.close()
		await inDatabase(made, (db) => {
			const { seq, h, at, public_key } = db.prepare('SELECT * FROM checkpoint').get() as never
			const other = { seq: (seq as number) - 1, h, at, why: 'entries', public_key }
			expect(checkpointText(fact(db, 'vault_id'), other)).not.toBe('')
			db.prepare('INSERT INTO checkpoint VALUES (?, ?, ?, ?, ?, ?)').run(
				other.seq,
				h,
				at,
				'entries',
				public_key,
				'none',
			)
		})
		const keeper = await reopened(made)
		expect(await refused(keeper, 'backup.make', right())).toMatchObject({
			code: 'damaged',
			message: expect.stringContaining('signature'),
		})
	})
})
