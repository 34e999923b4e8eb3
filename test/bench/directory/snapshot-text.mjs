/** Prints a snapshot of so many groups as a file has it: `snapshot-text.mjs COUNT`. Groups say there what lists for residents say: whom to ring or write to, and their own page. */
import { snapshotText, toSnapshot } from '../../../src/groups/model/index.ts';
import { generateGroups } from '../groups/generate-groups.mjs';

const groups = generateGroups(Number(process.argv[2])).map((group, number) => {
  const site = `https://${group.organisation.name.toLowerCase().replaceAll(' ', '-')}.example`;
  const digits = `01632960${String(number % 1000).padStart(3, '0')}`;
  return {
    ...group,
    places: group.places.map((place) => ({ ...place, lines: [`${1 + (number % 90)} Chapel Street`] })),
    contacts: [
      {
        role: 'Secretary',
        phones: [{ number: digits.replace(/^(\d{5})/, '$1 '), digits, kind: 'voice' }],
        email: `hello@${site.slice(8)}`,
      },
    ],
    website: `${site}/${group.id}`,
    updated: `2026-${String(1 + (number % 10)).padStart(2, '0')}-14`,
  };
});
const [found, made] = [groups.length, '2026-11-26T03:00:00Z'];
const report = { formats: ['sayso'], found, read: found, skipped: 0, mended: 0, notes: [] };
process.stdout.write(snapshotText(toSnapshot(groups, { made, report })));
