/**
 * Measures a page with our survey against the same page as a plain form, with a bare Lit element and with SurveyJS; and
 * a page with our poll against a bare Lit one and one with chart.js.
 *
 *     npm run bench
 *     npm run bench -- --only poll --loads 15
 *
 * It prints and never fails for being slow: how fast a page is depends on the machine and on what else it is doing.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from '../../.config/browser.mjs';
import { buildCdn } from '../../.config/build.mjs';
import { ROOT } from '../../.config/setup.mjs';
import { measureDirectory } from './directory/part.mjs';
import { searchGroups } from './groups/search.mjs';
import { PAGE_CSS } from './host-page.mjs';
import { pollPart } from './poll/part.mjs';
import { goalsTable, summarise } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { serve } from './server.mjs';
import { surveyPart } from './survey/part.mjs';
import { figuresTable } from './table.mjs';

/**
 * @typedef {{cdn: string, loads: number, largeLoads: number, full: boolean}} PartOptions What was asked for; `cdn` is
 * where our build is.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {string} title
 * @property {{name: string, path: string, rounds?: number}[]} pages
 * @property {number} loads
 * @property {boolean} [slow]
 * @property {Parameters<typeof measureRounds>[1]['more']} more
 * @property {Parameters<typeof figuresTable>[1]} columns
 * @property {import('./report.mjs').Goal[]} goals
 *
 * @typedef {object} Part
 * @property {{name: string, about: string}[]} about The ways that are compared.
 * @property {Map<string, string>} files What the pages consist of, by path.
 * @property {string} [ours] The name of our page; undefined where there is none.
 * @property {string[]} against Whom to compare it with.
 * @property {string} research Of whom the goals' `research` tells.
 * @property {Case[]} cases
 */

/** @type {Record<string, (options: PartOptions) => Promise<Part>>} */
const PARTS = { survey: surveyPart, poll: pollPart };

/** What needs no browser, and prints by itself. Each returns all its figures. */
const WITHOUT_PAGES = { groups: searchGroups };

/** What has pages of its own, on which more happens than that they load. Each prints by itself and returns all its figures. */
const WITH_PAGES = { directory: measureDirectory };

const NAMES = [PARTS, WITHOUT_PAGES, WITH_PAGES].flatMap(Object.keys);

const HELP = `npm run bench -- [options]
  --only NAME      ${NAMES.join(', ')}; otherwise all
  --loads 7        loads of each page with 12 questions or a poll
  --large-loads 2  loads of each page with 500 and 200 questions; 0 leaves them out
  --full           SurveyJS also with 500 and 200 questions
  --cdn FOLDER     measure this build of the script tags instead of a new one
  --json FILE      keep every single figure`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    loads: { type: 'string', default: '7' },
    'large-loads': { type: 'string', default: '2' },
    full: { type: 'boolean', default: false },
    cdn: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Measures a part and prints what came of it; returns every figure by its case. */
async function measurePart(browser, url, { about, ours, against, research, cases }) {
  console.log(`\n${about.map((way) => `${way.name}: ${way.about}`).join('\n')}`);
  const kept = {};
  const reported = [];
  for (const { name, title, pages, columns, goals, ...one } of cases.filter(({ loads }) => loads > 0)) {
    const addressed = pages.map((page) => ({ ...page, url: url + page.path }));
    kept[name] = await measureRounds(browser, { ...one, pages: addressed });
    const summaries = summarise(kept[name]);
    reported.push({ summaries, goals });
    console.log(`\n${title}: medians of ${one.loads} loads (and how far off they typically were)\n`);
    console.log(figuresTable(summaries, columns));
  }
  if (ours && reported.length) console.log(`\nGoals\n\n${goalsTable(reported, { ours, against, research })}`);
  return kept;
}

async function bench() {
  if (values.only && !NAMES.includes(values.only))
    throw new Error(`There is no part "${values.only}". There are: ${NAMES.join(', ')}.`);
  const kept = {};
  for (const [name, measure] of Object.entries(WITHOUT_PAGES))
    if (!values.only || values.only === name) kept[name] = await measure();
  if (!WITHOUT_PAGES[values.only]) await benchPages(kept);
  if (values.json) await writeFile(values.json, JSON.stringify(kept, undefined, 1));
}

/** Measures the parts that are pages, and adds their figures. */
async function benchPages(kept) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Name one in SAYSO_BROWSER.');
  if (!values.cdn) await buildCdn();
  const options = {
    cdn: values.cdn ?? join(ROOT, 'cdn'),
    loads: Number(values.loads),
    largeLoads: Number(values['large-loads']),
    full: values.full,
  };
  const files = new Map([['/page.css', PAGE_CSS]]);
  const parts = [];
  for (const [name, prepare] of Object.entries(PARTS)) {
    if (values.only && values.only !== name) continue;
    const part = await prepare(options);
    for (const file of part.files) files.set(...file);
    parts.push(part);
  }

  const server = await serve(files, options.cdn);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const began = Date.now();
  try {
    console.log(
      `${browser.browserType().name()} ${browser.version()}, Node ${process.version}, ${cpus().length} cores, load average ${loadavg()[0].toFixed(1)}`,
    );
    for (const part of parts) Object.assign(kept, await measurePart(browser, server.url, part));
    for (const [name, measure] of Object.entries(WITH_PAGES))
      if (!values.only || values.only === name)
        kept[name] = await measure(browser, options, (files) => serve(files, options.cdn));
  } finally {
    await browser.close();
    server.close();
  }
  console.log(
    `\n${Math.round((Date.now() - began) / 1000)} s of measuring, load average ${loadavg()[0].toFixed(1)}. README.md here says how to read this.`,
  );
}

if (values.help) console.log(HELP);
else await bench();
