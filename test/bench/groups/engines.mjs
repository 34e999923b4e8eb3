/** Ways to search groups, each as `build(groups)` that returns `search(text)`: how many groups it found. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createFinder, misses } from '../../../src/groups/model/finding/index.ts';
import { SEARCHES } from '../peers.mjs';

const peer = (name) =>
  import(pathToFileURL(createRequire(join(SEARCHES.folder, 'package.json')).resolve(name)).href);

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

/** @type {Record<string, () => Promise<(groups: object[]) => (text: string) => number>>} */
export const ENGINES = {
  Sayso: async () => (groups) => {
    const finder = createFinder(groups, {
      today: { day: '2026-11-26', time: '10:00' },
      misses: () => misses,
    });
    finder.prepare();
    return (text) => {
      const { groups: found, anywhere } = finder.find({ text, chosen: {}, sort: 'best' });
      return found.length + anywhere.length;
    };
  },
  'includes()': async () => (groups) => {
    const rows = haystacks(groups);
    let [before, kept] = ['', rows];
    return (text) => {
      const typed = text.toLowerCase();
      kept = (before && typed.startsWith(before) ? kept : rows).filter((row) => row.includes(typed));
      before = typed;
      return kept.length;
    };
  },
  minisearch: async () => {
    const { default: MiniSearch } = await peer('minisearch');
    return (groups) => {
      const index = new MiniSearch({ fields: FIELDS });
      index.addAll(documents(groups));
      const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 3, terms: 2 } };
      return (text) => index.search(text, options).length;
    };
  },
  flexsearch: async () => {
    const { default: flexsearch } = await peer('flexsearch');
    return (groups) => {
      const index = new flexsearch.Index({ tokenize: 'forward' });
      for (const [id, row] of haystacks(groups).entries()) index.add(id, row);
      return (text) => index.search(text, { limit: groups.length }).length;
    };
  },
  'fuse.js': async () => {
    const { default: Fuse } = await peer('fuse.js');
    return (groups) => {
      const index = new Fuse(documents(groups), { keys: FIELDS, threshold: 0.3, ignoreLocation: true });
      return (text) => index.search(text).length;
    };
  },
};
