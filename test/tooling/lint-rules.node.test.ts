import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ESLint, type Linter } from 'eslint';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The house's own rules need no types, and without them a probe need not be a file.
const eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked as Linter.Config });
const typed = new ESLint({ cwd: root });

const MODEL = 'src/probe/model/rule.ts';
const WIDGET = 'src/probe/probe-element.ts';

/** The rules that a file breaks. */
async function brokenRules(filePath: string, code: string, by = eslint): Promise<(string | null)[]> {
  const [result] = await by.lintText(`${code}\n`, { filePath });
  assert.ok(result, `${filePath} is linted`);
  return result.messages.map(({ ruleId, fatal, message }) => (fatal ? message : ruleId));
}

type Probe = readonly [title: string, filePath: string, code: string];

const html = (markup: string): string =>
  `import { html } from 'lit';\nexport const probe = (a: string) => html\`${markup}\`;`;

const forbidden: Readonly<Record<string, readonly Probe[]>> = {
  'house/import-arrows': [
    ['a model that imports Lit', MODEL, `export { html } from 'lit';`],
    ['a model that imports a package of Lit', MODEL, `export { createContext } from '@lit/context';`],
    ['a model that imports any other package', MODEL, `export { z } from 'zod';`],
    ['a model that imports what widgets share', MODEL, `export { warnOnce } from '../../kit/warn-once.js';`],
    ['a model that imports delivery', MODEL, `export { hex } from '../../delivery/hex.js';`],
    ['a model that imports its own widget', MODEL, `export { view } from '../view.js';`],
    ['a model that imports a type of Lit', MODEL, `export type { TemplateResult } from 'lit';`],
    [
      'a model that loads something later',
      MODEL,
      `export const later = () => import('../../kit/safe-url.js');`,
    ],
    ['a model that names a type by import()', MODEL, `export type T = import('lit').TemplateResult;`],
    [
      "a widget that imports another widget's element",
      WIDGET,
      `export { SurveyElement } from '../survey/survey-element.js';`,
    ],
    ['a widget that registers another widget', WIDGET, `import '../survey/sayso-survey.js';`],
    [
      "a widget that loads another widget's view later",
      WIDGET,
      `export const later = () => import('../survey/views/page-view.js');`,
    ],
    [
      "a widget that imports what another widget's fragment is made of",
      WIDGET,
      `export { powerLabelView } from '../power-label/power-label-view.js';`,
    ],
    [
      'a fragment that brings its element along',
      'src/probe/fragment.ts',
      `export { ProbeElement } from './probe-element.js';`,
    ],
    ['a fragment that registers its tag', 'src/probe/fragment.ts', `import './sayso-probe.js';`],
    [
      "kit that imports a widget's fragment",
      'src/kit/probe.ts',
      `export { powerLabelFragment } from '../power-label/fragment.js';`,
    ],
    ['a widget that imports a package other than Lit', WIDGET, `export { debounce } from 'debounce';`],
    ['a widget that imports the index', WIDGET, `export { SaysoSentEvent } from '../index.js';`],
    ['a reader that imports Lit', 'src/groups/readers/probe.ts', `export { html } from 'lit';`],
    ['a reader of a format that loads Leaflet', 'src/groups/readers/probe.ts', `export * from 'leaflet';`],
    [
      'a feed that imports what widgets share',
      'src/groups/feeds/probe.ts',
      `export { warnOnce } from '../../kit/warn-once.js';`,
    ],
    ['a map that reads a format', 'src/groups/map/probe.ts', `export * from 'papaparse';`],
    ['a view that imports Leaflet', 'src/groups/views/probe.ts', `export * from 'leaflet';`],
    [
      'a command that imports an element',
      'src/command/probe.ts',
      `export { GroupCardElement } from '../groups/group-card-element.js';`,
    ],
    ['delivery that imports Lit', 'src/delivery/probe.ts', `export { html } from 'lit';`],
    ['delivery that imports kit', 'src/delivery/probe.ts', `export { warnOnce } from '../kit/warn-once.js';`],
    [
      'delivery that imports a widget',
      'src/delivery/probe.ts',
      `export { readSurvey } from '../survey/model/index.js';`,
    ],
    [
      'kit that imports a widget',
      'src/kit/probe.ts',
      `export { SurveyElement } from '../survey/survey-element.js';`,
    ],
    [
      "kit that imports a widget's model",
      'src/kit/probe.ts',
      `export { readSurvey } from '../survey/model/index.js';`,
    ],
    [
      'look that imports a widget',
      'src/look/probe.ts',
      `export { surveyStyles } from '../survey/survey.styles.js';`,
    ],
    [
      'language that imports a widget',
      'src/language/probe.ts',
      `export { surveyCy } from '../survey/language/cy.js';`,
    ],
    [
      'a provider that imports a widget',
      'src/provider/probe.ts',
      `export { SurveyElement } from '../survey/survey-element.js';`,
    ],
    [
      'the collector that imports an element',
      'demo/collector/src/probe.ts',
      `export { SurveyElement } from '../../../src/survey/survey-element.js';`,
    ],
    [
      'the index that imports a package other than Lit',
      'src/index.ts',
      `export { debounce } from 'debounce';`,
    ],
  ],
  'no-restricted-imports': [
    ...['unsafe-html', 'unsafe-svg', 'style-map'].map((name): Probe => [
      `the directive ${name}`,
      WIDGET,
      `export * from 'lit/directives/${name}.js';`,
    ]),
    ['static templates', WIDGET, `export { unsafeStatic } from 'lit/static-html.js';`],
    [
      'an unsafe directive in a story',
      'stories/probe.stories.ts',
      `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    ],
  ],
  'no-restricted-globals': [
    ...[
      'document.title',
      'window.name',
      'fetch("/")',
      'navigator.language',
      'location.href',
      'console.log(1)',
    ],
    ...['localStorage.length', 'sessionStorage.length', 'indexedDB.databases()', 'crypto.randomUUID()'],
    ...['setTimeout(String)', 'performance.now()', 'globalThis.name', 'process.env'],
  ].map((code): Probe => [`a model that uses ${code}`, MODEL, `export const probe = () => ${code};`]),
  'no-restricted-syntax': [
    ...['Date.now()', 'new Date()', 'Date()', 'Math.random()'].map((code): Probe => [
      `a model that uses ${code}`,
      MODEL,
      `export const probe = () => ${code};`,
    ]),
    ...[
      'a.innerHTML = b',
      'a.outerHTML = b',
      'a.srcdoc = b',
      'a.insertAdjacentHTML("beforeend", b)',
      'a.setHTMLUnsafe(b)',
    ].map((code): Probe => [
      `an element that does ${code}`,
      WIDGET,
      `export const probe = (a: any, b: string) => { ${code}; };`,
    ]),
    ['a document that is written to', WIDGET, `export const probe = (b: string) => document.write(b);`],
    [
      'a parser of markup',
      WIDGET,
      `export const probe = (b: string) => new DOMParser().parseFromString(b, 'text/html');`,
    ],
    [
      'a style attribute that is set',
      WIDGET,
      `export const probe = (a: Element, b: string) => a.setAttribute('style', b);`,
    ],
    ['markup in a model', MODEL, `export const probe = (a: any, b: string) => { a.innerHTML = b; };`],
    ['a bound style attribute', WIDGET, html('<p style=${a}></p>')],
    ['a bound style attribute in quotes', WIDGET, html('<p style="width: ${a}"></p>')],
    ['a bound style attribute after another binding', WIDGET, html('<p class=${a} style="width: ${a}"></p>')],
    ['a fixed style attribute', WIDGET, html('<p style="width: 1em">${a}</p>')],
    ['a bound innerHTML', WIDGET, html('<p .innerHTML=${a}></p>')],
    ['a style element', WIDGET, html('<style>p { color: red }</style>${a}')],
    ['a script element', WIDGET, html('<script src=${a}></script>')],
    ['an inline handler', WIDGET, html('<p onclick=${a}></p>')],
  ],
  'no-eval': [['eval', WIDGET, `export const probe = (a: string): unknown => eval(a);`]],
  'no-new-func': [
    ['a function made of a string', WIDGET, `export const probe = (a: string): unknown => new Function(a);`],
  ],
  'no-script-url': [['a javascript: address', WIDGET, `export const probe = 'javascript:alert(1)';`]],
  'max-lines': [
    ['an element of 251 lines', WIDGET, lines(251)],
    ['a controller of 181 lines', 'src/probe/probe-controller.ts', lines(181)],
    ['a model of 251 lines', MODEL, lines(251)],
    ['a style sheet of 321 lines', 'src/probe/probe.styles.ts', lines(321)],
  ],
  '@typescript-eslint/no-explicit-any': [['any', WIDGET, 'export const probe = (a: any): unknown => a;']],
  '@typescript-eslint/ban-ts-comment': [['@ts-ignore', WIDGET, '// @ts-ignore\nexport const probe = 1;']],
  'lit/no-duplicate-template-bindings': [
    ['one attribute bound twice', WIDGET, html('<p class=${a} class=${a}></p>')],
  ],
  'lit/attribute-value-entities': [['a bare < in an attribute', WIDGET, html('<p title="a < b">${a}</p>')]],
  'lit-a11y/alt-text': [['an image without words', WIDGET, html('<img src=${a}>')]],
  'lit-a11y/click-events-have-key-events': [
    ['a click that no key can do', WIDGET, html('<p @click=${a}></p>')],
  ],
  'wc/no-constructor-attributes': [
    [
      'an element that sets attributes in its constructor',
      WIDGET,
      `import { LitElement } from 'lit';\nexport class Probe extends LitElement { constructor() { super(); this.setAttribute('a', 'b'); } }`,
    ],
  ],
};

const allowed: readonly Probe[] = [
  ['a model that imports its neighbour', MODEL, `export { other } from './other.js';`],
  [
    'a model that imports from a folder of its own',
    'src/probe/model/expression/parse.ts',
    `export type { Rule } from '../rule.js';`,
  ],
  ['a model that imports another model', MODEL, `export { readSurvey } from '../../survey/model/index.js';`],
  [
    'a model that is handed the time',
    MODEL,
    `export const year = (now: Date): number => new Date(now.getTime()).getFullYear();`,
  ],
  [
    'a model with a property that is called as the page is',
    MODEL,
    `export const title = (survey: { document: string }): string => survey.document;`,
  ],
  [
    'a widget that imports what widgets share',
    WIDGET,
    `export { warnOnce } from '../kit/warn-once.js';\nexport { hex } from '../delivery/hex.js';`,
  ],
  [
    "a widget that imports another widget's model",
    WIDGET,
    `export { readSurvey } from '../survey/model/index.js';`,
  ],
  [
    "a widget that loads another widget's fragment",
    WIDGET,
    `export const later = () => import('../power-label/fragment.js');`,
  ],
  [
    'a fragment that imports its own view',
    'src/probe/fragment.ts',
    `export { view } from './probe-view.js';\nexport { warnOnce } from '../kit/warn-once.js';`,
  ],
  [
    'a widget that imports Lit',
    WIDGET,
    `export { LitElement } from 'lit';\nexport { property } from 'lit/decorators.js';`,
  ],
  [
    'the index that imports everything',
    'src/index.ts',
    `export { SurveyElement } from './survey/survey-element.js';`,
  ],
  [
    'the collector that imports a model and a package',
    'demo/collector/src/probe.ts',
    `export { readSurvey } from '../../../src/survey/model/index.js';\nexport { fastify } from 'fastify';`,
  ],
  [
    'the collector that imports a schema',
    'demo/collector/src/probe.ts',
    `export { default } from '../../../src/results/published-results.schema.json' with { type: 'json' };`,
  ],
  ['a template with class and events', WIDGET, html('<button class="style" @click=${a}>${a}</button>')],
  ['an element of 250 lines, and comments besides', WIDGET, `${lines(250)}\n// one more\n\n// and another`],
  ['a controller of 180 lines', 'src/probe/probe-controller.ts', lines(180)],
];

/** So many lines of code. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join('\n');
}

describe('the linter', () => {
  for (const [rule, probes] of Object.entries(forbidden)) {
    for (const [title, filePath, code] of probes) {
      it(`finds ${title} (${rule})`, async () => {
        assert.ok((await brokenRules(filePath, code)).includes(rule));
      });
    }
  }

  for (const [title, filePath, code] of allowed) {
    it(`has nothing against ${title}`, async () => {
      assert.deepEqual(await brokenRules(filePath, code), []);
    });
  }

  it('knows types: it finds a promise that nobody waits for', async () => {
    // Typed rules need a file that the compiler knows: its text is the probe's.
    const file = `src/${readdirSync(`${root}/src`).find((name) => name.endsWith('.ts')) ?? ''}`;
    const code = `async function work(): Promise<void> { await Promise.resolve(); }\nexport function probe(): void { work(); }`;
    assert.deepEqual(await brokenRules(file, code, typed), ['@typescript-eslint/no-floating-promises']);
  });
});
