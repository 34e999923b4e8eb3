/** Ways to search groups, for Node and for a page: whoever uses them brings the libraries. */

/**
 * @typedef {object} Result
 * @property {number} count How many groups were found.
 * @property {object[]} first The first of them that would be shown, in order.
 *
 * @typedef {(groups: object[]) => (text: string) => Result} Way Builds an index of groups and searches it.
 */

/** How many groups of a result are wanted at once. */
const SHOWN = 20;

/** What of a group is searched, in the same fields for all. */
const FIELDS = ['name', 'terms', 'place', 'text'];

const documents = (groups) =>
  groups.map(({ name, categories, audiences, organisation, places, summary }, id) => ({
    id,
    name,
    terms: [...categories, ...audiences].map(({ label }) => label).join(' '),
    place: [organisation.name, ...places.flatMap((each) => [each.name, each.town, each.postcode])].join(' '),
    text: summary,
  }));

const haystacks = (groups) =>
  documents(groups).map((each) =>
    FIELDS.map((field) => each[field])
      .join(' ')
      .toLowerCase(),
  );

/** A result from the numbers of groups, as `numberOf` reads them off what a library gives. */
const result = (groups, found, numberOf) => ({
  count: found.length,
  first: found.slice(0, SHOWN).map((each) => groups[numberOf(each)]),
});

const itself = (number) => number;

/** @type {Record<string, (library: any) => Way>} */
export const WAYS = {
  Sayso:
    ({ GroupFinder, misses }) =>
    (groups) => {
      // Without filters, which the others know nothing of.
      const finder = new GroupFinder(groups, {
        today: { day: '2026-11-26', time: '10:00' },
        misses: () => misses,
        facets: () => undefined,
      });
      finder.prepare();
      return (text) => {
        const { groups: found, anywhere } = finder.find({ text, chosen: {}, sort: 'best' });
        return {
          count: found.length + anywhere.length,
          first: found.slice(0, SHOWN).map(({ group }) => group),
        };
      };
    },
  'includes()': () => (groups) => {
    const rows = haystacks(groups);
    const all = groups.map((_, number) => number);
    let [before, kept] = ['', all];
    return (text) => {
      const typed = text.toLowerCase();
      kept = (before && typed.startsWith(before) ? kept : all).filter((number) =>
        rows[number].includes(typed),
      );
      before = typed;
      return result(groups, kept, itself);
    };
  },
  minisearch: (MiniSearch) => (groups) => {
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(documents(groups));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3, terms: 2 } };
    return (text) => result(groups, index.search(text, options), ({ id }) => id);
  },
  flexsearch:
    ({ Index }) =>
    (groups) => {
      const index = new Index({ tokenize: 'forward' });
      for (const [id, row] of haystacks(groups).entries()) index.add(id, row);
      return (text) => result(groups, index.search(text, { limit: groups.length }), itself);
    },
  'fuse.js': (Fuse) => (groups) => {
    const index = new Fuse(documents(groups), { keys: FIELDS, threshold: 0.3, ignoreLocation: true });
    return (text) => result(groups, index.search(text), ({ refIndex }) => refIndex);
  },
};

/** What residents type, letter by letter: two words, one word, a town, and words with a letter wrong. */
export const TYPED = ['singing', 'tuesday walking', 'allotmnt', 'kirkby', 'photgraphy', 'mens shed'];
