/** What the PostgreSQL store does for the holder of a receipt. */
import { isCurrent, isOf, isOfReceipt } from './conditions.js';
import type { Withdrawal } from './plan-save.js';
import type { Postgres, Query } from './postgres-pool.js';
import type { KeptReceipt, ReceiptStore } from './store.js';

/** Nobody stores anything for this activity until the commit: what is withdrawn gets no revision meanwhile. */
const HOLD = 'UPDATE journals SET last = last WHERE activity = $1';

/** What a response is named by: the column of that name. */
type Name = 'receipt' | 'id';

/** The first of the revisions may never have come, and must not come now. */
const KEEP_MARKS = `
  INSERT INTO withdrawn (id, activity, receipt, day)
  SELECT id, activity, receipt, $1 FROM responses WHERE ${isOf('responses', '$2', '$3')}
  UNION ALL
  SELECT $3, $2, '', $1 WHERE NOT EXISTS (SELECT 1 FROM responses WHERE activity = $2 AND id = $3)
  ON CONFLICT DO NOTHING`;

/** Deletes what has one original, and keeps marks; in a transaction that holds the activity's journal. */
export async function withdrawAll(query: Query, { activity, original, day }: Withdrawal): Promise<void> {
  await query(KEEP_MARKS, [day, activity, original]);
  await query(`DELETE FROM responses WHERE ${isOf('responses', '$1', '$2')}`, [activity, original]);
}

/** The part of the store that has to do with receipts. */
export function postgresReceipts({ query, transaction }: Postgres): ReceiptStore {
  const withdraw = (activity: string, by: Name, value: string, day: string) =>
    transaction(async (inTransaction) => {
      await inTransaction(HOLD, [activity]);
      const original = await originalOf(inTransaction, activity, by, value);
      if (original === undefined) return withdrawnOn(inTransaction, activity, by, value);
      await withdrawAll(inTransaction, { activity, original, day });
      return day;
    });

  return {
    async findReceipt(activity, receipt) {
      const original = await originalOf(query, activity, 'receipt', receipt);
      if (original === undefined) {
        const day = await withdrawnOn(query, activity, 'receipt', receipt);
        return day === undefined ? undefined : { kind: 'withdrawn', day };
      }
      const [current] = await query<Omit<KeptReceipt, 'kind'>>(
        `SELECT id, revision, received FROM responses AS response
         WHERE ${isOf('response', '$1', '$2')} AND ${isCurrent()}`,
        [activity, original],
      );
      return current && { kind: 'kept', ...current };
    },
    isOfReceipt: async (activity, receipt, id) =>
      (await query(isOfReceipt('$1', '$2', '$3'), [activity, receipt, id])).length > 0,
    withdraw: (activity, receipt, day) => withdraw(activity, 'receipt', receipt, day),
    withdrawId: (activity, id, day) => withdraw(activity, 'id', id, day),
  };
}

async function originalOf(
  query: Query,
  activity: string,
  by: Name,
  value: string,
): Promise<string | undefined> {
  const [row] = await query<{ readonly original: string }>(
    `SELECT original FROM responses WHERE ${by} = $1 AND activity = $2`,
    [value, activity],
  );
  return row?.original;
}

async function withdrawnOn(
  query: Query,
  activity: string,
  by: Name,
  value: string,
): Promise<string | undefined> {
  const [row] = await query<{ readonly day: string }>(
    `SELECT day FROM withdrawn WHERE ${by} = $1 AND activity = $2`,
    [value, activity],
  );
  return row?.day;
}
