import { writeSync } from 'node:fs'
import { VaultKeeper } from '../../db/vault.ts'
import { goodPassphrase, quickWorld, utf8 } from './plain-world.ts'

/** Run as a process of its own: tries to unlock a vault, and says how it stands afterwards. */
const [folder = ''] = process.argv.slice(2)
const keeper = new VaultKeeper(folder, quickWorld())
await keeper.perform('vault.unlock', { passphrase: utf8(goodPassphrase) })
const { state, trouble } = keeper.status()
writeSync(1, trouble?.code ?? state)
keeper.close()
