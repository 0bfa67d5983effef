import { putTablesInUse } from '../domain/index.ts'
import type { Ledger } from './ledger.ts'

/** From now on, what reading proposes is drawn from the pack that is in force today. */
export function proposeFromNewest(ledger: Ledger, today: string): void {
	putTablesInUse(ledger.packs().packFor(today))
}
