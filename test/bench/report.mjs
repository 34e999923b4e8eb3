/** Puts what was measured into tables. */
import { mad, median } from './statistics.mjs';

const FIGURES = ['wire', 'code', 'cpu', 'ready', 'elements', 'heap', 'shift', 'radio', 'key', 'toggle'];

/**
 * One line a page from its loads: for each figure the median, its spread and the worst, bytes and CPU also net of the
 * plain form's, which comes first.
 *
 * @param {{name: string, plain: object[], slow: object[]}[]} results
 */
export function summarise(results) {
  const of = (loads, figure) => loads.map((load) => load[figure]).filter((number) => number !== undefined);
  const summaries = results.map(({ name, plain, slow }) => {
    const collect = (calculate) => ({
      ...Object.fromEntries(FIGURES.map((figure) => [figure, calculate(of(plain, figure))])),
      slow: calculate(of(slow, 'ready')),
    });
    const shifts = of([...plain, ...slow], 'shift');
    return { name, ...collect(median), spread: collect(mad), worstShift: Math.max(...shifts) };
  });
  const [floor] = summaries;
  const net = (mine, floors) => (mine === undefined || floors === undefined ? undefined : mine - floors);
  return summaries.map((summary) => ({
    ...summary,
    // The page around the widget has a style sheet of its own, whatever shows the survey.
    widget: net(summary.code, floor.code),
    net: net(summary.cpu, floor.cpu),
    netRadio: net(summary.radio, floor.radio),
    slowRatio: summary.slow && floor.slow && summary.slow / floor.slow,
  }));
}

const round = (number, digits) =>
  number === undefined || Number.isNaN(number) ? '-' : number.toFixed(digits);

/** A Markdown table with its columns lined up. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  const line = (row) => `| ${row.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const thousand = (digits, unit) => (bytes) => round(bytes === undefined ? undefined : bytes / unit, digits);
const kB = thousand(1, 1e3);
const MB = thousand(2, 1e6);
const ratio = (number) => (number === undefined ? '-' : `${round(number, 2)}×`);

/** A column of medians with their spread in brackets. */
const spread = (title, figure, digits) => [
  title,
  ({ [figure]: middle, spread: { [figure]: around } }) =>
    middle === undefined ? '-' : `${round(middle, digits)} (${round(around, digits)})`,
];

const COLUMNS = [
  ['page', ({ name }) => name],
  ['wire kB', ({ wire }) => kB(wire)],
  ['widget kB', ({ widget }) => kB(widget)],
  spread('CPU ms', 'cpu', 1),
  ['net', ({ net }) => round(net, 1)],
  spread('ready ms', 'ready', 0),
  spread('slow: ready ms', 'slow', 0),
  ['× static', ({ slowRatio }) => ratio(slowRatio)],
  ['elements', ({ elements }) => round(elements, 0)],
  ['heap MB', ({ heap }) => MB(heap)],
  ['shift', ({ worstShift }) => round(worstShift, 3)],
  spread('radio ms', 'radio', 1),
  spread('key ms', 'key', 1),
  spread('hide/show ms', 'toggle', 1),
];

/** Every figure of one case, a row for each page. Columns that nothing was measured for are left out. */
export function figuresTable(summaries) {
  const columns = COLUMNS.filter(([, cell]) => summaries.some((summary) => cell(summary) !== '-'));
  return table(
    columns.map(([title]) => title),
    summaries.map((summary) => columns.map(([, cell]) => cell(summary))),
  );
}

/**
 * What is aimed for, by case: a figure, what it is called, how it is written and the most that it should be. They come
 * from measuring the floors and eleven peers in November 2026; `research` is what was found then for bare Lit, for the
 * best peer that has a survey's features, and for SurveyJS.
 */
const TARGETS = {
  twelve: [
    {
      figure: 'widget',
      title: 'script and style until it can be answered, kB',
      show: kB,
      most: 20_000,
      research: '6.2 / 46.3 / 299',
    },
    {
      figure: 'net',
      title: 'CPU net of static, ms',
      show: (ms) => round(ms, 1),
      most: 12,
      research: '5 / 45 / 188',
    },
    {
      figure: 'slowRatio',
      title: 'slow: ready, × static',
      show: ratio,
      most: 1.15,
      research: '1.05 / 1.70 / 3.03',
    },
    {
      figure: 'elements',
      title: 'elements',
      show: (number) => round(number, 0),
      most: 260,
      research: '163 / 312 / 575',
    },
    { figure: 'heap', title: 'heap, MB', show: MB, most: 1.5e6, research: '1.00 / 2.45 / 5.21' },
    {
      figure: 'worstShift',
      title: 'layout shift, worst',
      show: (part) => round(part, 3),
      most: 0.0005,
      research: '0.020 / 0.010 / 0.020',
    },
  ],
  many: [
    {
      figure: 'cpu',
      title: '500 questions: CPU, × static',
      show: ratio,
      most: 2.2,
      per: 'static HTML',
      research: '2.0 / 2.4 / 9.2',
    },
    { figure: 'heap', title: '500 questions: heap, MB', show: MB, most: 5e6, research: '2.5 / 3.3 / 23.4' },
    {
      figure: 'netRadio',
      title: '500 questions: radio net of static, ms',
      show: (ms) => round(ms, 1),
      most: 3,
      research: '1.6 / 3.7 / 238',
    },
  ],
  conditional: [
    {
      figure: 'key',
      title: '200 conditions: keystroke, × bare Lit',
      show: ratio,
      most: 1.25,
      per: 'bare Lit',
      research: '1.00 / 3.2 / 9.8',
    },
    {
      figure: 'toggle',
      title: '200 conditions: hide or show, × bare Lit',
      show: ratio,
      most: 1.2,
      per: 'bare Lit',
      research: '1.00 / 2.4 / 21.6',
    },
  ],
};

/**
 * Our first page against the targets of some cases.
 *
 * @param {Record<string, object[]>} cases Summaries by case.
 * @param {string} ours The name of our page.
 */
export function targetsTable(cases, ours) {
  const rows = Object.entries(cases).flatMap(([name, summaries]) => {
    const find = (wanted) => summaries.find((summary) => summary.name === wanted);
    return (TARGETS[name] ?? []).map(({ figure, title, show, most, per, research }) => {
      const value = (summary) => {
        const found = summary?.[figure];
        return per && found !== undefined ? found / find(per)[figure] : found;
      };
      const mine = value(find(ours));
      const against = (other) => {
        const [a, b] = [find(ours)?.[figure], find(other)?.[figure]];
        return ratio(a === undefined || !b ? undefined : a / b);
      };
      const limit = figure === 'worstShift' ? '0.000' : `≤ ${show(most)}`;
      const met = mine === undefined ? 'not measured' : mine <= most ? 'met' : 'NOT MET';
      return [
        title,
        limit,
        show(mine),
        met,
        show(value(find('bare Lit'))),
        against('static HTML'),
        against('bare Lit'),
        against('SurveyJS'),
        research,
      ];
    });
  });
  const head = [
    'figure',
    'target',
    ours,
    '',
    'bare Lit',
    '× static',
    '× bare Lit',
    '× SurveyJS',
    'research: bare / best peer / SurveyJS',
  ];
  return table(head, rows);
}
