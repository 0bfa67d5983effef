import { type Settings, settingsSchema } from '../../domain/index.ts'
import { checkEverything } from '../full-check.ts'
import { Refused } from '../refusals.ts'
import { actorOf, type Handlers } from './desk.ts'

export const settingsCommands: Handlers<'settings.read' | 'settings.change' | 'history.verify'> = {
	'settings.read': ({ ledger }) => ledger.settings(),

	'settings.change': (desk, { changes }) => {
		const { ledger } = desk
		const now = ledger.settings()
		const news = Object.fromEntries(
			Object.entries(changes).filter(([name, value]) => value !== undefined && value !== now[name as keyof Settings]),
		)
		if (Object.keys(news).length === 0) return now
		if (!settingsSchema.safeParse({ ...now, ...news }).success) {
			throw new Refused('input', 'One of the settings has a value that it cannot have.', { fields: Object.keys(news) })
		}
		ledger.save(() => {
			ledger.append({ kind: 'settings.changed', subject: '', payload: { changes: news } }, actorOf(desk))
		})
		return ledger.settings()
	},

	'history.verify': ({ ledger, surroundings }) =>
		checkEverything(ledger, new Date(surroundings.now()).toISOString(), surroundings.tell),
}
