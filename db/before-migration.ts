import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyInto, type Db, schemaVersion } from './driver.ts'
import { flush, removeAll, writeNewFile } from './durable-files.ts'
import { newestSchema } from './migrations/index.ts'
import { databaseFile, keySetFile } from './vault-folder.ts'

/**
 * Before a database goes over to a newer schema, the vault as it is now is put beside the generations:
 * `before-schema-N`, encrypted under the same key and with the same key file. Where a copy from an earlier
 * try lies there already, it stays.
 *
 * @param place folder of the generation in use
 */
export function keepBeforeMigration(db: Db, place: string): void {
	const from = schemaVersion(db)
	if (from === 0 || from === newestSchema) return
	const kept = join(dirname(place), `before-schema-${newestSchema}`)
	if (existsSync(kept)) return
	const unfinished = `${kept}.tmp`
	removeAll(unfinished)
	mkdirSync(unfinished, { mode: 0o700 })
	copyInto(db, join(unfinished, databaseFile))
	writeNewFile(join(unfinished, keySetFile), readFileSync(join(place, keySetFile)))
	flush(join(unfinished, databaseFile))
	flush(unfinished)
	renameSync(unfinished, kept)
	flush(dirname(place))
}
