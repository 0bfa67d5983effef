import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSamples } from '../bench/reading/corpus.ts'
import { generateDocuments } from '../bench/reading/generate.ts'
import { printed } from '../bench/reading/print.ts'
import { score, targets } from '../bench/reading/score.ts'

test('the samples are read as well as is promised', { timeout: 120_000 }, async () => {
	const report = await score(loadSamples())
	const missed = targets(report).filter((each) => !each.met)
	expect(missed, printed('samples', report, { totalsOnly: false, misses: true })).toEqual([])
})

test('documents of other kinds, layouts and wording are read as well as is promised', {
	timeout: 120_000,
}, async () => {
	const report = await score(await generateDocuments(40, 40, { withoutScans: true }))
	const missed = targets(report).filter((each) => !each.met)
	expect(missed, printed('generated', report, { totalsOnly: false, misses: true })).toEqual([])
})

test('papers written by other hands, without sight of the reading, are read as well as is promised', {
	timeout: 300_000,
}, async () => {
	const report = await score(loadSamples(join(import.meta.dirname, '../bench/reading/newcomers')))
	expect(report.documents).toBe(134)
	const missed = targets(report).filter((each) => !each.met)
	expect(missed, printed('newcomers', report, { totalsOnly: false, misses: true })).toEqual([])
})
