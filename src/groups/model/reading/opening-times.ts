import type { Weekday } from '../group.js';
import { WEEKDAYS } from '../sessions/day-number.js';
import { clockTimes, type ClockTimes } from './clock-times.js';
import type { DraftSession } from './draft.js';
import { timesWords, type ClockWord, type TimesWord } from './times-words.js';

/** No text about times is longer; what is, tells a story. */
const LONGEST = 500;

const HOLIDAYS = String.raw`(?:all |any |uk )?(?:bank|public|national)(?: (?:and|&|or) (?:bank|public))? hol(?:iday)?s?`;

/** What may stand beside days and times without changing which they are: it stays with the session, in its words. */
const ASIDES: readonly RegExp[] = [
  new RegExp(
    String.raw`[,;(]? ?(?:(?:but )?(?:not(?: on)?|except(?:ing)?(?: for| on)?|excl(?:\.|uding|udes)?|(?:we are )?closed(?: on)?|apart from|other than)) ${HOLIDAYS}\)?`,
    'gi',
  ),
  /[,;(]? ?\bPH (?:off|closed)\b\)?/g,
  /[,;(]? ?(?:during |in )?\b(?:school )?term[- ]?times?(?: only)?\b\)?/gi,
  /[,;(]? ?(?:but )?(?:not|except|excluding|outside)(?: in| during)?(?: the)? school holidays\)?/gi,
  /[,;(]? ?\bdrop[- ]?ins?\b(?: welcome)?\)?/gi,
  /[,;(]? ?\b(?:booking (?:is )?(?:essential|required|advised)|by appointment(?: only)?)\b\)?/gi,
];

/** What in brackets might change when it takes place, if we could read it. */
const CHANGES =
  /\d|\b(?:not|no|except|unless|until|from|to|clos|cancel|altern|other|fortnight|month|week|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|vari|vary|change|start|end|holiday|half|break|summer|winter|spring|autumn|easter|christmas|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/**
 * The sessions that a text about times tells of, such as `Mon & Thur 1-3pm (except bank holidays)` or
 * `First Saturday of the month 2pm to 4pm`. None where any word of it is not known for certain: a resident who comes
 * on the wrong day does not come again, and the text itself is always kept.
 *
 * A text of times alone, such as a cell below "Monday", gives sessions that name no day.
 */
export function sessionsFromText(text: string): readonly DraftSession[] {
  if (text.length > 2 * LONGEST) return [];
  const whole = tidied(text);
  if (!whole || whole.length > LONGEST) return [];
  const plain = withoutAsides(whole);
  const words = plain && timesWords(plain.text);
  const pairs = words && paired(blocksOf(words));
  const sessions = pairs?.map((pair) => sessionsOf(pair, whole));
  if (!sessions?.length || sessions.includes(undefined)) return [];
  return sessions.flatMap((some) => some!.map((each) => (plain!.left ? { ...each, text: whole } : each)));
}

const tidied = (text: string): string =>
  text
    .replace(/[‐-―−~]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

/** The text without what stands beside days and times; undefined where something in brackets cannot be left out. */
function withoutAsides(whole: string): { readonly text: string; readonly left: boolean } | undefined {
  const said = ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), whole);
  let left = said !== whole;
  let readable = true;
  const plain = said.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    if (timesWords(inner)) return ` ${inner} `;
    readable &&= !CHANGES.test(inner);
    left = true;
    return ' ';
  });
  if (!readable) return undefined;
  return { text: plain.replace(/ +/g, ' ').replace(/^[\s,.;:]+|[\s,.;:]+$/g, ''), left };
}

/** Words that belong together. */
interface Block {
  readonly kind: 'days' | 'times' | 'closed';
  readonly words: TimesWord[];
}

/** The words cut where days and times meet, and times again at each new line. */
function blocksOf(words: readonly TimesWord[]): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let waiting: TimesWord[] = [];
  for (const word of words) {
    if (['to', 'dash', 'and', 'break'].includes(word.kind)) {
      waiting.push(word);
      continue;
    }
    const kind =
      word.kind === 'closed' ? 'closed' : ['time', 'between'].includes(word.kind) ? 'times' : 'days';
    const last = blocks.at(-1);
    const broken = waiting.some((each) => each.kind === 'break');
    if (last?.kind === kind && !(broken && kind === 'times')) last.words.push(...waiting, word);
    else {
      // "Tuesdays - 10am": a dash may stand between what is no range, but not from times on to other days.
      if (waiting.some((each) => each.kind === 'to' || (each.kind === 'dash' && kind === 'days')))
        return undefined;
      blocks.push({ kind, words: [word] });
    }
    waiting = [];
  }
  return waiting.some((each) => each.kind === 'to' || each.kind === 'dash') ? undefined : blocks;
}

interface Pair {
  readonly days?: TimesWord[];
  readonly times?: TimesWord[];
}

