import type { FormTyped } from '../../domain/index.ts'
import { prepared } from '../driver.ts'
import { requestOf } from './change-request.ts'
import type { Handlers } from './desk.ts'

/**
 * What a person typed into a form about a request and has not saved: kept so that leaving the page, locking
 * or a crash loses none of it. It is working paper, the person's own, and goes when the form is saved or
 * cancelled, and with the request when that is disposed of.
 */
export const formCommands: Handlers<'form.keep' | 'form.kept'> = {
	'form.keep': (desk, { requestId, form, typed }) => {
		const { ledger, person } = desk
		requestOf(desk, requestId)
		ledger.save(() => {
			if (!typed) {
				prepared(ledger.db, 'DELETE FROM form_paper WHERE request_id = ? AND person_id = ? AND form = ?').run(
					requestId,
					person.id,
					form,
				)
				return
			}
			prepared(
				ledger.db,
				`INSERT INTO form_paper (request_id, person_id, form, typed) VALUES (?, ?, ?, ?)
					ON CONFLICT (request_id, person_id, form) DO UPDATE SET typed = excluded.typed`,
			).run(requestId, person.id, form, JSON.stringify(typed))
		})
		return null
	},

	'form.kept': ({ ledger: { db }, person }, { requestId }) =>
		Object.fromEntries(
			prepared<[string, string], { form: string; typed: string }>(
				db,
				'SELECT form, typed FROM form_paper WHERE request_id = ? AND person_id = ?',
			)
				.all(requestId, person.id)
				.map(({ form, typed }): [string, FormTyped] => [form, JSON.parse(typed) as FormTyped]),
		),
}
