/** Searching groups: our finder beside plain scanning and the libraries that pages search with. */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

import { run } from '../../../.config/processes.mjs';
import { installPeer, SEARCHES } from '../peers.mjs';
import { median, shuffled } from '../statistics.mjs';
import { MB, ms, ratio, table } from '../table.mjs';

const ONE = fileURLToPath(new URL('one-engine.mjs', import.meta.url));
const COUNTS = [1000, 10_000, 50_000];
const ROUNDS = 3;

/** What is aimed for, in milliseconds. */
const BUILD_GOALS = { 10000: 25, 50000: 150 };
const P95_GOAL = 16;

const FIGURES = ['buildMs', 'buildCpu', 'heap', 'p50', 'p95', 'worst', 'typo'];

async function measure(name, count) {
  const args = ['--import', 'tsx', '--expose-gc', ONE, name, String(count)];
  const { code, output } = await run(process.execPath, args, { limit: 180_000 });
  const line = output.split('\n').find((each) => each.startsWith('{'));
  return code === 0 && line ? JSON.parse(line) : undefined;
}

function print(count, results) {
  const rows = Object.entries(results).filter(([, loads]) => loads.length);
  const of = (loads, figure) => median(loads.map((each) => each[figure]));
  const ours = Object.fromEntries(FIGURES.map((figure) => [figure, of(results.Sayso ?? [], figure)]));
  const times = (loads, figure) => ratio(ours[figure] && ours[figure] / of(loads, figure));
  console.log(`\n${count} groups: medians of ${ROUNDS} processes; × is ours divided by theirs\n`);
  console.log(
    table(
      [
        'engine',
        'build ms',
        '×',
        'CPU ms',
        'key p50 ms',
        '×',
        'p95 ms',
        '×',
        'worst ms',
        '×',
        'index MB',
        'typo',
        'note',
      ],
      rows.map(([name, loads]) => [
        name,
        ms(of(loads, 'buildMs')),
        times(loads, 'buildMs'),
        ms(of(loads, 'buildCpu')),
        of(loads, 'p50').toFixed(2),
        times(loads, 'p50'),
        ms(of(loads, 'p95')),
        times(loads, 'p95'),
        ms(of(loads, 'worst')),
        times(loads, 'worst'),
        MB(of(loads, 'heap')),
        String(of(loads, 'typo')),
        loads.some(({ cut }) => cut) ? 'stopped after 20 s' : '',
      ]),
    ),
  );
  const goal = (title, figure, most) =>
    most && ours[figure] !== undefined
      ? `${title}: ${ms(ours[figure])} ms, aim ${most} ms, ${ours[figure] <= most ? 'met' : 'NOT MET'}`
      : undefined;
  const goals = [
    goal('ready to search', 'buildMs', BUILD_GOALS[count]),
    goal('keystroke p95', 'p95', P95_GOAL),
  ];
  console.log(`\n${goals.filter(Boolean).join('\n')}`);
}

/** Measures and prints; returns every figure by how many groups there were and by engine. */
export async function searchGroups() {
  const peers = await installPeer(SEARCHES);
  const names = ['Sayso', 'includes()', ...(peers ? ['minisearch', 'flexsearch', 'fuse.js'] : [])];
  console.log(`Node ${process.version}, ${cpus().length} cores, load average ${loadavg()[0].toFixed(1)}`);
  const kept = {};
  for (const count of COUNTS) {
    const results = (kept[count] = Object.fromEntries(names.map((name) => [name, []])));
    for (let round = 0; round < ROUNDS; round++)
      for (const name of shuffled(names)) {
        const figures = await measure(name, count);
        if (figures) results[name].push(figures);
        else console.log(`${name} gave nothing for ${count} groups.`);
      }
    print(count, results);
  }
  return kept;
}
