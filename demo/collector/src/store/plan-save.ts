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

/** A person's responses to delete, and never to take again: see {@link planSave}. */
export interface Withdrawal {
  readonly activity: string;
  /** What all of them have for their original. */
  readonly original: string;
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
  /** To be done after the rows and the joins: it is for them, too. */
  readonly withdrawals: readonly Withdrawal[];
}

/**
 * What is withdrawn takes all of that person's responses with it, in whatever order they come: if the second revision
 * arrives after the first was withdrawn, it is refused, and tells that a third, which came before it, is that person's.
 *
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
  const gone = new Marks(withdrawn);
  const withdrawals: Withdrawal[] = [];

  const originalOf = (activity: string, id: string) => {
    const response = byId.get(id);
    return response?.activity === activity ? response.original : id;
  };

  const outcomes = batch.map((response): SaveOutcome => {
    const { envelope, digest } = response;
    const { id, activity, revisionOf } = envelope;
    const over = deleted.get(activity);
    if (over !== undefined) return { kind: 'deleted', day: over };
    const before = byId.get(id);
    // First of all: with the id of somebody else's response nothing is to be had, not its withdrawal either.
    if (before && before.digest !== digest) return { kind: 'conflict' };
    const ids = revisionOf === null ? [id] : [id, revisionOf];
    const day = gone.dayOf(activity, ids);
    if (day !== undefined) {
      for (const original of new Set(ids.map((each) => originalOf(activity, each)))) {
        withdrawals.push({ activity, original, day });
        const others = [...byId.values()].filter((other) => isOf(other, activity, original));
        gone.add(activity, [original, ...others.map((other) => other.id)], day);
      }
      gone.add(activity, ids, day);
      return { kind: 'withdrawn', day };
    }
    if (before) return { kind: 'repeated', receipt: before.receipt };
    const original = revisionOf === null ? id : originalOf(activity, revisionOf);
    const receipt = newReceipt();
    byId.set(id, { id, activity, digest, receipt, original });
    added.push(response);
    if (original !== id) {
      // Revisions of this one may have come before it.
      for (const other of [...byId.values(), ...joins]) {
        if (isOf(other, activity, id)) other.original = original;
      }
      joins.push({ activity, id, original });
    }
    return { kind: 'stored', receipt };
  });

  const rows = added.flatMap((response) => {
    const planned = byId.get(response.envelope.id);
    return planned ? [{ response, receipt: planned.receipt, original: planned.original }] : [];
  });
  return { outcomes, rows, joins, withdrawals };
}

const isOf = (response: Pick<KnownResponse, 'activity' | 'original'>, activity: string, original: string) =>
  response.activity === activity && response.original === original;

/** Which ids are withdrawn, and since when. */
class Marks {
  readonly #days = new Map<string, string>();

  constructor(withdrawn: readonly WithdrawnResponse[]) {
    for (const { activity, id, day } of withdrawn) this.add(activity, [id], day);
  }

  /** The first day is the one that counts. */
  add(activity: string, ids: readonly string[], day: string) {
    for (const id of ids) {
      const key = this.#key(activity, id);
      if (!this.#days.has(key)) this.#days.set(key, day);
    }
  }

  /** Of the first of these that is withdrawn. */
  dayOf(activity: string, ids: readonly string[]): string | undefined {
    for (const id of ids) {
      const day = this.#days.get(this.#key(activity, id));
      if (day !== undefined) return day;
    }
    return undefined;
  }

  #key(activity: string, id: string) {
    return `${activity} ${id}`;
  }
}
