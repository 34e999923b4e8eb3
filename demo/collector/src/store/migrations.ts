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
  `
  -- Who: the same in every revision of one person's response, and the id of the first of them. Answers are counted
  -- once for each. A first that never came, or was for another activity, still names those that replaced it.
  ALTER TABLE responses ADD COLUMN original TEXT NOT NULL DEFAULT '';
  UPDATE responses SET original = id;
  WITH RECURSIVE tree (id, activity, original) AS (
    SELECT id, activity, coalesce(revision_of, id) FROM responses AS first
    WHERE revision_of IS NULL OR NOT EXISTS (
      SELECT 1 FROM responses AS replaced
      WHERE replaced.id = first.revision_of AND replaced.activity = first.activity
    )
    UNION
    SELECT later.id, later.activity, tree.original FROM tree
    JOIN responses AS later ON later.revision_of = tree.id AND later.activity = tree.activity
  )
  UPDATE responses SET original = tree.original FROM tree WHERE tree.id = responses.id;

  DROP INDEX responses_by_original;
  CREATE INDEX responses_by_original ON responses (activity, original, revision, sequence);
  CREATE INDEX events_of_activity ON events (activity, sequence);

  -- What was published, as it was published.
  CREATE TABLE releases (
    activity TEXT NOT NULL,
    number   INTEGER NOT NULL,
    made     TEXT NOT NULL,
    -- The last event whose response is counted.
    through  INTEGER NOT NULL,
    figures  TEXT NOT NULL,
    -- The counts behind them, with which the next ones are compared. Never published.
    counted  TEXT NOT NULL,
    PRIMARY KEY (activity, number)
  ) STRICT;

  -- What moderators said of residents' words. The words themselves stay in the response, and go with it.
  CREATE TABLE verdicts (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    activity    TEXT NOT NULL,
    word        TEXT NOT NULL,
    response_id TEXT NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    question    TEXT NOT NULL,
    publish     INTEGER NOT NULL,
    reason      TEXT,
    moderator   TEXT NOT NULL,
    day         TEXT NOT NULL
  ) STRICT;

  CREATE INDEX verdicts_by_word ON verdicts (activity, word, sequence);
  CREATE INDEX verdicts_by_response ON verdicts (response_id);
  `,
  `
  -- What was odd about it when it came, in words with spaces between: for people to judge. Nothing is dropped for it.
  ALTER TABLE responses ADD COLUMN flags TEXT NOT NULL DEFAULT '';
  `,
  `
  -- What was withdrawn, without a word of what it said: so that what still arrives of it is not stored again.
  CREATE TABLE withdrawn (
    activity TEXT NOT NULL,
    id       TEXT NOT NULL,
    receipt  TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (activity, id)
  ) STRICT;

  CREATE INDEX withdrawn_by_receipt ON withdrawn (receipt);

  -- Deleting a response looks for its events.
  CREATE INDEX events_by_response ON events (response_id);
  `,
  `
  -- Whose time is over, since when, and how far that has come: see retention.ts.
  CREATE TABLE deletions (
    activity TEXT PRIMARY KEY,
    day      TEXT NOT NULL,
    state    TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What a row had for its original before a late revision joined it to others, and the sequence of that revision: so
  -- that what is read page by page is what there was when it began.
  CREATE TABLE former_originals (
    response_id TEXT NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    until       INTEGER NOT NULL,
    original    TEXT NOT NULL,
    PRIMARY KEY (response_id, until)
  ) STRICT;
  `,
  `
  -- Less to write for each response. Ids and receipts are random, so that an index that begins with one costs a page of
  -- 4 kB for each: two are left, those of what a response is looked for by.

  -- The last sequence that was given for an activity. None is ever given twice, not even if its response is gone:
  -- whoever reads up to it would see the new one.
  CREATE TABLE journals (
    activity TEXT PRIMARY KEY,
    last     INTEGER NOT NULL
  ) STRICT;
  INSERT INTO journals (activity, last) SELECT activity, max(sequence) FROM responses GROUP BY activity;
  -- Under no activity's name: it may be that of a response that is gone.
  INSERT INTO journals (activity, last) SELECT '', seq FROM sqlite_sequence WHERE name = 'events';

  -- An outbox: whatever counts, mails or publishes later reads on from the sequence it last saw. That a response was
  -- stored is known by the response.
  DROP TABLE events;
  CREATE VIEW events AS
    SELECT sequence, CASE WHEN revision_of IS NULL THEN 'response-stored' ELSE 'response-revised' END AS type,
      activity, id AS response_id
    FROM responses;

  -- Within a day an export sorts by id for itself.
  DROP INDEX responses_for_export;
  CREATE INDEX responses_by_day ON responses (activity, received);

  -- Most people answer once.
  DROP INDEX responses_by_original;
  CREATE INDEX revisions_by_original ON responses (activity, original, revision, sequence) WHERE original <> id;
  `,
  `
  -- For how many people somebody answered, where it was for a group: one response all the same. Null for one person.
  ALTER TABLE responses ADD COLUMN group_size INTEGER;
  `,
];
