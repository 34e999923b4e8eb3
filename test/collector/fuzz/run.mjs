/**
 * Shoots at the collector for longer than `npm test` does.
 *
 *     npm run fuzz
 *     FUZZ_RUNS=5000 npm run fuzz
 *     FUZZ_SEED=-1487764801 FUZZ_PATH=3:0:1 npm run fuzz
 *
 * The last does a run again that has failed: both numbers are in what it printed.
 */
import { spawn } from 'node:child_process';

import { ROOT } from '../../../.config/setup.mjs';
import { filesLike } from '../../../.config/test-files.mjs';

const { FUZZ_RUNS = '1000' } = process.env;

const files = filesLike(/^test\/collector\/fuzz\/.*\.node\.test\.ts$/);
const args = ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...files];
const child = spawn(process.execPath, args, {
  cwd: ROOT,
  env: { ...process.env, FUZZ_RUNS },
  stdio: 'inherit',
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