/** Which times are those of which days, without the days when it is closed; undefined where that is not sure. */
function paired(blocks: readonly Block[] | undefined): readonly Pair[] | undefined {
  if (!blocks?.length) return undefined;
  if (blocks.every(({ kind }) => kind === 'times')) return blocks.map(({ words }) => ({ times: words }));
  if (blocks.length === 1) return blocks[0]!.kind === 'days' ? [{ days: blocks[0]!.words }] : undefined;
  const order = blocks.find(({ kind }) => kind !== 'closed')?.kind;
  const pairs: (Required<Pair> & { readonly closed: boolean })[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [one, other] = [blocks[at]!, blocks[at + 1]];
    const last = pairs.at(-1);
    const named = one.words.some(({ kind }) => kind === 'days');
    if (last && order === 'days' && one.kind === 'times' && other?.kind !== 'days')
      last.times.push({ kind: 'and' }, ...one.words);
    // "Tuesdays 10-12, fortnightly": what tells how often, behind what it is about.
    else if (last && one.kind === 'days' && !named) last.days.push(...one.words);
    else if (!other || (one.kind === 'days') === (other.kind === 'days')) return undefined;
    else {
      const [days, times] = one.kind === 'days' ? [one, other] : [other, one];
      if (times.kind === 'times' && one.kind !== order) return undefined;
      pairs.push({ days: days.words, times: times.words, closed: times.kind === 'closed' });
      at++;
    }
  }
  return pairs.filter(({ closed }) => !closed);
}

/** Undefined where it is not sure which they are. */
function sessionsOf({ days, times }: Pair, whole: string): readonly DraftSession[] | undefined {
  const when = days ? readDays(days) : { session: {} };
  const spans = when && (times ? readTimes(times, when.half) : [{}]);
  if (!when || !spans) return undefined;
  const { session } = when;
  // Which of the month's, only the text can tell.
  const unsure = session.freq === 'MONTHLY' && !/\d/.test(String(session.days));
  return spans.map((span) => ({ ...session, ...span, ...(unsure && { text: whole }) }));
}

/** Times as one span after the other. */
function readTimes(
  words: readonly TimesWord[],
  half: 'am' | 'pm' | undefined,
): readonly ClockTimes[] | undefined {
  const spans: (readonly [ClockWord, ClockWord?])[] = [];
  let ends = false;
  let between = false;
  for (const word of words) {
    if (word.kind === 'time') {
      const last = spans.at(-1);
      if (ends && (!last || last[1])) return undefined;
      if (ends) spans[spans.length - 1] = [last![0], word.time];
      else spans.push([word.time]);
      between &&= !ends;
      ends = false;
    } else if (word.kind === 'between') between = true;
    else ends = word.kind === 'to' || word.kind === 'dash' || between;
  }
  const times = spans.map(([from, to]) => clockTimes(from, to, half));
  return times.includes(undefined) ? undefined : (times as ClockTimes[]);
}

/** On which days, and how often; undefined where that is not sure. */
function readDays(
  words: readonly TimesWord[],
): { readonly session: DraftSession; readonly half?: 'am' | 'pm' } | undefined {
  const entries: { days: readonly Weekday[]; nth: readonly number[] }[] = [];
  let nth: number[] = [];
  let range = false;
  const has = (kind: TimesWord['kind']): boolean => words.some((word) => word.kind === kind);
  for (const word of words) {
    const last = entries.at(-1);
    if (word.kind === 'nth' && word.after) {
      if (!last) return undefined;
      entries[entries.length - 1] = { ...last, nth: word.nth };
    } else if (word.kind === 'nth') nth.push(...word.nth);
    else if (word.kind === 'to' || word.kind === 'dash') range = last !== undefined;
    else if (word.kind === 'days') {
      if (range && (nth.length || last!.nth.length || word.days.length > 1)) return undefined;
      if (range) entries.push({ days: through(last!.days.at(-1)!, word.days[0]!), nth: [] });
      else entries.push({ days: word.days, nth });
      [nth, range] = [[], false];
    }
  }
  if (!entries.length || range) return undefined;
  const days = WEEKDAYS.filter((day) => entries.some((entry) => entry.days.includes(day)));
  const halves = new Set(words.flatMap((word) => (word.kind === 'half' ? [word.half] : [])));
  if (halves.size > 1) return undefined;
  const [half] = halves;
  const found = (session: DraftSession): ReturnType<typeof readDays> => ({ session, ...(half && { half }) });

  // "Tuesdays, 2nd and 4th of the month".
  const behind = nth.length > 1 || has('monthly') ? nth : [];
  if (nth.length && !behind.length) return undefined;
  const counted = entries.map((entry) => ({ ...entry, nth: entry.nth.length ? entry.nth : behind }));
  if (counted.some((entry) => entry.nth.length)) {
    if (has('fortnight') || has('weekly') || counted.some((entry) => !entry.nth.length)) return undefined;
    const all = counted.flatMap((entry) =>
      entry.nth.flatMap((which) => entry.days.map((day) => `${which}${day}`)),
    );
    // "Every 2nd Tuesday" is one of the month to some, and every other one to others.
    const unsure = has('every') && !has('monthly') && all.length === 1 && !/^-?1\D/.test(all[0]!);
    return found({ freq: 'MONTHLY', days: (unsure ? days : all).join() });
  }
  if (has('monthly')) return has('fortnight') ? undefined : found({ freq: 'MONTHLY', days: days.join() });
  if (has('fortnight')) return found({ freq: 'WEEKLY', interval: 2, days: days.join() });
  const daily = words.some((word) => word.kind === 'days' && word.daily);
  return found(daily ? { freq: 'DAILY' } : { freq: 'WEEKLY', days: days.join() });
}

/** From one day of the week to another, both included. */
function through(from: Weekday, to: Weekday): readonly Weekday[] {
  const first = WEEKDAYS.indexOf(from);
  const length = ((WEEKDAYS.indexOf(to) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, at) => WEEKDAYS[(first + at) % 7]!);
}
