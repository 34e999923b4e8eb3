/** What the SQLite store does for the holder of a receipt. */
import type Database from 'libsql';

import { available } from './available.js';
import { atOneMoment, inOneTransaction } from './open-database.js';
import { isCurrent, isOf, isOfReceipt } from './conditions.js';
import type { Withdrawal } from './plan-save.js';
import type { KeptReceipt, ReceiptMark, ReceiptStore } from './store.js';

/** What a response is named by. */
type Name = 'receipt' | 'id';

/** Gives a function that deletes what has one original, and keeps marks; within a transaction of the caller's. */
export function withdrawalOn(database: Database.Database): (withdrawal: Withdrawal) => void {
  const keepMarks = database.prepare(
    `INSERT INTO withdrawn (id, activity, receipt, day)
     SELECT id, activity, receipt, ?1 FROM responses WHERE ${isOf('responses', '?2', '?3')} ON CONFLICT DO NOTHING`,
  );
  // The first may never have come, and must not come now.
  const keepMark = database.prepare(
    "INSERT INTO withdrawn (id, activity, receipt, day) VALUES (?, ?, '', ?) ON CONFLICT DO NOTHING",
  );
  const remove = database.prepare(`DELETE FROM responses WHERE ${isOf('responses', '?1', '?2')}`);
  return ({ activity, original, day }) => {
    keepMarks.run(day, activity, original);
    keepMark.run(original, activity, day);
    remove.run(activity, original);
  };
}

/** So that what was deleted is in no file any more. Another process may be reading: then the next one does it. */
export function emptyLog(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
}

/** The part of the store that has to do with receipts, on an open database. */
export function receiptStoreOn(database: Database.Database): ReceiptStore {
  const findOriginal = {
    receipt: database.prepare('SELECT original FROM responses WHERE receipt = ? AND activity = ?'),
    id: database.prepare('SELECT original FROM responses WHERE id = ? AND activity = ?'),
  };
  const findCurrent = database.prepare(
    `SELECT id, revision, received FROM responses AS response
     WHERE ${isOf('response', '?1', '?2')} AND ${isCurrent()}`,
  );
  const findWithdrawn = {
    receipt: database.prepare('SELECT day FROM withdrawn WHERE receipt = ? AND activity = ?'),
    id: database.prepare('SELECT day FROM withdrawn WHERE id = ? AND activity = ?'),
  };
  const findBoth = database.prepare(isOfReceipt('?1', '?2', '?3'));
  const withdrawAll = withdrawalOn(database);

  function withdrawnOn(activity: string, by: Name, value: string): string | undefined {
    return (findWithdrawn[by].get(value, activity) as { readonly day: string } | undefined)?.day;
  }

  function originalOf(activity: string, by: Name, value: string): string | undefined {
    return (findOriginal[by].get(value, activity) as { readonly original: string } | undefined)?.original;
  }

  function withdraw(activity: string, by: Name, value: string, day: string): string | undefined {
    const withdrawn = available(() =>
      inOneTransaction(database, () => {
        const original = originalOf(activity, by, value);
        if (original === undefined) return withdrawnOn(activity, by, value);
        withdrawAll({ activity, original, day });
        return day;
      }),
    );
    available(() => emptyLog(database));
    return withdrawn;
  }

  return {
    async findReceipt(activity, receipt) {
      const find = (): ReceiptMark | undefined => {
        const original = originalOf(activity, 'receipt', receipt);
        if (original === undefined) {
          const day = withdrawnOn(activity, 'receipt', receipt);
          return day === undefined ? undefined : { kind: 'withdrawn', day };
        }
        // The driver adds a member of its own to each row.
        const row = findCurrent.get(activity, original) as Omit<KeptReceipt, 'kind'>;
        const { id, revision, received } = row;
        return { kind: 'kept', id, revision, received };
      };
      return available(() => atOneMoment(database, find));
    },
    isOfReceipt: async (activity, receipt, id) =>
      available(() => findBoth.get(activity, receipt, id)) !== undefined,
    withdraw: async (activity, receipt, day) => withdraw(activity, 'receipt', receipt, day),
    withdrawId: async (activity, id, day) => withdraw(activity, 'id', id, day),
  };
}
