/**
 * Measures a page with our survey against the same page as a plain form, with a bare Lit element and with SurveyJS.
 *
 *     npm run bench
 *     npm run bench -- --loads 15 --full
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
import { installPeers } from './bundle.mjs';
import { load } from './measure.mjs';
import { operate } from './operate.mjs';
import { pages } from './pages.mjs';
import { figuresTable, summarise, targetsTable } from './report.mjs';
import { serve } from './server.mjs';
import { shuffled } from './statistics.mjs';
import { surveys } from './surveys.mjs';

const HELP = `npm run bench -- [options]
  --loads 7        loads of each page with 12 questions
  --large-loads 2  loads of each page with 500 and 200 questions; 0 leaves them out
  --full           SurveyJS also with 500 and 200 questions
  --cdn FOLDER     measure this build of the script tags instead of a new one
  --json FILE      keep every single figure`;

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '7' },
    'large-loads': { type: 'string', default: '2' },
    full: { type: 'boolean', default: false },
    cdn: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Clicks and keys take longer than a load and vary less: 20 and 10 of them in each of this many loads. */
const LOADS_WITH_OPERATIONS = 2;

/** How many of the loads are made again on the slow connection, which takes seconds each. */
const SLOW_SHARE = 0.5;

/** Measures some pages in turn, in another order each round. Those that never show the survey are left out, with a word. */
async function measureCase(browser, { targets, address, loads, slow, conditions }) {
  const results = [];
  for (const { name } of targets) {
    // This first load is not counted: it tells how many controls the settled page has, and warms the caches.
    const { controls } = await load(browser, { url: address(name) });
    if (controls) results.push({ name, controls, plain: [], slow: [] });
    else console.log(`${name}: shows no controls, so it is left out.`);
  }
  const operated = (session) => operate(session, { conditions });
  for (let round = 0; round < loads; round++) {
    // Our other pages differ in how they load, and in nothing after that.
    const isVariant = ({ name }) => name.includes(',');
    for (const result of shuffled(results.filter((each) => round < 2 || !isVariant(each)))) {
      const then = round < LOADS_WITH_OPERATIONS && !isVariant(result) ? operated : undefined;
      result.plain.push(await load(browser, { url: address(result.name), controls: result.controls }, then));
    }
    if (!slow || round >= loads * SLOW_SHARE) continue;
    for (const { name, controls, slow: figures } of shuffled(results)) {
      figures.push(await load(browser, { url: address(name), controls, slow: true }));
    }
  }
  return results;
}

async function bench() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Name one in SAYSO_BROWSER.');
  if (!values.cdn) await buildCdn();
  const cdn = values.cdn ?? join(ROOT, 'cdn');
  const notInstalled = await installPeers();
  if (notInstalled) console.log(`Without SurveyJS, which could not be installed: ${notInstalled}`);

  const { targets, files } = await pages({ surveyjs: !notInstalled, cdn });
  const ours = targets.find(({ name }) => name.startsWith('Sayso'))?.name;
  if (!ours) console.log(`Without Sayso: ${cdn} holds neither sayso-survey.js nor sayso.all.js.`);
  const cases = [
    { name: 'twelve', title: '12 questions', targets, loads: Number(values.loads), slow: true },
    { name: 'many', title: '500 questions on a page', large: true },
    { name: 'conditional', title: '200 questions, each with a condition', large: true, conditions: true },
  ].map((one) => ({
    // The large ones differ by what the script does, not by how it was loaded.
    targets: targets.filter(({ name }) =>
      ['static HTML', 'bare Lit', ours, values.full && 'SurveyJS'].includes(name),
    ),
    ...(one.large && { loads: Number(values['large-loads']) }),
    ...one,
  }));
  const all = await surveys();
  const path = (target, survey) => `/${targets.indexOf(target)}-${survey}.html`;
  for (const target of targets) {
    for (const [name, survey] of Object.entries(all)) files.set(path(target, name), target.html(survey));
  }

  const server = await serve(files, cdn);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const began = Date.now();
  const kept = {};
  try {
    console.log(`${targets.map(({ name, about }) => `${name}: ${about}`).join('\n')}\n`);
    console.log(
      `${browser.browserType().name()} ${browser.version()}, Node ${process.version}, ${cpus().length} cores, load average ${loadavg()[0].toFixed(1)}`,
    );
    for (const one of cases.filter(({ loads }) => loads > 0)) {
      const address = (name) =>
        server.url +
        path(
          targets.find((target) => target.name === name),
          one.name,
        );
      kept[one.name] = await measureCase(browser, { ...one, address });
      console.log(`\n${one.title}: medians of ${one.loads} loads (and how far off they typically were)\n`);
      console.log(figuresTable(summarise(kept[one.name])));
    }
  } finally {
    await browser.close();
    server.close();
  }
  if (ours) {
    const summaries = Object.fromEntries(
      Object.entries(kept).map(([name, results]) => [name, summarise(results)]),
    );
    console.log(`\nTargets\n\n${targetsTable(summaries, ours)}`);
  }
  console.log(
    `\n${Math.round((Date.now() - began) / 1000)} s of measuring, load average ${loadavg()[0].toFixed(1)}. README.md here says how to read this.`,
  );
  if (values.json) await writeFile(values.json, JSON.stringify(kept, undefined, 1));
}

if (values.help) console.log(HELP);
else await bench();
