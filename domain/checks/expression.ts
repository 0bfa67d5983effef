import { celEnv, isCelError, parse, plan } from '@bufbuild/cel'
import type { AnswerName } from '../request.ts'
import { fieldOf, isAnswerName } from './fields.ts'

/** A compiled expression: whether it holds for these answers, and which answers it names. */
export interface Expression {
	holds(answers: Record<AnswerName, string>): boolean
	names: readonly AnswerName[]
}

type Node = NonNullable<ReturnType<typeof parse>['expr']>

const env = celEnv()

/** Packs write `and` and `or`; CEL writes `&&` and `||`. Quoted text stays as it is. */
function toCel(source: string): string {
	return source.replace(/'[^']*'|\b(?:and|or)\b/g, (part) => (part === 'and' ? '&&' : part === 'or' ? '||' : part))
}

function children(node: Node): Node[] {
	const { case: kind, value } = node.exprKind
	if (kind === 'callExpr') return value.target ? [value.target, ...value.args] : value.args
	return kind === 'listExpr' ? value.elements : []
}

function identifiers(node: Node): string[] {
	return node.exprKind.case === 'identExpr' ? [node.exprKind.value.name] : children(node).flatMap(identifiers)
}

function texts(node: Node): string[] {
	const { case: kind, value } = node.exprKind
	if (kind === 'constExpr') return value.constantKind.case === 'stringValue' ? [value.constantKind.value] : []
	return kind === 'listExpr' ? value.elements.flatMap(texts) : []
}

const logic: ReadonlySet<string> = new Set(['_&&_', '_||_'])
const comparisons: ReadonlySet<string> = new Set(['_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_'])

function isText(node: Node | undefined): boolean {
	return node?.exprKind.case === 'constExpr' && node.exprKind.value.constantKind.case === 'stringValue'
}

/** Whether the grammar has it: comparisons of fields with quoted text or with fields, joined by *and* and *or*. */
function inGrammar(node: Node): boolean {
	const { case: kind, value } = node.exprKind
	if (kind !== 'callExpr' || value.target) return false
	const [left, right] = value.args
	if (logic.has(value.function)) return value.args.every(inGrammar)
	if (left?.exprKind.case !== 'identExpr') return false
	if (comparisons.has(value.function)) return isText(right) || right?.exprKind.case === 'identExpr'
	if (value.function !== '@in' || right?.exprKind.case !== 'listExpr') return false
	return right.exprKind.value.elements.length > 0 && right.exprKind.value.elements.every(isText)
}

/** Longer than any check needs, short enough to be read by a person. */
const longestExpression = 2000

/** A choice compared with a value that it cannot have would never hold: a slip in a pack, found here. */
function refuseImpossible(node: Node, where: string): void {
	if (node.exprKind.case === 'callExpr') {
		const names = node.exprKind.value.args.flatMap((arg) => (arg.exprKind.case === 'identExpr' ? identifiers(arg) : []))
		for (const name of names.filter(isAnswerName)) {
			const { values } = fieldOf(name)
			const stray = values && node.exprKind.value.args.flatMap(texts).find((text) => !values.includes(text))
			if (stray !== undefined && stray !== null) throw new Error(`${where}: "${name}" is never '${stray}'.`)
		}
	}
	for (const child of children(node)) refuseImpossible(child, where)
}

/**
 * Compiles one expression of a pack (grammar: `expressionGrammar` in `fields.json`).
 *
 * @param where named in the message of an error, for example "VIR-03 passesWhen"
 * @throws Error when the text is not an expression of that grammar, names a field that `fields.json` does not have,
 *   or compares a choice with a value that it cannot have
 */
export function compileExpression(source: string, where: string): Expression {
	let root: ReturnType<typeof parse>
	if (source.length > longestExpression) throw new Error(`${where} is longer than ${longestExpression} characters.`)
	try {
		root = parse(toCel(source))
	} catch (cause) {
		throw new Error(`${where} cannot be read: ${source}`, { cause })
	}
	const named = [...new Set(identifiers(root.expr))]
	const unknown = named.find((name) => !isAnswerName(name))
	if (unknown !== undefined) throw new Error(`${where} names a field that does not exist: "${unknown}".`)
	if (!root.expr || !inGrammar(root.expr)) {
		throw new Error(`${where} is more than comparisons joined by "and" and "or": ${source}`)
	}
	refuseImpossible(root.expr, where)

	const evaluate = plan(env, root)
	return {
		names: named.filter(isAnswerName),
		holds(answers) {
			const result = evaluate(answers)
			if (isCelError(result)) throw new Error(`${where} cannot be worked out: ${source}`, { cause: result })
			return result === true
		},
	}
}
