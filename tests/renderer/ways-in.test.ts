import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trustedTextRules } from '../../renderer/theme/trusted-types.ts'
import { makePassphrase } from '../../renderer/unlock/make-passphrase.ts'
import { strengthOf } from '../../renderer/unlock/strength.ts'
import { differenceFrom, groupsOf, tidyCode } from '../../renderer/unlock/typed-code.ts'
import { secondsInWords } from '../../renderer/unlock/wait.ts'

const code = '7K3M-9QXD-4TVW-0B2N-H8RJ-5CYE-1FGP-6ZSA-*'

describe('a passphrase', () => {
	test('five words that the app makes are always strong enough, and differ', () => {
		const made = Array.from({ length: 40 }, makePassphrase)
		for (const passphrase of made) {
			expect(passphrase.split(' ')).toHaveLength(5)
			expect(strengthOf(passphrase, []), passphrase).toMatchObject({ score: 4, goodEnough: true })
		}
		expect(new Set(made).size).toBe(40)
	})

	test.each(['passwordpassword', 'qwertyuiopasdfgh', '111111111111111', 'Passw0rd!', 'letmeinletmeinletmein'])(
		'%s is refused',
		(passphrase) => {
			expect(strengthOf(passphrase, []).goodEnough).toBe(false)
		},
	)

	test('length comes first: a strong short one is refused with what is missing', () => {
		expect(strengthOf('x7#Kq9!vR2', [])).toMatchObject({
			goodEnough: false,
			says: '5 more characters to go: at least 15 in all.',
		})
	})

	test('the name of the service is the first thing that a guesser tries', () => {
		expect(strengthOf('harbour lane counselling', []).goodEnough).toBe(true)
		expect(strengthOf('harbour lane counselling', ['Harbour Lane Counselling']).goodEnough).toBe(false)
	})

	test('asks for no capitals, numbers or signs', () => {
		expect(strengthOf('gravel onion trumpet slow lantern', []).goodEnough).toBe(true)
	})
})

describe('a recovery code typed back', () => {
	test('is shown in eight groups and a last sign', () => {
		expect(groupsOf(code)).toEqual(['7K3M', '9QXD', '4TVW', '0B2N', 'H8RJ', '5CYE', '1FGP', '6ZSA', '*'])
	})

	test.each([
		code.toLowerCase(),
		code.replaceAll('-', ' '),
		code.replaceAll('-', ''),
		code.replace('0B2N', 'OB2N').replace('1FGP', 'lFGP'),
		code.replace('1FGP', 'iFGP'),
		` ${code.replaceAll('-', ' – ')} `,
	])('is right as "%s"', (typed) => {
		expect(differenceFrom(code, typed)).toBeUndefined()
		expect(tidyCode(typed)).toBe(code.replaceAll('-', ''))
	})

	test('any one wrong character is pointed out in its group', () => {
		fc.assert(
			fc.property(fc.nat(31), fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, character) => {
				const plain = code.replaceAll('-', '')
				fc.pre(plain[at] !== character)
				const typed = plain.slice(0, at) + character + plain.slice(at + 1)
				expect(differenceFrom(code, typed)).toContain(`Group ${Math.floor(at / 4) + 1} is not the same`)
			}),
		)
	})

	test('an end that is missing or too long is said', () => {
		expect(differenceFrom(code, '')).toBe('Type the recovery code from your paper')
		expect(differenceFrom(code, code.slice(0, 19))).toContain('The code goes on after “0B2N”')
		expect(differenceFrom(code, code.slice(0, -1))).toContain('The code goes on after “6ZSA”')
		expect(differenceFrom(code, code.replace('*', '~'))).toBe('The last sign is not the same as in the code')
		expect(differenceFrom(code, `${code}7`)).toBeDefined()
	})
})

test.each([
	[1, '1 second'],
	[8, '8 seconds'],
	[60, '1 minute'],
	[125, '2 minutes 5 seconds'],
])('a wait of %i seconds is "%s"', (seconds, words) => {
	expect(secondsInWords(seconds)).toBe(words)
})

test('text may be markup only without a tag, and never script', () => {
	expect(trustedTextRules.createHTML('a & b')).toBe('a & b')
	expect(() => trustedTextRules.createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError)
	expect(() => trustedTextRules.createScript()).toThrow(TypeError)
	expect(() => trustedTextRules.createScriptURL()).toThrow(TypeError)
})
