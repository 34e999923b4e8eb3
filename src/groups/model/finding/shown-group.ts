import type { Group } from '../group.js';
import type { Occurrence } from '../sessions/occurrence.js';
import type { FoundGroup } from './found.js';

/** A found group that works out when it meets next only when that is to be shown. */
export class ShownGroup implements FoundGroup {
  readonly group: Group;
  readonly miles: number | undefined;
  readonly #at: number;
  readonly #nextOf: (at: number) => Occurrence | undefined;

  constructor(
    group: Group,
    miles: number | undefined,
    at: number,
    nextOf: (at: number) => Occurrence | undefined,
  ) {
    this.group = group;
    this.miles = miles;
    this.#at = at;
    this.#nextOf = nextOf;
  }

  get next(): Occurrence | undefined {
    return this.#nextOf(this.#at);
  }
}
