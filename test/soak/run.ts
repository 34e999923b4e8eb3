/**
 * Sends many answers on each engine while all goes wrong, and prints what became of them.
 *
 *     npm run soak
 *     npm run soak -- 1000 --seed 7
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

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const sendings = Number(positionals[0] ?? 20_000);
const kills = Math.max(2, Math.round(sendings / SENDINGS_A_KILL));
const seed = Number(values.seed ?? randomInt(1, 2 ** 31));

const line = (cells: readonly unknown[]) => console.log(`| ${cells.join(' | ')} |`);
console.log(`Seed ${seed}.`);
line(COLUMNS);
line(COLUMNS.map((_, index) => (index === 0 ? '---' : '--:')));
const complaints: string[] = [];
for (const engine of soakedEngines) {
  if (engine.skip) {
    console.log(`${engine.name}: ${engine.skip}`);
    continue;
  }
  const endings: (() => unknown)[] = [];
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
    for (const end of endings) await end();
  }
}
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
