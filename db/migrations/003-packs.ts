import type { Migration } from './index.ts'

/** Rule packs that the service accepted, whom it trusts to publish them, and what each person set for themselves. */
export const packs: Migration = {
	version: 3,
	sql: `
-- Packs beside the one that is built in. \`content\` is the signed envelope, as it came.
CREATE TABLE pack (
	ref TEXT PRIMARY KEY, seq INTEGER NOT NULL, accepted_at TEXT NOT NULL, accepted_by TEXT NOT NULL, sha256 TEXT NOT NULL,
	fingerprint TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE TABLE publisher_key (
	fingerprint TEXT PRIMARY KEY, name TEXT NOT NULL, public_key TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT;
-- A citation as it stood when somebody held it against the published text. Changed words have no row.
CREATE TABLE citation_check (
	check_id TEXT NOT NULL, source TEXT NOT NULL, source_url TEXT NOT NULL, checked_on TEXT NOT NULL, checked_by TEXT NOT NULL,
	seen TEXT NOT NULL, PRIMARY KEY (check_id, source, source_url)
) STRICT, WITHOUT ROWID;

-- What each person set for themselves: no part of the record.
CREATE TABLE own_choice (person_id TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person_id, name))
	STRICT, WITHOUT ROWID;
`,
}
