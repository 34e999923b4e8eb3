/**
 * Writes a batch of responses to PostgreSQL in one transaction.
 *
 * A release remembers the last sequence that it counted, so sequences must
 * become visible in their order: were 7 committed after 8, whoever read up to 8
 * in between would never count 7. A PostgreSQL sequence gives no such order,
 * since it is outside of transactions. So the numbers come from a row for each
 * activity, in `journals`: the first statement of a transaction takes as many
 * as it may need, and so holds the row until its commit is seen by everybody.
 * Whoever wants the next numbers waits for that; what is rolled back gives its
 * numbers back. Numbers that a batch takes and does not need are gone, which
 * harms nobody: what counts is the order.
 *
 * While it holds the rows nobody else writes for these activities, so that what
 * the second statement finds stays true until the commit. This needs nothing
 * but row locks, which every database that speaks PostgreSQL has, and it is one
 * update for a whole batch.
 */
import { isOf } from './conditions.js';
import { flagsText } from './flags.js';
import type { Postgres, Query } from './postgres-pool.js';
import { TryAgain } from './postgres-pool.js';
import { planSave } from './plan-save.js';
import type { KnownResponse, PlannedResponse, WithdrawnResponse } from './plan-save.js';
import { withdrawAll } from './postgres-receipts.js';
import type { NewResponse, SaveOutcome } from './store.js';

/** In one order of activities, so that no two transactions wait for each other. */
const TAKE_NUMBERS = `
  INSERT INTO journals (activity, last)
  SELECT activity, needed FROM unnest($1::text[], $2::bigint[]) AS wanted (activity, needed) ORDER BY activity
  ON CONFLICT (activity) DO UPDATE SET last = journals.last + excluded.last
  RETURNING activity, last`;

const FIND_KNOWN = 'SELECT id, activity, digest, receipt, original FROM responses WHERE id = ANY ($1)';

/** What was withdrawn; and without an id, of which activities everything is deleted. */
const FIND_GONE = `
  SELECT activity, id, day FROM withdrawn WHERE activity = ANY ($1) AND id = ANY ($2)
  UNION ALL
  SELECT activity, NULL, day FROM deletions WHERE activity = ANY ($1)`;

/** Leaves out what is there after all, of another activity's transaction, and whose receipt is taken. */
const INSERT = `
  INSERT INTO responses
    (sequence, id, activity, definition, received, revision, revision_of, original, receipt, digest, body, flags,
      group_size)
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::text[],
    $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::integer[])
  ON CONFLICT DO NOTHING
  RETURNING 1 AS stored`;

const JOIN = `
  WITH joined AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS each (activity, id, original)
  ), former AS (
    INSERT INTO former_originals (response_id, until, original)
    SELECT response.id, late.sequence, response.original FROM joined
    JOIN responses AS late ON late.id = joined.id
    JOIN responses AS response ON ${isOf('response', 'joined.activity', 'joined.id')}
  )
  UPDATE responses SET original = joined.original FROM joined
  WHERE ${isOf('responses', 'joined.activity', 'joined.id')}`;

type Gone = Omit<WithdrawnResponse, 'id'> & { readonly id: string | null };

/** What became of each response, in order, once all that is new is on the disk. */
export function saveBatch(
  { transaction }: Postgres,
  batch: readonly NewResponse[],
  newReceipt: () => string,
): Promise<readonly SaveOutcome[]> {
  return transaction(async (query) => {
    const mentioned = batch.flatMap(({ envelope: { id, revisionOf } }) => [
      id,
      ...(revisionOf ? [revisionOf] : []),
    ]);
    const activities = [...new Set(batch.map(({ envelope }) => envelope.activity))];
    // Sent together, and done one after the other: what is found is found by whoever holds the rows of `journals`.
    const [numbers, known, gone] = await together(
      takeNumbers(query, batch),
      query<KnownResponse>(FIND_KNOWN, [mentioned]),
      query<Gone>(FIND_GONE, [activities, mentioned]),
    );
    const withdrawn = gone.flatMap(({ id, ...each }) => (id === null ? [] : [{ ...each, id }]));
    const deleted = new Map(gone.flatMap(({ activity, id, day }) => (id === null ? [[activity, day]] : [])));
    const { outcomes, rows, joins, withdrawals } = planSave(batch, known, withdrawn, deleted, newReceipt);
    if (rows.length > 0) {
      const stored = await query(INSERT, columnsOf(rows, numbers));
      // What was planned on the grounds that a row is new does not hold any more.
      if (stored.length < rows.length) throw new TryAgain();
    }
    if (joins.length > 0) {
      await query(JOIN, [
        joins.map(({ activity }) => activity),
        joins.map(({ id }) => id),
        joins.map(({ original }) => original),
      ]);
    }
    for (const withdrawal of withdrawals) await withdrawAll(query, withdrawal);
    return outcomes;
  });
}

/**
 * What came of statements that were sent together. Where one fails, so does each behind it, which is no news: the first
 * of them tells why.
 */
async function together<Results extends readonly unknown[]>(
  ...sent: { readonly [Index in keyof Results]: Promise<Results[Index]> }
): Promise<Results> {
  const ends = await Promise.allSettled(sent);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return Promise.all(sent) as Promise<unknown> as Promise<Results>;
}

/** The number before the first one taken, by activity. */
async function takeNumbers(query: Query, batch: readonly NewResponse[]): Promise<Map<string, number>> {
  const needed = new Map<string, number>();
  for (const { envelope } of batch) needed.set(envelope.activity, (needed.get(envelope.activity) ?? 0) + 1);
  const taken = await query<{ readonly activity: string; readonly last: number }>(TAKE_NUMBERS, [
    [...needed.keys()],
    [...needed.values()],
  ]);
  return new Map(taken.map(({ activity, last }) => [activity, last - (needed.get(activity) ?? 0)]));
}

function columnsOf(rows: readonly PlannedResponse[], numbers: Map<string, number>): unknown[][] {
  const next = ({ response: { envelope } }: PlannedResponse) => {
    const number = (numbers.get(envelope.activity) ?? 0) + 1;
    numbers.set(envelope.activity, number);
    return number;
  };
  return [
    rows.map(next),
    rows.map(({ response }) => response.envelope.id),
    rows.map(({ response }) => response.envelope.activity),
    rows.map(({ response }) => response.definition),
    rows.map(({ response }) => response.received),
    rows.map(({ response }) => response.envelope.revision),
    rows.map(({ response }) => response.envelope.revisionOf),
    rows.map(({ original }) => original),
    rows.map(({ receipt }) => receipt),
    rows.map(({ response }) => response.digest),
    rows.map(({ response }) => response.body),
    rows.map(({ response }) => flagsText(response.flags)),
    rows.map(({ response }) => response.envelope.group?.size ?? null),
  ];
}
