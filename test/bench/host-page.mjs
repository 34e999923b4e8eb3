/** The council's page that everything is shown on: text above, text and a footer below. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { formCss } from './targets/static-form.mjs';

const TEXT =
  'The council is deciding what to do with the riverside this winter. What you say here goes to the people who decide, and they will publish what they heard and what they did about it.';

/** Its own style sheet, with what a plain form needs. */
export const PAGE_CSS = `body{font:1rem/1.5 system-ui,sans-serif;margin:1rem}${formCss}`;

/** What one of our tags holds until it works. */
export const FALLBACK =
  '<p>You can also answer by telephone on <a href="tel:01632960001">01632 960 001</a>, or on paper from any library.</p>';

export const hostPage = ({ head = '', body }) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The riverside</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}</head>
<body><header><p>Riverside Council</p></header><main><h1>Have your say on the riverside</h1><p>${TEXT}</p><p>${TEXT}</p>
${body}
<p>${TEXT}</p></main><footer><p>Riverside Council, Town Hall, Riverside. Telephone 01632 960 001.</p></footer></body></html>`;

/** `<` would end the script early if a text held one of its tags. */
export const jsonScript = (value) =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

export const moduleScript = (path) => `<script type="module" src="${path}"></script>`;

/** The text of a file of our build; empty where it was not built. */
export const built = async (cdn, file) =>
  existsSync(join(cdn, file)) ? (await readFile(join(cdn, file), 'utf8')).trim() : '';
