/** What the SQLite store does once the time of an activity is over. */
import type Database from 'libsql';

import { available } from './available.js';
import { inOneTransaction } from './open-database.js';
import type { Deletion, DeletionStore } from './store.js';

/** Responses that are deleted in one go; between two others get their turn. */
const AT_ONCE = 500;

/** The part of the store that deletes what was kept long enough, on an open database. */
export function deletionStoreOn(database: Database.Database): DeletionStore {
  const find = database.prepare('SELECT day, state FROM deletions WHERE activity = ?');
  const begin = database.prepare(
    "INSERT INTO deletions (activity, day, state) VALUES (?, ?, 'begun') ON CONFLICT DO NOTHING",
  );
  const move = database.prepare('UPDATE deletions SET state = ? WHERE activity = ? AND state = ?');
  const insertRelease = database.prepare(
    `INSERT INTO releases (activity, number, made, through, figures, counted)
     SELECT ?1, coalesce(max(number), -1) + 1, ?2, ?3, ?4, '{}' FROM releases WHERE activity = ?1`,
  );
  const dropEarlier = database.prepare(
    `DELETE FROM releases
     WHERE activity = ?1 AND number < (SELECT max(number) FROM releases WHERE activity = ?1)`,
  );
  const dropCounts = database.prepare("UPDATE releases SET counted = '{}' WHERE activity = ?");
  const removeSome = database.prepare(
    `DELETE FROM responses WHERE id IN (SELECT id FROM responses WHERE activity = ? LIMIT ${AT_ONCE})`,
  );
  const end = database.prepare(
    `UPDATE deletions SET state = 'done' WHERE activity = ?1 AND state = 'frozen'
     AND NOT EXISTS (SELECT 1 FROM responses WHERE activity = ?1)`,
  );
  const removeMarks = database.prepare('DELETE FROM withdrawn WHERE activity = ?');

  return {
    async deletionOf(activity) {
      const row = available(() => find.get(activity) as Deletion | undefined);
      return row && { day: row.day, state: row.state };
    },
    async beginDeletion(activity, day) {
      available(() => begin.run(activity, day));
    },
    async freeze(activity, release) {
      available(() =>
        inOneTransaction(database, () => {
          if (move.run('frozen', activity, 'begun').changes === 0) return;
          if (release) insertRelease.run(activity, release.made, release.through, release.figures);
          dropEarlier.run(activity);
          dropCounts.run(activity);
        }),
      );
    },
    async deleteSome(activity) {
      const { changes } = available(() => inOneTransaction(database, () => removeSome.run(activity)));
      return changes;
    },
    async endDeletion(activity) {
      available(() => removeMarks.run(activity));
      // So that what was deleted is in no file any more: in the database itself it was overwritten.
      available(() => database.pragma('wal_checkpoint(TRUNCATE)'));
      return available(() => end.run(activity)).changes > 0;
    },
  };
}
