import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';

import { launchersFor } from './.config/engines/launchers.mjs';
import { orSaySo } from './.config/setup.mjs';
import { pageTests } from './.config/test-files.mjs';
import { testPlugins } from './test/support/test-plugins.mjs';

/**
 * Writes how many tests passed, failed and were skipped to the file that
 * COUNTS_FILE names, for `.config/test.mjs`.
 */
const countsReporter = (file) => {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ tests = [], suites = [] } = {}) => {
    for (const { skipped, passed } of tests) count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    suites.forEach(add);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const { testResults, passed, errors } of sessions) {
        const before = count.failed;
        add(testResults);
        // A file that could not be loaded has no tests of its own to fail.
        if (errors.length || (!passed && count.failed === before)) count.failed++;
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
