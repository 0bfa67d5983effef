import { type Db, inTransaction, schemaVersion } from '../driver.ts'
import { first } from './001-first.ts'
import { trust } from './002-trust.ts'
import { packs } from './003-packs.ts'
import { workingPapers } from './004-working-papers.ts'

export interface Migration {
	/** One more than the one before it. */
	version: number
	sql: string
}

const migrations: readonly Migration[] = [first, trust, packs, workingPapers]

/** The schema that this program writes: a file with a higher one is left alone. */
export const newestSchema = migrations.length

/** Brings a database up to the newest schema, all in one transaction, or leaves it as it was. */
export function migrate(db: Db): void {
	const from = schemaVersion(db)
	if (from === newestSchema) return
	inTransaction(db, () => {
		for (const { version, sql } of migrations.slice(from)) {
			db.exec(sql)
			db.pragma(`user_version=${version}`)
		}
	})
}
