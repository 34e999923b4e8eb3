import type { Group } from '../group.js';
import type { Filter, FilterKind, FilterOption } from './criteria.js';
import { fold } from './fold.js';
import { NO, UNSAID, type Verdict, YES } from './verdict.js';

/** One thing that a group says: an option of each of the facet's filters, undefined where that is left open. */
export interface Said {
  readonly options: readonly (string | undefined)[];
  /** True where it may be so and nobody says. */
  readonly maybe?: boolean;
}

/** What one filter of a facet is about. */
export interface FacetFilter {
  readonly key: string;
  readonly kind: FilterKind;
  readonly scheme?: string;
  /** The options in their order; without it they are the data's, the most frequent first. */
  readonly order?: readonly string[];
  readonly label?: (option: string) => string | undefined;
}

/** What was chosen, by the filter's key. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/**
 * What can be filtered by together: one filter, or day and time, which have to be of the same session. Groups that say
 * the same share one entry, so that a choice is judged once for each thing that can be said, and not for each group.
 */
export class Facet {
  readonly keys: readonly string[];
  readonly #filters: readonly FacetFilter[];
  /** Per group, the number of what it says. */
  readonly #of: Uint32Array;
  readonly #said: readonly (readonly Said[])[];

  constructor(filters: readonly FacetFilter[], of: Uint32Array, said: readonly (readonly Said[])[]) {
    this.#filters = filters;
    this.keys = filters.map(({ key }) => key);
    this.#of = of;
    this.#said = said;
  }

  /** The verdict on every group; undefined where nothing was chosen. */
  judge(chosen: Chosen): ((group: number) => Verdict) | undefined {
    if (!this.keys.some((key) => chosen[key]?.length)) return undefined;
    const verdicts = this.#said.map((said) => this.#verdict(said, chosen));
    return (group) => verdicts[this.#of[group]!]!;
  }

  /** How many of some groups each option fits, beside what was chosen of the facet's other filters. */
  count(counted: (group: number) => boolean, chosen: Chosen): [key: string, counts: Map<string, number>][] {
    const tally = new Uint32Array(this.#said.length);
    for (let group = 0; group < this.#of.length; group++) if (counted(group)) tally[this.#of[group]!]!++;
    return this.keys.map((key, at) => {
      const counts = new Map<string, number>();
      const others = { ...chosen, [key]: [] };
      for (const [number, said] of this.#said.entries()) {
        if (!tally[number]) continue;
        const fitting = said.filter((each) => this.#verdict([each], others) === YES && !each.maybe);
        for (const option of new Set(fitting.map(({ options }) => options[at])))
          if (option !== undefined) counts.set(option, (counts.get(option) ?? 0) + tally[number]);
      }
      return [key, counts];
    });
  }

  /** The filters that are worth offering: two options, and enough groups that say something. */
  filters(leastShare: number): Filter[] {
    const total = this.#of.length;
    const counts = this.count(() => true, {});
    return this.#filters.flatMap(({ key, kind, scheme, order, label }, at) => {
      const used = counts[at]![1];
      const options = order
        ? order.filter((option) => used.has(option)).map((id): FilterOption => ({ id }))
        : [...used]
            .map(([id, count]) => ({ id, count, label: label?.(id) ?? id }))
            .sort((a, b) => b.count - a.count || (fold(a.label) < fold(b.label) ? -1 : 1))
            .map(({ id, label: words }): FilterOption => ({ id, label: words }));
      const silent = this.#said.map(
        (said) => !said.some((each) => !each.maybe && each.options[at] !== undefined),
      );
      const unsaid = this.#of.reduce((sum, number) => sum + Number(silent[number]!), 0);
      return options.length < 2 || total - unsaid < leastShare * total
        ? []
        : [{ key, kind, ...(scheme && { scheme }), options, unsaid }];
    });
  }

  #verdict(said: readonly Said[], chosen: Chosen): Verdict {
    let best: Verdict = said.length ? NO : UNSAID;
    for (const { options, maybe } of said) {
      let verdict: Verdict = maybe ? UNSAID : YES;
      for (const [at, key] of this.keys.entries()) {
        const wanted = chosen[key];
        if (!wanted?.length) continue;
        const option = options[at];
        if (option === undefined) verdict = Math.min(verdict, UNSAID) as Verdict;
        else if (!wanted.includes(option)) verdict = NO;
      }
      best = Math.max(best, verdict) as Verdict;
    }
    return best;
  }
}

/** Gives a number to each thing that groups say, and keeps one group that says it. */
export class Gathered {
  /** Per group, the number of what it says. */
  readonly of: Uint32Array;
  readonly samples: Group[] = [];
  readonly #keyOf: (group: Group) => string;
  readonly #numbers = new Map<string, number>();

  constructor(groups: number, keyOf: (group: Group) => string) {
    this.of = new Uint32Array(groups);
    this.#keyOf = keyOf;
  }

  add(group: Group, at: number): void {
    const key = this.#keyOf(group);
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.samples.push(group) - 1));
    this.of[at] = number;
  }
}
