import { expect, it } from 'vitest'
import { defaultOwnChoices, type SavedView } from '../../domain/index.ts'
import { done, goodPassphrase, logRequest, newVault, otherPassphrase, refused, reopened, utf8 } from './world.ts'

const view = (id: string, name: string): SavedView => ({
	id,
	name,
	query: { text: '', waiting: 'police', sort: 'nextDate', direction: 'up' },
})

it('keeps views and choices for each person, through a restart, and enters nothing', async () => {
	const world = await newVault()
	const { keeper } = world
	expect(await done(keeper, 'own.read', {})).toEqual(defaultOwnChoices)
	await done(keeper, 'people.add', {
		...{ name: 'Tomos Greaves', role: 'therapist' as const },
		...{ newPassphrase: utf8(otherPassphrase), passphrase: utf8(goodPassphrase) },
	})
	const { entries } = await done(keeper, 'history.verify', {})
	await done(keeper, 'own.change', { changes: { views: [view('1', 'Silent police')], singleKeys: false } })
	await done(keeper, 'own.change', { changes: { textSize: 'larger' } })
	const kept = { ...defaultOwnChoices, views: [view('1', 'Silent police')], singleKeys: false, textSize: 'larger' }
	expect(await done(keeper, 'own.read', {})).toEqual(kept)
	expect((await done(keeper, 'history.verify', {})).entries).toBe(entries)

	keeper.close()
	await done(keeper, 'vault.unlock', { personName: 'Tomos Greaves', passphrase: utf8(otherPassphrase) })
	expect(await done(keeper, 'own.read', {})).toEqual(defaultOwnChoices)
	keeper.close()
	await done(keeper, 'vault.unlock', { personName: 'Maren Oldcastle', passphrase: utf8(goodPassphrase) })
	expect(await done(keeper, 'own.read', {})).toEqual(kept)
})

it('has no two views of one name', async () => {
	const { keeper } = await newVault()
	const refusal = await refused(keeper, 'own.change', { changes: { views: [view('1', 'Mine'), view('2', ' mine')] } })
	expect(refusal.code).toBe('exists')
	expect((await done(keeper, 'own.read', {})).views).toEqual([])
})

it('remembers what was opened last, the latest first, each once', async () => {
	const world = await newVault()
	const ids: string[] = []
	for (let count = 0; count < 10; count++) ids.push((await logRequest(world.keeper)).case.id)
	for (const requestId of [...ids, ids[3]!]) await done(world.keeper, 'recent.note', { requestId })
	world.keeper = await reopened(world)
	const rows = await done(world.keeper, 'recent.list', {})
	expect(rows.map(({ id }) => id)).toEqual([ids[3], ...ids.slice(4).reverse(), ids[2]])
	expect((await refused(world.keeper, 'recent.note', { requestId: '0195d000-0000-7000-8000-000000000099' })).code).toBe(
		'not-found',
	)
})
