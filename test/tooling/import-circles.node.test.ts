import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';

import {
  ALLOWED,
  circlesBelow,
  circlesIn,
  importCircles,
  importsOf,
} from '../../.config/lint/import-circles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The circles of some files, each by its text. */
const circlesOf = (files: Readonly<Record<string, string>>): Record<string, readonly string[]> =>
  Object.fromEntries(
    circlesIn(importsOf(Object.keys(files), (file: string) => files[file]!)) as Map<string, string[]>,
  );

describe('circles of imports', () => {
  const imports: readonly (readonly [title: string, text: string])[] = [
    ['an import', `import { a } from './a.js';`],
    ['an import for its types', `import type { A } from './a.js';`],
    ['a type in an import', `import { type A } from './a.js';`],
    ['what is given on', `export { a } from './a.js';`],
    ['all that is given on', `export * from './a.js';`],
    ['a type that is given on', `export type { A } from './a.js';`],
    ['what is loaded later', `export const later = () => import('./a.js');`],
    ['a type that is named by import()', `export type A = import('./a.js').A;`],
  ];
  for (const [title, text] of imports)
    it(`are closed by ${title}`, () => {
      const files = { 'src/a.ts': `import './b.js';`, 'src/b.ts': text, 'src/c.ts': `import './a.js';` };
      assert.deepEqual(circlesOf(files), {
        'src/a.ts': ['src/a.ts', 'src/b.ts'],
        'src/b.ts': ['src/b.ts', 'src/a.ts'],
      });
    });

  it('are told by their shortest way', () => {
    const circles = circlesOf({
      'a/a.ts': `import './b.js'; import '../c.js';`,
      'a/b.ts': `import '../c.js';`,
      'c.ts': `import './a/a.js';`,
    });
    assert.deepEqual(circles['c.ts'], ['c.ts', 'a/a.ts']);
    assert.deepEqual(circles['a/b.ts'], ['a/b.ts', 'c.ts', 'a/a.ts']);
  });

  it('are not made by comments, texts, or packages of the same name', () => {
    const circles = circlesOf({
      'a.ts': `import './b.js';`,
      'b.ts': "// import './a.js';\nexport const text = `import './a.js'`;\nimport 'a';",
    });
    assert.deepEqual(circles, {});
  });

  it('that are allowed are still there', () => {
    const there = [...(circlesBelow(root) as Map<string, string[]>).keys()];
    for (const { files } of ALLOWED)
      assert.deepEqual(
        files.filter((file: string) => !there.includes(file)),
        [],
      );
  });

  it('are told at each of the files that make them, with the way and what to do', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'circles-'));
    try {
      await mkdir(join(cwd, 'src/deep'), { recursive: true });
      await writeFile(join(cwd, 'src/a.js'), `export { b } from './deep/b.js';`);
      await writeFile(join(cwd, 'src/deep/b.js'), `import { a } from '../a.js';\nexport const b = a;`);
      await writeFile(join(cwd, 'src/c.js'), `export { b } from './deep/b.js';`);
      const plugins = { house: { rules: { 'import-circles': importCircles as never } } };
      const rules = { 'house/import-circles': 'error' } as const;
      const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: { plugins, rules } });
      const results = await eslint.lintFiles('src');
      const told = results.map(({ filePath, messages }) => [
        filePath.slice(cwd.length + 1).replaceAll('\\', '/'),
        messages.map(({ message }) => message),
      ]);
      const words = (way: string): string =>
        `This file imports itself: ${way}. Put what both need into a file of its own.`;
      assert.deepEqual(Object.fromEntries(told), {
        'src/a.js': [words('a.js → deep/b.js → a.js')],
        'src/deep/b.js': [words('b.js → ../a.js → b.js')],
        'src/c.js': [],
      });
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});
