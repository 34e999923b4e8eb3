import type { LoadProblem, LoadProblemKind } from '../feeds/request.js';
import type { GroupFormat } from '../model/group.js';
import type { ReadNote, ReadNoteCode } from '../model/reading/groups-reading.js';

/**
 * What was found in records, in plain words for whoever keeps the list: the console, the command and the report of the
 * stories say it alike. In English, as everything that is said to developers and owners is.
 */
const FOUND: Readonly<Record<ReadNoteCode, string>> = {
  'not-a-record': 'It is no record of a group',
  'no-name': 'It has no name',
  duplicate: 'It is there already',
  'unreadable-source': 'It is broken, or nothing in it is the name of a group',
  'unknown-format': 'It is in no format that can be read',
  'unknown-column': 'No column of this name is known',
  placeholder: 'Somebody filled it in with something that says nothing',
  'bad-date': 'It is no date, or not one that can be',
  'bad-time': 'It is no time of day',
  'bad-day': 'It is no day of the week',
  'bad-recurrence': 'How often it meets cannot be told from it',
  'bad-age': 'It is no age',
  'bad-cost': 'It is no price',
  'bad-coordinates': 'There is no such place',
  'swapped-coordinates': 'Latitude and longitude stand in each other’s place',
  'bad-postcode': 'It is not written as a postcode',
  'bad-phone': 'It is not written as a phone number',
  'bad-email': 'It is no email address',
  'bad-url': 'It is not a whole web address',
  'bad-status': 'It is no status that is known',
  'markup-in-text': 'There is HTML where only words can be',
  'masked-address': 'The source asks for the address not to be shown',
};

const EFFECTS: Readonly<Record<ReadNote['effect'], string>> = {
  skipped: 'not shown',
  mended: 'put right',
  'left-out': 'left out',
};

/** What is wrong and what came of it, such as "It has no name: not shown". */
export const noteWords = ({ code, effect }: Pick<ReadNote, 'code' | 'effect'>): string =>
  `${FOUND[code]}: ${EFFECTS[effect]}`;

/** Where in a record, as people count: `contacts[0].email` is "contact 1, email". The header of a column stays as it is. */
function fieldWords({ code, field }: ReadNote): string {
  if (code === 'unknown-column') return field;
  return field
    .replace(/ies\[(\d+)\]/g, (_, at: string) => `y ${Number(at) + 1}`)
    .replace(/s?\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`)
    .replaceAll('.', ', ')
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .toLowerCase();
}

/** A name is said once for each thing that is wrong, so that a long one would be all that there is to see. */
const LONGEST = 80;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/**
 * Which record and where in it, with what stands there, such as `Kirkby Singers, contact 1, email: "n/a"`.
 *
 * @param names What records are called, by their ids, which say little to people.
 */
export function notePlace(note: ReadNote, names?: ReadonlyMap<string, string>): string {
  const { record, value } = note;
  const place = [names?.get(record) ?? record, fieldWords(note)].map(cut).filter(Boolean).join(', ');
  return [place, value && `"${value}"`].filter(Boolean).join(': ');
}

/**
 * Notes by what is wrong, because one cause makes many: for each kind, a line with how many there are, and then where.
 *
 * @param most How many places are named of each kind.
 */
export function gatheredNotes(
  notes: readonly ReadNote[],
  most: number,
  names?: ReadonlyMap<string, string>,
): readonly (readonly [kind: string, ...places: string[]])[] {
  const kinds = new Map<string, ReadNote[]>();
  for (const note of notes) {
    const words = noteWords(note);
    const known = kinds.get(words);
    if (known) known.push(note);
    else kinds.set(words, [note]);
  }
  return Array.from(kinds, ([words, each]) => [
    `${words} (${each.length})`,
    ...each.slice(0, most).map((note) => notePlace(note, names) || 'The whole of it'),
    ...(each.length > most && most ? [`and ${each.length - most} more`] : []),
  ]);
}

/** How many examples of each kind a console can hold before nobody reads them. */
const EXAMPLES = 2;

/** Notes as the console says them: each kind once, with an example or two. */
export const consoleLines = (notes: readonly ReadNote[]): readonly string[] =>
  gatheredNotes(notes, EXAMPLES).flatMap(([kind, ...places]) => [
    kind,
    ...places.map((place) => `  ${place}`),
  ]);

/** What formats are called. */
export const FORMAT_NAMES: Readonly<Record<GroupFormat, string>> = {
  sayso: 'Sayso snapshot',
  'open-referral-uk-1': 'Open Referral UK 1',
  'open-referral-uk-3': 'Open Referral UK 3 or HSDS 3',
  'hsds-csv': 'HSDS package of tables',
  outpost: 'Outpost',
  'localgov-drupal': 'LocalGov Drupal',
  csv: 'table',
  airtable: 'Airtable',
  geojson: 'GeoJSON',
  umap: 'uMap',
  'schema-org': 'schema.org or OpenActive',
  icalendar: 'iCalendar',
};

const PROBLEMS: Readonly<Record<LoadProblemKind, string>> = {
  'bad-address': 'is no web address. It has to begin with http:// or https://, without a name or password',
  'not-found': 'is not there',
  'not-allowed': 'is not for everybody: it asks for a key or a password',
  unreachable: 'cannot be reached: there is no such site, no network, or a policy of the page forbids it',
  blocked:
    'does not let pages of other sites read it (CORS). Ask its owner to send "Access-Control-Allow-Origin: *", or make a snapshot of it with "npx @sayso/elements harvest"',
  slow: 'did not answer in time',
  busy: 'has too much to do, or asked to be left alone for long',
  server: 'answered with an error',
  html: 'is a web page, not data',
  empty: 'is empty',
  'too-big': 'is too big',
  unreadable: 'is in no format that can be read',
  limit: 'has more records than are read',
  repeats: 'has fewer records than it says, or gives the same ones again and again',
};

/** What is wrong with a source, such as `https://a.org/services is not there (404)`. */
export function problemWords({ source, kind, status, partly, count }: LoadProblem): string {
  const what = `${source} ${PROBLEMS[kind]}${status ? ` (${status})` : ''}.`;
  return partly ? `${what} ${count === undefined ? 'Some' : count} of its records were read.` : what;
}
