import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { done, goodPassphrase, logRequest, newVault, otherPassphrase, reopened, utf8 } from './world.ts'

const opener = join(import.meta.dirname, 'second-opener.ts')

/** What another process finds that tries to open the same folder. */
function fromAnother(folder: string): string {
	const { stdout, stderr } = spawnSync(process.execPath, [opener, folder], { encoding: 'utf8' })
	return stdout || stderr
}

/**
 * On Linux and macOS a process loses its lock on a file as soon as it closes any handle of it, so whatever the app does
 * beside the database must leave the file alone.
 */
it('another process does not get in, whatever was done meanwhile', { timeout: 60_000 }, async () => {
	const made = await newVault()
	expect(fromAnother(made.folder), 'after creation').toBe('in-use')
	const keeper = await reopened(made)
	await logRequest(keeper, {}, [{ name: 'paper.txt', bytes: utf8('kept paper') }])
	expect(fromAnother(made.folder), 'after a save').toBe('in-use')
	const stick = join(dirname(made.folder), 'stick')
	mkdirSync(stick)
	await keeper.backupFolder(stick)
	await done(keeper, 'backup.make', { passphrase: utf8(goodPassphrase) })
	await done(keeper, 'history.verify', {})
	keeper.status()
	expect(fromAnother(made.folder), 'after a backup and a check').toBe('in-use')
	const own = { passphrase: utf8(goodPassphrase) }
	await done(keeper, 'people.add', {
		...{ name: 'Idris Vale', role: 'therapist', newPassphrase: utf8(otherPassphrase), ...own },
	})
	const leaver = (await done(keeper, 'people.list', {})).find(({ name }) => name === 'Idris Vale')!
	await done(keeper, 'people.remove', { personId: leaver.personId, passphrase: utf8(goodPassphrase) })
	expect(fromAnother(made.folder), 'after a change of the key').toBe('in-use')
	keeper.close()
	expect(fromAnother(made.folder), 'once it is closed').toBe('open')
})
