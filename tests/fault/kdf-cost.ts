/** What one guess of a passphrase costs: milliseconds and MiB of the product's own parameters. */
import { randomBytes } from 'node:crypto'
import { defaultCost, stretch } from '../../db/kdf.ts'
import { report } from './vault-at-hand.ts'

const kdf = { alg: 'argon2id' as const, ...defaultCost, salt: randomBytes(16).toString('base64') }
const took: number[] = []
for (let count = 0; count < 5; count++) {
	const began = performance.now()
	await stretch(randomBytes(30), kdf)
	took.push(performance.now() - began)
}
const median = took.sort((one, other) => one - other)[2] ?? 0
report(
	'one guess of a passphrase',
	`Argon2id ${defaultCost.m / 1024} MiB, t=${defaultCost.t}, p=${defaultCost.p}: ${Math.round(median)} ms`,
	defaultCost.m >= 128 * 1024 && defaultCost.t >= 3,
)
