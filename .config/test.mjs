/**
 * Runs every check and test there is, from a fresh copy of the project on.
 *
 *     npm test                              everything
 *     npm test -- unit browser              some steps, and what those need
 *     npm test -- unit test/delivery        only test files whose path contains this
 *
 * The last line says how many passed and failed. Node built-ins only, because
 * it begins before anything is installed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { stopAll } from './processes.mjs';
import { amount, failuresOf, runSteps, shown } from './run-steps.mjs';
import { ensureBrowser, ensureInstalled, SetupError } from './setup.mjs';
import { chooseSteps } from './steps.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'sayso-test-'));
const cleanUp = () => rmSync(scratch, { recursive: true, force: true });

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    stopAll('SIGKILL');
    cleanUp();
    process.exit(code);
  });
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

function report({ name, what }, result) {
  const outcome = result.failed ? 'FAILED' : 'ok';
  console.log(
    `${outcome.padEnd(8)}${name.padEnd(10)}${seconds(result.time).padStart(8)}  ${what}: ${amount(result)}`,
  );
  if (result.failed) console.log(`\n${shown(result.output)}\n`);
}

function table(list, results) {
  const row = (name, ...cells) =>
    `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  console.log(`\n${row('step', 'passed', 'failed', 'skipped', 'time')}`);
  for (const { name } of list) {
    const { passed, failed, skipped, time } = results.get(name);
    console.log(`${row(name, passed, failed, skipped, seconds(time))}${failed ? '  FAILED' : ''}`);
  }
}

const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
try {
  const list = chooseSteps(process.argv.slice(2));
  ensureInstalled();
  if (list.some(({ browser }) => browser)) console.log(`The browser is ${ensureBrowser()}`);
  const cores = Math.max(2, Math.min(4, availableParallelism()));
  console.log(`${list.length} steps, as many at a time as ${cores} processors bear.\n`);
  const results = await runSteps(list, { cores, scratch, onResult: report });
  for (const result of results.values()) for (const key of Object.keys(total)) total[key] += result[key];
  table(list, results);
  const failures = [...results.values()].flatMap(failuresOf);
  if (failures.length) console.log(`\n${failures.join('\n')}`);
  console.log(`\nIn ${seconds(Date.now() - began)}, with what had to be set up.`);
} catch (error) {
  total.failed += 1;
  console.error(`\n${error instanceof SetupError ? error.message : error.stack}`);
} finally {
  cleanUp();
}
process.exitCode = total.failed ? 1 : 0;
console.log(amount(total));
