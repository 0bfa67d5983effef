import { describe, expect, it } from 'vitest'
import { answerLabel, answerWords } from '../../../domain/checks/answer-words.ts'
import { answersSchema, fieldOf } from '../../../domain/checks/fields.ts'
import { answerNames } from '../../../domain/request.ts'
import { samples } from './samples.ts'

describe('the words for the answers', () => {
	it.each(answerNames)('%s is asked in plain words, with "I don’t know" last', (name) => {
		const { question, help, options } = answerWords[name]
		expect(question).toMatch(/^[A-Z“].*\?$/)
		expect(help).toMatch(/[.]$/)
		expect(`${question} ${help}`).not.toMatch(/unlawful|illegal|invalid|breach|GDPR consent/i)
		const { values } = fieldOf(name)
		if (!values) return expect(options).toEqual([])
		expect(options.at(-1)?.label).toBe('I don’t know')
		expect(['unknown', '']).toContain(options.at(-1)?.value)
		const offered = options.map(({ value }) => value)
		for (const value of values) expect(offered).toContain(value)
		for (const { value } of options) expect(answersSchema.safeParse({ [name]: value }).success).toBe(true)
		expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
	})

	it('label a value, and what is missing as not known', () => {
		expect(answerLabel('instrument', 'warrant')).toBe('A warrant')
		expect(answerLabel('in_writing', 'yes')).toBe('Yes')
		expect(answerLabel('decision', '')).toBe('I don’t know')
		expect(answerLabel('approver_rank', 'T/DCI')).toBe('T/DCI')
	})
})

describe('answers that cross a border', () => {
	it('are those of the samples', () => {
		for (const { answers } of samples) expect(answersSchema.parse(answers)).toEqual(answers)
	})

	it('are refused with a name, a value or a date that there is not', () => {
		expect(answersSchema.safeParse({ in_writting: 'yes' }).success).toBe(false)
		expect(answersSchema.safeParse({ in_writing: 'perhaps' }).success).toBe(false)
		expect(answersSchema.safeParse({ request_date: '3/2/26' }).success).toBe(false)
		expect(answersSchema.safeParse({ request_date: '' }).success).toBe(true)
	})
})
