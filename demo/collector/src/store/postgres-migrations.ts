/**
 * How the PostgreSQL database came to have its present shape. To change it, add
 * a step at the end; never edit one that was released. Texts compare byte by
 * byte (`COLLATE "C"`), as they do in SQLite, whatever language a server is set to.
 */
export const postgresMigrations: readonly string[] = [
  `
  CREATE TABLE definitions (
    activity TEXT NOT NULL,
    hash     TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (activity, hash)
  );

  -- How many things have happened to an activity. Whoever writes for it takes the next numbers from here, and holds
  -- the row until the commit: see postgres-save.ts.
  CREATE TABLE journals (
    activity TEXT PRIMARY KEY,
    last     BIGINT NOT NULL
  );

  CREATE TABLE responses (
    id          TEXT COLLATE "C" PRIMARY KEY,
    sequence    BIGINT NOT NULL,
    activity    TEXT NOT NULL,
    definition  TEXT NOT NULL,
    received    TEXT COLLATE "C" NOT NULL,
    revision    INTEGER NOT NULL,
    revision_of TEXT COLLATE "C",
    original    TEXT COLLATE "C" NOT NULL,
    receipt     TEXT NOT NULL UNIQUE,
    digest      TEXT NOT NULL,
    body        TEXT NOT NULL
  );

  CREATE INDEX responses_for_export ON responses (activity, received, id);
  CREATE INDEX responses_by_original ON responses (activity, original, revision, sequence);

  -- An outbox: whatever counts, mails or publishes later reads on from the sequence it last saw.
  CREATE TABLE events (
    activity    TEXT NOT NULL,
    sequence    BIGINT NOT NULL,
    type        TEXT NOT NULL,
    response_id TEXT COLLATE "C" NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    PRIMARY KEY (activity, sequence)
  );

  CREATE INDEX events_by_response ON events (response_id);

  -- What was published, as it was published.
  CREATE TABLE releases (
    activity TEXT NOT NULL,
    number   INTEGER NOT NULL,
    made     TEXT NOT NULL,
    -- The last event whose response is counted.
    through  BIGINT NOT NULL,
    figures  TEXT NOT NULL,
    -- The counts behind them, with which the next ones are compared. Never published.
    counted  TEXT NOT NULL,
    PRIMARY KEY (activity, number)
  );

  -- What moderators said of residents' words. The words themselves stay in the response, and go with it.
  CREATE TABLE verdicts (
    sequence    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    activity    TEXT NOT NULL,
    word        TEXT COLLATE "C" NOT NULL,
    response_id TEXT COLLATE "C" NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    question    TEXT NOT NULL,
    publish     BOOLEAN NOT NULL,
    reason      TEXT,
    moderator   TEXT NOT NULL,
    day         TEXT NOT NULL
  );

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
    id       TEXT COLLATE "C" NOT NULL,
    receipt  TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (activity, id)
  );

  CREATE INDEX withdrawn_by_receipt ON withdrawn (receipt);
  `,
  `
  -- Whose time is over, since when, and how far that has come: see retention.ts.
  CREATE TABLE deletions (
    activity TEXT PRIMARY KEY,
    day      TEXT NOT NULL,
    state    TEXT NOT NULL
  );
  `,
  `
  -- What a row had for its original before a late revision joined it to others, and the sequence of that revision: so
  -- that what is read page by page is what there was when it began.
  CREATE TABLE former_originals (
    response_id TEXT COLLATE "C" NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
    until       BIGINT NOT NULL,
    original    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (response_id, until)
  );
  `,
  `
  -- Less to write for each response. Ids and receipts are random, so that an index that begins with one costs a page for
  -- each: two are left, those of what a response is looked for by.

  -- An outbox: whatever counts, mails or publishes later reads on from the sequence it last saw. That a response was
  -- stored is known by the response.
  DROP TABLE events;
  CREATE UNIQUE INDEX responses_in_order ON responses (activity, sequence);
  CREATE VIEW events AS
    SELECT activity, sequence,
      CASE WHEN revision_of IS NULL THEN 'response-stored' ELSE 'response-revised' END AS type, id AS response_id
    FROM responses;

  -- Within a day an export sorts by id for itself.
  DROP INDEX responses_for_export;
  CREATE INDEX responses_by_day ON responses (activity, received, sequence);

  -- Most people answer once.
  DROP INDEX responses_by_original;
  CREATE INDEX revisions_by_original ON responses (activity, original, revision, sequence) WHERE original <> id;
  `,
  `
  -- For how many people somebody answered, where it was for a group: one response all the same. Null for one person.
  ALTER TABLE responses ADD COLUMN group_size INTEGER;
  `,
];
