/** The ways to search groups with their libraries, as Node finds them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { GroupFinder } from '../../../src/groups/model/finding/group-finder.ts';
import { misses } from '../../../src/groups/model/finding/misses.ts';
import { SEARCHES } from '../peers.mjs';
import { WAYS } from './ways-to-search.mjs';

async function libraryOf(name) {
  if (name === 'Sayso') return { GroupFinder, misses };
  if (!SEARCHES.packages[name]) return undefined;
  const path = createRequire(join(SEARCHES.folder, 'package.json')).resolve(name);
  const library = await import(pathToFileURL(path).href);
  return library.default;
}

/** A way to search by its name, ready to build an index. */
export const engine = async (name) => WAYS[name](await libraryOf(name));
