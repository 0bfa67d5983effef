import type { Migration } from './index.ts'

/** People can be suspended and leave; the history is signed by the computer that writes it. */
export const trust: Migration = {
	version: 2,
	sql: `
ALTER TABLE person ADD COLUMN standing TEXT NOT NULL DEFAULT 'active';
ALTER TABLE person ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
UPDATE person SET changed_at = added_at;
-- Slots that are out of keyslots.json: private halves under the person's passphrase, no vault key.
CREATE TABLE suspended_slot (person_id TEXT PRIMARY KEY, slot TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The device's signature over the head of the journal: every 500 entries, each month, at backup and export.
CREATE TABLE checkpoint (
	seq INTEGER PRIMARY KEY REFERENCES entry (seq), h BLOB NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL,
	public_key TEXT NOT NULL, sig TEXT NOT NULL
) STRICT;
CREATE TRIGGER checkpoint_never_changes BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
CREATE TRIGGER checkpoint_never_goes BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
`,
}
