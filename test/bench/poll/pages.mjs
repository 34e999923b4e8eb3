/** The pages with a poll: the same question and the same answers of others, shown in other ways. */
import { bundle } from '../bundle.mjs';
import { built, FALLBACK, hostPage, jsonScript, moduleScript } from '../host-page.mjs';
import { CHARTJS } from '../peers.mjs';
import { staticPoll } from '../targets/static-poll.mjs';
import { QUESTION, RESULTS } from './question.mjs';

/** Where ours fetches what others said; the other pages hold it from the beginning. */
export const RESULTS_PATH = '/results.json';

const TAG = `<sayso-power-poll endpoint="/responses" results-src="${RESULTS_PATH}" activity="${RESULTS.activity}">${FALLBACK}</sayso-power-poll>`;

/**
 * @typedef {object} PollPage
 * @property {string} name
 * @property {string} about
 * @property {string} html
 * @property {{selector: string, number: number}} [bars] What is there once the bars are; undefined where a vote shows none.
 */

const staticPage = {
  name: 'static HTML',
  about: 'a plain form, no script and no bars',
  html: hostPage({ body: staticPoll(QUESTION) }),
};

const withScript = (script, body) =>
  hostPage({ head: moduleScript(script), body: `${body}${jsonScript(QUESTION)}` });

const barePage = {
  name: 'bare Lit',
  about: 'one element, native radios, bars in SVG',
  html: withScript('/bare-poll.js', '<bare-poll></bare-poll>'),
  bars: { selector: '.bar rect', number: 5 },
};

const chartPage = {
  name: 'chart.js',
  about: 'chart.js 4.6.1, only what bars need, without animation',
  html: withScript('/chartjs-poll.js', '<div id="chartjs"></div>'),
  // It draws as soon as it is made, and is made with its canvas.
  bars: { selector: 'canvas', number: 1 },
};

async function saysoPage(cdn) {
  const file = 'sayso-power-poll.js';
  if (!(await built(cdn, file))) return undefined;
  const head = `<style>${await built(cdn, 'sayso.css')}</style>${moduleScript(`/cdn/${file}`)}`;
  return {
    name: 'Sayso',
    about: `${file}, sayso.css inline`,
    html: hostPage({ head, body: TAG }),
    // Those of the answers given here; "people here" gets another one in the comparison above them.
    bars: { selector: '[part=results] .filled', number: 5 },
  };
}

/**
 * Every page to measure, the floor first, and every file they ask for.
 *
 * @param {{chartjs: boolean, cdn: string}} options Whether chart.js is installed, and where our own build is.
 * @returns {Promise<{targets: PollPage[], files: Map<string, string>}>}
 */
export async function pollPages({ chartjs, cdn }) {
  const files = new Map([
    ['/bare-poll.js', (await bundle('bare-lit-poll.js')).js],
    [RESULTS_PATH, JSON.stringify(RESULTS)],
  ]);
  if (chartjs) files.set('/chartjs-poll.js', (await bundle('chartjs-poll.js', CHARTJS)).js);
  const ours = await saysoPage(cdn);
  return { targets: [staticPage, barePage, ours, chartjs && chartPage].filter(Boolean), files };
}
