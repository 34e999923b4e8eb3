/** What is printed of the polls, and what is aimed for. */
import { column, kB, MB, ms, ratio, round, spread } from '../table.mjs';

export const COLUMNS = [
  ['page', ({ name }) => name],
  column('wire kB', 'wire', kB),
  column('widget kB', 'widget', kB),
  ['with bars kB', ({ codeWithBars, code, widget }) => kB(codeWithBars - code + widget)],
  spread('CPU ms', 'cpu', 1),
  column('net', 'net', ms),
  spread('ready ms', 'ready', 0),
  spread('slow: ready ms', 'slowReady', 0),
  column('elements', 'elements', (number) => round(number, 0)),
  column('heap MB', 'heap', MB),
  ['shift', ({ worstShift }) => round(worstShift, 3)],
  spread('vote to bars ms', 'vote', 1),
  spread('CPU of it', 'voteCpu', 1),
  spread('known to bars ms', 'known', 1),
  spread('its CPU', 'knownCpu', 1),
  spread('bars again ms', 'again', 1),
  spread('CPU, again', 'againCpu', 1),
  spread('slow: known to bars ms', 'slowKnown', 0),
];

/**
 * What is aimed for. `research` is what was found in November 2026 for bare Lit and for chart.js.
 *
 * @type {import('../report.mjs').Goal[]}
 */
export const GOALS = [
  {
    figure: 'ready',
    title: 'ready, × bare Lit',
    show: ratio,
    most: 1.1,
    per: 'bare Lit',
    research: '1.00 / 0.91',
  },
  {
    figure: 'slowReady',
    title: 'slow: ready, × bare Lit',
    show: ratio,
    most: 1.1,
    per: 'bare Lit',
    research: '1.00 / 1.17',
  },
  {
    figure: 'known',
    title: 'vote to bars, from when the results are known, ms',
    show: ms,
    most: 5,
    research: '2.6 / 38.3',
  },
  { figure: 'knownCpu', title: 'the CPU of it, ms', show: ms, most: 5, research: '- / -' },
];
