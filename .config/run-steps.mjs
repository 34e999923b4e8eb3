/** Runs the steps of `npm test` side by side, and counts. Node built-ins only. */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { run } from './processes.mjs';
import { ROOT } from './setup.mjs';

/**
 * One step; see `steps.mjs` for what they are.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [what] What it shows if it passes.
 * @property {number} cores How many processors it keeps busy.
 * @property {(files?: any) => string[]} command The program and its arguments.
 * @property {boolean} [counts] Whether it counts its tests; otherwise it is one test itself.
 * @property {any} [files] Test files.
 * @property {string[]} [needs] Names of steps that have to pass before.
 * @property {boolean} [browser] Whether it needs Chromium.
 * @property {boolean} [extra] Whether it runs only for those who name it.
 * @property {number} [limit] Milliseconds that it may take, where those that others have are too few.
 * @property {() => boolean} [only] Whether there is anything to do.
 * @property {Record<string, string | undefined>} [env] Variables of its environment; undefined takes one away.
 */

/**
 * A test that failed: where it is, and the first that it says of why.
 *
 * @typedef {{file?: string, test: string, why: string}} Failure
 */

/**
 * How a step went. Times are in milliseconds. A step that does not count has no failures to name.
 *
 * @typedef {{passed: number, failed: number, skipped: number, failures: Failure[], time: number, output: string}} Result
 */

/** In a step's command: replaced by the file that its counts are to be written to. */
export const COUNTS = '{counts}';

/** Milliseconds that one step may take: what hangs has to end, and a slow machine must not be taken for it. */
const LIMIT = 15 * 60_000;
/** Lines shown of what a failed step printed: its end is where the failures are. */
const SHOWN_LINES = 300;
/** How much of why a test failed is said where all that failed are named. */
const WHY = { lines: 4, width: 300 };

/**
 * Counts in words: `3 passed, 1 failed`, and how many were skipped, if any.
 *
 * @param {Pick<Result, 'passed' | 'failed' | 'skipped'>} counts
 */
export const amount = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** What a failed step printed, without the tests that passed; its end, where it is long. */
export function shown(output) {
  const lines = stripVTControlCharacters(output)
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s*[✔▶] /.test(line));
  const cut = lines.length - SHOWN_LINES;
  return (cut > 0 ? [`… (${cut} lines before)`, ...lines.slice(-SHOWN_LINES)] : lines)
    .map((line) => `    ${line}`)
    .join('\n');
}

/**
 * Which tests failed, each with the first lines of why: for the end of what is printed, which is read first and kept longest.
 *
 * @param {Pick<Result, 'failures'>} result
 */
export function failuresOf({ failures }) {
  const firstLines = (why) =>
    stripVTControlCharacters(why)
      .trim()
      .split('\n', WHY.lines)
      .map((line) => `    ${line.slice(0, WHY.width)}`);
  return failures.flatMap(({ file, test, why }) => [
    `${file ? `${relative(ROOT, file)}: ` : ''}${test}`,
    ...firstLines(why),
  ]);
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Runs one step: how many of its tests passed, failed and were skipped, how long it took, and what it printed. */
async function perform({ name, command, counts, files, env = {}, limit = LIMIT }, scratch) {
  const file = join(scratch, `${name}.json`);
  const [program, ...args] = command(files).map((part) => part.replace(COUNTS, file));
  rmSync(file, { force: true });
  const began = Date.now();
  const { code, output } = await run(program, args, {
    cwd: ROOT,
    limit,
    env: { NO_COLOR: '1', ...process.env, COUNTS_FILE: file, ...env },
  });
  const result = {
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: [],
    ...(counts ? readCounts(file) : { passed: code === 0 ? 1 : 0 }),
  };
  // Whatever went wrong besides a test is a failure too: a crash, or a run that counted nothing.
  if (result.failed === 0 && (code !== 0 || result.passed + result.skipped === 0)) result.failed = 1;
  return { ...result, output, time: Date.now() - began };
}

/**
 * Runs steps as far as the processors, and what they need of each other, allow.
 *
 * @param {readonly Step[]} list
 * @param {object} options
 * @param {number} options.cores How many processors there are.
 * @param {string} options.scratch A folder for the counts.
 * @param {(step: Step, result: Result) => void} options.onResult Called as each step ends.
 * @returns {Promise<Map<string, Result>>} By name.
 */
export async function runSteps(list, { cores, scratch, onResult }) {
  const results = new Map();
  const waiting = [...list];
  const running = new Map();
  const share = (step) => Math.min(step.cores, cores);
  const busy = () => [...running.keys()].reduce((sum, step) => sum + share(step), 0);
  const isListed = (name) => list.some((step) => step.name === name);
  const mayBegin = (step) =>
    busy() + share(step) <= cores && (step.needs ?? []).every((name) => results.has(name) || !isListed(name));
  const finish = (step, result) => {
    results.set(step.name, result);
    onResult(step, result);
  };
  while (waiting.length || running.size) {
    const next = waiting.findIndex(mayBegin);
    if (next < 0) {
      if (!running.size)
        throw new Error(`The steps ${waiting.map(({ name }) => name).join(', ')} need each other.`);
      await Promise.race(running.values());
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const lacking = step.needs?.find((name) => results.get(name)?.failed);
    if (lacking) {
      finish(step, {
        passed: 0,
        failed: 1,
        skipped: 0,
        failures: [],
        time: 0,
        output: `Not run, because "${lacking}" failed.`,
      });
      continue;
    }
    const work = perform(step, scratch).then((result) => {
      running.delete(step);
      finish(step, result);
    });
    running.set(step, work);
  }
  return results;
}
