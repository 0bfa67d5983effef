import type { Migration } from './index.ts'

/** What is being written and is no part of the record yet: letters between two entries, and forms that nobody saved. */
export const workingPapers: Migration = {
	version: 4,
	sql: `
CREATE TABLE letter_paper (
	letter_id TEXT PRIMARY KEY, request_id TEXT NOT NULL, person_id TEXT NOT NULL, role TEXT NOT NULL, since TEXT NOT NULL,
	letter TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Each person's own: what one typed and did not save is nobody else's to read.
CREATE TABLE form_paper (
	request_id TEXT NOT NULL, person_id TEXT NOT NULL, form TEXT NOT NULL, typed TEXT NOT NULL,
	PRIMARY KEY (request_id, person_id, form)
) STRICT, WITHOUT ROWID;
`,
}
