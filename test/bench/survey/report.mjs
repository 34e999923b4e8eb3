/** What is printed of the surveys, and what is aimed for. */
import { column, kB, MB, ms, ratio, round, spread } from '../table.mjs';

const whole = (number) => round(number, 0);

/** A column of how long the document went on changing: the median, and what 95 of 100 did not pass. */
function settled(title, name) {
  const figure = (summary, ending) => round(summary[`${name}Settled${ending}`], 1);
  return [
    title,
    (summary) =>
      summary[`${name}Settled`] === undefined ? '-' : `${figure(summary, '')} / ${figure(summary, 'Worst')}`,
  ];
}

export const COLUMNS = [
  ['page', ({ name }) => name],
  column('wire kB', 'wire', kB),
  column('widget kB', 'widget', kB),
  spread('CPU ms', 'cpu', 1),
  column('net', 'net', ms),
  spread('ready ms', 'ready', 0),
  spread('slow: ready ms', 'slowReady', 0),
  column('× static', 'slowRatio', ratio),
  column('elements', 'elements', whole),
  column('heap MB', 'heap', MB),
  ['shift', ({ worstShift }) => round(worstShift, 3)],
  spread('radio ms', 'radio', 1),
  settled('radio settled', 'radio'),
  spread('key ms', 'key', 1),
  settled('key settled', 'key'),
  spread('hide/show ms', 'toggle', 1),
  settled('hide/show settled', 'toggle'),
  settled('phone: radio', 'phoneRadio'),
  settled('phone: key', 'phoneKey'),
];

/** Those that need no plain form to be compared with. */
export const COLUMNS_ALONE = COLUMNS.filter(([title]) => !['widget kB', 'net', '× static'].includes(title));

/**
 * What is aimed for, by case. It comes from measuring the floors and eleven peers in November 2026; `research` is what
 * was found then for bare Lit, for the best peer that has a survey's features, and for SurveyJS.
 *
 * @type {Record<string, import('../report.mjs').Goal[]>}
 */
export const GOALS = {
  twelve: [
    {
      figure: 'widget',
      title: 'script and style until it can be answered, kB',
      show: kB,
      most: 20_000,
      research: '6.2 / 46.3 / 299',
    },
    { figure: 'net', title: 'CPU net of static, ms', show: ms, most: 12, research: '5 / 45 / 188' },
    {
      figure: 'slowRatio',
      title: 'slow: ready, × static',
      show: ratio,
      most: 1.15,
      research: '1.05 / 1.70 / 3.03',
    },
    { figure: 'elements', title: 'elements', show: whole, most: 260, research: '163 / 312 / 575' },
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
    {
      figure: 'cpu',
      title: '500 questions: CPU, × bare Lit',
      show: ratio,
      most: 1.15,
      per: 'bare Lit',
      research: '1.00 / 1.2 / 4.6',
    },
    { figure: 'heap', title: '500 questions: heap, MB', show: MB, most: 5e6, research: '2.5 / 3.3 / 23.4' },
    {
      figure: 'netRadio',
      title: '500 questions: radio net of static, ms',
      show: ms,
      most: 3,
      research: '1.6 / 3.7 / 238',
    },
    {
      figure: 'radioSettledWorst',
      title: '500 questions: radio settled, p95, ms',
      show: ms,
      most: 1,
      research: '0.4 / 4.0 / 234',
    },
    {
      figure: 'phoneRadioSettledWorst',
      title: '500 questions: radio settled on a slow phone, p95, ms',
      show: ms,
      most: 16,
      research: '- / - / -',
    },
    {
      figure: 'phoneKeySettledWorst',
      title: '500 questions: key settled on a slow phone, p95, ms',
      show: ms,
      most: 16,
      research: '- / - / -',
    },
  ],
  conditional: [
    {
      figure: 'key',
      title: '200 conditions: keystroke, ms',
      show: ms,
      most: 6.5,
      research: '5.2 / 16.8 / 51',
    },
    {
      figure: 'toggle',
      title: '200 conditions: hide or show, ms',
      show: ms,
      most: 10,
      research: '8.3 / 19.6 / 179',
    },
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
  paged: [
    {
      figure: 'cpu',
      title: '500 questions, paged: CPU, × bare Lit',
      show: ratio,
      most: 1.2,
      per: 'bare Lit',
      research: '1.00 / 7.3 / 7.3',
    },
  ],
};
