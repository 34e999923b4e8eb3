import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { VERSION } from '../../src/kit/define.js';

interface PackageJson {
  readonly version: string;
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const tagFiles = sources.filter((path) => /^[^/]+\/sayso-[^/]+\.ts$/.test(path));

/** Whether bundlers keep a module that is imported for what it does. */
const isKept = (path: string): boolean =>
  manifest.sideEffects.some((glob) => {
    const parts = glob.split('**/').map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[^/]*'));
    return new RegExp(`^${parts.join('(?:.+/)?')}$`).test(`./${path}`);
  });

describe('package.json', () => {
  it('has the version that two copies on one page compare', () => {
    assert.equal(VERSION, manifest.version);
  });

  it('keeps the modules that register tags, and lets bundlers drop any other', () => {
    const does = (path: string): boolean =>
      path === 'all.ts' || path.startsWith('cdn/') || tagFiles.includes(path);
    assert.ok(tagFiles.length > 0);
    assert.deepEqual(
      sources.filter((path) => isKept(`src/${path}`)),
      sources.filter(does),
    );
    const published = sources.filter((path) => !path.startsWith('cdn/'));
    assert.deepEqual(
      published.filter((path) => isKept(`dist/${path.replace(/\.ts$/, '.js')}`)),
      published.filter(does),
    );
  });

  it('offers an entry for every tag and every model', () => {
    const offered = Object.values(manifest.exports).map((entry) =>
      typeof entry === 'string' ? entry : (entry.default ?? ''),
    );
    const models = sources.filter((path) => /^[^/]+\/model\/index\.ts$/.test(path));
    for (const path of [...tagFiles, ...models, 'index.ts', 'all.ts']) {
      const built = `./dist/${path.replace(/\.ts$/, '.js')}`;
      assert.ok(offered.includes(built), `${built} can be imported`);
    }
  });
});
