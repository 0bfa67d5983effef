import type { HistoryChecks } from '../domain/index.ts'
import { type Desk, today } from './commands/desk.ts'
import { lastFullCheck } from './full-check.ts'
import { signedYears } from './year-signature.ts'

/** When everything was checked last, and which years were signed off. */
export function historyChecks(desk: Desk): HistoryChecks {
	const { ledger } = desk
	const lastFull = lastFullCheck(ledger)
	const years = signedYears(ledger)
	const lastYear = Number(today(desk).slice(0, 4)) - 1
	const began = Number(ledger.journal.firstAt()?.slice(0, 4) ?? lastYear + 1)
	const open = began <= lastYear && !years.some(({ year }) => year === lastYear)
	return { ...(lastFull && { lastFull }), years, ...(open && { yearToSign: lastYear }) }
}
