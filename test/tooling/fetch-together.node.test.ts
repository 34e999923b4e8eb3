import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fetchTogether } from '../../.config/fetch-together.mjs';

/** What each part of a bundle imports at its top. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'sayso.js': [],
  'widgets/survey.js': ['widgets/core.js', 'widgets/records.js'],
  'widgets/records.js': ['widgets/core.js'],
  'widgets/core.js': ['widgets/runtime.js'],
  'widgets/runtime.js': [],
  'widgets/ending.js': ['widgets/survey.js', 'widgets/sending.js', 'widgets/core.js'],
  'widgets/sending.js': ['widgets/core.js'],
  'widgets/loop-a.js': ['widgets/loop-b.js'],
  'widgets/loop-b.js': ['widgets/loop-a.js'],
};

/** Each: what it shows, whose source, before, after. */
type Case = readonly [title: string, file: string, before: string, after: string];

const cases: readonly Case[] = [
  [
    'all that a part imports, and what that imports, is fetched with it',
    'sayso.js',
    'x=()=>import("./widgets/survey.js")',
    'x=()=>Promise.all([import("./widgets/survey.js"),import("./widgets/core.js"),import("./widgets/runtime.js"),import("./widgets/records.js")]).then(([part])=>part)',
  ],
  [
    'but not what is there already',
    'widgets/survey.js',
    "import('./ending.js').then(m=>m.end)",
    "Promise.all([import('./ending.js'),import('./sending.js')]).then(([part])=>part).then(m=>m.end)",
  ],
  [
    'a part that imports nothing stays',
    'sayso.js',
    'import("./widgets/runtime.js")',
    'import("./widgets/runtime.js")',
  ],
  [
    'a part of which nothing is missing stays',
    'widgets/survey.js',
    'import("./records.js")',
    'import("./records.js")',
  ],
  ['what is no part stays', 'sayso.js', 'import("./other.js")', 'import("./other.js")'],
  ['an import of a computed path stays', 'sayso.js', 'import(`./${a}.js`)', 'import(`./${a}.js`)'],
  [
    'parts that import each other end',
    'sayso.js',
    'import("./widgets/loop-a.js")',
    'Promise.all([import("./widgets/loop-a.js"),import("./widgets/loop-b.js")]).then(([part])=>part)',
  ],
  ['static imports stay', 'widgets/survey.js', 'import{a}from"./core.js";', 'import{a}from"./core.js";'],
];

describe('fetching together', () => {
  for (const [title, file, before, after] of cases)
    it(title, () =>
      assert.equal(
        fetchTogether(before, file, (each) => parts[each] ?? []),
        after,
      ),
    );
});
