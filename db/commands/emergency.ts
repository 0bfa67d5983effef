import { answersFromFields } from '../../domain/index.ts'
import { newId } from '../surroundings.ts'
import { actorOf, type Handlers } from './desk.ts'
import { nextReference } from './log-request.ts'

/** An emergency is logged with whatever is known, at once: nothing is required (journey J4). */
export const emergencyCommands: Handlers<'emergency.start'> = {
	'emergency.start': (desk, { clientReference, ...facts }) => {
		const { ledger, surroundings } = desk
		const { date, time } = surroundings.localTime(surroundings.now())
		const fields = {
			receivedOn: date,
			channel: 'phone',
			...(facts.minimumThatHelps.trim() && { informationSought: facts.minimumThatHelps }),
		}
		return ledger.save(() => {
			const reference = nextReference(desk, date)
			const requestId = newId(surroundings.now(), surroundings.random)
			ledger.append(
				{
					kind: 'request.logged',
					subject: requestId,
					payload: {
						reference,
						clientReference: clientReference.trim(),
						receivedAt: time,
						fields,
						answers: { ...answersFromFields(fields, ledger.settings()), risk_to_life: 'yes' },
						proposed: [],
						evidence: {},
						documents: [],
						pack: ledger.packs().packFor(date).id,
						lane: 'emergency',
					},
				},
				actorOf(desk),
			)
			ledger.append({ kind: 'emergency.saved', subject: requestId, payload: facts }, actorOf(desk))
			return { requestId, reference }
		})
	},
}
