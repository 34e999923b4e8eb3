/** Loads some pages in turn. */
import { load } from './measure.mjs';
import { shuffled } from './statistics.mjs';

/** How many of the loads are made again on the slow connection, which takes seconds each. */
const SLOW_SHARE = 0.5;

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} url
 * @property {number} [rounds] In how many rounds it is loaded at all; the default is every one.
 */

/**
 * Measures some pages in turn, in another order each round. Those that never show a control are left out, with a word.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {object} options
 * @param {Page[]} options.pages
 * @param {number} options.loads
 * @param {boolean} [options.slow] Whether to load them on the slow connection too.
 * @param {(page: Page, round: number, slow: boolean) => Parameters<typeof load>[2]} options.more What else to measure
 * on an open page.
 */
export async function measureRounds(browser, { pages, loads, slow = false, more }) {
  const results = [];
  for (const { rounds = Infinity, ...page } of pages) {
    // This first load is not counted: it tells how many controls the settled page has, and warms the caches.
    const { controls } = await load(browser, { url: page.url });
    if (controls) results.push({ ...page, rounds, controls, plain: [], slow: [] });
    else console.log(`${page.name}: shows no controls, so it is left out.`);
  }
  for (let round = 0; round < loads; round++) {
    for (const page of shuffled(results.filter(({ rounds }) => round < rounds)))
      page.plain.push(await load(browser, page, { then: more(page, round, false) }));
    if (!slow || round >= loads * SLOW_SHARE) continue;
    for (const page of shuffled(results))
      page.slow.push(await load(browser, page, { slow: true, then: more(page, round, true) }));
  }
  return results;
}
