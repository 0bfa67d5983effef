import { expect, it } from 'vitest'
import { builtInShelf, rulePack, takeOver } from '../../../domain/index.ts'
import { aPack, withNewCheck } from '../packs/a-pack.ts'
import { admin, World } from './a-request.ts'

const nothing = { fields: {}, answers: {}, proposed: [], decided: [], carried: ['CODE-02'] }

it('a carried check takes its answers along by the pack under which it was confirmed', () => {
	const world = new World({ answers: { whole_file_requested: 'yes' } })
	world.enter('findings.confirmed', { findings: [{ check: 'CODE-02', standing: 'not shown' }] }, admin)
	const newer = rulePack(withNewCheck(aPack()))
	expect(takeOver(world.subject, nothing, newer)).toMatchObject({
		answers: { whole_file_requested: 'yes' },
		carried: ['CODE-02'],
	})
	// The built-in pack has no such check, so it knows of no answer behind it.
	expect(takeOver(world.subject, nothing, builtInShelf.packFor('')).answers).toEqual({})
})

it('what a person decided on the new paper comes before what is carried', () => {
	const world = new World({ answers: { whole_file_requested: 'yes' } })
	world.enter('findings.confirmed', { findings: [{ check: 'CODE-02', standing: 'not shown' }] }, admin)
	const next = { ...nothing, answers: { whole_file_requested: 'no' }, decided: ['whole_file_requested'] }
	expect(takeOver(world.subject, next, rulePack(withNewCheck(aPack()))).answers).toEqual({ whole_file_requested: 'no' })
})
