/**
 * Writes a batch of responses to SQLite in one transaction.
 *
 * What it costs is mostly calls into SQLite and pages that change, so whatever can be is asked once for a batch; only
 * the rows themselves go in one by one.
 */
import type Database from 'libsql';

import { available, codeOf } from './available.js';
import { flagsText } from './flags.js';
import { inOneTransaction } from './open-database.js';
import { planSave } from './plan-save.js';
import type { KnownResponse, PlannedResponse, WithdrawnResponse } from './plan-save.js';
import { emptyLog, withdrawalOn } from './sqlite-receipts.js';
import type { NewResponse, SaveOutcome } from './store.js';

/** With 6e16 receipts two collisions running mean that the source of chance is broken. */
const ATTEMPTS = 10;

/** Gives a function that says what became of each response, in order, once all that is new is on the disk. */
export function saveOn(database: Database.Database, newReceipt: () => string) {
  const findKnown = database.prepare(
    'SELECT id, activity, digest, receipt, original FROM responses WHERE id IN (SELECT value FROM json_each(?))',
  );
  const findWithdrawn = database.prepare(
    `SELECT activity, id, day FROM withdrawn
     WHERE activity IN (SELECT value FROM json_each(?)) AND id IN (SELECT value FROM json_each(?))`,
  );
  const findDeleted = database.prepare('SELECT activity, day FROM deletions');
  // A sequence is never given twice, not even if its response is gone: whoever reads up to it would see the new one.
  const lastSequence = database.prepare(
    `SELECT max(
       coalesce((SELECT max(sequence) FROM responses), 0),
       coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'events'), 0)
     ) AS last`,
  );
  const insertResponse = database.prepare(
    `INSERT INTO responses
       (sequence, id, activity, definition, received, revision, revision_of, original, receipt, digest, body, flags)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertEvents = database.prepare(
    `INSERT INTO events (sequence, type, activity, response_id)
     SELECT sequence, CASE WHEN revision_of IS NULL THEN 'response-stored' ELSE 'response-revised' END,
       activity, id
     FROM responses WHERE sequence > ? ORDER BY sequence`,
  );
  const keepFormer = database.prepare(
    `INSERT INTO former_originals (response_id, until, original)
     SELECT response.id, late.sequence, response.original FROM responses AS late
     JOIN responses AS response ON response.activity = late.activity AND response.original = late.id
     WHERE late.id = ?`,
  );
  const withdraw = withdrawalOn(database);
  const joinRevisions = database.prepare(
    'UPDATE responses SET original = ? WHERE activity = ? AND original = ?',
  );

  function insert({ response, receipt, original }: PlannedResponse, sequence: number) {
    const { envelope, definition, received, digest, body, flags } = response;
    const { id, activity, revision, revisionOf } = envelope;
    const who = [sequence, id, activity, definition, received, revision, revisionOf, original];
    insertResponse.run(...who, receipt, digest, body, flagsText(flags));
  }

  function saveAll(batch: readonly NewResponse[]) {
    const mentioned = JSON.stringify(
      batch.flatMap(({ envelope: { id, revisionOf } }) => (revisionOf ? [id, revisionOf] : [id])),
    );
    const activities = JSON.stringify([...new Set(batch.map(({ envelope }) => envelope.activity))]);
    const { outcomes, rows, joins, withdrawals } = planSave(
      batch,
      findKnown.all(mentioned) as KnownResponse[],
      findWithdrawn.all(activities, mentioned) as WithdrawnResponse[],
      new Map(
        (findDeleted.all() as Omit<WithdrawnResponse, 'id'>[]).map(({ activity, day }) => [activity, day]),
      ),
      newReceipt,
    );
    if (rows.length > 0) {
      const { last } = lastSequence.get() as { readonly last: number };
      for (const [index, row] of rows.entries()) insert(row, last + 1 + index);
      insertEvents.run(last);
    }
    for (const { activity, id, original } of joins) {
      keepFormer.run(id);
      joinRevisions.run(original, activity, id);
    }
    for (const withdrawal of withdrawals) withdraw(withdrawal);
    return { outcomes, deleted: withdrawals.length > 0 };
  }

  return (batch: readonly NewResponse[]): readonly SaveOutcome[] => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { outcomes, deleted } = available(() => inOneTransaction(database, () => saveAll(batch)));
        if (deleted) available(() => emptyLog(database));
        return outcomes;
      } catch (error) {
        // Within a transaction nobody else stores what it has looked for, so what is not unique is a receipt.
        if (codeOf(error) !== 'SQLITE_CONSTRAINT_UNIQUE' || attempt === ATTEMPTS) throw error;
      }
    }
  };
}
