import type { AnswerName } from '../request.ts'
import { compileExpression, type Expression } from './expression.ts'
import findingWordsFile from './finding-words.json' with { type: 'json' }
import { type CheckWords, findingWordsSchema } from './finding-words-schema.ts'
import type { Check, RulePack } from './types.ts'

/** What the page says about each check of the pack that is built in. */
export const findingWords: Readonly<Record<string, CheckWords>> = findingWordsSchema.parse(findingWordsFile).checks

/** One wording, used when its condition holds (always, if it has none). */
export interface Line {
	when: Expression | null
	says: string
}

/** A check ready to run. */
export interface CompiledCheck {
	check: Check
	applies: Expression | null
	passes: Expression
	fails: Expression
	/** Ids that this check needs not to have failed, those of `dependsOn` and, for counselling checks, SCOPE-05. */
	needs: readonly string[]
	/** The answers that its expressions name, and those that stand behind them. */
	answers: readonly AnswerName[]
	exception: Expression | null
	shown: readonly Line[]
	unclear: readonly Line[]
	notApplicable: readonly Line[]
	asks: readonly (Line & { standing: 'unclear' | 'not shown' | undefined })[]
	/** Why the checks that depend on this one do not apply when it is not shown. */
	switchesOff: string
}

/** Answers that another one is drawn from: a quote for the first speaks for the second. */
const drawnFrom: Partial<Record<AnswerName, readonly AnswerName[]>> = {
	approver_standing: ['approver_rank', 'approver_name', 'approver_is_requester'],
}

function compileCheck(
	check: Check,
	ids: ReadonlySet<string>,
	said: Readonly<Record<string, CheckWords>>,
): CompiledCheck {
	const words = Object.hasOwn(said, check.id) ? said[check.id] : undefined
	if (!words) throw new Error(`There are no words for the results of ${check.id}.`)
	const compile = (source: string | null | undefined, what: string) =>
		source ? compileExpression(source, `${check.id} ${what}`) : null
	const lines = (list: readonly { when?: string | undefined; says: string }[] | undefined, what: string): Line[] =>
		(list ?? []).map(({ when, says }) => ({ when: compile(when, what), says }))

	const applies = compile(check.appliesWhen, 'appliesWhen')
	if (applies && !words.notApplicable) throw new Error(`The words of ${check.id} do not say when it does not apply.`)
	const passes = compileExpression(check.passesWhen, `${check.id} passesWhen`)
	const fails = compileExpression(check.failsWhen, `${check.id} failsWhen`)
	const named = [...passes.names, ...fails.names, ...(applies?.names ?? [])]
	const counselling = check.appliesTo === 'counselling' && check.id !== 'SCOPE-05' && ids.has('SCOPE-05')
	return {
		check,
		applies,
		passes,
		fails,
		needs: [...new Set([...check.dependsOn, ...(counselling ? ['SCOPE-05'] : [])])],
		answers: [...new Set(named.flatMap((name) => [name, ...(drawnFrom[name] ?? [])]))],
		exception: compile(words.exceptionWhen, 'exceptionWhen'),
		shown: lines(words.shown, 'shown'),
		unclear: lines(words.unclear, 'unclear'),
		notApplicable: lines(words.notApplicable, 'notApplicable'),
		asks: (words.ask ?? []).map(({ when, says, standing }) => ({ when: compile(when, 'ask'), says, standing })),
		switchesOff: words.switchesOff ?? 'a check it depends on is not shown',
	}
}

const compiled = new WeakMap<RulePack, readonly CompiledCheck[]>()

/**
 * The pack's checks ready to run, in the pack's order; compiled once for each pack.
 *
 * @throws Error naming the check when an expression cannot be read, names an unknown field, or when a
 *   check depends on one that comes after it
 */
export function compilePack(pack: RulePack): readonly CompiledCheck[] {
	const known = compiled.get(pack)
	if (known) return known
	const ids = new Set(pack.checks.map(({ id }) => id))
	const before = new Set<string>()
	const checks = pack.checks.map((check) => {
		const ready = compileCheck(check, ids, pack.words ?? findingWords)
		const missing = ready.needs.find((id) => !before.has(id))
		if (missing !== undefined) throw new Error(`${check.id} depends on ${missing}, which does not come before it.`)
		before.add(check.id)
		return ready
	})
	compiled.set(pack, checks)
	return checks
}
