/** Our directory in a page, beside plain lists with other ways to search behind them. */
import { evaluate } from '../measure.mjs';
import { installPeer, SEARCHES } from '../peers.mjs';
import { shuffled } from '../statistics.mjs';
import { index, load, make, onPage, show } from './operate.mjs';
import { groupPages, SNAPSHOT } from './pages.mjs';
import { printKeys, printRenders, printSnapshot } from './report.mjs';

const COUNTS = [1000, 10_000, 50_000];

/** The fewest that fill a first list: what more of them costs is held against this. */
const FEW = 20;

/** Letters take longer than a list and are many in each load. */
const TYPING_LOADS = 2;

/** Until our directory takes it that nobody is typing any more, and has dealt with that, in ms. */
const SETTLED = 750;

/** Measures each page in turn, in another order each round. Returns every figure by the page's name. */
async function inRounds(pages, rounds, measure) {
  const results = Object.fromEntries(pages.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const page of shuffled(pages)) results[page.name].push(await measure(page));
  return results;
}

/** How long until lists are painted, all is read, and in memory: of our list by how many groups, and of a plain one. */
function measureRenders(open, pages, loads) {
  const cases = [FEW, ...COUNTS].flatMap((count) =>
    pages.map((page) => ({ ...page, name: `${page.name}, ${count}`, count })),
  );
  return inRounds(cases, loads, ({ path, count }) =>
    open(path, async (session) => {
      await make(session, count);
      return show(session);
    }),
  );
}

/** What letters cost, of so many groups. */
const measureKeys = (open, pages, count) =>
  inRounds(pages, TYPING_LOADS, async ({ path, ours }) => {
    // Whoever types at once does so while a directory is still reading; a plain list would not be there yet.
    const first = ours
      ? await open(path, async (session) => {
          await make(session, count);
          return evaluate(session, 'bench.show().then(() => bench.first())');
        })
      : [];
    const rest = await open(path, async (session) => {
      await make(session, count);
      const shown = await show(session);
      const ready = ours ? shown : await index(session);
      const keys = await evaluate(session, `bench.words(${ours ? SETTLED : 0})`);
      return { ...ready, keys, said: await evaluate(session, 'bench.said()') };
    });
    return { ...rest, first };
  });

/**
 * Measures and prints; returns every figure.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('../run.mjs').PartOptions} options
 * @param {(files: Map<string, string>) => Promise<{url: string, close: () => void}>} serve
 */
export async function measureDirectory(browser, { cdn, loads }, serve) {
  const { pages, floor, files } = await groupPages({ peers: await installPeer(SEARCHES), cdn });
  const ours = pages.filter((page) => page.ours);
  if (!ours.length) console.log(`Without our directory: ${cdn} holds no sayso-group-directory.js.`);
  const server = await serve(files);
  const open = (path, act, options) => onPage(browser, server.url + path, act, options);
  try {
    const plain = pages.filter(({ name }) => name === 'includes()');
    const renders = await measureRenders(open, [...ours, ...plain], loads);
    printRenders(renders, { few: FEW, counts: COUNTS });
    const keys = {};
    for (const count of COUNTS) {
      keys[count] = await measureKeys(open, pages, count);
      printKeys(keys[count], count);
    }
    const fetch = ({ path }) => open(path, (session) => load(session, SNAPSHOT.path), { slowdown: 4 });
    const snapshot = await inRounds([...ours, floor], loads, fetch);
    printSnapshot(snapshot, SNAPSHOT.groups);
    return { renders, keys, snapshot };
  } finally {
    server.close();
  }
}
