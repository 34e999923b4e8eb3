/**
 * Writes `src/groups/model/place/british-outcode-data.ts`, where the outcodes of
 * Great Britain are, from Ordnance Survey's Code-Point Open, and says what has
 * changed since the edition before.
 *
 *     node --import tsx .config/outcodes.mjs FOLDER
 *
 * FOLDER is the product as it comes: `Data/CSV/` with a file for each postcode
 * area, `Doc/metadata.txt` with its edition and how many rows each has. It is
 * published four times a year, and outcodes change once in some years.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { britishOutcodes } from '../src/groups/model/place/british-outcodes.ts';
import { milesBetween } from '../src/groups/model/place/distance.ts';
import { outcodesOfPostcodes } from '../src/groups/model/place/outcodes-of-postcodes.ts';
import { orSaySo, ROOT, SetupError } from './setup.mjs';

const FILE = join(ROOT, 'src/groups/model/place/british-outcode-data.ts');

/** Left out, because no second source has them within 3 km of where this one does. To be looked at with each edition. */
const UNCONFIRMED = ['DH98', 'E22', 'G58', 'L67', 'L71', 'LE41', 'NE98', 'NP90'];

/** So far, in miles, an outcode's middle moves as houses are built; what moves further is to be looked at. */
const MOVED = 2;

/** The cells of a file of Code-Point Open. None of them has a comma or quotes within. */
function* rowsOf(file) {
  for (const line of readFileSync(file, 'latin1').split(/\r?\n/))
    if (line) yield line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
}

/** Every row of the product. Fails where a file has not the rows that the product says it has. */
function* postcodes(folder, metadata) {
  const files = readdirSync(join(folder, 'Data/CSV')).filter((name) => name.endsWith('.csv'));
  for (const [, area, count] of metadata.matchAll(/^\s*([A-Z]{1,2})\t(\d+)/gm)) {
    const name = `${area.toLowerCase()}.csv`;
    const rows = files.includes(name) ? [...rowsOf(join(folder, 'Data/CSV', name))] : [];
    if (rows.length !== Number(count))
      throw new SetupError(`${name} has ${rows.length} rows, and the product says ${count}. Get it anew.`);
    yield* rows;
  }
}

/** By postcode area, and within by number: `EC1A` after `EC1`. */
function inOrder([one], [other]) {
  const [a, b] = [one, other].map((outcode) => /^([A-Z]+)(\d+)([A-Z]?)$/.exec(outcode));
  return a[1].localeCompare(b[1]) || Number(a[2]) - Number(b[2]) || a[3].localeCompare(b[3]);
}

/** Such as `10-12 21 22A`. */
function ranges(districts) {
  const runs = [];
  for (const district of districts) {
    const run = runs.at(-1);
    if (run && !/\D/.test(district) && Number(run.at(-1)) + 1 === Number(district)) run.push(district);
    else runs.push([district]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}-${run.at(-1)}` : run[0])).join(' ');
}

const steps = (numbers) => numbers.map((number, index) => number - (numbers[index - 1] ?? 0)).join(' ');

/** What `british-outcodes.ts` reads. */
function packed(outcodes) {
  const areas = new Map();
  for (const [outcode, point] of Object.entries(outcodes).sort(inOrder)) {
    const [, area, district] = /^([A-Z]+)(.+)$/.exec(outcode);
    areas.set(area, [...(areas.get(area) ?? []), { district, point }]);
  }
  const thousandths = (entries, axis) => steps(entries.map(({ point }) => Math.round(point[axis] * 1000)));
  return [...areas].map(
    ([area, entries]) =>
      `${area} ${ranges(entries.map(({ district }) => district))};${thousandths(entries, 0)};${thousandths(entries, 1)}`,
  );
}

/** The words that the product's licence asks for. */
const owedTo = (year) =>
  `Contains Ordnance Survey data © Crown copyright and database right ${year}. Contains Royal Mail data © Royal Mail copyright and database right ${year}. Contains National Statistics data © Crown copyright and database right ${year}. Open Government Licence v3.0.`;

function source(lines, count, edition) {
  const year = edition.slice(0, 4);
  return `/**
 * Where the middles of the ${count.toLocaleString('en-GB')} outcodes of England, Scotland and Wales are.
 *
 * The first line is what the licence asks to go with it wherever it goes, also where comments are taken out. Each other
 * is a postcode area: its name and its districts; the latitude of the first in thousandths of a degree north, and by how
 * much each of the others is further north than the one before; their longitudes east likewise.
 *
 * Made by \`.config/outcodes.mjs\` from Code-Point Open, Ordnance Survey, edition of ${edition}, under the Open Government
 * Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
 *
 * The edition of October 2025 was checked, outcode by outcode, against three others: Code-Point Open of July 2014
 * (2,860 of them, median 49 m apart, 99 in 100 within 1.2 km), the National Statistics Postcode Lookup of November 2021
 * where it was at hand (212 of 17 areas, median 15 m, largest 2.5 km, in Shetland) and a table of means made from the ONS
 * Postcode Directory in 2023 (2,862, with postcodes no longer in use among them: median 356 m, 99 in 100 within 4.2 km).
 * Left out is what none of these has within 3 km: six with 1 to 22 postcodes each, and two that none of these has at all.
 */
export const BRITISH_OUTCODES = \`
${owedTo(year)}
${lines.join('\n')}
\`;
`;
}

/** Which outcodes are new, gone or elsewhere. */
function changes(outcodes) {
  const before = britishOutcodes();
  const now = Object.entries(outcodes);
  const moved = now.flatMap(([outcode, [lat, lng]]) => {
    const was = before.get(outcode);
    const miles = was ? milesBetween(was, { lat, lng }) : 0;
    return miles > MOVED ? [`${outcode} by ${miles.toFixed(1)} miles`] : [];
  });
  return {
    new: now.map(([outcode]) => outcode).filter((outcode) => !before.has(outcode)),
    gone: [...before.keys()].filter((outcode) => !outcodes[outcode]),
    moved,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSaySo(async () => {
    const folder = process.argv[2];
    if (!folder)
      throw new SetupError(
        'Name the folder that has Data/CSV and Doc/metadata.txt of Code-Point Open in it.',
      );
    const metadata = readFileSync(join(folder, 'Doc/metadata.txt'), 'latin1');
    const [, year, month] = /COPYRIGHT DATE: (\d{4})(\d{2})/.exec(metadata) ?? [];
    if (!year) throw new SetupError(`${folder}/Doc/metadata.txt does not say of which date it is.`);
    const { outcodes } = outcodesOfPostcodes(postcodes(folder, metadata)) ?? { outcodes: {} };
    for (const outcode of UNCONFIRMED) delete outcodes[outcode];
    const { new: added, gone, moved } = changes(outcodes);
    await writeFile(FILE, source(packed(outcodes), Object.keys(outcodes).length, `${year}-${month}`));
    for (const [what, which] of Object.entries({ New: added, Gone: gone, Moved: moved }))
      console.log(`${what}: ${which.join(', ') || 'none'}.`);
  });
}
