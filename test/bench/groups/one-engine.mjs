/** Measures one way to search, in a process of its own, and prints its figures as JSON: `one-engine.mjs NAME COUNT`. */
import { engine } from './engines.mjs';
import { generateGroups } from './generate-groups.mjs';
import { TYPED } from './ways-to-search.mjs';

/** An engine that has taken this long is stopped: it is far from any aim. */
const ENOUGH = 20_000;

const [, , name, count] = process.argv;
// As they come out of a file: texts that were not put together from others.
const groups = JSON.parse(JSON.stringify(generateGroups(Number(count))));
const build = await engine(name);

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const heapBefore = heap();
const cpuBefore = cpu();
const began = performance.now();
const search = build(groups);
const buildMs = performance.now() - began;
const buildCpu = cpu() - cpuBefore;
const heapMB = heap() - heapBefore;

const keys = [];
let typo = 0;
for (const text of TYPED)
  for (let length = 1; length <= text.length; length++) {
    if (performance.now() - began > ENOUGH) break;
    const start = performance.now();
    const { count: found } = search(text.slice(0, length));
    keys.push(performance.now() - start);
    if (text === 'allotmnt' && length === text.length) typo = found;
  }
const sorted = keys.toSorted((a, b) => a - b);
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
console.log(
  JSON.stringify({
    buildMs,
    buildCpu,
    heap: heapMB,
    p50: at(0.5),
    p95: at(0.95),
    worst: at(1),
    typo,
    cut: keys.length < TYPED.join('').length,
  }),
);
