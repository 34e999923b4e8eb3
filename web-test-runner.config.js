import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';

import { launchersFor } from './.config/engines/launchers.mjs';
import { orSaySo } from './.config/setup.mjs';
import { pageTests } from './.config/test-files.mjs';
import { testPlugins } from './test/support/test-plugins.mjs';

/**
 * Writes how many tests passed, failed and were skipped, and which failed and
 * why, to the file that COUNTS_FILE names, for `.config/test.mjs`.
 */
const countsReporter = (file) => {
  const count = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const add = (testFile, { name = '', tests = [], suites = [] } = {}, around = '') => {
    const within = [around, name].filter(Boolean).join(' > ');
    for (const test of tests) {
      count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      if (test.skipped || test.passed) continue;
      const why = test.error?.message ?? 'It did not end.';
      count.failures.push({ file: testFile, test: `${within} > ${test.name}`, why });
    }
    for (const suite of suites) add(testFile, suite, within);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const { testFile, testResults, passed, errors } of sessions) {
        const before = count.failed;
        add(testFile, testResults);
        // A file that could not be loaded has no tests of its own to fail.
        if (!errors.length && (passed || count.failed > before)) continue;
        count.failed++;
        count.failures.push({
          file: testFile,
          test: 'the file itself',
          why: errors[0]?.message ?? 'It did not end.',
        });
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
};

export default {
  files: pageTests(),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  // An accessibility check takes seconds on a busy machine.
  testFramework: { config: { timeout: 20_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  plugins: [
    // Without the tsconfig, esbuild refuses decorators on fields.
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    ...testPlugins(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: await orSaySo(() => launchersFor()),
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    ...(process.env.COUNTS_FILE ? [countsReporter(process.env.COUNTS_FILE)] : []),
  ],
};
