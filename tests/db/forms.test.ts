import { expect, test } from 'vitest'
import { admin, did, lead, logged, office, refusal, reopen } from './casework-world.ts'

test('what a person typed and did not save is theirs alone, comes back after a restart, and goes when it is saved', async () => {
	const made = office()
	const view = await logged(made)
	const requestId = view.case.id
	const typed = { text: 'Half a sent', done: false }
	await did(made, admin, 'form.keep', { requestId, form: 'note', typed: { text: 'Half' } })
	await did(made, admin, 'form.keep', { requestId, form: 'note', typed })
	expect(await did(made, lead, 'form.kept', { requestId })).toEqual({})
	const again = reopen(made)
	expect(await did(again, admin, 'form.kept', { requestId })).toEqual({ note: typed })
	// Working paper is no part of the record.
	expect(again.ledger.case(requestId)?.lastSeq).toBe(view.case.lastSeq)
	await did(again, admin, 'form.keep', { requestId, form: 'note', typed: null })
	expect(await did(again, admin, 'form.kept', { requestId })).toEqual({})
	const bad = { requestId, form: 'note', typed: { text: 'a\u0000b' } }
	expect((await refusal(again, admin, 'form.keep', bad)).code).toBe('input')
})
