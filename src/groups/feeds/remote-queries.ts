import type { Criteria } from '../model/finding/criteria.js';
import type { GroupFormat } from '../model/group.js';
import { readPostcode } from '../model/place/postcode.js';
import { PAGE_SIZE } from './find-list.js';

export type Query = Readonly<Record<string, string | number>>;

const METRES = 1609.344;
/** Miles that a server is asked to look within where the resident has not said. */
const NEAR_ENOUGH = 10;

/** What each kind of interface calls the words that are looked for. */
function textQuery(text: string, format: GroupFormat | undefined): Query {
  if (!text.trim()) return {};
  if (format === 'outpost') return { keywords: text };
  if (format === 'open-referral-uk-1' || format === 'localgov-drupal') return { text };
  if (format === 'open-referral-uk-3') return { search: text };
  return { search: text, text, keywords: text };
}

/** The place, as far as it may be told: an outcode, which is all that a resident's place is ever called here. */
function placeQuery({ near, within = NEAR_ENOUGH }: Criteria, format: GroupFormat | undefined): Query {
  const outcode = near && readPostcode(near.label)?.outcode;
  if (!outcode) return {};
  if (format === 'outpost') return { location: outcode };
  return { postcode: outcode, proximity: Math.ceil(within * METRES) };
}

/** Whether a query asks for no more than words, so that there is nothing to leave away where it finds nothing. */
export const isBroad = (query: Query): boolean => !NARROW.some((name) => name in query);

const NARROW = ['postcode', 'location', 'day', 'taxonomy_id', 'taxonomy_term_id'];

/** Ids with figures or colons in them are the vocabulary's own. Others may have been made here, of a label. */
const OWN_ID = /\d|:/;

/** Filters that a server knows a word for, where one option is chosen: several mean something else to each server. */
function filterQuery({ chosen }: Criteria, format: GroupFormat | undefined): Query {
  const ids = (kind: string): readonly string[] =>
    Object.entries(chosen).flatMap(([key, options]) => (key.split(':')[0] === kind ? options : []));
  const [day, otherDay] = ids('day');
  const [term, otherTerm] = ids('category');
  const termName = format === 'open-referral-uk-3' ? 'taxonomy_term_id' : 'taxonomy_id';
  return {
    ...(day && !otherDay && format !== 'outpost' && { day }),
    ...(term && !otherTerm && OWN_ID.test(term) && format !== 'outpost' && { [termName]: term }),
  };
}

/**
 * What to ask a server for, from the most telling on: the next where one is refused, or finds nothing. The place goes
 * first, for servers are least agreed on it; the words last. What is left away is looked at by the finder all the same.
 */
export function remoteQueries(criteria: Criteria, format?: GroupFormat): readonly Query[] {
  const words = textQuery(criteria.text, format);
  const filters = filterQuery(criteria, format);
  const place = placeQuery(criteria, format);
  const long = { per_page: PAGE_SIZE };
  const single = Object.entries(words).map(([name, value]) => ({ [name]: value, ...long }));
  const all: Query[] = [
    { ...words, ...filters, ...place, ...long },
    { ...words, ...filters, ...long },
    { ...words, ...long },
    ...single,
    {},
  ];
  return [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
}
