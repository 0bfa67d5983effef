import { type Db, prepared } from './driver.ts'

/** What the vault knows about itself, apart from the record. */
export interface VaultFacts {
	vault_id: string
	/** This installation, in every entry that it writes. */
	device_id: string
	/** Hash of `keyslots.json`. */
	keyslots_sha256: string
	/** Place up to which the history was found to hold: number, hash, clock. */
	verified_to?: string
	/** When everything was checked last, and whether all fitted, as JSON. */
	full_check?: string
	/** Where backups go and how the last one went, as JSON. Not in a backup. */
	backup_plan?: string
	/** Only in a backup: the entry that it ends at and when it was made, as JSON. */
	backup_of?: string
	/** Private half of `vaultPub`, raw. */
	vault_private: Buffer
}

export function setFact<Name extends keyof VaultFacts>(db: Db, name: Name, value: VaultFacts[Name]): void {
	prepared(
		db,
		'INSERT INTO vault_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
	).run(name, value)
}

export function dropFact(db: Db, name: keyof VaultFacts): void {
	prepared(db, 'DELETE FROM vault_fact WHERE name = ?').run(name)
}

/** A fact that a vault may do without. */
export function knownFact<Name extends keyof VaultFacts>(db: Db, name: Name): VaultFacts[Name] | undefined {
	return prepared<[string], { value: VaultFacts[Name] }>(db, 'SELECT value FROM vault_fact WHERE name = ?').get(name)
		?.value
}

/** @throws when the vault lacks it, which no vault of ours does */
export function fact<Name extends keyof VaultFacts>(db: Db, name: Name): VaultFacts[Name] {
	const value = knownFact(db, name)
	if (value === undefined) throw new Error(`the vault does not know its ${name}`)
	return value
}
