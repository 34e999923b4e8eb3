/**
 * How the SQLite database came to have its present shape. To change it, add a
 * step at the end; never edit one that was released. The number of steps taken
 * is kept in the file itself (`PRAGMA user_version`).
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE definitions (
    activity TEXT NOT NULL,
    hash     TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (activity, hash)
  ) STRICT;

  CREATE TABLE responses (
    sequence    INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    activity    TEXT NOT NULL,
    definition  TEXT NOT NULL,
    received    TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    revision_of TEXT,
    receipt     TEXT NOT NULL UNIQUE,
    digest      TEXT NOT NULL,
    body        TEXT NOT NULL
  ) STRICT;

  CREATE INDEX responses_for_export ON responses (activity, received, id);
  CREATE INDEX responses_by_original ON responses (revision_of) WHERE revision_of IS NOT NULL;

  -- An outbox: whatever counts, mails or publishes later reads on from the sequence it last saw.
  CREATE TABLE events (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    type        TEXT NOT NULL,
    activity    TEXT NOT NULL,
    response_id TEXT NOT NULL REFERENCES responses (id) ON DELETE CASCADE
  ) STRICT;
  `,
];
