/** What `npm test` consists of. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { COUNTS } from './run-steps.mjs';
import { ROOT, SetupError } from './setup.mjs';
import { nodeTests, pageTests } from './test-files.mjs';

/** A program of an installed package, run by this Node. */
const tool = (path, ...args) => [process.execPath, join('node_modules', path), ...args];

/** A script of the house. */
const own = (name, ...args) => [process.execPath, `.config/${name}`, ...args];

/** Node's test runner. Of itself it leaves one processor unused, which is right only beside another step. */
const nodeRunner = (filesAtATime) => (files) => [
  process.execPath,
  ...['--import', 'tsx', '--test', `--test-concurrency=${filesAtATime}`],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./.config/counts-reporter.mjs', `--test-reporter-destination=${COUNTS}`],
  ...files,
];

/** A step that is one test: it passes or not. */
const check = (name, what, command, more = {}) => ({ name, what, cores: 1, command: () => command, ...more });

/** A step that runs tests in Node and counts them. */
const tests = (name, what, more = {}) => ({
  name,
  what,
  cores: 1,
  counts: true,
  files: nodeTests[name],
  command: nodeRunner(more.cores ?? 1),
  ...more,
});

/** What runs in a browser has the machine to itself, so that no time-out is the load's doing. */
const IN_BROWSER = { cores: 2, browser: true };

/** A step that runs tests inside a page: of Chromium, or of another browser that the step is called by. */
const pageStep = (
  name,
  what,
  more = { cores: 2, extra: true, env: { BROWSERS: name }, limit: 60 * 60_000 },
) => ({
  name,
  what,
  counts: true,
  files: pageTests,
  command: (files) => tool('@web/test-runner/dist/bin.js', '--files', ...files),
  ...more,
});

/**
 * The steps in the order in which they are begun. `needs` names those that have
 * to pass before; `cores` is how many processors a step keeps busy; `browser`
 * says that Chromium is needed. A step that is `extra` runs only for those who
 * name it. A step with `files` is left out where there are
 * none, any other where `only` says so.
 */
const steps = [
  check('build', 'dist/, cdn/ and types/ are built', own('build.mjs')),
  check('types', 'TypeScript finds no fault', tool('typescript/bin/tsc', '-p', '.')),
  tests('unit', 'tests that need no browser'),
  check('lint', 'ESLint finds no fault', tool('eslint/bin/eslint.js', '.', '--max-warnings=0')),
  check(
    'format',
    'Prettier would change nothing',
    tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  ),
  check('manifest', 'custom-elements.json is what the sources say', own('manifest.mjs', '--check')),
  check('lock', 'package-lock.json installs everywhere', own('check-lock.mjs')),
  check('unused', 'knip finds nothing that nobody uses', tool('knip/bin/knip.js', '--no-progress')),
  tests('package', 'the package works for those who import it', { needs: ['build'] }),
  check(
    'storybook',
    'Storybook is built',
    tool('storybook/dist/bin/dispatcher.js', 'build', '--quiet', '-o', 'storybook-static'),
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' }, only: () => existsSync(join(ROOT, '.storybook/main.ts')) },
  ),
  check('size', 'pages load no more than the budget allows', own('size.mjs'), {
    needs: ['build'],
    browser: true,
  }),
  pageStep('browser', 'tests that run inside a page', IN_BROWSER),
  pageStep('firefox', 'the same inside a page of Firefox'),
  pageStep('webkit', 'the same inside a page of WebKit, the engine of Safari'),
  tests('e2e', 'built pages work from end to end', { needs: ['build'], ...IN_BROWSER }),
  tests('faults', 'what goes wrong on the way loses and doubles no answers', {
    needs: ['build'],
    ...IN_BROWSER,
  }),
  tests('stories', 'every story works and is accessible', { needs: ['storybook'], ...IN_BROWSER }),
];

/**
 * The steps that arguments ask for, with those that these need. An argument
 * with a slash or a dot narrows the files of tests to those whose path contains
 * it. Throws a SetupError for a step that there is not.
 *
 * @param {readonly string[]} args
 * @param {readonly import('./run-steps.mjs').Step[]} all
 */
export function chooseSteps(args, all = steps) {
  const isPath = (arg) => /[/.]/.test(arg);
  const paths = args.filter(isPath);
  // `npm test -- test:unit` is a natural slip: that is what the script is called.
  const names = args.filter((arg) => !isPath(arg)).map((arg) => arg.replace(/^test:/, ''));
  const named = (name) => {
    const step = all.find((each) => each.name === name);
    if (step) return step;
    throw new SetupError(
      `There is no step "${name}". There are: ${all.map((each) => each.name).join(', ')}.`,
    );
  };
  const wanted = new Set(names.length ? names.map(named) : all.filter(({ extra }) => !extra));
  // A set that grows is walked to its new end.
  for (const { needs = [] } of wanted) for (const name of needs) wanted.add(named(name));
  const narrow = (files) =>
    files.filter((file) => !paths.length || paths.some((path) => file.includes(path)));
  return all
    .filter((step) => wanted.has(step))
    .map((step) => (step.files ? { ...step, files: narrow(step.files()) } : step))
    .filter(({ files, only }) => (files ? files.length > 0 : !only || only()));
}
