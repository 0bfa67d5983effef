import { answerLabel, answerWords } from '../checks/answer-words.ts'
import { type CompiledCheck, compilePack } from '../checks/compiled-pack.ts'
import type { RulePack, Standing } from '../checks/types.ts'
import type { AnswerName } from '../request.ts'
import { combinations } from './answers-tried.ts'

type Complete = Record<AnswerName, string>

/** How a check stands for certain answers, whatever the checks that it depends on say. */
function standsFor({ check, applies, passes, fails }: CompiledCheck, answers: Complete): Standing {
	if (applies && !applies.holds(answers)) return 'not applicable'
	if (passes.holds(answers)) return 'shown'
	return fails.holds(answers) || check.onUnknown === 'fail' ? 'not shown' : 'unclear'
}

/** A check that stands otherwise than before for the same answers. */
export interface BehaviourChange {
	/** Question and answer, in the page's words: only those that matter to it. */
	answers: { question: string; answer: string }[]
	before: Standing
	after: Standing
}

const asks: readonly Standing[] = ['not shown', 'unclear']

/** Whether police would be asked before and would not be now: what a reader must see first. */
export function asksLess({ before, after }: BehaviourChange): boolean {
	return asks.includes(before) && !asks.includes(after)
}

/** As many as a person can look through. */
const mostShown = 6

function namesOf(ready: CompiledCheck): AnswerName[] {
	return [...ready.passes.names, ...ready.fails.names, ...(ready.applies?.names ?? [])]
}

/** The names without which the change would not be there for these answers. */
function decisive(
	names: readonly AnswerName[],
	answers: Complete,
	defaults: Complete,
	same: (tried: Complete) => boolean,
) {
	const kept = { ...answers }
	for (const name of names) {
		const tried = { ...kept, [name]: defaults[name] }
		if (same(tried)) kept[name] = defaults[name]
	}
	return names.filter((name) => kept[name] !== defaults[name])
}

/**
 * Where a check of two packs stands otherwise for the same answers: every combination of the answers that either
 * names is tried. First those where less would be asked of police; at most a handful.
 */
export function behaviourChanges(check: string, before: RulePack, after: RulePack): BehaviourChange[] {
	const was = compilePack(before).find((ready) => ready.check.id === check)
	const is = compilePack(after).find((ready) => ready.check.id === check)
	if (!was || !is) return []
	const names = [...new Set([...namesOf(was), ...namesOf(is)])]
	const found = new Map<string, BehaviourChange>()
	let defaults: Complete | undefined
	for (const answers of combinations(names)) {
		defaults ??= answers
		const change = { before: standsFor(was, answers), after: standsFor(is, answers) }
		if (change.before === change.after) continue
		const same = (tried: Complete) => standsFor(was, tried) === change.before && standsFor(is, tried) === change.after
		const matter = decisive(names, answers, defaults, same)
		const shown = (matter.length > 0 ? matter : names).map((name) => ({
			question: answerWords[name].question,
			answer: answerLabel(name, answers[name]) || 'Not given',
		}))
		const key = JSON.stringify([change, shown])
		if (!found.has(key)) found.set(key, { ...change, answers: shown })
	}
	return [...found.values()].sort((a, b) => Number(asksLess(b)) - Number(asksLess(a))).slice(0, mostShown)
}
