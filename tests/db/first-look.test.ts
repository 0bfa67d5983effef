import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closedStatus, firstLook } from '../../db/first-look.ts'
import { localTime } from '../../db/surroundings.ts'
import { Throttle } from '../../db/throttle.ts'
import { VaultKeeper } from '../../db/vault.ts'
import { newVault, type OpenWorld, refused, temporaryFolder, utf8 } from './world.ts'

describe('the first look', () => {
	it('tells an empty folder and a trouble as the keeper does', async () => {
		const { keeper, world } = await newVault()
		keeper.close()
		const empty = join(temporaryFolder(), 'vault')
		const broken = join(temporaryFolder(), 'vault')
		mkdirSync(broken, { recursive: true })
		writeFileSync(join(broken, 'CURRENT'), 'gen-1')
		for (const [folder, state] of [
			[empty, 'first-run'],
			[broken, 'trouble'],
		] as const) {
			const { today: _, ...looked } = firstLook(folder, world.appVersion)
			expect(looked.state).toBe(state)
			expect(new VaultKeeper(folder, world).status()).toMatchObject(looked)
		}
		expect(firstLook(empty, world.appVersion).today).toBe(localTime(Date.now()).date)
	})

	it('tells a locked vault and its wait as the keeper does', async () => {
		const made: OpenWorld = await newVault()
		made.keeper.close()
		const { folder, world } = made
		const keeper = new VaultKeeper(folder, world)
		const look = () =>
			closedStatus(folder, world.costs!, new Throttle(folder, world.now), {
				appVersion: world.appVersion,
				today: world.localTime(world.now()).date,
			})
		expect(look()).toEqual(keeper.status())
		expect(look()).toMatchObject({ state: 'locked', people: 1, waitSeconds: 0 })
		for (let time = 0; time < 3; time += 1) {
			await refused(keeper, 'vault.unlock', { passphrase: utf8('not the passphrase at all') })
		}
		expect(look()).toEqual(keeper.status())
		expect(look().waitSeconds).toBe(2)
	})
})
