import type { EmergencyFacts } from './emergency-facts.tsx'

/** What two people wrote on one emergency's page, brought together without losing a word of either. */

export type FactName = keyof EmergencyFacts

const longest = 1000

function names(facts: EmergencyFacts): FactName[] {
	return Object.keys(facts) as FactName[]
}

export function sameFacts(one: EmergencyFacts, other: EmergencyFacts): boolean {
	return names(one).every((name) => one[name] === other[name])
}

/** What both changed since `before`, each to something else. */
export function conflictsOf(before: EmergencyFacts, mine: EmergencyFacts, theirs: EmergencyFacts): FactName[] {
	return names(mine).filter(
		(name) => mine[name] !== before[name] && theirs[name] !== before[name] && mine[name] !== theirs[name],
	)
}

/** Mine, with what only they changed taken over. */
export function mergeFacts(before: EmergencyFacts, mine: EmergencyFacts, theirs: EmergencyFacts): EmergencyFacts {
	const taken = names(mine).filter((name) => mine[name] === before[name])
	return withFrom(mine, theirs, taken)
}

/** `facts` with some of its values from elsewhere. */
export function withFrom(facts: EmergencyFacts, from: EmergencyFacts, which: readonly FactName[]): EmergencyFacts {
	return { ...facts, ...Object.fromEntries(which.map((name) => [name, from[name]])) }
}

/** Both, one after the other, where both wrote something; a choice that cannot be both is mine. */
export function joined(mine: EmergencyFacts, theirs: EmergencyFacts, which: readonly FactName[]): EmergencyFacts {
	const both = which.flatMap((name) => {
		if (name === 'calledBack' || name === 'calledBackAt' || name === 'calledBackOn') return []
		const words = [theirs[name], mine[name]].filter(Boolean).join('\n')
		// What does not fit is not lost either: theirs is an entry in the history already.
		return words.length <= longest ? [[name, words]] : []
	})
	return { ...mine, ...Object.fromEntries(both) }
}
