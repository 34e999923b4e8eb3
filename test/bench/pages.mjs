/** The pages to measure: the same text, survey and style sheet, each with another way to show the survey. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundle } from './bundle.mjs';
import { formCss, staticForm } from './targets/static-form.mjs';

const TEXT =
  'The council is deciding what to do with the riverside this winter. What you say here goes to the people who decide, and they will publish what they heard and what they did about it.';

const page = ({ head = '', body }) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The riverside</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}</head>
<body><header><p>Riverside Council</p></header><main><h1>Have your say on the riverside</h1><p>${TEXT}</p><p>${TEXT}</p>
${body}
<p>${TEXT}</p></main><footer><p>Riverside Council, Town Hall, Riverside. Telephone 01632 960 001.</p></footer></body></html>`;

/** `<` would end the script early if a text held one of its tags. */
const json = (survey) =>
  `<script type="application/json">${JSON.stringify(survey).replaceAll('<', '\\u003c')}</script>`;

const module = (path) => `<script type="module" src="${path}"></script>`;

const FALLBACK =
  '<p>You can also answer by telephone on <a href="tel:01632960001">01632 960 001</a>, or on paper from any library.</p>';

const tag = (survey) =>
  `<sayso-survey endpoint="/responses" activity="riverside-2026">${json(survey)}${FALLBACK}</sayso-survey>`;

/** A page of ours, with `head` before the script. Nothing but the tag and what the README says to put around it. */
const sayso = (script, head) => (survey) =>
  page({ head: `${head}${module(`/cdn/${script}`)}`, body: tag(survey) });

/** Our pages, as far as their files were built. The first is the one that is held against the targets. */
async function saysoPages(cdn) {
  const text = async (file) =>
    existsSync(join(cdn, file)) ? (await readFile(join(cdn, file), 'utf8')).trim() : '';
  const direct = ['sayso-survey.js', 'sayso.all.js'].find((file) => existsSync(join(cdn, file)));
  const prelude = await text('sayso.css');
  const loader = await text('sayso.js');
  const inline = `<style>${prelude}</style>`;
  const link = '<link rel="stylesheet" href="/cdn/sayso.css">';
  const preload = `${inline}<link rel="modulepreload" href="/cdn/${direct}">`;
  return [
    direct && ['Sayso', `${direct}, sayso.css inline`, sayso(direct, inline)],
    direct && prelude && ['Sayso, linked css', `${direct}, sayso.css linked`, sayso(direct, link)],
    loader && ['Sayso, loader', 'sayso.js, sayso.css inline', sayso('sayso.js', inline)],
    // Only where the loader asks for that very file: otherwise it would be loaded twice.
    loader.includes(`/${direct}`) && [
      'Sayso, loader preloaded',
      `sayso.js with ${direct} preloaded`,
      sayso('sayso.js', preload),
    ],
  ].filter(Boolean);
}

/**
 * Every page to measure and every other file they ask for.
 *
 * @param {{surveyjs: boolean, cdn: string}} options Whether SurveyJS is installed, and where our own build is.
 * @returns {Promise<{targets: {name: string, about: string, html: (survey: object) => string}[], files: Map<string, string>}>}
 */
export async function pages({ surveyjs, cdn }) {
  const bare = await bundle('bare-lit.js');
  const files = new Map([
    ['/page.css', `body{font:1rem/1.5 system-ui,sans-serif;margin:1rem}${formCss}`],
    ['/bare.js', bare.js],
  ]);
  const targets = [
    ['static HTML', 'a plain form, no script', (survey) => page({ body: staticForm(survey) })],
    [
      'bare Lit',
      'one element, native inputs',
      (survey) => page({ head: module('/bare.js'), body: `<bare-survey></bare-survey>${json(survey)}` }),
    ],
    ...(await saysoPages(cdn)),
  ];
  if (surveyjs) {
    const { js, css } = await bundle('surveyjs.js');
    files.set('/surveyjs.js', js).set('/surveyjs.css', css);
    const head = `<link rel="stylesheet" href="/surveyjs.css">${module('/surveyjs.js')}`;
    const html = (survey) => page({ head, body: `<div id="surveyjs"></div>${json(survey)}` });
    targets.push(['SurveyJS', 'survey-core + survey-js-ui 2.5.38', html]);
  }
  return { targets: targets.map(([name, about, html]) => ({ name, about, html })), files };
}
