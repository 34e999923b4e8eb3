import type { Chosen, Facet } from './facet.js';
import type { Criteria } from './criteria.js';
import type { Loosening } from './found.js';

/** What one criterion less would be. */
interface Less {
  readonly criteria: Criteria;
  readonly what: Loosening['what'];
}

/** The criteria without what was chosen of a filter. */
function withoutFilter(criteria: Criteria, key: string): Less {
  const { [key]: options = [], ...chosen }: Chosen = criteria.chosen;
  return {
    criteria: { ...criteria, chosen },
    what:
      options.length === 1
        ? { kind: 'option', filter: key, option: options[0]! }
        : { kind: 'filter', filter: key },
  };
}

/** Each single thing that could be let go of. Of a filter with several options that is all of them, as one less would not help. */
export function lessOf(criteria: Criteria, facets: readonly Facet[]): Less[] {
  const { text, age, within, near, ...rest } = criteria;
  const all = { ...rest, text, ...(age !== undefined && { age }), ...(near && { near }) };
  const list: Less[] = [];
  if (text.trim()) list.push({ criteria: { ...criteria, text: '' }, what: { kind: 'text' } });
  if (near && within !== undefined) list.push({ criteria: all, what: { kind: 'within' } });
  if (age !== undefined) {
    const { age: _, ...ageless } = criteria;
    list.push({ criteria: ageless, what: { kind: 'age' } });
  }
  for (const key of facets.flatMap(({ keys }) => keys))
    if (criteria.chosen[key]?.length) list.push(withoutFilter(criteria, key));
  return list;
}

/** Those that help, the most helpful first. */
export function loosen(
  criteria: Criteria,
  facets: readonly Facet[],
  count: (criteria: Criteria) => number,
): Loosening[] {
  return lessOf(criteria, facets)
    .map((less) => ({ ...less, count: count(less.criteria) }))
    .filter((less) => less.count > 0)
    .sort((a, b) => b.count - a.count);
}
