/** The pages with a survey: the same text, survey and style sheet, each with another way to show the survey. */
import { bundle } from '../bundle.mjs';
import { built, FALLBACK, hostPage, jsonScript, moduleScript } from '../host-page.mjs';
import { SURVEYJS } from '../peers.mjs';
import { staticForm } from '../targets/static-form.mjs';

const tag = (survey) =>
  `<sayso-survey endpoint="/responses" activity="riverside-2026">${jsonScript(survey)}${FALLBACK}</sayso-survey>`;

/** A page of ours, with `head` before the script. Nothing but the tag and what the README says to put around it. */
const sayso = (script, head) => (survey) =>
  hostPage({ head: `${head}${moduleScript(`/cdn/${script}`)}`, body: tag(survey) });

/** Our pages, as far as their files were built. The first is the one that is held against the goals. */
async function saysoPages(cdn) {
  const direct = (await built(cdn, 'sayso-survey.js')) ? 'sayso-survey.js' : 'sayso.all.js';
  const isThere = Boolean(await built(cdn, direct));
  const prelude = await built(cdn, 'sayso.css');
  const inline = `<style>${prelude}</style>`;
  const link = '<link rel="stylesheet" href="/cdn/sayso.css">';
  return [
    isThere && ['Sayso', `${direct}, sayso.css inline`, sayso(direct, inline)],
    isThere && prelude && ['Sayso, linked css', `${direct}, sayso.css linked`, sayso(direct, link)],
    (await built(cdn, 'sayso.js')) && [
      'Sayso, loader',
      'sayso.js, sayso.css inline',
      sayso('sayso.js', inline),
    ],
  ].filter(Boolean);
}

/**
 * Every page to measure and every other file they ask for.
 *
 * @param {{surveyjs: boolean, cdn: string}} options Whether SurveyJS is installed, and where our own build is.
 * @returns {Promise<{targets: {name: string, about: string, html: (survey: object) => string}[], files: Map<string, string>}>}
 */
export async function surveyPages({ surveyjs, cdn }) {
  const bare = await bundle('bare-lit.js');
  const files = new Map([['/bare.js', bare.js]]);
  const targets = [
    ['static HTML', 'a plain form, no script', (survey) => hostPage({ body: staticForm(survey) })],
    [
      'bare Lit',
      'one element, native inputs',
      (survey) =>
        hostPage({
          head: moduleScript('/bare.js'),
          body: `<bare-survey></bare-survey>${jsonScript(survey)}`,
        }),
    ],
    ...(await saysoPages(cdn)),
  ];
  if (surveyjs) {
    const { js, css } = await bundle('surveyjs.js', SURVEYJS);
    files.set('/surveyjs.js', js).set('/surveyjs.css', css);
    const head = `<link rel="stylesheet" href="/surveyjs.css">${moduleScript('/surveyjs.js')}`;
    const html = (survey) => hostPage({ head, body: `<div id="surveyjs"></div>${jsonScript(survey)}` });
    targets.push(['SurveyJS', 'survey-core + survey-js-ui 2.5.38', html]);
  }
  return { targets: targets.map(([name, about, html]) => ({ name, about, html })), files };
}
