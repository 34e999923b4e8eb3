/**
 * Writes a batch of responses to SQLite in one transaction.
 *
 * What it costs is mostly calls into SQLite and pages that change, so whatever can be is asked once for a batch; only
 * the rows themselves go in one by one.
 */
import type Database from 'libsql';

import { available, codeOf } from './available.js';
import { isOf } from './conditions.js';
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
  const lastSequence = database.prepare('SELECT coalesce(max(last), 0) AS last FROM journals');
  const keepLast = database.prepare(
    'INSERT INTO journals (activity, last) VALUES (?, ?) ON CONFLICT DO UPDATE SET last = excluded.last',
  );
  const insertResponse = database.prepare(
    `INSERT INTO responses
       (sequence, id, activity, definition, received, revision, revision_of, original, receipt, digest, body, flags,
        group_size)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const keepFormer = database.prepare(
    `INSERT INTO former_originals (response_id, until, original)
     SELECT response.id, late.sequence, response.original FROM responses AS late
     JOIN responses AS response ON ${isOf('response', 'late.activity', 'late.id')}
     WHERE late.id = ?`,
  );
  const withdraw = withdrawalOn(database);
  const joinRevisions = database.prepare(
    `UPDATE responses SET original = ?1 WHERE ${isOf('responses', '?2', '?3')}`,
  );

  function insert({ response, receipt, original }: PlannedResponse, sequence: number) {
    const { envelope, definition, received, digest, body, flags } = response;
    const { id, activity, revision, revisionOf, group } = envelope;
    const who = [sequence, id, activity, definition, received, revision, revisionOf, original];
    insertResponse.run(...who, receipt, digest, body, flagsText(flags), group?.size ?? null);
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
      let { last } = lastSequence.get() as { readonly last: number };
      const lastOf = new Map<string, number>();
      for (const row of rows) {
        insert(row, ++last);
        lastOf.set(row.response.envelope.activity, last);
      }
      for (const [activity, its] of lastOf) keepLast.run(activity, its);
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
