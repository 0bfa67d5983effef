import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EmergencyFacts, noFacts } from '../../../renderer/emergency/emergency-facts.tsx'
import { conflictsOf, joined, mergeFacts, withFrom } from '../../../renderer/emergency/merge-facts.ts'

const facts = (changes: Partial<EmergencyFacts>): EmergencyFacts => ({ ...noFacts, ...changes })

test('what only one of two people changed is there for both', () => {
	const before = facts({ howSoon: 'Tonight' })
	const mine = facts({ howSoon: 'Tonight', whoIsAtRisk: 'A man' })
	const theirs = facts({ howSoon: 'Now' })
	expect(conflictsOf(before, mine, theirs)).toEqual([])
	expect(mergeFacts(before, mine, theirs)).toEqual(facts({ howSoon: 'Now', whoIsAtRisk: 'A man' }))
})

test('no word of either is lost, whatever the two wrote', () => {
	const some = fc.record({
		whoIsAtRisk: fc.constantFrom('', 'a', 'b', 'c'),
		howSoon: fc.constantFrom('', 'a', 'b', 'c'),
		whoIsAsking: fc.constantFrom('', 'a', 'b', 'c'),
	})
	fc.assert(
		fc.property(some, some, some, (one, two, three) => {
			const [before, mine, theirs] = [facts(one), facts(two), facts(three)]
			const open = conflictsOf(before, mine, theirs)
			const kept = joined(mergeFacts(before, mine, theirs), theirs, open)
			for (const name of ['whoIsAtRisk', 'howSoon', 'whoIsAsking'] as const) {
				if (mine[name] !== before[name]) expect(kept[name]).toContain(mine[name])
				if (theirs[name] !== before[name]) expect(kept[name]).toContain(theirs[name])
			}
			// A choice for theirs leaves nothing to choose.
			expect(withFrom(mine, theirs, open)).toEqual({
				...mine,
				...Object.fromEntries(open.map((name) => [name, theirs[name]])),
			})
		}),
		{ numRuns: 300 },
	)
})
