import { writeSync } from 'node:fs'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, personName, quickWorld, serviceName, utf8 } from './plain-world.ts'

/** Run by the kill test as a process of its own: makes a vault and stays until it is killed. */
const [folder = ''] = process.argv.slice(2)
const keeper = new VaultKeeper(folder, quickWorld())
writeSync(1, 'begin\n')
await done(keeper, 'vault.create', { serviceName, personName, passphrase: utf8(goodPassphrase) })
setInterval(() => {}, 1000)
