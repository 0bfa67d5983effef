import { type RequestRow, silentDays, type WorkItem, workReasonsFor } from '../../domain/index.ts'
import { requestRowColumns } from '../ledger.ts'
import { type Handlers, today } from './desk.ts'

interface Row extends RequestRow {
	assignedTo: string
	waitingSince: string
	due: string
	dueIs: string
	awaitsReview: number
}

/** Open requests on which somebody has something to do, the earliest date first. */
export const workListCommands: Handlers<'work.list'> = {
	'work.list': (desk, { whose }) => {
		const { ledger, person } = desk
		const settings = ledger.settings()
		const day = today(desk)
		const rows = ledger.db
			.prepare<[], Row>(
				`SELECT ${requestRowColumns}, assigned_to AS assignedTo, waiting_since AS waitingSince, due, due_is AS dueIs,
				awaits_review AS awaitsReview FROM open_work JOIN request ON request.id = open_work.request_id
				ORDER BY due = '', due, year, number`,
			)
			.all()
		return rows.flatMap(({ assignedTo, waitingSince, due, dueIs, awaitsReview, ...row }): WorkItem[] => {
			const silent = silentDays({ waiting: row.waiting, waitingSince }, settings, day)
			const because = workReasonsFor(
				{ assignedTo, due, awaitsReview: awaitsReview === 1, silentDays: silent },
				{ person: person.id, isLead: person.role === 'clinical_lead', everybody: whose === 'everybody' },
				settings,
				day,
			)
			return because.length > 0 ? [{ row, assignedTo, because, due, dueIs, silentDays: silent }] : []
		})
	},
}
