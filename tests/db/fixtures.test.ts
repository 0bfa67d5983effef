import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openInMemory } from '../../db/driver.ts'
import { migrate, newestSchema } from '../../db/migrations/index.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, inDatabase, quickWorld, temporaryFolder, utf8 } from './world.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
/** One for every schema, made by the program of that time: `schema-N`, with the recovery code of each. */
const codes: Record<string, string> = {
	'schema-1': '7XNG-9KKT-ZV6P-VM2M-V4P1-MNWR-ER5H-WRX8-T',
	'schema-2': '6NFP-DW0Z-C7BS-9V6G-7CVN-XASY-E76G-0Q9N-A',
	'schema-3': 'F0WW-00DH-Z4J2-K9SH-FGNJ-3B7E-DDFJ-21Z9-W',
}

it('there is a vault of every schema before this one', () => {
	expect(readdirSync(fixtures).sort()).toEqual(Object.keys(codes))
	expect(Object.keys(codes)).toHaveLength(newestSchema - 1)
})

it.each(Object.keys(codes))('the vault of %s opens, goes over to this schema, and verifies', async (name) => {
	const folder = temporaryFolder()
	cpSync(join(fixtures, name), folder, { recursive: true })
	const world = quickWorld()
	const keeper = new VaultKeeper(folder, world)
	await done(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
	const { rows } = await done(keeper, 'request.list', {
		text: 'first schema',
		sort: 'reference',
		direction: 'up',
		offset: 0,
		limit: 10,
	})
	expect(rows).toHaveLength(1)
	expect(await done(keeper, 'history.verify', {})).toMatchObject({ ok: true })
	await done(keeper, 'vault.confirm-code', { code: codes[name]! })
	keeper.close()
	expect(existsSync(join(folder, `before-schema-${newestSchema}`, 'vault.db'))).toBe(true)
	const again = new VaultKeeper(folder, world)
	await done(again, 'vault.unlock', { passphrase: utf8(goodPassphrase) })
	again.close()
	// The schema that grew is the one that a new vault begins with.
	const grown = await inDatabase({ folder, world } as never, (db) => {
		return db.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all()
	})
	const fresh = openInMemory()
	migrate(fresh)
	expect(grown).toEqual(
		fresh.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name").all(),
	)
	fresh.close()
})
