import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinShares, SharesRefused, splitCode } from '../../db/trustee-shares.ts'
import { done, goodPassphrase, newVault, otherPassphrase, refused, utf8 } from './world.ts'

describe('trustee sheets', () => {
	it('give the code back from any two, and no other code from one mistyped character', async () => {
		const code = fc.uint8Array({ minLength: 20, maxLength: 20 })
		await fc.assert(
			fc.asyncProperty(
				code,
				fc.nat(),
				fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
				async (bytes, at, other) => {
					const [a = '', b = '', c = ''] = await splitCode(bytes)
					for (const two of [
						[a, b],
						[c, a],
						[b.toLowerCase(), c.replaceAll('-', ' ')],
					]) {
						expect([...(await joinShares(two))]).toEqual([...bytes])
					}
					const place = at % a.length
					if (a[place] !== '-' && a[place] !== other) {
						await expect(joinShares([a.slice(0, place) + other + a.slice(place + 1), b])).rejects.toThrow(SharesRefused)
					}
					await expect(joinShares([a, a])).rejects.toThrow('same sheet')
				},
			),
			{ numRuns: 60 },
		)
	})

	it('of two sets do not mix', async () => {
		const [a = ''] = await splitCode(new Uint8Array(20).fill(1))
		const [, b = ''] = await splitCode(new Uint8Array(20).fill(2))
		await expect(joinShares([a, b])).rejects.toThrow('one set')
	})

	it('open the register when every passphrase is forgotten, and a rehearsal opens nothing', async () => {
		const { keeper, recoveryCode, clock } = await newVault()
		expect(
			(await refused(keeper, 'shares.make', { code: recoveryCode.replace(/^./, (c) => (c === '7' ? '8' : '7')) })).code,
		).toBe('wrong-code')
		const { shares } = await done(keeper, 'shares.make', { code: recoveryCode })
		clock.pass(184 * 24 * 3600)
		expect(keeper.status().rehearsalDue).toBe(true)
		expect((await done(keeper, 'recovery.rehearse', { typed: shares.slice(1) })).rehearsalDue).toBeUndefined()
		keeper.close()
		expect((await refused(keeper, 'recovery.rehearse', { typed: [recoveryCode] })).code).toBe('locked')
		const { code } = await done(keeper, 'shares.join', { shares: [shares[2]!, shares[0]!] })
		expect(code).toBe(recoveryCode)
		await done(keeper, 'vault.recover', { code, newPassphrase: utf8(otherPassphrase) })
		expect(keeper.status().state).toBe('open')
		const made = await done(keeper, 'vault.new-code', { passphrase: utf8(otherPassphrase) })
		expect(made.recoveryCode).not.toBe(code)
		expect((await refused(keeper, 'recovery.rehearse', { typed: shares.slice(0, 2) })).code).toBe('wrong-code')
		keeper.close()
		expect((await refused(keeper, 'vault.unlock', { passphrase: utf8(goodPassphrase) })).code).toBe('wrong-passphrase')
	})
})
