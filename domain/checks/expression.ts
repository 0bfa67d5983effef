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
 * @throws Error when the text is not an expression, names a field that `fields.json` does not have,
 *   or compares a choice with a value that it cannot have
 */
export function compileExpression(source: string, where: string): Expression {
	let root: ReturnType<typeof parse>
	try {
		root = parse(toCel(source))
	} catch (cause) {
		throw new Error(`${where} cannot be read: ${source}`, { cause })
	}
	const named = [...new Set(identifiers(root.expr))]
	const unknown = named.find((name) => !isAnswerName(name))
	if (unknown !== undefined) throw new Error(`${where} names a field that does not exist: "${unknown}".`)
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
