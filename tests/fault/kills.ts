/** Processes killed at random instants while they save, and while the key is changed. */
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { VaultKeeper } from '../../db/vault.ts'
import { done, goodPassphrase, otherPassphrase, personName, utf8 } from '../db/plain-world.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

const made = await aVault()
const { folder, world } = made
made.keeper.close()
const writer = join(import.meta.dirname, '..', 'db', 'kill-writer.ts')
const rotator = join(import.meta.dirname, 'kill-rotator.ts')

/** What a program had said by the time it was killed, `after` milliseconds from its first word. */
function untilKilled(program: string, after: number): Promise<string[]> {
	const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
	let said = ''
	child.stdout.on('data', (chunk: Buffer) => {
		if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
		said += chunk.toString()
	})
	return new Promise((resolve, reject) => {
		child.on('error', reject)
		child.on('close', () => resolve(said.split('\n').slice(0, -1)))
	})
}

let lost = 0
let closed = 0
let promised = 0
let moved = 0
const writes = times(800)
const rotations = times(200)
const name = { personName, ...right() }
for (let cycle = 0; cycle < writes + rotations; cycle++) {
	const rotating = cycle % 5 === 4
	if (rotating) {
		const keeper = new VaultKeeper(folder, world)
		await done(keeper, 'vault.unlock', { ...name, passphrase: utf8(goodPassphrase) })
		const known = await done(keeper, 'people.list', {})
		if (!known.some(({ standing, name: who }) => standing === 'active' && who === 'Idris Vale')) {
			const person = {
				name: 'Idris Vale',
				role: 'therapist',
				newPassphrase: utf8(otherPassphrase),
				...right(),
			} as const
			await done(keeper, 'people.add', person)
		}
		keeper.close()
	}
	const lines = rotating ? await untilKilled(rotator, randomInt(0, 1500)) : await untilKilled(writer, randomInt(5, 250))
	const keeper = new VaultKeeper(folder, world)
	const opened = await keeper.perform('vault.unlock', { personName, passphrase: utf8(goodPassphrase) })
	if (!opened.ok) {
		closed++
		continue
	}
	const verified = await done(keeper, 'history.verify', {})
	if (!verified.ok) closed++
	for (const line of lines) {
		const [what, id = ''] = line.split(' ')
		promised++
		if (what === 'request' && !(await keeper.perform('request.open', { requestId: id })).ok) lost++
		if (what === 'seq' && verified.entries < Number(id)) lost++
		if (what === 'removed') {
			moved++
			const people = await done(keeper, 'people.list', {})
			if (people.some(({ personId, standing }) => personId === id && standing !== 'removed')) lost++
		}
	}
	for (const { draftId } of await done(keeper, 'draft.list', {})) await done(keeper, 'draft.discard', { draftId })
	keeper.close()
}
report(
	'kill -9 while saving, and while the key changes',
	`${writes} + ${rotations} cycles, ${promised} promises, ${lost} lost, ${closed} vaults not whole; ${moved} key changes finished first`,
	promised > writes && lost === 0 && closed === 0,
)
