import fc from 'fast-check'
import type { z } from 'zod'

/** Inputs made from a command's schema: well-formed ones, and ones with a single thing spoilt. */

interface Def {
	type: string
	shape?: Record<string, z.ZodType>
	element?: z.ZodType
	innerType?: z.ZodType
	options?: z.ZodType[]
	entries?: Record<string, string>
	values?: unknown[]
	keyType?: z.ZodType
	valueType?: z.ZodType
	in?: z.ZodType
}
const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def

const texts = ['x', 'A word or two', '', '2026-02-06', '16:55', 'a'.repeat(64), '0195d000-0000-7000-8000-000000000009']
const numbers = [1, 0, 2, 14, 30, 2026]
const bytes = () => new Uint8Array([119, 105, 99, 107, 101, 114])

/** @param known ids and numbers that mean something in the vault at hand */
export function wellFormed(schema: z.ZodType, known: { texts: string[]; numbers: number[] }): fc.Arbitrary<unknown> {
	const from = (candidates: readonly unknown[]) => {
		const fit = candidates.filter((value) => schema.safeParse(value).success)
		return fit.length > 0 ? fc.constantFrom(...fit) : fc.constant(candidates[0])
	}
	const inner = (part: z.ZodType | undefined) => (part ? wellFormed(part, known) : fc.constant(undefined))
	const def = defOf(schema)
	switch (def.type) {
		case 'object': {
			const fields = Object.entries(def.shape ?? {})
			const requiredKeys = fields.filter(([, part]) => defOf(part).type !== 'optional').map(([name]) => name)
			return fc.record(Object.fromEntries(fields.map(([name, part]) => [name, inner(part)])), { requiredKeys })
		}
		case 'string':
			return from([...known.texts, ...texts])
		case 'number':
			return from([...known.numbers, ...numbers])
		case 'boolean':
			return fc.boolean()
		case 'enum':
			return fc.constantFrom(...Object.values(def.entries ?? {}))
		case 'literal':
			return fc.constantFrom(...(def.values ?? []))
		case 'array': {
			const item = inner(def.element)
			return fc.integer({ min: 0, max: 3 }).chain((length) => fc.array(item, { minLength: length, maxLength: length }))
		}
		case 'union':
			return fc.oneof(...(def.options ?? []).map((option) => wellFormed(option, known)))
		case 'optional':
		case 'nullable':
		case 'default':
		case 'readonly':
			return inner(def.innerType)
		case 'pipe':
			return inner(def.in)
		case 'record': {
			const keys = inner(def.keyType)
			return fc.array(fc.tuple(keys, inner(def.valueType)), { maxLength: 2 }).map(Object.fromEntries)
		}
		default:
			return fc.constantFrom<unknown>(bytes(), 'x', null)
	}
}

const wrong: fc.Arbitrary<unknown> = fc.oneof(
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
	fc.constantFrom('nul \0 here', '\ud800 alone', 'x'.repeat(100_000), -1, 1.5, Number.NaN, [], {}, null, undefined),
)

/** The same input with one thing spoilt: a key too many, one too few, one that is something else, or none of it. */
export function spoilt(input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	const part = fc.nat({ max: 20 })
	return fc.tuple(input, part, fc.nat({ max: 3 }), wrong, fc.string()).map(([value, at, how, other, name]) => {
		if (value === null || typeof value !== 'object' || how === 3) return other
		const names = Object.keys(value)
		const key = names[at % Math.max(1, names.length)] ?? name
		if (how === 0) return { ...value, [name === '' ? 'extra' : name]: other }
		if (how === 1) return Object.fromEntries(Object.entries(value).filter(([known]) => known !== key))
		return { ...value, [key]: other }
	})
}
