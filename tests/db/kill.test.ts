import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import {
	done,
	goodPassphrase,
	newVault,
	personName,
	quickWorld,
	reopened,
	serviceName,
	temporaryFolder,
	utf8,
} from './world.ts'

const cycles = Number(process.env.KILL_CYCLES ?? 10)
const writer = join(import.meta.dirname, 'kill-writer.ts')

/** Runs the writer, kills it after about so many milliseconds of saving, and returns what it had been promised. */
function writeUntilKilled(folder: string, milliseconds: number): Promise<string[]> {
	const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
	let said = ''
	child.stdout.on('data', (chunk: Buffer) => {
		if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
		said += chunk.toString()
	})
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('close', () => resolve(said.split('\n').slice(0, -1)))
	})
}

/** Starts to make a vault in a process of its own and kills that after so many milliseconds, or when it is done. */
function createUntilKilled(folder: string, milliseconds: number): Promise<void> {
	const creator = join(import.meta.dirname, 'kill-creator.ts')
	const child = spawn(process.execPath, [creator, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
	child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('close', () => resolve())
	})
}

describe('a process that is killed while it saves', () => {
	it('loses nothing that it was promised, and leaves a history that holds', {
		timeout: 60_000 + cycles * 10_000,
	}, async () => {
		const made = await newVault()
		let { keeper } = made
		keeper.close()
		for (let cycle = 0; cycle < cycles; cycle++) {
			const promised = await writeUntilKilled(made.folder, 20 + ((cycle * 37) % 180))
			expect(promised.length).toBeGreaterThan(0)
			keeper = await reopened({ ...made, keeper })
			expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
			const drafts = (await done(keeper, 'draft.list', {})).map(({ draftId }) => draftId)
			for (const line of promised) {
				const [what, id = ''] = line.split(' ')
				if (what === 'request') expect((await done(keeper, 'request.open', { requestId: id })).case.id).toBe(id)
			}
			const last = promised.findLast((line) => line.startsWith('draft'))?.split(' ')[1]
			const loggedAfter = promised.at(-1)?.startsWith('draft') ? last : undefined
			if (loggedAfter && !drafts.includes(loggedAfter)) {
				// The next save was on disk before the kill, only not yet said.
				expect((await done(keeper, 'request.list', everything)).rows.at(-1)?.reference).toBeDefined()
			}
			const highest = Math.max(
				0,
				...promised.filter((line) => line.startsWith('seq')).map((line) => Number(line.slice(4))),
			)
			expect((await done(keeper, 'history.verify', {})).entries).toBeGreaterThanOrEqual(highest)
			for (const draftId of drafts) await done(keeper, 'draft.discard', { draftId })
			keeper.close()
		}
	})
})

describe('a process that is killed while it makes a vault', () => {
	it('leaves a whole vault, or none and the way free for a new one', {
		timeout: 60_000 + cycles * 10_000,
	}, async () => {
		const states = new Set<string>()
		for (let cycle = 0; cycle < cycles; cycle++) {
			const folder = temporaryFolder()
			await createUntilKilled(folder, cycle * 7)
			const keeper = new VaultKeeper(folder, quickWorld())
			const { state } = keeper.status()
			states.add(state)
			const passphrase = utf8(goodPassphrase)
			if (state === 'locked') await done(keeper, 'vault.unlock', { passphrase })
			else await done(keeper, 'vault.create', { serviceName, personName, passphrase })
			expect(keeper.status()).toMatchObject({ state: 'open', serviceName })
			keeper.close()
		}
		expect([...states].every((state) => state === 'locked' || state === 'first-run')).toBe(true)
	})
})

const everything = { text: '', sort: 'reference', direction: 'up', offset: 0, limit: 500 } as const
