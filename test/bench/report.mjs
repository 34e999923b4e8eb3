/** What the loads of a case come to, and how that stands against what is aimed for. */
import { mad, median } from './statistics.mjs';
import { ratio, table } from './table.mjs';

const of = (loads, figure) => loads.map((load) => load[figure]).filter((number) => number !== undefined);

const net = (mine, floors) => (mine === undefined || floors === undefined ? undefined : mine - floors);

/** The figures of a page's loads, each with all its numbers: those of slow loads as `slowReady` and so on. */
function numbers({ plain, slow }) {
  const every = (loads, name) =>
    [...new Set(loads.flatMap(Object.keys))].map((figure) => [name(figure), of(loads, figure)]);
  return [
    ...every(plain, (figure) => figure),
    ...every(slow, (figure) => `slow${figure[0].toUpperCase()}${figure.slice(1)}`),
  ];
}

/**
 * One line a page from its loads: for each figure the median, its spread and the worst, bytes and CPU also net of the
 * plain form's, which comes first.
 *
 * @param {{name: string, plain: object[], slow: object[]}[]} results
 */
export function summarise(results) {
  const summaries = results.map((result) => {
    const collect = (calculate) =>
      Object.fromEntries(numbers(result).map(([figure, all]) => [figure, calculate(all)]));
    const shifts = of([...result.plain, ...result.slow], 'shift');
    return { name: result.name, ...collect(median), spread: collect(mad), worstShift: Math.max(...shifts) };
  });
  const [floor] = summaries;
  return summaries.map((summary) => ({
    ...summary,
    // The page around the widget has a style sheet of its own, whatever it shows.
    widget: net(summary.code, floor.code),
    net: net(summary.cpu, floor.cpu),
    netRadio: net(summary.radio, floor.radio),
    slowRatio: summary.slowReady && floor.slowReady && summary.slowReady / floor.slowReady,
  }));
}

/**
 * @typedef {object} Goal
 * @property {string} figure
 * @property {string} title
 * @property {(number: number) => string} show How it is written.
 * @property {number} most The most that it should be.
 * @property {string} [per] The page whose figure it is divided by.
 * @property {string} research What was found before.
 */

/**
 * Our first page against what is aimed for, and against the others.
 *
 * @param {{summaries: object[], goals: Goal[]}[]} cases
 * @param {{ours: string, against: string[], research: string}} options The names of our page and of those to compare
 * it with, and of whom `research` tells.
 */
export function goalsTable(cases, { ours, against, research }) {
  const rows = cases.flatMap(({ summaries, goals }) => {
    const find = (wanted) => summaries.find(({ name }) => name === wanted);
    return goals.map(({ figure, title, show, most, per, research: found }) => {
      const value = (name) => {
        const number = find(name)?.[figure];
        return per && number !== undefined ? number / find(per)[figure] : number;
      };
      const times = (name) => {
        const [a, b] = [find(ours)?.[figure], find(name)?.[figure]];
        return ratio(a === undefined || !b ? undefined : a / b);
      };
      const mine = value(ours);
      const met = mine === undefined ? 'not measured' : mine <= most ? 'met' : 'NOT MET';
      const limit = figure === 'worstShift' ? '0.000' : `≤ ${show(most)}`;
      return [title, limit, show(mine), met, show(value('bare Lit')), ...against.map(times), found];
    });
  });
  const head = [
    'figure',
    'goal',
    ours,
    '',
    'bare Lit',
    ...against.map((name) => `× ${name}`),
    `research: ${research}`,
  ];
  return table(head, rows);
}
