import { writeSync } from 'node:fs'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, personName, quickWorld, utf8 } from '../db/plain-world.ts'

/** Run by the kill program: removes a person, which changes the key, and says so once it is done. */
const [folder = ''] = process.argv.slice(2)
const keeper = new VaultKeeper(folder, quickWorld({ now: Date.now, ms: Date.now() }))
await done(keeper, 'vault.unlock', { personName, passphrase: utf8(goodPassphrase) })
const people = await done(keeper, 'people.list', {})
const leaver = people.find(({ name, standing }) => name === 'Idris Vale' && standing === 'active')
writeSync(1, 'begin\n')
if (leaver) {
	await done(keeper, 'people.remove', { personId: leaver.personId, passphrase: utf8(goodPassphrase) })
	writeSync(1, `removed ${leaver.personId}\n`)
}
keeper.close()
