/**
 * Sends many answers on each engine while all goes wrong, and prints what became of them.
 *
 *     npm run soak
 *     npm run soak -- 1000 --seed 7 --engine PostgreSQL
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

import { soakedEngines } from './engines.js';
import { faultsOfSoak, soak } from './soak.js';

const COLUMNS = [
  ...['engine', 'sendings', 'requests', 'harmed', 'kills', 'acknowledged', 'stored', 'exported'],
  ...['doubled', 'lost', 'seconds', 'seed'],
];
/** One kill for so many sendings. */
const SENDINGS_A_KILL = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, engine: { type: 'string' } },
});
const sendings = Number(positionals[0] ?? 20_000);
const kills = Math.max(2, Math.round(sendings / SENDINGS_A_KILL));
const seed = Number(values.seed ?? randomInt(1, 2 ** 31));

const endings: (() => unknown)[] = [];
const endAll = async () => {
  for (const end of endings.splice(0)) await end();
};
// A database that was started must not outlive an impatient reader.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void endAll().finally(() => process.exit(1)));
}

const line = (cells: readonly unknown[]) => console.log(`| ${cells.join(' | ')} |`);
console.log(`Seed ${seed}.`);
line(COLUMNS);
line(COLUMNS.map((_, index) => (index === 0 ? '---' : '--:')));
const complaints: string[] = [];
for (const engine of soakedEngines) {
  if (values.engine !== undefined && values.engine !== engine.name) continue;
  if (engine.skip) {
    console.log(`${engine.name}: ${engine.skip}`);
    continue;
  }
  try {
    const came = await soak(
      { after: (end) => void endings.unshift(end as () => unknown) },
      { engine, sendings, kills, seed },
    );
    line([
      ...[engine.name, came.tries, came.requests, came.harmed, kills, came.acknowledged, came.stored],
      ...[came.exported, came.doubled, came.lost, came.seconds, seed],
    ]);
    complaints.push(...faultsOfSoak(came).map((fault) => `${engine.name}: ${fault}`));
  } finally {
    await endAll();
  }
}
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
