/** What the PostgreSQL store does once the time of an activity is over. */
import type { Postgres } from './postgres-pool.js';
import type { Deletion, DeletionStore } from './store.js';

/** Responses that are deleted in one transaction; between two others get their turn. */
const AT_ONCE = 500;

/** Waits for whoever stores something for this activity, and lets nobody begin before the commit: see postgres-save.ts. */
const HOLD = `
  INSERT INTO journals (activity, last) VALUES ($1, 0)
  ON CONFLICT (activity) DO UPDATE SET last = journals.last`;

const MOVE = 'UPDATE deletions SET state = $2 WHERE activity = $1 AND state = $3 RETURNING 1 AS moved';

const KEEP_LAST = `
  INSERT INTO releases (activity, number, made, through, figures, counted)
  SELECT $1, coalesce(max(number), -1) + 1, $2, $3, $4, '{}' FROM releases WHERE activity = $1`;

const DROP_EARLIER = `
  DELETE FROM releases
  WHERE activity = $1 AND number < (SELECT max(number) FROM releases WHERE activity = $1)`;

/** Leaves to other processes what they are deleting already. */
const DELETE_SOME = `
  DELETE FROM responses WHERE id IN (
    SELECT id FROM responses WHERE activity = $1 LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED
  ) RETURNING 1 AS deleted`;

const END = `
  UPDATE deletions SET state = 'done' WHERE activity = $1 AND state = 'frozen'
  AND NOT EXISTS (SELECT 1 FROM responses WHERE activity = $1) RETURNING 1 AS ended`;

/** The part of the store that deletes what was kept long enough. */
export function postgresDeletions({ query, transaction }: Postgres): DeletionStore {
  return {
    async deletionOf(activity) {
      const [row] = await query<Deletion>('SELECT day, state FROM deletions WHERE activity = $1', [activity]);
      return row;
    },
    beginDeletion: (activity, day) =>
      transaction(async (inTransaction) => {
        await inTransaction(HOLD, [activity]);
        await inTransaction(
          "INSERT INTO deletions (activity, day, state) VALUES ($1, $2, 'begun') ON CONFLICT DO NOTHING",
          [activity, day],
        );
      }),
    freeze: (activity, release) =>
      transaction(async (inTransaction) => {
        const moved = await inTransaction(MOVE, [activity, 'frozen', 'begun']);
        if (moved.length === 0) return;
        if (release) {
          await inTransaction(KEEP_LAST, [activity, release.made, release.through, release.figures]);
        }
        await inTransaction(DROP_EARLIER, [activity]);
        await inTransaction("UPDATE releases SET counted = '{}' WHERE activity = $1", [activity]);
      }),
    async deleteSome(activity) {
      const { length } = await query(DELETE_SOME, [activity]);
      return length;
    },
    async endDeletion(activity) {
      await query('DELETE FROM withdrawn WHERE activity = $1', [activity]);
      return (await query(END, [activity])).length > 0;
    },
  };
}
