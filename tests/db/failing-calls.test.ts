import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { VaultKeeper } from '../../db/vault.ts'
import {
	done,
	goodPassphrase,
	logRequest,
	newVault,
	type OpenWorld,
	on,
	otherPassphrase,
	personName,
	refused,
	utf8,
} from './world.ts'

/** Steps at which the disk refuses one call of the system: `npm run fault` has every single one of each. */

type Call = 'fsyncSync' | 'renameSync' | 'rmSync' | 'readFileSync'
const disk = vi.hoisted(() => ({
	/** Asked before and after a call: whether it fails there. */
	before: undefined as ((call: string, path: string) => boolean) | undefined,
	after: undefined as ((call: string, path: string) => void) | undefined,
	error: () => new Error('nothing fails'),
	/** Bytes of a write that the disk takes, of those that it is given. */
	takes: (given: number) => given,
	/** Bytes that it says it took. */
	says: (taken: number, _given: number) => taken,
}))

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>()
	const failing = (call: Call) =>
		((...words: unknown[]) => {
			const path = String(words[call === 'renameSync' ? 1 : 0])
			if (disk.before?.(call, path)) throw disk.error()
			const answer = (fs[call] as (...words: unknown[]) => unknown)(...words)
			disk.after?.(call, path)
			return answer
		}) as never
	const calls = (['fsyncSync', 'renameSync', 'rmSync', 'readFileSync'] as const).map((call) => [call, failing(call)])
	const writeSync = (handle: number, bytes: Uint8Array, from = 0) => {
		const given = bytes.length - from
		const taken = disk.takes(given)
		return disk.says(taken > 0 ? fs.writeSync(handle, bytes, from, taken) : 0, given)
	}
	return { ...fs, ...Object.fromEntries(calls), writeSync }
})

const ioError = () => Object.assign(new Error('i/o error'), { code: 'EIO' })
afterEach(() => {
	disk.before = undefined
	disk.after = undefined
	disk.takes = (given) => given
	disk.says = (taken) => taken
})

const right = () => ({ passphrase: utf8(goodPassphrase) })
const unlock = { personName, ...right() }

/** Fails the flush that comes right after something took the name `path`, and everything that `too` names from then on. */
function failAfterNaming(path: string, too: (call: string, path: string) => boolean = () => false): void {
	let named = false
	let failed = false
	disk.error = ioError
	disk.after = (call, target) => {
		named ||= call === 'renameSync' && target === path
	}
	disk.before = (call, target) => {
		if (!named) return false
		if (failed) return too(call, target)
		failed = call === 'fsyncSync'
		return failed
	}
}

async function withLeaver() {
	const made = await newVault({ noteError: () => {} })
	const view = await logRequest(made.keeper)
	await done(made.keeper, 'people.add', {
		...{ name: 'Idris Vale', role: 'therapist', newPassphrase: utf8(otherPassphrase), ...right() },
	})
	const people = await done(made.keeper, 'people.list', {})
	const { personId } = people.find(({ name }) => name === 'Idris Vale')!
	return { made, view, personId, current: join(made.folder, 'CURRENT') }
}

function anew({ folder, world, keeper }: OpenWorld): VaultKeeper {
	keeper.close()
	const again = new VaultKeeper(folder, world)
	onTestFinished(() => again.close())
	return again
}

