/** What npm would publish. Needs the build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { createConsumer, ROOT, type Consumer } from './consumer.js';

describe('the package', () => {
  let consumer: Consumer;
  let files: readonly string[] = [];
  let installed = '';
  before(() => {
    consumer = createConsumer();
    installed = join(consumer.folder, 'node_modules/@sayso/elements');
    files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    );
  });
  after(() => consumer.remove());

  it('is laid out as package.json says (publint)', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every module resolution finds (are the types wrong?)', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        consumer.tarball,
        ...['--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color'],
        // These have types and nothing to run.
        ...['--exclude-entrypoints', './jsx', './vue', './svelte', './custom-elements.json'],
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, `${stdout}${stderr}`);
  });

  it('holds what people import, and none of the sources and tests', () => {
    const parts = [
      'dist/index.js',
      'dist/index.d.ts',
      'cdn/sayso.js',
      'cdn/sayso.all.js',
      'custom-elements.json',
      'package.json',
    ];
    for (const part of parts) assert.ok(files.includes(part), part);
    assert.deepEqual(
      files.filter((file) => /^(src|test|stories|demo|\.)/.test(file) || /\.test\./.test(file)),
      [],
    );
  });

  it('holds nothing in scripts for pages that Safari 15.4 cannot so much as read', () => {
    for (const file of files.filter((each) => /^cdn\/.*\.js$/.test(each))) {
      const script = readFileSync(join(installed, file), 'utf8');
      // Class static blocks, and looking behind in regular expressions: both since Safari 16.4 (MDN, 27 November 2026).
      assert.equal(/\bstatic\s*\{/.exec(script)?.[0], undefined, file);
      assert.equal(/\(\?<[=!].{0,40}/.exec(script)?.[0], undefined, file);
    }
  });

  it('has every file that the exports lead to', () => {
    const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const target of Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    )) {
      assert.ok(existsSync(join(installed, target)), target);
    }
  });

  it('has a command that runs', () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      bin: { sayso: string };
    };
    const list = consumer.write('groups.csv', 'name,postcode\nKirkby Singers,L32 1AA\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed, bin.sayso), 'report', list],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /table: 1 record, 1 group\./);
    assert.match(readFileSync(join(installed, bin.sayso), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('names the licences of what is built into the page scripts', () => {
    for (const script of ['sayso', 'sayso.all']) {
      assert.match(readFileSync(join(installed, `cdn/${script}.licenses.md`), 'utf8'), /lit[\s\S]*BSD/);
    }
  });

  it('knows nothing of the machine that it was built on', () => {
    const told = files.filter(
      (file) =>
        /\.(js|map|ts|json|md|css)$/.test(file) &&
        readFileSync(join(installed, file), 'utf8').includes(ROOT.slice(0, -1)),
    );
    assert.deepEqual(told, []);
  });
});
