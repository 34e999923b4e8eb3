/**
 * Measures how many responses a second the collector keeps for good, with each database, beside two floors of the same
 * run: how often the disk can be asked to keep something, and a bare server that keeps nothing.
 *
 *     npm run load
 *     npm run load -- --rounds 5 --seconds 10
 *     npm run load -- --minutes 10
 *
 * With minutes it looks at the memory over so long a time. It fails if something acknowledged is not stored, and never
 * for being slow: what counts are ratios within one run, and those only on a machine that does nothing else.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { diskRate } from './disk.mjs';
import { send } from './send.js';
import type { Sent } from './send.js';
import { openTargets } from './targets.js';
import type { Target } from './targets.js';

/** As many as the figures were taken with that the goals come from. */
const CONNECTIONS = 64;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    minutes: { type: 'string', default: '0' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const minutes = Number(values.minutes);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;

const { targets, folder, close } = await openTargets();
try {
  console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, ${CONNECTIONS} connections`);
  const disk: number[] = [];
  const peaks = new Map<Target, Sent[]>(targets.map((target) => [target, []]));
  // One after the other and again, so that what else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++) {
    disk.push(diskRate(`${folder}/disk`, 1));
    for (const target of targets) {
      peaks.get(target)?.push(await send(target, { seconds, connections: CONNECTIONS }));
    }
  }
  const rateOf = (target: Target) => median((peaks.get(target) ?? []).map(({ rate }) => rate));
  const bare = rateOf(targets[0]);
  const diskFloor = median(disk);

  const halves = new Map<Target, Sent>();
  for (const target of targets) {
    const rate = Math.max(1, Math.round(rateOf(target) / 2));
    halves.set(target, await send(target, { seconds, connections: CONNECTIONS, rate }));
  }
  console.log(`Disk: ${diskFloor.toFixed(0)} writes with fdatasync a second`);
  console.table(
    Object.fromEntries(
      targets.map((target) => [
        target.name,
        {
          'a second': Math.round(rateOf(target)),
          'of bare': percent(rateOf(target) / bare),
          goal: target.goal === undefined ? '' : `>= ${percent(target.goal)}`,
          'of disk': percent(rateOf(target) / diskFloor),
          'p50 ms': median((peaks.get(target) ?? []).map(({ p50 }) => p50)),
          'p99 ms': median((peaks.get(target) ?? []).map(({ p99 }) => p99)),
          'p99 at half (< 20)': halves.get(target)?.p99,
          failed: (peaks.get(target) ?? []).reduce((sum, { failed }) => sum + failed, 0),
          'MB at most': Math.max(...(peaks.get(target) ?? []).map(({ memory }) => memory.at(-1) ?? 0)),
        },
      ]),
    ),
  );

  for (const target of minutes > 0 ? targets.slice(1) : []) {
    const { memory, p99 } = await send(target, { seconds: minutes * 60, connections: CONNECTIONS });
    console.log(`${target.name}, ${minutes} minutes: p99 ${p99} ms; MB, each tenth: ${memory.join(', ')}`);
  }

  for (const { name, acknowledged, stored } of targets) {
    if (!stored) continue;
    const rows = new Set(await stored());
    const lost = acknowledged.filter((id) => !rows.has(id)).length;
    const twice = acknowledged.length - new Set(acknowledged).size;
    console.log(
      `${name}: ${acknowledged.length} acknowledged, ${rows.size} stored (with those whose reply was cut off), ${lost} lost, ${twice} acknowledged twice`,
    );
    if (lost + twice > 0) process.exitCode = 1;
  }
} finally {
  await close();
}
