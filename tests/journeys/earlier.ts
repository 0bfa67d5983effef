import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { realSurroundings, VaultKeeper } from '../../db/index.ts'
import type { CaseView, CommandName, DraftContent, Input, Output } from '../../domain/index.ts'
import { content, done, on, utf8 } from '../db/plain-world.ts'
import { newDataFolder } from './app.ts'
import { administrator, lead, otherLead, therapist } from './service.ts'

/** A register whose first days were lived through before the app is opened on it: for what only time brings. */

const day = 86_400_000
const others = [
	{ ...therapist, role: 'therapist' },
	{ ...administrator, role: 'administrator' },
	{ ...otherLead, role: 'clinical_lead' },
] as const

export interface Earlier {
	/** Gives a command as the clinical lead, at the time where the register stands. */
	give: <Name extends CommandName>(name: Name, input: Input<Name>) => Promise<Output<Name>>
	/** Logs an invented request that arrived on that day. */
	log: (more?: Partial<DraftContent>) => Promise<CaseView>
	pass: (days: number) => void
	/** The day where the register stands, ISO. */
	today: () => string
}

/**
 * @param daysAgo day on which the register was made
 * @param live what happened since; whatever time is left until today passes in silence
 * @returns the app's data folder
 */
export async function earlierRegister(daysAgo: number, live: (earlier: Earlier) => Promise<void>): Promise<string> {
	const data = newDataFolder()
	mkdirSync(data, { recursive: true })
	let behind = daysAgo * day
	const now = () => Date.now() - behind
	const surroundings = realSurroundings({
		appVersion: '0.1.0',
		profileFolder: data,
		read: () => Promise.reject(new Error('nothing is read here')),
		suggest: () => [],
		stopReading: () => {},
		noteError: (code) => {
			throw new Error(code)
		},
	})
	const keeper = new VaultKeeper(join(data, 'vault'), { ...surroundings, now })
	const { recoveryCode } = await done(keeper, 'vault.create', {
		serviceName: 'Larkfield Counselling Service',
		personName: lead.name,
		passphrase: utf8(lead.passphrase),
	})
	await done(keeper, 'vault.confirm-code', { code: recoveryCode })
	for (const { name, role, passphrase } of others) {
		const secrets = { newPassphrase: utf8(passphrase), passphrase: utf8(lead.passphrase) }
		await done(keeper, 'people.add', { name, role, ...secrets })
	}
	await done(keeper, 'settings.change', { changes: { contentProtection: false } })
	const today = () => new Date(now()).toISOString().slice(0, 10)
	await live({
		give: (name, input) => done(keeper, name, input),
		log: async (more = {}) => {
			const { draftId } = await done(keeper, 'draft.start', { how: 'text' })
			const fields = { receivedOn: today(), requestDate: today(), replyBy: '', ...more.fields }
			const { requestId } = await done(keeper, 'request.log', { draftId, content: content({ ...more, fields }) })
			return done(keeper, 'request.open', { requestId })
		},
		pass: (days) => {
			behind -= days * day
		},
		today,
	})
	keeper.close()
	return data
}

export { on }
