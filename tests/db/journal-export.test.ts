import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readKey, readSeal, verifyJournal } from '../../tools/verify.mjs'
import { done, logRequest, newVault, on } from './world.ts'

async function exported() {
	const made = await newVault()
	const key = Buffer.from(made.keeper.verificationKey()!)
	let view = await logRequest(made.keeper)
	for (let count = 0; count < 20; count++)
		view = await done(made.keeper, 'note.add', { ...on(view), text: `said ${count}` })
	const result = await made.keeper.journalExport()
	if (!result.ok) throw new Error('not exported')
	return { made, key, text: result.value.bytes.toString(), seal: made.keeper.seal() }
}

describe('an exported journal', () => {
	it('verifies without the app: chain, MACs, signatures, the printed seal', async () => {
		const { key, text, seal, made } = await exported()
		const whole = verifyJournal(text, { key: readKey(key.toString('hex')), seal: readSeal(seal) })
		expect(whole).toMatchObject({ ok: true, macs: true, checkpoints: 1 })
		expect(whole.entries).toBe((await done(made.keeper, 'history.verify', {})).entries)
		expect(text).not.toContain('said 3')
		expect(text).not.toContain('Trask')
	})

	it('shows every flipped byte', async () => {
		const { text } = await exported()
		const bytes = Buffer.from(text)
		for (let trial = 0; trial < 400; trial++) {
			const copy = Buffer.from(bytes)
			const place = randomInt(copy.length)
			copy[place] = copy[place]! ^ (1 << randomInt(8))
			expect(verifyJournal(copy.toString()).ok, `byte ${place}`).toBe(false)
		}
	})

	it('shows every flipped bit of its first line, the names of its members included', async () => {
		const { text } = await exported()
		const bytes = Buffer.from(text)
		const end = bytes.indexOf('\n')
		for (let place = 0; place <= end; place++) {
			const copy = Buffer.from(bytes)
			copy[place] = copy[place]! ^ (1 << (place % 7))
			expect(verifyJournal(copy.toString()).ok, `byte ${place}`).toBe(false)
		}
	})

	it('names the first entry that was changed, taken out or swapped, and a missing end by a seal from paper', async () => {
		const { text, key, seal } = await exported()
		const lines = text.split('\n')
		const at = (change: (all: string[]) => void) => {
			const all = [...lines]
			change(all)
			return verifyJournal(all.join('\n')).firstBad?.seq
		}
		expect(at((all) => all.splice(7, 1))).toBe(7)
		expect(at((all) => all.splice(7, 2, all[8]!, all[7]!))).toBe(7)
		expect(at((all) => (all[9] = all[9]!.replace('clinical_lead', 'administrator')))).toBe(9)
		expect(at((all) => all.splice(12, 0, all[12]!))).toBe(13)
		const other = Buffer.alloc(32, 7)
		expect(verifyJournal(text, { key: other }).firstBad?.seq).toBe(1)
		const { seq } = readSeal(seal)
		expect(() => readSeal(seal.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toThrow('mistyped')
		expect(verifyJournal(text, { key, seal: { seq: seq + 4, digits: 'ABCD' } }).firstBad?.says).toContain('cut short')
	})
})
