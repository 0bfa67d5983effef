import { describe, expect, it } from 'vitest'
import { routeLane } from '../../../domain/lane.ts'
import { arriving, mentioned } from './orders-as-they-come.ts'
import { moreArriving, moreMentioned } from './orders-by-other-hands.ts'
import { mail, read, request, textPaper } from './papers.ts'

const laneOf = (answers: Record<string, string>) => routeLane({ ...answers, service_nation: 'ew' })

describe('what compels is known however it comes', () => {
	it.each(arriving)('%s', (_, instrument, text) => {
		const answers = read(textPaper(text))
		expect(answers.instrument).toBe(instrument)
		expect(laneOf(answers)).toMatch(/^compelled/)
	})

	it.each(arriving.filter(([kind]) => !/^a note|^a clerk/.test(kind)))('%s, as a message', (_, instrument, text) => {
		expect(read(mail(text)).instrument).toBe(instrument)
	})

	it.each(arriving.filter(([kind]) => !/^a note|^a clerk/.test(kind)))(
		'%s, attached to a message',
		(_, instrument, text) => {
			const covering = mail('Please see attached.\n\nKind regards\nR Penhaligon', {}, [textPaper(text, 'scan.txt')])
			expect(read(covering).instrument).toBe(instrument)
		},
	)
})

describe('what compels is known by whatever hand it is written', () => {
	it.each(moreArriving)('%s: %s', (instrument, text) => {
		for (const document of [textPaper(text), mail(text)]) {
			const answers = read(document)
			expect(answers.instrument).toBe(instrument)
			expect(laneOf(answers)).toMatch(/^compelled/)
		}
	})
})

describe('what only speaks of an order stays a request', () => {
	it.each([...mentioned, ...moreMentioned])('%s', (words) => {
		const answers = read(request(words))
		expect(answers.instrument).toBe('request')
		expect(laneOf(answers)).toBe('vir')
	})
})
