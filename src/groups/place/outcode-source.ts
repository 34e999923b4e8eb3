import { readOutcodes, type OutcodeTable } from '../model/place/outcode-table.js';
import { LookupFailure } from './place-lookup.js';
import type { LookupEnvironment } from './postcodes-io.js';

/** How many entries a console can hold before nobody reads them. */
const TOLD = 10;

/**
 * Fetches an owner's table of outcodes, with the first question and not before. Rejects with a {@link LookupFailure}
 * where it cannot be had, or holds something else.
 *
 * @param warn Told of entries that are none.
 */
export async function fetchOutcodes(
  url: string,
  { fetch, base }: LookupEnvironment,
  warn: (message: string) => void,
): Promise<OutcodeTable> {
  const file = `its outcodes "${url}"`;
  let data: unknown;
  try {
    const reply = await fetch(new URL(url, base).href, { credentials: 'omit' });
    if (!reply.ok) throw new LookupFailure(`could not get ${file}: status ${reply.status}.`);
    data = await reply.json();
  } catch (error) {
    if (error instanceof LookupFailure) throw error;
    throw new LookupFailure(`could not get ${file}, or it is no JSON.`);
  }
  const reading = readOutcodes(data);
  if (!reading)
    throw new LookupFailure(`cannot read ${file}: write {"outcodes": {"BS1": [51.452, -2.596]}}.`);
  const { table, faults } = reading;
  if (faults.length)
    warn(
      `left out ${faults.length} entries of ${file}, each of which should be an outcode with its latitude and longitude: ${faults.slice(0, TOLD).join(', ')}.`,
    );
  return table;
}
