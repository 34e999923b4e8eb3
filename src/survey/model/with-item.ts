import { isRecord, withProperty } from './records.js';

/** A copy of a list or record with one item set: of a list by its position. The same one if nothing changes. */
export function withItem(whole: unknown, name: string, value: unknown): unknown {
  if (!Array.isArray(whole)) return withProperty<unknown>(isRecord(whole) ? whole : {}, name, value);
  const list: readonly unknown[] = whole;
  return list[Number(name)] === value ? list : list.map((each, at) => (at === Number(name) ? value : each));
}
