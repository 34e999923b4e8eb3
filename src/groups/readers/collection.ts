import type { Group } from '../model/group.js';
import { stableId } from '../model/reading/values/stable-id.js';
import { folded } from '../model/reading/values/terms.js';

/** Groups, each once: the first that was read stays, unless a later one asks for its address not to be shown. */
export class Collection {
  readonly groups: Group[] = [];
  readonly #byId = new Map<string, { readonly group: Group; readonly feed: string }>();
  readonly #byPlace = new Map<string, string>();

  /**
   * Whether it was new. Numbers of another feed are not ids of ours: such a group gets one of its own.
   *
   * @param isMasked Some lists have a service once for each of its places, and mask it only once: what that one leaves
   * out must not be told by another.
   */
  add(group: Group, feed: string, isMasked = false): boolean {
    const same = this.#byId.get(group.id);
    const isSame =
      same && (same.feed === feed || group.id.length > 8 || folded(same.group.name) === folded(group.name));
    if (isSame && isMasked) {
      this.groups[this.groups.indexOf(same.group)] = group;
      this.#byId.set(group.id, { group, feed });
    }
    const postcode = group.places.find(
      (place) => place.precision === 'exact' || place.precision === 'postcode',
    )?.postcode;
    const place = postcode && `${folded(group.name)}|${postcode}`;
    const elsewhere = place ? this.#byPlace.get(place) : undefined;
    if (isSame || (elsewhere !== undefined && elsewhere !== feed)) return false;
    const own = same ? { ...group, id: stableId(`${feed}|${group.id}`) } : group;
    this.#byId.set(own.id, { group: own, feed });
    if (place && elsewhere === undefined) this.#byPlace.set(place, feed);
    this.groups.push(own);
    return true;
  }
}
