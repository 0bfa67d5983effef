import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyInto, type Db, schemaVersion } from './driver.ts'
import { flush } from './durable-files.ts'
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
	rmSync(unfinished, { recursive: true, force: true })
	mkdirSync(unfinished, { mode: 0o700 })
	copyInto(db, join(unfinished, databaseFile))
	copyFileSync(join(place, keySetFile), join(unfinished, keySetFile))
	for (const name of [databaseFile, keySetFile]) flush(join(unfinished, name))
	renameSync(unfinished, kept)
	flush(dirname(place))
}
