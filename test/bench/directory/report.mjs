/** What is printed of lists of groups, and what is aimed for. */
import { mad, median } from '../statistics.mjs';
import { MB, ms, ratio, table } from '../table.mjs';

/** What is aimed for: the list of 10,000 by that of a few, and milliseconds. */
const RENDER_GOAL = 1.2;
const READY_GOALS = { 10000: 25, 50000: 150 };
const SEARCH_GOAL = 16;
const PAINT_GOAL = 33;
const SNAPSHOT_GOAL = 300;

const of = (loads, figure) => loads.map((load) => load[figure]);
const middle = (loads, figure) => median(of(loads, figure));
const withSpread = (loads, figure) => `${ms(middle(loads, figure))} (${ms(mad(of(loads, figure)))})`;

const verdict = (title, value, most, show = ms) =>
  value === undefined
    ? []
    : [`${title}: ${show(value)}, aim ${show(most)}, ${value <= most ? 'met' : 'NOT MET'}`];

const print = (title, head, rows, goals) =>
  console.log([`\n${title}\n`, table(head, rows), '', ...goals].join('\n'));

/** First renders by list and number of groups. */
export function printRenders(results, { few, counts }) {
  const lists = [...new Set(Object.keys(results).map((name) => name.split(', ')[0]))];
  const render = (list, count) => results[`${list}, ${count}`];
  const times = (list, count) =>
    middle(render(list, count), 'paintedCpu') / middle(render(list, few), 'paintedCpu');
  print(
    'From groups handed over to the list painted: medians of loads (and how far off they typically were)',
    ['list', 'groups', 'CPU ms', `× ${few}`, 'wall ms', 'all read: wall ms', 'CPU ms', 'memory MB'],
    lists.flatMap((list) =>
      [few, ...counts].map((count) => {
        const loads = render(list, count);
        return [
          list === 'Sayso' ? list : 'plain Lit list',
          String(count),
          withSpread(loads, 'paintedCpu'),
          ratio(times(list, count)),
          withSpread(loads, 'painted'),
          ms(middle(loads, 'read')),
          ms(middle(loads, 'readCpu')),
          MB(middle(loads, 'memory')),
        ];
      }),
    ),
    lists.includes('Sayso')
      ? verdict(`first list of 10000, × that of ${few}`, times('Sayso', 10_000), RENDER_GOAL, ratio)
      : [],
  );
}

/** How the middle, all but one in twenty, and the worst of some figures are. */
function quantiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

/** What letters cost, by list. */
export function printKeys(results, count) {
  const figures = Object.entries(results).map(([name, loads]) => {
    const keys = loads.flatMap((load) => load.keys);
    const first = loads.flatMap((load) => load.first);
    return {
      name,
      ready: middle(loads, 'read'),
      readyCpu: middle(loads, 'readCpu'),
      memory: middle(loads, 'memory'),
      search: quantiles(of(keys, 'search').filter((took) => took !== undefined)),
      drawn: quantiles(of(keys, 'drawn')),
      painted: quantiles(of(keys, 'painted')),
      first: quantiles(of(first, 'painted')),
      said: loads[0].said,
    };
  });
  const named = (wanted) => figures.find(({ name }) => name === wanted);
  const ours = named('Sayso');
  const times = (value, theirs) => ratio(value && theirs ? value / theirs : undefined);
  const columns = ['p50', 'p95', 'worst'];
  print(
    `${count} groups, letters typed: × is ours divided by theirs`,
    [
      'list',
      ...['ready ms', 'CPU ms', '×', 'memory MB'],
      ...columns.map((each) => `search ${each}`),
      ...columns.map((each) => `drawn ${each}`),
      ...columns.flatMap((each) => [`painted ${each}`, '×']),
      ...['first letters p50', 'worst', '"mens shed"'],
    ],
    figures.map(({ name, ready, readyCpu, memory, search, drawn, painted, first, said }) => [
      name,
      ms(ready),
      ms(readyCpu),
      times(ours?.readyCpu, readyCpu),
      MB(memory),
      ...columns.map((each) => ms(search[each])),
      ...columns.map((each) => ms(drawn[each])),
      ...columns.flatMap((each) => [ms(painted[each]), times(ours?.painted[each], painted[each])]),
      ms(first.p50),
      ms(first.worst),
      said.trim().replace(/ groups?$/, ''),
    ]),
    [
      ...(READY_GOALS[count]
        ? verdict('our finder ready to search, ms', named('our finder').ready, READY_GOALS[count])
        : []),
      ...verdict('search p95, ms', named('our finder').search.p95, SEARCH_GOAL),
      ...verdict('letter to painted list p95, ms', ours?.painted.p95, PAINT_GOAL),
    ],
  );
}

/** A snapshot at a quarter of the speed. */
export function printSnapshot(results, count) {
  const entries = Object.entries(results);
  const ours = results.Sayso && middle(results.Sayso, 'painted');
  print(
    `A snapshot of ${count} groups fetched, parsed and shown at a quarter of the CPU's speed`,
    ['page', 'wall ms', '×'],
    entries.map(([name, loads]) => [
      name,
      withSpread(loads, 'painted'),
      ratio(ours && ours / middle(loads, 'painted')),
    ]),
    verdict('snapshot shown, ms', ours, SNAPSHOT_GOAL),
  );
}
