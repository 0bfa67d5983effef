/** Malformed and forbidden messages to the keeper, as the clinical lead: every command, locked and open. None may be taken, none may throw. */
import fc from 'fast-check'
import { type CommandName, contract } from '../../domain/index.ts'
import { isCommand } from './command-names.ts'
import { aVault, report, right, times } from './vault-at-hand.ts'

let unforeseen = 0
const { keeper, requestId, view } = await aVault({
	noteError: () => {
		unforeseen++
	},
})
const names = Object.keys(contract) as CommandName[]
const bad = fc.oneof(
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
	fc.record({ requestId: fc.constant(requestId), expectedSeq: fc.constant(view.case.lastSeq), extra: fc.string() }),
	fc.record({ passphrase: fc.oneof(fc.string(), fc.uint8Array({ minLength: 0, maxLength: 0 }), fc.constant(null)) }),
	fc.constant({ requestId, expectedSeq: view.case.lastSeq, text: 'nul \0 here' }),
	fc.constant({ requestId, expectedSeq: view.case.lastSeq, text: '\ud800 alone' }),
	fc.constant(JSON.parse('{"__proto__": {"requestId": "x"}, "requestId": 1}')),
)
const message = fc.tuple(
	fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...names) }, { weight: 1, arbitrary: fc.string() }),
	bad,
)
const full = times(100_000)
let accepted = 0
let thrown = 0
const head = async () => {
	const seal = await keeper.perform('history.seal', {})
	return seal.ok ? (seal.value as { text: string }).text : ''
}
const before = await head()
for (const state of ['open', 'locked'] as const) {
	if (state === 'locked') keeper.close()
	for (const [name, input] of fc.sample(message, full / 2)) {
		// What a strict schema takes is no malformed message.
		if (isCommand(name) && contract[name].input.safeParse(input).success) continue
		try {
			const result = await keeper.perform(name, input)
			if (result.ok) accepted++
		} catch {
			thrown++
		}
	}
}
await keeper.perform('vault.unlock', right())
const after = await head()
const entriesGrew = Number(/entry (\d+)/.exec(after)?.[1]) - Number(/entry (\d+)/.exec(before)?.[1])
report(
	'malformed messages, open and locked',
	`${full}, ${accepted} accepted, ${thrown} thrown, ${unforeseen} unforeseen`,
	accepted === 0 && thrown === 0 && unforeseen === 0 && entriesGrew <= 1,
)
keeper.close()
