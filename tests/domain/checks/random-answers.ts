import fc from 'fast-check'
import { fieldOf } from '../../../domain/checks/fields.ts'
import { type AnswerName, type Answers, answerNames } from '../../../domain/request.ts'

const date = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2026-01-08'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10))

function anyValue(name: AnswerName): fc.Arbitrary<string> {
	const { type, values } = fieldOf(name)
	if (values) return fc.constantFrom(...values)
	if (type === 'date') return fc.oneof(fc.constant(''), date)
	return fc.oneof(fc.constant(''), fc.constantFrom('T/DCI', 'Insp', 'DCI', 'Grade 3', 'Major', 'no safe contact'))
}

/** Any answers that a page could give, each one possibly missing. */
export const randomAnswers: fc.Arbitrary<Answers> = fc.record(
	Object.fromEntries(answerNames.map((name) => [name, anyValue(name)])),
	{ requiredKeys: [] },
)
