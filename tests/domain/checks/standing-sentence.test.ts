import { describe, expect, it } from 'vitest'
import { assess } from '../../../domain/checks/assess.ts'
import { packFor } from '../../../domain/checks/pack.ts'
import { standingSentence } from '../../../domain/checks/standing-sentence.ts'
import type { Finding, Standing } from '../../../domain/checks/types.ts'
import { samples } from './samples.ts'

const pack = packFor('2026-01-12')
const template = assess({}, pack).find(({ check }) => check === 'VIR-01')!

function withStandings(...standings: Standing[]): Finding[] {
	return standings.map((standing) => ({ ...template, standing }))
}

describe('the sentence on how a request stands', () => {
	it.each<[string, Standing[]]>([
		['The checks on police requests do not apply to this paper.', []],
		['The checks on police requests do not apply to this paper.', ['not applicable']],
		['The request shows all 2 things that the Act or the Code ask for.', ['shown', 'shown']],
		['The request shows the one thing that the Act or the Code asks for.', ['shown', 'not applicable']],
		['The request does not show 1 of 3 things that the Act or the Code ask for.', ['shown', 'not shown', 'shown']],
		['The request shows none of the 2 things that the Act or the Code ask for.', ['not shown', 'not shown']],
		['The request does not show the one thing that the Act or the Code asks for.', ['not shown']],
		[
			'The request does not show 1 of 3 things that the Act or the Code ask for, and 1 more is unclear.',
			['not shown', 'unclear', 'shown'],
		],
		[
			'The request does not show 1 of 3 things that the Act or the Code ask for, and 2 more are unclear.',
			['not shown', 'unclear', 'unclear'],
		],
		[
			'Of 3 things that the Act or the Code ask for, 1 is unclear; the request shows the rest.',
			['unclear', 'shown', 'shown'],
		],
		[
			'It is not clear whether the request shows any of the 2 things that the Act or the Code ask for.',
			['unclear', 'unclear'],
		],
		['It is not clear whether the request shows the one thing that the Act or the Code asks for.', ['unclear']],
	])('%s', (sentence, standings) => {
		expect(standingSentence(withStandings(...standings))).toBe(sentence)
	})

	it('leaves out good practice, scope and our own steps', () => {
		const others = assess({}, pack).filter(({ kind, basis }) => kind !== 'police-request' || basis === 'good-practice')
		expect(others.length).toBeGreaterThan(20)
		expect(standingSentence(others)).toBe('The checks on police requests do not apply to this paper.')
	})

	it('counts what a real request does not show', () => {
		const { answers } = samples.find(({ id }) => id === 'DEV-02')!
		expect(standingSentence(assess(answers, pack))).toBe(
			'The request does not show 10 of 14 things that the Act or the Code ask for.',
		)
	})
})