describe('a change of the key, when the disk fails after the new copy was named', () => {
	it('is taken back, and what is saved afterwards is there at the next start', async () => {
		const { made, view, personId, current } = await withLeaver()
		failAfterNaming(current)
		expect((await refused(made.keeper, 'people.remove', { personId, ...right() })).code).toBe('failed')
		disk.before = undefined
		expect(readFileSync(current, 'utf8').trim()).toBe('gen-1')
		await done(made.keeper, 'note.add', { ...on(view), text: 'saved after the failure' })
		const keeper = anew(made)
		await done(keeper, 'vault.unlock', { personName, ...right() })
		const { notes } = (await done(keeper, 'request.open', { requestId: view.case.id })).case
		expect(notes.map(({ text }) => text)).toEqual(['saved after the failure'])
	})

	it('locks the register when it cannot be taken back: nothing is saved to a copy that may be left', async () => {
		const { made, view, personId, current } = await withLeaver()
		failAfterNaming(current, (call, path) => call === 'renameSync' && path === current)
		expect((await refused(made.keeper, 'people.remove', { personId, ...right() })).code).toBe('failed')
		expect(made.keeper.status().state).toBe('locked')
		expect((await refused(made.keeper, 'note.add', { ...on(view), text: 'not saved' })).code).toBe('locked')
		disk.before = undefined
		const keeper = anew(made)
		expect((await done(keeper, 'vault.unlock', unlock)).state).toBe('open')
	})

	it('is done, and says so, when the new copy cannot be opened at once', async () => {
		const { made, personId, current } = await withLeaver()
		disk.error = ioError
		disk.before = (call, path) =>
			call === 'readFileSync' && path.includes('gen-2') && readFileSync(current, 'utf8').trim() === 'gen-2'
		const { code, message } = await refused(made.keeper, 'people.remove', { personId, ...right() })
		expect(code).toBe('state')
		expect(message).toContain('The person is removed and the key is changed')
		expect(made.keeper.status().state).not.toBe('open')
		disk.before = undefined
		const keeper = anew(made)
		await done(keeper, 'vault.unlock', { personName, ...right() })
		const people = await done(keeper, 'people.list', {})
		expect(people.find((person) => person.personId === personId)?.standing).toBe('removed')
	})

	it('gives the new recovery code although this computer’s own key could not be put under the new key', async () => {
		const { made, personId } = await withLeaver()
		disk.error = ioError
		disk.before = (call, path) => call === 'renameSync' && path.endsWith('device-key.json')
		const { recoveryCode } = await done(made.keeper, 'people.remove', { personId, ...right() })
		disk.before = undefined
		await done(made.keeper, 'vault.confirm-code', { code: recoveryCode })
		const keeper = anew(made)
		await done(keeper, 'vault.unlock', { personName, ...right() })
		await new Promise((resolve) => setTimeout(resolve, 60))
		expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	})
})

describe('a backup', () => {
	async function withStick() {
		const made = await newVault({ noteError: () => {} })
		const stick = join(dirname(made.folder), 'stick')
		mkdirSync(stick)
		await made.keeper.backupFolder(stick)
		return { made, stick }
	}

	it('that got its name but is not safe on the disk does not stay: no entry tells of it', async () => {
		const { made, stick } = await withStick()
		let named = false
		disk.error = ioError
		disk.after = (call, path) => {
			named ||= call === 'renameSync' && path.endsWith('.threshold')
		}
		disk.before = (call) => named && call === 'fsyncSync'
		expect((await refused(made.keeper, 'backup.make', right())).code).toBe('failed')
		disk.before = undefined
		expect(named).toBe(true)
		expect(readdirSync(stick)).toEqual([])
		expect((await done(made.keeper, 'backup.state', {})).lastGoodAt).toBeUndefined()
		await done(made.keeper, 'backup.make', right())
		expect(readdirSync(stick)).toHaveLength(1)
	})

	it('has a sentence for a disk of which the system gives no code, and a failed clean-up does not hide why', async () => {
		const { made, stick } = await withStick()
		disk.error = () => new Error('the disk became read-only')
		disk.before = (call, path) => call === 'rmSync' && path.includes('backup.tmp')
		const first = await refused(made.keeper, 'backup.make', right())
		expect(first.message).toContain('The disk could not be read or written just now')
		disk.error = () => Object.assign(new Error('read-only'), { code: 'EROFS' })
		let work = 0
		disk.before = (call, path) =>
			(call === 'rmSync' && path.includes('backup.tmp') && work++ > 0) || call === 'fsyncSync'
		const second = await refused(made.keeper, 'backup.make', right())
		expect(second.message).toContain('does not let the app write to it')
		disk.before = undefined
		expect(existsSync(stick) && statSync(stick).isDirectory()).toBe(true)
		await done(made.keeper, 'backup.make', right())
	})

	it('is whole on a disk that takes a part of each write at a time', async () => {
		const { made, stick } = await withStick()
		disk.takes = (given) => Math.ceil(given / 2)
		await done(made.keeper, 'backup.make', right())
		expect(readdirSync(stick)).toHaveLength(1)
	})

	it('that the disk did not keep as it was written is thrown away, and the refusal says so', async () => {
		const { made, stick } = await withStick()
		// The last of the file, its SHA-256.
		disk.takes = (given) => (given === 32 ? 0 : given)
		disk.says = (taken, given) => (given === 32 ? 32 : taken)
		const { message } = await refused(made.keeper, 'backup.make', right())
		expect(message).toContain('did not read back as it was written')
		expect(readdirSync(stick)).toEqual([])
	})
})
