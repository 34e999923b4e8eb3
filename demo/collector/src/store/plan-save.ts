/** Works out what one batch of responses comes to, as if they were stored one after the other. */
import type { NewResponse, SaveOutcome } from './store.js';

/** What the database knows of a response that a batch names. */
export interface KnownResponse {
  readonly id: string;
  readonly activity: string;
  readonly digest: string;
  readonly receipt: string;
  readonly original: string;
}

/** What was withdrawn. */
export interface WithdrawnResponse {
  readonly activity: string;
  readonly id: string;
  readonly day: string;
}

/** A row to insert. */
export interface PlannedResponse {
  readonly response: NewResponse;
  readonly receipt: string;
  readonly original: string;
}

/** Rows that have `id` for their original get this one instead: a revision of theirs came late. */
export interface Join {
  readonly activity: string;
  readonly id: string;
  readonly original: string;
}

export interface SavePlan {
  /** One for each response, in order. */
  readonly outcomes: readonly SaveOutcome[];
  readonly rows: readonly PlannedResponse[];
  /** In any order: none leads to another. */
  readonly joins: readonly Join[];
}

/**
 * `known` and `withdrawn`: whatever the batch has the id of, or names as the one it replaces. `deleted`: since when, of
 * the activities whose responses are deleted.
 */
export function planSave(
  batch: readonly NewResponse[],
  known: readonly KnownResponse[],
  withdrawn: readonly WithdrawnResponse[],
  deleted: ReadonlyMap<string, string>,
  newReceipt: () => string,
): SavePlan {
  const byId = new Map(known.map((response) => [response.id, { ...response }]));
  const added: NewResponse[] = [];
  const joins: { activity: string; id: string; original: string }[] = [];

  const outcomes = batch.map((response): SaveOutcome => {
    const { envelope, digest } = response;
    const { id, activity, revisionOf } = envelope;
    const gone = withdrawn.find((each) => each.activity === activity && [id, revisionOf].includes(each.id));
    if (gone) return { kind: 'withdrawn', day: gone.day };
    const over = deleted.get(activity);
    if (over !== undefined) return { kind: 'deleted', day: over };
    const before = byId.get(id);
    if (before) {
      return before.digest === digest ? { kind: 'repeated', receipt: before.receipt } : { kind: 'conflict' };
    }
    const replaced = byId.get(revisionOf ?? '');
    const original = (replaced?.activity === activity ? replaced.original : revisionOf) ?? id;
    const receipt = newReceipt();
    byId.set(id, { id, activity, digest, receipt, original });
    added.push(response);
    if (original !== id) {
      // Revisions of this one may have come before it.
      for (const other of [...byId.values(), ...joins]) {
        if (other.activity === activity && other.original === id) other.original = original;
      }
      joins.push({ activity, id, original });
    }
    return { kind: 'stored', receipt };
  });

  const rows = added.flatMap((response) => {
    const planned = byId.get(response.envelope.id);
    return planned ? [{ response, receipt: planned.receipt, original: planned.original }] : [];
  });
  return { outcomes, rows, joins };
}
