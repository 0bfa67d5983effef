import readability from 'text-readability'
import { describe, expect, test } from 'vitest'
import {
	answerNames,
	answersBehind,
	clientSheet,
	type HelpTopic,
	helpSources,
	helpTopic,
	helpTopics,
	packFor,
	reasonsAsked,
} from '../../domain/index.ts'

const topics = helpTopics()
const named = (topic: HelpTopic): [string, HelpTopic] => [topic.id, topic]

/** What no page of help may say: a verdict on the request, advice to decide one way, words that are not true. */
const never =
	/unlawful|illegal|invalid|breach of the act|\bour client|gdpr consent|you should (refuse|decline|share|disclose|send|say (yes|no))|we (advise|recommend)|must refuse|not entitled/i

describe.each(topics.map(named))('help on %s', (_id, topic) => {
	test('says nothing that the product never says', () => {
		for (const text of [topic.title, topic.summary, ...topic.paragraphs.map(({ text }) => text)])
			expect(text).not.toMatch(never)
	})

	test('names sources that exist, and topics to go on with', () => {
		expect(() => helpSources(topic.paragraphs.flatMap(({ sources }) => sources))).not.toThrow()
		for (const id of topic.related) {
			expect(helpTopic(id), id).toBeDefined()
			expect(id).not.toBe(topic.id)
		}
	})

	test('rests what an Act says on a text that was read, and the code only on reports', () => {
		for (const { basis, sources, text } of topic.paragraphs) {
			const reads = helpSources(sources).map(({ read }) => read)
			if (basis === 'statute') {
				expect(reads.length, text).toBeGreaterThan(0)
				expect(new Set(reads), text).toEqual(new Set(['text']))
			}
			if (basis === 'code-as-reported') {
				expect(new Set(reads), text).toEqual(new Set(['reported']))
				expect(text).toMatch(/we understand/i)
			}
			if (['official', 'case', 'commentary', 'reading'].includes(basis)) expect(reads.length, text).toBeGreaterThan(0)
		}
	})

	test('gives a section’s number only with that section as the source', () => {
		for (const { sources, text } of topic.paragraphs) {
			const titles = helpSources(sources)
				.map(({ title }) => title)
				.join(' ')
			for (const [, number] of text.matchAll(/section (\d+[A-Z]?)/g)) {
				const [, from, to] = /sections \d+ to \d+ and (\d+) to (\d+)/.exec(titles) ?? []
				const within = from !== undefined && Number(number) >= Number(from) && Number(number) <= Number(to)
				const inFirst = /sections (\d+) to (\d+)/.exec(titles)
				const withinFirst =
					inFirst !== null && Number(number) >= Number(inFirst[1]) && Number(number) <= Number(inFirst[2])
				expect(within || withinFirst || new RegExp(`\\b${number}\\b`).test(titles), `section ${number}: ${text}`).toBe(
					true,
				)
			}
		}
	})
})

test('every source is used', () => {
	const used = new Set([
		...topics.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sources }) => sources)),
		...clientSheet().parts.flatMap(({ rests }) => rests),
	])
	expect(helpSources([...used])).toHaveLength(used.size)
	expect(() => helpSources(['no-such-source'])).toThrow('no-such-source')
})

test('no paragraph of the code is numbered, because its text was not read', () => {
	for (const { paragraphs } of topics)
		for (const { text, basis } of paragraphs)
			if (basis === 'code-as-reported') expect(text).not.toMatch(/paragraph|section|\d/)
})

test('no other address than a source’s stands in help, and every topic can be reached from another', () => {
	const reached = new Set(topics.flatMap(({ related }) => related))
	for (const { id, paragraphs } of topics) {
		expect(reached.has(id), id).toBe(true)
		for (const { text } of paragraphs) expect(text).not.toMatch(/https?:|www\./)
	}
	expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
})

describe('the sheet for clients', () => {
	const sheet = clientSheet()
	const all = [sheet.opening, ...sheet.parts.flatMap(({ says }) => says)]

	test('can be read at the age of 11 or under, as a whole and part by part', () => {
		expect(readability.fleschKincaidGrade(all.join(' '))).toBeLessThanOrEqual(6)
		for (const { title, says } of sheet.parts)
			expect(readability.fleschKincaidGrade(says.join(' ')), title).toBeLessThanOrEqual(6)
	})

	test('offers every choice, and presses for none', () => {
		const text = all.join(' ')
		expect(text).toMatch(/share all .* share some .* short note .* share nothing/)
		expect(text).toContain('advice first')
		expect(text).toContain('You do not have to decide today')
		expect(text).toContain('Your counselling goes on, whatever you choose')
		expect(text).not.toMatch(never)
		expect(text).not.toMatch(/consent|stay private|stays private|the case (depends|needs)|deadline|within \d+ days/i)
	})

	test('says that a request is not an order and that a court can make one', () => {
		const text = all.join(' ')
		expect(text).toContain('not an order')
		expect(text).toContain('A court can make an order')
	})
})

describe('why an answer is asked', () => {
	const pack = packFor('2026-03-01')

	test('each check that reads answers is named beside each of them, with its own source', () => {
		for (const check of pack.checks)
			for (const name of answersBehind(check.id)) {
				const reason = reasonsAsked(name, pack).find((each) => each.check === check.id)
				expect(reason, `${check.id} for ${name}`).toMatchObject({
					basis: check.basis,
					source: check.source,
					url: check.sourceUrl,
				})
			}
	})

	test('and no other check is', () => {
		for (const name of answerNames)
			for (const { check } of reasonsAsked(name, pack)) expect(answersBehind(check)).toContain(name)
	})

	test('the chief inspector is said to be known from reports only', () => {
		const [reason] = reasonsAsked('approval_shown', pack).filter(({ check }) => check === 'COUN-04')
		expect(reason).toMatchObject({ basis: 'code-as-reported' })
		expect(reason?.sure).toContain('Not checked against the text')
	})
})
