import type { Migration } from './index.ts'

/** The first schema. A shipped migration is never edited: a change is the next number. */
export const first: Migration = {
	version: 1,
	sql: `
-- What the vault knows about itself.
CREATE TABLE vault_fact (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

-- A change of keyslots.json that is under way: finished at the next start if the app ended in between.
CREATE TABLE key_set_change (
	one INTEGER PRIMARY KEY CHECK (one = 1), sha256 TEXT NOT NULL, entries TEXT NOT NULL
) STRICT;

-- The journal: header and payload apart, so that an exported journal verifies without any case text.
CREATE TABLE entry (
	seq INTEGER PRIMARY KEY, v INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, ts_utc TEXT NOT NULL, mono_ms INTEGER NOT NULL,
	boot_id TEXT NOT NULL, hlc TEXT NOT NULL, actor_id TEXT NOT NULL, role TEXT NOT NULL, device_id TEXT NOT NULL,
	app_version TEXT NOT NULL, action TEXT NOT NULL, subject_type TEXT NOT NULL, subject_id TEXT NOT NULL,
	detail TEXT NOT NULL, payload_hash BLOB NOT NULL, h BLOB NOT NULL, m BLOB NOT NULL
) STRICT;
CREATE INDEX entry_subject ON entry (subject_id, seq);
CREATE INDEX entry_action ON entry (action, seq);
CREATE TABLE entry_payload (
	seq INTEGER PRIMARY KEY REFERENCES entry (seq), salt BLOB NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE journal_head (
	one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, k BLOB NOT NULL
) STRICT;
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
-- Replacing a row deletes without firing the trigger above, so an insert must be the next entry and a new one.
CREATE TRIGGER entry_only_next BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry) OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entries are only appended'); END;
CREATE TRIGGER entry_payload_never_changes BEFORE UPDATE ON entry_payload
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
-- What entries say goes only after an entry about the same request that says so, and is itself never deleted.
CREATE TRIGGER entry_payload_never_goes BEFORE DELETE ON entry_payload
WHEN NOT EXISTS (
	SELECT 1 FROM entry AS gone JOIN entry AS disposal ON disposal.subject_id = gone.subject_id
	WHERE gone.seq = OLD.seq AND disposal.action = 'close.disposal-done' AND disposal.seq > gone.seq
)
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entry_payload_only_next BEFORE INSERT ON entry_payload
WHEN EXISTS (SELECT 1 FROM entry_payload WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'entries are only appended'); END;

-- Projections: everything here follows from the journal.
CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, added_at TEXT NOT NULL) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE request (
	id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, year INTEGER NOT NULL, number INTEGER NOT NULL,
	client_reference TEXT NOT NULL, client_key TEXT NOT NULL, received_on TEXT NOT NULL, asking_body TEXT NOT NULL,
	requester TEXT NOT NULL, police_reference TEXT NOT NULL, police_key TEXT NOT NULL, lane TEXT NOT NULL,
	waiting TEXT NOT NULL, next_date TEXT NOT NULL, next_date_is TEXT NOT NULL, not_shown INTEGER NOT NULL,
	asked INTEGER NOT NULL, changed_at TEXT NOT NULL, version INTEGER NOT NULL, last_seq INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX request_number ON request (year, number);
CREATE INDEX request_received ON request (received_on, year, number);
CREATE INDEX request_body ON request (asking_body COLLATE NOCASE, year, number);
CREATE INDEX request_client ON request (client_reference COLLATE NOCASE, year, number);
CREATE INDEX request_lane ON request (lane, year, number);
CREATE INDEX request_waiting ON request (waiting, year, number);
CREATE INDEX request_next ON request (next_date = '', next_date, year, number);
CREATE INDEX request_changed ON request (changed_at, year, number);
CREATE INDEX request_client_key ON request (client_key, received_on);
CREATE INDEX request_police_key ON request (police_key);
CREATE TABLE document (
	id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES request (id), version INTEGER NOT NULL, name TEXT NOT NULL,
	media_type TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, problem TEXT, read_by TEXT,
	added_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX document_request ON document (request_id);
CREATE TABLE letter (
	id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES request (id), kind TEXT NOT NULL, state TEXT NOT NULL,
	sent_on TEXT NOT NULL, version INTEGER NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX letter_request ON letter (request_id);
-- Requests that are not closed: whose they are, since when somebody is waited for, what is due.
CREATE TABLE open_work (
	request_id TEXT PRIMARY KEY REFERENCES request (id), assigned_to TEXT NOT NULL, waiting_since TEXT NOT NULL,
	due TEXT NOT NULL, due_is TEXT NOT NULL, awaits_review INTEGER NOT NULL
) STRICT;
-- One row of text for each part of a request: the request itself, each note, letter and document.
CREATE TABLE text_part (
	rowid INTEGER PRIMARY KEY, request_id TEXT NOT NULL REFERENCES request (id), part TEXT NOT NULL, UNIQUE (request_id, part)
) STRICT;
CREATE VIRTUAL TABLE register_text USING fts5 (text, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO register_text (register_text, rank) VALUES ('secure-delete', 1);

-- Originals in pieces of 64 KiB, and what reading made of them. Drafts and logged requests share these.
CREATE TABLE document_chunk (
	document_id TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (document_id, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_text (document_id TEXT PRIMARY KEY, read TEXT NOT NULL, suggestions TEXT NOT NULL) STRICT;

-- Working paper: no part of the record until it is logged.
CREATE TABLE draft (
	id TEXT PRIMARY KEY, started_at TEXT NOT NULL, started_by TEXT NOT NULL, changed_at TEXT NOT NULL, version_of TEXT,
	content TEXT NOT NULL
) STRICT;
CREATE TABLE draft_document (
	id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), position INTEGER NOT NULL, name TEXT NOT NULL,
	media_type TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, problem TEXT, read_by TEXT
) STRICT;
CREATE INDEX draft_document_draft ON draft_document (draft_id, position);
`,
}
