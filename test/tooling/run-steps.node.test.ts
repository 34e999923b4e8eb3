import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { amount, COUNTS, failuresOf, runSteps, shown, type Step } from '../../.config/run-steps.mjs';
import { chooseSteps } from '../../.config/steps.mjs';

const node = (code: string, ...args: string[]) => [process.execPath, '-e', code, ...args];

/** A step that is one check: a program that ends with this code, after a while. */
const check = (name: string, { code = 0, after: wait = 0, cores = 1, needs = [] as string[] } = {}) => ({
  name,
  cores,
  needs,
  command: () => node(`setTimeout(() => process.exit(${code}), ${wait})`),
});

/** A step that counts: a program that writes the counts given, if any, and ends with this code. */
const counting = (name: string, counts: object | undefined, code: number) => ({
  name,
  cores: 1,
  counts: true,
  command: () =>
    node(
      `${counts ? `fs.writeFileSync(process.argv[1], ${JSON.stringify(JSON.stringify(counts))})` : ''}; process.exit(${code})`,
      COUNTS,
    ),
});

describe('running the steps of the tests', () => {
  let scratch = '';
  before(() => {
    scratch = mkdtempSync(join(tmpdir(), 'sayso-steps-'));
  });
  after(() => rmSync(scratch, { recursive: true }));

  /** Runs steps; their counts by name, and the order in which they ended. */
  const perform = async (steps: readonly Step[], cores = 2) => {
    const order: string[] = [];
    const results = await runSteps(steps, {
      cores,
      scratch,
      onResult: ({ name }) => void order.push(name),
    });
    return {
      order,
      of: (name: string) => amount(results.get(name)!),
      output: (name: string) => results.get(name)?.output,
      failures: (name: string) => failuresOf(results.get(name)!),
    };
  };

  const outcomes: readonly (readonly [title: string, step: Step, expected: string])[] = [
    ['a check that passes is one test', check('a'), '1 passed, 0 failed'],
    ['a check that fails is one test', check('a', { code: 1 }), '0 passed, 1 failed'],
    [
      'tests are counted',
      counting('a', { passed: 3, failed: 1, skipped: 2 }, 1),
      '3 passed, 1 failed, 2 skipped',
    ],
    [
      'a crash after tests that passed is a failure',
      counting('a', { passed: 3, failed: 0 }, 1),
      '3 passed, 1 failed',
    ],
    ['a crash before anything was counted is a failure', counting('a', undefined, 1), '0 passed, 1 failed'],
    [
      'a run that found no tests is a failure',
      counting('a', { passed: 0, failed: 0 }, 0),
      '0 passed, 1 failed',
    ],
    ['a run that wrote no counts is a failure', counting('a', undefined, 0), '0 passed, 1 failed'],
    [
      'a program that is not there is a failure',
      { ...check('a'), command: () => ['no-such-program'] },
      '0 passed, 1 failed',
    ],
  ];
  for (const [title, step, expected] of outcomes) {
    it(`counts: ${title}`, async () => {
      assert.equal((await perform([step])).of('a'), expected);
    });
  }

  it('goes on after a failure', async () => {
    const { of } = await perform([check('a', { code: 1 }), check('b')]);
    assert.equal(of('b'), '1 passed, 0 failed');
  });

  it('begins a step only after those that it needs, whatever their order', async () => {
    const { order } = await perform([check('b', { needs: ['a'] }), check('a', { after: 100 })]);
    assert.deepEqual(order, ['a', 'b']);
  });

  it('does not run what needs a step that failed, and says so', async () => {
    const { of, output } = await perform([
      check('a', { code: 1 }),
      check('b', { needs: ['a'] }),
      check('c', { needs: ['b'] }),
    ]);
    assert.deepEqual([of('b'), of('c')], ['0 passed, 1 failed', '0 passed, 1 failed']);
    assert.equal(output('b'), 'Not run, because "a" failed.');
  });

  it('names the tests of Node that failed, and why, but not the suites around them', async () => {
    const file = join(scratch, 'fails.test.mjs');
    writeFileSync(
      file,
      `import { describe, it } from 'node:test';
       describe('around', () => { it('passes', () => {}); it('fails', () => { throw new Error('one\\ntwo\\n3\\n4\\n5'); }); });`,
    );
    const reporter = fileURLToPath(new URL('../../.config/counts-reporter.mjs', import.meta.url));
    const command = () => [
      ...[process.execPath, '--test'],
      ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${COUNTS}`, file],
    ];
    // A test that runs tests would hand its own work to the runner around it.
    const { of, failures } = await perform([
      { name: 'a', cores: 1, counts: true, command, env: { NODE_TEST_CONTEXT: undefined } },
    ]);
    assert.equal(of('a'), '1 passed, 1 failed');
    assert.deepEqual(failures('a'), [
      `${relative(process.cwd(), file)}: fails`,
      ...['one', 'two', '3', '4'].map((line) => `    ${line}`),
    ]);
  });

  it('leaves a step the machine to itself that wants it', async () => {
    const { order } = await perform([
      check('a', { after: 200 }),
      check('whole', { cores: 2 }),
      check('b', { after: 400 }),
    ]);
    assert.deepEqual(order, ['a', 'b', 'whole']);
  });
});

describe('choosing steps', () => {
  const all: readonly Step[] = [
    check('build'),
    { ...check('unit'), files: () => ['test/a.ts', 'test/b/c.ts'] },
    { ...check('e2e', { needs: ['build'] }), files: () => ['test/browser/d.ts'] },
    { ...check('stories'), files: () => [] },
    { ...check('storybook'), only: () => false },
    { ...check('firefox'), extra: true },
  ];
  const names = (...args: string[]) => chooseSteps(args, all).map(({ name }) => name);

  it('takes all, but for those that have nothing to do', () =>
    assert.deepEqual(names(), ['build', 'unit', 'e2e']));
  it('takes what is extra only by its name', () => assert.deepEqual(names('firefox'), ['firefox']));
  it('takes what is named, with what that needs', () => assert.deepEqual(names('e2e'), ['build', 'e2e']));
  it('understands the name of a script', () => assert.deepEqual(names('test:unit'), ['unit']));
  it('narrows files by path', () => {
    assert.deepEqual(chooseSteps(['unit', 'b/'], all), [{ ...all[1], files: ['test/b/c.ts'] }]);
  });
  it('names the steps that there are to whoever asks for another', () => {
    assert.throws(() => names('units'), /no step "units".*build, unit, e2e/);
  });
});

describe('showing what a step printed', () => {
  it('leaves out what passed and colours', () => {
    assert.equal(shown('▶ a\n  ✔ b (1ms)\n  \u001b[31m✖ c\u001b[0m\n    why\n'), '      ✖ c\n        why');
  });
  it('shows the end of what is long', () => {
    const lines = shown(Array.from({ length: 400 }, (_, index) => `line ${index}`).join('\n')).split('\n');
    assert.deepEqual(
      [lines.length, lines[0], lines.at(-1)],
      [301, '    … (100 lines before)', '    line 399'],
    );
  });
});
