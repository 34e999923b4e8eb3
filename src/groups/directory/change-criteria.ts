import type { Criteria } from '../model/finding/criteria.js';

/** Nothing in particular. */
export const ANYTHING: Criteria = { text: '', chosen: {}, sort: 'best' };

/** What is to be different; `undefined` takes it away. */
export type CriteriaChange = { readonly [Key in keyof Criteria]?: Criteria[Key] | undefined };

/** Criteria with some of them changed; `undefined` takes one away. */
export function merged(criteria: Criteria, change: CriteriaChange): Criteria {
  const entries = Object.entries({ ...criteria, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Criteria;
}

type Chosen = Criteria['chosen'];

/** With an option more. */
export const added = (chosen: Chosen, filter: string, option: string): Chosen => ({
  ...chosen,
  [filter]: [...(chosen[filter] ?? []).filter((each) => each !== option), option],
});

/** Without an option, and without its filter where it was the last one. */
export function removed(chosen: Chosen, filter: string, option: string): Chosen {
  const rest = (chosen[filter] ?? []).filter((each) => each !== option);
  const { [filter]: _all, ...others } = chosen;
  return rest.length ? { ...others, [filter]: rest } : others;
}
