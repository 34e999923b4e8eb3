/**
 * Injects every fault and prints what became of the answers.
 *
 *     npm run faults
 *     npm run faults -- 2 25
 */
import { allFaults } from './all-faults.js';
import type { Fault } from './fault.js';
import { faultsOf, type Tally } from './support/ledger.js';

const COLUMNS = ['tries', 'acknowledged', 'stored', 'doubled', 'lost'] as const;

/** Injects one fault, and clears up after it. */
async function inject(
  fault: Fault,
): Promise<{ readonly tally?: Tally; readonly problems: readonly string[] }> {
  const endings: (() => unknown)[] = [];
  try {
    const tally = await fault.inject({ after: (end) => void endings.unshift(end as () => unknown) });
    return { tally, problems: faultsOf(tally) };
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  } finally {
    for (const end of endings) await end();
  }
}

const line = (cells: readonly unknown[]) => console.log(`| ${cells.join(' | ')} |`);

const wanted = new Set(process.argv.slice(2).map(Number));
const chosen = allFaults.filter(({ number }) => wanted.size === 0 || wanted.has(number));
line(['fault', ...COLUMNS, '']);
line(['---', ...COLUMNS.map(() => '--:'), '---']);
let failed = 0;
const complaints: string[] = [];
for (const fault of chosen) {
  const { tally, problems } = await inject(fault);
  if (problems.length > 0) failed++;
  line([
    `${fault.number} ${fault.title}`,
    ...COLUMNS.map((column) => tally?.[column] ?? '–'),
    problems.length > 0 ? 'FAILED' : 'held',
  ]);
  complaints.push(...problems.map((problem) => `${fault.number} ${fault.title}: ${problem}`));
}
console.log(`\n${chosen.length - failed} held, ${failed} failed.`);
for (const complaint of complaints) console.error(`\n${complaint}`);
process.exit(failed > 0 ? 1 : 0);
