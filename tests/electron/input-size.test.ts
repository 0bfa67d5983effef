import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputSize } from '../../electron/input-size.ts'

describe('the size of a message from the page', () => {
	it('counts text and bytes, and stops early at the cap', () => {
		expect(inputSize({ name: 'a'.repeat(1000) }, 10_000)).toBeGreaterThanOrEqual(2000)
		expect(inputSize({ bytes: new Uint8Array(60_000) }, 50_000)).toBeGreaterThan(50_000)
		expect(
			inputSize(
				Array.from({ length: 1_000_000 }, () => ({})),
				50_000,
			),
		).toBeGreaterThan(50_000)
	})

	it('takes nothing that is deeper than any command, or not plain data', () => {
		let deep: unknown = 'x'
		for (let depth = 0; depth < 60; depth += 1) deep = [deep]
		expect(inputSize(deep, 1_000_000)).toBe(Number.POSITIVE_INFINITY)
		expect(inputSize(new Map([[1, 2]]), 1_000)).toBe(Number.POSITIVE_INFINITY)
		expect(inputSize({ when: new Date() }, 1_000)).toBe(Number.POSITIVE_INFINITY)
	})

	it('never throws, whatever comes', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }), (input) => {
				expect(inputSize(input, 100_000)).toBeGreaterThanOrEqual(0)
			}),
			{ numRuns: 2_000 },
		)
	})
})
